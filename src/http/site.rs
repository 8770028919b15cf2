//! The pages of the public site, and what they need to know.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use actix_web::http::StatusCode;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use super::made::{self, Made};
use super::{HttpError, assets, headers};
use crate::config::content::Content;
use crate::config::pins::Pins;
use crate::config::texts::{self, OfficeTexts};
use crate::flow::Portal;
use crate::page::frame::{Assets, Site};
use crate::page::lang::offered::Languages;
use crate::page::lang::{ByLang, Lang};
use crate::page::problem::Problem;
use crate::page::{PageError, Pages, paper, rights};
use crate::seal::id::Hash32;
use crate::seal::roster::Roster;
use crate::seal::value::Object;

/// The pages with everything that stands in their frame; made anew when pins, roster or the
/// office's texts change.
pub struct PublicSite {
    about: About,
    assets: Assets,
    made: RwLock<Option<(Basis, Arc<Made>)>>,
}

/// What pages are made from, beside the configuration.
#[derive(PartialEq)]
struct Basis {
    pins: Pins,
    roster: Option<Hash32>,
    texts: Option<Hash32>,
}

impl Basis {
    fn of(portal: &Portal) -> Self {
        Self {
            pins: portal.pins(),
            roster: portal.standing().map(|held| held.roster.hash()),
            texts: portal.texts().map(|held| held.version.hash()),
        }
    }
}

/// What the operator says about the portal.
#[derive(Clone)]
pub struct About {
    /// Which languages may have links and pages.
    pub languages: Languages,
    /// What the office says where no steward signed otherwise.
    pub texts: OfficeTexts,
    /// Other bodies that a person may turn to.
    pub outside: Vec<ByLang>,
    /// May the server seal for browsers without scripts?
    pub seals_for_others: bool,
    /// Days after which the office hears a reporter's wish to erase their case.
    pub erasure_days: u16,
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
            "draft_languages": self.about.languages.drafts().iter().map(|lang| lang.code()).collect::<Vec<_>>(),
        })
        .to_string()
    }

    /// The language of a path segment: a complete one, or a draft that the operator opted into and the
    /// roster speaks.
    pub(super) fn language(&self, portal: &Portal, code: &str) -> Result<Lang, HttpError> {
        let found = self.pages(portal)?.languages().parse(code);
        found.ok_or(HttpError::NotFound)
    }

    pub(super) fn pages(&self, portal: &Portal) -> Result<Arc<Pages>, HttpError> {
        Ok(Arc::clone(&self.made(portal)?.pages))
    }

    /// What the office says to everybody now.
    pub(super) fn said(&self, portal: &Portal) -> Result<Arc<OfficeTexts>, HttpError> {
        Ok(Arc::clone(&self.made(portal)?.said))
    }

    /// The pages, and what they say.
    pub(super) fn made(&self, portal: &Portal) -> Result<Arc<Made>, HttpError> {
        let now = Basis::of(portal);
        if let Some((basis, made)) = &*self.made.read().unwrap_or_else(PoisonError::into_inner)
            && *basis == now
        {
            return Ok(Arc::clone(made));
        }
        let texts = portal.texts();
        let parts = texts.as_ref().map(|held| &held.version.body().parts);
        let made = Arc::new(self.make(portal, parts, self.assets.clone())?);
        *self.made.write().unwrap_or_else(PoisonError::into_inner) = Some((now, Arc::clone(&made)));
        Ok(made)
    }

    /// The same as it would be with these parts, for a frame in which no script runs.
    pub(super) fn preview(&self, portal: &Portal, parts: &Object) -> Result<Made, HttpError> {
        let assets = Assets {
            report_script: String::new(),
            mailbox_script: String::new(),
            help_script: String::new(),
            ..self.assets.clone()
        };
        self.make(portal, Some(parts), assets)
    }

    fn make(
        &self,
        portal: &Portal,
        parts: Option<&Object>,
        assets: Assets,
    ) -> Result<Made, HttpError> {
        let standing = portal.standing();
        let languages = self.about.languages.spoken(|lang| {
            let roster = standing.as_ref().map(|held| &held.roster);
            roster.is_none_or(|roster| speaks(roster, lang))
                && parts.is_none_or(|parts| texts::speaks(parts, lang))
        });
        let none = Object::default();
        let said = self.about.texts.with(parts.unwrap_or(&none), &languages);
        let said = said.map_err(|error| {
            tracing::error!(%error, "the office's texts could not be read");
            HttpError::Internal
        })?;
        let office = |lang| {
            standing
                .as_ref()
                .and_then(|held| held.roster.body().offices.first())
                .map_or_else(String::new, |office| made::said(&office.name, lang))
        };
        let pages = Arc::new(Pages::new(Site {
            assets,
            pins: self.pins_json(portal),
            languages,
            demo: self.about.demo,
            seals_for_others: self.about.seals_for_others,
            office: ByLang::from_fn(office),
            hours: said.hours.clone(),
            emergency: said.emergency.clone(),
            file_bytes: portal.file_bytes(),
        })?);
        Ok(Made {
            pages,
            said: Arc::new(said),
        })
    }
}

