//! How a person becomes an officer: a one-use link, and a key that their own client makes.
//!
//! An invite names a person and a role; it gives no key to anything. Whoever spends it chooses
//! passphrase and one-time password, and their client's public keys wait here until the stewards
//! put them into the roster. The first steward's invite is pinned beside the configuration, and
//! spending it writes that steward's public key there: the database has no say in it.

use zeroize::Zeroizing;

use super::credentials::{Credentials, Door, name_tag, plain_name};
use super::session::Officer as Steward;
use super::sign_in::Held;
use super::throttle::Lane;
use super::{Portal, Unavailable, log};
use crate::domain::officer::{Invite, Officer, OfficerKeys};
use crate::seal::age::{Recipient, looks_sealed};
use crate::seal::id::{Hash32, Id16, b64, unb64};
use crate::seal::key::VerifyKey;
use crate::seal::officer::fingerprint;
use crate::seal::random;
use crate::seal::words::{Act, Role};
use crate::store::error::StoreError;
use crate::store::{invites, officers};

/// Days in which an invite can be spent.
const DAYS: u16 = 14;
/// An officer's name at sign-in, in characters.
const NAME_LENGTH: std::ops::RangeInclusive<usize> = 2..=64;
/// A vault is 32 bytes sealed; anything much larger is none.
const VAULT_BYTES: usize = 8_192;

/// Why an invite was not made, shown or spent.
#[derive(Debug, thiserror::Error)]
pub enum InviteError {
    #[error("no such invite")]
    Unknown,
    #[error("the one-time password is wrong")]
    Totp,
    #[error("the steward's one-time password is wrong")]
    Refused,
    #[error("too many attempts")]
    SlowDown { seconds: u64 },
    #[error("this name is taken")]
    NameTaken,
    #[error("{field}: {rule}")]
    Field {
        field: &'static str,
        rule: &'static str,
    },
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

/// Whom to invite.
pub struct Invitation {
    pub name: String,
    /// Empty: no notices are mailed.
    pub mail: String,
    pub language: String,
    pub role: Role,
}

/// What an invited person is shown.
pub struct Invited {
    /// They had keys before, which these take the place of.
    pub again: bool,
    pub id: Id16,
    pub name: String,
    pub role: Role,
    /// For the authenticator app.
    pub totp_secret: String,
}

/// What an invited person's client made.
pub struct Acceptance {
    pub token: String,
    pub totp: String,
    pub recipient: String,
    pub verify: [u8; 32],
    pub passphrase: NewDoor,
    pub recovery: NewDoor,
}

/// One way in, as the client made it.
pub struct NewDoor {
    pub salt: [u8; 16],
    pub login: Zeroizing<[u8; 32]>,
    pub vault: Vec<u8>,
}

/// An officer whose key waits for the stewards, or stands in the roster already.
pub struct Candidate {
    pub id: Id16,
    pub name: String,
    pub role: Role,
    pub recipient: String,
    pub verify: [u8; 32],
    pub fingerprint: String,
}

impl Portal {
    /// Invites a person; gives the token of the one-use link.
    ///
    /// # Errors
    /// When the name is taken or unusable, or the store cannot be written.
    pub async fn invite(&self, invitation: Invitation) -> Result<String, InviteError> {
        let name = plain_name(&invitation.name);
        if !NAME_LENGTH.contains(&name.chars().count()) || name.contains(char::is_control) {
            return Err(InviteError::Field {
                field: "name",
                rule: "needs 2 to 64 characters",
            });
        }
        if !invitation.mail.is_empty() && invitation.mail.parse::<lettre::Address>().is_err() {
            return Err(InviteError::Field {
                field: "mail",
                rule: "is not an address",
            });
        }
        let tag = name_tag(self.names_key(), &name);
        let token = random::bytes::<32>();
        let hash = Hash32::of(&token);
        let id = Id16::random();
        let until = self.clock().today().plus(DAYS).number();
        let blob = Credentials::invited(
            &name,
            &invitation.mail,
            &invitation.language,
            invitation.role,
            until,
        )
        .seal(self.credentials_key(), id)?;
        let made = self
            .store()
            .write(move |conn| {
                let officer = Officer {
                    id,
                    name_tag: tag,
                    keys: None,
                    credentials: blob,
                };
                if officers::by_name_tag(conn, &tag)?.is_some()
                    || !officers::insert(conn, &officer)?
                {
                    return Ok::<_, StoreError>(false);
                }
                invites::insert(
                    conn,
                    &Invite {
                        token_hash: hash,
                        officer: id,
                    },
                )?;
                Ok(true)
            })
            .await
            .map_err(Unavailable::from)?;
        if made {
            Ok(b64(&token))
        } else {
            Err(InviteError::NameTaken)
        }
    }

