//! A receipt: the portal's signed word that it held these bytes on that day.
//!
//! A reporter who suffers for speaking must show that they spoke, and when. The receipt names the
//! sealed statement and, by the hash of what is inside, the words; an officer's acknowledgement
//! carries it under the officer's own signature.

use super::id::{Hash32, Id16};
use super::key::{SigningKey, VerifyKey};
use super::name::Name;
use super::note::{self, Note, Padding, Type};
use super::value::{Value, object};
use super::verdict::Verdict;
use crate::clock::Day;

/// What a receipt says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    pub case: Hash32,
    pub day: Day,
    pub instance: Id16,
    /// The receiving office, in words.
    pub office: String,
    /// Hash of the statement's plaintext.
    pub plain: Hash32,
    /// Hash of the statement's age file.
    pub sealed: Hash32,
}

impl Receipt {
    /// Writes the receipt as a note.
    #[must_use]
    pub fn sign(&self, instance: &SigningKey) -> String {
        let json = object([
            ("case", Value::display(self.case)),
            ("day", Value::display(self.day)),
            ("instance", Value::display(self.instance)),
            ("office", Value::from(self.office.as_str())),
            ("plain", Value::display(self.plain)),
            ("sealed", Value::display(self.sealed)),
        ]);
        let name = Name::Instance.to_string();
        let signers = [(name.as_str(), instance)];
        let note = note::write(Type::Receipt, json, Padding::None, &signers);
        note.as_str().to_owned()
    }

    /// Reads and verifies a receipt of the portal with this id and key.
    ///
    /// # Errors
    /// [`Verdict::Note`], [`Verdict::Type`], [`Verdict::Json`], [`Verdict::Instance`],
    /// [`Verdict::Signature`], in this order.
    pub fn read(bytes: &[u8], instance: &Id16, key: &VerifyKey) -> Result<Self, Verdict> {
        let (note, signature) = Note::signed_once(bytes)?;
        let mut json = note.object(Type::Receipt, Padding::None)?;
        let hash = |text: &str| Hash32::parse(text).ok();
        let receipt = Self {
            case: json.read("case", hash)?,
            day: json.read("day", |day| Day::parse(day).ok())?,
            instance: json.read("instance", |id| Id16::parse(id).ok())?,
            office: json.text("office")?.as_str().to_owned(),
            plain: json.read("plain", hash)?,
            sealed: json.read("sealed", hash)?,
        };
        json.finish()?;
        if receipt.instance != *instance {
            return Err(Verdict::Instance);
        }
        let named = signature.name() == Name::Instance.to_string();
        if named && note.verifies(&signature, key) {
            Ok(receipt)
        } else {
            Err(Verdict::Signature)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn receipt() -> Receipt {
        Receipt {
            case: Hash32::of(b"case"),
            day: Day::parse("2026-03-01").unwrap(),
            instance: Id16::from_bytes([1; 16]),
            office: "Ethics Office".to_owned(),
            plain: Hash32::of(b"plain"),
            sealed: Hash32::of(b"sealed"),
        }
    }

    #[test]
    fn a_receipt_reads_back_and_only_under_its_portals_key() {
        let (receipt, key) = (receipt(), SigningKey::random());
        let note = receipt.sign(&key);
        let read = |note: &str, id, key: &SigningKey| {
            Receipt::read(note.as_bytes(), &id, &key.verify_key())
        };
        let id = receipt.instance;
        assert_eq!(read(&note, id, &key), Ok(receipt));
        let other = SigningKey::random();
        assert_eq!(read(&note, id, &other), Err(Verdict::Signature));
        assert_eq!(read(&note, Id16::random(), &key), Err(Verdict::Instance));
        let altered = note.replace("2026-03-01", "2026-03-02");
        assert_eq!(read(&altered, id, &key), Err(Verdict::Signature));
        let no_day = note.replace("2026-03-01", "2026-02-30");
        assert_eq!(read(&no_day, id, &key), Err(Verdict::Json));
    }
}
