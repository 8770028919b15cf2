//! What a reporter's code becomes: the keys to one case, and the token that finds it.
//!
//! The code's 96 random bits need no memory-hard function (nobody guesses them), and a browser
//! without a compiler must derive them too. The salt is the portal's, so that one portal's codes are
//! worth nothing at another. The server stores a hash of the login token and nothing else from here.

use std::fmt;

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit as _, Mac as _};
use pbkdf2::{Algorithm, Params};
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use super::age::Identity;
use super::code::Code;
use super::id::{Hash32, Id16};

const ROUNDS: u32 = 131_072;

/// The pbkdf2 crate takes parameters as a value in the one function that it compiles itself, so that
/// it is fast in builds for development too.
const PARAMS: Params = match Params::new(ROUNDS) {
    Ok(params) => params,
    Err(_) => Params::RECOMMENDED,
};

/// Thirty-two bytes from which everything of a reporter's is derived. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Root(Zeroizing<[u8; 32]>);

/// What a client shows to find its case, or its vault. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct LoginToken(Zeroizing<[u8; 32]>);

/// The key under which a reporter marks a case as theirs. Wiped when dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct AnchorKey(Zeroizing<[u8; 32]>);

impl Root {
    /// Derives the root from a code, for one portal. Takes some 18 ms: keep it off async workers.
    #[must_use]
    pub fn derive(code: &Code, instance: &Id16) -> Self {
        let mut salt = Sha256::new_with_prefix("amparo/v1/code");
        salt.update(instance.as_bytes());
        let salt = <[u8; 32]>::from(salt.finalize());
        let salt: [u8; 16] = std::array::from_fn(|at| salt.get(at).copied().unwrap_or_default());
        let mut root = Zeroizing::new([0; 32]);
        pbkdf2::pbkdf2_hmac_with_params(
            code.entropy(),
            &salt,
            Algorithm::Pbkdf2Sha256,
            PARAMS,
            root.as_mut_slice(),
        );
        Self(root)
    }

    #[must_use]
    pub const fn from_bytes(bytes: Zeroizing<[u8; 32]>) -> Self {
        Self(bytes)
    }

    /// The root itself. A secret: it opens the case as the code does.
    #[must_use]
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// The identity to which the reporter's own grant is sealed.
    #[must_use]
    pub fn identity(&self) -> Identity {
        Identity::from_seed(hkdf(self.0.as_slice(), "amparo/v1/reporter/identity"))
    }

    #[must_use]
    pub fn login(&self) -> LoginToken {
        LoginToken(hkdf(self.0.as_slice(), "amparo/v1/reporter/login"))
    }

    /// The identity to which a draft is sealed: the writer's alone.
    #[must_use]
    pub fn draft_identity(&self) -> Identity {
        Identity::from_seed(hkdf(self.0.as_slice(), "amparo/v1/reporter/draft"))
    }

    /// Finds a draft. Another than [`Self::login`], so that no row tells which case a draft became.
    #[must_use]
    pub fn draft_login(&self) -> LoginToken {
        LoginToken(hkdf(self.0.as_slice(), "amparo/v1/reporter/draft-login"))
    }

    #[must_use]
    pub fn anchor(&self) -> AnchorKey {
        AnchorKey(hkdf(self.0.as_slice(), "amparo/v1/reporter/anchor"))
    }
}

impl LoginToken {
    #[must_use]
    pub const fn from_bytes(bytes: Zeroizing<[u8; 32]>) -> Self {
        Self(bytes)
    }

    /// The token itself. A secret.
    #[must_use]
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// What the server stores and looks up.
    #[must_use]
    pub fn hash(&self) -> Hash32 {
        Hash32::of(self.0.as_slice())
    }
}

impl AnchorKey {
    #[must_use]
    pub const fn from_bytes(bytes: Zeroizing<[u8; 32]>) -> Self {
        Self(bytes)
    }

    /// The key itself. A secret.
    #[must_use]
    pub fn expose(&self) -> &[u8; 32] {
        &self.0
    }

    /// The mark of a case: only whoever has the code makes it.
    #[must_use]
    pub fn mark(&self, case: &Hash32) -> [u8; 32] {
        self.mac(case).finalize().into_bytes().into()
    }

    /// Whether `mark` is this case's, compared in constant time.
    #[must_use]
    pub fn marks(&self, case: &Hash32, mark: &[u8; 32]) -> bool {
        self.mac(case).verify_slice(mark).is_ok()
    }

    fn mac(&self, case: &Hash32) -> Hmac<Sha256> {
        // The blocks of SHA-256 are longer than this key, so it stands in one padded block as is.
        let mut block = Zeroizing::new([0; 64]);
        block
            .iter_mut()
            .zip(self.0.iter())
            .for_each(|(to, from)| *to = *from);
        let mut mac = Hmac::<Sha256>::new((&*block).into());
        mac.update(case.as_bytes());
        mac
    }
}

/// `HKDF(key, label)` of `docs/formats.md` §1.
#[must_use]
pub fn hkdf(key: &[u8], label: &str) -> Zeroizing<[u8; 32]> {
    let mut derived = Zeroizing::new([0; 32]);
    // Thirty-two bytes are never too many for HKDF-SHA256.
    let _ = Hkdf::<Sha256>::new(None, key).expand(label.as_bytes(), derived.as_mut_slice());
    derived
}

impl fmt::Debug for Root {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Root(…)")
    }
}

impl fmt::Debug for LoginToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LoginToken(…)")
    }
}

impl fmt::Debug for AnchorKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AnchorKey(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_opens_one_portal_only_and_its_keys_differ() {
        let code = Code::from_entropy(Zeroizing::new([7; 12]));
        let here = Root::derive(&code, &Id16::from_bytes([1; 16]));
        let there = Root::derive(&code, &Id16::from_bytes([2; 16]));
        assert_ne!(here, there);
        assert_eq!(here, Root::derive(&code, &Id16::from_bytes([1; 16])));
        assert_ne!(here.login().expose(), here.anchor().expose());
        assert_ne!(here.login().expose(), here.draft_login().expose());
        let (case, draft) = (here.identity(), here.draft_identity());
        assert_ne!(case.recipient().hash(), draft.recipient().hash());
        assert_ne!(here.login().hash().as_bytes(), here.login().expose());
    }

    #[test]
    fn the_mark_is_an_hmac_that_fits_its_case_alone() {
        // RFC 4231 test case 2 does not fit (short key); this is HMAC-SHA256 of 32 zero bytes
        // under 32 bytes of 0x0b, computed with Python's hmac.
        let key = AnchorKey::from_bytes(Zeroizing::new([0x0b; 32]));
        let case = Hash32::from_bytes([0; 32]);
        let mark = key.mark(&case);
        assert!(key.marks(&case, &mark));
        assert!(!key.marks(&Hash32::from_bytes([1; 32]), &mark));
        assert_eq!(
            super::super::id::b64(&mark),
            "q_AZXPelA-YYl7e7bza-t3E_e79qbGitS1BZ2kdnATU"
        );
    }

    #[test]
    fn nothing_secret_shows_itself() {
        let root = Root::from_bytes(Zeroizing::new([7; 32]));
        assert_eq!(format!("{root:?}"), "Root(…)");
        assert_eq!(format!("{:?}", root.login()), "LoginToken(…)");
        assert_eq!(format!("{:?}", root.anchor()), "AnchorKey(…)");
    }
}
