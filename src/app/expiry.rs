//! The worker that erases what nobody came back to: drafts, files of which nobody spoke, requests that
//! nobody decided.

use std::time::Duration;

use crate::flow::Portal;

/// Between looks: a last day is a day, so an hour more or less tells nothing.
const LOOK_AGAIN: Duration = Duration::from_hours(1);

/// Starts the worker on the current system.
pub(super) fn start(portal: Portal) {
    actix_web::rt::spawn(async move {
        loop {
            if let Err(error) = portal.expire_drafts(portal.today()).await {
                tracing::error!(%error, "old drafts could not be erased, and will be tried again");
            }
            if let Err(error) = portal.expire_uploads(portal.today()).await {
                tracing::error!(%error, "old uploads could not be erased, and will be tried again");
            }
            if let Err(error) = portal.expire_disclosures(portal.today()).await {
                tracing::error!(%error, "old requests for a name could not be ended, and will be tried again");
            }
            if let Err(error) = portal.expire_code_requests(portal.today()).await {
                tracing::error!(%error, "old requests for a new code could not be ended, and will be tried again");
            }
            actix_web::rt::time::sleep(LOOK_AGAIN).await;
        }
    });
}
