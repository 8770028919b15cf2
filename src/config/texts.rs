//! What the office says to everybody: as its stewards signed it, and where they said nothing, as the
//! configuration does.

use serde::{Deserialize, Serialize};

use crate::clock::Day;
use crate::domain::replies::Template;
use crate::page::frame::Emergency;
use crate::page::help::{Directory, Written};
use crate::page::lang::offered::Languages;
use crate::page::lang::{ByLang, Lang};
use crate::seal::texts;
use crate::seal::value::Object;

/// Everything of it.
#[derive(Clone, Debug)]
pub struct OfficeTexts {
    /// When messages are read.
    pub hours: ByLang,
    /// In which time zone; may be empty.
    pub zone: String,
    /// Days on which nobody reads, first come first.
    pub holidays: Vec<Holiday>,
    /// Whom to call in danger.
    pub emergency: Vec<Emergency>,
    pub notices: Notices,
    /// What answers begin with.
    pub replies: Vec<Template>,
    /// Services, one directory a file.
    pub help: Vec<Directory>,
}

/// A day on which the office is closed.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    pub day: Written,
    pub name: ByLang,
}

/// What is said for a while.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notices {
    /// On the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub home: Option<Notice>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mailbox: Option<Notice>,
}

/// A few words, and the last day on which they are shown.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    pub text: ByLang,
    pub until: Written,
}

/// What a version took over from the configuration.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Parts {
    hours: Option<ByLang>,
    zone: Option<String>,
    holidays: Option<Vec<Holiday>>,
    emergency: Option<Vec<Emergency>>,
    notices: Option<Notices>,
    replies: Option<Vec<Template>>,
    help: Option<Directory>,
}

/// Of the same, the holidays: they count whatever languages they are named in.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Closed {
    holidays: Vec<ClosedDay>,
}

#[derive(Deserialize)]
struct ClosedDay {
    day: Written,
}

/// The same, as forms begin with it.
#[derive(Serialize)]
struct Shown<'a> {
    emergency: &'a [Emergency],
    help: Directory,
    holidays: &'a [Holiday],
    hours: &'a ByLang,
    notices: &'a Notices,
    replies: &'a [Template],
    zone: &'a str,
}

/// The first text of these parts that is not there in a complete language, and which one that is.
#[must_use]
pub fn unspoken(parts: &Object) -> Option<String> {
    Lang::complete().find_map(|lang| {
        let silent = texts::silent_in(parts, lang.code()).into_iter().next();
        silent.map(|field| format!("{field}.{}", lang.code()))
    })
}

/// Whether the public pages have all their words in this language. Templates are for officers, who see
/// which language has none.
#[must_use]
pub fn speaks(parts: &Object, lang: Lang) -> bool {
    let silent = texts::silent_in(parts, lang.code());
    silent.iter().all(|field| field.starts_with("replies."))
}

/// The holidays of these parts.
#[must_use]
pub fn holidays(parts: &Object) -> Vec<Day> {
    let parts: Result<Closed, _> = serde_json::from_str(&texts::written(parts));
    let days = parts.unwrap_or_default().holidays.into_iter();
    days.map(|closed| closed.day.0).collect()
}

impl OfficeTexts {
    /// What these parts say, and the configuration where they say nothing. A language that a part
    /// lacks is spoken for in English: a release may bring one that no version knew.
    ///
    /// # Errors
    /// When they are no parts of a version.
    pub fn with(&self, parts: &Object, languages: &Languages) -> Result<Self, serde_json::Error> {
        let langs: Vec<&str> = languages.all().map(Lang::code).collect();
        let parts = texts::written(&texts::spoken(parts, &langs));
        let parts: Parts = serde_json::from_str(&parts)?;
        let configured = self.clone();
        Ok(Self {
            hours: parts.hours.unwrap_or(configured.hours),
            zone: parts.zone.unwrap_or(configured.zone),
            holidays: parts.holidays.unwrap_or(configured.holidays),
            emergency: parts.emergency.unwrap_or(configured.emergency),
            notices: parts.notices.unwrap_or(configured.notices),
            replies: parts.replies.unwrap_or(configured.replies),
            help: parts.help.map_or(configured.help, |help| vec![help]),
        })
    }

