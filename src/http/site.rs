//! The pages of the public site, and what they need to know.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use super::forms::shown;
use super::{HttpError, assets};
use crate::config::content::Content;
use crate::config::pins::Pins;
use crate::flow::Portal;
use crate::page::frame::{Assets, Emergency, Site};
use crate::page::lang::{ByLang, Lang};
use crate::page::problem::Problem;
use crate::page::{
    PageError, Pages, form, help, home, mailbox, paper, privacy, rights, transparency,
};
use crate::seal::id::Hash32;

/// The pages with everything that stands in their frame; made anew when pins or roster change.
pub struct PublicSite {
    about: About,
    assets: Assets,
    made: RwLock<Option<Made>>,
}

struct Made {
    pins: Pins,
    roster: Option<Hash32>,
    pages: Arc<Pages>,
}

/// What the operator says about the portal.
#[derive(Clone)]
pub struct About {
    /// When messages are read, in local time.
    pub hours: ByLang,
    /// Whom to call in danger.
    pub emergency: Vec<Emergency>,
    /// Other bodies that a person may turn to.
    pub outside: Vec<ByLang>,
    /// May the server seal for browsers without scripts?
    pub seals_for_others: bool,
    /// Where *Exit this page* leads, per language.
    pub neutral_site: BTreeMap<String, String>,
    /// The public site's address for officers' clients; empty when not set.
    pub public_url: String,
    pub content: Content,
    /// Invented cases and sign-in links: the demo.
    pub demo: bool,
}

/// The console's address, for invite links and cookies.
pub struct ConsoleUrl(String);

impl ConsoleUrl {
    #[must_use]
    pub fn new(url: String) -> Self {
        Self(url)
    }

    /// The one-use link of an invite. The token stands behind `#`: it reaches no server's log.
    #[must_use]
    pub fn invite(&self, token: &str) -> String {
        format!("{}/#invite={token}", self.0)
    }

    pub(super) fn is_https(&self) -> bool {
        self.0.starts_with("https://")
    }

    pub(super) fn is_origin(&self, origin: &str) -> bool {
        self.0 == origin
    }
}

impl PublicSite {
    #[must_use]
    pub fn new(about: About) -> Self {
        let url = |name| assets::url(name).unwrap_or_default();
        Self {
            about,
            assets: Assets {
                style: url("site.css"),
                icon: url("icon.svg"),
                report_script: url("src/public/main.ts"),
                mailbox_script: url("src/public/main.ts"),
                help_script: url("src/public/help.ts"),
            },
            made: RwLock::new(None),
        }
    }

    pub(super) fn about(&self) -> &About {
        &self.about
    }

    /// What clients verify everything against, as JSON.
    pub(super) fn pins_json(&self, portal: &Portal) -> String {
        let pins = portal.pins();
        let public = Some(self.about.public_url.as_str()).filter(|url| !url.is_empty());
        serde_json::json!({
            "instance": pins.instance.to_string(),
            "instance_key": portal.instance_verify_key().to_string(),
            "stewards": pins.stewards,
            "threshold": pins.threshold,
            "public": public,
            "demo": self.about.demo,
        })
        .to_string()
    }

    pub(super) fn pages(&self, portal: &Portal) -> Result<Arc<Pages>, HttpError> {
        let pins = portal.pins();
        let standing = portal.standing();
        let hash = standing.as_ref().map(|held| held.roster.hash());
        if let Some(made) = &*self.made.read().unwrap_or_else(PoisonError::into_inner)
            && made.pins == pins
            && made.roster == hash
        {
            return Ok(Arc::clone(&made.pages));
        }
        let office = |lang| {
            standing
                .as_ref()
                .and_then(|held| held.roster.body().offices.first())
                .map_or_else(String::new, |office| said(&office.name, lang))
        };
        let pages = Arc::new(Pages::new(Site {
            assets: self.assets.clone(),
            pins: self.pins_json(portal),
            demo: self.about.demo,
            seals_for_others: self.about.seals_for_others,
            office: ByLang::from_fn(office),
            hours: self.about.hours.clone(),
            emergency: self.about.emergency.clone(),
        })?);
        *self.made.write().unwrap_or_else(PoisonError::into_inner) = Some(Made {
            pins,
            roster: hash,
            pages: Arc::clone(&pages),
        });
        Ok(pages)
    }
}

impl From<PageError> for HttpError {
    fn from(error: PageError) -> Self {
        tracing::error!(%error, "a page could not be made");
        Self::Internal
    }
}

/// `GET /` — to the language that the browser asks for.
pub(super) async fn any(request: HttpRequest) -> HttpResponse {
    let lang = accepted(&request);
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, format!("/{}/", lang.code())))
        .finish()
}

/// `GET /{lang}/`
pub(super) async fn home(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let lang = language(&lang)?;
    let offices = portal.standing().map_or_else(Vec::new, |held| {
        let offices = &held.roster.body().offices;
        offices
            .iter()
            .map(|office| said(&office.name, lang))
            .collect()
    });
    Ok(html(
        site.pages(&portal)?.home(lang, &home::Home { offices })?,
    ))
}

