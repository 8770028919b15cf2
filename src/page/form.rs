//! The questions of the report form, from the taxonomy, with what was answered.
//!
//! Words stay names here; the templates say them in the reader's language.

pub mod described;
mod short;

use std::collections::BTreeMap;

use serde::Serialize;

use super::words;
use crate::domain::media::Media;
use crate::domain::taxonomy::{
    Given, Kind, OPEN, PERSON, Part, Question, Refused, Taxonomy, Texts, Unfit,
};
use crate::page::lang::Lang;
use crate::seal::compose::report::{CONSENT, NEW_CODE};

/// Persons whose fields stand in an empty form.
const PERSONS: usize = 1;

/// Everything of the form that the taxonomy decides.
#[derive(Clone, Serialize)]
pub struct Form {
    pub routes: Vec<Choice>,
    pub parts: BTreeMap<&'static str, Section>,
    /// Questions whose answers could not be taken, for the list at the top.
    pub wrong: Vec<Wrong>,
    /// What was answered in a longer form, which this one keeps and does not show.
    pub carried: Vec<Carried>,
}

/// One section of the form.
#[derive(Clone, Serialize)]
pub struct Section {
    /// The routes that show it, with spaces between; empty when all do, `none` when none does.
    pub routes: String,
    pub questions: Vec<Asked>,
}

/// A text of ours by its name, or an operator's in every language.
#[derive(Clone, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Said {
    Message(String),
    Texts(Texts),
}

/// One question as it is shown.
#[derive(Clone, Serialize)]
pub struct Asked {
    pub id: String,
    pub kind: &'static str,
    pub label: Said,
    pub hint: Option<Said>,
    /// The routes that are asked it; empty when all are that show its section.
    pub routes: String,
    /// Where its picture is.
    pub picture: Option<String>,
    /// Where it is said aloud, by language.
    pub prompt: BTreeMap<String, String>,
    /// What the client answers beforehand: `focal:yes`, with spaces between.
    pub preset: String,
    pub value: String,
    pub options: Vec<Choice>,
    pub persons: Vec<Person>,
    /// The message that says what is wrong with the answer.
    pub wrong: Option<&'static str>,
}

/// One of several.
#[derive(Clone, Serialize)]
pub struct Choice {
    pub value: String,
    pub label: Said,
    pub checked: bool,
    /// Of a route: its parts, screen by screen.
    pub screens: String,
}

/// A person's fields.
#[derive(Clone, Serialize)]
pub struct Person {
    /// From 1, as a text.
    pub number: String,
    pub fields: Vec<Field>,
}

#[derive(Clone, Serialize)]
pub struct Field {
    pub id: String,
    pub name: &'static str,
    pub value: String,
}

/// An answer to a question that is not shown.
#[derive(Clone, Serialize)]
pub struct Carried {
    pub name: String,
    pub value: String,
}

/// A question to go back to.
#[derive(Clone, Serialize)]
pub struct Wrong {
    /// What to go to.
    pub place: String,
    pub why: &'static str,
}

/// Whether every word of the taxonomy is there in each of `languages`: the first that is not.
///
/// # Errors
/// The question whose words are missing, and the language.
pub fn speaks(taxonomy: &Taxonomy, languages: &[Lang]) -> Result<(), (String, Lang)> {
    let form = Form::of(taxonomy, &Given::new(), &[]);
    let questions = form.parts.values().flat_map(|part| &part.questions);
    for question in questions {
        let options = question.options.iter().map(|option| &option.label);
        let said = [&question.label].into_iter().chain(&question.hint);
        for said in said.chain(options) {
            if let Some(lang) = languages.iter().find(|lang| said.in_words(**lang).is_err()) {
                return Err((question.id.clone(), *lang));
            }
        }
    }
    Ok(())
}

/// What a reporter may allow, one by one, and change later: the options of that question, and whether
/// they may be given a new code.
#[must_use]
pub fn consents(taxonomy: &Taxonomy) -> Vec<Choice> {
    let form = Form::of(taxonomy, &Given::new(), &[]);
    let questions = || form.parts.values().flat_map(|part| &part.questions);
    let asked = |id: &str| questions().find(|question| question.id == id);
    let options = asked(CONSENT).map_or(&[][..], |asked| &asked.options);
    let mut choices: Vec<Choice> = options
        .iter()
        .filter(|choice| !choice.value.is_empty())
        .cloned()
        .collect();
    choices.extend(asked(NEW_CODE).map(|asked| Choice {
        value: NEW_CODE.to_owned(),
        label: asked.label.clone(),
        checked: false,
        screens: String::new(),
    }));
    choices
}

impl Said {
    /// The text in one language.
    ///
    /// # Errors
    /// When it is missing there.
    pub fn in_words(&self, lang: Lang) -> Result<String, words::NoWords> {
        match self {
            Self::Texts(texts) => texts.get(lang.code()).cloned().ok_or(words::NoWords),
            Self::Message(id) => words::say(lang, id, &[]),
        }
    }
}

