//! A new code for a reporter whose code somebody may know.
//!
//! The new code is shown first and its end asked for: only then does the old one die. Whatever is lost
//! in between, a page, an answer, the power, one of the two opens the case.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::mailbox::{Inside, Opened, TRIES};
use crate::flow::case::PostError;
use crate::flow::composed::record_posting;
use crate::flow::tickets::For;
use crate::flow::{Portal, Unavailable};
use crate::seal::code::Code;
use crate::seal::compose::renew::compose_new_keys;
use crate::seal::root::Root;

/// A code that is not in use yet.
pub struct NewCode {
    pub code: Code,
    /// Of the mailbox, and of the code, for the form that puts it to use.
    pub ticket: String,
    pub renewal: String,
    /// The end that was typed is not the code's.
    pub mistyped: bool,
}

/// What became of a new code.
pub enum Renewed {
    /// The mailbox, opened with it. The old code opens nothing.
    Done(Box<Opened>),
    /// Its end was not typed: it is shown again.
    NotYet(Box<NewCode>),
    /// The page was open for too long, or the old code is no longer good: nothing was changed.
    TooLate,
}

impl Portal {
    /// Draws a new code for the mailbox of a ticket; nothing is changed by that. None when the ticket is
    /// too old.
    #[must_use]
    pub fn offer_new_code(&self, ticket: &str) -> Option<NewCode> {
        self.new_code(ticket, Code::random(), false)
    }

    /// Puts a new code to use once its end was typed.
    ///
    /// # Errors
    /// When too many are being served, or a store cannot be written.
    pub async fn renew_code(
        &self,
        ticket: &str,
        renewal: &str,
        typed: Zeroizing<String>,
    ) -> Result<Renewed, Unavailable> {
        let now = self.clock().seconds();
        let entropy: Option<Zeroizing<[u8; 12]>> = self.tickets().read(For::Renewal, renewal, now);
        let before: Option<Zeroizing<[u8; 32]>> = self.tickets().read(For::Mailbox, ticket, now);
        let (Some(entropy), Some(before)) = (entropy, before) else {
            return Ok(Renewed::TooLate);
        };
        let code = Code::from_entropy(entropy);
        if !code.is_ended_by(&typed) {
            let again = self.new_code(ticket, code, true);
            return Ok(again.map_or(Renewed::TooLate, |again| Renewed::NotYet(Box::new(again))));
        }
        let before = Arc::new(Root::from_bytes(before));
        let instance = self.pins().instance;
        let next = self
            .opening(move || Arc::new(Root::derive(&code, &instance)))
            .await?;
        let mut refused = false;
        for _ in 0..TRIES {
            // The first of two clicks has done it.
            if let Some(inside) = self.inside(&next).await? {
                return Ok(Renewed::Done(Box::new(self.shown(&inside))));
            }
            let Some(inside) = self.inside(&before).await? else {
                break;
            };
            match self.renew(inside, &next).await {
                Ok(()) | Err(PostError::Record { .. }) => {}
                Err(PostError::Unavailable(error)) => return Err(error),
                Err(PostError::Unknown) => break,
                Err(PostError::Field { .. }) => refused = true,
            }
        }
        // Somebody was quicker: with this code, or with another.
        match self.inside(&next).await? {
            Some(inside) => Ok(Renewed::Done(Box::new(self.shown(&inside)))),
            None if refused => Err(Unavailable::because("new keys of our own were refused")),
            None => Ok(Renewed::TooLate),
        }
    }

    async fn renew(&self, inside: Inside, next: &Arc<Root>) -> Result<(), PostError> {
        let Some(standing) = self.standing() else {
            return Err(Unavailable::because("no valid roster to renew a code with").into());
        };
        let Inside { root, mut case, .. } = inside;
        let to = Arc::clone(next);
        let composed = self
            .opening(move || compose_new_keys(&mut case, &to, &standing.roster))
            .await?;
        let posting = composed.ok().and_then(record_posting);
        let posting = posting.ok_or(Unavailable::because("a new code could not be sealed"))?;
        self.renew_by_reporter(root.login().hash(), posting, next.login().hash())
            .await
    }

    fn new_code(&self, ticket: &str, code: Code, mistyped: bool) -> Option<NewCode> {
        let now = self.clock().seconds();
        let root: Zeroizing<[u8; 32]> = self.tickets().read(For::Mailbox, ticket, now)?;
        Some(NewCode {
            ticket: self.tickets().write(For::Mailbox, &root, now),
            renewal: self.tickets().write(For::Renewal, code.entropy(), now),
            code,
            mistyped,
        })
    }
}
