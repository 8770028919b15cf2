//! What stands in a script-less page instead of the code.
//!
//! A page that is left open, cached or printed may not hold the code. The ticket holds what the page
//! goes on with (the reporter's root, or a draft's code) under a key that lives in this process's
//! memory alone and changes every [`LIFE`]; after fifteen minutes, or a restart, it is noise.

use std::sync::{Mutex, PoisonError};

use zeroize::Zeroizing;

use crate::seal::id::{b64, unb64};
use crate::seal::shred::{self, Key};

/// Seconds for which a ticket can be used.
const LIFE: u64 = 15 * 60;

/// What a ticket is good for. One of a kind is noise to the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum For {
    /// A case: holds the reporter's root.
    Mailbox,
    /// A draft: holds the twelve bytes of its code.
    Draft,
    /// Files that came with a form: holds what opens them.
    Files,
    /// A code that is not in use yet: holds its twelve bytes.
    Renewal,
}

impl For {
    const fn label(self) -> &'static [u8] {
        match self {
            Self::Mailbox => b"amparo/v1/ticket",
            Self::Draft => b"amparo/v1/draft-ticket",
            Self::Files => b"amparo/v1/files-ticket",
            Self::Renewal => b"amparo/v1/renewal-ticket",
        }
    }
}

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

    /// A ticket that holds this secret.
    pub(super) fn write<const N: usize>(&self, good: For, secret: &[u8; N], now: u64) -> String {
        self.write_all(good, secret, now)
    }

    /// The same for a secret of any length.
    pub(super) fn write_all(&self, good: For, secret: &[u8], now: u64) -> String {
        let mut keys = self.lock();
        keys.turn(now);
        let plain = Zeroizing::new([now.to_be_bytes().as_slice(), secret].concat());
        b64(&shred::encipher(&keys.current, good.label(), &plain))
    }

    /// The secret in this ticket, unless it is dead or none of ours.
    pub(super) fn read<const N: usize>(
        &self,
        good: For,
        ticket: &str,
        now: u64,
    ) -> Option<Zeroizing<[u8; N]>> {
        let secret = self.read_all(good, ticket, now)?;
        secret.as_slice().try_into().ok().map(Zeroizing::new)
    }

    /// The same for a secret of any length.
    pub(super) fn read_all(&self, good: For, ticket: &str, now: u64) -> Option<Zeroizing<Vec<u8>>> {
        let sealed = unb64(ticket).ok()?;
        let mut keys = self.lock();
        keys.turn(now);
        let plain = [Some(&keys.current), keys.before.as_ref()]
            .into_iter()
            .flatten()
            .find_map(|key| shred::decipher(key, good.label(), &sealed).ok())?;
        let (written, secret) = plain.split_first_chunk::<8>()?;
        let age = now.checked_sub(u64::from_be_bytes(*written))?;
        if age > LIFE {
            return None;
        }
        Some(Zeroizing::new(secret.to_vec()))
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

    fn read(tickets: &Tickets, ticket: &str, now: u64) -> Option<Zeroizing<[u8; 32]>> {
        tickets.read(For::Mailbox, ticket, now)
    }

    #[test]
    fn a_ticket_lives_fifteen_minutes() {
        let tickets = Tickets::new(0);
        let root = [9; 32];
        let ticket = tickets.write(For::Mailbox, &root, 800);
        assert_eq!(read(&tickets, &ticket, 801).as_deref(), Some(&root));
        assert_eq!(read(&tickets, &ticket, 800 + LIFE).as_deref(), Some(&root));
        assert!(read(&tickets, &ticket, 801 + LIFE).is_none());
    }

    #[test]
    fn a_ticket_of_another_process_or_a_changed_one_is_noise() {
        let ticket = Tickets::new(0).write(For::Mailbox, &[9; 32], 0);
        assert!(read(&Tickets::new(0), &ticket, 0).is_none());
        let tickets = Tickets::new(0);
        let mut ticket = tickets.write(For::Mailbox, &[9; 32], 0).into_bytes();
        ticket[40] = if ticket[40] == b'A' { b'B' } else { b'A' };
        assert!(read(&tickets, std::str::from_utf8(&ticket).unwrap(), 0).is_none());
        assert!(read(&tickets, "", 0).is_none());
    }

    #[test]
    fn a_ticket_for_a_draft_opens_no_mailbox() {
        let tickets = Tickets::new(0);
        let ticket = tickets.write(For::Draft, &[9; 32], 0);
        assert!(read(&tickets, &ticket, 0).is_none());
        let found = tickets.read::<32>(For::Draft, &ticket, 0);
        assert_eq!(found.as_deref(), Some(&[9; 32]));
        assert!(tickets.read::<12>(For::Draft, &ticket, 0).is_none());
    }
}
