//! How an officer gets their vault: token and second factor first, the vault after.
//!
//! A name that nobody has costs the same work and gets the same answer as a wrong passphrase or a
//! wrong one-time password; its salt is made up, but always the same. See [`super::throttle`] for
//! how often it can be tried.

use zeroize::Zeroizing;

use super::credentials::{Credentials, Door, With, made_up_salt, name_tag, plain_name};
use super::passkey::Purpose;
use super::second::Second;
use super::session::{self, Officer, SessionToken, device_token, knows_device, session_hash};
use super::throttle::Lane;
use super::{Portal, Unavailable};
use crate::domain::officer::{Officer as Row, OfficerKeys};
use crate::seal::id::{Hash32, Id16};
use crate::seal::shred::Key;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::{officers, sessions};

/// Why nobody was signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    #[error("name, passphrase or second factor is wrong")]
    Refused,
    #[error("too many attempts")]
    SlowDown { seconds: u64 },
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

/// What an officer's client offers.
pub struct Attempt {
    pub name: String,
    pub with: With,
    /// The token derived from passphrase or recovery code.
    pub login: Zeroizing<[u8; 32]>,
    pub second: Second,
    /// The browser's device token, if it has one.
    pub device: Option<String>,
}

/// What they get.
pub struct SignedIn {
    pub officer: Officer,
    pub session: SessionToken,
    pub device: String,
    /// The root, in an age file that only passphrase or recovery code open; `b64`.
    pub vault: String,
}

impl Portal {
    /// The salt with which a client stretches this name's passphrase. Every name has one.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn salt(&self, name: &str, with: With) -> Result<String, Unavailable> {
        let tag = name_tag(self.names_key(), name);
        let made_up = made_up_salt(self.names_key(), tag, with);
        let salt = self.credentials_by_tag(tag).await?.and_then(|held| {
            held.credentials
                .door(with)
                .map(|door| door.salt().to_owned())
        });
        Ok(salt.unwrap_or(made_up))
    }

    /// Signs an officer in.
    ///
    /// # Errors
    /// See [`SignInError`]; all refusals are alike.
    pub async fn sign_in(&self, attempt: Attempt) -> Result<SignedIn, SignInError> {
        let name = plain_name(&attempt.name);
        let tag = name_tag(self.names_key(), &name);
        let known = attempt
            .device
            .as_deref()
            .is_some_and(|token| knows_device(self.names_key(), &name, token));
        let lane = if known {
            Lane::KnownDevice
        } else {
            Lane::Stranger
        };
        let now = self.clock().seconds();
        self.throttle()
            .admit(tag, lane, now)
            .map_err(|seconds| SignInError::SlowDown { seconds })?;
        let attempted = self.throttle().attempt(tag, lane, now);

        let held = self.credentials_by_tag(tag).await?;
        let door = held
            .as_ref()
            .and_then(|held| held.credentials.door(attempt.with).cloned());
        let (door, exists) = match door {
            Some(door) => (door, true),
            None => (Door::nowhere(), false),
        };
        let token = attempt.login;
        let vault = door.vault().to_owned();
        let opens = self.hashing(lane, move || door.opens(&token)).await?;
        attempted.made();
        let Some(mut held) = held.filter(|_| exists) else {
            return Err(SignInError::Refused);
        };
        // The second factor is spent only by somebody who has the first.
        let purpose = Purpose::SignIn(tag);
        if !opens || !self.spend(&mut held.credentials, &attempt.second, purpose, now) {
            return Err(SignInError::Refused);
        }
        let described = self.described(&held.row, &held.credentials);
        let session = SessionToken::draw();
        let token = session_hash(session.as_cookie()).ok_or(SignInError::Refused)?;
        let hour = self.clock().hour();
        let change = held.changed(self.credentials_key())?;
        let spent = self
            .store()
            .write(move |conn| {
                // With the session in the same write, whoever ends all of an officer's ends this one too.
                let made = change.make(conn)?;
                if made {
                    session::begin(conn, &token, change.id, hour)?;
                }
                Ok::<_, StoreError>(made)
            })
            .await
            .map_err(Unavailable::from)?;
        if !spent {
            // Somebody spent the same second factor in the meantime, or changed the doors.
            return Err(SignInError::Refused);
        }
        self.throttle().clear(tag, lane);
        Ok(SignedIn {
            officer: described,
            session,
            device: device_token(self.names_key(), &name),
            vault,
        })
    }

    pub(super) async fn credentials_by_tag(
        &self,
        tag: Hash32,
    ) -> Result<Option<Held>, Unavailable> {
        let row = self
            .store()
            .read(move |conn| officers::by_name_tag(conn, &tag))
            .await?;
        row.map(|row| self.held(row)).transpose()
    }

    /// An officer's credentials as they count by now: once a roster names the key that a link made, it
    /// and its doors stand in the place of those before.
    pub(super) fn held(&self, row: Row) -> Result<Held, Unavailable> {
        let mut credentials = Credentials::open(self.credentials_key(), row.id, &row.credentials)?;
        let latest = self.latest();
        let named = latest
            .as_ref()
            .and_then(|held| held.roster.current_key(&row.id));
        let next = credentials
            .waiting()
            .filter(|next| named.is_some_and(|key| key.verify.as_bytes() == &next.verify));
        let Some(keys) = next else {
            return Ok(Held {
                row,
                credentials,
                moved: false,
            });
        };
        credentials.move_to_next();
        let row = Row {
            keys: Some(keys),
            ..row
        };
        Ok(Held {
            row,
            credentials,
            moved: true,
        })
    }
}

/// An officer's opened credentials, and the row as it was read, to replace it only if unchanged.
pub(super) struct Held {
    pub(super) row: Row,
    pub(super) credentials: Credentials,
    /// Another key than the one stored is theirs by now.
    moved: bool,
}

impl Held {
    /// Makes them somebody who has these keys, and had none.
    pub(super) fn begin(&mut self, credentials: Credentials, keys: OfficerKeys) {
        self.credentials = credentials;
        self.row.keys = Some(keys);
        self.moved = true;
    }

    /// The write that keeps these credentials.
    pub(super) fn changed(self, key: &Key) -> Result<Changed, Unavailable> {
        let id = self.row.id;
        Ok(Changed {
            id,
            blob: self.credentials.seal(key, id)?,
            before: self.row.credentials,
            moved: self.row.keys.filter(|_| self.moved),
        })
    }
}

/// Credentials to be kept in the place of those that were read.
pub(super) struct Changed {
    pub(super) id: Id16,
    blob: Vec<u8>,
    before: Vec<u8>,
    moved: Option<OfficerKeys>,
}

impl Changed {
    /// Keeps them; `false` when others came before. Where another key became theirs, whoever came by the
    /// doors of the one before is signed out.
    pub(super) fn make(&self, conn: &mut AnyConnection) -> Result<bool, StoreError> {
        let Some(keys) = &self.moved else {
            return officers::swap_credentials(conn, self.id, &self.before, &self.blob);
        };
        let made = officers::replace(conn, self.id, &self.before, keys, &self.blob)?;
        if made {
            sessions::end_all_of(conn, self.id)?;
        }
        Ok(made)
    }
}
