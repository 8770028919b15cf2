//! Writing into a case that exists: items under its newest record, and records.
//!
//! The number of the newest record is compared before anything is written. Who sealed under an
//! older one did not know who holds keys now; they read again and seal again.

use std::collections::BTreeSet;

use super::connection::AnyConnection;
use super::error::StoreError;
use super::parts::NewPart;
use super::{boxes, cases, codes, disclosures, grants, items, outbox, pairs, parts, queue};
use crate::domain::code::SecondAgreed;
use crate::domain::holding::{Grant, Pair};
use crate::domain::item::Item;
use crate::seal::id::{Hash32, Id16};
use crate::seal::random;
use crate::seal::words::BoxKind;

/// What a case may hold in all: whoever opens one gets it whole, in one answer.
const MOST_BYTES: usize = 48 * 1024 * 1024;
const MOST_PARTS: usize = 4_096;
/// What is kept free above that, in steps: whoever fills a case, its own reporter or somebody who knows
/// the code, may not take from its reporter the alarm, from the office an answer, nor from either of
/// them new keys and the end.
const STEP_BYTES: usize = 4 * 1024 * 1024;
const STEP_PARTS: usize = 512;

/// How far what is written may fill a case.
#[derive(Clone, Copy)]
pub enum Room {
    /// What a reporter says.
    Usual,
    Alarm,
    /// What an officer says.
    Office,
    /// New keys of the reporter, and their last items.
    Last,
}

impl Room {
    /// Bytes and parts of a case up to which it goes.
    const fn most(self) -> (usize, usize) {
        let steps = match self {
            Self::Usual => 0,
            Self::Alarm => 1,
            Self::Office => 2,
            Self::Last => 3,
        };
        (
            MOST_BYTES + steps * STEP_BYTES,
            MOST_PARTS + steps * STEP_PARTS,
        )
    }
}

/// What comes with a new record.
#[derive(Clone, Debug, Default)]
pub struct NewRecord {
    pub grants: Vec<Grant>,
    pub pairs: Vec<Pair>,
    /// Boxes that the case may not have had before.
    pub boxes: Vec<BoxKind>,
    /// Sealed under the new record.
    pub items: Vec<Item>,
    /// Officers to whom nothing of the case is left.
    pub leave: Vec<Id16>,
}

/// What became of something written into a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It is there. Also when the very same items were there before: a request sent twice.
    Done,
    /// It was made under another record than the newest, whose number this is. Nothing was written.
    Stale { n: u32 },
    /// Something bears the identifier of another part of the case. Nothing was written.
    Repeated,
    /// The case would become larger than one may be. Nothing was written.
    Full,
    /// Somebody who holds no grant of the case was to get one. Nothing was written.
    Stranger,
    /// A case was to go from somebody who no longer has it, or to somebody who holds no grant of it.
    /// Nothing was written.
    Moved,
    /// Somebody was to leave who is not there. Nothing was written.
    Absent,
    /// Nobody would be left who can read the case. Nothing was written.
    Deserted,
    /// A file that an item speaks of is not there whole. Nothing was written.
    Unready,
    /// A file was to be deleted that its reporter has not released. Nothing was written.
    Kept,
    /// The case was to be moved on from where it no longer stands. Nothing was written.
    Elsewhere,
    /// Whoever concluded the case was to close it too. Nothing was written.
    Alone,
    /// An entry of the log was signed under another roster than the newest. Nothing was written.
    Outdated,
    /// An entry names a head that the log never had, or is dated before it. Nothing was written.
    Unseen,
    /// An entry is in the log already, for another act. Nothing was written.
    Replayed,
    /// There is no such case.
    NoCase,
}

/// Adds items that were sealed under record `n`, if that is still the newest; where there are none,
/// whatever `n` is.
///
/// # Errors
/// When the database cannot be written.
pub fn add_items(
    conn: &mut AnyConnection,
    case: &Hash32,
    n: u32,
    new: &[Item],
    room: Room,
) -> Result<Written, StoreError> {
    match cases::record(conn, case)? {
        None => Ok(Written::NoCase),
        Some(_) if new.is_empty() => Ok(Written::Done),
        Some(newest) if newest != n => Ok(Written::Stale { n: newest }),
        Some(_) => {
            let new = NewRecord {
                items: new.to_vec(),
                ..NewRecord::default()
            };
            keep(conn, case, &new, room)
        }
    }
}

