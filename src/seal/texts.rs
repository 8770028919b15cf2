//! The office's texts: what a portal tells everybody who comes, signed by the stewards
//! (`docs/formats.md` §18).
//!
//! A number to call in danger is believed by somebody who has no time to check it. So it stands under
//! the same signatures as the officers' keys: whoever owns the database can show an older version, or
//! none, and cannot write one. What no version says comes from the configuration.

use super::canon;
use super::id::{Hash32, Id16};
use super::key::SigningKey;
use super::note::{self, Note, Padding, Type};
use super::roster::{Pins, Seen};
use super::value::{Object, Value};
use super::verdict::Verdict;
use crate::clock::Day;

mod shape;

/// The most bytes of a note.
pub const MOST_BYTES: usize = 524_288;

/// What a version says. Anybody can make one; [`Texts::read`] says whether stewards stand behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextsBody {
    /// On which it was written.
    pub day: Day,
    /// Hashes of the versions before, in order.
    pub history: Vec<Hash32>,
    pub instance: Id16,
    /// Counted from 1.
    pub version: u64,
    /// `emergency`, `help`, `holidays`, `hours`, `notices`, `replies`, `zone`: those that the stewards
    /// took over from the configuration.
    pub parts: Object,
}

/// A version that enough pinned stewards signed ([`Texts::read`]), or that is known to have stood when
/// the pins were others ([`Texts::known`]).
#[derive(Clone, Debug)]
pub struct Texts {
    body: TextsBody,
    hash: Hash32,
    signers: Vec<String>,
}

/// Why texts are not believed, and which entry is at fault where one is: `help.places.0.country.ar`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{verdict}: {field}")]
pub struct Refusal {
    pub verdict: Verdict,
    pub field: String,
}

impl From<Verdict> for Refusal {
    fn from(verdict: Verdict) -> Self {
        let field = String::new();
        Self { verdict, field }
    }
}

impl TextsBody {
    /// Writes the texts as a note, signed by these stewards.
    #[must_use]
    pub fn sign(&self, stewards: &[(&str, &SigningKey)]) -> String {
        let mut json = self.parts.clone();
        json.set("day", Value::display(self.day));
        json.set("history", Value::displays(&self.history));
        json.set("instance", Value::display(self.instance));
        json.set("version", Value::from(self.version));
        note::write(Type::Texts, json, Padding::None, stewards)
            .as_str()
            .to_owned()
    }

    fn from_json(mut json: Object) -> Result<Self, Refusal> {
        let at = |field: &'static str| {
            move |verdict| Refusal {
                verdict,
                field: field.to_owned(),
            }
        };
        let day = json.read("day", |day| Day::parse(day).ok());
        let day = day.map_err(at("day"))?;
        let hash = |text: &str| Hash32::parse(text).map_err(|_| Verdict::Json);
        let history = json.list("history").and_then(|list| {
            let texts = super::value::texts(list)?;
            texts.iter().map(|text| hash(text)).collect()
        });
        let history: Vec<Hash32> = history.map_err(at("history"))?;
        let instance = json.read("instance", |id| Id16::parse(id).ok());
        let instance = instance.map_err(at("instance"))?;
        let version = json.number("version").map_err(at("version"))?;
        if version.checked_sub(1) != u64::try_from(history.len()).ok() {
            return Err(at("history")(Verdict::Json));
        }
        check(&json)?;
        Ok(Self {
            day,
            history,
            instance,
            version,
            parts: json,
        })
    }
}

/// Whether these are parts as a version has them, each in its bounds.
///
/// # Errors
/// The first that is not.
pub fn check(parts: &Object) -> Result<(), Refusal> {
    shape::check(parts).map_err(|field| Refusal {
        verdict: Verdict::Json,
        field,
    })
}

/// Where these parts have no words in the language, in their order.
#[must_use]
pub fn silent_in(parts: &Object, lang: &str) -> Vec<String> {
    let silent = shape::words(parts).into_iter();
    let silent = silent.filter(|(_, texts)| !shape::speaks(texts, lang));
    silent.map(|(field, _)| field).collect()
}

