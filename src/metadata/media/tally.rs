//! What is found in one film or recording: what goes, and what has to stay.

use std::collections::BTreeMap;

use crate::metadata::found::{Findings, Found, What};

#[derive(Default)]
pub(super) struct Tally {
    all: Gathered,
    left: Gathered,
}

#[derive(Default)]
struct Gathered {
    said: Findings,
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
            _ => self.said.add(what, said),
        }
    }

    fn list(mut self) -> Vec<Found> {
        for (what, count) in self.counts {
            self.said.add(what, &count.to_string());
        }
        self.said.list()
    }
}
