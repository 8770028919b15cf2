//! What is said of a request in the case itself: to the office, and to who reported.

use std::collections::BTreeSet;

use super::{day, id};
use crate::clock::Day;
use crate::seal::id::Id16;
use crate::seal::item::body::{Text, text};
use crate::seal::value::{Object, Value, object};
use crate::seal::verdict::Verdict;

/// To the office: the name was asked for.
#[derive(Clone, PartialEq, Eq)]
pub struct Disclosure {
    pub danger: bool,
    pub expires: Day,
    pub reason: Text,
    pub request: Id16,
}

/// To who reported: their name may be opened from that day on, or was opened on it.
#[derive(Clone, PartialEq, Eq)]
pub struct Telling {
    /// Who was asked, or who agreed.
    pub custodians: BTreeSet<Id16>,
    pub day: Day,
    pub opened: bool,
    pub request: Id16,
    /// Why, as far as the office says it.
    pub text: Text,
}

impl Disclosure {
    pub(in crate::seal) fn to_json(&self) -> Object {
        object([
            ("danger", self.danger.into()),
            ("expires", Value::display(self.expires)),
            ("reason", Value::Text(self.reason.clone())),
            ("request", Value::display(self.request)),
        ])
    }

    pub(in crate::seal) fn from_json(json: &mut Object) -> Result<Self, Verdict> {
        Ok(Self {
            danger: json.bool("danger")?,
            expires: json.read("expires", day)?,
            reason: text(json, "reason")?,
            request: json.read("request", id)?,
        })
    }
}

impl Telling {
    pub(in crate::seal) fn to_json(&self) -> Object {
        object([
            ("custodians", Value::displays(&self.custodians)),
            ("day", Value::display(self.day)),
            ("opened", self.opened.into()),
            ("request", Value::display(self.request)),
            ("text", Value::Text(self.text.clone())),
        ])
    }

    pub(in crate::seal) fn from_json(json: &mut Object) -> Result<Self, Verdict> {
        Ok(Self {
            custodians: json.sorted("custodians", id)?.into_iter().collect(),
            day: json.read("day", day)?,
            opened: json.bool("opened")?,
            request: json.read("request", id)?,
            text: text(json, "text")?,
        })
    }
}
