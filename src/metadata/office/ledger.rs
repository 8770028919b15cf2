//! What is found in a document, in two columns: what goes and what stays.
//!
//! Counts are added up over all parts, since ten comments in five sheets are ten comments.

use std::collections::BTreeMap;

use crate::metadata::found::{Findings, Found, What};

/// A hostile document could name a million authors; a person reads no more than this of one kind.
const MOST_OF_A_KIND: usize = 100;
const LONGEST_COUNT: usize = 9;

#[derive(Debug, Default)]
pub(super) struct Column {
    quoted: Vec<(What, String)>,
    counts: BTreeMap<What, u64>,
}

#[derive(Debug, Default)]
pub(super) struct Ledger {
    pub(super) gone: Column,
    pub(super) left: Column,
}

impl Column {
    /// Adds what says something of its own.
    pub(super) fn add(&mut self, what: What, said: &str) {
        let mut same_kind = self.quoted.iter().filter(|(kind, _)| *kind == what);
        // Most of what repeats repeats at once: a name on every change.
        if same_kind.clone().any(|(_, one)| one == said)
            || same_kind.nth(MOST_OF_A_KIND - 1).is_some()
        {
            return;
        }
        self.quoted.push((what, said.to_owned()));
    }

    /// Adds one to the count of a kind.
    pub(super) fn count(&mut self, what: What) {
        self.count_more(what, 1);
    }

    fn count_more(&mut self, what: What, more: u64) {
        let count = self.counts.entry(what).or_default();
        *count = count.saturating_add(more);
    }

    /// Takes over what another reader found.
    pub(super) fn take(&mut self, found: &[Found]) {
        for Found { what, said } in found {
            let digits = said.len() <= LONGEST_COUNT && said.bytes().all(|b| b.is_ascii_digit());
            match said.parse() {
                Ok(count) if digits && is_counted(*what) => self.count_more(*what, count),
                _ => self.add(*what, said),
            }
        }
    }

    pub(super) fn list(&self) -> Vec<Found> {
        let mut all = Findings::default();
        for (what, said) in &self.quoted {
            all.add(*what, said);
        }
        for (what, count) in self.counts.iter().filter(|(_, count)| **count > 0) {
            all.add(*what, &count.to_string());
        }
        all.list()
    }
}

/// All that was found: what went, and what is left.
pub(super) fn everything(gone: &Column, left: &Column) -> Vec<Found> {
    let mut all = Column::default();
    all.take(&gone.list());
    all.take(&left.list());
    all.list()
}

fn is_counted(what: What) -> bool {
    matches!(
        what,
        What::Comment
            | What::Changes
            | What::Versions
            | What::Hidden
            | What::Embedded
            | What::Thumbnail
            | What::Script
    )
}
