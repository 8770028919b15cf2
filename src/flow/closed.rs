//! Mailboxes that were erased of late.
//!
//! Whoever presses twice, or sends again because an answer was lost, is told that it is done. That a
//! token finds nothing does not say so: a new code may have taken its place.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::seal::id::Hash32;

/// Seconds for which it is remembered: as long as a page without scripts can be used.
const LIFE: u64 = 15 * 60;
/// Beyond so many, the next is not remembered.
const MOST: usize = 10_000;

/// Hashes of the tokens that closed a case, with when.
#[derive(Default)]
pub(super) struct Closed(Mutex<HashMap<Hash32, u64>>);

impl Closed {
    pub(super) fn add(&self, login: Hash32, now: u64) {
        let mut held = self.held();
        if held.len() < MOST {
            held.insert(login, now);
        }
    }

    pub(super) fn has(&self, login: &Hash32, now: u64) -> bool {
        let held = self.held();
        let since = held.get(login);
        since.is_some_and(|since| now.saturating_sub(*since) < LIFE)
    }

    /// It was not closed after all.
    pub(super) fn forget(&self, login: &Hash32) {
        self.held().remove(login);
    }

    /// Forgets what is over.
    pub(super) fn purge(&self, now: u64) {
        let mut held = self.held();
        held.retain(|_, since| now.saturating_sub(*since) < LIFE);
    }

    fn held(&self) -> MutexGuard<'_, HashMap<Hash32, u64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_closed_is_known_for_a_while_and_nothing_else_is() {
        let closed = Closed::default();
        let [one, other] = [1, 2].map(|byte| Hash32::from_bytes([byte; 32]));
        closed.add(one, 10);
        assert!(closed.has(&one, 10) && closed.has(&one, 9 + LIFE));
        assert!(!closed.has(&other, 10));
        assert!(!closed.has(&one, 10 + LIFE));
        closed.add(other, 10 + LIFE);
        closed.purge(10 + LIFE);
        assert_eq!(closed.held().len(), 1);
        closed.forget(&other);
        assert!(!closed.has(&other, 10 + LIFE));
    }
}
