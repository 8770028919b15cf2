//! How far the office came with an invented case: each step signed for the office and told to the
//! person, as a console does it.

use zeroize::Zeroizing;

use super::cases::{FileError, failed, opened_by, triage};
use super::log::entry;
use super::office::{Founded, Member};
use super::plan::{CasePlan, StepPlan};
use crate::flow::Portal;
use crate::flow::composed::record_posting;
use crate::flow::intake::Item;
use crate::flow::log::act_of;
use crate::flow::posting::{Posting, RecordPosting, Step as Move};
use crate::seal::compose::internal::compose_internal;
use crate::seal::compose::open::OpenedCase;
use crate::seal::compose::reply::{Reply, compose_item};
use crate::seal::id::{Hash32, Id16};
use crate::seal::item::body::Body;
use crate::seal::item::step::Step;
use crate::seal::name::Name;
use crate::seal::words::{Act, BoxKind, Status, Via};

/// Takes every step of the plan, one after the other.
pub(super) async fn walk(
    portal: &Portal,
    founded: &Founded,
    plan: &CasePlan,
    case: Hash32,
) -> Result<(), FileError> {
    if plan.way.is_empty() {
        return Ok(());
    }
    let officer = triage(founded)?;
    make_internal(portal, officer, case).await?;
    let mut from = Status::Acknowledged;
    for step in &plan.way {
        go(portal, officer, case, from, step).await?;
        from = step.to;
    }
    Ok(())
}

/// The office's own box, in which steps lie.
pub(super) async fn make_internal(
    portal: &Portal,
    officer: &Member,
    case: Hash32,
) -> Result<(), FileError> {
    let (admitted, mut opened) = opened_by(portal, officer, case).await?;
    let standing = portal.standing().ok_or_else(|| failed("no roster"))?;
    let made = compose_internal(
        &mut opened,
        officer.id,
        &officer.signing(),
        &standing.roster,
    )
    .map_err(|verdict| failed(verdict.as_str()))?;
    let posting = record_posting(made).ok_or_else(|| failed("a record that cannot be counted"))?;
    let posting = RecordPosting {
        log: entry(portal, (officer, &admitted), &opened, Act::KeysMade).await?,
        ..posting
    };
    portal
        .record(&admitted, case, posting)
        .await
        .map_err(failed)
}

async fn go(
    portal: &Portal,
    officer: &Member,
    case: Hash32,
    from: Status,
    plan: &StepPlan,
) -> Result<(), FileError> {
    let (admitted, opened) = opened_by(portal, officer, case).await?;
    let to = plan.to;
    let told = Body::Progress {
        status: to,
        text: Zeroizing::new(plan.tell.clone()),
    };
    let why = Body::Step(Step {
        from,
        outcome: plan.outcome,
        reason: Zeroizing::new(plan.reason.clone()),
        to,
    });
    let items = vec![
        sealed(portal, &opened, officer, BoxKind::Dialogue, told)?,
        sealed(portal, &opened, officer, BoxKind::Internal, why)?,
    ];
    let step = Move { from, to };
    let posting = Posting {
        n: u32::try_from(opened.chain().number()).map_err(failed)?,
        items,
        files: Vec::new(),
        release: Vec::new(),
        remove: Vec::new(),
        urgent: None,
        level: None,
        step: Some(step),
        assign: None,
        withdraw: false,
        log: entry(portal, (officer, &admitted), &opened, act_of(step)).await?,
    };
    let posted = portal.post_by_officer(&admitted, case, posting);
    posted.await.map_err(failed)
}

pub(super) fn sealed(
    portal: &Portal,
    opened: &OpenedCase,
    officer: &Member,
    in_box: BoxKind,
    body: Body,
) -> Result<Item, FileError> {
    let key = officer.signing();
    let reply = Reply {
        id: Id16::random(),
        author: Name::Officer(officer.id),
        key: &key,
        in_box,
        via: Via::Console,
        today: portal.today(),
    };
    let sealed = compose_item(opened, &reply, body).map_err(|verdict| failed(verdict.as_str()))?;
    Ok(Item {
        id: sealed.opened.item().id,
        kind: in_box,
        lead: false,
        sealed: sealed.file,
    })
}
