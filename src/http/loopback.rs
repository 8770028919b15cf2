//! The console from the officer's own binary: its scripts come from this machine, and only sealed bytes
//! from the portal.
//!
//! A portal that was taken over can hand out scripts that give keys away. Here it is asked for nothing
//! but its API; page, style and scripts are the ones in this program, and whom they believe is what
//! this device has accepted. Another program's page can't use it: it answers to its own name alone.

use std::net::TcpListener;

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Server, ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::middleware::{Compress, Next, from_fn};
use actix_web::web::{self, Bytes, Data, ServiceConfig};
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, ResponseError as _};

use super::headers::{self, Policy};
use super::site::{ConsoleUrl, accepted, html};
use super::{HttpError, assets, ours_alone, shell, viewer};
use crate::page::Pages;
use crate::page::frame::{Assets, Site};
use crate::page::lang::ByLang;
use crate::page::lang::offered::Languages;

/// The largest body that a client sends: a piece of a file, or items of a case.
const BODY_BYTES: usize = 64 * 1024 * 1024;
const SHUTDOWN_SECONDS: u64 = 1;

/// What goes to the portal beside the body, and what comes back; nothing that names browser or machine.
const ASKED: [HeaderName; 3] = [header::CONTENT_TYPE, header::COOKIE, header::ACCEPT];
const ANSWERED: [HeaderName; 6] = [
    header::CONTENT_TYPE,
    header::RETRY_AFTER,
    header::LOCATION,
    header::CACHE_CONTROL,
    header::CONTENT_LENGTH,
    header::ALLOW,
];
/// Of an upload, both ways (tus 1.0).
const UPLOADS: [&str; 9] = [
    "x-amparo",
    "amparo-upload",
    "tus-resumable",
    "tus-version",
    "tus-extension",
    "tus-max-size",
    "upload-length",
    "upload-offset",
    "upload-expires",
];

/// The portal behind it.
pub struct Remote {
    pub client: reqwest::Client,
    /// Its console, without a slash at the end.
    pub console: String,
    /// Its public site, where it has one.
    pub public: Option<String>,
}

/// Serves the console at `listener`, speaking to `remote`; `pins` is the JSON that its page believes.
///
/// # Errors
/// When the listener has no address, or the page's templates are faulty.
pub fn serve(
    remote: Remote,
    pins: impl FnOnce(&str) -> String,
    demo: bool,
    listener: TcpListener,
) -> std::io::Result<Server> {
    let own = format!("http://{}", listener.local_addr()?);
    let pages = Pages::new(Site {
        assets: Assets {
            style: String::new(),
            icon: assets::url("icon.svg").unwrap_or_default(),
            report_script: String::new(),
            mailbox_script: String::new(),
            help_script: String::new(),
        },
        pins: pins(&own),
        languages: Languages::default(),
        demo,
        seals_for_others: false,
        office: ByLang::from_fn(|_| String::new()),
        hours: ByLang::from_fn(|_| String::new()),
        emergency: Vec::new(),
        file_bytes: 0,
    })
    .map_err(std::io::Error::other)?;
    let policy = Policy::new(None, false, false, true).map_err(std::io::Error::other)?;
    let (policy, pages, remote) = (Data::new(policy), Data::new(pages), Data::new(remote));
    let url = Data::new(ConsoleUrl::new(own));
    let server = HttpServer::new(move || {
        App::new()
            .app_data(policy.clone())
            .app_data(pages.clone())
            .app_data(remote.clone())
            .app_data(url.clone())
            .app_data(web::PayloadConfig::new(BODY_BYTES))
            .wrap(from_fn(ours_alone))
            .wrap(from_fn(by_its_own_name))
            .wrap(from_fn(headers::protect))
            .wrap(Compress::default())
            .configure(routes)
    })
    .disable_signals()
    .shutdown_timeout(SHUTDOWN_SECONDS)
    .workers(1);
    Ok(server.listen(listener)?.run())
}

fn routes(routes: &mut ServiceConfig) {
    routes
        .route("/", web::get().to(show))
        .route("/viewer", web::get().to(viewer::show))
        .route("/viewer/document", web::get().to(viewer::show_document))
        .route("/assets/{name:.*}", web::get().to(assets::serve))
        .route("/.well-known/amparo/roster", web::get().to(roster))
        .route("/api/v1/{path:.*}", web::route().to(pass));
}