    /// Invites the first steward: the one whose key is pinned when the invite is spent.
    ///
    /// # Errors
    /// As [`Portal::invite`]; also when a steward is pinned already.
    pub async fn invite_first_steward(&self, name: &str) -> Result<String, InviteError> {
        if !self.pins().stewards.is_empty() {
            return Err(InviteError::NameTaken);
        }
        let token = self
            .invite(Invitation {
                name: name.to_owned(),
                mail: String::new(),
                language: "en".to_owned(),
                role: Role::Steward,
            })
            .await?;
        let bytes = unb64(&token).map_err(|_| InviteError::Unknown)?;
        self.repin(|pins| pins.first_invite = Some(Hash32::of(&bytes)))?;
        Ok(token)
    }

    /// Invites somebody who has keys and lost them. Links made before are worth nothing; their doors and
    /// sessions stand until a roster names the key that they make. A session alone is not enough to ask
    /// for it: somebody who sits down at a steward's open console could take everybody's place.
    ///
    /// # Errors
    /// [`InviteError::Refused`] when the steward's one-time password is wrong, [`InviteError::Unknown`]
    /// when nobody else of this id has keys.
    pub async fn invite_again(
        &self,
        steward: &Steward,
        totp: &str,
        id: Id16,
    ) -> Result<String, InviteError> {
        let (tag, lane) = (name_tag(self.names_key(), &steward.name), Lane::KnownDevice);
        let now = self.clock().seconds();
        self.throttle()
            .admit(tag, lane, now)
            .map_err(|seconds| InviteError::SlowDown { seconds })?;
        let attempted = self.throttle().attempt(tag, lane, now);
        let mut own = self
            .credentials_by_tag(tag)
            .await?
            .ok_or(InviteError::Refused)?;
        attempted.made();
        if !own.credentials.spend_totp(totp, now) {
            return Err(InviteError::Refused);
        }
        let row = self.store().read(move |conn| officers::by_id(conn, id));
        let row = row.await.map_err(Unavailable::from)?;
        let row = row
            .filter(|row| row.keys.is_some() && id != steward.id)
            .ok_or(InviteError::Unknown)?;
        let mut held = self.held(row)?;
        held.credentials
            .invite_again(self.clock().today().plus(DAYS).number());
        let spent = own.changed(self.credentials_key())?;
        let change = held.changed(self.credentials_key())?;
        let token = random::bytes::<32>();
        let token_hash = Hash32::of(&token);
        let made = self
            .store()
            .write(move |conn| {
                if !spent.make(conn)? {
                    return Ok(Err(InviteError::Refused));
                }
                if !change.make(conn)? {
                    // They signed in at the same moment.
                    return Ok(Err(Unavailable::Busy.into()));
                }
                invites::drop_of(conn, id)?;
                let officer = id;
                invites::insert(
                    conn,
                    &Invite {
                        token_hash,
                        officer,
                    },
                )?;
                Ok::<_, StoreError>(Ok(()))
            })
            .await
            .map_err(Unavailable::from)?;
        made?;
        self.throttle().clear(tag, lane);
        Ok(b64(&token))
    }

    /// What this invite is for.
    ///
    /// # Errors
    /// [`InviteError::Unknown`] when it was never made, is spent or too old.
    pub async fn open_invite(&self, token: &str) -> Result<Invited, InviteError> {
        let (_, held, credentials) = self.held_invite(token).await?;
        Ok(Invited {
            id: held.row.id,
            again: held.credentials.accepted(),
            name: credentials.name.clone(),
            role: credentials.role,
            totp_secret: credentials.totp_base32().ok_or(InviteError::Unknown)?,
        })
    }

