//! The pages in the frame in which an officer is shown a file: one for documents, one for all else.
//!
//! The console loads them into a frame that gives them an origin of its own, so that nothing of a file
//! can reach the keys. Their policies leave them no network: what they show they are handed by the console.

use actix_web::HttpResponse;
use actix_web::http::header;

use super::{HttpError, assets};

const POLICY: &str = "default-src 'none'; script-src 'self'; img-src blob:; media-src blob:; \
                      style-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; \
                      sandbox allow-scripts";

/// A document is read by a worker whose source the console hands over; it has this policy too.
const DOCUMENT_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; worker-src blob:; \
                               base-uri 'none'; form-action 'none'; frame-ancestors 'self'; \
                               require-trusted-types-for 'script'; trusted-types amparo; \
                               sandbox allow-scripts";

/// `GET /viewer`
pub(super) async fn show() -> Result<HttpResponse, HttpError> {
    page(POLICY, "src/viewer/viewer.ts", "")
}

/// `GET /viewer/document`
pub(super) async fn show_document() -> Result<HttpResponse, HttpError> {
    let sheet = assets::url("viewer.css").ok_or(HttpError::Internal)?;
    let link = format!("<link rel=\"stylesheet\" href=\"{sheet}\">");
    page(DOCUMENT_POLICY, "src/viewer/document/main.ts", &link)
}

fn page(policy: &'static str, source: &str, sheet: &str) -> Result<HttpResponse, HttpError> {
    let script = assets::url(source).ok_or(HttpError::Internal)?;
    Ok(HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .insert_header((header::CONTENT_SECURITY_POLICY, policy))
        .insert_header((header::X_FRAME_OPTIONS, "SAMEORIGIN"))
        .body(format!(
            "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>File</title>\
             <meta name=\"color-scheme\" content=\"light dark\">{sheet}<script src=\"{script}\" defer></script>\
             </head><body></body></html>"
        )))
}
