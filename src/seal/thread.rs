//! Reading a box: which of its items stand, in which order they are shown, and whether some are
//! missing.
//!
//! Whoever keeps the items may drop, repeat and shuffle them. What is refused is told, never dropped
//! in silence; the order comes from the items; what an item names and nobody has is counted.

use std::collections::{HashMap, HashSet};

use super::id::{Hash32, Id16};
use super::item::{Listed, MOST_HEADS, Opened, Reader};
use super::verdict::Verdict;

/// A box, read.
#[derive(Debug, Default)]
pub struct Thread {
    items: Vec<Opened>,
    failures: Vec<Failure>,
    missing: usize,
}

/// An item that was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failure {
    /// Which of the items given.
    pub index: usize,
    pub verdict: Verdict,
}

impl Thread {
    /// Opens the items of one box, in whatever order they come.
    #[must_use]
    pub fn read(reader: Reader<'_>, listed: &[Listed<'_>]) -> Self {
        let mut failures = Vec::new();
        let mut opened = Vec::with_capacity(listed.len());
        for (index, item) in listed.iter().enumerate() {
            match reader.open(item) {
                Ok(item) => opened.push((index, item)),
                Err(verdict) => failures.push(Failure { index, verdict }),
            }
        }
        let mut stays: HashMap<Id16, (Hash32, usize)> = HashMap::new();
        for (index, item) in &opened {
            let candidate = (item.hash(), *index);
            let kept = stays.entry(item.item().id).or_insert(candidate);
            *kept = candidate.min(*kept);
        }
        let mut items = Vec::with_capacity(opened.len());
        for (index, item) in opened {
            if stays.get(&item.item().id) == Some(&(item.hash(), index)) {
                items.push(item);
            } else {
                let verdict = Verdict::Replay;
                failures.push(Failure { index, verdict });
            }
        }
        failures.sort_unstable_by_key(|failure| failure.index);
        let missing = missing(&items);
        Self {
            items: in_order(items),
            failures,
            missing,
        }
    }

    /// The items that stand, in the order in which they are shown.
    #[must_use]
    pub fn items(&self) -> &[Opened] {
        &self.items
    }

    #[must_use]
    pub fn failures(&self) -> &[Failure] {
        &self.failures
    }

    /// How many items are named that are not here.
    #[must_use]
    pub const fn missing(&self) -> usize {
        self.missing
    }

    /// What a new item in this box names: items that no other known item names, the latest sixteen.
    #[must_use]
    pub fn heads(&self) -> Vec<Hash32> {
        let named: HashSet<Hash32> = named(&self.items).collect();
        let heads = self.items.iter().map(Opened::hash);
        let latest = heads.rev().filter(|hash| !named.contains(hash));
        let mut heads: Vec<Hash32> = latest.take(MOST_HEADS).collect();
        heads.sort_unstable();
        heads
    }

    /// Adds an item that its author just sealed.
    pub fn push(&mut self, item: Opened) {
        self.items.push(item);
    }
}

fn named(items: &[Opened]) -> impl Iterator<Item = Hash32> {
    let items = items.iter();
    items.flat_map(|item| item.item().after.iter().copied())
}

fn missing(items: &[Opened]) -> usize {
    let here: HashSet<Hash32> = items.iter().map(Opened::hash).collect();
    let named: HashSet<Hash32> = named(items).collect();
    named.difference(&here).count()
}

