//! From the fields of a posted form to answers as they are sealed.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::{Kind, OPEN, PERSON, Question, Taxonomy};
use crate::seal::assess::Answers;
use crate::seal::item::body::LONGEST_TEXT;

/// Characters of an answer in one line.
const LONGEST_LINE: usize = 1_000;
/// Persons that one report names.
const MOST_PERSONS: usize = 200;

/// What a form held, by field and in order.
pub type Given = BTreeMap<String, Vec<Zeroizing<String>>>;

/// An answer that cannot be taken, and the question it was given to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub question: String,
    pub why: Unfit,
}

/// What is wrong with an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    TooLong,
    TooMany,
    /// None of the options.
    Unknown,
}

impl Taxonomy {
    /// The answers of somebody on `route`; what was left empty is left out. What was said to a question
    /// that this route does not ask counts like any other: not every browser can hide a question, and
    /// some answers are given before the route is chosen.
    ///
    /// # Errors
    /// Every answer that cannot be taken.
    pub fn answers(&self, route: &str, given: &Given) -> Result<Answers, Vec<Refused>> {
        let mut answers = Answers::new();
        let mut refused = Vec::new();
        let Some(route) = self.route(route) else {
            return Ok(answers);
        };
        for question in &self.questions {
            match question.read(given) {
                Ok(read) => answers.extend(read),
                Err(why) => refused.push(Refused {
                    question: question.id.clone(),
                    why,
                }),
            }
        }
        if route.id != OPEN {
            answers.insert("route".to_owned(), vec![Zeroizing::new(route.id.clone())]);
        }
        if refused.is_empty() {
            Ok(answers)
        } else {
            Err(refused)
        }
    }
}

impl Question {
    fn read(&self, given: &Given) -> Result<Answers, Unfit> {
        if self.kind == Kind::People {
            return persons(given);
        }
        let held = given.get(&self.id).map(Vec::as_slice).unwrap_or_default();
        let said: Vec<Zeroizing<String>> = held
            .iter()
            .filter(|text| !text.trim().is_empty())
            .cloned()
            .collect();
        let longest = match self.kind {
            Kind::Text => LONGEST_TEXT,
            _ => LONGEST_LINE,
        };
        if said.iter().any(|text| text.chars().count() > longest) {
            return Err(Unfit::TooLong);
        }
        let offered = |text: &Zeroizing<String>| match self.kind {
            Kind::YesNo => ["yes", "no"].contains(&text.as_str()),
            Kind::Choice | Kind::Choices => self.options.iter().any(|option| *option == **text),
            Kind::Line | Kind::Text | Kind::People => true,
        };
        if !said.iter().all(offered) || (self.kind != Kind::Choices && said.len() > 1) {
            return Err(Unfit::Unknown);
        }
        Ok(said
            .first()
            .map(|_| (self.id.clone(), said.clone()))
            .into_iter()
            .collect())
    }
}

/// The persons named: one list a field, one entry a person, empty where nothing was written.
fn persons(given: &Given) -> Result<Answers, Unfit> {
    let field = |name: &str| given.get(name).map(Vec::as_slice).unwrap_or_default();
    let blocks = PERSON
        .iter()
        .map(|name| field(name).len())
        .max()
        .unwrap_or(0);
    let said = |name: &str, at: usize| field(name).get(at).map_or("", |text| text.trim());
    let named: Vec<usize> = (0..blocks)
        .filter(|at| PERSON.iter().any(|name| !said(name, *at).is_empty()))
        .collect();
    if named.len() > MOST_PERSONS {
        return Err(Unfit::TooMany);
    }
    let mut answers = Answers::new();
    for name in PERSON {
        let list: Vec<Zeroizing<String>> = named
            .iter()
            .map(|at| Zeroizing::new(said(name, *at).to_owned()))
            .collect();
        if list.iter().any(|text| text.chars().count() > LONGEST_LINE) {
            return Err(Unfit::TooLong);
        }
        if list.iter().any(|text| !text.is_empty()) {
            answers.insert(name.to_owned(), list);
        }
    }
    Ok(answers)
}
