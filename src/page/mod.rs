//! The pages of the public site: one typed struct a page, the same page in every language.
//!
//! A page holds plain data and shows it. It decides nothing, does no I/O and knows neither `http`
//! nor `flow`. What a person typed comes back to them escaped, in the field where they typed it.
//!
//! Pages that are asked for (GET) are the same bytes for everybody under one release, configuration,
//! roster, version of the office's texts, day and language; only those load a script. Pages that answer a form (POST) carry a person's
//! own words or code, and load none.

pub mod coding;
pub mod console;
pub mod day;
pub mod files;
pub mod form;
pub mod frame;
pub mod help;
pub mod home;
pub mod lang;
pub mod mailbox;
pub mod paper;
pub mod privacy;
pub mod problem;
pub mod report;
pub mod rights;
pub mod safety;
pub mod saved;
pub mod seen;
pub mod sent;
pub mod transparency;
pub mod words;

mod blank;
mod elsewhere;
mod engine;

use std::collections::BTreeMap;

use handlebars::{Context, Handlebars};
use serde::Serialize;
use serde_json::Value as Json;

use frame::{Frame, Site};
use lang::Lang;
use lang::offered::Languages;

/// A page that could not be made: a fault in a template or a message, never in what was typed.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    #[error("a template is not one")]
    Template(#[source] Box<handlebars::TemplateError>),
    #[error("a page could not be made")]
    Render(#[from] Box<handlebars::RenderError>),
    #[error("a template or message could not be read")]
    Words,
    #[error("a sample's day is no day")]
    Sample(#[from] crate::clock::ParseDayError),
}

impl From<words::NoWords> for PageError {
    fn from(_: words::NoWords) -> Self {
        Self::Words
    }
}

/// What every page says about itself.
trait Page: Serialize + Sized {
    /// The template, and the page's name for style and scripts.
    const NAME: &'static str;
    /// Where it stands after the language: `report` for `/en/report`.
    const PATH: &'static str;
    /// Whether a draft has it: the short path. Where it has not, the page's place says in which languages
    /// it can be read. A page that answers a form, and may show a code, must be there in every language.
    const SHORT: bool = true;

    /// The same, of a page that stands in one of several places.
    fn path(&self) -> &'static str {
        Self::PATH
    }

    /// Whether it answers a form that the server read, so that scripts and language links, which
    /// would ask for another page, have to stay away.
    fn answers_a_form(&self) -> bool {
        false
    }

    /// Pages as they occur, for tests and for people who look.
    ///
    /// # Errors
    /// When a sample's day is no day.
    fn samples() -> Result<Vec<Self>, PageError>;

    /// The same as a draft shows them.
    ///
    /// # Errors
    /// As [`Page::samples`].
    fn short_samples() -> Result<Vec<Self>, PageError> {
        Self::samples()
    }
}

#[derive(Serialize)]
struct Root<'a, P> {
    frame: &'a Frame<'a>,
    page: &'a P,
    blank: &'a Json,
}

/// All pages in all languages, made once.
pub struct Pages {
    site: Site,
    blank: Json,
    engines: BTreeMap<Lang, Handlebars<'static>>,
}

/// One page as it occurs.
pub struct Sample {
    pub name: String,
    pub html: String,
}

impl Pages {
    /// Compiles the templates.
    ///
    /// # Errors
    /// When a template is faulty: a fault of the build, which tests find.
    pub fn new(site: Site) -> Result<Self, PageError> {
        let engine = engine::compile()?;
        let engines = site.languages.all();
        Ok(Self {
            blank: blank::pages()?,
            engines: engines
                .map(|lang| (lang, engine::speaking(engine.clone(), lang)))
                .collect(),
            site,
        })
    }

    /// The languages that these pages speak.
    #[must_use]
    pub fn languages(&self) -> &Languages {
        &self.site.languages
    }

    /// `/{lang}/`.
    ///
    /// # Errors
    /// As every page: when a template or message is faulty.
    pub fn home(&self, lang: Lang, page: &home::Home) -> Result<String, PageError> {
        self.show(lang, page)
    }

    /// `/{lang}/report`: the form, empty or with what was typed and what is wrong with it.
    ///
    /// # Errors
    /// As every page.
    pub fn report(&self, lang: Lang, page: &report::Report) -> Result<String, PageError> {
        self.show(lang, page)
    }

    /// The answer to a report that the server sealed: the code, once.
    ///
    /// # Errors
    /// As every page.
    pub fn sent(&self, lang: Lang, page: &sent::Sent) -> Result<String, PageError> {
        self.show(lang, page)
    }

    /// What somebody wrote and did not send is kept: the code, once.
    ///
    /// # Errors
    /// As every page.
    pub fn saved(&self, lang: Lang, page: &saved::Saved) -> Result<String, PageError> {
        self.show(lang, page)
    }

    /// It is erased.
    ///
    /// # Errors
    /// As every page.
    pub fn erased(&self, lang: Lang) -> Result<String, PageError> {
        self.show(lang, &saved::Erased {})
    }

    /// `/{lang}/mailbox`: asks for the code.
    ///
    /// # Errors
    /// As every page.
    pub fn mailbox(&self, lang: Lang, page: &mailbox::Entry) -> Result<String, PageError> {
        self.show(lang, page)
    }

    /// The mailbox that the server opened.
    ///
    /// # Errors
    /// As every page.
    pub fn opened(&self, lang: Lang, page: &mailbox::Opened) -> Result<String, PageError> {
        self.show(lang, page)
    }

    /// The answer to a code that opens nothing, whether unknown or malformed.
    ///
    /// # Errors
    /// As every page.
    pub fn no_such_code(&self, lang: Lang) -> Result<String, PageError> {
        self.show(lang, &mailbox::NotFound {})
    }

