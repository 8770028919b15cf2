//! A report from a form: sealed, taken in, and its code given back.

use zeroize::Zeroizing;

use super::front;
use crate::clock::Day;
use crate::flow::case::View;
use crate::flow::intake::{IntakeError, Submission};
use crate::flow::resent::Posted;
use crate::flow::turns::Way;
use crate::flow::{FlowError, Portal, Unavailable};
use crate::seal::assess::{Answers, asks_for_help_only};
use crate::seal::code::Code;
use crate::seal::compose::report::{
    Identified, Report, assistance_queue, compose_report, remaining_custodians, remaining_officers,
};
use crate::seal::id::Id16;
use crate::seal::root::Root;
use crate::seal::words::Via;

/// What was typed into the report form.
pub struct ReportForm {
    pub queue: Id16,
    pub account: Zeroizing<String>,
    /// Name, contact, hours, safe word; none when all were left empty.
    pub identity: Option<[Zeroizing<String>; 4]>,
    pub excluded: Vec<Id16>,
    /// What was not answered is left out.
    pub answers: Answers,
    pub keep_account: bool,
    /// The code of the draft that this was: the report gets the code that its writer has.
    pub draft: Option<Code>,
    /// The form as it came, when its page bore a value of its own.
    pub posted: Option<Posted>,
}

/// A report that was sealed, sent and stored.
pub struct SealedReport {
    /// Where it went: help only goes to those who arrange help.
    pub queue: Id16,
    pub code: Code,
    pub day: Day,
    pub receipt: String,
}

/// Why a report was not sealed.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    #[error("no office receives reports here")]
    NoOffice,
    #[error("there is no such queue")]
    UnknownQueue,
    #[error("nobody arranges help without an investigation")]
    NoAssistance,
    #[error("an excluded officer is not in the roster")]
    UnknownOfficer,
    #[error("nobody is left who could read it")]
    NobodyLeft,
    #[error("fewer than two custodians are left for the name")]
    NoIdentityBox,
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

impl Portal {
    /// The case that this code opens already.
    pub(super) async fn sent_before(&self, code: &Code) -> Result<Option<View>, Unavailable> {
        let (code, instance) = (code.clone(), self.pins().instance);
        let root = self.sealing(move || Root::derive(&code, &instance)).await?;
        match self.mailbox(root.login().hash()).await {
            Ok(view) => Ok(Some(view)),
            Err(FlowError::Unknown) => Ok(None),
            Err(FlowError::Unavailable(error)) => Err(error),
        }
    }

    /// Seals a report and takes it in.
    ///
    /// # Errors
    /// See [`SealError`].
    pub async fn seal_report(&self, form: ReportForm) -> Result<SealedReport, SealError> {
        let standing = self.standing().ok_or(SealError::NoOffice)?;
        let (roster, day) = (&standing.roster, self.today());
        if roster.queue(&form.queue).is_none() {
            return Err(SealError::UnknownQueue);
        }
        if form.excluded.iter().any(|id| roster.officer(id).is_none()) {
            return Err(SealError::UnknownOfficer);
        }
        let queue = if asks_for_help_only(&form.answers) {
            assistance_queue(roster, &form.queue, &form.excluded).ok_or(SealError::NoAssistance)?
        } else {
            form.queue
        };
        if remaining_officers(roster, &queue, &form.excluded).is_empty() {
            return Err(SealError::NobodyLeft);
        }
        let custodians = remaining_custodians(roster, &queue, &form.excluded);
        if form.identity.is_some() && custodians.len() < 2 {
            return Err(SealError::NoIdentityBox);
        }
        let instance = self.pins().instance;
        let again = form.posted.as_ref().map(|posted| self.came_before(posted));
        let seed = form.posted.as_ref().map(|posted| self.seed(posted));
        let resent = seed.is_some();
        let draft = match form.draft {
            Some(code) => match self.sent_before(&code).await? {
                None => Some(code),
                // A second click is answered like the first.
                Some(view) if again == Some(true) => {
                    return Ok(SealedReport {
                        queue: view.case.queue,
                        code,
                        day: view.case.received,
                        receipt: view.case.receipt,
                    });
                }
                // It was sent and then written anew: that is another report, with a code of its own.
                Some(_) => None,
            },
            None => None,
        };
        let drafted = draft.clone();
        let sealed = self
            .sealing(move || {
                let drawn =
                    || seed.map_or_else(Code::random, |seed| Code::from_entropy(front(&seed)));
                let code = draft.unwrap_or_else(drawn);
                let root = Root::derive(&code, &instance);
                let composed = compose_report(&Report {
                    roster: &standing.roster,
                    queue,
                    text: &form.account,
                    answers: &form.answers,
                    identity: form.identity.map(identified).as_ref(),
                    excluded: &form.excluded,
                    keep_account: form.keep_account,
                    via: Via::Server,
                    today: day,
                    root: &root,
                });
                composed.map(|composed| (code, root.login().hash(), Submission::from(composed)))
            })
            .await?;
        let (code, login, submission) =
            sealed.map_err(|_| Unavailable::because("a report could not be sealed"))?;
        match self.accept(submission, Way::ByServer).await {
            Ok(receipt) => {
                if let Some(code) = &drafted
                    && let Err(error) = self.erase_draft_of(code).await
                {
                    // The report is safe; what is left of the draft goes when its time is over.
                    tracing::warn!(%error, "a draft that was sent could not be erased");
                }
                Ok(SealedReport {
                    queue,
                    code,
                    day,
                    receipt,
                })
            }
            // The first of two clicks made this case.
            Err(IntakeError::Duplicate) if resent => match self.mailbox(login).await {
                Ok(view) => Ok(SealedReport {
                    queue,
                    code,
                    day: view.case.received,
                    receipt: view.case.receipt,
                }),
                Err(FlowError::Unavailable(error)) => Err(error.into()),
                Err(FlowError::Unknown) => {
                    Err(Unavailable::because("a report sent twice is not there").into())
                }
            },
            Err(IntakeError::NoOffice) => Err(SealError::NoOffice),
            Err(IntakeError::Unavailable(error)) => Err(error.into()),
            Err(IntakeError::Field { .. } | IntakeError::Duplicate) => {
                Err(Unavailable::because("a report of our own was refused").into())
            }
        }
    }
}

fn identified([name, contact, hours, safe_word]: [Zeroizing<String>; 4]) -> Identified {
    Identified {
        name,
        contact,
        hours,
        safe_word,
    }
}
