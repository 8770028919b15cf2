//! The console's API for an officer's own index: what it should hold, and what it is filled from.

use actix_web::HttpResponse;
use actix_web::web::{Data, Query};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::HttpError;
use super::frames::Parts;
use super::who::InRoster;
use super::wire;
use crate::domain::case::Case;
use crate::flow::Portal;
use crate::flow::index::MOST;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContentsPage {
    after: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wanted {
    /// Ids with commas between them.
    of: String,
}

/// A case without anything sealed.
#[derive(Serialize)]
struct Facts {
    case: String,
    queue: String,
    n: u32,
    items: u32,
    status: &'static str,
    urgent: bool,
    level: &'static str,
    received: String,
    due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assignee: Option<String>,
    unread: bool,
}

/// `GET /api/v1/index` — five hundred cases of this officer's queue, and how much is written in each.
pub(super) async fn contents(
    portal: Data<Portal>,
    officer: InRoster,
    page: Query<ContentsPage>,
) -> Result<HttpResponse, HttpError> {
    let found = portal.contents(&officer.0, page.after.as_deref()).await?;
    let rows: Vec<_> = found
        .rows
        .iter()
        .map(|(case, items)| Facts::of(case, *items))
        .collect();
    Ok(HttpResponse::Ok().json(json!({
        "today": portal.today().to_string(),
        "rows": rows,
        "next": found.next,
        "total": found.total,
    })))
}

/// `GET /api/v1/index/cases?of=…` — up to twenty cases whole, without the name; none is marked as read.
pub(super) async fn cases(
    portal: Data<Portal>,
    officer: InRoster,
    wanted: Query<Wanted>,
) -> Result<HttpResponse, HttpError> {
    let asked = wanted
        .of
        .split(',')
        .map(|id| wire::hash("of", id))
        .collect::<Result<Vec<_>, _>>()?;
    if asked.len() > MOST {
        return Err(HttpError::Malformed { field: "of" });
    }
    let found = portal.several(&officer.0, asked).await?;
    let mut parts = Parts::default();
    let rows: Vec<_> = found
        .views
        .into_iter()
        .map(|view| wire::listed(view, false, &mut parts))
        .collect();
    parts.answer(&json!({ "rows": rows, "looked": found.looked }))
}

impl Facts {
    fn of(case: &Case, items: u32) -> Self {
        Self {
            case: case.id.to_string(),
            queue: case.queue.to_string(),
            n: case.n,
            items,
            status: case.status.as_str(),
            urgent: case.urgent,
            level: case.level.as_str(),
            received: case.received.to_string(),
            due: case.due.map(|day| day.to_string()),
            assignee: case.assignee.map(|officer| officer.to_string()),
            unread: case.unread,
        }
    }
}
