//! Who holds keys to a case: grants, and pairs for the identity box.
//!
//! The bytes are enciphered under the case's shred key before they come here
//! (`docs/formats.md` §11), so that deleting that key closes the case to everyone.

use std::fmt;

use crate::seal::id::{Hash32, Id16, ParseIdError};

/// For whom a grant is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Holder {
    Reporter,
    Officer(Id16),
}

/// One holder's keys to a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    pub id: Id16,
    pub holder: Holder,
    /// Of an officer's: the hash of the recipient that it is sealed to. None where it was stored before
    /// keys could be replaced, and then it is sealed to the first that they had.
    pub key: Option<Hash32>,
    /// Enciphered under the shred key.
    pub sealed: Vec<u8>,
}

/// The key to an identity box, for two custodians together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    pub id: Id16,
    pub first: Id16,
    pub second: Id16,
    /// Enciphered under the shred key.
    pub sealed: Vec<u8>,
}

impl Holder {
    /// Reads `reporter` or an officer's id.
    ///
    /// # Errors
    /// When `text` is neither.
    pub fn parse(text: &str) -> Result<Self, ParseIdError> {
        match text {
            "reporter" => Ok(Self::Reporter),
            id => Id16::parse(id).map(Self::Officer),
        }
    }

    /// The officer's id, unless this is the reporter.
    #[must_use]
    pub const fn officer(self) -> Option<Id16> {
        match self {
            Self::Reporter => None,
            Self::Officer(id) => Some(id),
        }
    }
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reporter => f.write_str("reporter"),
            Self::Officer(id) => fmt::Display::fmt(id, f),
        }
    }
}
