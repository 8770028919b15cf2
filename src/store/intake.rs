//! Taking new reports in, as many at once as wait.
//!
//! A report that arrives twice (its sender heard no answer and tried again) is answered with the
//! receipt of the first time. One that bears another's identifier, or another's code, is refused.
//!
//! The shred keys of all that is stored are on disk in the keyring before the data is committed.

use std::collections::BTreeSet;

use diesel::Connection as _;
use secrecy::{ExposeSecret as _, SecretBox};

use super::connection::AnyConnection;
use super::error::StoreError;
use super::keyring::{Key, Keyring};
use super::{blobs, cases, grants, items, outbox, pairs, parts, queue};
use crate::domain::case::Case;
use crate::domain::holding::{Grant, Pair};
use crate::domain::item::{Item, Side};
use crate::domain::notice::Notice;
use crate::seal::id::{Hash32, Id16};
use crate::seal::words::BoxKind;

/// A report that has just arrived, sealed and enciphered.
pub struct Intake {
    pub case: Case,
    /// Hash of the reporter's login token.
    pub login: Hash32,
    /// Hash of what was sent, whole: tells a repeated request from a second report.
    pub content: Hash32,
    /// The key under which grants, pairs and lead items are enciphered ([`super::keyring::draw`]).
    pub key: Key,
    pub boxes: Vec<BoxKind>,
    pub grants: Vec<Grant>,
    pub pairs: Vec<Pair>,
    pub items: Vec<Item>,
    /// Files that arrived before and become part of it.
    pub files: Vec<Id16>,
    /// Who is to be told.
    pub notices: Vec<Notice>,
}

/// What became of a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It is on disk.
    Stored,
    /// The same bytes were stored before; this is the receipt that was given then.
    Before { receipt: String },
    /// Its case id or code belongs to another report, or two of its parts bear one identifier. Nothing
    /// was stored.
    Conflict,
    /// A file that it names is not there whole. Nothing was stored.
    Unready,
}

/// Stores all that can be stored: one answer for each, in order.
pub(super) fn store(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    intakes: &[Intake],
) -> Vec<Result<Taken, StoreError>> {
    match conn.transaction(|conn| store_together(conn, keyring, intakes)) {
        Ok(answers) => answers.into_iter().map(Ok).collect(),
        // One of them may be the cause; alone, it harms nobody else.
        Err(_) => intakes
            .chunks(1)
            .map(|intake| {
                let answers = conn.transaction(|conn| store_together(conn, keyring, intake))?;
                answers.into_iter().next().ok_or(StoreError::GivenUp)
            })
            .collect(),
    }
}

/// Inserts, all in one, those that are not there yet. Fails when two of them are alike.
fn store_together(
    conn: &mut AnyConnection,
    keyring: &Keyring,
    intakes: &[Intake],
) -> Result<Vec<Taken>, StoreError> {
    let mut new = Vec::with_capacity(intakes.len());
    let mut answers = Vec::with_capacity(intakes.len());
    for intake in intakes {
        let standing = standing(conn, intake)?;
        if standing.is_none() {
            new.push(intake);
        }
        answers.push(standing.unwrap_or(Taken::Stored));
    }
    if !new.is_empty() {
        // The keyring syncs its keys while the data is being written.
        let keys = new.iter().map(|intake| (intake.case.id, copy(&intake.key)));
        let keys = keyring.begin_to_keep(keys.collect());
        insert(conn, &new)?;
        keys.wait()?;
    }
    Ok(answers)
}

fn standing(conn: &mut AnyConnection, intake: &Intake) -> Result<Option<Taken>, StoreError> {
    if !are_unlike(intake) {
        return Ok(Some(Taken::Conflict));
    }
    let found = cases::standing(conn, &intake.case.id, &intake.login)?;
    let standing = found.into_iter().next().map(|(id, content, receipt)| {
        if id == intake.case.id && content == intake.content {
            Taken::Before { receipt }
        } else {
            Taken::Conflict
        }
    });
    if standing.is_none() && !blobs::are_ready(conn, &intake.case.id, &intake.files)? {
        return Ok(Some(Taken::Unready));
    }
    Ok(standing)
}

/// Whether each part has an identifier of its own.
fn are_unlike(intake: &Intake) -> bool {
    let grants = intake.grants.iter().map(|grant| grant.id);
    let pairs = intake.pairs.iter().map(|pair| pair.id);
    let items = intake.items.iter().map(|item| item.id);
    let mut seen = BTreeSet::new();
    grants.chain(pairs).chain(items).all(|id| seen.insert(id))
}

fn insert(conn: &mut AnyConnection, intakes: &[&Intake]) -> Result<(), StoreError> {
    cases::insert(conn, intakes)?;
    let mut new = Vec::new();
    for intake in intakes {
        let case = &intake.case.id;
        for item in &intake.items {
            new.push(items::part(case, item)?);
        }
        new.extend(intake.grants.iter().map(|grant| grants::part(case, grant)));
        new.extend(intake.pairs.iter().map(|pair| pairs::part(case, pair)));
    }
    parts::insert(conn, &new)?;
    for Intake { case, files, .. } in intakes {
        blobs::attach(conn, &case.id, files, Side::Reporter, case.received)?;
    }
    let queued: Vec<(Id16, &Case)> = intakes
        .iter()
        .flat_map(|intake| {
            let officers: BTreeSet<Id16> = intake
                .grants
                .iter()
                .filter_map(|grant| grant.holder.officer())
                .collect();
            officers.into_iter().map(|officer| (officer, &intake.case))
        })
        .collect();
    queue::insert(conn, &queued)?;
    let notices: Vec<Notice> = intakes
        .iter()
        .flat_map(|intake| intake.notices.iter().copied())
        .collect();
    outbox::put(conn, &notices)
}

fn copy(key: &Key) -> Key {
    SecretBox::new(Box::new(*key.expose_secret()))
}
