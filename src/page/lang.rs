//! The languages of the public site, and how one is chosen.
//!
//! A language is a folder in `locales/`: its messages, and a `locale.toml` that says what it is
//! called, which way it runs and how far its translation has come. No code names one, but for
//! English, which is what a person gets whose browser asks for none of ours.
//!
//! The language stands in the path (`/fr/report`), so that no cookie has to remember it. The links to
//! the others stand on every page in their own script.

mod table;

use std::collections::BTreeMap;

use fluent_templates::LanguageIdentifier;
use serde::Deserialize;

use crate::seal::code::WordList;
use table::{Dir, Locale, Status, TABLE};

/// A language, as its folder describes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(&'static Locale);

/// One text in every complete language: whoever configures a name has to give all of them, so that
/// English is never mixed into an Arabic page in silence.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
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

    /// What Fluent calls it.
    pub(super) fn identifier(self) -> &'static LanguageIdentifier {
        &self.0.identifier
    }

    /// The first language we have among those a browser asks for, best weight first
    /// (RFC 9110 §12.5.4); English when there is none, or when the header makes no sense.
    #[must_use]
    pub fn accepted(header: &str) -> Self {
        header
            .split(',')
            .filter_map(weighed)
            .fold(
                None,
                |best: Option<(Self, u16)>, (lang, weight)| match best {
                    Some((_, most)) if most >= weight => best,
                    _ => Some((lang, weight)),
                },
            )
            .map_or_else(Self::english, |(lang, _)| lang)
    }
}

impl ByLang {
    /// The text in `lang`; empty where it has none, which only a draft can.
    #[must_use]
    pub fn of(&self, lang: Lang) -> &str {
        self.0.get(lang.code()).map_or("", String::as_str)
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

/// `fr-CA;q=0.8` as French with 800 thousandths; nothing for a language we lack or one refused.
fn weighed(range: &str) -> Option<(Lang, u16)> {
    let mut parts = range.split(';').map(str::trim);
    let tag = parts.next()?.to_ascii_lowercase();
    let lang = Lang::parse(tag.split('-').next()?)?;
    let weight = match parts.find_map(|part| part.strip_prefix("q=")) {
        None => 1000,
        Some(q) => thousandths(q)?,
    };
    (weight > 0).then_some((lang, weight))
}

fn thousandths(q: &str) -> Option<u16> {
    let (whole, fraction) = q.split_once('.').unwrap_or((q, ""));
    let digits: String = fraction.chars().chain("000".chars()).take(3).collect();
    let weight = whole.parse::<u16>().ok()?.checked_mul(1000)? + digits.parse::<u16>().ok()?;
    (weight <= 1000).then_some(weight)
}

#[cfg(test)]
mod tests;
