//! An entry of the log about a case: only who holds the case can tell that it is about it.

use super::open::OpenedCase;
use crate::clock::Day;
use crate::seal::id::{Hash32, Id16};
use crate::seal::key::SigningKey;
use crate::seal::log::{Entry, Head, tag};
use crate::seal::name::Name;
use crate::seal::roster::Roster;
use crate::seal::verdict::Verdict;
use crate::seal::words::{Act, BoxKind};

/// Who acts, when, and what they know of the log.
pub struct Acting<'a> {
    pub officer: Id16,
    pub key: &'a SigningKey,
    pub roster: &'a Roster,
    pub today: Day,
    pub seen: Head,
}

/// Signs an entry. The case is as it is once the act is done: who is taken off with it does not find
/// the entry.
///
/// # Errors
/// [`Verdict::Secret`] when the newest secret of the dialogue is not held.
pub fn compose_entry(
    opened: &OpenedCase,
    acting: &Acting<'_>,
    act: Act,
) -> Result<String, Verdict> {
    let held = opened.chain().held(BoxKind::Dialogue);
    let secret = held.and_then(|held| opened.holding().secrets().opens(&held.recipient));
    let id = Id16::random();
    let tag: Hash32 = tag(secret.ok_or(Verdict::Secret)?, &id);
    let entry = Entry {
        act,
        by: Name::Officer(acting.officer),
        day: acting.today,
        id,
        instance: acting.roster.body().instance.id,
        roster: acting.roster.hash(),
        seen: acting.seen,
        tag: Some(tag),
    };
    Ok(entry.sign(acting.key))
}
