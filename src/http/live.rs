//! `GET /api/v1/queue/live`: beats that say whether an officer's queue, or the case that they have open,
//! changed since the last. They name nothing; what changed is fetched as always.

use std::time::Duration;

use actix_web::http::header::ContentEncoding;
use actix_web::web::{Bytes, Data, Query};
use actix_web::{HttpRequest, HttpResponse};
use serde::Deserialize;

use super::HttpError;
use super::upload::Pieces;
use super::who::{InRoster, SESSION};
use super::wire;
use crate::flow::live::{Beat, Glance, Listener};
use crate::flow::{Portal, Unavailable};

/// Seconds between two beats.
const BEAT: Duration = Duration::from_secs(3);
/// Somebody who takes nothing for so long has gone.
const PATIENCE: Duration = Duration::from_secs(30);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Open {
    case: Option<String>,
}

/// Server-sent events, `data: QC`: a digit for the queue and one for the case, 1 where it changed. The
/// first comes at once and says nothing. It ends with the session, with the officer's place in the
/// roster, and with the portal.
pub(super) async fn live(
    portal: Data<Portal>,
    officer: InRoster,
    request: HttpRequest,
    open: Query<Open>,
) -> Result<HttpResponse, HttpError> {
    let case = open.case.as_deref();
    let case = case.map(|case| wire::hash("case", case)).transpose()?;
    let cookie = request.cookie(SESSION).ok_or(HttpError::SignedOut)?;
    let cookie = cookie.value().to_owned();
    let listener = portal.listen(officer.0, case)?;
    let mut seen = listener.glance().await?;
    let (give, beats) = tokio::sync::mpsc::channel(1);
    actix_web::rt::spawn(async move {
        let mut beat = Beat::default();
        loop {
            let given = tokio::time::timeout(PATIENCE, give.send(Ok(event(beat)))).await;
            if !matches!(given, Ok(Ok(()))) {
                break;
            }
            tokio::select! {
                () = tokio::time::sleep(BEAT) => {}
                () = give.closed() => break,
                () = portal.closing() => break,
            }
            match again(&portal, &cookie, &listener).await {
                Ok(Some(now)) => {
                    beat = seen.beat(&now);
                    seen = now;
                }
                // Busy for a moment: the next look tells it.
                Err(Unavailable::Busy) => beat = Beat::default(),
                Ok(None) | Err(Unavailable::Failed(_)) => break,
            }
        }
    });
    Ok(HttpResponse::Ok()
        .content_type("text/event-stream")
        // Gathered and compressed, a beat would come late and tell by its length what it says.
        .insert_header(ContentEncoding::Identity)
        .streaming(Pieces(beats)))
}

/// What the officer would be shown now; none for one who may not look any more.
async fn again(
    portal: &Portal,
    cookie: &str,
    listener: &Listener,
) -> Result<Option<Glance>, Unavailable> {
    let officer = portal.officer(cookie).await?;
    if officer.is_none_or(|officer| officer.admitted().is_none()) {
        return Ok(None);
    }
    listener.glance().await.map(Some)
}

fn event(beat: Beat) -> Bytes {
    let (queue, case) = (u8::from(beat.queue), u8::from(beat.case));
    Bytes::from(format!("data: {queue}{case}\n\n"))
}
