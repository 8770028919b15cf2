//! The two sites over HTTP: parse, call one flow, show. No SQL, no policy.
//!
//! The public site and the console listen at addresses of their own, so that the console can stay
//! inside a network. Nothing here writes an access log.

mod api;
mod assets;
mod backlog;
mod body;
mod cases;
mod codes;
mod console;
mod disclosures;
mod doors;
mod error;
pub mod exhibit;
mod form;
mod forms;
mod frames;
mod headers;
mod index;
mod live;
mod log;
pub mod loopback;
mod made;
mod media;
mod openness;
mod overview;
mod passkeys;
mod routes;
mod shell;
pub mod site;
mod texts;
mod typed;
mod upload;
mod viewer;
mod who;
mod wire;

pub use error::HttpError;

use std::net::{SocketAddr, TcpListener};

use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{Server, ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::http::{Method, Uri};
use actix_web::middleware::{Compress, Next, from_fn};
use actix_web::web::{self, Data};
use actix_web::{App, HttpServer};

use crate::flow::Portal;
use body::Arrivals;
use headers::Policy;
use site::{ConsoleUrl, PublicSite};
use who::InRoster;

/// Bytes of a JSON body: an invite's acceptance with two vaults is the largest.
const JSON_BYTES: usize = 65_536;
/// Seconds in which the requests under way may end after Ctrl-C.
const SHUTDOWN_SECONDS: u64 = 5;

/// Where a site listens.
pub enum Door {
    Tcp(TcpListener),
    Unix(std::os::unix::net::UnixListener),
}

impl Door {
    /// Opens `ADDRESS:PORT` or `unix:PATH`.
    ///
    /// # Errors
    /// One line that names the address and what to do.
    pub fn open(address: &str) -> Result<Self, String> {
        if let Some(path) = address.strip_prefix("unix:") {
            return std::os::unix::net::UnixListener::bind(path)
                .map(Self::Unix)
                .map_err(|error| format!("cannot listen at {address}: {error}"));
        }
        let wrong = |error: std::io::Error| match error.kind() {
            std::io::ErrorKind::AddrInUse => format!(
                "cannot listen at {address}: another program has this port; choose another, or end that program"
            ),
            _ => format!("cannot listen at {address}: {error}"),
        };
        let socket: SocketAddr = address.parse().map_err(|_| {
            format!("cannot listen at {address}: this is no ADDRESS:PORT and no unix:PATH")
        })?;
        TcpListener::bind(socket).map(Self::Tcp).map_err(wrong)
    }

    /// The address to type, where there is one.
    #[must_use]
    pub fn url(&self) -> Option<String> {
        match self {
            Self::Tcp(listener) => listener.local_addr().ok().map(|at| format!("http://{at}")),
            Self::Unix(_) => None,
        }
    }
}

/// What both sites need.
#[derive(Clone)]
pub struct Sites {
    pub portal: Data<Portal>,
    pub public: Data<PublicSite>,
    pub console_url: Data<ConsoleUrl>,
    /// Largest body, in bytes.
    pub body_bytes: usize,
    /// Bytes that have arrived of all bodies of one site.
    pub arriving_bytes: usize,
    /// The case of *What the server sees*; none outside the demo.
    pub example: Option<Data<exhibit::Example>>,
}

/// Starts the public site.
///
/// # Errors
/// When the door cannot be served from.
pub fn serve_public(sites: &Sites, door: Door) -> std::io::Result<Server> {
    let sites = sites.clone();
    let https = sites.public.about().public_url.starts_with("https://");
    let sounds = sites.public.about().content.taxonomy.media().sounds();
    let policy = Policy::new(None, https, sounds, false).map_err(std::io::Error::other)?;
    let policy = Data::new(policy);
    // Of its own: what strangers send to one site takes no room from the other.
    let arrivals = Data::new(Arrivals::new(sites.body_bytes, sites.arriving_bytes));
    let server = HttpServer::new(move || {
        App::new()
            .app_data(policy.clone())
            .app_data(sites.portal.clone())
            .app_data(sites.public.clone())
            .app_data(arrivals.clone())
            .wrap(from_fn(explain))
            .wrap(from_fn(headers::protect))
            .wrap(Compress::default())
            .configure(|routes| exhibit::route(routes, sites.example.as_ref()))
            .configure(routes::public)
    })
    .disable_signals()
    .shutdown_timeout(SHUTDOWN_SECONDS);
    Ok(match door {
        Door::Tcp(listener) => server.listen(listener)?,
        Door::Unix(listener) => server.listen_uds(listener)?,
    }
    .run())
}

/// Starts the console.
///
/// # Errors
/// When the door cannot be served from.
pub fn serve_console(sites: &Sites, door: Door) -> std::io::Result<Server> {
    let sites = sites.clone();
    let also = Some(sites.public.about().public_url.as_str()).filter(|url| !url.is_empty());
    let https = sites.console_url.is_https();
    let policy = Data::new(Policy::new(also, https, false, true).map_err(std::io::Error::other)?);
    // Of its own: what strangers send to one site takes no room from the other.
    let arrivals = Data::new(Arrivals::new(sites.body_bytes, sites.arriving_bytes));
    let server = HttpServer::new(move || {
        App::new()
            .app_data(policy.clone())
            .app_data(sites.portal.clone())
            .app_data(sites.public.clone())
            .app_data(sites.console_url.clone())
            .app_data(arrivals.clone())
            .app_data(
                web::JsonConfig::default()
                    .limit(JSON_BYTES)
                    .error_handler(|_, _| HttpError::Malformed { field: "body" }.into()),
            )
            .app_data(
                web::QueryConfig::default()
                    .error_handler(|_, _| HttpError::Malformed { field: "query" }.into()),
            )
            .wrap(from_fn(ours_alone))
            .wrap(from_fn(headers::protect))
            .wrap(Compress::default())
            .configure(routes::console)
    })
    .disable_signals()
    .shutdown_timeout(SHUTDOWN_SECONDS);
    Ok(match door {
        Door::Tcp(listener) => server.listen(listener)?,
        Door::Unix(listener) => server.listen_uds(listener)?,
    }
    .run())
}

/// Middleware of the public site: a person gets a page that says what happened, not a code word.
async fn explain(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let path = request.path().to_owned();
    own_head(&mut request);
    let speaks_json = ["/api/", "/.well-known/", "/assets/", "/media/"]
        .iter()
        .any(|prefix| path.starts_with(prefix));
    let wired = request
        .app_data::<Data<Portal>>()
        .cloned()
        .zip(request.app_data::<Data<PublicSite>>().cloned());
    let response = next.call(request).await?.map_into_boxed_body();
    let status = response.status();
    let is_page = response
        .headers()
        .get(header::CONTENT_TYPE)
        .is_some_and(|held| held.as_bytes().starts_with(b"text/html"));
    let failed = status.is_client_error() || status.is_server_error();
    let Some((portal, public)) = wired.filter(|_| failed && !is_page && !speaks_json) else {
        return Ok(response);
    };
    let page = site::problem(&portal, &public, &path, status)?;
    Ok(response.into_response(page))
}

/// Lets go of the connection's read buffer. The address and the headers of a request are slices of
/// it, and the server keeps requests to use them again: what was posted would stay in memory with
/// them until somebody else's request takes their place.
fn own_head(request: &mut ServiceRequest) {
    if let Ok(uri) = request.uri().to_string().parse::<Uri>() {
        request.match_info_mut().get_mut().update(&uri);
        request.head_mut().uri = uri;
    }
    let mut headers = HeaderMap::new();
    for (name, value) in request.headers() {
        let name = HeaderName::from_bytes(name.as_str().as_bytes());
        let value = HeaderValue::from_bytes(value.as_bytes());
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    request.head_mut().headers = headers;
}

/// Middleware of what both sites have and only officers may use on the console.
async fn officers_alone(
    _: InRoster,
    request: ServiceRequest,
    next: Next<impl MessageBody>,
) -> Result<ServiceResponse<impl MessageBody>, actix_web::Error> {
    next.call(request).await
}

/// Middleware of the console: nothing is changed on behalf of another site's page.
async fn ours_alone(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let url = request
        .app_data::<Data<ConsoleUrl>>()
        .cloned()
        .ok_or(HttpError::Internal)?;
    let changes = !matches!(*request.method(), Method::GET | Method::HEAD);
    if changes && !console::is_our_page(request.request(), &url) {
        return Ok(request.error_response(HttpError::Forbidden));
    }
    Ok(next.call(request).await?.map_into_boxed_body())
}