/// The same parts with words in all of these languages: what one has not is said in English, or in
/// the first language that there is. Templates stay as they are.
#[must_use]
pub fn spoken(parts: &Object, langs: &[&str]) -> Object {
    shape::spoken(parts, langs)
}

/// Parts as JSON.
#[must_use]
pub fn written(parts: &Object) -> String {
    canon::write(&parts.clone().into()).as_str().to_owned()
}

impl Texts {
    /// Reads and verifies a version.
    ///
    /// # Errors
    /// In this order: [`Verdict::Note`], [`Verdict::Type`], [`Verdict::Json`], [`Verdict::Instance`],
    /// [`Verdict::Signature`], [`Verdict::UnderSigned`], [`Verdict::RolledBack`], [`Verdict::Forked`].
    pub fn read(bytes: &[u8], pins: &Pins, seen: Option<Seen>) -> Result<Self, Refusal> {
        if bytes.len() > MOST_BYTES {
            return Err(Verdict::Note.into());
        }
        let note = Note::signed(bytes)?;
        let mut texts = Self::parse(&note, pins.instance)?;
        texts.signers = pins.stand_behind(&note)?;
        if let Some(seen) = seen {
            if texts.body.version < seen.version {
                return Err(Verdict::RolledBack.into());
            }
            if texts.hash_of(seen.version) != Some(seen.hash) {
                return Err(Verdict::Forked.into());
            }
        }
        Ok(texts)
    }

    /// Reads a version by its hash, which somebody keeps who verified it under the pins of then. Its
    /// signatures are not looked at.
    ///
    /// # Errors
    /// [`Verdict::Note`], [`Verdict::Type`], [`Verdict::Json`], [`Verdict::Instance`], and
    /// [`Verdict::Forked`] when it has another hash.
    pub fn known(bytes: &[u8], instance: Id16, hash: Hash32) -> Result<Self, Refusal> {
        if bytes.len() > MOST_BYTES {
            return Err(Verdict::Note.into());
        }
        let texts = Self::parse(&Note::signed(bytes)?, instance)?;
        if texts.hash != hash {
            return Err(Verdict::Forked.into());
        }
        Ok(texts)
    }

    fn parse(note: &Note<'_>, instance: Id16) -> Result<Self, Refusal> {
        let body = TextsBody::from_json(note.object(Type::Texts, Padding::None)?)?;
        if body.instance != instance {
            return Err(Verdict::Instance.into());
        }
        Ok(Self {
            body,
            hash: Hash32::of(note.signed_lines().as_bytes()),
            signers: Vec::new(),
        })
    }

    #[must_use]
    pub const fn body(&self) -> &TextsBody {
        &self.body
    }

    /// The hash of the two signed lines: a second steward's signature makes no other version.
    #[must_use]
    pub const fn hash(&self) -> Hash32 {
        self.hash
    }

    #[must_use]
    pub const fn version(&self) -> u64 {
        self.body.version
    }

    /// How many pinned stewards signed.
    #[must_use]
    pub fn signers(&self) -> u64 {
        u64::try_from(self.signers.len()).unwrap_or(u64::MAX)
    }

    /// The pinned steward who signed last.
    #[must_use]
    pub fn last_signer(&self) -> Option<&str> {
        self.signers.last().map(String::as_str)
    }

    /// What a reader keeps so that nobody shows them an older version later.
    #[must_use]
    pub const fn seen(&self) -> Seen {
        Seen {
            version: self.body.version,
            hash: self.hash,
        }
    }

    /// The hash of a version: of this one, or of one that it follows.
    #[must_use]
    pub fn hash_of(&self, version: u64) -> Option<Hash32> {
        if version == self.body.version {
            return Some(self.hash);
        }
        let at = usize::try_from(version.checked_sub(1)?).ok()?;
        self.body.history.get(at).copied()
    }
}

#[cfg(test)]
mod tests;