/// Whether all of these items are in the case, the very same: they were sent before.
///
/// # Errors
/// When the database cannot be read.
pub fn holds(conn: &mut AnyConnection, case: &Hash32, sent: &[Item]) -> Result<bool, StoreError> {
    for item in sent {
        if items::by_id(conn, case, &item.id)?.as_ref() != Some(item) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Makes `n` the number of the newest record, if the one before it still is, and keeps what came
/// with it. Officers who get their first grant find the case in their queue.
///
/// # Errors
/// When the database cannot be written.
pub fn add_record(
    conn: &mut AnyConnection,
    case: &Hash32,
    n: u32,
    new: &NewRecord,
) -> Result<Written, StoreError> {
    // As new keys of a reporter, new ones of the office may come into a case that somebody filled up.
    let room = if new.leave.is_empty() {
        Room::Office
    } else {
        Room::Last
    };
    follow(conn, case, n, new, room)
}

fn follow(
    conn: &mut AnyConnection,
    case: &Hash32,
    n: u32,
    new: &NewRecord,
    room: Room,
) -> Result<Written, StoreError> {
    let Some(standing) = cases::by_id(conn, case)? else {
        return Ok(Written::NoCase);
    };
    if standing.n.checked_add(1) != Some(n) {
        return Ok(Written::Stale { n: standing.n });
    }
    let held: BTreeSet<Id16> = grants::officers(conn, case)?.into_iter().collect();
    let written = keep(conn, case, new, room)?;
    if written != Written::Done {
        return Ok(written);
    }
    cases::set_record(conn, case, n)?;
    // What was asked about the record before was about other keys.
    codes::end(conn, case)?;
    boxes::add(conn, case, &new.boxes)?;
    let holding: BTreeSet<Id16> = new
        .grants
        .iter()
        .filter_map(|grant| grant.holder.officer())
        .collect();
    let first: Vec<_> = holding
        .difference(&held)
        .map(|officer| (*officer, &standing))
        .collect();
    queue::insert(conn, &first)?;
    leave(conn, case, &new.leave)?;
    Ok(Written::Done)
}

/// Takes from these officers all that names them with a case: grants, the row in their queue and its
/// count. Mail that waits for them goes too, unless another case of theirs may be what it is about.
///
/// # Errors
/// When the database cannot be written.
pub fn leave(conn: &mut AnyConnection, case: &Hash32, officers: &[Id16]) -> Result<(), StoreError> {
    let Some(facts) = cases::by_id(conn, case)? else {
        return Ok(());
    };
    if facts.assignee.is_some_and(|held| officers.contains(&held)) {
        cases::set_assignee(conn, case, None)?;
    }
    for officer in officers {
        grants::drop_officers(conn, case, *officer)?;
        disclosures::leave(conn, case, *officer)?;
        codes::leave(conn, case, *officer)?;
        queue::remove(conn, *officer, &facts)?;
        if !queue::has_unread(conn, *officer)? {
            outbox::drop_officers(conn, *officer)?;
        }
    }
    Ok(())
}

/// Makes a reporter's new keys those that count: as [`add_record`], also in a case that is full, and what they held before is gone,
/// together with the token that found it. A token that finds another case is [`Written::Repeated`].
///
/// # Errors
/// When the database cannot be written.
pub fn renew(
    conn: &mut AnyConnection,
    case: &Hash32,
    n: u32,
    new: &NewRecord,
    login: &Hash32,
) -> Result<Written, StoreError> {
    if cases::by_login(conn, login)?.is_some() {
        return Ok(Written::Repeated);
    }
    let written = follow(conn, case, n, new, Room::Last)?;
    if written == Written::Done {
        let kept: Vec<Id16> = new.grants.iter().map(|grant| grant.id).collect();
        grants::drop_reporters(conn, case, &kept)?;
        cases::set_login(conn, case, login)?;
    }
    Ok(written)
}

/// Gives a reporter new keys who lost their code: as [`renew`], for an officer, and with the proof that a
/// second one agreed.
///
/// # Errors
/// When the database cannot be written.
pub fn give(
    conn: &mut AnyConnection,
    (case, n): (&Hash32, u32),
    new: &NewRecord,
    login: &Hash32,
    _agreed: SecondAgreed,
) -> Result<Written, StoreError> {
    renew(conn, case, n, new, login)
}

/// Closes a case to its reporter, with their last items: as [`add_items`], also in a case that is full, and no grant of theirs and
/// no token is left.
///
/// # Errors
/// When the database cannot be written.
pub fn close(
    conn: &mut AnyConnection,
    case: &Hash32,
    n: u32,
    last: &[Item],
) -> Result<Written, StoreError> {
    let written = add_items(conn, case, n, last, Room::Last)?;
    if written == Written::Done {
        grants::drop_reporters(conn, case, &[])?;
        codes::end(conn, case)?;
        // Of a token that nobody has.
        cases::set_login(conn, case, &Hash32::from_bytes(random::bytes()))?;
    }
    Ok(written)
}

/// Keeps the parts, unless one bears the identifier of another. Items that are there already, the
/// very same, are passed over.
fn keep(
    conn: &mut AnyConnection,
    case: &Hash32,
    new: &NewRecord,
    room: Room,
) -> Result<Written, StoreError> {
    let parts::Extent { mut ids, bytes } = parts::extent(conn, case)?;
    let mut rows = Vec::new();
    for item in &new.items {
        if ids.insert(item.id) {
            rows.push(items::part(case, item)?);
        } else if items::by_id(conn, case, &item.id)?.as_ref() != Some(item) {
            return Ok(Written::Repeated);
        }
    }
    rows.extend(new.grants.iter().map(|grant| grants::part(case, grant)));
    rows.extend(new.pairs.iter().map(|pair| pairs::part(case, pair)));
    let grants = new.grants.iter().map(|grant| grant.id);
    let pairs = new.pairs.iter().map(|pair| pair.id);
    if !grants.chain(pairs).all(|id| ids.insert(id)) {
        return Ok(Written::Repeated);
    }
    let more: usize = rows.iter().map(NewPart::bytes).sum();
    let (most_bytes, most_parts) = room.most();
    if more > 0 && (bytes + more > most_bytes || ids.len() > most_parts) {
        return Ok(Written::Full);
    }
    parts::insert(conn, &rows)?;
    Ok(Written::Done)
}
