//! Which recording an item speaks of.

use crate::seal::id::Id16;
use crate::seal::value::{Object, Value, object};
use crate::seal::verdict::Verdict;

/// A recording. Whoever is to check what was heard in it may hold no key to the box that it came in, so
/// its blob is named too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sound {
    pub blob: Id16,
    /// The id of its item.
    pub of: Id16,
}

impl Sound {
    pub(super) fn with<const N: usize>(self, more: [(&str, Value); N]) -> Object {
        let mut json = object(more);
        json.set("blob", Value::display(self.blob));
        json.set("of", Value::display(self.of));
        json
    }

    pub(super) fn from_json(json: &mut Object) -> Result<Self, Verdict> {
        let id = |text: &str| Id16::parse(text).ok();
        Ok(Self {
            blob: json.read("blob", id)?,
            of: json.read("of", id)?,
        })
    }
}
