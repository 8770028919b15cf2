//! The two identifiers of the sealed formats: sixteen drawn bytes, and a SHA-256.
//!
//! Identifiers are drawn or hashed, never counted: a number that grows would tell who came first.

use std::cmp::Ordering;
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

/// A text that is not an identifier of the kind that was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is not an identifier")]
pub struct ParseIdError;

/// Sixteen random bytes, written as 22 characters of base64url: an item, officer, queue, office,
/// instance or row. Ordered as written, because sealed lists are sorted by what they spell.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Id16([u8; 16]);

/// A SHA-256, written as 43 characters of base64url: a case, record, roster, recipient or plaintext.
/// Ordered as written.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Hash32([u8; 32]);

impl Id16 {
    /// Draws a new identifier from the system's randomness.
    #[must_use]
    pub fn random() -> Self {
        Self(super::random::bytes())
    }

    #[must_use]
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 16] {
        &self.0
    }

    /// Reads the 22 canonical characters.
    ///
    /// # Errors
    /// When `text` is anything else.
    pub fn parse(text: &str) -> Result<Self, ParseIdError> {
        decode(text).map(Self)
    }
}

impl Hash32 {
    /// The SHA-256 of `bytes`.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    #[must_use]
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Reads the 43 canonical characters.
    ///
    /// # Errors
    /// When `text` is anything else.
    pub fn parse(text: &str) -> Result<Self, ParseIdError> {
        decode(text).map(Self)
    }
}

/// Bytes as base64url without padding: the only spelling of binary in JSON.
#[must_use]
pub fn b64(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Reads base64url without padding; stray bits and padding are refused.
///
/// # Errors
/// When `text` is not the one canonical spelling of some bytes.
pub fn unb64(text: &str) -> Result<Vec<u8>, ParseIdError> {
    URL_SAFE_NO_PAD.decode(text).map_err(|_| ParseIdError)
}

fn decode<const N: usize>(text: &str) -> Result<[u8; N], ParseIdError> {
    unb64(text)?.try_into().map_err(|_| ParseIdError)
}

/// The order of what two equally long byte strings spell in base64url, whose alphabet is not in
/// the order of its values.
fn as_written(left: &[u8], right: &[u8]) -> Ordering {
    b64(left).cmp(&b64(right))
}

impl Ord for Id16 {
    fn cmp(&self, other: &Self) -> Ordering {
        as_written(&self.0, &other.0)
    }
}

impl PartialOrd for Id16 {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Hash32 {
    fn cmp(&self, other: &Self) -> Ordering {
        as_written(&self.0, &other.0)
    }
}

impl PartialOrd for Hash32 {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Id16 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&b64(&self.0))
    }
}

impl fmt::Debug for Id16 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Hash32 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&b64(&self.0))
    }
}

impl fmt::Debug for Hash32 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_identifier_has_one_spelling() {
        let id = Id16::random();
        assert_eq!(Id16::parse(&id.to_string()), Ok(id));
        let mut stray = id.to_string();
        stray.push('=');
        assert_eq!(Id16::parse(&stray), Err(ParseIdError));
        assert_eq!(Hash32::parse(&id.to_string()), Err(ParseIdError));
    }

    #[test]
    fn identifiers_are_ordered_as_they_are_written() {
        let mut ids: Vec<Id16> = (0..64)
            .map(|high| Id16::from_bytes([high << 2; 16]))
            .collect();
        ids.sort_unstable();
        let written: Vec<String> = ids.iter().map(Id16::to_string).collect();
        assert!(written.is_sorted());
        assert!(!ids.is_sorted_by_key(|id| *id.as_bytes()));
    }
}
