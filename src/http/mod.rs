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
use actix_web::web::{self, Data, ServiceConfig};
use actix_web::{App, HttpServer, Resource};

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
            .configure(public_routes)
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
            .configure(console_routes)
    })
    .disable_signals()
    .shutdown_timeout(SHUTDOWN_SECONDS);
    Ok(match door {
        Door::Tcp(listener) => server.listen(listener)?,
        Door::Unix(listener) => server.listen_uds(listener)?,
    }
    .run())
}

fn public_routes(routes: &mut ServiceConfig) {
    routes
        .route("/", web::get().to(site::any))
        .route("/exit", web::get().to(site::exit))
        .route("/assets/{name:.*}", web::get().to(assets::serve))
        .route("/media/{place}", web::get().to(media::serve))
        .route("/.well-known/amparo/roster", web::get().to(api::roster))
        .route("/.well-known/amparo/texts", web::get().to(texts::published))
        .route("/api/v1/reports", web::post().to(api::report))
        .route("/api/v1/mailbox", web::post().to(api::mailbox))
        .route("/api/v1/mailbox/items", web::post().to(api::post))
        .route("/api/v1/mailbox/keys", web::post().to(api::renew))
        .route("/api/v1/mailbox/close", web::post().to(api::close))
        .route(
            "/api/v1/mailbox/files",
            web::post().to(upload::for_reporter),
        )
        .service(uploads("/api/v1/uploads"))
        .service(
            web::resource("/api/v1/draft")
                .route(web::post().to(api::draft))
                .route(web::put().to(api::keep_draft))
                .route(web::delete().to(api::erase_draft)),
        )
        .route("/{lang}/", web::get().to(site::home))
        .service(
            web::resource("/{lang}/report")
                .route(web::get().to(forms::report_page))
                .route(web::post().to(forms::send)),
        )
        .route("/{lang}/private", web::get().to(forms::private_page))
        .service(
            web::resource("/{lang}/mailbox")
                .route(web::get().to(site::mailbox))
                .route(web::post().to(forms::mailbox)),
        )
        .route("/{lang}/help", web::get().to(site::help))
        .route("/{lang}/paper", web::get().to(site::paper))
        .route("/{lang}/rights", web::get().to(site::rights))
        .route("/{lang}/safety", web::get().to(site::safety))
        .route("/{lang}/privacy", web::get().to(openness::privacy))
        .route(
            "/{lang}/transparency",
            web::get().to(openness::transparency),
        );
}

fn console_routes(routes: &mut ServiceConfig) {
    routes
        .route("/", web::get().to(shell::show))
        .route("/viewer", web::get().to(viewer::show))
        .route("/viewer/document", web::get().to(viewer::show_document))
        .route("/assets/{name:.*}", web::get().to(assets::serve))
        .service(
            web::scope("/api/v1")
                .route("/sign-in/salt", web::post().to(console::salt))
                .route("/sign-in/passkey", web::post().to(passkeys::at_door))
                .route("/sign-in", web::post().to(console::sign_in))
                .route("/sign-out", web::post().to(console::sign_out))
                .route("/me", web::get().to(console::me))
                .route("/me/doors", web::put().to(doors::replace))
                .route("/passkeys", web::get().to(passkeys::list))
                .route("/passkeys", web::post().to(passkeys::add))
                .route("/passkeys/begin", web::post().to(passkeys::begin))
                .route("/passkeys/confirm", web::post().to(passkeys::confirm))
                .route("/passkeys/remove", web::post().to(passkeys::remove))
                .route("/form", web::get().to(console::form))
                .route("/coding", web::get().to(console::coding))
                .route("/replies", web::get().to(console::replies))
                .route("/invite/open", web::post().to(console::open_invite))
                .route("/invite/accept", web::post().to(console::accept_invite))
                .route("/invites", web::post().to(console::invite))
                .route("/invites/again", web::post().to(doors::invite_again))
                .route("/roster/candidates", web::get().to(console::candidates))
                .route("/roster", web::get().to(console::roster))
                .route("/roster", web::put().to(console::publish_roster))
                .route("/texts", web::get().to(texts::read))
                .route("/texts", web::put().to(texts::publish))
                .route("/texts/preview", web::post().to(texts::preview))
                .route("/texts/{version}", web::get().to(texts::earlier))
                .route("/log", web::get().to(log::read))
                .route("/log/heads", web::get().to(log::heads))
                .route("/queue", web::get().to(cases::queue))
                .route("/overview", web::get().to(overview::overview))
                .route("/queue/live", web::get().to(live::live))
                .route("/queue/lacking", web::get().to(backlog::lacking))
                .route("/queue/left", web::get().to(backlog::left))
                .route("/index", web::get().to(index::contents))
                .route("/index/cases", web::get().to(index::cases))
                .route("/cases/{case}", web::get().to(cases::case))
                .route("/cases/{case}/keys", web::get().to(backlog::keys))
                .route("/cases/{case}/items", web::post().to(cases::post))
                .route("/cases/{case}/records", web::post().to(cases::record))
                .route("/cases/{case}/code", web::get().to(codes::of_case))
                .route("/cases/{case}/code", web::post().to(codes::ask))
                .route("/cases/{case}/code/agree", web::post().to(codes::agree))
                .route("/cases/{case}/code/end", web::post().to(codes::end))
                .route("/cases/{case}/code/give", web::post().to(codes::give))
                .configure(names)
                .route(
                    "/cases/{case}/files/{blob}",
                    web::get().to(upload::for_officer),
                )
                .service(uploads("/uploads").wrap(from_fn(officers_alone))),
        );
}

/// Names that two custodians keep.
fn names(routes: &mut ServiceConfig) {
    routes
        .route("/disclosures", web::get().to(disclosures::list))
        .route("/disclosures/{id}", web::get().to(disclosures::material))
        .route(
            "/disclosures/{id}/agree",
            web::post().to(disclosures::agree),
        )
        .route(
            "/disclosures/{id}/release",
            web::post().to(disclosures::release),
        )
        .route(
            "/disclosures/{id}/refuse",
            web::post().to(disclosures::refuse),
        )
        .route(
            "/cases/{case}/disclosures",
            web::get().to(disclosures::of_case),
        )
        .route(
            "/cases/{case}/disclosures",
            web::post().to(disclosures::ask),
        )
        .route(
            "/cases/{case}/disclosures/{id}/withdraw",
            web::post().to(disclosures::withdraw),
        )
        .route(
            "/cases/{case}/disclosures/{id}/take",
            web::post().to(disclosures::take),
        );
}

fn uploads(path: &str) -> Resource {
    web::resource(path)
        .route(web::route().method(Method::OPTIONS).to(upload::describe))
        .route(web::post().to(upload::begin))
        .route(web::head().to(upload::offset))
        .route(web::patch().to(upload::append))
        .route(web::delete().to(upload::cancel))
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
