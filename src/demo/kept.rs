//! What the office keeps beside an invented case, as a console keeps it: its coding, a translation, tasks,
//! a number, and that two cases may be about the same.

use zeroize::Zeroizing;

use super::cases::{FileError, Filed, failed, opened_by, triage};
use super::office::{Founded, Member};
use super::plan::{CasePlan, KeptPlan, Plan};
use super::way::{make_internal, sealed};
use crate::clock::Day;
use crate::flow::Portal;
use crate::flow::posting::Posting;
use crate::seal::compose::open::OpenedCase;
use crate::seal::id::{Hash32, Id16};
use crate::seal::item::body::Body;
use crate::seal::item::office::Office;
use crate::seal::words::{BoxKind, Kind};

/// Keeps what the plan says beside one case.
pub(super) async fn keep(
    portal: &Portal,
    founded: &Founded,
    plan: &CasePlan,
    case: Hash32,
) -> Result<(), FileError> {
    let Some(kept) = &plan.kept else {
        return Ok(());
    };
    let officer = triage(founded)?;
    if plan.way.is_empty() {
        make_internal(portal, officer, case).await?;
    }
    let (_, opened) = opened_by(portal, officer, case).await?;
    for body in bodies(portal, founded, kept, &opened)? {
        write(portal, officer, case, body).await?;
    }
    Ok(())
}

/// Links the cases that the plan says may be about the same, in both.
pub(super) async fn link(
    portal: &Portal,
    founded: &Founded,
    plan: &Plan,
    filed: &[Filed],
) -> Result<(), FileError> {
    let officer = triage(founded)?;
    for (at, case) in plan.cases.iter().enumerate() {
        let Some(same) = case.kept.as_ref().and_then(|kept| kept.same_as.as_ref()) else {
            continue;
        };
        // Of a demo with fewer cases one of the two may be missing.
        if let (Some(one), Some(other)) = (filed.get(at), filed.get(same.case)) {
            for (here, there) in [(one.case, other.case), (other.case, one.case)] {
                let link = Office::Link {
                    case: there,
                    linked: true,
                    reason: Zeroizing::new(same.reason.clone()),
                };
                write(portal, officer, here, Body::Office(link)).await?;
            }
        }
    }
    Ok(())
}

fn bodies(
    portal: &Portal,
    founded: &Founded,
    kept: &KeptPlan,
    opened: &OpenedCase,
) -> Result<Vec<Body>, FileError> {
    let owned = |text: &str| Zeroizing::new(text.to_owned());
    let mut bodies = Vec::new();
    if !kept.coding.is_empty() {
        let fields = kept.coding.iter().map(|(field, said)| {
            let said = said.iter().map(|text| owned(text)).collect();
            (field.clone(), said)
        });
        let fields = fields.collect();
        bodies.push(Body::Coding { fields });
    }
    if let Some((language, text)) = &kept.translation {
        let told = opened.items(BoxKind::Account).iter();
        let mut told = told.filter(|held| held.item().body.kind() == Kind::Statement);
        let told = told.next().ok_or_else(|| failed("nothing was told"))?;
        bodies.push(Body::Office(Office::Translation {
            language: language.clone(),
            of: told.item().id,
            text: owned(text),
        }));
    }
    for task in &kept.tasks {
        let officer = task.officer.as_deref().map(|name| known(founded, name));
        let due = task.due_in.map(|days| portal.today().number() + days);
        bodies.push(Body::Office(Office::Task {
            due: due.map(Day::from_number).transpose().map_err(failed)?,
            officer: officer.transpose()?,
            text: owned(&task.text),
        }));
    }
    for (system, number) in &kept.references {
        bodies.push(Body::Office(Office::Reference {
            number: owned(number),
            system: owned(system),
        }));
    }
    Ok(bodies)
}

fn known(founded: &Founded, name: &str) -> Result<Id16, FileError> {
    let officer = founded.member(name);
    officer
        .map(|officer| officer.id)
        .ok_or_else(|| failed("a task for nobody"))
}

async fn write(
    portal: &Portal,
    officer: &Member,
    case: Hash32,
    body: Body,
) -> Result<(), FileError> {
    let (admitted, opened) = opened_by(portal, officer, case).await?;
    let item = sealed(portal, &opened, officer, BoxKind::Internal, body)?;
    let posting = Posting {
        n: u32::try_from(opened.chain().number()).map_err(failed)?,
        items: vec![item],
        files: Vec::new(),
        release: Vec::new(),
        remove: Vec::new(),
        urgent: None,
        level: None,
        step: None,
        assign: None,
        withdraw: false,
        log: Vec::new(),
    };
    let posted = portal.post_by_officer(&admitted, case, posting);
    posted.await.map_err(failed)
}
