//! The frame for coding as officers' clients need it: in every language of the console.

use serde::Serialize;

use crate::domain::coding::{Field, Frame};
use crate::domain::taxonomy::Texts;
use crate::page::lang::Lang;
use crate::page::words::{self, NoWords};

/// A field in every language.
#[derive(Serialize)]
pub struct Described {
    id: String,
    kind: &'static str,
    required: bool,
    harmed: bool,
    label: Texts,
    /// In order.
    options: Vec<Choice>,
}

#[derive(Serialize)]
struct Choice {
    value: String,
    label: Texts,
}

/// Every field, in order.
///
/// # Errors
/// Which field has no words: one that is none of ours and brings none.
pub fn described(frame: &Frame) -> Result<Vec<Described>, (String, NoWords)> {
    let fields = frame.fields.iter();
    fields
        .map(|field| field_in_words(field).map_err(|error| (field.id.clone(), error)))
        .collect()
}

fn field_in_words(field: &Field) -> Result<Described, NoWords> {
    let ours = format!("coding-{}", field.id);
    let options = field.options.iter().enumerate().map(|(at, option)| {
        let label = match (&field.label, field.option_labels.get(at)) {
            (Some(_), Some(own)) => own.clone(),
            _ => everywhere(&format!("{ours}-{option}"))?,
        };
        Ok(Choice {
            value: option.clone(),
            label,
        })
    });
    Ok(Described {
        id: field.id.clone(),
        kind: field.kind.as_str(),
        required: field.required,
        harmed: field.harmed,
        label: match &field.label {
            Some(own) => own.clone(),
            None => everywhere(&ours)?,
        },
        options: options.collect::<Result<_, NoWords>>()?,
    })
}

fn everywhere(message: &str) -> Result<Texts, NoWords> {
    Lang::complete()
        .map(|lang| Ok((lang.code().to_owned(), words::say(lang, message, &[])?)))
        .collect()
}
