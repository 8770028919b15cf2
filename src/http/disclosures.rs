//! The console's API about names that two custodians keep: asking, deciding, taking.
//!
//! A request is found by whoever asked, in their case, and by the custodians whom it was put to.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use serde::Deserialize;
use serde_json::{Value, json};

use super::HttpError;
use super::frames::{Framed, Parts};
use super::who::InRoster;
use super::wire::{self, EntryHeader, ItemHeader};
use crate::clock::Day;
use crate::domain::disclosure::{PieceKind, State};
use crate::domain::item::ItemBytes;
use crate::flow::Portal;
use crate::flow::disclosure::{Agreeing, Asking, Releasing, Shown, Taking};
use crate::seal::id::Id16;
use crate::seal::words::Tell;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AskHeader {
    id: String,
    request: String,
    danger: bool,
    tell: String,
    opens: String,
    expires: String,
    copies: Vec<CopyHeader>,
    n: u32,
    items: Vec<ItemHeader>,
    #[serde(default)]
    log: Vec<EntryHeader>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CopyHeader {
    officer: String,
    frame: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AgreeHeader {
    note: usize,
    peeled: Vec<PeeledHeader>,
    #[serde(default)]
    log: Vec<EntryHeader>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PeeledHeader {
    pair: String,
    frame: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReleaseHeader {
    note: usize,
    first: String,
    frame: usize,
    #[serde(default)]
    log: Vec<EntryHeader>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RefuseHeader {
    frame: usize,
    #[serde(default)]
    log: Vec<EntryHeader>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WithdrawHeader {
    #[serde(default)]
    log: Vec<EntryHeader>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TakeHeader {
    n: u32,
    items: Vec<ItemHeader>,
    #[serde(default)]
    log: Vec<EntryHeader>,
}

/// `GET /api/v1/disclosures` — what was put to this officer, as a custodian.
pub(super) async fn list(
    portal: Data<Portal>,
    officer: InRoster,
) -> Result<HttpResponse, HttpError> {
    let shown = portal.put_to_custodian(&officer.0).await?;
    let mut parts = Parts::default();
    let requests: Vec<Value> = shown
        .iter()
        .map(|one| view(one, officer.0.id(), portal.today(), &mut parts))
        .collect();
    answer(&portal, &requests, &parts)
}

/// `GET /api/v1/disclosures/{id}` — what a custodian needs to decide about one.
pub(super) async fn material(
    portal: Data<Portal>,
    officer: InRoster,
    id: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let me = officer.0.id();
    let found = portal.material(&officer.0, wire::id("id", &id)?).await?;
    let mut parts = Parts::default();
    let request = view(&found.shown, me, portal.today(), &mut parts);
    let peeled = found.shown.of(PieceKind::Peeled);
    let peeled = peeled.filter(|piece| piece.officer == me);
    let peeled: Vec<Value> = peeled
        .map(|piece| {
            let first = piece.by.map(|by| by.to_string());
            json!({"first": first, "frame": parts.put(piece.sealed.clone())})
        })
        .collect();
    let pairs = found.pairs.into_iter().map(|pair| {
        let (id, second) = (pair.id.to_string(), pair.second.to_string());
        json!({"id": id, "second": second, "frame": parts.put(pair.sealed)})
    });
    let pairs: Vec<Value> = pairs.collect();
    let items: Vec<Value> = found
        .items
        .into_iter()
        .filter_map(|item| {
            let (id, n) = (item.id.to_string(), item.n);
            let ItemBytes::AgeFile(sealed) = item.bytes else {
                return None;
            };
            Some(json!({"id": id, "n": n, "frame": parts.put(sealed)}))
        })
        .collect();
    parts.answer(&json!({
        "request": request, "peeled": peeled, "pairs": pairs, "items": items,
        "today": portal.today().to_string(),
    }))
}

/// `GET /api/v1/cases/{case}/disclosures` — what this officer asked for in a case.
pub(super) async fn of_case(
    portal: Data<Portal>,
    officer: InRoster,
    case: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let case = wire::hash("case", &case)?;
    let shown = portal.asked_for(&officer.0, case).await?;
    let mut parts = Parts::default();
    let requests: Vec<Value> = shown
        .iter()
        .map(|one| view(one, officer.0.id(), portal.today(), &mut parts))
        .collect();
    answer(&portal, &requests, &parts)
}

/// `POST /api/v1/cases/{case}/disclosures`
pub(super) async fn ask(
    portal: Data<Portal>,
    officer: InRoster,
    case: Path<String>,
    mut framed: Framed<AskHeader>,
) -> Result<HttpResponse, HttpError> {
    let case = wire::hash("case", &case)?;
    let copies = std::mem::take(&mut framed.header.copies);
    let items = std::mem::take(&mut framed.header.items);
    let log = std::mem::take(&mut framed.header.log);
    let header = &framed.header;
    let asking = Asking {
        id: wire::id("id", &header.id)?,
        request: wire::hash("request", &header.request)?,
        danger: header.danger,
        tell: Tell::parse(&header.tell).ok_or(HttpError::Malformed { field: "tell" })?,
        opens: day("opens", &header.opens)?,
        expires: day("expires", &header.expires)?,
        n: header.n,
        copies: copies
            .iter()
            .map(|copy| Ok((wire::id("copies", &copy.officer)?, framed.take(copy.frame)?)))
            .collect::<Result<_, HttpError>>()?,
        items: wire::take_items(&mut framed, &items)?,
        log: wire::take_entries(&mut framed, &log)?,
    };
    framed.finish()?;
    portal.ask_for_name(&officer.0, case, asking).await?;
    Ok(HttpResponse::Created().json(json!({})))
}

/// `POST /api/v1/cases/{case}/disclosures/{id}/withdraw`
pub(super) async fn withdraw(
    portal: Data<Portal>,
    officer: InRoster,
    at: Path<(String, String)>,
    mut framed: Framed<WithdrawHeader>,
) -> Result<HttpResponse, HttpError> {
    let (case, id) = (wire::hash("case", &at.0)?, wire::id("id", &at.1)?);
    let log = std::mem::take(&mut framed.header.log);
    let log = wire::take_entries(&mut framed, &log)?;
    framed.finish()?;
    portal.withdraw_request(&officer.0, case, id, log).await?;
    Ok(HttpResponse::Ok().json(json!({})))
}

/// `POST /api/v1/cases/{case}/disclosures/{id}/take` — with the item that tells whoever reported.
pub(super) async fn take(
    portal: Data<Portal>,
    officer: InRoster,
    at: Path<(String, String)>,
    mut framed: Framed<TakeHeader>,
) -> Result<HttpResponse, HttpError> {
    let (case, id) = (wire::hash("case", &at.0)?, wire::id("id", &at.1)?);
    let items = std::mem::take(&mut framed.header.items);
    let log = std::mem::take(&mut framed.header.log);
    let taking = Taking {
        n: framed.header.n,
        items: wire::take_items(&mut framed, &items)?,
        log: wire::take_entries(&mut framed, &log)?,
    };
    framed.finish()?;
    portal.take_name(&officer.0, case, id, taking).await?;
    Ok(HttpResponse::Created().json(json!({})))
}

/// `POST /api/v1/disclosures/{id}/agree`
pub(super) async fn agree(
    portal: Data<Portal>,
    officer: InRoster,
    id: Path<String>,
    mut framed: Framed<AgreeHeader>,
) -> Result<HttpResponse, HttpError> {
    let id = wire::id("id", &id)?;
    let peeled = std::mem::take(&mut framed.header.peeled);
    let log = std::mem::take(&mut framed.header.log);
    let agreeing = Agreeing {
        note: framed.take(framed.header.note)?,
        peeled: peeled
            .iter()
            .map(|one| Ok((wire::id("peeled", &one.pair)?, framed.take(one.frame)?)))
            .collect::<Result<_, HttpError>>()?,
        log: wire::take_entries(&mut framed, &log)?,
    };
    framed.finish()?;
    portal.agree(&officer.0, id, agreeing).await?;
    Ok(HttpResponse::Created().json(json!({})))
}

/// `POST /api/v1/disclosures/{id}/release`
pub(super) async fn release(
    portal: Data<Portal>,
    officer: InRoster,
    id: Path<String>,
    mut framed: Framed<ReleaseHeader>,
) -> Result<HttpResponse, HttpError> {
    let id = wire::id("id", &id)?;
    let log = std::mem::take(&mut framed.header.log);
    let releasing = Releasing {
        first: wire::id("first", &framed.header.first)?,
        note: framed.take(framed.header.note)?,
        sealed: framed.take(framed.header.frame)?,
        log: wire::take_entries(&mut framed, &log)?,
    };
    framed.finish()?;
    portal.release(&officer.0, id, releasing).await?;
    Ok(HttpResponse::Created().json(json!({})))
}

/// `POST /api/v1/disclosures/{id}/refuse`
pub(super) async fn refuse(
    portal: Data<Portal>,
    officer: InRoster,
    id: Path<String>,
    mut framed: Framed<RefuseHeader>,
) -> Result<HttpResponse, HttpError> {
    let id = wire::id("id", &id)?;
    let log = std::mem::take(&mut framed.header.log);
    let sealed = framed.take(framed.header.frame)?;
    let log = wire::take_entries(&mut framed, &log)?;
    framed.finish()?;
    portal.refuse(&officer.0, id, sealed, log).await?;
    Ok(HttpResponse::Created().json(json!({})))
}

/// What one of those whom a request concerns gets of it: their own copy, who agreed, and what is
/// sealed to them. What was sealed to whoever asked waits until whoever reported is told.
fn view(shown: &Shown, me: Id16, today: Day, parts: &mut Parts) -> Value {
    let facts = &shown.facts;
    let state = facts.stands(today);
    let mut one = |kind: PieceKind| {
        let mut mine = shown.of(kind).filter(|piece| piece.officer == me);
        mine.next()
            .map(|piece| json!({"frame": parts.put(piece.sealed.clone())}))
    };
    let copy = one(PieceKind::Request);
    let refusal = one(PieceKind::Refusal);
    let release = (state == State::Disclosed).then(|| one(PieceKind::Release));
    let refused = shown.of(PieceKind::Refusal).find_map(|piece| piece.by);
    let second = shown.of(PieceKind::Release).find_map(|piece| piece.by);
    let agreements: Vec<Value> = shown
        .of(PieceKind::Agreement)
        .map(|piece| {
            let frame = parts.put(piece.sealed.clone());
            json!({"officer": piece.officer.to_string(), "frame": frame})
        })
        .collect();
    json!({
        "id": facts.id.to_string(),
        "case": facts.case.to_string(),
        "asker": facts.asker.to_string(),
        "day": facts.day.to_string(),
        "opens": facts.opens.to_string(),
        "expires": facts.expires.to_string(),
        "danger": facts.danger,
        "tell": facts.tell.as_str(),
        "state": state.as_str(),
        "copy": copy,
        "agreements": agreements,
        "refused": refused.map(|by| by.to_string()),
        "refusal": refusal,
        "opened": second.map(|by| by.to_string()),
        "release": release.flatten(),
    })
}

fn answer(portal: &Portal, requests: &[Value], parts: &Parts) -> Result<HttpResponse, HttpError> {
    parts.answer(&json!({
        "today": portal.today().to_string(),
        "rules": portal.disclosing(),
        "requests": requests,
    }))
}

fn day(field: &'static str, text: &str) -> Result<Day, HttpError> {
    Day::parse(text).map_err(|_| HttpError::Malformed { field })
}
