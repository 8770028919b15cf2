//! Items: everything that is said in a case, each signed by who said it.
//!
//! An item names its case, box, record and what came before it, so whoever keeps it can neither move
//! it nor drop it from the middle unnoticed. Its author signs for it under a key that the roster or
//! the case knows, so whoever keeps it can't alter it either. It fills a bucket, so its length says
//! little.

use super::age::Recipient;
use super::grant::Secrets;
use super::id::{Hash32, Id16};
use super::key::SigningKey;
use super::name::Name;
use super::note::{self, Note, Padding, Type};
use super::record::{Chain, Verified};
use super::roster::Roster;
use super::value::{Object, Value, object};
use super::verdict::Verdict;
use super::words::{BoxKind, Kind, Via};
use crate::clock::Day;

mod answers;
pub mod attached;
pub mod body;
pub mod code;
pub mod conflict;
pub mod office;
pub mod sound;
pub mod step;
mod table;

use body::Body;

/// The most heads that an item names.
pub const MOST_HEADS: usize = 16;

/// What an item says, in a box of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Hashes of the latest items that the author knew in this box.
    pub after: Vec<Hash32>,
    pub author: Name,
    pub body: Body,
    pub in_box: BoxKind,
    pub case: Hash32,
    pub id: Id16,
    /// The record under which it was made.
    pub n: u64,
    pub posted: Day,
    pub via: Via,
}

/// An item as the server keeps it, and what it says of it.
#[derive(Clone, Copy, Debug)]
pub struct Listed<'a> {
    pub in_box: BoxKind,
    pub n: u64,
    pub sealed: &'a [u8],
}

/// An item that was opened and verified. Only [`Reader::open`] and [`Item::seal`] make one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    item: Item,
    hash: Hash32,
}

/// An item that was just sealed.
#[derive(Debug)]
pub struct Sealed {
    pub file: Vec<u8>,
    pub opened: Opened,
}

/// What stands behind the reading of items.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub chain: &'a Chain,
    /// Other chains that part from it, where somebody made such.
    pub parted: &'a [Chain],
    pub secrets: &'a Secrets,
    pub roster: &'a Roster,
}

impl Item {
    /// Signs the item and seals it.
    ///
    /// # Errors
    /// [`Verdict::Kind`] when this author may not write that into this box, [`Verdict::Json`] when a
    /// text is longer than its readers take or holds what they refuse, [`Verdict::Age`] when the
    /// recipient is no key.
    pub fn seal(mut self, to: &Recipient, key: &SigningKey) -> Result<Sealed, Verdict> {
        if !self.body.kind().is_by(&self.author, self.in_box) {
            return Err(Verdict::Kind);
        }
        self.body.check()?;
        self.after.sort_unstable();
        self.after.dedup();
        self.after.truncate(MOST_HEADS);
        let name = self.author.to_string();
        let signers = [(name.as_str(), key)];
        let note = note::write(Type::Item, self.to_json(), Padding::Bucket, &signers);
        let hash = Hash32::of(note.as_bytes());
        let file = to.seal(note.as_bytes())?;
        let opened = Opened { item: self, hash };
        Ok(Sealed { file, opened })
    }

    fn to_json(&self) -> Object {
        object([
            ("after", Value::displays(&self.after)),
            ("author", Value::display(self.author)),
            ("body", self.body.to_json().into()),
            ("box", Value::from(self.in_box.as_str())),
            ("case", Value::display(self.case)),
            ("id", Value::display(self.id)),
            ("kind", Value::from(self.body.kind().as_str())),
            ("n", self.n.into()),
            ("posted", Value::display(self.posted)),
            ("via", Value::from(self.via.as_str())),
        ])
    }
}

/// An item whose shape is right. Of an unknown kind, the body may be anything.
struct Read {
    after: Vec<Hash32>,
    author: Name,
    body: Option<Body>,
    in_box: BoxKind,
    case: Hash32,
    id: Id16,
    n: u64,
    posted: Day,
    via: Via,
}

impl Read {
    fn from_json(mut json: Object) -> Result<Self, Verdict> {
        let body = json.object("body")?;
        let read = Self {
            after: json.sorted("after", |hash| Hash32::parse(hash).ok())?,
            author: json.read("author", |text| {
                Name::parse(text).filter(|name| *name != Name::Instance)
            })?,
            body: Kind::parse(&json.text("kind")?)
                .map(|kind| Body::from_json(kind, body))
                .transpose()?,
            in_box: json.read("box", BoxKind::parse)?,
            case: json.read("case", |hash| Hash32::parse(hash).ok())?,
            id: json.read("id", |id| Id16::parse(id).ok())?,
            n: json.number("n")?,
            posted: json.read("posted", |day| Day::parse(day).ok())?,
            via: json.read("via", Via::parse)?,
        };
        json.finish()?;
        if read.after.len() > MOST_HEADS {
            return Err(Verdict::Json);
        }
        Ok(read)
    }
}