    /// As a steward's form begins with it: all services in one directory.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn shown(&self) -> Result<serde_json::Value, serde_json::Error> {
        let of_all = |help: &[Directory]| Directory {
            invented: help.iter().any(|one| one.invented),
            windows: help.iter().flat_map(|one| one.windows.clone()).collect(),
            places: help.iter().flat_map(|one| one.places.clone()).collect(),
        };
        serde_json::to_value(Shown {
            emergency: &self.emergency,
            help: of_all(&self.help),
            holidays: &self.holidays,
            hours: &self.hours,
            notices: &self.notices,
            replies: &self.replies,
            zone: &self.zone,
        })
    }
}

impl Notice {
    /// The words in this language, up to the last day.
    #[must_use]
    pub fn of(notice: Option<&Self>, lang: Lang, today: Day) -> String {
        let shown = notice.filter(|notice| today <= notice.until.0);
        shown.map_or_else(String::new, |notice| notice.text.of(lang).to_owned())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::config::Config;
    use crate::config::content::Content;
    use crate::page::help;
    use crate::seal::canon;

    fn configured() -> OfficeTexts {
        let config = Config::load(None).unwrap();
        let languages = Languages::every();
        let content = Content::built_in(&config.policy.profiles, &languages).unwrap();
        OfficeTexts {
            hours: config.site.hours,
            zone: String::new(),
            holidays: Vec::new(),
            emergency: config.site.emergency,
            notices: Notices::default(),
            replies: content.replies.replies,
            help: vec![help::example().unwrap()],
        }
    }

    #[test]
    fn what_the_configuration_says_can_be_signed_as_it_stands() {
        let shown = configured().shown().unwrap();
        let mut parts = serde_json::from_value::<crate::seal::value::Value>(shown.clone())
            .unwrap()
            .object()
            .unwrap();
        let zone = parts.text("zone").unwrap();
        assert!(zone.is_empty(), "which stands for none, and is left out");
        texts::check(&parts).unwrap();
        assert_eq!(unspoken(&parts), None);
        assert!(Languages::every().all().all(|lang| speaks(&parts, lang)));
        let said = configured().with(&parts, &Languages::every()).unwrap();
        assert!(said.shown().unwrap() == shown);
    }

    #[test]
    fn a_part_that_nobody_signed_comes_from_the_configuration() {
        let words: BTreeMap<&str, &str> = Lang::complete()
            .map(|lang| (lang.code(), lang.own_name()))
            .collect();
        let parts = serde_json::to_string(&BTreeMap::from([("hours", words)])).unwrap();
        let parts = canon::parse(&parts).unwrap();
        let said = configured().with(&parts, &Languages::every()).unwrap();
        let russian = Lang::parse("ru").unwrap();
        assert_eq!(said.hours.of(russian), "Русский");
        assert_eq!(said.emergency, configured().emergency);
        let draft = Languages::every().parse("pt").unwrap();
        assert!(!speaks(&parts, draft));
        assert_eq!(said.hours.of(draft), "English");
        let lacking = canon::parse(r#"{"hours":{"en":"always"}}"#).unwrap();
        assert_eq!(unspoken(&lacking).as_deref(), Some("hours.ar"));
    }

    #[test]
    fn a_notice_is_shown_up_to_its_last_day() {
        let day = |text: &str| Day::parse(text).unwrap();
        let notice = Notice {
            text: ByLang::from_fn(|lang| lang.own_name().to_owned()),
            until: Written(day("2026-12-31")),
        };
        let shown = |today: &str| Notice::of(Some(&notice), Lang::english(), day(today));
        assert_eq!(shown("2026-12-31"), "English");
        assert_eq!(shown("2027-01-01"), "");
        assert_eq!(Notice::of(None, Lang::english(), day("2026-12-31")), "");
    }
}