async fn show(request: HttpRequest, pages: Data<Pages>) -> Result<HttpResponse, HttpError> {
    let lang = accepted(&request, &Languages::default());
    Ok(html(pages.console(lang, &shell::page(""))?))
}

/// `GET /.well-known/amparo/roster`, as a stranger gets it: without a cookie, from the public site.
async fn roster(remote: Data<Remote>) -> Result<HttpResponse, HttpError> {
    let public = remote.public.as_ref().ok_or(HttpError::NotFound)?;
    let asked = remote
        .client
        .get(format!("{public}/.well-known/amparo/roster"));
    answered(asked.send().await.map_err(|_| HttpError::Elsewhere)?)
}

/// Hands a request on to the portal's API.
async fn pass(
    request: HttpRequest,
    remote: Data<Remote>,
    body: Bytes,
) -> Result<HttpResponse, HttpError> {
    let target = format!("{}{}", remote.console, request.uri());
    let method = reqwest::Method::from_bytes(request.method().as_str().as_bytes())
        .map_err(|_| HttpError::NotFound)?;
    let mut asked = remote.client.request(method, target);
    for (name, value) in request.headers() {
        if ASKED.contains(name) || UPLOADS.contains(&name.as_str()) {
            asked = asked.header(name.as_str(), value.as_bytes());
        }
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        asked = asked.body(body);
    }
    answered(asked.send().await.map_err(|_| HttpError::Elsewhere)?)
}

fn answered(answer: reqwest::Response) -> Result<HttpResponse, HttpError> {
    let status = actix_web::http::StatusCode::from_u16(answer.status().as_u16())
        .map_err(|_| HttpError::Elsewhere)?;
    let mut made = HttpResponse::build(status);
    for (name, value) in answer.headers() {
        let Ok(value) = HeaderValue::from_bytes(value.as_bytes()) else {
            continue;
        };
        let name = name.as_str();
        if name == header::SET_COOKIE.as_str() {
            made.append_header((header::SET_COOKIE, on_loopback(&value)));
        } else if ANSWERED.iter().any(|known| known == name) || UPLOADS.contains(&name) {
            made.append_header((name, value));
        }
    }
    Ok(made.streaming(answer.bytes_stream()))
}

/// A browser keeps no `Secure` cookie for an address without TLS; this one leaves the machine only
/// inside our own connection to the portal.
fn on_loopback(cookie: &HeaderValue) -> HeaderValue {
    let text = cookie.to_str().unwrap_or_default();
    let parts = text.split("; ").filter(|part| *part != "Secure");
    HeaderValue::from_str(&parts.collect::<Vec<_>>().join("; "))
        .unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// Middleware: a name that somebody points at this machine is not ours, and its pages get nothing.
async fn by_its_own_name(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let url = request
        .app_data::<Data<ConsoleUrl>>()
        .cloned()
        .ok_or(HttpError::Internal)?;
    if !is_ours(request.headers(), &url) {
        return Ok(request.into_response(HttpError::Forbidden.error_response()));
    }
    Ok(next.call(request).await?.map_into_boxed_body())
}

fn is_ours(headers: &HeaderMap, url: &ConsoleUrl) -> bool {
    let host = headers
        .get(header::HOST)
        .and_then(|held| held.to_str().ok());
    host.is_some_and(|host| url.is_origin(&format!("http://{host}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_its_own_name_is_answered_to() {
        let url = ConsoleUrl::new("http://127.0.0.1:4000".to_owned());
        let at = |host: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static(host));
            is_ours(&headers, &url)
        };
        assert!(at("127.0.0.1:4000"));
        assert!(!at("rebound.example:4000"));
        assert!(!at("127.0.0.1:4001"));
        assert!(!is_ours(&HeaderMap::new(), &url));
    }

    #[test]
    fn a_cookie_is_kept_on_loopback_and_stays_what_it_was() {
        let cookie = "amparo_session=x; HttpOnly; SameSite=Strict; Secure; Path=/; Max-Age=28800";
        let kept = on_loopback(&HeaderValue::from_static(cookie));
        let expected = "amparo_session=x; HttpOnly; SameSite=Strict; Path=/; Max-Age=28800";
        assert_eq!(kept.to_str().unwrap(), expected);
    }
}
