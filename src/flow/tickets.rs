//! What stands in a script-less mailbox page instead of the code.
//!
//! A page that is left open, cached or printed may not hold the code. The ticket holds the
//! reporter's root under a key that lives in this process's memory alone and changes every
//! [`LIFE`]; after fifteen minutes, or a restart, it is noise.

use std::sync::{Mutex, PoisonError};

use zeroize::Zeroizing;

use crate::seal::id::{b64, unb64};
use crate::seal::shred::{self, Key};

/// Seconds for which a ticket can be used.
const LIFE: u64 = 15 * 60;
const LABEL: &[u8] = b"amparo/v1/ticket";

/// The two keys in use: the current, and the one before it until its last ticket is dead.
pub(super) struct Tickets {
    keys: Mutex<Keys>,
}

struct Keys {
    current: Key,
    before: Option<Key>,
    since: u64,
}

impl Tickets {
    pub(super) fn new(now: u64) -> Self {
        Self {
            keys: Mutex::new(Keys {
                current: Key::random(),
                before: None,
                since: now,
            }),
        }
    }

    /// A ticket for this root.
    pub(super) fn write(&self, root: &[u8; 32], now: u64) -> String {
        let mut keys = self.lock();
        keys.turn(now);
        let plain = Zeroizing::new([now.to_be_bytes().as_slice(), root].concat());
        b64(&shred::encipher(&keys.current, LABEL, &plain))
    }

    /// The root in this ticket, unless it is dead or none of ours.
    pub(super) fn read(&self, ticket: &str, now: u64) -> Option<Zeroizing<[u8; 32]>> {
        let sealed = unb64(ticket).ok()?;
        let mut keys = self.lock();
        keys.turn(now);
        let plain = [Some(&keys.current), keys.before.as_ref()]
            .into_iter()
            .flatten()
            .find_map(|key| shred::decipher(key, LABEL, &sealed).ok())?;
        let (written, root) = plain.split_first_chunk::<8>()?;
        let age = now.checked_sub(u64::from_be_bytes(*written))?;
        if age > LIFE {
            return None;
        }
        root.try_into().ok().map(Zeroizing::new)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Keys> {
        self.keys.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Keys {
    fn turn(&mut self, now: u64) {
        let age = now.saturating_sub(self.since);
        if age <= LIFE {
            return;
        }
        let old = std::mem::replace(&mut self.current, Key::random());
        self.before = (age <= 2 * LIFE).then_some(old);
        self.since = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ticket_lives_fifteen_minutes() {
        let tickets = Tickets::new(0);
        let root = [9; 32];
        let ticket = tickets.write(&root, 800);
        assert_eq!(tickets.read(&ticket, 801).as_deref(), Some(&root));
        assert_eq!(tickets.read(&ticket, 800 + LIFE).as_deref(), Some(&root));
        assert!(tickets.read(&ticket, 801 + LIFE).is_none());
    }

    #[test]
    fn a_ticket_of_another_process_or_a_changed_one_is_noise() {
        let ticket = Tickets::new(0).write(&[9; 32], 0);
        assert!(Tickets::new(0).read(&ticket, 0).is_none());
        let tickets = Tickets::new(0);
        let mut ticket = tickets.write(&[9; 32], 0).into_bytes();
        ticket[40] = if ticket[40] == b'A' { b'B' } else { b'A' };
        assert!(
            tickets
                .read(std::str::from_utf8(&ticket).unwrap(), 0)
                .is_none()
        );
        assert!(tickets.read("", 0).is_none());
    }
}
