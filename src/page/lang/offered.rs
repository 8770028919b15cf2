//! The languages of one portal: every complete one, and the drafts that its operator opted into.

use serde::Deserialize;

use super::Lang;
use super::table::{Status, TABLE};

/// Which languages have links and pages.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Vec<String>")]
pub struct Languages {
    drafts: Vec<Lang>,
}

/// A tag that names no draft.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("no language called {tag} is a draft; there are: {}", known.join(", "))]
pub struct NoDraft {
    tag: String,
    known: Vec<&'static str>,
}

impl Languages {
    /// Every draft there is beside the complete languages, for tests and for people who look.
    #[must_use]
    pub fn every() -> Self {
        Self {
            drafts: drafts().collect(),
        }
    }

    /// All of them, in the order of their links: the drafts come last.
    pub fn all(&self) -> impl Iterator<Item = Lang> {
        Lang::complete().chain(self.drafts.iter().copied())
    }

    /// Those whose translation is being reviewed.
    #[must_use]
    pub fn drafts(&self) -> &[Lang] {
        &self.drafts
    }

    /// The same without the drafts that `speaks` does not hold for.
    #[must_use]
    pub fn spoken(&self, speaks: impl Fn(Lang) -> bool) -> Self {
        let drafts = self.drafts.iter().copied();
        Self {
            drafts: drafts.filter(|lang| speaks(*lang)).collect(),
        }
    }

    /// The language of a path segment.
    #[must_use]
    pub fn parse(&self, code: &str) -> Option<Lang> {
        self.all().find(|lang| lang.code() == code)
    }

    /// The first language we have among those a browser asks for, best weight first
    /// (RFC 9110 §12.5.4); English when there is none, or when the header makes no sense.
    #[must_use]
    pub fn accepted(&self, header: &str) -> Lang {
        header
            .split(',')
            .filter_map(|range| self.weighed(range))
            .fold(
                None,
                |best: Option<(Lang, u16)>, (lang, weight)| match best {
                    Some((_, most)) if most >= weight => best,
                    _ => Some((lang, weight)),
                },
            )
            .map_or_else(Lang::english, |(lang, _)| lang)
    }

    /// `fr-CA;q=0.8` as French with 800 thousandths; nothing for a language we lack or one refused.
    fn weighed(&self, range: &str) -> Option<(Lang, u16)> {
        let mut parts = range.split(';').map(str::trim);
        let tag = parts.next()?.to_ascii_lowercase();
        let lang = self.parse(tag.split('-').next()?)?;
        let weight = match parts.find_map(|part| part.strip_prefix("q=")) {
            None => 1000,
            Some(q) => thousandths(q)?,
        };
        (weight > 0).then_some((lang, weight))
    }
}

impl TryFrom<Vec<String>> for Languages {
    type Error = NoDraft;

    fn try_from(tags: Vec<String>) -> Result<Self, NoDraft> {
        if let Some(tag) = tags
            .iter()
            .find(|tag| !drafts().any(|lang| lang.code() == *tag))
        {
            return Err(NoDraft {
                tag: tag.clone(),
                known: drafts().map(Lang::code).collect(),
            });
        }
        let chosen = drafts().filter(|lang| tags.iter().any(|tag| tag == lang.code()));
        Ok(Self {
            drafts: chosen.collect(),
        })
    }
}

fn drafts() -> impl Iterator<Item = Lang> {
    let all = TABLE.all.iter();
    all.filter(|locale| locale.status == Status::Draft)
        .map(Lang)
}

fn thousandths(q: &str) -> Option<u16> {
    let (whole, fraction) = q.split_once('.').unwrap_or((q, ""));
    let digits: String = fraction.chars().chain("000".chars()).take(3).collect();
    let weight = whole.parse::<u16>().ok()?.checked_mul(1000)? + digits.parse::<u16>().ok()?;
    (weight <= 1000).then_some(weight)
}
