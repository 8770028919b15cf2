//! What the report form asks, of whom and in which order: data, read once at start.
//!
//! Answers are sealed with the account. The server reads none of them; where it seals for a browser
//! without scripts, it reads the form by this list and takes nothing that was not asked.

mod beside;
mod read;
mod short;

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::media::Media;

pub use read::{Given, Refused, Unfit};

/// Words in every language of the site, by its code.
pub type Texts = BTreeMap<String, String>;

/// The form's questions and the ways through it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Taxonomy {
    routes: Vec<Route>,
    questions: Vec<Question>,
    /// What the questions name as `picture` and `prompt`, once it was read.
    #[serde(skip)]
    media: Media,
}

/// Who writes, and which parts of the form they meet.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    pub id: String,
    /// Offered in the short form too.
    #[serde(default)]
    pub short: bool,
    /// Screen by screen, for who goes one at a time.
    pub screens: Vec<Vec<Part>>,
}

/// A section of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Before,
    About,
    Happened,
    Details,
    Needs,
    Receiver,
    Exclude,
    Risk,
    Consent,
    Name,
    Send,
}

/// How an answer is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Line,
    Text,
    YesNo,
    /// One of the options.
    Choice,
    /// Any of the options.
    Choices,
    /// Persons, each with [`PERSON`]'s fields.
    People,
}

/// One question.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its name in the form and in the sealed answers.
    pub id: String,
    pub part: Part,
    pub kind: Kind,
    /// Asked in the short form too.
    #[serde(default)]
    pub short: bool,
    #[serde(default)]
    pub options: Vec<String>,
    /// Who is asked; nobody named: everybody.
    #[serde(default)]
    pub routes: BTreeSet<String>,
    /// An operator's own words; ours stand in `locales/`.
    pub label: Option<Texts>,
    pub hint: Option<Texts>,
    /// An operator's own words for each option, in order.
    #[serde(default)]
    pub option_labels: Vec<Texts>,
    /// A file that shows what is asked, for who does not read with ease.
    pub picture: Option<String>,
    /// Files that say it aloud, by language; a language may have none.
    #[serde(default)]
    pub prompt: Texts,
    /// What is answered beforehand on some routes, by route; anybody may change it.
    #[serde(default)]
    pub preset: BTreeMap<String, String>,
}

/// What is asked about a person, in order. In the answers each is a list, one entry a person.
pub const PERSON: [&str; 7] = [
    "person_name",
    "person_role",
    "person_unit",
    "person_force",
    "person_phone",
    "person_plate",
    "person_handle",
];

/// The ways through the form, of which a taxonomy may leave some out.
pub const ROUTES: [&str; 6] = ["staff", "harmed", "behalf", "focal", "child", "open"];

/// Names of the form that are no question's.
const TAKEN: [&str; 17] = [
    "account",
    "queue",
    "exclude",
    "identity",
    "name",
    "contact",
    "hours",
    "safe_word",
    "once",
    "list",
    "show",
    "send",
    "route",
    "more",
    "draft",
    "save",
    "erase",
];

/// A taxonomy that cannot be used: which entry, and what is wrong with it.
#[derive(Debug, thiserror::Error)]
#[error("{entry}: {detail}")]
pub struct TaxonomyError {
    pub entry: String,
    pub detail: String,
}

fn wrong(entry: &str, detail: impl Into<String>) -> TaxonomyError {
    TaxonomyError {
        entry: entry.to_owned(),
        detail: detail.into(),
    }
}

/// The form that comes with the program.
const OURS: &str = include_str!("../../config/taxonomy.toml");

impl Taxonomy {
    /// The form that comes with the program.
    ///
    /// # Errors
    /// When it is malformed: a fault of the build, which a test finds.
    pub fn built_in() -> Result<Self, TaxonomyError> {
        Self::parse(OURS, &[])
    }

    /// Reads a taxonomy; `languages` are those that a question of an operator's own must speak.
    ///
    /// # Errors
    /// When it is malformed, or no form could be made of it.
    pub fn parse(text: &str, languages: &[&str]) -> Result<Self, TaxonomyError> {
        let taxonomy: Self = toml::from_str(text)
            .map_err(|error| wrong("taxonomy", error.message().replace('\n', " ")))?;
        taxonomy.check_routes()?;
        let mut ids = BTreeSet::new();
        for question in &taxonomy.questions {
            question.check(languages)?;
            if !ids.insert(question.id.as_str()) {
                return Err(wrong(&question.id, "stands twice"));
            }
            let named = question.routes.iter().chain(question.preset.keys());
            if let Some(unknown) = named.into_iter().find(|id| !taxonomy.has(id)) {
                return Err(wrong(&question.id, format!("no route is called {unknown}")));
            }
            taxonomy.check_short(question)?;
        }
        Ok(taxonomy)
    }

