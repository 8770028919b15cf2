//! Keys whose deletion deletes: what lies in the database under one is gone when the key is.
//!
//! Every grant lies enciphered under its case's key, which is in the keyring and in no data backup.
//! Erasing a case deletes the key first, so a copy of the database that somebody kept opens nothing.

use std::fmt;

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::id::{Hash32, Id16};
use super::random;
use super::verdict::Verdict;

const NONCE: usize = 24;

/// Thirty-two random bytes in the keyring. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Key(Zeroizing<[u8; 32]>);

impl Key {
    /// Draws a new key.
    #[must_use]
    pub fn random() -> Self {
        Self(Zeroizing::new(random::bytes()))
    }

    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    /// The key itself. A secret.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(…)")
    }
}

/// Enciphers a row: `nonce (24) ‖ XChaCha20-Poly1305`.
#[must_use]
#[expect(
    clippy::missing_panics_doc,
    clippy::expect_used,
    reason = "the cipher refuses more than 256 GiB and nothing else"
)]
pub fn encipher(key: &Key, aad: &[u8], plain: &[u8]) -> Vec<u8> {
    let nonce: [u8; NONCE] = random::bytes();
    let sealed = cipher(key)
        .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad })
        .expect("a row fits the cipher");
    [nonce.as_slice(), &sealed].concat()
}

/// Deciphers a row.
///
/// # Errors
/// [`Verdict::Age`] when it is not one of this key and place.
pub fn decipher(key: &Key, aad: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Verdict> {
    let (nonce, msg) = sealed.split_first_chunk::<NONCE>().ok_or(Verdict::Age)?;
    cipher(key)
        .decrypt(&XNonce::from(*nonce), Payload { msg, aad })
        .map(Zeroizing::new)
        .map_err(|_| Verdict::Age)
}

fn cipher(key: &Key) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(key.as_bytes().into())
}

/// Binds a row to its case and place, so that it cannot be moved.
#[must_use]
pub fn row_aad(case: &Hash32, row: &Id16) -> Vec<u8> {
    [
        b"amparo/v1/shred",
        case.as_bytes().as_slice(),
        row.as_bytes(),
    ]
    .concat()
}

/// Binds a draft to the token that finds it.
#[must_use]
pub fn draft_aad(login: &Hash32) -> Vec<u8> {
    [b"amparo/v1/draft".as_slice(), login.as_bytes()].concat()
}

/// Binds an officer's credentials to their row.
#[must_use]
pub fn credentials_aad(officer: &Id16) -> Vec<u8> {
    [b"amparo/v1/credentials".as_slice(), officer.as_bytes()].concat()
}

/// A name for `bytes` that only holders of the key can compute: HMAC-SHA256.
#[must_use]
pub fn tag(key: &Key, bytes: &[u8]) -> Hash32 {
    let mut block = Zeroizing::new([0; 64]);
    block
        .iter_mut()
        .zip(key.as_bytes())
        .for_each(|(to, from)| *to = *from);
    let mut mac = Hmac::<Sha256>::new((&*block).into());
    mac.update(bytes);
    Hash32::from_bytes(mac.finalize().into_bytes().into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_opens_in_its_place_alone_and_never_without_its_key() {
        let key = Key::random();
        let (case, row) = (Hash32::of(b"case"), Id16::random());
        let sealed = encipher(&key, &row_aad(&case, &row), b"grant");
        let open = |key: &Key, aad: &[u8]| decipher(key, aad, &sealed).ok();
        assert_eq!(
            open(&key, &row_aad(&case, &row)).unwrap().as_slice(),
            b"grant"
        );
        assert_eq!(open(&key, &row_aad(&case, &Id16::random())), None);
        assert_eq!(open(&key, &row_aad(&Hash32::of(b""), &row)), None);
        assert_eq!(open(&Key::random(), &row_aad(&case, &row)), None);
        assert_eq!(decipher(&key, b"", b"short"), Err(Verdict::Age));
        assert_eq!(format!("{key:?}"), "Key(…)");
    }
}
