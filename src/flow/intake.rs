//! A sealed report arrives: checked for what a server can check, written whole, acknowledged after.
//!
//! The server cannot read a report, so it cannot tell a true one from noise. It can tell whether
//! every part is an age file to one hybrid recipient (so that nobody's slip leaves words on the
//! disk), whether the holders are people of the queue by the verified roster, and whether anything
//! is missing that an officer's client will need.

use std::collections::BTreeSet;

use super::case::PostError;
use super::holders::Staff;
use super::layer::{
    ROW_BYTES, check_grants, check_items, check_pairs, enciphered, enciphered_pair, wrapped,
};
use super::turns::Way;
use super::{Portal, Unavailable, notice, portal};
use crate::clock::Day;
use crate::domain::case::Case;
use crate::domain::holding::Holder;
use crate::domain::item::{self, ItemBytes, Side};
use crate::domain::policy::ClockId;
use crate::seal::compose::readers::assistance_queue;
use crate::seal::id::{Hash32, Id16};
use crate::seal::receipt::Receipt;
use crate::seal::roster::Roster;
use crate::seal::words::{BoxKind, Level, Status};
use crate::store::intake::{Intake, Taken};
use crate::store::keyring;

/// More parts than this is no report: a roster of hundreds of officers would be needed.
pub(super) const MOST_PARTS: usize = 1_024;

/// What is said of files that are named and not there.
pub(super) const NOT_THERE: &str = "are not all there";
/// More files than this come in several messages.
pub(super) const MOST_FILES: usize = 256;

/// Why a report was not taken.
#[derive(Debug, thiserror::Error)]
pub enum IntakeError {
    #[error("no office receives reports here")]
    NoOffice,
    #[error("{field}: {rule}")]
    Field {
        field: &'static str,
        rule: &'static str,
    },
    /// The case or its code exists with other contents.
    #[error("another report has this id or this code")]
    Duplicate,
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

/// A report as sealed by a reporter's client, or by [`super::scriptless`].
pub struct Submission {
    pub case: Hash32,
    pub queue: Id16,
    pub urgent: bool,
    pub level: Level,
    /// SHA-256 of the login token.
    pub login: Hash32,
    /// SHA-256 of the statement's plaintext, for the receipt.
    pub plain: Hash32,
    pub grants: Vec<Grant>,
    pub pairs: Vec<Pair>,
    pub items: Vec<Item>,
    /// Blobs that arrived before it and become part of it.
    pub files: Vec<Id16>,
    /// SHA-256 of the whole body: the same body sent again is answered as before.
    pub content: Hash32,
    /// The version of the roster to whose keys it is sealed; a page may be older than the one in force.
    pub roster: Option<u64>,
}

/// A sealed grant for one holder.
pub struct Grant {
    pub id: Id16,
    pub holder: Holder,
    pub sealed: Vec<u8>,
}

/// The identity box's secret for two custodians.
pub struct Pair {
    pub id: Id16,
    pub first: Id16,
    pub second: Id16,
    pub sealed: Vec<u8>,
}

/// A sealed item; `lead` marks the one that a queue row opens.
pub struct Item {
    pub id: Id16,
    pub kind: BoxKind,
    pub lead: bool,
    pub sealed: Vec<u8>,
}

impl Portal {
    /// Takes a report in its turn; gives the signed receipt once everything is on disk.
    ///
    /// # Errors
    /// [`IntakeError::Field`] names the part and the rule it breaks.
    pub async fn accept(&self, submission: Submission, way: Way) -> Result<String, IntakeError> {
        let _turn = self.turn(way).await?;
        self.accept_on(submission, self.today()).await
    }

    /// The same, at once and received on that day: the demo's cases have been there for a while.
    ///
    /// # Errors
    /// As [`Portal::accept`].
    pub async fn accept_on(&self, report: Submission, day: Day) -> Result<String, IntakeError> {
        let standing = self.standing().ok_or(IntakeError::NoOffice)?;
        let office = check(&report, &standing.roster)?;
        let urgent = report.urgent || report.level == Level::Alarm;
        let due = self.due_first(&report.queue, &standing.roster, day);
        let intake = self.prepared(report, office, due, day)?;
        let receipt = intake.case.receipt.clone();
        match self
            .store()
            .intake(intake)
            .await
            .map_err(Unavailable::from)?
        {
            Taken::Stored => {
                if urgent {
                    self.announce();
                }
                Ok(receipt)
            }
            Taken::Before { receipt } => Ok(receipt),
            Taken::Conflict => Err(IntakeError::Duplicate),
            Taken::Unready => Err(IntakeError::Field {
                field: "uploads",
                rule: NOT_THERE,
            }),
        }
    }

    /// When something is due on a report to this queue: where it only arranges help, help.
    fn due_first(&self, queue: &Id16, roster: &Roster, day: Day) -> Day {
        let rules = self.rules();
        let due = rules.acknowledge_by(day);
        let helps = assistance_queue(roster, queue, &[]) == Some(*queue);
        let offered = rules.by(ClockId::Assistance, day);
        offered
            .filter(|_| helps)
            .map_or(due, |offered| offered.min(due))
    }

