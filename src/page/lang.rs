//! The languages of the public site, and how one is chosen.
//!
//! A language is a folder in `locales/`: its messages, and a `locale.toml` that says what it is
//! called, which way it runs and how far its translation has come: it is complete, or a draft of the
//! short path that an operator opts into ([`offered`]). No code names one, but for English, which is
//! what a person gets whose browser asks for none of ours.
//!
//! The language stands in the path (`/fr/report`), so that no cookie has to remember it. The links to
//! the others stand on every page in their own script.

pub mod offered;
mod table;

use std::collections::BTreeMap;

use fluent_templates::LanguageIdentifier;
use serde::{Deserialize, Serialize};

use crate::seal::code::WordList;
use table::{Dir, Locale, Status, TABLE};

/// A language, as its folder describes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(&'static Locale);

/// One text in every complete language: whoever configures a name has to give all of them, so that
/// English is never mixed into an Arabic page in silence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "BTreeMap<String, String>")]
pub struct ByLang(BTreeMap<String, String>);

/// Texts that are not there in every language, or in one that we do not speak.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum TextsError {
    #[error("has no words in the language {0}")]
    Silent(&'static str),
    #[error("no language of ours is called {0}")]
    Unknown(String),
}

impl Lang {
    /// The languages in which every page and every message exists, in the order of their links.
    pub fn complete() -> impl Iterator<Item = Self> {
        let all = TABLE.all.iter();
        all.filter(|locale| locale.status == Status::Complete)
            .map(Self)
    }

    /// The complete language of a path segment or of a `lang` key.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::complete().find(|lang| lang.code() == code)
    }

    /// What is left where nobody chose, or chose none of ours.
    #[must_use]
    pub fn english() -> Self {
        Self::parse("en").unwrap_or(Self(&TABLE.none))
    }

    /// The tag for `<html lang>`, paths and `Accept-Language`: the name of its folder.
    #[must_use]
    pub fn code(self) -> &'static str {
        &self.0.tag
    }

    /// Its own name in its own script.
    #[must_use]
    pub fn own_name(self) -> &'static str {
        &self.0.own_name
    }

    /// Which way it is written: `ltr` or `rtl`.
    #[must_use]
    pub fn dir(self) -> &'static str {
        match self.0.dir {
            Dir::Ltr => "ltr",
            Dir::Rtl => "rtl",
        }
    }

    /// The list in whose words its readers spell a code; digits are read in any script.
    #[must_use]
    pub fn word_list(self) -> Option<WordList> {
        self.0.word_list
    }

    /// Only the short path exists in it, and it is being reviewed.
    #[must_use]
    pub fn is_draft(self) -> bool {
        self.0.status == Status::Draft
    }

    /// What Fluent calls it.
    pub(super) fn identifier(self) -> &'static LanguageIdentifier {
        &self.0.identifier
    }
}

impl ByLang {
    /// The text in `lang`; empty where it has none, which only a draft can.
    #[must_use]
    pub fn of(&self, lang: Lang) -> &str {
        self.0.get(lang.code()).map_or("", String::as_str)
    }

    /// Whether it has words in `lang`, as it does in every complete language.
    #[must_use]
    pub fn speaks(&self, lang: Lang) -> bool {
        !self.of(lang).trim().is_empty()
    }

    /// What `text` gives for each language.
    #[must_use]
    pub fn from_fn(text: impl Fn(Lang) -> String) -> Self {
        let all = TABLE.all.iter().map(Lang);
        Self(
            all.map(|lang| (lang.code().to_owned(), text(lang)))
                .collect(),
        )
    }
}

impl TryFrom<BTreeMap<String, String>> for ByLang {
    type Error = TextsError;

    fn try_from(texts: BTreeMap<String, String>) -> Result<Self, TextsError> {
        let known = |code: &String| TABLE.all.iter().any(|locale| locale.tag == *code);
        if let Some(code) = texts.keys().find(|code| !known(code)) {
            return Err(TextsError::Unknown(code.clone()));
        }
        let said = |lang: &Lang| {
            let text = texts.get(lang.code());
            text.is_some_and(|text| !text.trim().is_empty())
        };
        match Lang::complete().find(|lang| !said(lang)) {
            Some(lang) => Err(TextsError::Silent(lang.code())),
            None => Ok(Self(texts)),
        }
    }
}

#[cfg(test)]
mod tests;
