//! The headers of every answer: what a browser may load, keep and tell.
//!
//! One policy for both sites: nothing from elsewhere, nothing inline, no script value that did not
//! pass the one Trusted Types policy, no referrer, no opener, no cache but for hashed assets.

use actix_web::HttpResponse;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::Next;
use actix_web::web::Data;

use super::HttpError;

/// What differs between the two sites.
#[derive(Clone, Debug)]
pub(super) struct Policy {
    csp: HeaderValue,
    /// The same for a page that records: it may play back what it recorded.
    recording: HeaderValue,
    https: bool,
}

impl Policy {
    /// A policy that lets scripts speak to this site, and to `also` where one is given; `https` when
    /// browsers reach it so, and shall from now on; `sounds` when the form has recorded prompts, `frames`
    /// when files are shown in a frame (see [`super::viewer`]).
    ///
    /// # Errors
    /// When `also` cannot stand in a header.
    pub(super) fn new(
        also: Option<&str>,
        https: bool,
        sounds: bool,
        frames: bool,
    ) -> Result<Self, header::InvalidHeaderValue> {
        let viewed = if frames { " frame-src 'self';" } else { "" };
        let connect = also.map_or_else(String::new, |origin| format!(" {origin}"));
        let hearing = |heard: &str| {
            HeaderValue::from_str(&format!(
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';{heard}{viewed} \
                 connect-src 'self'{connect}; worker-src 'self'; form-action 'self'; base-uri 'none'; \
                 frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types amparo"
            ))
        };
        let (csp, recording) = if sounds {
            (
                hearing(" media-src 'self';")?,
                hearing(" media-src 'self' blob:;")?,
            )
        } else {
            (hearing("")?, hearing(" media-src blob:;")?)
        };
        Ok(Self {
            csp,
            recording,
            https,
        })
    }
}

const PERMISSIONS: HeaderName = HeaderName::from_static("permissions-policy");

/// A page with the recorder: its own scripts may ask for the microphone, and no frame in it.
const SPEAKS: &str = "camera=(), geolocation=(), microphone=(self), payment=(), \
     publickey-credentials-create=(), publickey-credentials-get=(), usb=(), browsing-topics=()";

/// The console's page: officers sign in with passkeys.
const ASKS_FOR_PASSKEYS: &str = "camera=(), geolocation=(), microphone=(), payment=(), \
     publickey-credentials-create=(self), publickey-credentials-get=(self), usb=(), browsing-topics=()";

/// Stands with an answer that is a page with the recorder.
struct Records;

/// Stands with an answer that is a page where officers sign in.
struct SignsIn;

/// A page that may ask for passkeys; every other page may not, nor a frame in this one.
pub(super) fn signing_in(mut page: HttpResponse) -> HttpResponse {
    page.extensions_mut().insert(SignsIn);
    page
}

/// A page that may ask for the microphone and play back what it heard; every other page may not.
pub(super) fn recording(mut page: HttpResponse) -> HttpResponse {
    page.extensions_mut().insert(Records);
    page
}

const FIXED: [(HeaderName, &str); 9] = [
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-embedder-policy"),
        "require-corp",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
    (HeaderName::from_static("x-dns-prefetch-control"), "off"),
    (HeaderName::from_static("x-robots-tag"), "noindex"),
    (
        PERMISSIONS,
        "camera=(), geolocation=(), microphone=(), payment=(), publickey-credentials-create=(), \
         publickey-credentials-get=(), usb=(), browsing-topics=()",
    ),
];

/// Middleware: puts the headers on every answer, errors included.
pub(super) async fn protect<B: MessageBody + 'static>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let policy = request
        .app_data::<Data<Policy>>()
        .cloned()
        .ok_or(HttpError::Internal)?;
    let mut response = next.call(request).await?;
    if response.response().extensions().contains::<Records>() {
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_SECURITY_POLICY, policy.recording.clone());
        headers.insert(PERMISSIONS, HeaderValue::from_static(SPEAKS));
    }
    if response.response().extensions().contains::<SignsIn>() {
        let headers = response.headers_mut();
        headers.insert(PERMISSIONS, HeaderValue::from_static(ASKS_FOR_PASSKEYS));
    }
    put(response.headers_mut(), &policy);
    Ok(response)
}

fn put(headers: &mut HeaderMap, policy: &Policy) {
    // A file that is shown inside a page has a stricter one of its own.
    if !headers.contains_key(header::CONTENT_SECURITY_POLICY) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy.csp.clone());
    }
    if policy.https {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=63072000"),
        );
    }
    for (name, value) in FIXED {
        if !headers.contains_key(&name) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
}
