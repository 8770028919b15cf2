//! Passkeys: what an officer may show instead of a one-time password.
//!
//! A passkey answers to the console's own address alone, so a page that only looks like ours gets
//! nothing from it; six digits can be typed anywhere. It stands beside the one-time password, which an
//! officer keeps: whoever loses every device signs in as before.

mod kept;
mod party;

pub use kept::Listed;
pub(super) use kept::Passkeys;
use party::Adding;
pub(super) use party::{Purpose, RelyingParty};
use webauthn_rs::prelude::RegisterPublicKeyCredential;

use super::credentials::{Credentials, name_tag};
use super::second::Second;
use super::sign_in::Held;
use super::throttle::Lane;
use super::{Portal, Unavailable};
use crate::seal::id::Id16;
use crate::seal::shred;
use crate::store::officers;

/// Characters of a passkey's name.
const NAME_LENGTH: std::ops::RangeInclusive<usize> = 1..=64;

/// Why a passkey was not added or removed.
#[derive(Debug, thiserror::Error)]
pub enum PasskeyError {
    #[error("there are no passkeys at this address, or not this one")]
    Unknown,
    #[error("the second factor is wrong")]
    Refused,
    #[error("too many attempts")]
    SlowDown { seconds: u64 },
    #[error("there are as many as there may be")]
    Full,
    #[error("{field} {rule}")]
    Field {
        field: &'static str,
        rule: &'static str,
    },
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

/// What a browser is asked, and what its client hands back with the answer.
pub struct Challenge {
    /// As `PublicKeyCredential.parse…OptionsFromJSON` takes it.
    pub options: serde_json::Value,
    pub kept: String,
}

/// A new passkey, as a browser made it.
pub struct Made {
    pub kept: String,
    pub answer: RegisterPublicKeyCredential,
}

impl Portal {
    /// Says at which address browsers reach the console: passkeys belong to its name. The first call
    /// counts.
    pub fn open_to_passkeys(&self, console_url: &str) {
        if let Some(party) = RelyingParty::at(console_url) {
            // Set before: the address of a running portal does not change.
            let _ = self.state().passkeys.set(party);
        }
    }

    /// The address at which passkeys work, if there is one.
    #[must_use]
    pub fn passkey_origin(&self) -> Option<&str> {
        self.state().passkeys.get().map(RelyingParty::origin)
    }

    /// A challenge for whoever signs in with this name. No row is read for it: a name that nobody has, a
    /// name without passkeys and one with five get the same, after the same work.
    ///
    /// # Errors
    /// When this console has no passkeys.
    pub fn passkey_at_door(&self, name: &str) -> Result<Challenge, PasskeyError> {
        let purpose = Purpose::SignIn(name_tag(self.names_key(), name));
        self.asked(purpose)
    }

    /// A challenge for an officer who adds or removes a passkey.
    ///
    /// # Errors
    /// When this console has no passkeys.
    pub fn passkey_for_act(&self, officer: Id16) -> Result<Challenge, PasskeyError> {
        self.asked(Purpose::Act(officer))
    }

    fn asked(&self, purpose: Purpose) -> Result<Challenge, PasskeyError> {
        let party = self.state().passkeys.get().ok_or(PasskeyError::Unknown)?;
        Ok(party.ask(self.names_key(), purpose, self.clock().seconds())?)
    }

    /// An officer's passkeys.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn passkeys(&self, officer: Id16) -> Result<Vec<Listed>, PasskeyError> {
        let held = self.credentials_by_id(officer).await?;
        Ok(held.credentials.passkeys.listed())
    }

    /// Asks a browser for a new passkey, once the second factor was given.
    ///
    /// # Errors
    /// See [`PasskeyError`].
    pub async fn begin_passkey(
        &self,
        officer: Id16,
        name: &str,
        second: &Second,
    ) -> Result<Challenge, PasskeyError> {
        let party = self.state().passkeys.get().ok_or(PasskeyError::Unknown)?;
        let name = name.trim();
        if !NAME_LENGTH.contains(&name.chars().count()) || name.contains(char::is_control) {
            return Err(PasskeyError::Field {
                field: "name",
                rule: "needs 1 to 64 characters",
            });
        }
        let has_room = |held: &mut Credentials| {
            if held.passkeys.is_full() {
                return Err(PasskeyError::Full);
            }
            Ok(())
        };
        let confirmed = self.confirmed(officer, second, has_room).await?;
        let (there, now) = (confirmed.passkeys.ids(), self.clock().seconds());
        Ok(party.ask_for_new(self.names_key(), officer, name, there, now)?)
    }