    fn check_routes(&self) -> Result<(), TaxonomyError> {
        let mut seen = BTreeSet::new();
        for route in &self.routes {
            if !ROUTES.contains(&route.id.as_str()) || !seen.insert(&route.id) {
                let known = ROUTES.join(", ");
                return Err(wrong(&route.id, format!("routes are {known}, each once")));
            }
            let mut parts = BTreeSet::new();
            for part in route.screens.iter().flatten() {
                if !parts.insert(*part) {
                    return Err(wrong(&route.id, "shows a part twice"));
                }
            }
            // Everybody is told who receives it, may leave somebody out, and may choose another route.
            let needed = [
                Part::Before,
                Part::About,
                Part::Happened,
                Part::Receiver,
                Part::Exclude,
                Part::Send,
            ];
            if !needed.iter().all(|part| parts.contains(part)) {
                let needs = "needs the parts before, about, happened, receiver, exclude and send";
                return Err(wrong(&route.id, needs));
            }
        }
        if self.has(OPEN) {
            Ok(())
        } else {
            Err(wrong("routes", "need the route open, for who names none"))
        }
    }

    fn has(&self, route: &str) -> bool {
        self.routes.iter().any(|held| held.id == route)
    }

    #[must_use]
    pub fn routes(&self) -> &[Route] {
        &self.routes
    }

    #[must_use]
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The route with this id; who names none, or one that is not offered, is on the open one.
    #[must_use]
    pub fn route(&self, id: &str) -> Option<&Route> {
        let find = |id: &str| self.routes.iter().find(|route| route.id == id);
        find(id).or_else(|| find(OPEN))
    }
}

/// The route of who would rather not say.
pub const OPEN: &str = "open";

impl Route {
    #[must_use]
    pub fn shows(&self, part: Part) -> bool {
        self.screens.iter().flatten().any(|shown| *shown == part)
    }
}

impl Part {
    pub const ALL: [Self; 11] = [
        Self::Before,
        Self::About,
        Self::Happened,
        Self::Details,
        Self::Needs,
        Self::Receiver,
        Self::Exclude,
        Self::Risk,
        Self::Consent,
        Self::Name,
        Self::Send,
    ];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::About => "about",
            Self::Happened => "happened",
            Self::Details => "details",
            Self::Needs => "needs",
            Self::Receiver => "receiver",
            Self::Exclude => "exclude",
            Self::Risk => "risk",
            Self::Consent => "consent",
            Self::Name => "name",
            Self::Send => "send",
        }
    }
}

impl Kind {
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Text => "text",
            Self::YesNo => "yes_no",
            Self::Choice => "choice",
            Self::Choices => "choices",
            Self::People => "people",
        }
    }
}

impl Question {
    fn check(&self, languages: &[&str]) -> Result<(), TaxonomyError> {
        let fault = |detail: &str| Err(wrong(&self.id, detail));
        let spelled = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        let begins = self.id.starts_with(|c: char| c.is_ascii_lowercase());
        if !begins || self.id.len() > 40 || !self.id.chars().all(spelled) {
            return fault(
                "an id begins with a small letter and has at most 40 letters, digits and _",
            );
        }
        if TAKEN.contains(&self.id.as_str()) || self.id.starts_with("person_") {
            return fault("the form has a field of this name already; choose another id");
        }
        let places = [
            Part::About,
            Part::Happened,
            Part::Details,
            Part::Needs,
            Part::Risk,
            Part::Consent,
        ];
        if !places.contains(&self.part) {
            return fault("part is one of about, happened, details, needs, risk, consent");
        }
        let chooses = matches!(self.kind, Kind::Choice | Kind::Choices);
        if chooses == self.options.is_empty() {
            return fault("choice and choices need options, the other kinds have none");
        }
        let plain = |option: &String| !option.is_empty() && option.chars().all(spelled);
        let distinct: BTreeSet<&String> = self.options.iter().collect();
        if !self.options.iter().all(plain) || distinct.len() != self.options.len() {
            return fault("options are distinct and of small letters, digits and _");
        }
        if (self.kind == Kind::People) != (self.id == "people") {
            return fault("the kind people belongs to the question people, and to no other");
        }
        self.check_preset()?;
        self.check_files(languages)?;
        self.check_words(languages)
    }

    fn check_words(&self, languages: &[&str]) -> Result<(), TaxonomyError> {
        let own = self.label.is_some();
        if !own && (self.hint.is_some() || !self.option_labels.is_empty()) {
            return Err(wrong(
                &self.id,
                "has a hint or options of its own and no label",
            ));
        }
        if own && self.option_labels.len() != self.options.len() {
            return Err(wrong(
                &self.id,
                "option_labels need one entry for each option",
            ));
        }
        let texts = self
            .label
            .iter()
            .chain(&self.hint)
            .chain(&self.option_labels);
        for text in texts {
            let silent = |lang: &&&str| text.get(**lang).is_none_or(|said| said.trim().is_empty());
            if let Some(lang) = languages.iter().find(silent) {
                return Err(wrong(
                    &self.id,
                    format!("has no words in the language {lang}"),
                ));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
