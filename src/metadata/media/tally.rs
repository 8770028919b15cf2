//! What is found in one film or recording: what goes, and what has to stay.

use std::collections::{BTreeMap, HashSet};

use crate::metadata::found::{Findings, Found, What};

/// Different things of which one file is heard. What is beyond is taken out all the same.
const MOST: usize = 1000;

#[derive(Default)]
pub(super) struct Tally {
    all: Gathered,
    left: Gathered,
}

#[derive(Default)]
struct Gathered {
    said: Findings,
    seen: HashSet<(What, String)>,
    counts: BTreeMap<What, usize>,
}

impl Tally {
    /// Found, and removed.
    pub(super) fn goes(&mut self, what: What, said: &str) {
        self.all.add(what, said);
    }

    /// Found, and cannot be removed: it is listed in both.
    pub(super) fn stays(&mut self, what: What, said: &str) {
        self.all.add(what, said);
        self.left.add(what, said);
    }

    /// All that was found, and what of it is left.
    pub(super) fn lists(self) -> (Vec<Found>, Vec<Found>) {
        (self.all.list(), self.left.list())
    }
}

impl Gathered {
    /// Of some a count is told, not what they say (`Found::said`).
    fn add(&mut self, what: What, said: &str) {
        match what {
            What::Comment | What::Hidden | What::Embedded | What::Thumbnail => {
                *self.counts.entry(what).or_default() += 1;
            }
            _ if self.seen.len() >= MOST => {}
            _ => {
                if self.seen.insert((what, said.to_owned())) {
                    self.said.add(what, said);
                }
            }
        }
    }

    fn list(mut self) -> Vec<Found> {
        for (what, count) in self.counts {
            self.said.add(what, &count.to_string());
        }
        self.said.list()
    }
}
