//! The log: who did what that changes who can read a case or what happens with it, and nothing of
//! what was said.
//!
//! Each entry is signed, names the head that its signer had seen, and is chained to the one before.
//! So whoever owns the rows can neither alter an entry nor take one out, and cannot put one before
//! what its signer knew; what nobody has seen yet can be cut off, which those notice who remember a
//! later head. Which case an entry is about is said in a tag that means something to that case's
//! holders alone.

use std::collections::{BTreeMap, BTreeSet};

use super::age::Identity;
use super::canon::is_word;
use super::id::{Hash32, Id16};
use super::key::SigningKey;
use super::name::Name;
use super::note::{self, Note, Padding, Type};
use super::roster::Roster;
use super::shred::{self, Key};
use super::value::{Value, object};
use super::verdict::Verdict;
use super::words::Act;
use crate::clock::Day;

/// The most bytes of an entry: of the longest words that there are, less than half.
pub const MOST_BYTES: usize = 2_048;

/// Up to where a log goes, and the hash that stands for all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Entries up to here; 0 before the first.
    pub n: u64,
    pub hash: Hash32,
}

/// What an entry says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub act: Act,
    /// An officer, or the portal.
    pub by: Name,
    pub day: Day,
    pub id: Id16,
    pub instance: Id16,
    pub roster: Hash32,
    /// The newest head that the signer knew.
    pub seen: Head,
    /// Which case it is about, for who holds it.
    pub tag: Option<Hash32>,
}

/// An entry whose signature holds. Only [`Signed::read`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    entry: Entry,
    /// Of the roster under which it was signed.
    version: u64,
}

/// An entry as it is listed: its number, the head that it makes, the note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub n: u64,
    pub head: Hash32,
    pub note: String,
}

/// The same without the note, for whoever may not read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub n: u64,
    /// Of the note.
    pub hash: Hash32,
    pub head: Hash32,
}

/// What is wrong with a log, and where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    pub n: u64,
    pub verdict: Verdict,
}

/// Who makes entries of an act, and whether they name a case.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rule {
    Portal,
    /// With a tag.
    Holder,
    /// With a tag or without: custodians need not hold the case.
    Officer,
}

const fn rule(act: Act) -> Rule {
    match act {
        Act::Acknowledged
        | Act::MovedOn
        | Act::Concluded
        | Act::Closed
        | Act::Reopened
        | Act::Assigned
        | Act::HandedBack
        | Act::HolderAdded
        | Act::HolderRemoved
        | Act::ConflictDeclared
        | Act::KeysMade
        | Act::RecordingDeleted => Rule::Holder,
        Act::DisclosureAsked
        | Act::DisclosureAgreed
        | Act::DisclosureRefused
        | Act::DisclosureWithdrawn
        | Act::Disclosed
        | Act::CodeAsked
        | Act::CodeRenewed => Rule::Officer,
        Act::CodeTaken
        | Act::MailboxClosed
        | Act::RosterTaken
        | Act::TextsTaken
        | Act::KeysReplaced => Rule::Portal,
    }
}

/// The tag of the entry with this id, of the case whose dialogue this opens.
#[must_use]
pub fn tag(dialogue: &Identity, id: &Id16) -> Hash32 {
    let key = Key::from_bytes(*dialogue.derive("amparo/v1/log"));
    shred::tag(&key, id.as_bytes())
}

impl Head {
    /// Before the first entry of this portal's log.
    #[must_use]
    pub fn start(instance: &Id16) -> Self {
        let label = [b"amparo/v1/log".as_slice(), instance.as_bytes()].concat();
        Self {
            n: 0,
            hash: Hash32::of(&label),
        }
    }

    /// After one more entry, whose note has this hash.
    #[must_use]
    pub fn then(self, note: &Hash32) -> Self {
        let both = [self.hash.as_bytes().as_slice(), note.as_bytes()].concat();
        Self {
            n: self.n.saturating_add(1),
            hash: Hash32::of(&both),
        }
    }

    fn value(self) -> Value {
        let head = Value::display(self.hash);
        object([("head", head), ("n", Value::from(self.n))]).into()
    }
}

