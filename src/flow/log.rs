//! The log of what officers do, without content (`docs/formats.md` §16).
//!
//! Whoever does something that changes who can read a case, or what happens with it, sends a signed
//! entry in the same request, and both are written or neither. For what reporters do, and for
//! rosters, the portal signs itself, which proves less: whoever holds its key can do the same.

use super::case::PostError;
use super::posting::{Posting, RecordPosting, Step};
use super::session::Admitted;
use super::{Portal, Unavailable};
use crate::clock::Day;
use crate::seal::id::{Hash32, Id16};
use crate::seal::log::{self as seal, Entry, Head, MOST_BYTES, Row, Signed};
use crate::seal::name::Name;
use crate::seal::words::{Act, Status};
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::records::Written;
use crate::store::{log, rosters};

/// Entries in one answer, and hashes of such.
const PAGE: u16 = 256;
const HEADS: u16 = 1_024;

/// What a client does about it is to read the roster again.
pub(super) const OUTDATED: &str = "is not of the roster in force";

pub(super) const OFFICERS: &str = "is for the office to write";

/// Entries that came with a request, each signed by who sent it.
#[derive(Default)]
pub(super) struct Entries(Vec<(Entry, String)>);

/// Where the entries of a request belong.
pub(super) enum Place {
    /// At the end of the log.
    New,
    /// They are in it, all of them and the very same.
    There,
    Refused(Written),
}

/// A piece of the log for who may not read it.
pub struct Heads {
    pub newest: Head,
    /// Where the piece begins.
    pub start: Head,
    pub steps: Vec<seal::Step>,
}

/// A piece of the log.
pub struct Page {
    pub newest: Head,
    pub rows: Vec<Row>,
}

/// The act that a step is.
#[must_use]
pub const fn act_of(Step { from, to }: Step) -> Act {
    match to {
        Status::Acknowledged => Act::Acknowledged,
        Status::Concluded => Act::Concluded,
        Status::Closed => Act::Closed,
        _ if from.reopens(to) => Act::Reopened,
        _ => Act::MovedOn,
    }
}

/// The acts of a posting: each wants its entry.
pub(super) fn acts(posting: &Posting) -> Vec<Act> {
    let step = posting.step.map(act_of);
    let assign = posting.assign.map(|assign| match assign.to {
        Some(_) => Act::Assigned,
        None => Act::HandedBack,
    });
    let deletes = !posting.remove.is_empty();
    let acts = [
        step,
        assign,
        deletes.then_some(Act::RecordingDeleted),
        posting.withdraw.then_some(Act::ConflictDeclared),
    ];
    acts.into_iter().flatten().collect()
}

/// The acts of a record.
pub(super) fn acts_of_record(posting: &RecordPosting) -> Vec<Act> {
    let (adds, removes) = (!posting.join.is_empty(), !posting.leave.is_empty());
    let acts = [
        adds.then_some(Act::HolderAdded),
        removes.then_some(Act::HolderRemoved),
        (!adds && !removes).then_some(Act::KeysMade),
    ];
    acts.into_iter().flatten().collect()
}

pub(super) const fn refused(rule: &'static str) -> PostError {
    PostError::Field { field: "log", rule }
}

impl Portal {
    /// The entries that came with these acts, if there is one for each, signed by who did them, today
    /// and under the roster in force.
    pub(super) fn entries(
        &self,
        by: Id16,
        acts: &[Act],
        notes: Vec<Vec<u8>>,
    ) -> Result<Entries, PostError> {
        if notes.len() != acts.len() {
            return Err(refused("has not one entry for each act"));
        }
        let standing = self.standing();
        let mut entries = Vec::with_capacity(notes.len());
        for note in notes {
            let unsound = |_| refused("is not sound");
            let held = standing.as_ref().ok_or(refused(OUTDATED))?;
            if note.len() > MOST_BYTES {
                return Err(refused("is not sound"));
            }
            let signed = Signed::read(&note, &held.roster).map_err(unsound)?;
            let entry = signed.entry().clone();
            if entry.roster != held.roster.hash() {
                return Err(refused(OUTDATED));
            }
            if entry.by != Name::Officer(by) {
                return Err(refused("is somebody else's"));
            }
            let days = [0, 1].map(|late| entry.day.plus(late));
            if !days.contains(&self.today()) {
                return Err(refused("is of another day"));
            }
            let note = String::from_utf8(note).map_err(|_| refused("is not sound"))?;
            entries.push((entry, note));
        }
        let mut wanted = acts.to_vec();
        let mut said: Vec<Act> = entries.iter().map(|(entry, _)| entry.act).collect();
        wanted.sort_unstable();
        said.sort_unstable();
        if wanted != said {
            return Err(refused("is of another act"));
        }
        let ids: std::collections::BTreeSet<_> =
            entries.iter().map(|(entry, _)| entry.id).collect();
        if ids.len() != entries.len() {
            return Err(refused("was there before"));
        }
        Ok(Entries(entries))
    }

