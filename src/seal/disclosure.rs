//! Asking for a name that two custodians keep (`docs/formats.md` §17).
//!
//! An officer signs why; two custodians, one after the other, sign that they agree to exactly that
//! request, peel and open, and seal what the reporter wrote anew: the items, never a key, to who asked
//! and nobody else. Whoever keeps all this in between, or holds one custodian's key, opens nothing.

use std::collections::BTreeSet;

use super::id::{Hash32, Id16};
use super::item::body::{LONGEST_TEXT, Text, short};
use super::key::SigningKey;
use super::name::Name;
use super::note::{self, Note, Padding, Signature, Type};
use super::record::Chain;
use super::roster::Roster;
use super::value::{Object, Value, object, texts};
use super::verdict::Verdict;
use super::words::{BoxKind, Rule, Tell};
use crate::clock::Day;

pub mod decision;
pub mod release;
pub mod telling;

/// Whoever asks shows the whole chain: custodians hold no grant, and would know nothing of the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub id: Id16,
    pub asker: Id16,
    pub chain: Chain,
    /// Who is asked.
    pub custodians: BTreeSet<Id16>,
    /// Somebody's life is in danger.
    pub danger: bool,
    pub day: Day,
    /// The first day on which it may be opened.
    pub opens: Day,
    /// The last.
    pub expires: Day,
    pub reason: Text,
    /// Whether the reporter is told before it is opened, or with it.
    pub tell: Tell,
    /// Why they are not told before, where they should be.
    pub untold: Text,
}

/// A request that was verified. Only [`Asked::read`] makes one.
#[derive(Debug)]
pub struct Asked {
    request: Request,
    hash: Hash32,
}

impl Request {
    /// The note that custodians are asked by, and the officer keeps.
    #[must_use]
    pub fn sign(&self, key: &SigningKey) -> Text {
        let json = object([
            ("asker", Value::display(self.asker)),
            ("case", Value::display(self.chain.case())),
            ("custodians", Value::displays(&self.custodians)),
            ("danger", self.danger.into()),
            ("day", Value::display(self.day)),
            ("expires", Value::display(self.expires)),
            ("id", Value::display(self.id)),
            ("opens", Value::display(self.opens)),
            ("reason", Value::Text(self.reason.clone())),
            ("records", Value::displays(self.chain.notes())),
            ("tell", self.tell.as_str().into()),
            ("untold", Value::Text(self.untold.clone())),
        ]);
        let name = self.asker.to_string();
        let signers = [(name.as_str(), key)];
        note::write(Type::Disclosure, json, Padding::Bucket, &signers)
    }

    /// Who can be asked by `asker`: everybody who keeps the name with another now.
    #[must_use]
    pub fn keepers(chain: &Chain, asker: &Id16) -> BTreeSet<Id16> {
        let held = chain.held(BoxKind::Identity);
        let held = held.filter(|held| held.rule == Rule::Pairs);
        let officers = held.into_iter().flat_map(super::record::Held::officers);
        officers.filter(|id| *id != asker).copied().collect()
    }

    /// Refuses who may not ask this in that case, or be asked.
    fn stands(&self) -> Result<(), Verdict> {
        let excluded = &self.chain.last().record().excluded;
        let held = self.chain.held(BoxKind::Dialogue);
        let asker = Name::Officer(self.asker);
        if excluded.contains(&self.asker) || !held.is_some_and(|held| held.holders.contains(&asker))
        {
            return Err(Verdict::Author);
        }
        let keepers = Self::keepers(&self.chain, &self.asker);
        let may = |id: &Id16| keepers.contains(id) && !excluded.contains(id);
        self.custodians
            .iter()
            .all(may)
            .then_some(())
            .ok_or(Verdict::Holder)
    }
}

