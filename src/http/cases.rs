//! The console's API: the queue, a case, and what an officer does in it.
//!
//! A case that an officer holds no grant for is not found, whatever the reason.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path, Query};
use serde::Deserialize;
use serde_json::json;

use super::HttpError;
use super::frames::{Framed, Parts};
use super::who::InRoster;
use super::wire::{self, PostingHeader, RecordHeader};
use crate::domain::queue::{Filter, Hands};
use crate::flow::Portal;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QueuePage {
    after: Option<String>,
    /// `mine` or `nobodys`.
    hands: Option<String>,
    /// Something is due within so many days.
    within: Option<u8>,
    #[serde(default)]
    alarm: bool,
    queue: Option<String>,
}

/// `GET /api/v1/queue` — fifty cases that this officer holds a grant for.
pub(super) async fn queue(
    portal: Data<Portal>,
    officer: InRoster,
    page: Query<QueuePage>,
) -> Result<HttpResponse, HttpError> {
    let filter = Filter {
        hands: match page.hands.as_deref() {
            None => None,
            Some("mine") => Some(Hands::Mine),
            Some("nobodys") => Some(Hands::Nobodys),
            Some(_) => return Err(HttpError::Malformed { field: "hands" }),
        },
        due_by: page.within.map(|days| portal.today().plus(days.into())),
        alarm: page.alarm,
        queue: page
            .queue
            .as_deref()
            .map(|queue| wire::id("queue", queue))
            .transpose()?,
    };
    let listed = portal
        .queue(&officer.0, filter, page.after.as_deref())
        .await?;
    let mut parts = Parts::default();
    let rows: Vec<_> = listed
        .rows
        .into_iter()
        .map(|view| {
            let waits = listed.codes.contains(&view.case.id);
            wire::listed(view, waits, &mut parts)
        })
        .collect();
    parts.answer(&json!({
        "today": portal.today().to_string(),
        "rows": rows,
        "next": listed.next,
        "total": listed.total,
    }))
}

/// `GET /api/v1/cases/{case}`
pub(super) async fn case(
    portal: Data<Portal>,
    officer: InRoster,
    case: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let view = portal.case(&officer.0, wire::hash("case", &case)?).await?;
    let mut parts = Parts::default();
    let roster = portal.standing().map(|held| held.note.clone());
    let header = wire::whole(view, roster, portal.today(), &mut parts);
    parts.answer(&header)
}

/// `POST /api/v1/cases/{case}/items`
pub(super) async fn post(
    portal: Data<Portal>,
    officer: InRoster,
    case: Path<String>,
    framed: Framed<PostingHeader>,
) -> Result<HttpResponse, HttpError> {
    let case = wire::hash("case", &case)?;
    portal
        .post_by_officer(&officer.0, case, wire::posting(framed)?)
        .await?;
    Ok(HttpResponse::Created().json(json!({})))
}

/// `POST /api/v1/cases/{case}/records`
pub(super) async fn record(
    portal: Data<Portal>,
    officer: InRoster,
    case: Path<String>,
    framed: Framed<RecordHeader>,
) -> Result<HttpResponse, HttpError> {
    let case = wire::hash("case", &case)?;
    portal
        .record(&officer.0, case, wire::record(framed)?)
        .await?;
    Ok(HttpResponse::Created().json(json!({})))
}
