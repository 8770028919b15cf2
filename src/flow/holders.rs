//! Who comes to hold a case and who leaves it, as far as a server can check.
//!
//! It reads no record, so it does not know whom a reporter excluded; clients do. It knows who has
//! grants, and by the roster in force whose keys are current. A grant, even one that opens nothing,
//! puts the case into a queue: nobody gets their first one by the way, and whoever left does not get
//! the case back from somebody who had not heard of it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Portal;
use super::case::PostError;
use super::posting::RecordPosting;
use super::roster::Standing;
use crate::domain::holding::{self, Holder};
use crate::seal::id::{Hash32, Id16};
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::records::{NewRecord, Written};
use crate::store::{cases, grants, pairs};

/// The officers of the roster in force.
pub(super) struct Staff(Option<Arc<Standing>>);

impl Staff {
    pub(super) fn of(portal: &Portal) -> Self {
        Self(portal.standing())
    }

    /// Has this officer a key to which something can be sealed now?
    pub(super) fn has(&self, officer: &Id16) -> bool {
        let current = |held: &Arc<Standing>| held.roster.current_key(officer).is_some();
        self.0.as_ref().is_some_and(current)
    }

    /// The queues that this officer works in.
    pub(super) fn queues_of(&self, officer: &Id16) -> BTreeSet<Id16> {
        let queues = self.0.iter().flat_map(|held| &held.roster.body().queues);
        queues
            .filter(|queue| queue.officers.contains(officer))
            .map(|queue| queue.id)
            .collect()
    }

    /// To what is sealed now for this holder; nothing, for a reporter and for who has no key.
    pub(super) fn key_of(&self, holder: Holder) -> Option<Hash32> {
        let officer = holder.officer()?;
        let key = self.0.as_ref()?.roster.current_key(&officer)?;
        Some(key.recipient.hash())
    }

    /// To what a page that knew this version of the roster sealed for this holder; to what is sealed now,
    /// where it does not say which it knew.
    pub(super) fn key_at(&self, holder: Holder, version: Option<u64>) -> Option<Hash32> {
        let then = |version| {
            let officer = holder.officer()?;
            let mut keys = self.0.as_ref()?.roster.keys_in(&officer, version);
            Some(keys.next()?.recipient.hash())
        };
        version.and_then(then).or_else(|| self.key_of(holder))
    }

    /// Whether this officer's key of now opens a grant that is sealed to `key`.
    pub(super) fn opens(&self, officer: &Id16, key: Option<Hash32>) -> bool {
        let sealed_to = key.or_else(|| {
            let known = self.0.as_ref()?.roster.officer(officer)?;
            let first = known.keys.iter().min_by_key(|key| key.from)?;
            Some(first.recipient.hash())
        });
        sealed_to.is_some() && sealed_to == self.key_of(Holder::Officer(*officer))
    }

    /// Whether this officer has had more keys than one.
    pub(super) fn had_another(&self, officer: &Id16) -> bool {
        let known = self
            .0
            .as_ref()
            .and_then(|held| held.roster.officer(officer));
        let keys = known.map(|officer| officer.keys.iter().map(|key| key.recipient.hash()));
        keys.into_iter().flatten().collect::<BTreeSet<_>>().len() > 1
    }

    /// Whether a grant that is sealed to `key` opens to this holder now.
    pub(super) fn is_theirs(&self, holder: Holder, key: Option<Hash32>) -> bool {
        match holder {
            Holder::Reporter => true,
            Holder::Officer(officer) => self.opens(&officer, key),
        }
    }

    /// Of one holder's grants those that they open; all, where they open none: a queue lists the case as
    /// one that waits to be given again.
    pub(super) fn openable(&self, held: Vec<holding::Grant>) -> Vec<holding::Grant> {
        let opens = |grant: &holding::Grant| self.is_theirs(grant.holder, grant.key);
        if held.iter().any(opens) {
            held.into_iter().filter(opens).collect()
        } else {
            held
        }
    }

    pub(super) fn knew(&self, officer: &Id16) -> bool {
        let known = |held: &Arc<Standing>| held.roster.officer(officer).is_some();
        self.0.as_ref().is_some_and(known)
    }
}

/// Whether the case is this holder's: they have a grant that they open, an officer with their key of now.
/// A grant for a key that was replaced gives nobody a right; it stands until a record gives another.
pub(super) fn holds(
    conn: &mut AnyConnection,
    case: &Hash32,
    holder: Holder,
    staff: &Staff,
) -> Result<bool, StoreError> {
    let keys = grants::keys_in(conn, &[*case], holder)?;
    Ok(keys.iter().any(|(_, key)| staff.is_theirs(holder, *key)))
}

