//! What is left to do for a colleague who came or left, and what is needed to do it.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path, Query};
use serde::Deserialize;
use serde_json::json;

use super::HttpError;
use super::frames::Parts;
use super::who::InRoster;
use super::wire;
use crate::flow::Portal;
use crate::flow::backlog::Backlog;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    /// The colleague.
    officer: String,
    after: Option<String>,
}

/// `GET /api/v1/queue/lacking` — which of one's own cases a colleague has no keys to.
pub(super) async fn lacking(
    portal: Data<Portal>,
    officer: InRoster,
    asked: Query<Asked>,
) -> Result<HttpResponse, HttpError> {
    let colleague = wire::id("officer", &asked.officer)?;
    let found = portal
        .lacking(&officer.0, colleague, asked.after.as_deref())
        .await?;
    Ok(answer(&found))
}

/// `GET /api/v1/queue/left` — to which of one's own cases somebody who left still has keys.
pub(super) async fn left(
    portal: Data<Portal>,
    officer: InRoster,
    asked: Query<Asked>,
) -> Result<HttpResponse, HttpError> {
    let colleague = wire::id("officer", &asked.officer)?;
    let found = portal
        .left_behind(&officer.0, colleague, asked.after.as_deref())
        .await?;
    Ok(answer(&found))
}

/// `GET /api/v1/cases/{case}/keys` — a case without what its reporter said; it stays unread.
pub(super) async fn keys(
    portal: Data<Portal>,
    officer: InRoster,
    case: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let case = wire::hash("case", &case)?;
    let view = portal.keys_of_case(&officer.0, case).await?;
    let mut parts = Parts::default();
    let roster = portal.standing().map(|held| held.note.clone());
    let header = wire::whole(view, roster, portal.today(), &mut parts);
    parts.answer(&header)
}

fn answer(found: &Backlog) -> HttpResponse {
    let cases: Vec<String> = found.cases.iter().map(ToString::to_string).collect();
    HttpResponse::Ok().json(json!({
        "cases": cases,
        "looked": found.looked,
        "next": found.next,
    }))
}
