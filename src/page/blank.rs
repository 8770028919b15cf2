//! Pages with nothing in them, from which the browser's client builds what the server would show.
//!
//! Where scripts run, the server never learns what stands in an opened mailbox, so it cannot draw
//! it. It sends the same partial with every text empty inside a `<template>`, and the client fills
//! the marked places: one source for both ways, and no words in code.

use serde_json::{Map, Value as Json};

use super::{Page, PageError, form, mailbox, report, saved, sent};
use crate::domain::taxonomy::Given;

/// The blank pages by name, as templates find them under `blank`.
pub(super) fn pages() -> Result<Json, PageError> {
    let mut pages = Map::new();
    pages.insert(
        "sent".to_owned(),
        blank(sent::Sent::samples()?.into_iter())?,
    );
    pages.insert(
        "saved".to_owned(),
        blank(saved::Saved::samples()?.into_iter())?,
    );
    pages.insert(
        "opened".to_owned(),
        blank(mailbox::Opened::samples()?.into_iter())?,
    );
    pages.insert(
        "item".to_owned(),
        blank(mailbox::Item::samples()?.into_iter())?,
    );
    pages.insert(
        "new_code".to_owned(),
        blank(mailbox::NewCode::samples()?.into_iter())?,
    );
    pages.insert(
        "queue".to_owned(),
        blank(report::Queue::samples().into_iter())?,
    );
    pages.insert(
        "officer".to_owned(),
        blank(report::Officer::samples().into_iter())?,
    );
    pages.insert(
        "person".to_owned(),
        serde_json::to_value(form::Person::of(0, &Given::new())).map_err(|_| PageError::Words)?,
    );
    Ok(Json::Object(pages))
}

fn blank(mut samples: impl Iterator<Item = impl serde::Serialize>) -> Result<Json, PageError> {
    let sample = samples.next().ok_or(PageError::Words)?;
    let mut json = serde_json::to_value(sample).map_err(|_| PageError::Words)?;
    empty(&mut json);
    Ok(json)
}

fn empty(json: &mut Json) {
    match json {
        Json::Null => {}
        Json::Bool(flag) => *flag = false,
        Json::Number(number) => *number = 0.into(),
        Json::String(text) => text.clear(),
        Json::Array(list) => list.clear(),
        Json::Object(fields) => fields.values_mut().for_each(empty),
    }
}
