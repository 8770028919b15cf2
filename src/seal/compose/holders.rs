//! Who holds a case from now on: a colleague more, or one less.
//!
//! Whoever is added gets every secret of these boxes, old ones too: they read what was said before.
//! Whoever is taken off leaves boxes behind that have new secrets, sealed to all who stay; what is
//! written from then on is closed to them, even with a copy of the whole database.

use std::collections::BTreeSet;

use super::open::OpenedCase;
use super::{ComposedRecord, grants, roster_for};
use crate::seal::age::Identity;
use crate::seal::id::Id16;
use crate::seal::key::SigningKey;
use crate::seal::name::Name;
use crate::seal::record::{Held, Record};
use crate::seal::roster::Roster;
use crate::seal::verdict::Verdict;
use crate::seal::words::{BoxKind, Rule};

/// The boxes that a colleague is added to.
const SHARED: [BoxKind; 3] = [BoxKind::Account, BoxKind::Dialogue, BoxKind::Internal];

/// Who comes and who goes.
#[derive(Clone, Debug, Default)]
pub struct Change {
    pub added: BTreeSet<Id16>,
    /// They may not come back; but for one who keeps the name in pairs, which no officer can change.
    pub removed: BTreeSet<Id16>,
}

/// A record that changes who holds the case.
#[derive(Debug)]
pub struct Recast {
    pub record: ComposedRecord,
    /// To whom the server leaves nothing of the case: those removed, and who left the roster since.
    pub leave: BTreeSet<Id16>,
}

/// Writes the record by which these officers come and go, with the office's own box if there is none yet,
/// and everybody's grants under it. The case is then open under the new record.
///
/// # Errors
/// [`Verdict::Excluded`] when somebody added is excluded; [`Verdict::Holder`] when a box would be left with
/// nobody who holds it, or somebody removed holds none; as `Chain::read` when the record does not stand;
/// [`Verdict::Age`] when somebody's recipient is no key; as [`whole`](crate::seal::grant::Holding::whole)
/// where grants were left out.
pub fn compose_holders(
    opened: &mut OpenedCase,
    officer: Id16,
    key: &SigningKey,
    roster: &Roster,
    change: &Change,
) -> Result<Recast, Verdict> {
    opened.holding().whole()?;
    let chain = opened.chain();
    let mut record = chain.last().record().clone();
    if !change.added.is_disjoint(&record.excluded) {
        return Err(Verdict::Excluded);
    }
    let gone = gone(&record, roster);
    let leave: BTreeSet<Id16> = change.removed.union(&gone).copied().collect();
    let alone = |held: &&Held| held.rule == Rule::Each;
    let holds = |one: &Id16| {
        let mut boxes = record.boxes.values().filter(alone);
        boxes.any(|held| held.holders.contains(&Name::Officer(*one)))
    };
    if !change.removed.iter().all(holds) {
        return Err(Verdict::Holder);
    }
    let version = chain.last().version();
    let rekeyed = rekeyed(&record, version, roster);
    let mut secrets = Vec::new();
    for (kind, held) in &mut record.boxes {
        if held.rule == Rule::Pairs {
            continue;
        }
        let lost = held.officers().any(|id| rekeyed.contains(id));
        let before = held.holders.len();
        held.holders
            .retain(|one| !one.officer().is_some_and(|id| leave.contains(id)));
        if held.holders.len() < before || lost {
            let secret = Identity::random();
            held.recipient = secret.recipient().hash();
            secrets.push((*kind, secret));
        }
        if SHARED.contains(kind) {
            held.holders
                .extend(change.added.iter().copied().map(Name::Officer));
        }
        if held.holders.is_empty() {
            return Err(Verdict::Holder);
        }
    }
    if !record.boxes.contains_key(&BoxKind::Internal) {
        let dialogue = record.boxes.get(&BoxKind::Dialogue);
        let officers = dialogue.ok_or(Verdict::Boxes)?.officers().copied();
        let secret = Identity::random();
        let internal = Held {
            holders: officers.map(Name::Officer).collect(),
            recipient: secret.recipient().hash(),
            rule: Rule::Each,
        };
        record.boxes.insert(BoxKind::Internal, internal);
        secrets.push((BoxKind::Internal, secret));
    }
    let keepers: BTreeSet<Id16> = officers(&record).collect();
    record
        .excluded
        .extend(change.removed.difference(&keepers).copied());
    record.roster = roster_for(chain, &record.boxes, roster);
    let note = record.follow(chain, &Name::Officer(officer), key);
    opened.holding.extend(&note, secrets, roster)?;

    let (chain, secrets) = (opened.chain(), opened.holding().secrets());
    Ok(Recast {
        record: ComposedRecord {
            n: chain.number(),
            boxes: chain.last().record().boxes.keys().copied().collect(),
            grants: grants(chain, secrets, roster, None)?,
            pairs: Vec::new(),
        },
        leave,
    })
}

/// Holders, each alone, who have left the roster since: the next record takes them off.
fn gone(record: &Record, roster: &Roster) -> BTreeSet<Id16> {
    let boxes = record.boxes.values();
    let alone = boxes.filter(|held| held.rule == Rule::Each);
    let left = |id: &Id16| roster.keys_in(id, roster.version()).next().is_none();
    alone
        .flat_map(Held::officers)
        .copied()
        .filter(left)
        .collect()
}

/// Holders, each alone, who had other keys when the newest record was made. Whoever has the old ones may
/// not be them: what is written from now on is sealed to new secrets.
fn rekeyed(record: &Record, version: u64, roster: &Roster) -> BTreeSet<Id16> {
    let boxes = record.boxes.values();
    let alone = boxes.filter(|held| held.rule == Rule::Each);
    let moved = |id: &Id16| {
        let now = roster.current_key(id).map(|key| &key.recipient);
        let mut then = roster.keys_in(id, version);
        now.is_some_and(|now| then.all(|key| key.recipient != *now))
    };
    alone
        .flat_map(Held::officers)
        .copied()
        .filter(moved)
        .collect()
}

fn officers(record: &Record) -> impl Iterator<Item = Id16> {
    record.boxes.values().flat_map(Held::officers).copied()
}

#[cfg(test)]
mod tests;
