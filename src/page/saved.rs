//! After saving what is not sent: the code, once. Nothing here has a `Debug`.

use serde::Serialize;

use super::{Page, PageError};
use crate::clock::Day;

/// The answer to a draft that was saved under a new code.
#[derive(Serialize)]
pub struct Saved {
    /// The code's thirty digits in six groups of five.
    pub groups: Vec<String>,
    /// The same code as nine words of the page's language; none where the language has no list.
    pub words: Vec<String>,
    /// The last day on which it opens, if nobody opens it before.
    #[serde(serialize_with = "super::day::iso")]
    pub until: Day,
    /// It was opened with another code, and the page was open for too long to know which.
    pub was_open: bool,
}

/// The answer to somebody who erased a draft.
#[derive(Serialize)]
pub struct Erased {}

impl Page for Saved {
    const NAME: &'static str = "saved";
    const PATH: &'static str = "report";

    fn answers_a_form(&self) -> bool {
        true
    }

    fn samples() -> Result<Vec<Self>, PageError> {
        let saved = |words: &[&str]| -> Result<Self, PageError> {
            Ok(Self {
                groups: ["48210", "93377", "01254", "66009", "81732", "54096"]
                    .map(str::to_owned)
                    .into(),
                words: words.iter().map(|word| (*word).to_owned()).collect(),
                until: Day::parse("2026-03-28")?,
                was_open: words.is_empty(),
            })
        };
        Ok(vec![
            saved(&[
                "ribbon", "gather", "paddle", "silent", "orange", "velvet", "canyon", "modest",
                "ticket",
            ])?,
            saved(&[])?,
        ])
    }
}

impl Page for Erased {
    const NAME: &'static str = "erased";
    const PATH: &'static str = "report";

    fn answers_a_form(&self) -> bool {
        true
    }

    fn samples() -> Result<Vec<Self>, PageError> {
        Ok(vec![Self {}])
    }
}
