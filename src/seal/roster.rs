//! The roster: who the officers are and what their keys are, signed by the stewards.
//!
//! A client seals to these keys, so a roster that the server made up would hand it every report. The
//! stewards' keys are made in their own clients and pinned in configurations; the server can withhold
//! a roster until it expires, and that is all it can do. The roster is public.

use std::collections::BTreeMap;

use super::age::Recipient;
use super::id::{Hash32, Id16};
use super::key::{SigningKey, VerifyKey, Vkey};
use super::note::{self, Note, Padding, Type};
use super::verdict::Verdict;
use super::words::Role;
use crate::clock::Day;

mod json;

/// Texts by language.
pub type Texts = BTreeMap<String, String>;

/// What a roster says. Anybody can make one; [`Roster::read`] says whether stewards stand behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterBody {
    /// Hashes of the versions before, in order.
    pub history: Vec<Hash32>,
    pub instance: Instance,
    pub not_after: Day,
    pub offices: Vec<Office>,
    pub officers: Vec<Officer>,
    pub queues: Vec<Queue>,
    pub stewards: Stewards,
    /// Counted from 1.
    pub version: u64,
}

/// The portal: its id salts every code, its key signs receipts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instance {
    pub id: Id16,
    pub key: VerifyKey,
}

/// An office that receives reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    pub id: Id16,
    pub name: Texts,
}

/// A person, as reporters see them: by function, and by name if they chose so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Officer {
    pub id: Id16,
    pub function: Texts,
    /// Every key the officer ever had.
    pub keys: Vec<OfficerKey>,
    pub languages: Vec<String>,
    /// May be empty.
    pub name: String,
    pub roles: Vec<Role>,
}

/// One key, and the first and last version in which it is the officer's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficerKey {
    pub from: u64,
    pub to: Option<u64>,
    pub recipient: Recipient,
    pub verify: VerifyKey,
}

/// Where reports arrive, and for whom.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Queue {
    pub id: Id16,
    pub office: Id16,
    pub name: Texts,
    pub officers: Vec<Id16>,
    /// Who may disclose an identity, two at a time.
    pub custodians: Vec<Id16>,
}

/// The stewards as the roster names them: for people to compare, never to verify with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stewards {
    pub keys: Vec<Vkey>,
    pub threshold: u64,
}

/// What a reader knows beforehand, from a configuration or a page that was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pins {
    pub instance: Id16,
    pub stewards: Vec<Vkey>,
    pub threshold: u64,
}

impl Pins {
    /// The pinned stewards who signed a note; a line that bears the name of one must verify, others do
    /// not count.
    ///
    /// # Errors
    /// [`Verdict::Signature`], then [`Verdict::UnderSigned`] when they are fewer than the threshold.
    pub(super) fn stand_behind(&self, note: &Note<'_>) -> Result<Vec<String>, Verdict> {
        let mut standing = Vec::new();
        for signature in note.signatures() {
            let mut named = self.stewards.iter();
            let named = named.find(|steward| steward.name() == signature.name());
            if let Some(steward) = named {
                if !note.verifies(signature, steward.key()) {
                    return Err(Verdict::Signature);
                }
                standing.push(steward.name().to_owned());
            }
        }
        if u64::try_from(standing.len()).unwrap_or(u64::MAX) < self.threshold.max(1) {
            return Err(Verdict::UnderSigned);
        }
        Ok(standing)
    }
}

/// The newest roster that a reader saw before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    pub version: u64,
    pub hash: Hash32,
}

/// A roster that enough pinned stewards signed and that holds today. Only [`Roster::read`] makes one.
#[derive(Clone, Debug)]
pub struct Roster {
    body: RosterBody,
    hash: Hash32,
}

impl RosterBody {
    /// Writes the roster as a note, signed by these stewards.
    #[must_use]
    pub fn sign(&self, stewards: &[(&str, &SigningKey)]) -> String {
        let note = note::write(Type::Roster, self.to_json(), Padding::None, stewards);
        note.as_str().to_owned()
    }
}

impl Roster {
    /// Reads and verifies a roster.
    ///
    /// # Errors
    /// In this order: [`Verdict::Note`], [`Verdict::Type`], [`Verdict::Json`], [`Verdict::Instance`],
    /// [`Verdict::Signature`], [`Verdict::UnderSigned`], [`Verdict::RolledBack`], [`Verdict::Forked`],
    /// [`Verdict::Expired`].
    pub fn read(
        bytes: &[u8],
        pins: &Pins,
        seen: Option<Seen>,
        today: Day,
    ) -> Result<Self, Verdict> {
        let note = Note::signed(bytes)?;
        let body = RosterBody::from_json(note.object(Type::Roster, Padding::None)?)?;
        if body.instance.id != pins.instance {
            return Err(Verdict::Instance);
        }
        pins.stand_behind(&note)?;
        let hash = Hash32::of(note.signed_lines().as_bytes());
        let roster = Self { body, hash };
        if let Some(seen) = seen {
            if roster.body.version < seen.version {
                return Err(Verdict::RolledBack);
            }
            if roster.version_of(&seen.hash) != Some(seen.version) {
                return Err(Verdict::Forked);
            }
        }
        if today > roster.body.not_after {
            return Err(Verdict::Expired);
        }
        Ok(roster)
    }

    #[must_use]
    pub const fn body(&self) -> &RosterBody {
        &self.body
    }

    /// The hash of the two signed lines: a second steward's signature makes no other roster.
    #[must_use]
    pub const fn hash(&self) -> Hash32 {
        self.hash
    }

    #[must_use]
    pub const fn version(&self) -> u64 {
        self.body.version
    }

    /// What a reader keeps so that nobody shows them an older roster later.
    #[must_use]
    pub const fn seen(&self) -> Seen {
        Seen {
            version: self.body.version,
            hash: self.hash,
        }
    }

    /// Which version has this hash: this one, or one that it descends from.
    #[must_use]
    pub fn version_of(&self, hash: &Hash32) -> Option<u64> {
        if *hash == self.hash {
            return Some(self.body.version);
        }
        let mut numbered = (1..).zip(&self.body.history);
        numbered.find_map(|(version, earlier)| (earlier == hash).then_some(version))
    }

    #[must_use]
    pub fn officer(&self, id: &Id16) -> Option<&Officer> {
        self.body.officers.iter().find(|officer| officer.id == *id)
    }

    #[must_use]
    pub fn queue(&self, id: &Id16) -> Option<&Queue> {
        self.body.queues.iter().find(|queue| queue.id == *id)
    }

    #[must_use]
    pub fn office(&self, id: &Id16) -> Option<&Office> {
        self.body.offices.iter().find(|office| office.id == *id)
    }

    /// The keys that were the officer's in that version.
    pub fn keys_in(&self, officer: &Id16, version: u64) -> impl Iterator<Item = &OfficerKey> {
        let keys = self.officer(officer).map(|officer| officer.keys.iter());
        keys.into_iter()
            .flatten()
            .filter(move |key| key.from <= version && key.to.is_none_or(|to| version <= to))
    }

    /// The officer's key now; nobody who left has one.
    #[must_use]
    pub fn current_key(&self, officer: &Id16) -> Option<&OfficerKey> {
        let mut keys = self.keys_in(officer, self.body.version);
        keys.find(|key| key.to.is_none())
    }
}

#[cfg(test)]
pub(crate) mod tests;
