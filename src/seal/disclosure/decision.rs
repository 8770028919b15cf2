//! What a custodian decides about one request, and the proof that two agreed.

use std::collections::BTreeSet;

use super::{Asked, Keys, day, id, signs};
use crate::clock::Day;
use crate::seal::id::{Hash32, Id16};
use crate::seal::item::body::{LONGEST_TEXT, Text, short};
use crate::seal::key::SigningKey;
use crate::seal::note::{self, Note, Padding, Type};
use crate::seal::roster::Roster;
use crate::seal::value::{Value, object};
use crate::seal::verdict::Verdict;

/// One custodian's word about exactly one request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    pub case: Hash32,
    pub custodian: Id16,
    pub day: Day,
    /// Why not. Who agrees says nothing here, so that the portal can check it and learns nothing.
    pub refused: Option<Text>,
    /// The hash of the request's note.
    pub request: Hash32,
}

/// Which request it is that somebody decides about, as far as a server knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    pub case: Hash32,
    pub request: Hash32,
    pub asker: Id16,
    /// Who was asked.
    pub custodians: BTreeSet<Id16>,
}

/// Proof that two custodians agreed to one request. Only [`TwoOfficersAgreed::over`] makes one, from
/// their signatures, and nothing copies it.
#[derive(Debug)]
#[must_use]
pub struct TwoOfficersAgreed {
    request: Hash32,
    officers: [Id16; 2],
}

impl Decision {
    /// The signed note.
    #[must_use]
    pub fn sign(&self, key: &SigningKey) -> Text {
        let mut json = object([
            ("agrees", self.refused.is_none().into()),
            ("case", Value::display(self.case)),
            ("custodian", Value::display(self.custodian)),
            ("day", Value::display(self.day)),
            ("request", Value::display(self.request)),
        ]);
        if let Some(why) = &self.refused {
            json.set("reason", Value::Text(why.clone()));
        }
        let name = self.custodian.to_string();
        let signers = [(name.as_str(), key)];
        note::write(Type::Decision, json, Padding::Bucket, &signers)
    }

    /// Reads and verifies what a custodian decided about this request.
    ///
    /// # Errors
    /// [`Verdict::Note`], [`Verdict::Type`], [`Verdict::Json`], [`Verdict::Case`] (another case or
    /// request), [`Verdict::Holder`] (nobody who was asked), [`Verdict::Signature`].
    pub fn read(
        plain: &[u8],
        subject: &Subject,
        roster: &Roster,
        keys: Keys,
    ) -> Result<Self, Verdict> {
        let (note, signature) = Note::signed_once(plain)?;
        note.fills_bucket()?;
        let mut json = note.object(Type::Decision, Padding::Bucket)?;
        let agrees = json.bool("agrees")?;
        let hash = |text: &str| Hash32::parse(text).ok();
        let reason = json.take_optional("reason").map(|reason| {
            let reason = short(reason.text()?, LONGEST_TEXT)?;
            (!reason.is_empty()).then_some(reason).ok_or(Verdict::Json)
        });
        let read = Self {
            case: json.read("case", hash)?,
            custodian: json.read("custodian", id)?,
            day: json.read("day", day)?,
            refused: reason.transpose()?,
            request: json.read("request", hash)?,
        };
        json.finish()?;
        if agrees == read.refused.is_some() {
            return Err(Verdict::Json);
        }
        if read.case != subject.case || read.request != subject.request {
            return Err(Verdict::Case);
        }
        if !subject.custodians.contains(&read.custodian) || read.custodian == subject.asker {
            return Err(Verdict::Holder);
        }
        if signs(roster, &read.custodian, &note, &signature, keys) {
            Ok(read)
        } else {
            Err(Verdict::Signature)
        }
    }

    /// As [`Decision::read`], and they agree.
    fn agreed(
        plain: &[u8],
        subject: &Subject,
        roster: &Roster,
        keys: Keys,
    ) -> Result<Self, Verdict> {
        let read = Self::read(plain, subject, roster, keys)?;
        let agrees = read.refused.is_none();
        agrees.then_some(read).ok_or(Verdict::Json)
    }
}

impl Subject {
    /// What this request is.
    #[must_use]
    pub fn of(asked: &Asked) -> Self {
        let request = asked.request();
        Self {
            case: request.chain.case(),
            request: asked.hash(),
            asker: request.asker,
            custodians: request.custodians.clone(),
        }
    }
}

impl TwoOfficersAgreed {
    /// Verifies both signatures: of two different custodians, who were asked and did not ask, over the
    /// same request.
    ///
    /// # Errors
    /// As [`Decision::read`]; [`Verdict::Json`] where one of them refused, [`Verdict::Holder`] where
    /// both are one person's.
    pub fn over(
        subject: &Subject,
        one: &[u8],
        other: &[u8],
        roster: &Roster,
        keys: Keys,
    ) -> Result<Self, Verdict> {
        let one = Decision::agreed(one, subject, roster, keys)?;
        let other = Decision::agreed(other, subject, roster, keys)?;
        if one.custodian == other.custodian {
            return Err(Verdict::Holder);
        }
        Ok(Self {
            request: subject.request,
            officers: [one.custodian, other.custodian],
        })
    }

    /// The hash of the request that they agreed to.
    #[must_use]
    pub const fn request(&self) -> Hash32 {
        self.request
    }

    /// Who they are.
    #[must_use]
    pub const fn officers(&self) -> [Id16; 2] {
        self.officers
    }
}
