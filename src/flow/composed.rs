//! Between the sealing core and the flows: what it composed, as a submission; what lies in the store,
//! as it reads it.

use super::case::View;
use super::intake::{Grant, Item, Pair, Submission};
use super::posting::RecordPosting;
use crate::domain::holding::Holder as GrantHolder;
use crate::seal::compose::open::SealedCase;
use crate::seal::compose::report::ComposedReport;
use crate::seal::compose::{ComposedRecord, SealedGrant, SealedPair};
use crate::seal::id::Hash32;
use crate::seal::item::Listed;

/// A view as the sealing core reads it.
pub(crate) fn sealed(view: &View) -> SealedCase<'_> {
    SealedCase {
        case: view.case.id,
        n: view.case.n.into(),
        urgent: view.case.urgent,
        level: view.case.level,
        grants: view
            .grants
            .iter()
            .map(|grant| grant.sealed.as_slice())
            .collect(),
        items: view
            .items
            .iter()
            .map(|item| Listed {
                in_box: item.kind,
                n: item.n.into(),
                sealed: &item.sealed,
            })
            .collect(),
    }
}

impl From<SealedGrant> for Grant {
    fn from(grant: SealedGrant) -> Self {
        Self {
            id: grant.id,
            holder: match grant.holder.officer() {
                Some(id) => GrantHolder::Officer(*id),
                None => GrantHolder::Reporter,
            },
            sealed: grant.file,
        }
    }
}

impl From<SealedPair> for Pair {
    fn from(pair: SealedPair) -> Self {
        Self {
            id: pair.id,
            first: pair.pair.first(),
            second: pair.pair.second(),
            sealed: pair.file,
        }
    }
}

/// `None` for a record that no server can count.
pub(crate) fn record_posting(record: ComposedRecord) -> Option<RecordPosting> {
    Some(RecordPosting {
        n: u32::try_from(record.n).ok()?,
        boxes: record.boxes,
        grants: record.grants.into_iter().map(Grant::from).collect(),
        pairs: record.pairs.into_iter().map(Pair::from).collect(),
        items: Vec::new(),
        join: Vec::new(),
        leave: Vec::new(),
        log: Vec::new(),
    })
}

impl From<ComposedReport> for Submission {
    fn from(report: ComposedReport) -> Self {
        Self {
            case: report.case,
            queue: report.queue,
            urgent: report.urgent,
            level: report.level,
            login: report.login,
            plain: report.plain,
            // The case id is drawn with the report: no other has it, and none is sent twice here.
            content: Hash32::of(report.case.as_bytes()),
            grants: report.grants.into_iter().map(Grant::from).collect(),
            pairs: report.pairs.into_iter().map(Pair::from).collect(),
            items: report
                .items
                .into_iter()
                .map(|item| Item {
                    id: item.opened.item().id,
                    kind: item.opened.item().in_box,
                    lead: item.is_lead(),
                    sealed: item.file,
                })
                .collect(),
            files: report.files,
            roster: Some(report.version),
        }
    }
}