impl Form {
    /// The form with what was typed into it, and what of that cannot be taken.
    #[must_use]
    pub fn of(taxonomy: &Taxonomy, given: &Given, refused: &[Refused]) -> Self {
        let chosen = first(given, "route");
        let chosen = taxonomy.route(&chosen).map_or(OPEN, |route| &*route.id);
        let parts = Part::ALL.into_iter().map(|part| {
            let questions = taxonomy.questions().iter();
            let questions = questions
                .filter(|question| question.part == part)
                .map(|question| Asked::of(question, taxonomy.media(), given, refused));
            let shown = |id: &str| taxonomy.route(id).is_some_and(|route| route.shows(part));
            let all = taxonomy.routes().iter().map(|route| &*route.id);
            let section = Section {
                routes: unless_all(&all.filter(|id| shown(id)).collect::<Vec<_>>(), taxonomy),
                questions: questions.collect(),
            };
            (part.as_str(), section)
        });
        Self {
            routes: taxonomy
                .routes()
                .iter()
                .map(|route| Choice {
                    value: route.id.clone(),
                    label: Said::Message(format!("ask-route-{}", route.id)),
                    checked: route.id == chosen,
                    screens: screens(&route.screens),
                })
                .collect(),
            parts: parts.collect(),
            wrong: refused
                .iter()
                .map(|refused| Wrong {
                    place: format!("ask-{}", refused.question),
                    why: reason(refused.why),
                })
                .collect(),
            carried: Vec::new(),
        }
    }
}

impl Asked {
    fn of(question: &Question, media: &Media, given: &Given, refused: &[Refused]) -> Self {
        let id = &question.id;
        let said = given.get(id).map(Vec::as_slice).unwrap_or_default();
        let refused = refused.iter().find(|one| one.question == *id);
        let choice = |value: &str, label, checked| Choice {
            value: value.to_owned(),
            label,
            checked,
            screens: String::new(),
        };
        let ticked = |value: &str| said.iter().any(|text| text.as_str() == value);
        let mut options: Vec<Choice> = match question.kind {
            Kind::YesNo => ["yes", "no"]
                .map(|word| choice(word, Said::Message(word.to_owned()), ticked(word)))
                .into(),
            _ => question
                .options
                .iter()
                .enumerate()
                .map(|(at, option)| {
                    let own = question.option_labels.get(at).cloned().map(Said::Texts);
                    let ours = || Said::Message(format!("ask-{id}-{option}"));
                    choice(option, own.unwrap_or_else(ours), ticked(option))
                })
                .collect(),
        };
        if matches!(question.kind, Kind::YesNo | Kind::Choice) {
            let open = spoken(format!("ask-{id}-open"));
            let open = open.unwrap_or_else(|| Said::Message("rather-not-say".to_owned()));
            let unanswered = options.iter().all(|option| !option.checked);
            options.push(choice("", open, unanswered));
        }
        Self {
            kind: question.kind.as_str(),
            label: match &question.label {
                Some(own) => Said::Texts(own.clone()),
                None => Said::Message(format!("ask-{id}")),
            },
            hint: match (&question.label, &question.hint) {
                (Some(_), own) => own.clone().map(Said::Texts),
                (None, _) => spoken(format!("ask-{id}-hint")),
            },
            routes: question
                .routes
                .iter()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join(" "),
            picture: question
                .picture
                .as_ref()
                .and_then(|name| placed(media, name)),
            prompt: question
                .prompt
                .iter()
                .filter_map(|(lang, name)| Some((lang.clone(), placed(media, name)?)))
                .collect(),
            preset: presets(&question.preset),
            value: first(given, id),
            options,
            persons: match question.kind {
                Kind::People => persons(given),
                _ => Vec::new(),
            },
            wrong: refused.map(|refused| reason(refused.why)),
            id: id.clone(),
        }
    }
}

/// The address of a file beside a question.
fn placed(media: &Media, name: &str) -> Option<String> {
    media.place(name).map(|place| format!("/media/{place}"))
}

fn presets(by_route: &BTreeMap<String, String>) -> String {
    let presets = by_route.iter();
    let presets: Vec<String> = presets
        .map(|(route, said)| format!("{route}:{said}"))
        .collect();
    presets.join(" ")
}

/// The message, where there is one.
fn spoken(id: String) -> Option<Said> {
    words::has(Lang::english(), &id).then_some(Said::Message(id))
}

fn persons(given: &Given) -> Vec<Person> {
    let held = |name: &str| given.get(name).map_or(0, Vec::len);
    let more = usize::from(given.contains_key("more"));
    let count = PERSON.iter().map(|name| held(name)).max().unwrap_or(0) + more;
    (0..count.max(PERSONS))
        .map(|at| Person::of(at, given))
        .collect()
}

impl Person {
    /// The fields of the person at this place, from 0.
    #[must_use]
    pub fn of(at: usize, given: &Given) -> Self {
        Self {
            number: (at + 1).to_string(),
            fields: PERSON
                .iter()
                .map(|name| Field {
                    id: format!("{name}-{}", at + 1),
                    name,
                    value: given
                        .get(*name)
                        .and_then(|held| held.get(at))
                        .map_or_else(String::new, |text| text.to_string()),
                })
                .collect(),
        }
    }
}

fn first(given: &Given, name: &str) -> String {
    let held = given.get(name).and_then(|held| held.first());
    held.map_or_else(String::new, |text| text.to_string())
}

/// `none` is the name of no route.
fn unless_all(routes: &[&str], taxonomy: &Taxonomy) -> String {
    if routes.is_empty() {
        "none".to_owned()
    } else if routes.len() == taxonomy.routes().len() {
        String::new()
    } else {
        routes.join(" ")
    }
}

/// `before,about happened …`: commas between the parts of a screen, spaces between screens.
fn screens(screens: &[Vec<Part>]) -> String {
    let screen = |parts: &Vec<Part>| {
        let parts: Vec<&str> = parts.iter().map(|part| part.as_str()).collect();
        parts.join(",")
    };
    screens.iter().map(screen).collect::<Vec<_>>().join(" ")
}

const fn reason(why: Unfit) -> &'static str {
    match why {
        Unfit::TooLong => "error-line-long",
        Unfit::TooMany => "error-people-many",
        Unfit::Unknown => "error-answer",
    }
}
