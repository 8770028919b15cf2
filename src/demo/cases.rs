//! The invented cases, sealed and answered the way real ones are: every word below travels through
//! the same functions as a report from a browser without scripts and a reply from a console.

use std::sync::Arc;

use tokio::runtime::Handle;
use tokio::task::spawn_blocking;
use zeroize::Zeroizing;

use super::log::entry;
use super::office::{Founded, Member};
use super::plan::{CasePlan, Plan};
use super::{kept, way};
use crate::clock::Day;
use crate::flow::Portal;
use crate::flow::composed::sealed;
use crate::flow::intake::{Item, Submission};
use crate::flow::posting::{Posting, Step};
use crate::flow::session::Admitted;
use crate::seal::assess::Answers;
use crate::seal::code::Code;
use crate::seal::compose::open::{OpenedCase, open_case};
use crate::seal::compose::readers::NameFor;
use crate::seal::compose::reply::{Reply, compose_item};
use crate::seal::compose::report::{Identified, Report, compose_report};
use crate::seal::grant::Holder;
use crate::seal::id::{Hash32, Id16};
use crate::seal::item::body::Body;
use crate::seal::name::Name;
use crate::seal::root::Root;
use crate::seal::words::{Act, BoxKind, Status, Via};

/// A case that was filed.
pub struct Filed {
    pub code: Code,
    pub case: Hash32,
    pub text: String,
    /// What an officer's client shows beside the account.
    pub fields: Vec<(String, String)>,
}

/// What stopped the filing.
#[derive(Debug, thiserror::Error)]
#[error("an invented case could not be filed: {0}")]
pub struct FileError(String);

pub(super) fn failed(error: impl std::fmt::Display) -> FileError {
    FileError(error.to_string())
}

/// Files every case of the plan.
///
/// # Errors
/// When the portal refuses a step.
pub async fn file(
    portal: &Portal,
    plan: &Plan,
    founded: &Arc<Founded>,
) -> Result<Vec<Filed>, FileError> {
    // Deriving, sealing and opening are costly on purpose, so the cases are filed side by side.
    let hands = std::thread::available_parallelism().map_or(1, usize::from);
    let share = plan.cases.len().div_ceil(hands).max(1);
    let filings: Vec<_> = plan
        .cases
        .chunks(share)
        .map(|cases| {
            let (portal, founded, cases) = (portal.clone(), Arc::clone(founded), cases.to_vec());
            let here = Handle::current();
            spawn_blocking(move || here.block_on(all(&portal, &founded, &cases)))
        })
        .collect();
    let mut filed = Vec::with_capacity(plan.cases.len());
    for filing in filings {
        filed.extend(filing.await.map_err(failed)??);
    }
    kept::link(portal, founded, plan, &filed).await?;
    Ok(filed)
}

async fn all(
    portal: &Portal,
    founded: &Founded,
    cases: &[CasePlan],
) -> Result<Vec<Filed>, FileError> {
    let instance = portal.pins().instance;
    let mut filed = Vec::with_capacity(cases.len());
    for case in cases {
        let code = Code::random();
        let root = Root::derive(&code, &instance);
        filed.push(one(portal, founded, case, code, &root).await?);
    }
    Ok(filed)
}

async fn one(
    portal: &Portal,
    founded: &Founded,
    plan: &CasePlan,
    code: Code,
    root: &Root,
) -> Result<Filed, FileError> {
    let standing = portal.standing().ok_or_else(|| failed("no roster"))?;
    let queue = *founded
        .queues
        .get(&plan.queue)
        .ok_or_else(|| failed("no queue"))?;
    let day =
        Day::from_number(portal.today().number() - i32::from(plan.days_ago)).map_err(failed)?;
    let identity = (!plan.name.is_empty()).then(|| Identified {
        name: Zeroizing::new(plan.name.clone()),
        contact: Zeroizing::new(plan.contact.clone()),
        hours: Zeroizing::new(plan.hours.clone()),
        safe_word: Zeroizing::new(plan.safe_word.clone()),
        to: NameFor::default(),
    });
    let answers: Answers = plan
        .answers
        .iter()
        .map(|(question, said)| {
            let said = said.iter().cloned().map(Zeroizing::new);
            (question.clone(), said.collect())
        })
        .collect();
    let composed = compose_report(&Report {
        mark: Id16::random(),
        roster: &standing.roster,
        queue,
        text: plan.text.trim(),
        answers: &answers,
        identity: identity.as_ref(),
        excluded: &[],
        keep_account: true,
        files: &[],
        via: Via::Browser,
        today: day,
        root,
    })
    .map_err(|verdict| failed(verdict.as_str()))?;
    let (case, level) = (composed.case, composed.level);
    let submission = Submission::from(composed);
    let receipt = portal.accept_on(submission, day).await.map_err(failed)?;
    talk(portal, founded, plan, case, root, &receipt).await?;
    way::walk(portal, founded, plan, case).await?;
    kept::keep(portal, founded, plan, case).await?;
    let mut fields: Vec<(String, String)> = plan
        .answers
        .iter()
        .map(|(question, said)| (question.clone(), said.join(", ")))
        .collect();
    fields.push(("level".to_owned(), level.as_str().to_owned()));
    Ok(Filed {
        code,
        case,
        text: plan.text.trim().to_owned(),
        fields,
    })
}

