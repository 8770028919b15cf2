//! The console's API to the log: its hashes for every officer, what it says for auditors and stewards.

use actix_web::HttpResponse;
use actix_web::web::{Data, Query};
use serde::Deserialize;
use serde_json::{Value, json};

use super::HttpError;
use super::who::InRoster;
use crate::flow::Portal;
use crate::seal::log::Head;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Piece {
    after: Option<u64>,
}

/// `GET /api/v1/log/heads` — that the log goes on from what a client remembers.
pub(super) async fn heads(
    portal: Data<Portal>,
    officer: InRoster,
    piece: Query<Piece>,
) -> Result<HttpResponse, HttpError> {
    let heads = portal.heads(&officer.0, piece.after).await?;
    let steps = heads.steps.iter().map(
        |step| json!({"n": step.n, "hash": step.hash.to_string(), "head": step.head.to_string()}),
    );
    Ok(HttpResponse::Ok().json(json!({
        "today": portal.today().to_string(),
        "newest": head(heads.newest),
        "start": head(heads.start),
        "steps": steps.collect::<Vec<_>>(),
    })))
}

/// `GET /api/v1/log` — the entries, as they were signed.
pub(super) async fn read(
    portal: Data<Portal>,
    officer: InRoster,
    piece: Query<Piece>,
) -> Result<HttpResponse, HttpError> {
    let after = piece.after.unwrap_or_default();
    let page = portal.log(&officer.0, after).await?;
    let page = page.ok_or(HttpError::Forbidden)?;
    let rows = page
        .rows
        .iter()
        .map(|row| json!({"n": row.n, "head": row.head.to_string(), "note": row.note}));
    Ok(HttpResponse::Ok().json(json!({
        "newest": head(page.newest),
        "entries": rows.collect::<Vec<_>>(),
    })))
}

fn head(head: Head) -> Value {
    json!({"n": head.n, "head": head.hash.to_string()})
}
