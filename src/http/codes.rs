//! The console's API about a new code for a person who lost theirs: asking, agreeing, ending, giving.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::Deserialize;
use serde_json::json;

use super::HttpError;
use super::frames::Framed;
use super::who::InRoster;
use super::wire::{self, EntryHeader, ItemHeader, RenewalHeader};
use crate::clock::Day;
use crate::flow::Portal;
use crate::flow::codes::{Asking, Deciding, Giving};
use crate::flow::posting::RecordPosting;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AskHeader {
    id: String,
    n: u32,
    expires: String,
    seed: String,
    items: Vec<ItemHeader>,
    log: Vec<EntryHeader>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DecideHeader {
    id: String,
    n: u32,
    items: Vec<ItemHeader>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GiveHeader {
    id: String,
    log: Vec<EntryHeader>,
    record: RenewalHeader,
}

/// `GET /api/v1/cases/{case}/code` — the request that waits; its seed for whoever asked alone.
pub(super) async fn of_case(
    portal: Data<Portal>,
    officer: InRoster,
    case: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let case = wire::hash("case", &case)?;
    let held = portal.code_request(&officer.0, case).await?;
    let request = held.map(|held| {
        let mine = held.asker == officer.0.id();
        json!({
            "id": held.id.to_string(),
            "asker": held.asker.to_string(),
            "expires": held.expires.to_string(),
            "n": held.n,
            "second": held.second.map(|id| id.to_string()),
            "seed": mine.then(|| held.seed.to_string()),
        })
    });
    let today = portal.today().to_string();
    Ok(HttpResponse::Ok().json(json!({"today": today, "request": request})))
}

/// `POST /api/v1/cases/{case}/code`
pub(super) async fn ask(
    portal: Data<Portal>,
    officer: InRoster,
    case: Path<String>,
    mut framed: Framed<AskHeader>,
) -> Result<HttpResponse, HttpError> {
    let case = wire::hash("case", &case)?;
    let items = std::mem::take(&mut framed.header.items);
    let log = std::mem::take(&mut framed.header.log);
    let header = &framed.header;
    let expires = Day::parse(&header.expires);
    let asking = Asking {
        id: wire::id("id", &header.id)?,
        n: header.n,
        expires: expires.map_err(|_| HttpError::Malformed { field: "expires" })?,
        seed: wire::hash("seed", &header.seed)?,
        items: wire::take_items(&mut framed, &items)?,
        log: wire::take_entries(&mut framed, &log)?,
    };
    framed.finish()?;
    portal.ask_for_code(&officer.0, case, asking).await?;
    Ok(HttpResponse::Created().json(json!({})))
}

/// `POST /api/v1/cases/{case}/code/agree`
pub(super) async fn agree(
    portal: Data<Portal>,
    officer: InRoster,
    case: Path<String>,
    framed: Framed<DecideHeader>,
) -> Result<HttpResponse, HttpError> {
    let case = wire::hash("case", &case)?;
    let deciding = deciding(framed)?;
    portal.agree_to_code(&officer.0, case, deciding).await?;
    Ok(HttpResponse::Created().json(json!({})))
}

/// `POST /api/v1/cases/{case}/code/end` — refused by a colleague, or taken back.
pub(super) async fn end(
    portal: Data<Portal>,
    officer: InRoster,
    case: Path<String>,
    framed: Framed<DecideHeader>,
) -> Result<HttpResponse, HttpError> {
    let case = wire::hash("case", &case)?;
    let deciding = deciding(framed)?;
    portal.end_code_request(&officer.0, case, deciding).await?;
    Ok(HttpResponse::Created().json(json!({})))
}

/// `POST /api/v1/cases/{case}/code/give` — a record with new keys for the reporter.
pub(super) async fn give(
    portal: Data<Portal>,
    officer: InRoster,
    case: Path<String>,
    mut framed: Framed<GiveHeader>,
) -> Result<HttpResponse, HttpError> {
    let case = wire::hash("case", &case)?;
    let entries = std::mem::take(&mut framed.header.log);
    let id = wire::id("id", &framed.header.id)?;
    let log = wire::take_entries(&mut framed, &entries)?;
    let (record, login) = wire::renewal(framed.map(|header| header.record))?;
    let record = RecordPosting { log, ..record };
    let giving = Giving { id, record, login };
    portal.give_code(&officer.0, case, giving).await?;
    Ok(HttpResponse::Created().json(json!({})))
}

fn deciding(mut framed: Framed<DecideHeader>) -> Result<Deciding, HttpError> {
    let items = std::mem::take(&mut framed.header.items);
    let deciding = Deciding {
        id: wire::id("id", &framed.header.id)?,
        n: framed.header.n,
        items: wire::take_items(&mut framed, &items)?,
    };
    framed.finish()?;
    Ok(deciding)
}