/// The dialogue of a case: an officer first, then in turn.
async fn talk(
    portal: &Portal,
    founded: &Founded,
    plan: &CasePlan,
    case: Hash32,
    root: &Root,
    receipt: &str,
) -> Result<(), FileError> {
    let officer = triage(founded)?;
    for (turn, text) in plan.say.iter().enumerate() {
        let text = Zeroizing::new(text.trim().to_owned());
        if turn % 2 == 1 {
            answer(portal, root, Body::Message { text }).await?;
        } else if turn == 0 && plan.acknowledged {
            let receipt = Zeroizing::new(receipt.to_owned());
            say(
                portal,
                officer,
                case,
                Body::Acknowledgement { receipt, text },
            )
            .await?;
        } else {
            say(portal, officer, case, Body::Message { text }).await?;
        }
    }
    Ok(())
}

/// Who works on every invented case.
pub(super) fn triage(founded: &Founded) -> Result<&Member, FileError> {
    let officer = founded.member("noor");
    officer.ok_or_else(|| failed("no triage officer"))
}

async fn say(portal: &Portal, officer: &Member, case: Hash32, body: Body) -> Result<(), FileError> {
    let (admitted, opened) = opened_by(portal, officer, case).await?;
    let acknowledged = matches!(body, Body::Acknowledgement { .. });
    let step = acknowledged.then_some(Step {
        from: Status::Received,
        to: Status::Acknowledged,
    });
    let name = Name::Officer(officer.id);
    let key = officer.signing();
    let posting = posting(portal, &opened, name, &key, Via::Console, body)?;
    let log = match step {
        Some(_) => entry(portal, (officer, &admitted), &opened, Act::Acknowledged).await?,
        None => Vec::new(),
    };
    let posting = Posting {
        step,
        log,
        ..posting
    };
    portal
        .post_by_officer(&admitted, case, posting)
        .await
        .map_err(failed)
}

/// A case as an officer's own client opens it.
pub(super) async fn opened_by(
    portal: &Portal,
    officer: &Member,
    case: Hash32,
) -> Result<(Admitted, OpenedCase), FileError> {
    let admitted = portal
        .in_roster(officer.id)
        .ok_or_else(|| failed("an officer is not in the roster"))?;
    let view = portal.case(&admitted, case).await.map_err(failed)?;
    let identity = officer.identity();
    let holder = Holder {
        name: Name::Officer(officer.id),
        identity: &identity,
        anchor: None,
    };
    let standing = portal.standing().ok_or_else(|| failed("no roster"))?;
    let opened = open_case(&sealed(&view), &holder, &standing.roster)
        .map_err(|verdict| failed(verdict.as_str()))?;
    Ok((admitted, opened))
}

async fn answer(portal: &Portal, root: &Root, body: Body) -> Result<(), FileError> {
    let login = root.login().hash();
    let view = portal.mailbox(login).await.map_err(failed)?;
    let (identity, anchor) = (root.identity(), root.anchor());
    let holder = Holder {
        name: Name::Reporter,
        identity: &identity,
        anchor: Some(&anchor),
    };
    let standing = portal.standing().ok_or_else(|| failed("no roster"))?;
    let opened = open_case(&sealed(&view), &holder, &standing.roster)
        .map_err(|verdict| failed(verdict.as_str()))?;
    let key = opened
        .holding()
        .signing()
        .ok_or_else(|| failed("the reporter's key is missing"))?;
    let posting = posting(portal, &opened, Name::Reporter, key, Via::Browser, body)?;
    portal
        .post_by_reporter(login, posting)
        .await
        .map_err(failed)
}

fn posting(
    portal: &Portal,
    opened: &OpenedCase,
    author: Name,
    key: &crate::seal::key::SigningKey,
    via: Via,
    body: Body,
) -> Result<Posting, FileError> {
    let reply = Reply {
        id: Id16::random(),
        author,
        key,
        in_box: BoxKind::Dialogue,
        via,
        today: portal.today(),
    };
    let sealed = compose_item(opened, &reply, body).map_err(|verdict| failed(verdict.as_str()))?;
    Ok(Posting {
        n: u32::try_from(sealed.opened.item().n).map_err(failed)?,
        items: vec![Item {
            id: sealed.opened.item().id,
            kind: BoxKind::Dialogue,
            lead: false,
            sealed: sealed.file,
        }],
        urgent: None,
        level: None,
        files: Vec::new(),
        release: Vec::new(),
        remove: Vec::new(),
        assign: None,
        withdraw: false,
        step: None,
        log: Vec::new(),
    })
}
