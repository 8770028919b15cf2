//! An officer and an invite, as rows know them: a tag instead of a name, and enciphered bytes.

use crate::seal::id::{Hash32, Id16};

/// Someone who works with cases, or is invited to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Officer {
    pub id: Id16,
    /// A keyed hash of the name: finds the row at sign-in, says nothing without the keyring.
    pub name_tag: Hash32,
    /// None until the officer has accepted the invite.
    pub keys: Option<OfficerKeys>,
    /// Name, token hashes, salts, vaults and one-time-password secret, enciphered under the
    /// keyring's `credentials` key.
    pub credentials: Vec<u8>,
}

/// The public half of what the officer's client made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OfficerKeys {
    /// `age1pq1…`
    pub recipient: String,
    /// Ed25519.
    pub verify: [u8; 32],
}

/// A one-use invitation, found by the hash of its token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invite {
    pub token_hash: Hash32,
    pub officer: Id16,
}
