//! A draft from a form: sealed to its writer's code, opened again, erased.

use std::sync::Arc;

use zeroize::Zeroizing;

use crate::clock::Day;
use crate::flow::draft::DraftError;
use crate::flow::resent::Posted;
use crate::flow::tickets::For;
use crate::flow::{FlowError, Portal, Unavailable};
use crate::seal::code::Code;
use crate::seal::draft::{self, Fields};
use crate::seal::root::Root;

/// A draft, opened to be shown in a form.
pub struct OpenedDraft {
    pub fields: Fields,
    /// Stands in the form in the place of the code.
    pub ticket: String,
    /// The last day on which it opens, if nobody opens it before.
    pub until: Day,
}

/// A draft that was sealed and stored.
pub struct SavedDraft {
    pub code: Code,
    /// The code was drawn for it, and its writer does not have it yet.
    pub new: bool,
    pub ticket: String,
    pub until: Day,
}

impl Portal {
    /// Keeps a form under the code of its ticket; without one, with one that is too old, or with one
    /// whose code opens a case by now, under a new code, the same for the same form when its page
    /// bore a value of its own (`posted`).
    ///
    /// # Errors
    /// See [`DraftError`].
    pub async fn save_draft(
        &self,
        fields: Fields,
        ticket: Option<&str>,
        posted: Option<&Posted>,
    ) -> Result<SavedDraft, DraftError> {
        let instance = self.pins().instance;
        let held = match ticket.and_then(|ticket| self.drafts_code(ticket)) {
            Some(code) if self.sent_under(&code).await?.is_some() => None,
            held => held,
        };
        let new = held.is_none();
        let seed = posted.map(|posted| self.seed(posted));
        let drawn = || seed.map_or_else(Code::random, |seed| Code::from_entropy(seed.entropy()));
        let code = held.unwrap_or_else(drawn);
        let (code, login, sealed) = self
            .sealing(move || {
                let root = Root::derive(&code, &instance);
                let sealed = draft::seal(&fields, &root);
                (code, root.draft_login().hash(), sealed)
            })
            .await?;
        let sealed = sealed.map_err(|_| DraftError::NotSealed)?;
        self.keep_draft(login, sealed).await?;
        Ok(SavedDraft {
            new,
            ticket: self.drafts_ticket(&code),
            until: self.drafts_last_day(),
            code,
        })
    }

    /// Erases the draft of a ticket. Whether the ticket was good.
    ///
    /// # Errors
    /// When a store cannot be written.
    pub async fn erase_draft_by_ticket(&self, ticket: &str) -> Result<bool, Unavailable> {
        let Some(code) = self.drafts_code(ticket) else {
            return Ok(false);
        };
        self.erase_draft_of(&code).await?;
        Ok(true)
    }

    pub(super) async fn erase_draft_of(&self, code: &Code) -> Result<(), Unavailable> {
        let (code, instance) = (code.clone(), self.pins().instance);
        let root = self.sealing(move || Root::derive(&code, &instance)).await?;
        self.erase_draft(root.draft_login().hash()).await
    }

    /// The draft of a code, if there is one.
    pub(super) async fn open_draft(
        &self,
        code: &Code,
        root: &Arc<Root>,
    ) -> Result<Option<OpenedDraft>, Unavailable> {
        let sealed = match self.draft(root.draft_login().hash()).await {
            Ok(sealed) => sealed,
            Err(FlowError::Unknown) => return Ok(None),
            Err(FlowError::Unavailable(error)) => return Err(error),
        };
        let root = Arc::clone(root);
        let opened = self.opening(move || draft::open(&sealed, &root)).await?;
        let fields = opened.map_err(|verdict| {
            tracing::error!(verdict = verdict.as_str(), "a draft does not open");
            Unavailable::because("a draft does not open")
        })?;
        Ok(Some(OpenedDraft {
            fields,
            ticket: self.drafts_ticket(code),
            until: self.drafts_last_day(),
        }))
    }

    /// The code in a draft's ticket, unless that is too old.
    #[must_use]
    pub fn drafts_code(&self, ticket: &str) -> Option<Code> {
        let now = self.clock().seconds();
        let entropy: Zeroizing<[u8; 12]> = self.tickets().read(For::Draft, ticket, now)?;
        Some(Code::from_entropy(entropy))
    }

    /// A new ticket for this code's draft.
    #[must_use]
    pub fn drafts_ticket(&self, code: &Code) -> String {
        let now = self.clock().seconds();
        self.tickets().write(For::Draft, code.entropy(), now)
    }

    /// The last day on which a draft opens that is saved or opened today.
    #[must_use]
    pub fn drafts_last_day(&self) -> Day {
        self.today().plus(self.draft_days())
    }
}
