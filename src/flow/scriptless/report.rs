//! A report from a form: sealed, taken in, and its code given back.

use std::sync::Arc;

use zeroize::Zeroizing;

use super::mailbox::Inside;
use crate::clock::Day;
use crate::flow::case::View;
use crate::flow::intake::{IntakeError, Submission};
use crate::flow::resent::{Posted, Seed};
use crate::flow::roster::Standing;
use crate::flow::turns::Way;
use crate::flow::{FlowError, Portal, Unavailable};
use crate::seal::assess::{Answers, asks_for_help_only};
use crate::seal::code::Code;
use crate::seal::compose::readers::{assistance_queue, name_keepers, remaining_officers};
use crate::seal::compose::report::{Identified, Report, compose_report};
use crate::seal::id::Id16;
use crate::seal::item::attached::Attachment;
use crate::seal::root::Root;
use crate::seal::roster::Roster;
use crate::seal::words::{BoxKind, Via};

/// What was typed into the report form.
pub struct ReportForm {
    pub queue: Id16,
    pub account: Zeroizing<String>,
    /// None when every line of it was left empty.
    pub identity: Option<Identified>,
    pub excluded: Vec<Id16>,
    /// What was not answered is left out.
    pub answers: Answers,
    pub keep_account: bool,
    /// What came with it, stored already.
    pub files: Vec<Attachment>,
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
    #[error("nobody is left who could keep the name as its owner wants")]
    NoIdentityBox,
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

impl Portal {
    /// The case that this code opens already.
    pub(super) async fn sent_under(&self, code: &Code) -> Result<Option<Inside>, Unavailable> {
        let (code, instance) = (code.clone(), self.pins().instance);
        let root = self.sealing(move || Root::derive(&code, &instance)).await?;
        self.inside(&Arc::new(root)).await
    }

    /// Seals a report and takes it in.
    ///
    /// # Errors
    /// See [`SealError`].
    pub async fn seal_report(&self, form: ReportForm) -> Result<SealedReport, SealError> {
        let standing = self.standing().ok_or(SealError::NoOffice)?;
        let queue = receiver(&form, &standing.roster)?;
        let form = Arc::new(form);
        let seed = form.posted.as_ref().map(|posted| self.seed(posted));
        let mark = seed.as_ref().map_or_else(Id16::random, Seed::mark);
        let going = Going {
            form: &form,
            queue,
            mark,
            standing: &standing,
        };
        if let Some(code) = &form.draft
            && let Some(sealed) = self.send_draft(&going, code).await?
        {
            return Ok(sealed);
        }
        // Of this very form: what this code opened before was sent with it.
        let code = seed.map_or_else(Code::random, |seed| Code::from_entropy(seed.entropy()));
        match self.send_under(&going, code).await? {
            Sent::New(sealed) | Sent::Before(sealed) => Ok(sealed),
        }
    }

    /// Sends a report under the code of the draft that it was; none where that code opens another
    /// report: this one was sent and then written anew, and needs a code of its own.
    async fn send_draft(
        &self,
        going: &Going<'_>,
        code: &Code,
    ) -> Result<Option<SealedReport>, SealError> {
        if self.sent_under(code).await?.is_none()
            && let Sent::New(sealed) = self.send_under(going, code.clone()).await?
        {
            if let Err(error) = self.erase_draft_of(code).await {
                // The report is safe; what is left of the draft goes when its time is over.
                tracing::warn!(%error, "a draft that was sent could not be erased");
            }
            return Ok(Some(sealed));
        }
        let before = self.sent_under(code).await?;
        // A second click is answered like the first.
        let same = before.filter(|inside| {
            let mut said = inside.case.items(BoxKind::Dialogue).iter();
            said.any(|item| item.item().id == going.mark)
        });
        Ok(same.map(|inside| SealedReport::of(&inside.view, code.clone())))
    }

    /// Seals and sends a report under this code.
    async fn send_under(&self, going: &Going<'_>, code: Code) -> Result<Sent, SealError> {
        let day = self.today();
        let (instance, form) = (self.pins().instance, Arc::clone(going.form));
        let standing = Arc::clone(going.standing);
        let (queue, mark) = (going.queue, going.mark);
        let sealed = self
            .sealing(move || {
                let root = Root::derive(&code, &instance);
                let composed = compose_report(&Report {
                    mark,
                    roster: &standing.roster,
                    queue,
                    text: &form.account,
                    answers: &form.answers,
                    identity: form.identity.as_ref(),
                    excluded: &form.excluded,
                    keep_account: form.keep_account,
                    files: &form.files,
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
            Ok(receipt) => Ok(Sent::New(SealedReport {
                queue,
                code,
                day,
                receipt,
            })),
            // Somebody was quicker under the same code.
            Err(IntakeError::Duplicate) => match self.mailbox(login).await {
                Ok(view) => Ok(Sent::Before(SealedReport::of(&view, code))),
                Err(FlowError::Unavailable(error)) => Err(error.into()),
                Err(FlowError::Unknown) => {
                    Err(Unavailable::because("a report sent twice is not there").into())
                }
            },
            Err(IntakeError::NoOffice) => Err(SealError::NoOffice),
            Err(IntakeError::Unavailable(error)) => Err(error.into()),
            Err(IntakeError::Field { .. }) => {
                Err(Unavailable::because("a report of our own was refused").into())
            }
        }
    }
}

/// A report on its way.
struct Going<'a> {
    form: &'a Arc<ReportForm>,
    queue: Id16,
    mark: Id16,
    standing: &'a Arc<Standing>,
}

/// Whether a report was stored now, or its code opened one that was there.
enum Sent {
    New(SealedReport),
    Before(SealedReport),
}

impl SealedReport {
    fn of(view: &View, code: Code) -> Self {
        Self {
            queue: view.case.queue,
            code,
            day: view.case.received,
            receipt: view.case.receipt.clone(),
        }
    }
}

/// The queue that gets it, once everybody is there who has to be.
fn receiver(form: &ReportForm, roster: &Roster) -> Result<Id16, SealError> {
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
    let keeps =
        |identity: &Identified| name_keepers(roster, &queue, &form.excluded, identity.to).is_some();
    if !form.identity.as_ref().is_none_or(keeps) {
        return Err(SealError::NoIdentityBox);
    }
    Ok(queue)
}
