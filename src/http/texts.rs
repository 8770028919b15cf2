//! The office's texts: published for everybody, written by stewards.

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::{Data, Path};
use serde::Deserialize;
use serde_json::json;

use super::HttpError;
use super::body::Body;
use super::site::{PublicSite, html};
use super::who::Steward;
use crate::flow::Portal;
use crate::flow::texts::{Taken, TextsError};
use crate::page::lang::Lang;
use crate::seal::texts;
use crate::seal::value::Object;

/// `GET /.well-known/amparo/texts` — the standing version, for anybody.
pub(super) async fn published(portal: Data<Portal>) -> Result<HttpResponse, HttpError> {
    let texts = portal.texts().ok_or(HttpError::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type(PLAIN)
        .insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header(("cross-origin-resource-policy", "cross-origin"))
        .body(texts.note.clone()))
}

const PLAIN: &str = "text/plain; charset=utf-8";

/// `GET /api/v1/texts` — the standing version, those that wait for a signature, and what the portal
/// shows now.
pub(super) async fn read(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    _: Steward,
) -> Result<HttpResponse, HttpError> {
    let standing = portal.texts().map(|held| held.note.clone());
    let waiting = portal.waiting_texts().await?;
    let shown = site.said(&portal)?.shown();
    let shown = shown.map_err(|_| HttpError::Internal)?;
    Ok(HttpResponse::Ok().json(json!({
        "standing": standing,
        "waiting": waiting,
        "shown": shown,
    })))
}

/// `GET /api/v1/texts/{version}` — one that stands or stood.
pub(super) async fn earlier(
    portal: Data<Portal>,
    _: Steward,
    version: Path<u64>,
) -> Result<HttpResponse, HttpError> {
    let note = portal.earlier_texts(*version).await?;
    let note = note.ok_or(HttpError::NotFound)?;
    Ok(HttpResponse::Ok().content_type(PLAIN).body(note))
}

/// `PUT /api/v1/texts` — the next version, or one more signature under it; its signatures decide.
pub(super) async fn publish(
    portal: Data<Portal>,
    _: Steward,
    note: Body,
) -> Result<HttpResponse, HttpError> {
    let malformed = |_| HttpError::Malformed { field: "texts" };
    let note = std::str::from_utf8(&note).map_err(malformed)?;
    let taken = portal.publish_texts(note).await?;
    Ok(HttpResponse::Ok().json(json!({ "standing": taken == Taken::Standing })))
}

/// A draft, and how to show it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Draft {
    lang: String,
    page: String,
    parts: crate::seal::value::Value,
}

/// `POST /api/v1/texts/preview` — a public page with texts that nobody signed yet, as it would be.
pub(super) async fn preview(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    _: Steward,
    draft: Body,
) -> Result<HttpResponse, HttpError> {
    let malformed = HttpError::Malformed { field: "draft" };
    if draft.len() > texts::MOST_BYTES {
        return Err(HttpError::TooLarge);
    }
    let Ok(draft) = serde_json::from_slice::<Draft>(&draft) else {
        return Err(malformed);
    };
    let parts: Object = draft.parts.object().map_err(|_| malformed)?;
    texts::check(&parts).map_err(TextsError::from)?;
    let made = site.preview(&portal, &parts)?;
    let lang = made.pages.languages().parse(&draft.lang);
    // A draft language that lacks words would not be offered.
    let lang: Lang = lang.ok_or(HttpError::NotFound)?;
    let page = match draft.page.as_str() {
        "home" => made.home(&portal, lang)?,
        "mailbox" => made.mailbox(&portal, site.about(), lang, false)?,
        "safety" => made.safety(&portal, lang)?,
        "help" => made.help(&portal, lang)?,
        _ => return Err(HttpError::NotFound),
    };
    Ok(html(page))
}