    /// Draws the shred key, puts its layer on, signs the receipt: all that is done once and before
    /// the write.
    fn prepared(
        &self,
        report: Submission,
        office: String,
        due: Day,
        day: Day,
    ) -> Result<Intake, IntakeError> {
        let held = keyring::draw();
        let key = portal::key(&held);
        let sealed = report.items.iter().find(|item| is_statement(item));
        let receipt = Receipt {
            case: report.case,
            day,
            instance: self.pins().instance,
            office,
            plain: report.plain,
            sealed: sealed.map_or_else(|| Hash32::of(b""), |item| Hash32::of(&item.sealed)),
        };
        let officers: Vec<Id16> = report
            .grants
            .iter()
            .filter_map(|grant| grant.holder.officer())
            .collect();
        let urgent = report.urgent || report.level == Level::Alarm;
        let mut boxes: Vec<BoxKind> = report.items.iter().map(|item| item.kind).collect();
        boxes.extend([BoxKind::Account, BoxKind::Dialogue]);
        boxes.sort_unstable();
        boxes.dedup();
        let wrap = |id, sealed: &[u8]| wrapped(&key, report.case, id, sealed);
        let staff = Staff::of(self);
        let sealed_to = |holder| staff.key_at(holder, report.roster);
        let grants = report
            .grants
            .into_iter()
            .map(|grant| enciphered(&key, report.case, &grant, sealed_to(grant.holder)))
            .collect::<Result<_, _>>()?;
        let pairs = report
            .pairs
            .into_iter()
            .map(|pair| enciphered_pair(&key, report.case, &pair))
            .collect::<Result<_, _>>()?;
        let items = report
            .items
            .into_iter()
            .map(|item| {
                let lead = item.lead.then(|| wrap(item.id, &item.sealed)).transpose()?;
                let row = item.into_row(0, Side::Reporter, day);
                Ok(match lead {
                    Some(lead) => item::Item {
                        bytes: ItemBytes::Lead(lead),
                        ..row
                    },
                    None => row,
                })
            })
            .collect::<Result<_, Unavailable>>()?;
        Ok(Intake {
            case: Case {
                id: report.case,
                queue: report.queue,
                received: day,
                status: Status::Received,
                urgent: report.urgent,
                level: report.level,
                due: Some(due),
                unread: true,
                assignee: None,
                n: 0,
                concluder: None,
                receipt: receipt.sign(self.instance_key()),
            },
            login: report.login,
            content: report.content,
            key: held,
            boxes,
            grants,
            pairs,
            items,
            files: report.files,
            notices: notice::due(self, &officers, urgent),
        })
    }
}

/// What a server can check without a key; gives the office's name for the receipt.
fn check(report: &Submission, roster: &Roster) -> Result<String, IntakeError> {
    let wrong = |field, rule| IntakeError::Field { field, rule };
    let queue = roster
        .queue(&report.queue)
        .ok_or(wrong("queue", "is unknown"))?;
    check_grants(&report.grants, ROW_BYTES).map_err(IntakeError::from)?;
    let boxes = [BoxKind::Account, BoxKind::Dialogue, BoxKind::Identity];
    check_items(&report.items, &boxes).map_err(IntakeError::from)?;

    let reads = |id: &Id16| queue.officers.contains(id) && roster.current_key(id).is_some();
    let holders: BTreeSet<Holder> = report.grants.iter().map(|grant| grant.holder).collect();
    if holders.len() != report.grants.len() {
        return Err(wrong("grants", "repeat a holder"));
    }
    if !holders.contains(&Holder::Reporter) {
        return Err(wrong("grants", "leave the reporter out"));
    }
    let mut officers = holders
        .iter()
        .filter_map(|holder| holder.officer())
        .peekable();
    if officers.peek().is_none() {
        return Err(wrong("grants", "leave nobody who could read"));
    }
    if !officers.all(|id| reads(&id)) {
        return Err(wrong("grants", "name somebody outside the queue"));
    }

    let keeps = |id: &Id16| queue.custodians.contains(id) && roster.current_key(id).is_some();
    check_pairs(&report.pairs, ROW_BYTES).map_err(IntakeError::from)?;
    if !report
        .pairs
        .iter()
        .all(|pair| keeps(&pair.first) && keeps(&pair.second))
    {
        return Err(wrong("pairs", "name somebody who is no custodian"));
    }

    let leads = report.items.iter().filter(|item| item.lead);
    if leads.count() != 1
        || !report
            .items
            .iter()
            .any(|item| item.lead && item.kind == BoxKind::Account)
    {
        return Err(wrong("items", "need one brief"));
    }
    if !report.items.iter().any(is_statement) {
        return Err(wrong("items", "need a statement"));
    }
    if report.files.len() > MOST_FILES {
        return Err(wrong("uploads", "are too many"));
    }
    Ok(roster
        .office(&queue.office)
        .and_then(|office| {
            office
                .name
                .get("en")
                .or_else(|| office.name.values().next())
        })
        .cloned()
        .unwrap_or_default())
}

/// The first such item; those that follow it speak of files.
fn is_statement(item: &Item) -> bool {
    item.kind == BoxKind::Account && !item.lead
}

impl From<PostError> for IntakeError {
    fn from(error: PostError) -> Self {
        match error {
            PostError::Field { field, rule } => Self::Field { field, rule },
            PostError::Unavailable(error) => Self::Unavailable(error),
            PostError::Unknown | PostError::Record { .. } => Self::NoOffice,
        }
    }
}