    /// Keeps a passkey that [`Portal::begin_passkey`] asked for.
    ///
    /// # Errors
    /// See [`PasskeyError`].
    pub async fn add_passkey(&self, officer: Id16, made: Made) -> Result<(), PasskeyError> {
        let party = self.state().passkeys.get().ok_or(PasskeyError::Unknown)?;
        let (purpose, now) = (Purpose::Adding(officer), self.clock().seconds());
        let (adding, once) = purpose
            .kept::<Adding>(self.names_key(), &made.kept, now)
            .ok_or(PasskeyError::Refused)?;
        let key = party
            .made(&made.answer, &adding.state)
            .ok_or(PasskeyError::Refused)?;
        let mut held = self.credentials_by_id(officer).await?;
        if held.credentials.passkeys.is_full() {
            return Err(PasskeyError::Full);
        }
        let today = self.today();
        let passkeys = &mut held.credentials.passkeys;
        if !passkeys.take(once, now) || !passkeys.add(adding.name, key, today) {
            return Err(PasskeyError::Refused);
        }
        if self.replaced(held).await?.is_none() {
            return Err(Unavailable::Busy.into());
        }
        Ok(())
    }

    /// Removes a passkey: it opens nothing from then on.
    ///
    /// # Errors
    /// See [`PasskeyError`].
    pub async fn remove_passkey(
        &self,
        officer: Id16,
        passkey: &str,
        second: &Second,
    ) -> Result<(), PasskeyError> {
        let remove = |held: &mut Credentials| {
            if held.passkeys.remove(passkey) {
                return Ok(());
            }
            Err(PasskeyError::Unknown)
        };
        self.confirmed(officer, second, remove).await?;
        Ok(())
    }

    /// Spends an officer's second factor and makes a change to their credentials, both in one write.
    async fn confirmed(
        &self,
        officer: Id16,
        second: &Second,
        change: impl FnOnce(&mut Credentials) -> Result<(), PasskeyError>,
    ) -> Result<Credentials, PasskeyError> {
        let now = self.clock().seconds();
        let named = [b"officer\n", officer.as_bytes().as_slice()].concat();
        let tag = shred::tag(self.names_key(), &named);
        self.throttle()
            .admit(tag, Lane::SignedIn, now)
            .map_err(|seconds| PasskeyError::SlowDown { seconds })?;
        let attempted = self.throttle().attempt(tag, Lane::SignedIn, now);
        let mut held = self.credentials_by_id(officer).await?;
        attempted.made();
        let purpose = Purpose::Act(officer);
        if !self.spend(&mut held.credentials, second, purpose, now) {
            return Err(PasskeyError::Refused);
        }
        change(&mut held.credentials)?;
        let written = self.replaced(held).await?.ok_or(PasskeyError::Refused)?;
        self.throttle().clear(tag, Lane::SignedIn);
        Ok(written)
    }

    async fn credentials_by_id(&self, officer: Id16) -> Result<Held, PasskeyError> {
        let row = self
            .store()
            .read(move |conn| officers::by_id(conn, officer))
            .await
            .map_err(Unavailable::from)?
            .ok_or(PasskeyError::Unknown)?;
        Ok(self.held(row)?)
    }

    /// Writes credentials in the place of what they were read from; none when somebody was first.
    async fn replaced(&self, held: Held) -> Result<Option<Credentials>, Unavailable> {
        let credentials = held.credentials.clone();
        let change = held.changed(self.credentials_key())?;
        let written = self.store().write(move |conn| change.make(conn)).await?;
        Ok(written.then_some(credentials))
    }
}
