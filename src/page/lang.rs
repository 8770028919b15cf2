//! The languages of the public site, and how one is chosen.
//!
//! The language stands in the path (`/fr/report`), so that no cookie has to remember it. A person
//! who arrives without one gets the language that their browser asks for; where we have none of
//! those, English, and the links to the others stand on every page in their own script.

use serde::{Deserialize, Serialize};

/// A language in which every page and every message exists in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    Ar,
    Zh,
    En,
    Fr,
    Ru,
    Es,
}

/// One text in every language: whoever configures a name has to give all of them, so that English
/// is never mixed into an Arabic page in silence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByLang {
    pub ar: String,
    pub zh: String,
    pub en: String,
    pub fr: String,
    pub ru: String,
    pub es: String,
}

impl Lang {
    /// In the order in which the links to them stand: that of the United Nations' own sites.
    pub const ALL: [Self; 6] = [Self::Ar, Self::Zh, Self::En, Self::Fr, Self::Ru, Self::Es];

    /// The language of a path segment or of a `lang` key.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The tag for `<html lang>`, paths and `Accept-Language`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Ar => "ar",
            Self::Zh => "zh",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Ru => "ru",
            Self::Es => "es",
        }
    }

    /// Its own name in its own script.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Ar => "العربية",
            Self::Zh => "中文",
            Self::En => "English",
            Self::Fr => "Français",
            Self::Ru => "Русский",
            Self::Es => "Español",
        }
    }

    /// Which way it is written: `ltr` or `rtl`.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        match self {
            Self::Zh | Self::En | Self::Fr | Self::Ru | Self::Es => "ltr",
            Self::Ar => "rtl",
        }
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
            .map_or(Self::En, |(lang, _)| lang)
    }
}

impl ByLang {
    #[must_use]
    pub fn of(&self, lang: Lang) -> &str {
        match lang {
            Lang::Ar => &self.ar,
            Lang::Zh => &self.zh,
            Lang::En => &self.en,
            Lang::Fr => &self.fr,
            Lang::Ru => &self.ru,
            Lang::Es => &self.es,
        }
    }

    /// What `text` gives for each language.
    #[must_use]
    pub fn from_fn(text: impl Fn(Lang) -> String) -> Self {
        Self {
            ar: text(Lang::Ar),
            zh: text(Lang::Zh),
            en: text(Lang::En),
            fr: text(Lang::Fr),
            ru: text(Lang::Ru),
            es: text(Lang::Es),
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
mod tests {
    use super::*;

    #[test]
    fn a_browser_gets_the_language_it_likes_best_among_ours() {
        for (header, lang) in [
            ("", Lang::En),
            ("fr", Lang::Fr),
            ("ar-SS,en;q=0.9", Lang::Ar),
            ("de, fr-CA;q=0.4, en;q=0.8", Lang::En),
            ("en;q=0.3, fr;q=0.31", Lang::Fr),
            ("fr;q=0, ar;q=0.001", Lang::Ar),
            ("fr, en", Lang::Fr),
            ("zh-Hans-CN, en;q=0.7", Lang::Zh),
            ("uk;q=0.9, ru;q=0.8, es-419;q=0.7", Lang::Ru),
            ("*;q=1, xx;;q=,,fr;q=9", Lang::En),
        ] {
            assert_eq!(Lang::accepted(header), lang, "{header}");
        }
    }

    #[test]
    fn a_path_names_a_language_by_its_tag_alone() {
        for lang in Lang::ALL {
            assert_eq!(Lang::parse(lang.code()), Some(lang));
        }
        assert_eq!(Lang::parse("EN"), None);
        assert_eq!(Lang::parse("de"), None);
    }
}