/// `GET /{lang}/mailbox`
pub(super) async fn mailbox(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let entry = mailbox::Entry {
        busy: false,
        consents: form::consents(&site.about.content.taxonomy),
    };
    Ok(html(
        site.pages(&portal)?.mailbox(language(&lang)?, &entry)?,
    ))
}

/// `GET /{lang}/help`
pub(super) async fn help(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let lang = language(&lang)?;
    let page = help::Help::of(&site.about.content.help, lang, portal.today());
    Ok(html(site.pages(&portal)?.help(lang, &page)?))
}

/// `GET /{lang}/paper`
pub(super) async fn paper(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let page = paper::Paper::of(&site.about.content.taxonomy);
    Ok(html(site.pages(&portal)?.paper(language(&lang)?, &page)?))
}

/// `GET /{lang}/rights`
pub(super) async fn rights(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let lang = language(&lang)?;
    let outside = site
        .about
        .outside
        .iter()
        .map(|body| body.of(lang).to_owned());
    let page = rights::Rights {
        outside: outside.collect(),
    };
    Ok(html(site.pages(&portal)?.rights(lang, &page)?))
}

/// `GET /{lang}/safety`
pub(super) async fn safety(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    Ok(html(site.pages(&portal)?.safety(language(&lang)?)?))
}

/// `GET /{lang}/privacy`
pub(super) async fn privacy(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let page = privacy::Privacy {
        roster: portal
            .standing()
            .map_or_else(String::new, |held| grouped(held.roster.hash().as_bytes())),
        clients: assets::scripts()
            .into_iter()
            .map(|(path, hash)| privacy::ClientFile {
                path,
                sha256: hex(hash.as_bytes()),
            })
            .collect(),
    };
    Ok(html(site.pages(&portal)?.privacy(language(&lang)?, &page)?))
}

/// `GET /{lang}/transparency`
pub(super) async fn transparency(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let lang = language(&lang)?;
    let standing = portal.standing();
    let roster = standing.as_ref().map(|held| &held.roster);
    let signed = roster.map(|roster| transparency::Signed {
        version: roster.body().version.to_string(),
        until: roster.body().not_after,
    });
    let queues = roster.map_or_else(Vec::new, |roster| shown::queues(roster, lang));
    let rules = &site.about.content.policies;
    let page = transparency::Transparency::of(rules, queues, signed);
    Ok(html(site.pages(&portal)?.transparency(lang, &page)?))
}

/// `GET /exit` — clears what this site may clear and leads to a neutral page.
pub(super) async fn exit(request: HttpRequest, site: Data<PublicSite>) -> HttpResponse {
    let lang = accepted(&request);
    let neutral = &site.about.neutral_site;
    let to = neutral
        .get(lang.code())
        .or_else(|| neutral.get("en"))
        .map_or("about:blank", String::as_str);
    HttpResponse::SeeOther()
        .insert_header((header::LOCATION, to))
        .insert_header((
            "clear-site-data",
            HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""),
        ))
        .finish()
}

/// A page that nobody may keep.
pub(super) fn html(body: String) -> HttpResponse {
    HttpResponse::Ok()
        .content_type("text/html; charset=utf-8")
        .body(body)
}

/// The same with another status.
pub(super) fn html_with(status: StatusCode, body: String) -> HttpResponse {
    HttpResponse::build(status)
        .content_type("text/html; charset=utf-8")
        .body(body)
}

/// The page that says what went wrong, in the language of the path.
pub(super) fn problem(
    portal: &Portal,
    site: &PublicSite,
    path: &str,
    status: StatusCode,
) -> Result<HttpResponse, HttpError> {
    let lang = path
        .split('/')
        .nth(1)
        .and_then(Lang::parse)
        .unwrap_or(Lang::En);
    let problem = match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Problem::NotFound,
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS => Problem::Busy,
        _ => Problem::Failed,
    };
    Ok(html_with(
        status,
        site.pages(portal)?.problem(lang, problem)?,
    ))
}

/// The language that the browser asks for.
pub(super) fn accepted(request: &HttpRequest) -> Lang {
    request
        .headers()
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|held| held.to_str().ok())
        .map_or(Lang::En, Lang::accepted)
}

pub(super) fn language(code: &str) -> Result<Lang, HttpError> {
    Lang::parse(code).ok_or(HttpError::NotFound)
}

/// A text in this language; else in English; else in any.
pub(super) fn said(texts: &BTreeMap<String, String>, lang: Lang) -> String {
    texts
        .get(lang.code())
        .or_else(|| texts.get("en"))
        .or_else(|| texts.values().next())
        .cloned()
        .unwrap_or_default()
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

fn grouped(bytes: &[u8]) -> String {
    let digits: Vec<char> = hex(bytes).chars().take(32).collect();
    digits
        .chunks(4)
        .map(|four| four.iter().collect::<String>())
        .collect::<Vec<_>>()
        .join(" ")
}