impl Reader<'_> {
    /// Opens and verifies one item against what the server lists it as; where chains part, along the
    /// first that it stands in.
    ///
    /// # Errors
    /// As its chain has it, in this order: [`Verdict::Record`], [`Verdict::Secret`], [`Verdict::Age`], [`Verdict::Note`],
    /// [`Verdict::Type`], [`Verdict::Json`], [`Verdict::Case`], [`Verdict::Box`], [`Verdict::Record`],
    /// [`Verdict::Kind`], [`Verdict::Author`], [`Verdict::Signature`].
    pub fn open(&self, listed: &Listed<'_>) -> Result<Opened, Verdict> {
        let refused = match self.open_along(self.chain, listed) {
            Ok(opened) => return Ok(opened),
            Err(verdict) => verdict,
        };
        let at = |chain: &Chain| chain.at(listed.n).map(Verified::hash);
        let mut tried = vec![at(self.chain)];
        for chain in self.parted {
            // Along the same record it would be refused in the same way.
            if tried.contains(&at(chain)) {
                continue;
            }
            tried.push(at(chain));
            if let Ok(opened) = self.open_along(chain, listed) {
                return Ok(opened);
            }
        }
        Err(refused)
    }

    fn open_along(&self, chain: &Chain, listed: &Listed<'_>) -> Result<Opened, Verdict> {
        let record = chain.at(listed.n).ok_or(Verdict::Record)?;
        let held = record.record().boxes.get(&listed.in_box);
        let recipient = held.ok_or(Verdict::Record)?.recipient;
        let secret = self.secrets.opens(&recipient).ok_or(Verdict::Secret)?;
        let plain = secret.open(listed.sealed)?;
        self.read_along(chain, listed.in_box, Some(listed.n), &plain)
    }

    /// Verifies an item that somebody who could open it handed on, whole.
    ///
    /// # Errors
    /// From [`Verdict::Note`] on, as [`Reader::open`].
    pub fn handed(&self, in_box: BoxKind, plain: &[u8]) -> Result<Opened, Verdict> {
        self.read_along(self.chain, in_box, None, plain)
    }

    /// An item's whole note, once it is verified: to be handed on.
    ///
    /// # Errors
    /// As [`Reader::open`], along the one chain.
    pub fn note(&self, listed: &Listed<'_>) -> Result<body::Text, Verdict> {
        self.open_along(self.chain, listed)?;
        let record = self.chain.at(listed.n).ok_or(Verdict::Record)?;
        let held = record.record().boxes.get(&listed.in_box);
        let recipient = held.ok_or(Verdict::Record)?.recipient;
        let secret = self.secrets.opens(&recipient).ok_or(Verdict::Secret)?;
        let plain = secret.open(listed.sealed)?;
        let text = str::from_utf8(&plain).map_err(|_| Verdict::Note)?;
        Ok(body::Text::new(text.to_owned()))
    }

    fn read_along(
        &self,
        chain: &Chain,
        in_box: BoxKind,
        n: Option<u64>,
        plain: &[u8],
    ) -> Result<Opened, Verdict> {
        let (note, signature) = Note::signed_once(plain)?;
        note.fills_bucket()?;
        let read = Read::from_json(note.object(Type::Item, Padding::Bucket)?)?;
        if read.case != chain.case() {
            return Err(Verdict::Case);
        }
        if read.in_box != in_box {
            return Err(Verdict::Box);
        }
        if n.is_some_and(|n| n != read.n) {
            return Err(Verdict::Record);
        }
        let fits = |body: &Body| body.kind().is_by(&read.author, read.in_box);
        if !read.body.as_ref().is_some_and(fits) {
            return Err(Verdict::Kind);
        }
        self.check_author(&read, chain, &note, &signature)?;
        let item = Item {
            after: read.after,
            author: read.author,
            body: read.body.ok_or(Verdict::Kind)?,
            in_box: read.in_box,
            case: read.case,
            id: read.id,
            n: read.n,
            posted: read.posted,
            via: read.via,
        };
        let hash = Hash32::of(plain);
        Ok(Opened { item, hash })
    }

    /// The reporter may write into a box that they do not hold; an officer must hold it.
    fn check_author(
        &self,
        Read {
            author, in_box, n, ..
        }: &Read,
        chain: &Chain,
        note: &Note<'_>,
        signature: &note::Signature<'_>,
    ) -> Result<(), Verdict> {
        let record = chain.at(*n).ok_or(Verdict::Record)?;
        let named = signature.name() == author.to_string();
        let verifies = |key| named && note.verifies(signature, key);
        let stands = match author.officer() {
            None => verifies(&chain.reporter_at(*n).verify),
            Some(officer) => {
                let held = record.record().boxes.get(in_box);
                if !held.is_some_and(|held| held.holders.contains(author)) {
                    return Err(Verdict::Author);
                }
                let mut keys = self.roster.keys_in(officer, record.version()).peekable();
                keys.peek().ok_or(Verdict::Author)?;
                keys.any(|key| verifies(&key.verify))
            }
        };
        stands.then_some(()).ok_or(Verdict::Signature)
    }
}

impl Sealed {
    /// Whether a queue row opens it.
    #[must_use]
    pub fn is_lead(&self) -> bool {
        self.opened.item.body.kind() == Kind::Brief
    }
}

impl Opened {
    #[must_use]
    pub const fn item(&self) -> &Item {
        &self.item
    }

    /// The hash of the plaintext, by which later items name this one.
    #[must_use]
    pub const fn hash(&self) -> Hash32 {
        self.hash
    }
}

#[cfg(test)]
pub(crate) mod tests;