impl From<PageError> for HttpError {
    fn from(error: PageError) -> Self {
        tracing::error!(%error, "a page could not be made");
        Self::Internal
    }
}

/// `GET /` — to the language that the browser asks for.
pub(super) async fn any(
    request: HttpRequest,
    portal: Data<Portal>,
    site: Data<PublicSite>,
) -> Result<HttpResponse, HttpError> {
    let lang = accepted(&request, site.pages(&portal)?.languages());
    Ok(HttpResponse::SeeOther()
        .insert_header((header::LOCATION, format!("/{}/", lang.code())))
        .finish())
}

/// `GET /{lang}/`
pub(super) async fn home(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let lang = site.language(&portal, &lang)?;
    Ok(html(site.made(&portal)?.home(&portal, lang)?))
}

/// `GET /{lang}/mailbox`
pub(super) async fn mailbox(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let lang = site.language(&portal, &lang)?;
    let made = site.made(&portal)?;
    let page = made.mailbox(&portal, site.about(), lang, false)?;
    Ok(headers::recording(html(page)))
}

/// `GET /{lang}/help`
pub(super) async fn help(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let lang = site.language(&portal, &lang)?;
    Ok(html(site.made(&portal)?.help(&portal, lang)?))
}

/// `GET /{lang}/paper`
pub(super) async fn paper(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let page = paper::Paper::of(&site.about.content.taxonomy);
    Ok(html(
        site.pages(&portal)?
            .paper(site.language(&portal, &lang)?, &page)?,
    ))
}

/// `GET /{lang}/rights`
pub(super) async fn rights(
    portal: Data<Portal>,
    site: Data<PublicSite>,
    lang: Path<String>,
) -> Result<HttpResponse, HttpError> {
    let lang = site.language(&portal, &lang)?;
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
    let lang = site.language(&portal, &lang)?;
    Ok(html(site.made(&portal)?.safety(&portal, lang)?))
}

/// `GET /exit` — clears what this site may clear and leads to a neutral page.
pub(super) async fn exit(request: HttpRequest, site: Data<PublicSite>) -> HttpResponse {
    let lang = accepted(&request, &site.about.languages);
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
    let pages = site.pages(portal)?;
    let named = path.split('/').nth(1);
    let lang = named.and_then(|code| pages.languages().parse(code));
    let lang = lang.unwrap_or_else(Lang::english);
    let problem = match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => Problem::NotFound,
        StatusCode::PAYLOAD_TOO_LARGE => Problem::TooLarge,
        StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS => Problem::Busy,
        _ => Problem::Failed,
    };
    Ok(html_with(status, pages.problem(lang, problem)?))
}

/// The language among `ours` that the browser asks for.
pub(super) fn accepted(request: &HttpRequest, ours: &Languages) -> Lang {
    request
        .headers()
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|held| held.to_str().ok())
        .map_or_else(Lang::english, |held| ours.accepted(held))
}

/// Whether everything that the roster shows to a reporter has words in this language.
#[must_use]
pub fn speaks(roster: &Roster, lang: Lang) -> bool {
    let body = roster.body();
    let people = body.officers.iter();
    let people = people.filter(|officer| roster.current_key(&officer.id).is_some());
    let names = body.offices.iter().map(|office| &office.name);
    let mut texts = names
        .chain(body.queues.iter().map(|queue| &queue.name))
        .chain(people.map(|officer| &officer.function));
    texts.all(|texts| texts.contains_key(lang.code()))
}
