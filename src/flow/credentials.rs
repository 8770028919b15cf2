//! What the portal must keep about an officer, and what it can be used for.
//!
//! An officer's name, address, one-time-password secret and vaults lie in one blob, enciphered
//! under a key of the keyring: whoever copies the database finds no name to try and nothing to
//! guess a passphrase against. What reaches us of a passphrase is a token that the client derived
//! (`docs/formats.md` §4); of that we keep an Argon2id hash, so that a stolen keyring does not
//! sign anybody in either.

mod door;

use serde::{Deserialize, Serialize};
use totp_rs::{Builder, Secret, Totp};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::Unavailable;
use super::passkey::Passkeys;
use crate::domain::officer::OfficerKeys;
use crate::seal::id::{Hash32, Id16, b64, unb64};
use crate::seal::random;
use crate::seal::shred::{self, Key, credentials_aad};
use crate::seal::words::Role;
pub(super) use door::Door;

/// Bytes of which the contents of a blob are a multiple: more than two vaults and five passkeys take.
const LENGTH: usize = 32_768;

/// The contents of an officer's blob.
#[derive(Clone, Deserialize, Serialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub(super) struct Credentials {
    pub(super) name: String,
    pub(super) mail: String,
    pub(super) language: String,
    /// What the invite says; what counts is the roster.
    #[zeroize(skip)]
    pub(super) role: Role,
    totp_secret: String,
    /// The last one-time-password step that was accepted: no step is accepted twice.
    totp_step: u64,
    /// The number of the last day on which the invite can be spent.
    pub(super) invite_until: i32,
    passphrase: Option<Door>,
    recovery: Option<Door>,
    /// They lost their keys and were invited again: what becomes theirs with the new ones, not before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    again: Option<Again>,
    #[serde(default, skip_serializing_if = "Passkeys::is_empty")]
    #[zeroize(skip)]
    pub(super) passkeys: Passkeys,
    /// They took that up, and no roster has named the key that they made then: until one does, nothing
    /// of it opens, and everything of before does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next: Option<Next>,
}

/// A key that waits to take another's place, and the doors to it.
#[derive(Clone, Deserialize, Serialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
struct Next {
    recipient: String,
    /// `b64`.
    verify: String,
    totp_secret: String,
    totp_step: u64,
    passphrase: Door,
    recovery: Door,
}

/// What an officer who was invited again is given.
#[derive(Clone, Deserialize, Serialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
struct Again {
    totp_secret: String,
    /// The number of the last day on which the invite can be spent.
    until: i32,
}

/// With which of the two an officer signs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum With {
    Passphrase,
    Recovery,
}

impl With {
    /// The way spelled `text`, if there is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "passphrase" => Some(Self::Passphrase),
            "recovery" => Some(Self::Recovery),
            _ => None,
        }
    }

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Passphrase => "passphrase",
            Self::Recovery => "recovery",
        }
    }
}

/// Makes names comparable: as typed on any keyboard, in any case.
pub(super) fn plain_name(typed: &str) -> String {
    typed.trim().nfkc().collect::<String>().to_lowercase()
}

impl Credentials {
    pub(super) fn invited(name: &str, mail: &str, language: &str, role: Role, until: i32) -> Self {
        let mut secret = random::bytes::<20>();
        let made = Self {
            name: plain_name(name),
            mail: mail.to_owned(),
            language: language.to_owned(),
            role,
            totp_secret: b64(&secret),
            totp_step: 0,
            invite_until: until,
            passphrase: None,
            recovery: None,
            again: None,
            passkeys: Passkeys::default(),
            next: None,
        };
        secret.zeroize();
        made
    }

    /// Reads an officer's blob.
    pub(super) fn open(key: &Key, officer: Id16, blob: &[u8]) -> Result<Self, Unavailable> {
        let plain = shred::decipher(key, &credentials_aad(&officer), blob)
            .map_err(|_| Unavailable::because("an officer's credentials do not open"))?;
        serde_json::from_slice(&plain)
            .map_err(|_| Unavailable::because("an officer's credentials are malformed"))
    }

