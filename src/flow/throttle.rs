//! How often a name may be tried at sign-in, without locking its owner out.
//!
//! Whoever knows an officer's name can fail on purpose. So there are two lanes: browsers that
//! signed in with that name before (they hold a device token, see [`super::session`]) and all
//! others. A flood of strangers fills the second lane and leaves the first untouched. Names that
//! do not exist are counted alike, so that the answer tells nothing.
//!
//! The counts live in memory and are forgotten at a restart: they hold names' tags, not addresses.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::seal::id::Hash32;

/// Failures that a lane takes in a row before it must wait.
const BURST: u32 = 8;
/// Seconds in which one of them is forgiven.
const FORGIVEN_AFTER: u64 = 60;
/// Names remembered at once: a flood over made-up names may not grow memory.
const NAMES: usize = 20_000;

/// Who is trying: a browser that this name used before, or any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Lane {
    KnownDevice,
    Stranger,
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
    pub(super) fn count(&self, name: Hash32, lane: Lane, now: u64) {
        let mut failures = self.lock();
        if failures.len() >= NAMES {
            failures.retain(|_, held| held.at(now).count > 0);
            if failures.len() >= NAMES {
                failures.clear();
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

    /// A success clears the lane.
    pub(super) fn clear(&self, name: Hash32, lane: Lane) {
        self.lock().remove(&(name, lane));
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<(Hash32, Lane), Failures>> {
        self.failures.lock().unwrap_or_else(PoisonError::into_inner)
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
