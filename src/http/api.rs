//! The sealed API of the public site: what a reporter's own client speaks.

use actix_web::http::header;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde_json::json;

use super::HttpError;
use super::body::Body;
use super::frames::{Framed, Parts};
use super::wire::{self, PostingHeader, RenewalHeader, ReportHeader};
use crate::flow::intake::IntakeError;
use crate::flow::{Portal, Unavailable};
use crate::seal::id::{Hash32, unb64};

/// The header in which a device hands in a task that it did.
const WORK: &str = "amparo-work";

/// `GET /.well-known/amparo/roster` — the roster, for anybody.
///
/// Officers' clients fetch it from the console's origin, as strangers, to find out whether others
/// are shown another one.
pub(super) async fn roster(portal: Data<Portal>) -> Result<HttpResponse, HttpError> {
    let roster = portal.standing().ok_or(HttpError::NotFound)?;
    Ok(HttpResponse::Ok()
        .content_type("text/plain; charset=utf-8")
        .insert_header((header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .insert_header(("cross-origin-resource-policy", "cross-origin"))
        .body(roster.note.clone()))
}

/// `POST /api/v1/reports` — takes a sealed report; answers when it is on disk.
///
/// Where the line is full, the answer names a task: a device that does it waits in a shorter line.
pub(super) async fn report(
    portal: Data<Portal>,
    request: HttpRequest,
    framed: Framed<ReportHeader>,
) -> Result<HttpResponse, HttpError> {
    let done = request.headers().get(WORK);
    let done = done.and_then(|held| held.to_str().ok());
    let way = portal.way_of(done, &framed.content);
    match portal.accept(wire::submission(framed)?, way).await {
        Ok(receipt) => Ok(HttpResponse::Created().json(json!({ "receipt": receipt }))),
        Err(IntakeError::Unavailable(Unavailable::Busy)) => Err(HttpError::Work {
            task: portal.task(),
        }),
        Err(error) => Err(error.into()),
    }
}

/// `POST /api/v1/mailbox` — the case that this login token opens.
///
/// The token travels in a header, never in the path: paths end up in histories and logs.
pub(super) async fn mailbox(
    portal: Data<Portal>,
    request: HttpRequest,
) -> Result<HttpResponse, HttpError> {
    let view = portal.mailbox(login(&request)?).await?;
    let mut parts = Parts::default();
    let roster = portal.standing().map(|held| held.note.clone());
    let header = wire::whole(view, roster, portal.today(), &mut parts);
    parts.answer(&header)
}

/// `POST /api/v1/mailbox/items` — adds a reporter's sealed items to their case.
pub(super) async fn post(
    portal: Data<Portal>,
    request: HttpRequest,
    framed: Framed<PostingHeader>,
) -> Result<HttpResponse, HttpError> {
    let login = login(&request)?;
    portal
        .post_by_reporter(login, wire::posting(framed)?)
        .await?;
    Ok(HttpResponse::Created().json(json!({})))
}

/// `POST /api/v1/mailbox/keys` — lets a reporter go over to a new code; answers when it is on disk.
/// The token of the request finds nothing from then on.
pub(super) async fn renew(
    portal: Data<Portal>,
    request: HttpRequest,
    framed: Framed<RenewalHeader>,
) -> Result<HttpResponse, HttpError> {
    let login = login(&request)?;
    let (posting, next) = wire::renewal(framed)?;
    portal.renew_by_reporter(login, posting, next).await?;
    Ok(HttpResponse::Created().json(json!({})))
}

/// `POST /api/v1/mailbox/close` — closes a case to its reporter, with their last items.
pub(super) async fn close(
    portal: Data<Portal>,
    request: HttpRequest,
    framed: Framed<PostingHeader>,
) -> Result<HttpResponse, HttpError> {
    let login = login(&request)?;
    portal
        .close_by_reporter(login, wire::posting(framed)?)
        .await?;
    Ok(HttpResponse::Created().json(json!({})))
}

/// `PUT /api/v1/draft` — keeps what somebody wrote and does not send; answers when it is on disk.
pub(super) async fn keep_draft(
    portal: Data<Portal>,
    request: HttpRequest,
    sealed: Body,
) -> Result<HttpResponse, HttpError> {
    portal.keep_draft(login(&request)?, sealed.to_vec()).await?;
    Ok(HttpResponse::Ok().json(json!({})))
}

/// `POST /api/v1/draft` — the draft that this token finds. Opening it keeps it for longer.
pub(super) async fn draft(
    portal: Data<Portal>,
    request: HttpRequest,
) -> Result<HttpResponse, HttpError> {
    let sealed = portal.draft(login(&request)?).await?;
    Ok(HttpResponse::Ok()
        .content_type("application/octet-stream")
        .body(sealed))
}

/// `DELETE /api/v1/draft` — erases it; the same answer where there is none.
pub(super) async fn erase_draft(
    portal: Data<Portal>,
    request: HttpRequest,
) -> Result<HttpResponse, HttpError> {
    portal.erase_draft(login(&request)?).await?;
    Ok(HttpResponse::Ok().json(json!({})))
}

/// The hash of the login token that came with a request; a malformed one is nobody's.
pub(super) fn login(request: &HttpRequest) -> Result<Hash32, HttpError> {
    let token = request
        .headers()
        .get(header::AUTHORIZATION)
        .and_then(|held| held.to_str().ok())
        .and_then(|held| held.strip_prefix("amparo "))
        .and_then(|token| unb64(token).ok())
        .ok_or(HttpError::NotFound)?;
    Ok(Hash32::of(&token))
}