impl Row {
    /// The head that it is listed under.
    #[must_use]
    pub const fn place(&self) -> Head {
        Head {
            n: self.n,
            hash: self.head,
        }
    }
}

impl Entry {
    /// Writes the entry as a note.
    #[must_use]
    pub fn sign(&self, key: &SigningKey) -> String {
        let mut json = object([
            ("act", Value::from(self.act.as_str())),
            ("by", Value::display(self.by)),
            ("day", Value::display(self.day)),
            ("id", Value::display(self.id)),
            ("instance", Value::display(self.instance)),
            ("roster", Value::display(self.roster)),
            ("seen", self.seen.value()),
        ]);
        if let Some(tag) = self.tag {
            json.set("tag", Value::display(tag));
        }
        let name = self.by.to_string();
        let signers = [(name.as_str(), key)];
        let note = note::write(Type::Log, json, Padding::None, &signers);
        note.as_str().to_owned()
    }

    /// Whether this entry is about the case whose dialogue this opens.
    #[must_use]
    pub fn is_about(&self, dialogue: &Identity) -> bool {
        self.tag == Some(tag(dialogue, &self.id))
    }
}

impl Signed {
    /// Reads an entry by itself: its place in the log is not looked at.
    ///
    /// # Errors
    /// [`Verdict::Note`], [`Verdict::Type`], [`Verdict::Json`], [`Verdict::Kind`],
    /// [`Verdict::Instance`], [`Verdict::Roster`], [`Verdict::Author`], [`Verdict::Signature`], in
    /// this order.
    pub fn read(bytes: &[u8], roster: &Roster) -> Result<Self, Verdict> {
        let (note, signature) = Note::signed_once(bytes)?;
        let mut json = note.object(Type::Log, Padding::None)?;
        let hash = |text: &str| Hash32::parse(text).ok();
        let id = |text: &str| Id16::parse(text).ok();
        let act = json.text("act")?;
        if !is_word(&act) {
            return Err(Verdict::Json);
        }
        let by = json.read("by", |name| {
            Name::parse(name).filter(|name| *name != Name::Reporter)
        })?;
        let day = json.read("day", |day| Day::parse(day).ok())?;
        let (id, instance) = (json.read("id", id)?, json.read("instance", id)?);
        let roster_hash = json.read("roster", hash)?;
        let mut seen = json.object("seen")?;
        let head = Head {
            n: seen.number("n")?,
            hash: seen.read("head", hash)?,
        };
        seen.finish()?;
        let tag = json.take_optional("tag").map(Value::text).transpose()?;
        let tag = tag.map(|tag| hash(&tag).ok_or(Verdict::Json)).transpose()?;
        json.finish()?;
        let act = Act::parse(&act).ok_or(Verdict::Kind)?;
        let entry = Entry {
            act,
            by,
            day,
            id,
            instance,
            roster: roster_hash,
            seen: head,
            tag,
        };
        let fits = match rule(act) {
            Rule::Portal => by == Name::Instance && tag.is_none(),
            Rule::Holder => by != Name::Instance && tag.is_some(),
            Rule::Officer => by != Name::Instance,
        };
        if !fits {
            return Err(Verdict::Kind);
        }
        if instance != roster.body().instance.id {
            return Err(Verdict::Instance);
        }
        let version = roster.version_of(&roster_hash).ok_or(Verdict::Roster)?;
        let keys: Vec<_> = match by.officer() {
            Some(officer) => roster
                .keys_in(officer, version)
                .map(|key| key.verify)
                .collect(),
            None => vec![roster.body().instance.key],
        };
        if keys.is_empty() {
            return Err(Verdict::Author);
        }
        let named = signature.name() == by.to_string();
        if named && keys.iter().any(|key| note.verifies(&signature, key)) {
            Ok(Self { entry, version })
        } else {
            Err(Verdict::Signature)
        }
    }

    #[must_use]
    pub const fn entry(&self) -> &Entry {
        &self.entry
    }
}

/// Reads a log from its beginning, entry after entry. What is wrong with one is said of that one:
/// the others are held to what is listed of it.
pub struct Reader<'a> {
    roster: &'a Roster,
    newest: Head,
    /// The heads that are listed, and the day of each entry that could be read.
    listed: BTreeMap<u64, (Hash32, Option<Day>)>,
    ids: BTreeSet<Id16>,
    version: u64,
}

