//! The second factor: six digits that change, or a passkey's answer to a challenge.

use webauthn_rs::prelude::{DiscoverableAuthentication, PublicKeyCredential};

use super::Portal;
use super::credentials::Credentials;
use super::passkey::Purpose;

/// What an officer shows beside their passphrase.
pub enum Second {
    OneTime(String),
    Passkey(Box<Answer>),
}

/// A passkey's answer.
pub struct Answer {
    /// What came with the challenge.
    pub kept: String,
    pub answer: PublicKeyCredential,
}

impl Portal {
    /// Spends a second factor of these credentials. What is spent has to be written down by the caller,
    /// before anything follows from it.
    pub(super) fn spend(
        &self,
        credentials: &mut Credentials,
        second: &Second,
        purpose: Purpose,
        now: u64,
    ) -> bool {
        match second {
            Second::OneTime(typed) => credentials.spend_totp(typed, now),
            Second::Passkey(offered) => self
                .spend_passkey(credentials, offered, purpose, now)
                .is_some(),
        }
    }

    fn spend_passkey(
        &self,
        credentials: &mut Credentials,
        offered: &Answer,
        purpose: Purpose,
        now: u64,
    ) -> Option<()> {
        let party = self.state().passkeys.get()?;
        let key = self.names_key();
        let (asked, once) = purpose.kept::<DiscoverableAuthentication>(key, &offered.kept, now)?;
        let passkeys = &mut credentials.passkeys;
        let good = passkeys.accept(&offered.answer, |held| {
            party.answered(&offered.answer, asked, held)
        });
        (good && passkeys.take(once, now)).then_some(())
    }
}
