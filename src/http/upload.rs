//! Files on their way in and out (tus 1.0.0: core protocol, creation and termination).
//!
//! One thing is not as tus has it: which upload is meant stands in a header, never in the path, since
//! paths end up in histories and logs. Every upload has the same address.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use actix_web::body::SizedStream;
use actix_web::http::header::{self, ContentEncoding};
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use futures_core::Stream;

use super::HttpError;
use super::api::login;
use super::body::Body;
use super::who::InRoster;
use super::wire::{hash, id};
use crate::flow::upload::Stored;
use crate::flow::{Portal, Unavailable};
use crate::seal::attachment::{TOKEN_BYTES, blob_of};
use crate::seal::id::{Id16, unb64};

const UPLOAD: &str = "amparo-upload";
const BLOB: &str = "amparo-blob";
const ADDRESS: &str = "/api/v1/uploads";
const RESUMABLE: (&str, &str) = ("tus-resumable", "1.0.0");
/// Somebody who takes nothing for so long has gone.
const PATIENCE: Duration = Duration::from_secs(90);
const PIECE: &str = "application/offset+octet-stream";

/// `OPTIONS /api/v1/uploads` — what this speaks.
pub(super) async fn describe(portal: Data<Portal>) -> HttpResponse {
    HttpResponse::NoContent()
        .insert_header(RESUMABLE)
        .insert_header(("tus-version", "1.0.0"))
        .insert_header(("tus-extension", "creation,termination"))
        .insert_header(("tus-max-size", portal.most_sealed_bytes().to_string()))
        .finish()
}

/// `POST /api/v1/uploads` — begins an upload.
pub(super) async fn begin(
    portal: Data<Portal>,
    request: HttpRequest,
) -> Result<HttpResponse, HttpError> {
    let blob = upload(&request)?;
    let length = number(&request, "upload-length")?;
    portal.begin_upload(blob, length).await?;
    Ok(HttpResponse::Created()
        .insert_header(RESUMABLE)
        .insert_header((header::LOCATION, ADDRESS))
        .finish())
}

/// `HEAD /api/v1/uploads` — how far it has come.
pub(super) async fn offset(
    portal: Data<Portal>,
    request: HttpRequest,
) -> Result<HttpResponse, HttpError> {
    let found = portal.upload(upload(&request)?).await?;
    Ok(HttpResponse::Ok()
        .insert_header(RESUMABLE)
        .insert_header(("upload-length", found.length.to_string()))
        .insert_header(("upload-offset", found.offset.to_string()))
        .finish())
}

/// `PATCH /api/v1/uploads` — adds a piece; answers when it is on disk.
pub(super) async fn append(
    portal: Data<Portal>,
    request: HttpRequest,
    piece: Body,
) -> Result<HttpResponse, HttpError> {
    let blob = upload(&request)?;
    let sent_as = request.headers().get(header::CONTENT_TYPE);
    if sent_as.is_none_or(|held| held.as_bytes() != PIECE.as_bytes()) {
        return Err(HttpError::Malformed {
            field: "content-type",
        });
    }
    let at = number(&request, "upload-offset")?;
    let end = portal.append(blob, at, &piece).await?;
    Ok(HttpResponse::NoContent()
        .insert_header(RESUMABLE)
        .insert_header(("upload-offset", end.to_string()))
        .finish())
}

/// `DELETE /api/v1/uploads` — gives it up.
pub(super) async fn cancel(
    portal: Data<Portal>,
    request: HttpRequest,
) -> Result<HttpResponse, HttpError> {
    portal.cancel_upload(upload(&request)?).await?;
    Ok(HttpResponse::NoContent().insert_header(RESUMABLE).finish())
}

/// `POST /api/v1/mailbox/files` — a sealed file, for the reporter whose case it belongs to.
pub(super) async fn for_reporter(
    portal: Data<Portal>,
    request: HttpRequest,
) -> Result<HttpResponse, HttpError> {
    let held = request.headers().get(BLOB);
    let named = held.and_then(|held| held.to_str().ok());
    let blob = id("blob", named.unwrap_or_default())?;
    let stored = portal.file_for_reporter(login(&request)?, blob).await?;
    Ok(answer(stored))
}

/// `GET /api/v1/cases/{case}/files/{blob}` — the same for an officer.
pub(super) async fn for_officer(
    portal: Data<Portal>,
    officer: InRoster,
    path: Path<(String, String)>,
) -> Result<HttpResponse, HttpError> {
    let (case, blob) = path.into_inner();
    let (case, blob) = (hash("case", &case)?, id("blob", &blob)?);
    let stored = portal.file_for_officer(&officer.0, case, blob).await?;
    Ok(answer(stored))
}

/// The blob that the token in the header may write.
fn upload(request: &HttpRequest) -> Result<Id16, HttpError> {
    let held = request.headers().get(UPLOAD);
    let token = held.and_then(|held| held.to_str().ok());
    token.and_then(blob_of_token).ok_or(HttpError::Malformed {
        field: "amparo-upload",
    })
}

/// The blob of a token as it is spelled on the wire.
pub(super) fn blob_of_token(token: &str) -> Option<Id16> {
    let token = unb64(token).ok().filter(|token| token.len() == TOKEN_BYTES);
    token.map(|token| blob_of(&token))
}

fn number(request: &HttpRequest, field: &'static str) -> Result<u64, HttpError> {
    let held = request.headers().get(field);
    let text = held.and_then(|held| held.to_str().ok());
    let plain = text.filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()));
    plain
        .and_then(|text| text.parse().ok())
        .ok_or(HttpError::Malformed { field })
}

/// The file piece by piece, to who goes on taking it: a piece waits for so long and no longer.
fn answer(mut stored: Stored) -> HttpResponse {
    let bytes = stored.bytes();
    let (give, pieces) = tokio::sync::mpsc::channel(1);
    actix_web::rt::spawn(async move {
        loop {
            let piece = stored.piece().await.transpose();
            let Some(piece) = piece else { break };
            let goes_on = piece.is_ok();
            let given = tokio::time::timeout(PATIENCE, give.send(piece)).await;
            if !goes_on || !matches!(given, Ok(Ok(()))) {
                break;
            }
        }
    });
    HttpResponse::Ok()
        .content_type("application/octet-stream")
        .insert_header(ContentEncoding::Identity)
        .body(SizedStream::new(bytes, Pieces(pieces)))
}

/// What is handed over piece by piece, as a body.
pub(super) struct Pieces(pub(super) tokio::sync::mpsc::Receiver<Piece>);

type Piece = Result<Bytes, Unavailable>;

impl Stream for Pieces {
    type Item = Piece;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}
