//! New doors to an officer's key: another passphrase, another recovery code, perhaps another
//! authenticator. The key itself stays as it is.
//!
//! Both vaults are replaced in one write, so that what was printed or typed before opens nothing from
//! then on, and whoever is signed in elsewhere is signed out. A session alone is not enough: somebody who
//! sits down at an open console would lock its officer out.

use zeroize::Zeroizing;

use super::credentials::{Door, With, name_tag};
use super::invite::{NewDoor, looks_like_a_vault};
use super::session::{Officer, session_hash};
use super::throttle::Lane;
use super::{Portal, Unavailable};
use crate::store::error::StoreError;
use crate::store::{invites, sessions};

/// Bytes of an authenticator's secret.
const SECRET_BYTES: usize = 20;

/// Why an officer's doors stayed as they are.
#[derive(Debug, thiserror::Error)]
pub enum DoorsError {
    #[error("passphrase, recovery code or one-time password is wrong")]
    Refused,
    #[error("too many attempts")]
    SlowDown { seconds: u64 },
    #[error("{field}: {rule}")]
    Field {
        field: &'static str,
        rule: &'static str,
    },
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

/// What an officer's client made, and the proof that it is the officer's.
pub struct NewDoors {
    pub with: With,
    /// The token of the door that still stands.
    pub login: Zeroizing<[u8; 32]>,
    pub totp: String,
    pub passphrase: NewDoor,
    pub recovery: NewDoor,
    pub authenticator: Option<Authenticator>,
}

/// An authenticator in the place of the one before, and what it shows now.
pub struct Authenticator {
    pub secret: Zeroizing<Vec<u8>>,
    pub totp: String,
}

impl Portal {
    /// Replaces both doors; every session but the one of `cookie` ends.
    ///
    /// # Errors
    /// See [`DoorsError`].
    pub async fn replace_doors(
        &self,
        officer: &Officer,
        cookie: &str,
        new: NewDoors,
    ) -> Result<(), DoorsError> {
        let wrong = |field, rule| DoorsError::Field { field, rule };
        for (name, door) in [("passphrase", &new.passphrase), ("recovery", &new.recovery)] {
            if !looks_like_a_vault(&door.vault) {
                return Err(wrong(name, "holds no vault"));
            }
        }
        let kept = session_hash(cookie).ok_or(DoorsError::Refused)?;
        // They are signed in, so strangers' failures do not slow them down; their own do.
        let (tag, lane) = (name_tag(self.names_key(), &officer.name), Lane::KnownDevice);
        let now = self.clock().seconds();
        self.throttle()
            .admit(tag, lane, now)
            .map_err(|seconds| DoorsError::SlowDown { seconds })?;
        let attempted = self.throttle().attempt(tag, lane, now);
        let held = self.credentials_by_tag(tag).await?;
        let mut held = held.ok_or(DoorsError::Refused)?;
        let standing = held.credentials.door(new.with).cloned();
        let standing = standing.ok_or(DoorsError::Refused)?;
        let (login, passphrase, recovery) = (new.login, new.passphrase, new.recovery);
        let made = self
            .hashing(lane, move || {
                if !standing.opens(&login)? {
                    return Ok(None);
                }
                Ok(Some((
                    Door::new(passphrase.salt, &passphrase.login, &passphrase.vault)?,
                    Door::new(recovery.salt, &recovery.login, &recovery.vault)?,
                )))
            })
            .await?;
        attempted.made();
        let Some((passphrase, recovery)) = made else {
            return Err(DoorsError::Refused);
        };
        if !held.credentials.spend_totp(&new.totp, now) {
            return Err(DoorsError::Refused);
        }
        if let Some(other) = new.authenticator {
            if other.secret.len() != SECRET_BYTES {
                return Err(wrong("authenticator", "has a secret of another length"));
            }
            if !held
                .credentials
                .replace_totp(&other.secret, &other.totp, now)
            {
                return Err(wrong("authenticator", "authenticator"));
            }
        }
        held.credentials.set_doors(passphrase, recovery);
        let change = held.changed(self.credentials_key())?;
        let replaced = self
            .store()
            .write(move |conn| {
                if !change.make(conn)? {
                    return Ok::<_, StoreError>(false);
                }
                // Whoever changes their doors has not lost them: no other key may take this one's place.
                invites::drop_of(conn, change.id)?;
                sessions::end_others(conn, change.id, &kept)?;
                Ok(true)
            })
            .await
            .map_err(Unavailable::from)?;
        if !replaced {
            // Somebody spent the same one-time password in the meantime.
            return Err(DoorsError::Refused);
        }
        self.throttle().clear(tag, lane);
        Ok(())
    }
}
