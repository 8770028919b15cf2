//! That an officer may have a conflict of interest in a case.

use crate::seal::id::Id16;
use crate::seal::item::body::{Text, text};
use crate::seal::value::{Object, Value, object};
use crate::seal::verdict::Verdict;

/// Of whom it is said, and why. Who says it of themselves lets go of the case.
#[derive(Clone, PartialEq, Eq)]
pub struct Conflict {
    pub officer: Id16,
    pub reason: Text,
}

impl Conflict {
    pub(super) fn to_json(&self) -> Object {
        object([
            ("officer", Value::display(self.officer)),
            ("reason", Value::Text(self.reason.clone())),
        ])
    }

    pub(super) fn from_json(json: &mut Object) -> Result<Self, Verdict> {
        Ok(Self {
            officer: json.read("officer", |text| Id16::parse(text).ok())?,
            reason: text(json, "reason")?,
        })
    }
}
