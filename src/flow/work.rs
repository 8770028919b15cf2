//! Work that a sender's device can do to wait in a shorter line.
//!
//! It is asked for only when the line of sealed reports is full, and it buys a place in another line,
//! never admission: whoever cannot or will not work waits with the rest. The work is bound to the bytes
//! that are sent, so what was done for one report is of no use to another, and each task is good once.

use std::collections::HashSet;
use std::sync::{Mutex, PoisonError};

use sha2::{Digest as _, Sha256};

use crate::seal::id::{Hash32, b64, unb64};
use crate::seal::random;
use crate::seal::shred::{self, Key};

/// Leading zero bits that the hash must have: about a second on a phone.
pub const BITS: u32 = 17;
/// Seconds for which a task can be handed in.
const LIFE: u64 = 10 * 60;
/// Tasks remembered as used within one [`LIFE`]; beyond it none is taken until the next.
const MOST: usize = 100_000;

/// The tasks of late.
pub(super) struct Tasks {
    key: Key,
    used: Mutex<Used>,
}

struct Used {
    younger: HashSet<Hash32>,
    older: HashSet<Hash32>,
    since: u64,
}

impl Tasks {
    pub(super) fn new(now: u64) -> Self {
        Self {
            key: Key::random(),
            used: Mutex::new(Used {
                younger: HashSet::new(),
                older: HashSet::new(),
                since: now,
            }),
        }
    }

    /// A new task.
    pub(super) fn draw(&self, now: u64) -> String {
        let drawn: [u8; 16] = random::bytes();
        let body = [now.to_be_bytes().as_slice(), &drawn].concat();
        let tag = shred::tag(&self.key, &body);
        b64(&[body.as_slice(), tag.as_bytes()].concat())
    }

    /// Whether `done` (`task.counter`) is a task of ours, in time, not used before, and done for these
    /// bytes. It is used up then.
    pub(super) fn was_done(&self, done: &str, content: &Hash32, now: u64) -> bool {
        let Some((task, counter)) = done.split_once('.') else {
            return false;
        };
        if !is_done(task, content, counter) || !self.is_ours(task, now) {
            return false;
        }
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        used.turn(now);
        let name = Hash32::of(task.as_bytes());
        let is_new = !used.older.contains(&name) && used.younger.len() < MOST;
        is_new && used.younger.insert(name)
    }

    fn is_ours(&self, task: &str, now: u64) -> bool {
        let Ok(bytes) = unb64(task) else {
            return false;
        };
        let Some((body, tag)) = bytes.split_at_checked(24) else {
            return false;
        };
        let Some(drawn) = body.first_chunk::<8>() else {
            return false;
        };
        let age = now.checked_sub(u64::from_be_bytes(*drawn));
        let expected = shred::tag(&self.key, body);
        let is_signed = subtle::ConstantTimeEq::ct_eq(expected.as_bytes().as_slice(), tag);
        bool::from(is_signed) && age.is_some_and(|age| age <= LIFE)
    }
}

impl Used {
    fn turn(&mut self, now: u64) {
        if now.saturating_sub(self.since) > LIFE {
            self.older = std::mem::take(&mut self.younger);
            self.since = now;
        }
    }
}

/// Whether this counter does the task for these bytes: the hash begins with [`BITS`] zeros.
#[must_use]
pub fn is_done(task: &str, content: &Hash32, counter: &str) -> bool {
    let mut hash = Sha256::new_with_prefix("amparo/v1/work\n");
    hash.update(format!("{task}\n{content}\n{counter}"));
    let hash = <[u8; 32]>::from(hash.finalize());
    let front = hash.first_chunk().copied().unwrap_or([0xff; 4]);
    u32::from_be_bytes(front).leading_zeros() >= BITS
}

/// Does a task for these bytes: the first counter that fits.
#[must_use]
pub fn solve(task: &str, content: &Hash32) -> String {
    (0..u64::MAX)
        .map(|counter| counter.to_string())
        .find(|counter| is_done(task, content, counter))
        .map(|counter| format!("{task}.{counter}"))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_good_once_for_its_own_bytes_and_in_time() {
        let tasks = Tasks::new(0);
        let content = Hash32::of(b"a report");
        let task = tasks.draw(100);
        let done = solve(&task, &content);
        assert!(!tasks.was_done(&done, &Hash32::of(b"another"), 100));
        assert!(!tasks.was_done(&format!("{task}.x"), &content, 100));
        assert!(!tasks.was_done(&done, &content, 101 + LIFE), "too late");
        assert!(!tasks.was_done(&done, &content, 99), "from the future");
        assert!(tasks.was_done(&done, &content, 100 + LIFE));
        assert!(!tasks.was_done(&done, &content, 100 + LIFE), "used");
    }

    #[test]
    fn a_browser_finds_the_same_counter() {
        // `web/test/public/work.test.ts` has the same.
        let content = Hash32::of(b"a report");
        assert_eq!(solve("AAAA", &content), "AAAA.253159");
    }

    #[test]
    fn a_task_that_is_not_ours_is_refused() {
        let content = Hash32::of(b"a report");
        let done = solve(&Tasks::new(0).draw(0), &content);
        assert!(!Tasks::new(0).was_done(&done, &content, 0));
        for task in ["", "AAAA"] {
            assert!(!Tasks::new(0).was_done(&solve(task, &content), &content, 0));
        }
    }
}
