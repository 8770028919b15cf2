//! How often a name may be tried at sign-in, without locking its owner out.
//!
//! Whoever knows an officer's name can fail on purpose. So there are two lanes: browsers that
//! signed in with that name before (they hold a device token, see [`super::session`]) and all
//! others. A flood of strangers fills the second lane and leaves the first untouched. Names that
//! do not exist are counted alike, so that the answer tells nothing.
//!
//! The counts live in memory and are forgotten at a restart: they hold names' tags, not addresses.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::{Mutex, PoisonError};

use crate::seal::id::Hash32;

/// Failures that a lane takes in a row before it must wait.
const BURST: u32 = 8;
/// Seconds in which one of them is forgiven.
const FORGIVEN_AFTER: u64 = 60;
/// Names remembered at once: a flood over made-up names may not grow memory.
const NAMES: usize = 20_000;

/// Who is trying: a browser that this name used before, any other, or somebody with a session, which
/// need not be its owner.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Lane {
    KnownDevice,
    Stranger,
    SignedIn,
}

#[derive(Clone, Copy)]
struct Failures {
    count: u32,
    since: u64,
}

/// The failures of late, per name and lane.
#[derive(Default)]
pub(super) struct Throttle {
    failures: Mutex<HashMap<(Hash32, Lane), Failures>>,
}

impl Throttle {
    /// May this name be tried now? If not, after how many seconds.
    pub(super) fn admit(&self, name: Hash32, lane: Lane, now: u64) -> Result<(), u64> {
        let failures = self.lock();
        match failures.get(&(name, lane)).map(|held| held.at(now)) {
            Some(held) if held.count >= BURST => Err(FORGIVEN_AFTER
                .saturating_sub(now.saturating_sub(held.since))
                .max(1)),
            _ => Ok(()),
        }
    }

    /// Counts an attempt before its outcome is known, so that attempts side by side count too.
    fn count(&self, name: Hash32, lane: Lane, now: u64) {
        let mut failures = self.lock();
        if failures.len() >= NAMES {
            // A flood over many names has counted each once or twice: those go first, and the
            // names that somebody is really guessing at stay.
            for few in 0..=BURST {
                if failures.len() >= NAMES {
                    failures.retain(|_, held| held.at(now).count > few);
                }
            }
        }
        let held = failures.entry((name, lane)).or_insert(Failures {
            count: 0,
            since: now,
        });
        *held = held.at(now);
        if held.count == 0 {
            held.since = now;
        }
        held.count = held.count.saturating_add(1);
    }

    /// Takes a count back: nothing was tried after all.
    fn forgive(&self, name: Hash32, lane: Lane) {
        let mut failures = self.lock();
        if let Entry::Occupied(mut held) = failures.entry((name, lane)) {
            held.get_mut().count = held.get().count.saturating_sub(1);
            if held.get().count == 0 {
                held.remove();
            }
        }
    }

    /// Counts an attempt that is about to be made. Dropped before it was, it is taken back: also
    /// when whoever asked has hung up.
    pub(super) fn attempt(&self, name: Hash32, lane: Lane, now: u64) -> Attempted<'_> {
        self.count(name, lane, now);
        Attempted {
            throttle: self,
            name,
            lane,
            made: false,
        }
    }

    /// A success clears the lane.
    pub(super) fn clear(&self, name: Hash32, lane: Lane) {
        self.lock().remove(&(name, lane));
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<(Hash32, Lane), Failures>> {
        self.failures.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An attempt that is counted, and counts for good once it was made.
pub(super) struct Attempted<'a> {
    throttle: &'a Throttle,
    name: Hash32,
    lane: Lane,
    made: bool,
}

impl Attempted<'_> {
    pub(super) fn made(mut self) {
        self.made = true;
    }
}

impl Drop for Attempted<'_> {
    fn drop(&mut self) {
        if !self.made {
            self.throttle.forgive(self.name, self.lane);
        }
    }
}

impl Failures {
    /// What is left of these failures at `now`.
    fn at(self, now: u64) -> Self {
        let forgiven = now.saturating_sub(self.since) / FORGIVEN_AFTER;
        Self {
            count: self
                .count
                .saturating_sub(u32::try_from(forgiven).unwrap_or(u32::MAX)),
            since: self.since + forgiven * FORGIVEN_AFTER,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flood_of_strangers_leaves_the_owners_device_alone() {
        let throttle = Throttle::default();
        let name = Hash32::of(b"noor");
        for _ in 0..BURST {
            assert_eq!(throttle.admit(name, Lane::Stranger, 100), Ok(()));
            throttle.count(name, Lane::Stranger, 100);
        }
        assert_eq!(throttle.admit(name, Lane::Stranger, 100), Err(60));
        assert_eq!(throttle.admit(name, Lane::KnownDevice, 100), Ok(()));
        assert_eq!(
            throttle.admit(Hash32::of(b"ana"), Lane::Stranger, 100),
            Ok(())
        );
    }

    #[test]
    fn an_attempt_that_was_turned_away_does_not_count() {
        let throttle = Throttle::default();
        let name = Hash32::of(b"noor");
        for _ in 0..BURST - 1 {
            throttle.count(name, Lane::Stranger, 100);
        }
        for _ in 0..3 {
            let attempt = throttle.attempt(name, Lane::Stranger, 100);
            assert_eq!(throttle.admit(name, Lane::Stranger, 100), Err(60));
            drop(attempt);
            assert_eq!(throttle.admit(name, Lane::Stranger, 100), Ok(()));
        }
        drop(throttle.attempt(Hash32::of(b"ana"), Lane::Stranger, 100));
        assert_eq!(throttle.lock().len(), 1, "and is not remembered");
        throttle.attempt(name, Lane::Stranger, 100).made();
        assert_eq!(throttle.admit(name, Lane::Stranger, 100), Err(60));
    }

    #[test]
    fn a_flood_over_many_names_forgives_nobody_else() {
        let throttle = Throttle::default();
        let name = Hash32::of(b"noor");
        for _ in 0..BURST {
            throttle.count(name, Lane::Stranger, 100);
        }
        for made_up in 0..=NAMES {
            throttle.count(Hash32::of(&made_up.to_be_bytes()), Lane::Stranger, 100);
        }
        assert!(throttle.lock().len() < NAMES, "memory stays bounded");
        assert_eq!(throttle.admit(name, Lane::Stranger, 100), Err(60));
    }

    #[test]
    fn waiting_forgives_one_at_a_time_and_success_forgives_all() {
        let throttle = Throttle::default();
        let name = Hash32::of(b"noor");
        for _ in 0..BURST {
            throttle.count(name, Lane::Stranger, 100);
        }
        assert_eq!(throttle.admit(name, Lane::Stranger, 130), Err(30));
        assert_eq!(throttle.admit(name, Lane::Stranger, 160), Ok(()));
        throttle.count(name, Lane::Stranger, 160);
        assert_eq!(throttle.admit(name, Lane::Stranger, 161), Err(59));
        throttle.clear(name, Lane::Stranger);
        assert_eq!(throttle.admit(name, Lane::Stranger, 161), Ok(()));
    }
}