    /// Spends an invite; gives the fingerprint of the new key. Of somebody who had keys, everything stays
    /// as it is until a roster names the new one.
    ///
    /// # Errors
    /// When the invite is unknown, the one-time password wrong, or a part malformed.
    pub async fn accept_invite(&self, acceptance: Acceptance) -> Result<String, InviteError> {
        let (hash, mut held, mut credentials) = self.held_invite(&acceptance.token).await?;
        let (id, again) = (held.row.id, held.credentials.accepted());
        let field = |field, rule| InviteError::Field { field, rule };
        let recipient = Recipient::parse(&acceptance.recipient)
            .map_err(|_| field("recipient", "is not a hybrid recipient"))?;
        let verify = VerifyKey::from_bytes(acceptance.verify);
        for (name, door) in [
            ("passphrase", &acceptance.passphrase),
            ("recovery", &acceptance.recovery),
        ] {
            if !looks_like_a_vault(&door.vault) {
                return Err(field(name, "holds no vault"));
            }
        }
        if !credentials.spend_totp(&acceptance.totp, self.clock().seconds()) {
            return Err(InviteError::Totp);
        }
        let (passphrase, recovery) = (acceptance.passphrase, acceptance.recovery);
        let (passphrase, recovery) = self
            .hashing(Lane::Stranger, move || {
                Ok((
                    Door::new(passphrase.salt, &passphrase.login, &passphrase.vault)?,
                    Door::new(recovery.salt, &recovery.login, &recovery.vault)?,
                ))
            })
            .await?;
        let role = credentials.role;
        let keys = OfficerKeys {
            recipient: acceptance.recipient,
            verify: acceptance.verify,
        };
        if again {
            held.credentials
                .keep_for_later(&keys, &credentials, passphrase, recovery);
        } else {
            credentials.set_doors(passphrase, recovery);
            held.begin(credentials, keys);
        }
        let change = held.changed(self.credentials_key())?;
        let portal = self.clone();
        let spent = self
            .store()
            .write(move |conn| {
                if invites::find(conn, &hash)?.is_none() {
                    return Ok::<_, StoreError>(Some(false));
                }
                if !change.make(conn)? {
                    return Ok(None);
                }
                if again {
                    log::note_down(&portal, conn, Act::KeysReplaced)?;
                }
                invites::take(conn, &hash).map(Some)
            })
            .await
            .map_err(Unavailable::from)?;
        // They signed in at the same moment: the same request may succeed in the next.
        if !spent.ok_or(Unavailable::Busy)? {
            return Err(InviteError::Unknown);
        }
        if role == Role::Steward {
            self.pin_first_steward(hash, id, verify)?;
        }
        Ok(fingerprint(&recipient, &verify))
    }

    /// Everybody who spent an invite.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn candidates(&self) -> Result<Vec<Candidate>, Unavailable> {
        let rows = self.store().read(officers::accepted).await?;
        rows.into_iter()
            .map(|row| {
                let held = self.held(row)?;
                let (id, credentials) = (held.row.id, &held.credentials);
                let keys = credentials.waiting().or(held.row.keys);
                let keys = keys.ok_or(Unavailable::because("an officer has no keys"))?;
                let recipient = Recipient::parse(&keys.recipient)
                    .map_err(|_| Unavailable::because("an officer's recipient is malformed"))?;
                Ok(Candidate {
                    id,
                    name: credentials.name.clone(),
                    role: credentials.role,
                    fingerprint: fingerprint(&recipient, &VerifyKey::from_bytes(keys.verify)),
                    recipient: keys.recipient,
                    verify: keys.verify,
                })
            })
            .collect()
    }

    /// The invite, the officer as they are, and the credentials with which it is spent.
    async fn held_invite(&self, token: &str) -> Result<(Hash32, Held, Credentials), InviteError> {
        let bytes = unb64(token).map_err(|_| InviteError::Unknown)?;
        let hash = Hash32::of(&bytes);
        let row = self
            .store()
            .read(move |conn| match invites::find(conn, &hash)? {
                Some(invite) => officers::by_id(conn, invite.officer),
                None => Ok::<_, StoreError>(None),
            })
            .await
            .map_err(Unavailable::from)?
            .ok_or(InviteError::Unknown)?;
        let held = self.held(row)?;
        let taken_up = held.credentials.taken_up(self.clock().today().number());
        Ok((hash, held, taken_up.ok_or(InviteError::Unknown)?))
    }
}

pub(super) fn looks_like_a_vault(vault: &[u8]) -> bool {
    vault.len() <= VAULT_BYTES && looks_sealed(vault)
}
