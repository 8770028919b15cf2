//! What a record may say, given the one before it and the roster it names.

use std::collections::HashSet;

use super::{Boxes, Chain, Record, ReporterKeys, Verified};
use crate::seal::id::Id16;
use crate::seal::name::Name;
use crate::seal::roster::Roster;
use crate::seal::verdict::Verdict;
use crate::seal::words::{BoxKind, Rule};

/// The officer who may sign after `before`: one who held the conversation and is not excluded.
pub(super) fn signer<'a>(name: &'a Name, before: &Verified, record: &Record) -> Option<&'a Id16> {
    let officer = name.officer()?;
    let dialogue = before.record.boxes.get(&BoxKind::Dialogue)?;
    let excluded = before.record.excluded.contains(officer) || record.excluded.contains(officer);
    (dialogue.holders.contains(name) && !excluded).then_some(officer)
}

/// Nobody who is excluded holds a key, and the boxes are as they must be.
pub(super) fn check(
    record: &Record,
    version: u64,
    roster: &Roster,
    before: Option<(&Record, bool)>,
) -> Result<(), Verdict> {
    let boxes = &record.boxes;
    let mut officers = boxes.values().flat_map(super::Held::officers);
    if officers.any(|officer| record.excluded.contains(officer)) {
        return Err(Verdict::Excluded);
    }
    let mut officers = boxes.values().flat_map(super::Held::officers);
    let known = officers.all(|officer| roster.keys_in(officer, version).next().is_some());
    let fits = known
        && has_both(boxes)
        && keeps_sides(boxes)
        && follows_rules(boxes)
        && recipients_differ(boxes)
        && match before {
            None => !boxes.contains_key(&BoxKind::Internal),
            Some((before, handed)) => keeps_boxes(boxes, &before.boxes, handed),
        };
    fits.then_some(()).ok_or(Verdict::Boxes)
}

/// Whether `next` gives a box a recipient that it does not have now and some record named before:
/// whoever was removed with the old secret could read again.
pub(super) fn brings_back(chain: &Chain, next: &Record) -> bool {
    next.boxes.iter().any(|(kind, held)| {
        let stays = chain
            .held(*kind)
            .is_some_and(|now| now.recipient == held.recipient);
        let mut named = chain
            .records
            .iter()
            .flat_map(|verified| verified.record.boxes.values());
        !stays && named.any(|old| old.recipient == held.recipient)
    })
}

/// Whether these keys are new to the case, and `next` changes the secrets of what their reporter holds
/// and nothing else: whoever has the keys before opens nothing that is sealed under it, and whoever
/// knows a code can't use this to let somebody in or out. Where the office handed them over, the name
/// stays as it is, for those who keep it: no officer has its secret, so its reporter loses it.
pub(super) fn renews(chain: &Chain, keys: &ReporterKeys, next: &Record, handed: bool) -> bool {
    let later = chain.records.iter().filter_map(|old| old.renewed.as_ref());
    let mut had = later.chain([&chain.beginning.keys]);
    let before = &chain.last().record.boxes;
    !had.any(|old| old.recipient == keys.recipient || old.verify == keys.verify)
        && before.keys().eq(next.boxes.keys())
        && before
            .iter()
            .zip(next.boxes.values())
            .all(|((kind, old), now)| {
                let shut = handed && *kind == BoxKind::Identity;
                let theirs = !shut && old.holders.contains(&Name::Reporter);
                let stays = |holder: &&Name| !shut || **holder != Name::Reporter;
                old.holders.iter().filter(stays).eq(&now.holders)
                    && old.rule == now.rule
                    && theirs == (old.recipient != now.recipient)
            })
}

fn has_both(boxes: &Boxes) -> bool {
    boxes.contains_key(&BoxKind::Account) && boxes.contains_key(&BoxKind::Dialogue)
}

/// The reporter is always part of the conversation and never of the office's own.
fn keeps_sides(boxes: &Boxes) -> bool {
    let reporter_in = |kind| {
        let held = boxes.get(&kind);
        held.is_some_and(|held| held.holders.contains(&Name::Reporter))
    };
    reporter_in(BoxKind::Dialogue) && !reporter_in(BoxKind::Internal)
}

/// Pairs exist for the identity box alone, and need two.
fn follows_rules(boxes: &Boxes) -> bool {
    boxes.iter().all(|(kind, held)| match held.rule {
        Rule::Each => true,
        Rule::Pairs => *kind == BoxKind::Identity && held.officers().count() >= 2,
    })
}

fn recipients_differ(boxes: &Boxes) -> bool {
    let mut seen = HashSet::new();
    boxes.values().all(|held| seen.insert(held.recipient))
}

/// No box goes, and whoever is taken off one is left with an identity that opens nothing new; but for
/// a name whose reporter was handed new keys, of which [`renews`] says more. Nobody comes to a name, and
/// the reporter to no box that they do not hold: whoever has a code that was given to them, or writes
/// themselves in, would be handed the secret by the next honest record.
fn keeps_boxes(boxes: &Boxes, before: &Boxes, handed: bool) -> bool {
    before.iter().all(|(kind, old)| {
        boxes.get(kind).is_some_and(|held| {
            let mut come = held.holders.difference(&old.holders);
            let is_let_in = come.all(|name| *kind != BoxKind::Identity && *name != Name::Reporter);
            let keeps = (handed && *kind == BoxKind::Identity)
                || held.recipient != old.recipient
                || old.holders.is_subset(&held.holders);
            is_let_in && keeps
        })
    })
}
