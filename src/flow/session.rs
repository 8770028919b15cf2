//! Who is signed in, and from which browser they came before.
//!
//! A session is 32 random bytes in a cookie; the store holds their hash. A device token is no
//! sign-in: it only says that this browser once signed in with this name, so that strangers'
//! failures do not slow it down (see [`super::throttle`]). It names nobody without the keyring.

use zeroize::Zeroizing;

use super::credentials::{Credentials, name_tag};
use super::{Portal, Unavailable};
use crate::domain::officer::Officer as Row;
use crate::seal::id::{Hash32, Id16, b64, unb64};
use crate::seal::random;
use crate::seal::shred::{self, Key};
use crate::seal::words::Role;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::{officers, sessions};

/// Hours after which an officer signs in again, busy or not.
const HOURS: i64 = 8;

/// An officer who signed in. Handlers that need one take it as an argument.
#[derive(Clone, Debug)]
pub struct Officer {
    pub id: Id16,
    pub name: String,
    /// From the roster; from the invite while the key waits to be admitted.
    pub roles: Vec<Role>,
    /// Does the roster hold this officer's key?
    pub admitted: bool,
}

/// An officer whose key stands in the roster: who may see a queue.
#[derive(Clone, Debug)]
pub struct Admitted(Officer);

impl Admitted {
    #[must_use]
    pub fn id(&self) -> Id16 {
        self.0.id
    }

    /// Whether they see how the work stands without reading cases.
    #[must_use]
    pub fn is_coordinator(&self) -> bool {
        self.0.roles.contains(&Role::Coordinator)
    }

    /// May this officer read the log? Auditors check it, and stewards answer for the portal.
    #[must_use]
    pub fn reads_log(&self) -> bool {
        let reads = |role: &Role| matches!(role, Role::Auditor | Role::Steward);
        self.0.roles.iter().any(reads)
    }
}

impl Officer {
    /// Proof that the roster holds this officer's key.
    #[must_use]
    pub fn admitted(self) -> Option<Admitted> {
        self.admitted.then_some(Admitted(self))
    }

    #[must_use]
    pub fn is_steward(&self) -> bool {
        self.roles.contains(&Role::Steward)
    }
}

/// The secret of a session, for the cookie.
pub struct SessionToken(Zeroizing<String>);

impl SessionToken {
    pub(super) fn draw() -> Self {
        Self(Zeroizing::new(b64(&random::bytes::<32>())))
    }

    #[must_use]
    pub fn as_cookie(&self) -> &str {
        &self.0
    }
}

impl Portal {
    /// The officer whose session this cookie is.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn officer(&self, cookie: &str) -> Result<Option<Officer>, Unavailable> {
        let Some(hash) = session_hash(cookie) else {
            return Ok(None);
        };
        let now = self.clock().hour();
        let found = self
            .store()
            .read(move |conn| {
                let Some(id) = sessions::officer(conn, &hash, now)? else {
                    return Ok(None);
                };
                officers::by_id(conn, id)
            })
            .await?;
        let Some(row) = found else { return Ok(None) };
        let held = Credentials::open(self.credentials_key(), row.id, &row.credentials)?;
        Ok(Some(self.described(&row, &held)))
    }

    /// Proof that the standing roster holds this officer's key: for whoever acts for an officer
    /// in this process, as the demo does.
    #[must_use]
    pub fn in_roster(&self, id: Id16) -> Option<Admitted> {
        let held = self.standing()?;
        held.roster.current_key(&id)?;
        let officer = held.roster.officer(&id)?;
        Some(Admitted(Officer {
            id,
            name: officer.name.clone(),
            roles: officer.roles.clone(),
            admitted: true,
        }))
    }

    /// What an officer is, by the roster and their key.
    pub(super) fn described(&self, row: &Row, credentials: &Credentials) -> Officer {
        let id = row.id;
        let latest = self.latest();
        let listed = latest
            .as_ref()
            .and_then(|held| Some((held, held.roster.officer(&id)?)));
        let roles = listed.map(|(held, officer)| {
            let ours = held.roster.current_key(&id).is_some_and(|key| {
                let mine = row.keys.as_ref();
                mine.is_some_and(|keys| key.verify.as_bytes() == &keys.verify)
            });
            if ours {
                officer.roles.clone()
            } else {
                Vec::new()
            }
        });
        let has_role = roles.as_ref().is_some_and(|roles| !roles.is_empty());
        Officer {
            id,
            name: credentials.name.clone(),
            admitted: has_role && self.standing().is_some(),
            // Who was never in a roster is what they were invited as; who was removed is nothing.
            roles: roles.unwrap_or_else(|| vec![credentials.role]),
        }
    }

    /// Ends a session; an unknown one is as good as ended.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn end_session(&self, cookie: &str) -> Result<(), Unavailable> {
        if let Some(hash) = session_hash(cookie) {
            self.store()
                .write(move |conn| sessions::end(conn, &hash))
                .await?;
        }
        Ok(())
    }
}

/// Begins a session of an officer, in the transaction of what lets them in.
pub(super) fn begin(
    conn: &mut AnyConnection,
    token: &Hash32,
    officer: Id16,
    hour: i64,
) -> Result<(), StoreError> {
    sessions::sweep(conn, hour)?;
    sessions::insert(conn, token, officer, hour + HOURS)
}

pub(super) fn session_hash(cookie: &str) -> Option<Hash32> {
    let token = Zeroizing::new(unb64(cookie).ok()?);
    (token.len() == 32).then(|| Hash32::of(&token))
}

/// A device token for this name.
pub(super) fn device_token(key: &Key, name: &str) -> String {
    let drawn = random::bytes::<16>();
    b64(&[drawn.as_slice(), device_mac(key, name, &drawn).as_bytes()].concat())
}

/// Is this a device token for this name?
pub(super) fn knows_device(key: &Key, name: &str, token: &str) -> bool {
    use subtle::ConstantTimeEq as _;
    let Ok(bytes) = unb64(token) else {
        return false;
    };
    bytes.split_first_chunk::<16>().is_some_and(|(drawn, mac)| {
        bool::from(
            device_mac(key, name, drawn)
                .as_bytes()
                .as_slice()
                .ct_eq(mac),
        )
    })
}

fn device_mac(key: &Key, name: &str, drawn: &[u8; 16]) -> Hash32 {
    let tag = name_tag(key, name);
    shred::tag(
        key,
        &[b"device\n", tag.as_bytes().as_slice(), drawn].concat(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_token_speaks_for_one_name_alone() {
        let key = Key::random();
        let token = device_token(&key, "noor");
        assert!(knows_device(&key, "Noor", &token));
        assert!(!knows_device(&key, "mateo", &token));
        assert!(!knows_device(&Key::random(), "noor", &token));
        assert!(!knows_device(&key, "noor", "AAAA"));
    }
}