/// Each after all that it names; of those that could come next, the one of the earliest day, then of
/// the least hash.
fn in_order(mut items: Vec<Opened>) -> Vec<Opened> {
    items.sort_by_cached_key(|item| (item.item().posted, item.hash()));
    let mut waiting: HashSet<Hash32> = items.iter().map(Opened::hash).collect();
    let mut shown = Vec::with_capacity(items.len());
    let is_free = |item: &Opened, waiting: &HashSet<Hash32>| {
        !item.item().after.iter().any(|hash| waiting.contains(hash))
    };
    while let Some(at) = items.iter().position(|item| is_free(item, &waiting)) {
        let next = items.remove(at);
        waiting.remove(&next.hash());
        shown.push(next);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Day;
    use crate::seal::item::tests::message;
    use crate::seal::item::{Item, Sealed};
    use crate::seal::record::tests::Case;
    use crate::seal::words::BoxKind;

    fn seal(case: &Case, told: &str, after: &[&Sealed], change: impl FnOnce(&mut Item)) -> Sealed {
        let mut item = case.said(told);
        item.after = after.iter().map(|item| item.opened.hash()).collect();
        change(&mut item);
        case.seal(item, &case.reporter)
    }

    fn read(case: &Case, files: &[&[u8]]) -> Thread {
        let (chain, secrets) = (case.chain(), case.all_secrets());
        let roster = case.portal.roster();
        let listed = files.iter().map(|sealed| Listed {
            in_box: BoxKind::Dialogue,
            n: 0,
            sealed,
        });
        let reader = Reader {
            chain: &chain,
            parted: &[],
            secrets: &secrets,
            roster: &roster,
        };
        Thread::read(reader, &listed.collect::<Vec<_>>())
    }

    #[test]
    fn however_they_come_items_are_shown_in_one_order() {
        let case = Case::new();
        let first = seal(&case, "1", &[], |_| ());
        let day = |text| move |item: &mut Item| item.posted = Day::parse(text).unwrap();
        // A day that lies does not come before what it names.
        let second = seal(&case, "2", &[&first], day("2020-01-01"));
        let third = seal(&case, "3", &[&second], |_| ());
        let beside = seal(&case, "beside", &[&first], day("2026-03-02"));
        let files = [&first.file, &second.file, &third.file, &beside.file];
        let shown = |order: [usize; 4]| {
            let thread = read(&case, &order.map(|at| files[at].as_slice()));
            assert_eq!((thread.failures(), thread.missing()), (&[][..], 0));
            let items = thread.items().iter();
            let bodies: Vec<_> = items.map(|item| item.item().body.clone()).collect();
            (bodies, thread.heads())
        };
        let (bodies, heads) = shown([0, 1, 2, 3]);
        let expected = ["1", "2", "3", "beside"].map(message);
        assert_eq!(bodies, expected);
        let mut both = [third.opened.hash(), beside.opened.hash()];
        both.sort_unstable();
        assert_eq!(heads, both);
        for order in [[3, 2, 1, 0], [1, 3, 0, 2], [2, 0, 3, 1]] {
            assert_eq!(shown(order), (bodies.clone(), heads.clone()));
        }
    }

    #[test]
    fn what_is_dropped_from_the_middle_is_missed() {
        let case = Case::new();
        let first = seal(&case, "1", &[], |_| ());
        let second = seal(&case, "2", &[&first], |_| ());
        let third = seal(&case, "3", &[&second], |_| ());
        let thread = read(&case, &[&third.file, &first.file]);
        assert_eq!(thread.missing(), 1);
        assert_eq!(thread.items().len(), 2);
    }

    #[test]
    fn a_replay_is_told_and_so_is_what_does_not_open() {
        let case = Case::new();
        let first = seal(&case, "1", &[], |_| ());
        let id = first.opened.item().id;
        let again = seal(&case, "other", &[], |item| item.id = id);
        let thread = read(&case, &[&first.file, b"junk", &first.file, &again.file]);
        let least = first.opened.hash().min(again.opened.hash());
        let hashes: Vec<Hash32> = thread.items().iter().map(Opened::hash).collect();
        assert_eq!(hashes, [least]);
        let verdicts: Vec<Verdict> = thread.failures().iter().map(|f| f.verdict).collect();
        let replays = verdicts.iter().filter(|v| **v == Verdict::Replay).count();
        assert_eq!((verdicts.len(), replays), (3, 2));
        assert!(thread.failures().contains(&Failure {
            index: 1,
            verdict: Verdict::Age
        }));
    }
}