    /// The hashes of what follows entry `after`, or none and the newest head: without a number, and
    /// for one that is not there yet.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn heads(&self, _: &Admitted, after: Option<u64>) -> Result<Heads, Unavailable> {
        let first = Head::start(&self.pins().instance);
        let found = self.store().read(move |conn| {
            let newest = log::newest(conn)?.map_or(first, |row| row.place());
            let after = after.unwrap_or(newest.n);
            let start = log::up_to(conn, after)?.map_or(first, |row| row.place());
            let rows = log::after(conn, after, HEADS)?;
            Ok::<_, StoreError>((newest, start, rows))
        });
        let (newest, start, rows) = found.await?;
        let steps = rows.into_iter().map(|row| seal::Step {
            n: row.n,
            hash: Hash32::of(row.note.as_bytes()),
            head: row.head,
        });
        Ok(Heads {
            newest,
            start,
            steps: steps.collect(),
        })
    }

    /// What follows entry `after`; `None` for an officer who may not read it.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn log(&self, reader: &Admitted, after: u64) -> Result<Option<Page>, Unavailable> {
        if !reader.reads_log() {
            return Ok(None);
        }
        self.log_after(after).await.map(Some)
    }

    /// The same for whoever operates the portal.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn log_after(&self, after: u64) -> Result<Page, Unavailable> {
        let first = Head::start(&self.pins().instance);
        let found = self.store().read(move |conn| {
            let newest = log::newest(conn)?.map_or(first, |row| row.place());
            let rows = log::after(conn, after, PAGE)?;
            Ok::<_, StoreError>(Page { newest, rows })
        });
        Ok(found.await?)
    }

    /// The day of an entry that is in the log, where it can be read.
    fn day_of(&self, row: &Row) -> Option<Day> {
        let latest = self.latest()?;
        let signed = Signed::read(row.note.as_bytes(), &latest.roster).ok()?;
        Some(signed.entry().day)
    }
}

impl Entries {
    /// Where they belong, as the log is now.
    pub(super) fn place(
        &self,
        conn: &mut AnyConnection,
        portal: &Portal,
    ) -> Result<Place, StoreError> {
        let mut there = 0;
        for (entry, note) in &self.0 {
            if let Some(before) = log::by_id(conn, &entry.id)? {
                if before != *note {
                    return Ok(Place::Refused(Written::Replayed));
                }
                there += 1;
                continue;
            }
            if rosters::newest_hash(conn)? != Some(entry.roster) {
                return Ok(Place::Refused(Written::Outdated));
            }
            let Some(seen) = log::up_to(conn, entry.seen.n)? else {
                if entry.seen == Head::start(&entry.instance) {
                    continue;
                }
                return Ok(Place::Refused(Written::Unseen));
            };
            let later = portal.day_of(&seen).is_some_and(|day| entry.day < day);
            if later || seen.place() != entry.seen {
                return Ok(Place::Refused(Written::Unseen));
            }
        }
        Ok(match there {
            0 => Place::New,
            some if some == self.0.len() => Place::There,
            _ => Place::Refused(Written::Replayed),
        })
    }

    /// Adds them, in the transaction of what they are about.
    pub(super) fn append(
        &self,
        conn: &mut AnyConnection,
        portal: &Portal,
    ) -> Result<(), StoreError> {
        for (entry, note) in &self.0 {
            add(conn, portal, entry, note)?;
        }
        Ok(())
    }
}

fn add(
    conn: &mut AnyConnection,
    portal: &Portal,
    entry: &Entry,
    note: &str,
) -> Result<(), StoreError> {
    let first = Head::start(&portal.pins().instance);
    let newest = log::newest(conn)?.map_or(first, |row| row.place());
    let head = newest.then(&Hash32::of(note.as_bytes()));
    log::append(conn, head, &entry.id, note)
}

/// Adds an entry of the portal's own, in the transaction of what it is about. Before there is a
/// roster there is nothing to say it under, and nobody to whom it happens.
pub(super) fn note_down(
    portal: &Portal,
    conn: &mut AnyConnection,
    act: Act,
) -> Result<(), StoreError> {
    let Some(roster) = rosters::newest_hash(conn)? else {
        return Ok(());
    };
    let instance = portal.pins().instance;
    let newest = log::newest(conn)?;
    let day = newest.as_ref().and_then(|row| portal.day_of(row));
    let entry = Entry {
        act,
        by: Name::Instance,
        // A clock that was set back makes no entry that nobody believes.
        day: day.map_or(portal.today(), |day| day.max(portal.today())),
        id: Id16::random(),
        instance,
        roster,
        seen: newest.map_or(Head::start(&instance), |row| row.place()),
        tag: None,
    };
    add(conn, portal, &entry, &entry.sign(portal.instance_key()))
}
