//! What somebody adds to a case in one request.

use super::case::PostError;
use super::intake::{Grant, Item, Pair};
use crate::seal::id::Id16;
use crate::seal::words::{BoxKind, Level, Status};

/// Items to add, made under record `n`, and what changes in the open facts.
pub struct Posting {
    pub n: u32,
    pub items: Vec<Item>,
    /// Blobs that arrived before and become part of the case.
    pub files: Vec<Id16>,
    /// Of a reporter: which files the office may delete, or no longer.
    pub release: Vec<(Id16, bool)>,
    /// Of an officer: files that are deleted.
    pub remove: Vec<Id16>,
    pub urgent: Option<bool>,
    pub level: Option<Level>,
    /// Of an officer: how the case is moved on.
    pub step: Option<Step>,
    pub assign: Option<Assign>,
    /// Of an officer: with it they let go of the case.
    pub withdraw: bool,
    /// Of an officer: an entry of the log for each act.
    pub log: Vec<Vec<u8>>,
}

/// From where an officer saw a case stand, to where they move it.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub from: Status,
    pub to: Status,
}

/// A case goes from one officer's hands into another's; none is nobody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assign {
    /// Who had it when this was decided: somebody else may have taken it meanwhile.
    pub from: Option<Id16>,
    pub to: Option<Id16>,
}

/// A new record: who holds what from now on.
pub struct RecordPosting {
    /// The new number: one more than the current.
    pub n: u32,
    pub boxes: Vec<BoxKind>,
    pub grants: Vec<Grant>,
    pub pairs: Vec<Pair>,
    pub items: Vec<Item>,
    /// Officers who hold no grant so far, and get one.
    pub join: Vec<Id16>,
    /// Officers whose grants go; nothing of the case is left to them.
    pub leave: Vec<Id16>,
    /// Of an officer: an entry of the log for each act.
    pub log: Vec<Vec<u8>>,
}

impl Step {
    /// Whether it may be taken at all, and comes with its word: for the office why, for the reporter
    /// what they are told. An acknowledgement is its own word.
    pub(super) fn check(self, items: &[Item]) -> Result<(), PostError> {
        if !self.from.may_become(self.to) {
            return Err(PostError::Field {
                field: "status",
                rule: "may not follow the one before",
            });
        }
        let told = |into| items.iter().any(|item| item.kind == into);
        let both = told(BoxKind::Internal) && told(BoxKind::Dialogue);
        if self.to != Status::Acknowledged && !both {
            return Err(PostError::Field {
                field: "status",
                rule: "comes with no word of it",
            });
        }
        Ok(())
    }
}