impl Asked {
    /// Reads and verifies a request about that case.
    ///
    /// # Errors
    /// [`Verdict::Note`], [`Verdict::Type`], [`Verdict::Json`], [`Verdict::Case`], those of
    /// [`Chain::read`], [`Verdict::Author`], [`Verdict::Holder`], [`Verdict::Signature`].
    pub fn read(plain: &[u8], case: &Hash32, roster: &Roster, keys: Keys) -> Result<Self, Verdict> {
        let (note, signature) = Note::signed_once(plain)?;
        note.fills_bucket()?;
        let read = Read::from_json(note.object(Type::Disclosure, Padding::Bucket)?)?;
        if read.case != *case {
            return Err(Verdict::Case);
        }
        let chain = Chain::read(case, &read.records, roster)?;
        let request = read.request(chain);
        request.stands()?;
        if !signs(roster, &request.asker, &note, &signature, keys) {
            return Err(Verdict::Signature);
        }
        let hash = Hash32::of(plain);
        Ok(Self { request, hash })
    }

    #[must_use]
    pub const fn request(&self) -> &Request {
        &self.request
    }

    /// The hash of the whole note: what custodians agree to.
    #[must_use]
    pub const fn hash(&self) -> Hash32 {
        self.hash
    }
}

/// Under which of an officer's keys a signature counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keys {
    /// The one of now: whoever decides today.
    Current,
    /// Any that was theirs: whoever reads later what was decided.
    Ever,
}

/// Whether this is that officer's signature.
fn signs(
    roster: &Roster,
    officer: &Id16,
    note: &Note<'_>,
    signature: &Signature<'_>,
    keys: Keys,
) -> bool {
    let theirs = roster.officer(officer).map(|officer| officer.keys.iter());
    let counts = |to: Option<u64>| keys == Keys::Ever || to.is_none();
    let mut theirs = theirs.into_iter().flatten().filter(|key| counts(key.to));
    signature.name() == officer.to_string()
        && theirs.any(|key| note.verifies(signature, &key.verify))
}

/// A request whose shape is right.
struct Read {
    asker: Id16,
    case: Hash32,
    custodians: BTreeSet<Id16>,
    danger: bool,
    day: Day,
    expires: Day,
    id: Id16,
    opens: Day,
    reason: Text,
    records: Vec<Text>,
    tell: Tell,
    untold: Text,
}

impl Read {
    fn from_json(mut json: Object) -> Result<Self, Verdict> {
        let read = Self {
            asker: json.read("asker", id)?,
            case: json.read("case", |text| Hash32::parse(text).ok())?,
            custodians: json.sorted("custodians", id)?.into_iter().collect(),
            danger: json.bool("danger")?,
            day: json.read("day", day)?,
            expires: json.read("expires", day)?,
            id: json.read("id", id)?,
            opens: json.read("opens", day)?,
            reason: short(json.text("reason")?, LONGEST_TEXT)?,
            records: texts(json.list("records")?)?,
            tell: json.read("tell", Tell::parse)?,
            untold: short(json.text("untold")?, LONGEST_TEXT)?,
        };
        json.finish()?;
        let in_order = read.day <= read.opens && read.opens <= read.expires;
        let told = read.tell == Tell::After || (read.untold.is_empty() && !read.danger);
        if read.custodians.len() >= 2 && !read.reason.is_empty() && in_order && told {
            Ok(read)
        } else {
            Err(Verdict::Json)
        }
    }

    fn request(self, chain: Chain) -> Request {
        Request {
            id: self.id,
            asker: self.asker,
            chain,
            custodians: self.custodians,
            danger: self.danger,
            day: self.day,
            opens: self.opens,
            expires: self.expires,
            reason: self.reason,
            tell: self.tell,
            untold: self.untold,
        }
    }
}

fn id(text: &str) -> Option<Id16> {
    Id16::parse(text).ok()
}

fn day(text: &str) -> Option<Day> {
    Day::parse(text).ok()
}

#[cfg(test)]
mod tests;
