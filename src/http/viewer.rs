//! The page in the frame in which an officer is shown a file.
//!
//! The console loads it into a frame that gives it an origin of its own, so that nothing of a file can
//! reach the keys. Its policy leaves it no network: what it shows it is handed by the console.

use actix_web::HttpResponse;
use actix_web::http::header;

use super::{HttpError, assets};

const POLICY: &str = "default-src 'none'; script-src 'self'; img-src blob:; media-src blob:; \
                      style-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; \
                      sandbox allow-scripts";

/// `GET /viewer`
pub(super) async fn show() -> Result<HttpResponse, HttpError> {
    let script = assets::url("src/viewer/viewer.ts").ok_or(HttpError::Internal)?;
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, POLICY))
        .insert_header((header::X_FRAME_OPTIONS, "SAMEORIGIN"))
        .body(format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>File</title>\
             <meta name=\"color-scheme\" content=\"light dark\"><script src=\"{script}\" defer></script>\
             </head><body></body></html>"
        )))
}
