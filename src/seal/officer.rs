//! An officer's key, and the vault in which the server keeps it without being able to use it.
//!
//! The root is drawn in the officer's client and never leaves it but sealed. A passphrase is guessed
//! by machines, so its derivation costs memory; the server hands a vault out only after the login
//! token and the second factor, so that there is nothing to guess on without the server's help. A
//! printed recovery code opens a vault of its own.

use std::fmt;

use argon2::{Algorithm, Argon2, Params, Version};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::age::{Identity, Recipient};
use super::code::Code;
use super::id::Hash32;
use super::key::{SigningKey, VerifyKey};
use super::random;
use super::root::{LoginToken, hkdf};
use super::verdict::Verdict;

const MEMORY_KIB: u32 = 65_536;
const PASSES: u32 = 3;
const LANES: u32 = 1;

/// Thirty-two random bytes from which an officer's keys are derived. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct OfficerRoot(Zeroizing<[u8; 32]>);

/// What a passphrase or recovery code becomes. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct VaultKey(Zeroizing<[u8; 32]>);

impl OfficerRoot {
    /// Draws a new root.
    #[must_use]
    pub fn random() -> Self {
        Self(Zeroizing::new(random::bytes()))
    }

    #[must_use]
    pub const fn from_bytes(bytes: Zeroizing<[u8; 32]>) -> Self {
        Self(bytes)
    }

    /// The root itself. A secret.
    #[must_use]
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// The identity to which grants are sealed.
    #[must_use]
    pub fn identity(&self) -> Identity {
        Identity::from_seed(hkdf(self.0.as_slice(), "amparo/v1/officer/identity"))
    }

    /// The key with which the officer signs.
    #[must_use]
    pub fn signing(&self) -> SigningKey {
        SigningKey::from_seed(&hkdf(self.0.as_slice(), "amparo/v1/officer/signing"))
    }
}

impl VaultKey {
    /// Derives the key from a passphrase. Takes some 100 ms and 64 MiB: keep it off async workers.
    ///
    /// # Errors
    /// [`Verdict::Age`] when the machine has not that much memory.
    pub fn derive(passphrase: &str, salt: &[u8; 16]) -> Result<Self, Verdict> {
        let params = Params::new(MEMORY_KIB, PASSES, LANES, Some(32)).map_err(|_| Verdict::Age)?;
        let mut spelled = Zeroizing::new(String::with_capacity(passphrase.len() * 2));
        spelled.extend(passphrase.nfkc());
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(spelled.as_bytes(), salt, key.as_mut_slice())
            .map_err(|_| Verdict::Age)?;
        Ok(Self(key))
    }

    /// Derives the key from a recovery code, whose digits stand in the passphrase's place.
    ///
    /// # Errors
    /// As [`VaultKey::derive`].
    pub fn recover(code: &Code, salt: &[u8; 16]) -> Result<Self, Verdict> {
        Self::derive(&code.digits(), salt)
    }

    /// What the officer's client shows to be handed the vault.
    #[must_use]
    pub fn login(&self) -> LoginToken {
        LoginToken::from_bytes(hkdf(self.0.as_slice(), "amparo/v1/officer-login"))
    }

    /// Seals a root into a vault: an age file.
    ///
    /// # Errors
    /// [`Verdict::Age`] when the age library does not seal.
    pub fn close(&self, root: &OfficerRoot) -> Result<Vec<u8>, Verdict> {
        self.identity().recipient().seal(root.0.as_slice())
    }

    /// Opens a vault.
    ///
    /// # Errors
    /// [`Verdict::Age`] when it is not one of this key's.
    pub fn open(&self, vault: &[u8]) -> Result<OfficerRoot, Verdict> {
        let plain = self.identity().open(vault)?;
        let mut root = Zeroizing::new([0; 32]);
        if plain.len() != root.len() {
            return Err(Verdict::Age);
        }
        root.copy_from_slice(&plain);
        Ok(OfficerRoot(root))
    }

    fn identity(&self) -> Identity {
        Identity::from_seed(hkdf(self.0.as_slice(), "amparo/v1/vault/identity"))
    }
}

/// Eighty bits of a hash of both public keys, to be read out over the telephone:
/// `1a2b 3c4d 5e6f 7a8b 9c0d`.
#[must_use]
pub fn fingerprint(recipient: &Recipient, verify: &VerifyKey) -> String {
    let hash = Hash32::of(format!("{recipient}\n{verify}").as_bytes());
    read_out(&hash, 5)
}

/// The first groups of a hash, of sixteen bits each, as people read them to each other.
#[must_use]
pub fn read_out(hash: &Hash32, groups: usize) -> String {
    let (pairs, _) = hash.as_bytes().as_chunks::<2>();
    let groups: Vec<String> = pairs
        .iter()
        .take(groups)
        .map(|[high, low]| format!("{high:02x}{low:02x}"))
        .collect();
    groups.join(" ")
}

impl fmt::Debug for OfficerRoot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OfficerRoot(…)")
    }
}

impl fmt::Debug for VaultKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VaultKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vault_opens_with_its_passphrase_however_it_is_composed_and_with_no_other() {
        let root = OfficerRoot::random();
        let key = VaultKey::derive("Ångström kafe\u{301}", &[1; 16]).unwrap();
        let vault = key.close(&root).unwrap();
        let again = VaultKey::derive("A\u{30a}ngstro\u{308}m kafé", &[1; 16]).unwrap();
        assert_eq!(again.open(&vault), Ok(root));
        let other = VaultKey::derive("Ångström kafé", &[2; 16]).unwrap();
        assert_eq!(other.open(&vault), Err(Verdict::Age));
        assert_ne!(other.login(), key.login());
    }

    #[test]
    fn a_vault_holds_exactly_a_root() {
        let key = VaultKey(Zeroizing::new([3; 32]));
        let short = key.identity().recipient().seal(&[0; 31]).unwrap();
        assert_eq!(key.open(&short), Err(Verdict::Age));
    }

    #[test]
    fn a_recovery_code_opens_a_vault_of_its_own() {
        let root = OfficerRoot::random();
        let code = Code::random();
        let vault = VaultKey::recover(&code, &[1; 16]).unwrap().close(&root);
        let typed = VaultKey::derive(&code.digits(), &[1; 16]).unwrap();
        assert_eq!(typed.open(&vault.unwrap()), Ok(root));
    }

    #[test]
    fn a_fingerprint_is_five_groups_of_four() {
        let root = OfficerRoot::random();
        let print = fingerprint(&root.identity().recipient(), &root.signing().verify_key());
        let groups: Vec<&str> = print.split(' ').collect();
        assert_eq!(groups.len(), 5);
        assert!(groups.iter().all(|group| group.len() == 4));
    }

    #[test]
    fn nothing_secret_shows_itself() {
        assert_eq!(format!("{:?}", OfficerRoot::random()), "OfficerRoot(…)");
        assert_eq!(
            format!("{:?}", VaultKey(Zeroizing::default())),
            "VaultKey(…)"
        );
    }
}
