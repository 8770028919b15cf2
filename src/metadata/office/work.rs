//! What is handed down while one document is cleaned.

use super::ledger::Ledger;
use super::refused::{Read, Refused};
use crate::metadata::found::{Outcome, Why};

/// Cleans a picture inside a document; `None` where it is no picture that can be cleaned.
pub type CleanPicture<'a> = dyn Fn(&[u8]) -> Option<Outcome> + 'a;

pub(super) struct Work<'a> {
    pub(super) ledger: Ledger,
    pub(super) picture: &'a CleanPicture<'a>,
    /// How deep this document lies in others.
    pub(super) depth: usize,
    /// How many bytes may still be inflated, over all documents inside each other.
    pub(super) budget: usize,
    /// Whether anything came out otherwise than it went in.
    pub(super) changed: bool,
}

impl Work<'_> {
    pub(super) fn spend(&mut self, bytes: usize) -> Read<()> {
        self.budget = self.budget.checked_sub(bytes).ok_or(Refused(Why::Large))?;
        Ok(())
    }
}