    /// The blob to keep, filled up so that its length says neither how long a name is nor how many
    /// passkeys there are.
    pub(super) fn seal(&self, key: &Key, officer: Id16) -> Result<Vec<u8>, Unavailable> {
        let mut plain = Zeroizing::new(Vec::with_capacity(LENGTH));
        serde_json::to_writer(&mut *plain, self)
            .map_err(|_| Unavailable::because("credentials cannot be written"))?;
        let length = plain.len().next_multiple_of(LENGTH);
        plain.resize(length, b' ');
        Ok(shred::encipher(key, &credentials_aad(&officer), &plain))
    }

    pub(super) fn accepted(&self) -> bool {
        self.passphrase.is_some()
    }

    pub(super) fn door(&self, with: With) -> Option<&Door> {
        match with {
            With::Passphrase => self.passphrase.as_ref(),
            With::Recovery => self.recovery.as_ref(),
        }
    }

    /// Whoever sets their doors has their key: nothing that was to take its place is kept.
    pub(super) fn set_doors(&mut self, passphrase: Door, recovery: Door) {
        self.passphrase = Some(passphrase);
        self.recovery = Some(recovery);
        self.again = None;
        self.next = None;
    }

    /// The key that a spent link made and no roster named so far.
    pub(super) fn waiting(&self) -> Option<OfficerKeys> {
        let next = self.next.as_ref()?;
        Some(OfficerKeys {
            recipient: next.recipient.clone(),
            verify: unb64(&next.verify).ok()?.try_into().ok()?,
        })
    }

    /// Puts the key that waits in the place of the one before, whose vaults are gone then.
    pub(super) fn move_to_next(&mut self) {
        if let Some(next) = self.next.take() {
            self.totp_secret.zeroize();
            self.totp_secret.clone_from(&next.totp_secret);
            self.totp_step = next.totp_step;
            self.passphrase = Some(next.passphrase.clone());
            self.recovery = Some(next.recovery.clone());
            // Whoever has what was lost is no second factor of the new doors.
            self.passkeys = Passkeys::default();
        }
    }

    /// Lets an invite be spent until then by somebody who has keys: their doors stand until it is.
    pub(super) fn invite_again(&mut self, until: i32) {
        let mut secret = random::bytes::<20>();
        self.again = Some(Again {
            totp_secret: b64(&secret),
            until,
        });
        secret.zeroize();
    }

    /// The credentials that whoever spends an invite today begins with; `None` where there is none to be
    /// spent.
    pub(super) fn taken_up(&self, today: i32) -> Option<Self> {
        let mut taken = self.clone();
        if !self.accepted() {
            return (today <= self.invite_until).then_some(taken);
        }
        let again = taken.again.take().filter(|again| today <= again.until)?;
        taken.totp_secret.zeroize();
        taken.totp_secret.clone_from(&again.totp_secret);
        taken.totp_step = 0;
        Some(taken)
    }

    /// Keeps the key and the doors that a link made until a roster names the key. A link that somebody
    /// else spent takes nothing away.
    pub(super) fn keep_for_later(
        &mut self,
        keys: &OfficerKeys,
        taken: &Self,
        passphrase: Door,
        recovery: Door,
    ) {
        self.again = None;
        self.next = Some(Next {
            recipient: keys.recipient.clone(),
            verify: b64(&keys.verify),
            totp_secret: taken.totp_secret.clone(),
            totp_step: taken.totp_step,
            passphrase,
            recovery,
        });
    }

    /// Puts another authenticator's secret in the place of this one's, once it shows the right digits.
    pub(super) fn replace_totp(&mut self, secret: &[u8], typed: &str, now: u64) -> bool {
        let before = std::mem::replace(&mut self.totp_secret, b64(secret));
        let step = std::mem::take(&mut self.totp_step);
        let shown = self.spend_totp(typed, now);
        if !shown {
            self.totp_secret = before;
            self.totp_step = step;
        }
        shown
    }

    /// The secret as authenticator apps take it.
    pub(super) fn totp_base32(&self) -> Option<String> {
        Some(Secret::from(unb64(&self.totp_secret).ok()?).to_base32())
    }

