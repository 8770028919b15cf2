//! An officer's passkeys, as they lie among their credentials: enciphered like everything there.
//!
//! A passkey has no secret on our side. What is kept is a public key, how far its counter came, and
//! what the officer called it.

use serde::{Deserialize, Serialize};
use webauthn_rs::prelude::{AuthenticationResult, CredentialID, Passkey, PublicKeyCredential};

use super::party::Once;
use crate::clock::Day;
use crate::seal::id::{Id16, b64};

/// Passkeys that an officer may have.
pub(super) const MOST: usize = 5;

/// Seconds to which a time is rounded before it is kept, as the step of a one-time password is.
const STEP: u64 = 30;

#[derive(Clone, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(in crate::flow) struct Passkeys {
    held: Vec<Held>,
    /// Challenges that were answered and are still good: none is taken twice.
    spent: Vec<Spent>,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Held {
    /// Drawn here: what an officer's page calls it.
    id: String,
    name: String,
    /// The number of the day.
    added: i32,
    key: Passkey,
}

#[derive(Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Spent {
    hash: String,
    until: u64,
}

/// A passkey as its officer sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub id: String,
    pub name: String,
    pub added: Day,
}

impl Passkeys {
    /// Whether there was never anything to keep.
    pub(in crate::flow) fn is_empty(&self) -> bool {
        self.held.is_empty() && self.spent.is_empty()
    }

    pub(super) fn is_full(&self) -> bool {
        self.held.len() >= MOST
    }

    pub(super) fn listed(&self) -> Vec<Listed> {
        let day = |number| Day::from_number(number).unwrap_or(Day::EPOCH);
        self.held
            .iter()
            .map(|held| Listed {
                id: held.id.clone(),
                name: held.name.clone(),
                added: day(held.added),
            })
            .collect()
    }

    /// What an authenticator is told that it need not make again.
    pub(super) fn ids(&self) -> Vec<CredentialID> {
        self.held
            .iter()
            .map(|held| held.key.cred_id().clone())
            .collect()
    }

    /// Takes a challenge, if it was not taken before.
    pub(in crate::flow) fn take(&mut self, once: Once, now: u64) -> bool {
        self.spent.retain(|spent| now < spent.until);
        if self.spent.iter().any(|spent| spent.hash == once.hash) {
            return false;
        }
        self.spent.push(Spent {
            hash: once.hash,
            until: once.until.next_multiple_of(STEP),
        });
        true
    }

    /// Lets an answer count that `check` finds to be good for one of these passkeys.
    pub(in crate::flow) fn accept(
        &mut self,
        answer: &PublicKeyCredential,
        check: impl FnOnce(&Passkey) -> Option<AuthenticationResult>,
    ) -> bool {
        let named = answer.get_credential_id();
        let held = self
            .held
            .iter_mut()
            .find(|held| AsRef::<[u8]>::as_ref(held.key.cred_id()) == named);
        let Some(held) = held else {
            return false;
        };
        let Some(result) = check(&held.key) else {
            return false;
        };
        held.key.update_credential(&result).is_some()
    }

    /// Adds one. `false` when there is no room, or it is here.
    pub(super) fn add(&mut self, name: String, key: Passkey, today: Day) -> bool {
        if self.is_full() || self.held.iter().any(|held| held.key == key) {
            return false;
        }
        self.held.push(Held {
            id: b64(Id16::random().as_bytes()),
            name,
            added: today.number(),
            key,
        });
        true
    }

    /// Removes one. `false` when it is not here.
    pub(super) fn remove(&mut self, id: &str) -> bool {
        let before = self.held.len();
        self.held.retain(|held| held.id != id);
        self.held.len() < before
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_challenge_is_taken_once_and_forgotten_when_it_is_good_no_longer() {
        let mut passkeys = Passkeys::default();
        let once = |hash: &str, until| Once {
            hash: hash.to_owned(),
            until,
        };
        assert!(passkeys.take(once("a", 10), 1));
        assert!(!passkeys.take(once("a", 10), 29));
        assert!(passkeys.take(once("b", 40), 29));
        assert!(passkeys.take(once("c", 70), 30));
        let left: Vec<_> = passkeys.spent.iter().map(|spent| &spent.hash).collect();
        assert_eq!(left, ["b", "c"]);
    }
}
