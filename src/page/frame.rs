//! What surrounds every page: who runs the site, where its few files are, how to leave.
//!
//! The frame says nothing about what the site is for: a title, an icon and an address that stay in a
//! browser's history must not give away why somebody came.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Page;
use super::lang::offered::Languages;
use super::lang::{ByLang, Lang};
use crate::seal::code::WordList;

/// What is the same on every page of one portal.
#[derive(Clone, Debug)]
pub struct Site {
    pub assets: Assets,
    /// The JSON that the browser's client verifies everything against (`amparo-pins`).
    pub pins: String,
    /// Which languages have links and pages.
    pub languages: Languages,
    /// Everything here is invented: a banner says so.
    pub demo: bool,
    /// Whether the server seals for browsers without scripts.
    pub seals_for_others: bool,
    /// Who runs it.
    pub office: ByLang,
    /// When messages are read, in local time.
    pub hours: ByLang,
    /// Whom to call in danger.
    pub emergency: Vec<Emergency>,
    /// The most bytes of a file.
    pub file_bytes: u64,
}

/// Addresses of the files that pages load, as the http side serves them (hashed names).
#[derive(Clone, Debug)]
pub struct Assets {
    pub style: String,
    pub icon: String,
    pub report_script: String,
    pub mailbox_script: String,
    pub help_script: String,
}

/// A number to call in danger.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Emergency {
    pub name: ByLang,
    pub number: String,
}

#[derive(Serialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a question that a template asks"
)]
pub(super) struct Frame<'a> {
    name: &'static str,
    lang: &'static str,
    /// The translation is being reviewed.
    draft: bool,
    dir: &'static str,
    /// In whose words a code is spelled, for the browser's client.
    word_list: Option<&'static str>,
    languages: Vec<Language>,
    style: &'a str,
    icon: &'a str,
    script: Option<&'a str>,
    pins: &'a str,
    demo: bool,
    answers_a_form: bool,
    seals_for_others: bool,
    office: &'a str,
    hours: &'a str,
    emergency: Vec<Call<'a>>,
    file_bytes: u64,
    /// The same, as people say it.
    file_most: String,
}

/// The same page in a language.
#[derive(Serialize)]
struct Language {
    code: &'static str,
    dir: &'static str,
    own_name: &'static str,
    path: &'static str,
    draft: bool,
    here: bool,
}

#[derive(Serialize)]
struct Call<'a> {
    name: &'a str,
    number: &'a str,
    dial: String,
}

impl<'a> Frame<'a> {
    pub(super) fn of<P: Page>(site: &'a Site, lang: Lang, page: &P) -> Self {
        let answers_a_form = page.answers_a_form();
        let script = match page.path() {
            "report" | "private" => Some(site.assets.report_script.as_str()),
            "mailbox" => Some(site.assets.mailbox_script.as_str()),
            "help" => Some(site.assets.help_script.as_str()),
            _ => None,
        };
        Self {
            name: P::NAME,
            lang: lang.code(),
            draft: lang.is_draft(),
            dir: lang.dir(),
            word_list: lang.word_list().map(WordList::as_str),
            languages: languages(site, lang, page),
            style: &site.assets.style,
            icon: &site.assets.icon,
            script: script.filter(|_| !answers_a_form),
            pins: &site.pins,
            demo: site.demo,
            answers_a_form,
            seals_for_others: site.seals_for_others,
            office: site.office.of(lang),
            hours: site.hours.of(lang),
            emergency: site.emergency.iter().map(|e| e.call(lang)).collect(),
            file_bytes: site.file_bytes,
            file_most: size(lang, site.file_bytes),
        }
    }
}

/// A size in whole gigabytes, or in megabytes where it is smaller. Rounded down: less is promised than
/// is kept.
#[must_use]
pub fn size(lang: Lang, bytes: u64) -> String {
    let (message, number) = match bytes / 1_000_000_000 {
        0 => ("file-size-mb", bytes / 1_000_000),
        gigabytes => ("file-size-gb", gigabytes),
    };
    let number = number.to_string();
    let said = super::words::say(lang, message, &[("n", super::words::Value::Text(&number))]);
    said.unwrap_or_default()
        .replace(['\u{2068}', '\u{2069}'], "")
}

/// Links to the page's other languages: none on a page that answers a form, where a link would
/// lose a code or what was typed.
fn languages<P: Page>(site: &Site, here: Lang, page: &P) -> Vec<Language> {
    let all = site.languages.all();
    all.filter(|_| !page.answers_a_form())
        .map(|lang| Language {
            code: lang.code(),
            dir: lang.dir(),
            own_name: lang.own_name(),
            path: page.path(),
            draft: lang.is_draft(),
            here: lang == here,
        })
        .collect()
}

impl Emergency {
    fn call(&self, lang: Lang) -> Call<'_> {
        Call {
            name: self.name.of(lang),
            number: &self.number,
            dial: super::help::dialled(&self.number),
        }
    }
}

impl Site {
    /// A portal as it occurs, for tests and for people who look.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            assets: Assets {
                style: "/assets/site.css".to_owned(),
                icon: "/assets/icon.svg".to_owned(),
                report_script: "/assets/report.js".to_owned(),
                mailbox_script: "/assets/mailbox.js".to_owned(),
                help_script: "/assets/help.js".to_owned(),
            },
            pins: r#"{"demo":true,"instance":"AAAAAAAAAAAAAAAAAAAAAA"}"#.to_owned(),
            languages: Languages::every(),
            demo: true,
            seals_for_others: true,
            office: sample([
                ("en", "Conduct and Care Office"),
                ("fr", "Bureau de la déontologie et de l’accompagnement"),
                ("ar", "مكتب السلوك والرعاية"),
                ("zh", "行为与关怀办公室"),
                ("ru", "Управление по вопросам поведения и поддержки"),
                ("es", "Oficina de Conducta y Atención"),
                ("pt", "Gabinete de Conduta e Apoio"),
            ]),
            hours: sample([
                ("en", "Monday to Friday, 8:00 to 17:00"),
                ("fr", "du lundi au vendredi, de 8 h à 17 h"),
                ("ar", "من الاثنين إلى الجمعة، من 8:00 إلى 17:00"),
                ("zh", "周一至周五，8:00 至 17:00"),
                ("ru", "с понедельника по пятницу, с 8:00 до 17:00"),
                ("es", "de lunes a viernes, de 8:00 a 17:00"),
                ("pt", "de segunda a sexta-feira, das 8h às 17h"),
            ]),
            emergency: vec![Emergency {
                name: sample([
                    ("en", "Police and ambulance"),
                    ("fr", "Police et ambulance"),
                    ("ar", "الشرطة والإسعاف"),
                    ("zh", "警察和救护车"),
                    ("ru", "Полиция и скорая помощь"),
                    ("es", "Policía y ambulancia"),
                    ("pt", "Polícia e ambulância"),
                ]),
                number: "112".to_owned(),
            }],
            file_bytes: 2_147_483_648,
        }
    }
}

fn sample<const N: usize>(texts: [(&str, &str); N]) -> ByLang {
    let texts = BTreeMap::from(texts);
    ByLang::from_fn(|lang| {
        texts
            .get(lang.code())
            .copied()
            .unwrap_or_default()
            .to_owned()
    })
}