    /// Spends a one-time password (RFC 6238, SHA-1, 30 s, one step either way). A step at or before
    /// the last accepted one is refused: a code seen over a shoulder is worth nothing.
    pub(super) fn spend_totp(&mut self, typed: &str, now: u64) -> bool {
        let Some(step) = self.totp().and_then(|totp| totp.check(typed.trim(), now)) else {
            return false;
        };
        if step <= self.totp_step {
            return false;
        }
        self.totp_step = step;
        true
    }

    fn totp(&self) -> Option<Totp> {
        Builder::new()
            .with_secret(unb64(&self.totp_secret).ok()?)
            .build()
            .ok()
    }
}

/// What stands for a name in the database: an HMAC under a key of the keyring.
pub(super) fn name_tag(key: &Key, typed: &str) -> Hash32 {
    shred::tag(key, &[b"name\n", plain_name(typed).as_bytes()].concat())
}

/// The salt that a name gets which nobody has: constant, and like any other.
pub(super) fn made_up_salt(key: &Key, tag: Hash32, with: With) -> String {
    let bytes = shred::tag(
        key,
        &[b"salt\n", with.as_str().as_bytes(), b"\n", tag.as_bytes()].concat(),
    );
    b64(bytes.as_bytes().first_chunk::<16>().unwrap_or(&[0; 16]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn credentials() -> Credentials {
        Credentials::invited(" Noor ", "", "en", Role::Triage, 0)
    }

    #[test]
    fn a_one_time_password_is_taken_once_and_never_an_older_one() {
        let mut held = credentials();
        let now = 1_800_000_000;
        let totp = held.totp().unwrap();
        let (before, current) = (totp.generate(now - 30), totp.generate(now));
        assert!(held.spend_totp(&current.to_string(), now));
        assert!(!held.spend_totp(&current.to_string(), now), "replayed");
        assert!(!held.spend_totp(&before.to_string(), now), "older");
        let next = totp.generate(now + 30);
        assert!(held.spend_totp(&next.to_string(), now + 30));
        assert!(!held.spend_totp("", now));
        assert!(!held.spend_totp("12345a", now));
    }

    #[test]
    fn a_door_opens_to_its_token_alone_and_the_blob_to_its_officer_alone() {
        let door = Door::new([1; 16], &[7; 32], b"vault").unwrap();
        assert!(door.opens(&[7; 32]).unwrap());
        assert!(!door.opens(&[8; 32]).unwrap());
        assert!(!Door::nowhere().opens(&[0; 32]).unwrap());

        let (key, officer) = (Key::random(), Id16::random());
        let blob = credentials().seal(&key, officer).unwrap();
        assert_eq!(
            Credentials::open(&key, officer, &blob).unwrap().name,
            "noor"
        );
        assert!(Credentials::open(&key, Id16::random(), &blob).is_err());
        assert!(Credentials::open(&Key::random(), officer, &blob).is_err());
    }

    #[test]
    fn a_blob_of_an_older_release_opens_and_all_are_of_one_length() {
        let (key, officer) = (Key::random(), Id16::random());
        let held = credentials();
        let json = serde_json::to_string(&held).unwrap();
        assert!(json.contains("totp_step") && !json.contains("passkeys"));
        let older = shred::encipher(&key, &credentials_aad(&officer), json.as_bytes());
        let opened = Credentials::open(&key, officer, &older).unwrap();
        assert!(opened.passkeys.is_empty());
        let long = "a name of some length";
        let other = Credentials::invited(long, "", "en", Role::Triage, 0);
        let lengths = [&held, &other].map(|each| each.seal(&key, officer).unwrap().len());
        assert_eq!(lengths[0], lengths[1]);
        assert!(lengths[0] > LENGTH);
    }

    #[test]
    fn a_made_up_salt_is_constant_and_differs_by_name_and_way() {
        let key = Key::random();
        let tag = name_tag(&key, "Noor");
        assert_eq!(tag, name_tag(&key, " noor "));
        let salt = made_up_salt(&key, tag, With::Passphrase);
        assert_eq!(salt, made_up_salt(&key, tag, With::Passphrase));
        assert_ne!(salt, made_up_salt(&key, tag, With::Recovery));
        assert_eq!(salt.len(), 22);
    }
}
