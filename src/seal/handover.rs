//! The word of a second officer about a new code for a reporter who lost theirs (`docs/formats.md` §19).
//!
//! Whoever makes such a code knows it and could speak as the reporter from then on. So one officer is
//! not enough: a record with new keys that the reporter did not sign carries this note, signed by
//! another who holds the case, over the very keys, the record before and the day.

use super::id::{Hash32, Id16};
use super::key::SigningKey;
use super::name::Name;
use super::note::{self, Note, Padding, Signature, Type};
use super::record::ReporterKeys;
use super::value::{Object, Value, object};
use super::verdict::Verdict;
use super::words::How;
use crate::clock::Day;

/// What the second officer agrees to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handover {
    pub case: Hash32,
    pub day: Day,
    /// How the person was recognised.
    pub how: How,
    /// The number of the record that carries it.
    pub n: u64,
    /// Who asked, and makes that record.
    pub officer: Id16,
    /// The record before.
    pub prev: Hash32,
    /// The hash of the reason, which the office alone keeps: see [`reason_hash`].
    pub reason: Hash32,
    pub reporter: ReporterKeys,
}

/// That new keys came from the office, as both officers signed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    pub day: Day,
    pub how: How,
    /// Who made the code, and knows it.
    pub officer: Id16,
    pub second: Id16,
}

/// A note whose shape is right. Whether it fits its record, and who signed it, is for the chain to say.
pub(super) struct Read<'a> {
    pub(super) handover: Handover,
    pub(super) note: Note<'a>,
    pub(super) signature: Signature<'a>,
}

/// The reason is for the office: whoever reads the record learns that there is one, and not what it is.
#[must_use]
pub fn reason_hash(request: &Id16, reason: &str) -> Hash32 {
    Hash32::of(format!("{request}\n{reason}").as_bytes())
}

impl Handover {
    /// The note, signed by the second officer.
    #[must_use]
    pub fn sign(&self, second: &Id16, key: &SigningKey) -> String {
        let json = object([
            ("case", Value::display(self.case)),
            ("day", Value::display(self.day)),
            ("how", self.how.as_str().into()),
            ("n", self.n.into()),
            ("officer", Value::display(self.officer)),
            ("prev", Value::display(self.prev)),
            ("reason", Value::display(self.reason)),
            ("reporter", self.reporter.to_json().into()),
        ]);
        let name = second.to_string();
        let signers = [(name.as_str(), key)];
        let note = note::write(Type::Handover, json, Padding::None, &signers);
        note.as_str().to_owned()
    }

    fn from_json(json: &mut Object) -> Result<Self, Verdict> {
        let hash = |text: &str| Hash32::parse(text).ok();
        Ok(Self {
            case: json.read("case", hash)?,
            day: json.read("day", |text| Day::parse(text).ok())?,
            how: json.read("how", How::parse)?,
            n: json.number("n")?,
            officer: json.read("officer", |text| Id16::parse(text).ok())?,
            prev: json.read("prev", hash)?,
            reason: json.read("reason", hash)?,
            reporter: ReporterKeys::from_json(json.take("reporter")?)?,
        })
    }
}

impl<'a> Read<'a> {
    pub(super) fn new(text: &'a str) -> Result<Self, Verdict> {
        let (note, signature) = Note::signed_once(text.as_bytes())?;
        let mut json = note.object(Type::Handover, Padding::None)?;
        let handover = Handover::from_json(&mut json)?;
        json.finish()?;
        Ok(Self {
            handover,
            note,
            signature,
        })
    }

    /// Who signed it, as it says.
    pub(super) fn second(&self) -> Option<Name> {
        Name::parse(self.signature.name())
    }
}