/// What a record may not ask for, whatever the case is.
pub(super) fn check_leaving(posting: &RecordPosting, by: Id16) -> Result<(), PostError> {
    let wrong = |field, rule| Err(PostError::Field { field, rule });
    let granted = |officer: &Id16| {
        let mut holders = posting.grants.iter().map(|grant| grant.holder);
        holders.any(|holder| holder == Holder::Officer(*officer))
    };
    if posting.leave.contains(&by) {
        // They would know the new keys.
        return wrong("leave", "names who makes the record");
    }
    if posting.leave.iter().any(granted) {
        return wrong("leave", "names somebody who gets a grant");
    }
    if !posting.join.iter().all(granted) {
        return wrong("join", "names somebody who gets no grant");
    }
    Ok(())
}

/// What stands in the way of record `n` by `holder`: they hold no grant, another was quicker, or somebody
/// who holds none was to get one. Only officers in `join` whom the roster knows get their first. Only
/// whoever holds pairs already gets more; a reporter who closed their mailbox may be granted what they
/// can't fetch.
pub(super) fn stands(
    conn: &mut AnyConnection,
    (case, n): (&Hash32, u32),
    holder: Holder,
    new: &NewRecord,
    join: &[Id16],
    staff: &Staff,
) -> Result<Option<Written>, StoreError> {
    let holders = grants::holders(conn, case)?;
    if !holds(conn, case, holder, staff)? {
        return Ok(Some(Written::NoCase));
    }
    let newest = cases::by_id(conn, case)?.map(|facts| facts.n);
    if let Some(newest) = newest.filter(|newest| newest.checked_add(1) != Some(n)) {
        return Ok(Some(Written::Stale { n: newest }));
    }
    let knows = |held: Holder| match held {
        Holder::Reporter => true,
        Holder::Officer(officer) => {
            holders.contains(&held) || (join.contains(&officer) && staff.has(&officer))
        }
    };
    let standing = pairs::of_case(conn, case)?;
    let pairs = |pair: &holding::Pair| {
        let both = (pair.first, pair.second);
        standing
            .iter()
            .any(|held| (held.first, held.second) == both)
    };
    if !new.grants.iter().all(|grant| knows(grant.holder)) || !new.pairs.iter().all(pairs) {
        return Ok(Some(Written::Stranger));
    }
    // Who withdrew has no grant any more, and is a holder until the record that comes now.
    let held = |officer: &Id16| holders.contains(&Holder::Officer(*officer));
    if !new.leave.iter().all(|one| held(one) || staff.knew(one)) {
        return Ok(Some(Written::Absent));
    }
    let granted = new.grants.iter().map(|grant| grant.holder);
    let after = readers(conn, case, staff)?.into_iter().chain(granted);
    Ok((!is_held(after, &new.leave, staff)).then_some(Written::Deserted))
}

/// What stands in the way of an officer who lets go of a case.
pub(super) fn may_withdraw(
    conn: &mut AnyConnection,
    case: &Hash32,
    officer: Id16,
    staff: &Staff,
) -> Result<Option<Written>, StoreError> {
    let holders = readers(conn, case, staff)?.into_iter();
    Ok((!is_held(holders, &[officer], staff)).then_some(Written::Deserted))
}

/// A reporter can't know who withdrew since the newest record: a grant for an officer of the roster who
/// holds none is left out, and lets nobody in.
pub(super) fn leave_out_who_withdrew(
    conn: &mut AnyConnection,
    case: &Hash32,
    new: &mut NewRecord,
    staff: &Staff,
) -> Result<(), StoreError> {
    let holders: BTreeSet<Holder> = grants::holders(conn, case)?.into_iter().collect();
    new.grants.retain(|grant| {
        let withdrew = |officer: Id16| staff.knew(&officer) && !holders.contains(&grant.holder);
        !grant.holder.officer().is_some_and(withdrew)
    });
    Ok(())
}

/// Officers with a grant that their key of now opens.
fn readers(
    conn: &mut AnyConnection,
    case: &Hash32,
    staff: &Staff,
) -> Result<Vec<Holder>, StoreError> {
    let mut keyed = grants::keyed(conn, case)?;
    keyed.retain(|(holder, key)| holder.officer().is_some() && staff.is_theirs(*holder, *key));
    Ok(keyed.into_iter().map(|(holder, _)| holder).collect())
}

/// Whether somebody is left who can read what is sealed from now on.
fn is_held(holders: impl Iterator<Item = Holder>, leave: &[Id16], staff: &Staff) -> bool {
    let mut officers = holders.filter_map(Holder::officer);
    officers.any(|officer| !leave.contains(&officer) && staff.has(&officer))
}
