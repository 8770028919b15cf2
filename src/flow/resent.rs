//! A form that arrives twice, by a second click or a reload, does once what it asks for.
//!
//! With scripts, whoever sends again sends the same sealed bytes, and those are recognised. Without,
//! words come twice and would be sealed twice. So what is drawn for a form, the code of a report or
//! the id of a reply, is derived from all that was posted (each page bears a value of its own) and
//! from a salt that is good for one to three times [`LIFE`]: the same bytes find what the first made,
//! and somebody who sends the form again out of the browser's history later is shown no code.
//! No words and nothing of a code are kept here, only the salt under a hash of a hash.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::seal::id::{Hash32, b64};
use crate::seal::random;
use crate::seal::root::hkdf;

/// Seconds after which the younger salts become the older, and the older are forgotten, at the next
/// form: long enough for a second click on a slow line.
const LIFE: u64 = 60;
/// Forms remembered in one [`LIFE`]: beyond that a second click may send twice.
const MOST: usize = 50_000;

/// A hash of everything that was posted, told from the same words on another page. A secret.
pub struct Posted(Zeroizing<[u8; 32]>);

impl Posted {
    /// `body` is a whole form with the value that its page bore.
    #[must_use]
    pub fn of(body: &[u8]) -> Self {
        let mut hash = Sha256::new_with_prefix("amparo/v1/posted\n");
        hash.update(body);
        Self(Zeroizing::new(hash.finalize().into()))
    }
}

/// The salts of the forms of late.
pub(super) struct Resent {
    salts: Mutex<Salts>,
}

type Salt = Zeroizing<[u8; 32]>;

struct Salts {
    younger: HashMap<Hash32, Salt>,
    older: HashMap<Hash32, Salt>,
    since: u64,
}

impl Resent {
    pub(super) fn new(now: u64) -> Self {
        Self {
            salts: Mutex::new(Salts {
                younger: HashMap::new(),
                older: HashMap::new(),
                since: now,
            }),
        }
    }

    /// Thirty-two random bytes; the same for the same form while its salt is remembered.
    pub(super) fn seed(&self, posted: &Posted, now: u64) -> Zeroizing<[u8; 32]> {
        let salt = self.salt(Hash32::of(posted.0.as_slice()), now);
        let form = Zeroizing::new(b64(posted.0.as_slice()));
        hkdf(
            salt.as_slice(),
            &Zeroizing::new(format!("amparo/v1/resent\n{}", *form)),
        )
    }

    /// Whether this form came before, as far as is remembered.
    pub(super) fn knows(&self, posted: &Posted, now: u64) -> bool {
        let mut salts = self.salts.lock().unwrap_or_else(PoisonError::into_inner);
        salts.turn(now);
        let form = Hash32::of(posted.0.as_slice());
        salts.younger.contains_key(&form) || salts.older.contains_key(&form)
    }

    fn salt(&self, form: Hash32, now: u64) -> Salt {
        let mut salts = self.salts.lock().unwrap_or_else(PoisonError::into_inner);
        salts.turn(now);
        let known = salts.younger.get(&form).or_else(|| salts.older.get(&form));
        if let Some(salt) = known {
            return salt.clone();
        }
        let salt = Zeroizing::new(random::bytes());
        if salts.younger.len() < MOST {
            salts.younger.insert(form, salt.clone());
        }
        salt
    }
}

impl Salts {
    fn turn(&mut self, now: u64) {
        let age = now.saturating_sub(self.since);
        if age < LIFE {
            return;
        }
        self.older = std::mem::take(&mut self.younger);
        if age >= 2 * LIFE {
            self.older.clear();
        }
        self.since = now;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_form_gives_the_same_seed_until_it_is_forgotten() {
        let resent = Resent::new(0);
        let first = resent.seed(&Posted::of(b"once=a&account=x"), 10);
        assert_eq!(first, resent.seed(&Posted::of(b"once=a&account=x"), 20));
        assert_eq!(
            first,
            resent.seed(&Posted::of(b"once=a&account=x"), LIFE + 1)
        );
        assert!(resent.knows(&Posted::of(b"once=a&account=x"), LIFE + 1));
        assert!(!resent.knows(&Posted::of(b"once=b&account=x"), LIFE + 1));
        assert_ne!(
            first,
            resent.seed(&Posted::of(b"once=a&account=x"), 2 * LIFE + 2)
        );
    }

    #[test]
    fn after_a_long_rest_nothing_is_remembered() {
        let resent = Resent::new(0);
        let first = resent.seed(&Posted::of(b"once=a&account=x"), 10);
        assert_ne!(
            first,
            resent.seed(&Posted::of(b"once=a&account=x"), 3 * LIFE)
        );
    }

    #[test]
    fn other_words_and_another_page_give_another_seed() {
        let resent = Resent::new(0);
        let first = resent.seed(&Posted::of(b"once=a&account=x"), 10);
        assert_ne!(first, resent.seed(&Posted::of(b"once=a&account=y"), 10));
        assert_ne!(first, resent.seed(&Posted::of(b"once=b&account=x"), 10));
        assert_ne!(
            first,
            Resent::new(0).seed(&Posted::of(b"once=a&account=x"), 10)
        );
    }
}
