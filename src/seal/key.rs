//! Signing and verifying keys, and the names under which notes bear their signatures.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::Signer as _;
use zeroize::Zeroizing;

use super::id::{Hash32, b64, unb64};
use super::random;

const ED25519: u8 = 0x01;
const LONGEST_NAME: usize = 64;

/// An Ed25519 signing key. Wiped when dropped.
#[derive(Clone)]
pub struct SigningKey(ed25519_dalek::SigningKey);

/// The 32 bytes against which signatures are checked.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct VerifyKey([u8; 32]);

/// A verifying key with its owner's name, as configurations hold it (C2SP *vkey*).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vkey {
    name: String,
    key: VerifyKey,
}

/// A text that is not a verifying key with a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is not a verifying key written name+id+key")]
pub struct ParseVkeyError;

impl SigningKey {
    /// Draws a new key.
    #[must_use]
    pub fn random() -> Self {
        Self::from_seed(&Zeroizing::new(random::bytes()))
    }

    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// The seed. A secret.
    #[must_use]
    pub fn seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The signature of `message`.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.sign(message).to_bytes()
    }

    #[must_use]
    pub fn verify_key(&self) -> VerifyKey {
        VerifyKey(self.0.verifying_key().to_bytes())
    }
}

/// Shows nothing of the key.
impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(…)")
    }
}

impl VerifyKey {
    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Whether `signature` is one of `message` under this key, strictly (RFC 8032, no key or nonce
    /// of small order), so that no two readers differ.
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &[u8; 64]) -> bool {
        let signature = ed25519_dalek::Signature::from_bytes(signature);
        ed25519_dalek::VerifyingKey::from_bytes(&self.0)
            .is_ok_and(|key| key.verify_strict(message, &signature).is_ok())
    }

    /// Reads the 43 characters that stand in JSON.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        unb64(text).ok()?.try_into().ok().map(Self)
    }
}

impl fmt::Display for VerifyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&b64(&self.0))
    }
}

impl fmt::Debug for VerifyKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Vkey {
    /// A key with its owner's name.
    ///
    /// # Errors
    /// When the name is not 1 to 64 printable ASCII characters without space and plus.
    pub fn new(name: &str, key: VerifyKey) -> Result<Self, ParseVkeyError> {
        if !is_name(name) {
            return Err(ParseVkeyError);
        }
        let name = name.to_owned();
        Ok(Self { name, key })
    }

    /// Reads `name+<key id, 8 hex>+<base64 of 0x01 ‖ key>`.
    ///
    /// # Errors
    /// When `text` is anything else, or the key id is not that of name and key.
    pub fn parse(text: &str) -> Result<Self, ParseVkeyError> {
        let (name, rest) = text.split_once('+').ok_or(ParseVkeyError)?;
        let (_, encoded) = rest.split_once('+').ok_or(ParseVkeyError)?;
        let bytes = STANDARD.decode(encoded).map_err(|_| ParseVkeyError)?;
        let Some((&ED25519, key)) = bytes.split_first() else {
            return Err(ParseVkeyError);
        };
        let key = key.try_into().map_err(|_| ParseVkeyError)?;
        let vkey = Self::new(name, VerifyKey(key))?;
        if vkey.to_string() == text {
            Ok(vkey)
        } else {
            Err(ParseVkeyError)
        }
    }

    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    #[must_use]
    pub const fn key(&self) -> &VerifyKey {
        &self.key
    }
}

impl fmt::Display for Vkey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = u32::from_be_bytes(key_id(&self.name, &self.key));
        let key = STANDARD.encode([&[ED25519], self.key.0.as_slice()].concat());
        write!(f, "{}+{id:08x}+{key}", self.name)
    }
}

/// The first four bytes of a hash of name and key: which key of that name signed.
#[must_use]
pub fn key_id(name: &str, key: &VerifyKey) -> [u8; 4] {
    let hash = Hash32::of(&[name.as_bytes(), &[b'\n', ED25519], &key.0].concat());
    let [a, b, c, d, ..] = *hash.as_bytes();
    [a, b, c, d]
}

/// Names of signers: printable ASCII without space or plus, so that no two readers split a line
/// differently.
#[must_use]
pub fn is_name(name: &str) -> bool {
    (1..=LONGEST_NAME).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_graphic() && byte != b'+')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_vkey_has_one_spelling() {
        let vkey = Vkey::new("steward-1", SigningKey::random().verify_key()).unwrap();
        assert_eq!(Vkey::parse(&vkey.to_string()), Ok(vkey.clone()));
        let renamed = vkey.to_string().replace("steward-1", "steward-2");
        assert_eq!(Vkey::parse(&renamed), Err(ParseVkeyError));
        assert!(Vkey::new("two words", *vkey.key()).is_err());
        assert!(Vkey::parse("").is_err());
    }

    #[test]
    fn a_key_of_small_order_verifies_nothing() {
        // The identity point: with it, a signature of all zeros would fit every message.
        let mut weak = [0; 32];
        weak[0] = 1;
        let mut signature = [0; 64];
        signature[0] = 1;
        assert!(!VerifyKey::from_bytes(weak).verifies(b"anything", &signature));
    }

    #[test]
    fn a_signing_key_does_not_show_itself() {
        assert_eq!(format!("{:?}", SigningKey::random()), "SigningKey(…)");
    }
}
