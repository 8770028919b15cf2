//! A form that arrives twice, by a second click or a reload, does once what it asks for.
//!
//! With scripts, whoever sends again sends the same sealed bytes, and those are recognised. Without,
//! words come twice and would be sealed twice. So the code that is drawn for a report is derived from all that was posted (each page bears a value of its own) and
//! from a salt that is good for one to three times [`LIFE`]: the same bytes find what the first made,
//! and somebody who sends the form again out of the browser's history later is shown no code.
//! No words and nothing of a code are kept here, only the salt under a hash of a hash.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::seal::id::{Hash32, Id16, b64};
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
    /// The fields of a whole form, with the value that its page bore; tickets, which are new on every
    /// page, left out.
    #[must_use]
    pub fn of<'a>(fields: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut hash = Sha256::new_with_prefix("amparo/v1/posted\n");
        for text in fields.into_iter().flat_map(|(name, text)| [name, text]) {
            hash.update(text.len().to_be_bytes());
            hash.update(text);
        }
        Self(Zeroizing::new(hash.finalize().into()))
    }
}

/// Thirty-two random bytes; the same for the same form while its salt is remembered.
pub(super) struct Seed(Zeroizing<[u8; 32]>);

impl Seed {
    /// What a code is made of.
    pub(super) fn entropy(&self) -> Zeroizing<[u8; 12]> {
        let mut entropy = Zeroizing::new([0; 12]);
        fill(entropy.as_mut(), self.0.iter());
        entropy
    }

    /// By which a case that was begun with this form is known. It stands in the case, in the open: it
    /// tells nothing of the code.
    pub(super) fn mark(&self) -> Id16 {
        let mut mark = [0; 16];
        fill(&mut mark, self.0.iter().rev());
        Id16::from_bytes(mark)
    }
}

fn fill<'a>(to: &mut [u8], from: impl Iterator<Item = &'a u8>) {
    for (to, from) in to.iter_mut().zip(from) {
        *to = *from;
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

    /// What is drawn for this form.
    pub(super) fn seed(&self, posted: &Posted, now: u64) -> Seed {
        let salt = self.salt(Hash32::of(posted.0.as_slice()), now);
        let form = Zeroizing::new(b64(posted.0.as_slice()));
        let label = Zeroizing::new(format!("amparo/v1/resent\n{}", *form));
        Seed(hkdf(salt.as_slice(), &label))
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

    fn seed(resent: &Resent, once: &str, account: &str, now: u64) -> Zeroizing<[u8; 32]> {
        let posted = Posted::of([("once", once), ("account", account)]);
        resent.seed(&posted, now).0
    }

    #[test]
    fn the_same_form_gives_the_same_seed_until_it_is_forgotten() {
        let resent = Resent::new(0);
        let first = seed(&resent, "a", "x", 10);
        assert_eq!(seed(&resent, "a", "x", 20), first);
        assert_eq!(seed(&resent, "a", "x", LIFE + 1), first);
        assert_ne!(seed(&resent, "a", "x", 2 * LIFE + 2), first);
    }

    #[test]
    fn after_a_long_rest_nothing_is_remembered() {
        let resent = Resent::new(0);
        let first = seed(&resent, "a", "x", 10);
        assert_ne!(first, seed(&resent, "a", "x", 3 * LIFE));
    }

    #[test]
    fn other_words_and_another_page_give_another_seed() {
        let resent = Resent::new(0);
        let first = seed(&resent, "a", "x", 10);
        assert_ne!(first, seed(&resent, "a", "y", 10));
        assert_ne!(first, seed(&resent, "b", "x", 10));
        assert_ne!(first, seed(&Resent::new(0), "a", "x", 10));
        assert_ne!(first, seed(&resent, "aaccount", "x", 10));
    }

    #[test]
    fn a_mark_holds_nothing_of_the_code() {
        let mut bytes = [9; 32];
        bytes[..12].fill(7);
        let seed = Seed(Zeroizing::new(bytes));
        assert_eq!(*seed.entropy(), [7; 12]);
        assert_eq!(seed.mark().as_bytes(), &[9; 16]);
    }
}
