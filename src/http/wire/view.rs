//! The JSON header of a case as it is handed out.

use serde::Serialize;

use crate::clock::Day;
use crate::flow::case::View;
use crate::http::frames::Parts;

/// A case as a client gets it, without what only the client can read.
#[derive(Serialize)]
pub(in crate::http) struct CaseView {
    case: String,
    queue: String,
    n: u32,
    status: &'static str,
    urgent: bool,
    level: &'static str,
    received: String,
    due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assignee: Option<String>,
    unread: bool,
    /// A request for a new code waits for this officer.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    code: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    receipt: Option<String>,
    grants: Vec<GrantView>,
    items: Vec<ItemView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    roster: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    today: Option<String>,
}

#[derive(Serialize)]
struct GrantView {
    id: String,
    frame: usize,
}

#[derive(Serialize)]
struct ItemView {
    id: String,
    #[serde(rename = "box")]
    kind: &'static str,
    n: u32,
    side: &'static str,
    day: String,
    lead: bool,
    frame: usize,
}

/// A whole case: with receipt, roster and today's date.
pub(in crate::http) fn whole(
    view: View,
    roster: Option<String>,
    today: Day,
    parts: &mut Parts,
) -> CaseView {
    let receipt = view.case.receipt.clone();
    CaseView {
        receipt: Some(receipt),
        roster,
        today: Some(today.to_string()),
        ..row(view, parts)
    }
}

/// A row of an officer's queue; `code` where a request for a new code waits for them.
pub(in crate::http) fn listed(view: View, code: bool, parts: &mut Parts) -> CaseView {
    CaseView {
        code,
        ..row(view, parts)
    }
}

/// What a queue's list holds of a case.
fn row(view: View, parts: &mut Parts) -> CaseView {
    let case = view.case;
    CaseView {
        case: case.id.to_string(),
        queue: case.queue.to_string(),
        n: case.n,
        status: case.status.as_str(),
        urgent: case.urgent,
        level: case.level.as_str(),
        received: case.received.to_string(),
        due: case.due.map(|day| day.to_string()),
        assignee: case.assignee.map(|officer| officer.to_string()),
        unread: case.unread,
        code: false,
        receipt: None,
        grants: view
            .grants
            .into_iter()
            .map(|grant| GrantView {
                id: grant.id.to_string(),
                frame: parts.put(grant.sealed),
            })
            .collect(),
        items: view
            .items
            .into_iter()
            .map(|item| ItemView {
                id: item.id.to_string(),
                kind: item.kind.as_str(),
                n: item.n,
                side: item.side.as_str(),
                day: item.day.to_string(),
                lead: item.lead,
                frame: parts.put(item.sealed),
            })
            .collect(),
        roster: None,
        today: None,
    }
}