    /// What was written in a mailbox and could not be taken.
    ///
    /// # Errors
    /// As every page.
    pub fn held(&self, lang: Lang, page: &mailbox::Held) -> Result<String, PageError> {
        self.show(lang, page)
    }

    /// A code that replaces one that somebody may know.
    ///
    /// # Errors
    /// As every page.
    pub fn new_code(&self, lang: Lang, page: &mailbox::NewCode) -> Result<String, PageError> {
        self.show(lang, page)
    }

    /// A mailbox is erased.
    ///
    /// # Errors
    /// As every page.
    pub fn closed_mailbox(&self, lang: Lang) -> Result<String, PageError> {
        self.show(lang, &mailbox::Closed {})
    }

    /// `/{lang}/help`.
    ///
    /// # Errors
    /// As every page.
    pub fn help(&self, lang: Lang, page: &help::Help) -> Result<String, PageError> {
        self.show(lang, page)
    }

    /// `/{lang}/paper`.
    ///
    /// # Errors
    /// As every page.
    pub fn paper(&self, lang: Lang, page: &paper::Paper) -> Result<String, PageError> {
        self.show(lang, page)
    }

    /// `/{lang}/rights`.
    ///
    /// # Errors
    /// As every page.
    pub fn rights(&self, lang: Lang, page: &rights::Rights) -> Result<String, PageError> {
        self.show(lang, page)
    }

    /// `/{lang}/safety`.
    ///
    /// # Errors
    /// As every page.
    pub fn safety(&self, lang: Lang, page: &safety::Safety) -> Result<String, PageError> {
        self.show(lang, page)
    }

    /// `/{lang}/privacy`.
    ///
    /// # Errors
    /// As every page.
    pub fn privacy(&self, lang: Lang, page: &privacy::Privacy) -> Result<String, PageError> {
        self.show(lang, page)
    }

    /// `/{lang}/transparency`.
    ///
    /// # Errors
    /// As every page.
    pub fn transparency(
        &self,
        lang: Lang,
        page: &transparency::Transparency,
    ) -> Result<String, PageError> {
        self.show(lang, page)
    }

    /// What went wrong, what was kept, what to do.
    ///
    /// # Errors
    /// As every page.
    pub fn problem(&self, lang: Lang, page: problem::Problem) -> Result<String, PageError> {
        self.show(lang, &problem::ProblemPage { problem: page })
    }

    /// `/{lang}/seen`, in the demo: one case as its officer sees it, beside its rows.
    ///
    /// # Errors
    /// As every page.
    pub fn seen(&self, lang: Lang, page: &seen::Seen) -> Result<String, PageError> {
        self.show(lang, page)
    }

    /// `/` of the console: a frame for the officer's client.
    ///
    /// # Errors
    /// As every page.
    pub fn console(&self, lang: Lang, page: &console::Console) -> Result<String, PageError> {
        self.show(lang, page)
    }

    /// Every page of the public site as it occurs, in one language.
    ///
    /// # Errors
    /// As every page.
    pub fn samples(&self, lang: Lang) -> Result<Vec<Sample>, PageError> {
        let mut samples = Vec::new();
        self.add::<home::Home>(lang, &mut samples)?;
        self.add::<report::Report>(lang, &mut samples)?;
        self.add::<sent::Sent>(lang, &mut samples)?;
        self.add::<saved::Saved>(lang, &mut samples)?;
        self.add::<saved::Erased>(lang, &mut samples)?;
        self.add::<mailbox::Entry>(lang, &mut samples)?;
        self.add::<mailbox::Opened>(lang, &mut samples)?;
        self.add::<mailbox::NotFound>(lang, &mut samples)?;
        self.add::<mailbox::Held>(lang, &mut samples)?;
        self.add::<mailbox::NewCode>(lang, &mut samples)?;
        self.add::<mailbox::Closed>(lang, &mut samples)?;
        self.add::<help::Help>(lang, &mut samples)?;
        self.add::<paper::Paper>(lang, &mut samples)?;
        self.add::<rights::Rights>(lang, &mut samples)?;
        self.add::<safety::Safety>(lang, &mut samples)?;
        self.add::<privacy::Privacy>(lang, &mut samples)?;
        self.add::<transparency::Transparency>(lang, &mut samples)?;
        self.add::<problem::ProblemPage>(lang, &mut samples)?;
        self.add::<seen::Seen>(lang, &mut samples)?;
        self.add::<elsewhere::Elsewhere>(lang, &mut samples)?;
        Ok(samples)
    }

    fn add<P: Page>(&self, lang: Lang, samples: &mut Vec<Sample>) -> Result<(), PageError> {
        let pages = if lang.is_draft() {
            P::short_samples()?
        } else {
            P::samples()?
        };
        for (n, page) in pages.iter().enumerate() {
            samples.push(Sample {
                name: format!("{}-{n}", P::NAME),
                html: self.show(lang, page)?,
            });
        }
        Ok(())
    }

    fn show<P: Page>(&self, lang: Lang, page: &P) -> Result<String, PageError> {
        if lang.is_draft() && !P::SHORT {
            let path = page.path();
            return self.show(lang, &elsewhere::Elsewhere { path });
        }
        let root = Root {
            frame: &Frame::of(&self.site, lang, page),
            page,
            blank: &self.blank,
        };
        let context = Context::wraps(&root).map_err(Box::new)?;
        let engine = self.engines.get(&lang).ok_or(PageError::Words)?;
        Ok(engine
            .render_with_context(P::NAME, &context)
            .map_err(Box::new)?)
    }
}
