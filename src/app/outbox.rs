//! The worker that mails what waits in the outbox.
//!
//! It knows an officer's address only while it writes to them. A notice that cannot be sent stays
//! and is tried again, later each time; after [`TRIES`] it is given up, and the log says so
//! without saying for whom.

use std::time::Duration;

use super::StartError;
use crate::clock::Clock;
use crate::flow::Portal;
use crate::mail::Mailer;
use crate::mail::config::MailConfig;
use crate::page::lang::Lang;

/// Between looks where nothing urgent came in.
const LOOK_AGAIN: Duration = Duration::from_mins(1);
/// How often a notice is tried: with an hour more between tries each time, for about two days.
const TRIES: u32 = 10;

/// Starts the worker on the current system; does nothing while no mail server is set.
pub(super) fn start(portal: Portal, config: &MailConfig) -> Result<(), StartError> {
    if config.host.is_empty() {
        return Ok(());
    }
    let mailer = Mailer::new(config, Clock::system())
        .map_err(|error| StartError::Mail(error.to_string()))?;
    actix_web::rt::spawn(async move {
        loop {
            if let Err(error) = send_due(&portal, &mailer).await {
                tracing::error!(%error, "the outbox could not be read");
            }
            tokio::select! {
                () = portal.noticed() => {}
                () = actix_web::rt::time::sleep(LOOK_AGAIN) => {}
            }
        }
    });
    Ok(())
}

async fn send_due(portal: &Portal, mailer: &Mailer) -> Result<(), crate::flow::Unavailable> {
    for notice in portal.due_notices().await? {
        let Some(to) = portal.addressee(notice.notice.officer).await? else {
            portal.notice_done(notice.id).await?;
            continue;
        };
        let lang = Lang::parse(&to.language).unwrap_or_else(Lang::english);
        match mailer.send(&to.mail, lang, notice.notice.urgent).await {
            Ok(()) => portal.notice_done(notice.id).await?,
            Err(error) if notice.attempts + 1 >= TRIES => {
                tracing::error!(%error, "a notice is given up");
                portal.notice_done(notice.id).await?;
            }
            Err(error) => {
                tracing::warn!(%error, "a notice will be tried again");
                portal.notice_failed(notice.id, notice.attempts).await?;
            }
        }
    }
    Ok(())
}
