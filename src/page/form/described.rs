//! The questions as officers' clients need them: in every language, to show answers as they were asked.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Choice, Form, Said};
use crate::domain::taxonomy::{Given, PERSON, Part, Taxonomy, Texts};
use crate::page::lang::Lang;
use crate::page::words;

/// A question in every language, for officers' clients, which show answers as they were asked.
#[derive(Serialize)]
pub struct Described {
    id: String,
    label: Texts,
    options: BTreeMap<String, Texts>,
}

/// Every question that an answer may be given to, in order; of people each field is one.
///
/// # Errors
/// When a message is missing: a fault of the build, which a test finds.
pub fn described(taxonomy: &Taxonomy) -> Result<Vec<Described>, words::NoWords> {
    let form = Form::of(taxonomy, &Given::new(), &[]);
    let options = |choices: &[Choice]| {
        let choices = choices.iter().filter(|choice| !choice.value.is_empty());
        choices
            .map(|choice| Ok((choice.value.clone(), everywhere(&choice.label)?)))
            .collect::<Result<_, _>>()
    };
    let mut described = vec![Described {
        id: "route".to_owned(),
        label: everywhere(&Said::Message("ask-route".to_owned()))?,
        options: options(&form.routes)?,
    }];
    let parts = Part::ALL
        .iter()
        .filter_map(|part| form.parts.get(part.as_str()));
    for question in parts.flat_map(|part| &part.questions) {
        described.push(Described {
            id: question.id.clone(),
            label: everywhere(&question.label)?,
            options: options(&question.options)?,
        });
        for name in PERSON.iter().filter(|_| question.id == "people") {
            described.push(Described {
                id: (*name).to_owned(),
                label: everywhere(&Said::Message((*name).to_owned()))?,
                options: BTreeMap::new(),
            });
        }
    }
    Ok(described)
}

fn everywhere(said: &Said) -> Result<Texts, words::NoWords> {
    Lang::complete()
        .map(|lang| Ok((lang.code().to_owned(), said.in_words(lang)?)))
        .collect()
}
