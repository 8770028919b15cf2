//! One way to an officer's key: a hash to hold a token to, and the vault that it hands out.

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq as _;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::flow::Unavailable;
use crate::seal::id::{b64, unb64};
use crate::seal::random;

/// Memory, passes and lanes of the hash over a login token (OWASP's first choice of 2024). The
/// costly stretching of the passphrase happened in the client.
const TOKEN_HASH: (u32, u32, u32) = (19_456, 2, 1);

/// One way in: by passphrase, or by recovery code.
#[derive(Clone, Deserialize, Serialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
pub(in crate::flow) struct Door {
    /// The client's salt for Argon2id, `b64`.
    salt: String,
    token_salt: String,
    token_hash: String,
    vault: String,
}

impl Door {
    /// A new way in. Costs an Argon2id hash: not for async workers.
    pub(in crate::flow) fn new(
        salt: [u8; 16],
        token: &[u8; 32],
        vault: &[u8],
    ) -> Result<Self, Unavailable> {
        let token_salt = random::bytes::<16>();
        Ok(Self {
            salt: b64(&salt),
            token_salt: b64(&token_salt),
            token_hash: b64(hash_token(token, &token_salt)?.as_slice()),
            vault: b64(vault),
        })
    }

    /// A door that opens to nobody: what an unknown name is tried against, for the same work.
    pub(in crate::flow) fn nowhere() -> Self {
        Self {
            salt: b64(&[0; 16]),
            token_salt: b64(&[0; 16]),
            token_hash: b64(&[0; 32]),
            vault: String::new(),
        }
    }

    /// Does this token open? Costs an Argon2id hash whatever the answer.
    pub(in crate::flow) fn opens(&self, token: &[u8; 32]) -> Result<bool, Unavailable> {
        let malformed = |_| Unavailable::because("an officer's token hash is malformed");
        let salt = unb64(&self.token_salt).map_err(malformed)?;
        let held = unb64(&self.token_hash).map_err(malformed)?;
        let offered = hash_token(token, &salt)?;
        Ok(bool::from(offered.as_slice().ct_eq(&held)))
    }

    pub(in crate::flow) fn salt(&self) -> &str {
        &self.salt
    }

    pub(in crate::flow) fn vault(&self) -> &str {
        &self.vault
    }
}

fn hash_token(token: &[u8; 32], salt: &[u8]) -> Result<Zeroizing<[u8; 32]>, Unavailable> {
    let (memory, passes, lanes) = TOKEN_HASH;
    let failed = |_| Unavailable::because("a login token could not be hashed");
    let params = Params::new(memory, passes, lanes, Some(32)).map_err(failed)?;
    let mut out = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(token, salt, out.as_mut_slice())
        .map_err(failed)?;
    Ok(out)
}