impl<'a> Reader<'a> {
    #[must_use]
    pub fn new(roster: &'a Roster) -> Self {
        let newest = Head::start(&roster.body().instance.id);
        Self {
            roster,
            newest,
            listed: BTreeMap::from([(0, (newest.hash, None))]),
            ids: BTreeSet::new(),
            version: 0,
        }
    }

    /// The next entry.
    ///
    /// # Errors
    /// [`Verdict::Chain`] (not the next number, or another head than it makes), those of
    /// [`Signed::read`], [`Verdict::Roster`] (an older one than of an entry before),
    /// [`Verdict::Replay`] (an id that was there), [`Verdict::Forked`] (its signer had seen a head
    /// that is none of this log's before it), [`Verdict::Day`], in this order.
    pub fn read(&mut self, row: &Row) -> Result<Entry, Verdict> {
        let next = self.newest.then(&Hash32::of(row.note.as_bytes()));
        let listed = row.place();
        self.newest = listed;
        let read = Signed::read(row.note.as_bytes(), self.roster);
        let checked = if next == listed {
            read.clone().and_then(|signed| self.placed(row.n, signed))
        } else {
            Err(Verdict::Chain)
        };
        if let Ok(signed) = &read {
            self.version = self.version.max(signed.version);
            self.ids.insert(signed.entry.id);
        }
        let day = read.ok().map(|signed| signed.entry.day);
        self.listed.insert(row.n, (row.head, day));
        checked
    }

    fn placed(&self, n: u64, Signed { entry, version }: Signed) -> Result<Entry, Verdict> {
        if version < self.version {
            return Err(Verdict::Roster);
        }
        if self.ids.contains(&entry.id) {
            return Err(Verdict::Replay);
        }
        let seen = self.listed.get(&entry.seen.n).filter(|_| entry.seen.n < n);
        match seen {
            Some((head, day)) if *head == entry.seen.hash => {
                if day.is_some_and(|day| entry.day < day) {
                    return Err(Verdict::Day);
                }
                Ok(entry)
            }
            _ => Err(Verdict::Forked),
        }
    }

    /// Up to where it was read.
    #[must_use]
    pub const fn newest(&self) -> Head {
        self.newest
    }

    /// Whether a head that somebody remembers is one of this log.
    ///
    /// # Errors
    /// [`Verdict::RolledBack`] at the log's end, [`Verdict::Forked`] at that head.
    pub fn holds(&self, seen: Head) -> Result<(), Broken> {
        stands(seen, self.newest.n, |n| {
            self.listed.get(&n).map(|(head, _)| *head)
        })
    }
}

fn stands(seen: Head, newest: u64, head: impl FnOnce(u64) -> Option<Hash32>) -> Result<(), Broken> {
    if seen.n > newest {
        let verdict = Verdict::RolledBack;
        return Err(Broken { n: newest, verdict });
    }
    if head(seen.n) == Some(seen.hash) {
        return Ok(());
    }
    let verdict = Verdict::Forked;
    Err(Broken { n: seen.n, verdict })
}

/// Follows a log without reading it, from `start` on, which lies at or before the head that is
/// remembered: where that is met, all that was listed before it is as it was.
///
/// # Errors
/// [`Verdict::Chain`] at an entry that does not follow, and as [`Reader::holds`].
pub fn follow(start: Head, steps: &[Step], seen: Option<Head>) -> Result<Head, Broken> {
    let mut newest = start;
    let mut met = BTreeMap::from([(start.n, start.hash)]);
    for step in steps {
        let next = newest.then(&step.hash);
        if next.n != step.n || next.hash != step.head {
            let verdict = Verdict::Chain;
            return Err(Broken { n: step.n, verdict });
        }
        newest = next;
        met.insert(newest.n, newest.hash);
    }
    if let Some(seen) = seen {
        stands(seen, newest.n, |n| met.get(&n).copied())?;
    }
    Ok(newest)
}

#[cfg(test)]
mod tests;
