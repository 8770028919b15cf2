//! Where to find help, without telling anybody: one page with every service of every place, so that
//! no request says which place somebody chose, and a page once loaded needs no network.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::lang::{ByLang, Lang};
use super::{Page, PageError};
use crate::clock::Day;

/// After so many days without a check an entry says so.
pub const FRESH_DAYS: u16 = 90;

/// What an operator writes into one file of `help/`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Directory {
    /// Nobody answers there: the demo.
    #[serde(default)]
    pub invented: bool,
    #[serde(default)]
    pub windows: Vec<Window>,
    #[serde(default)]
    pub places: Vec<Place>,
}

/// Help that works only for a time.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Window {
    pub text: ByLang,
    pub source: String,
    pub checked: Written,
}

/// A country or a part of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub country: ByLang,
    /// A duty station, a town; empty for the whole country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<ByLang>,
    pub services: Vec<Service>,
}

/// The names of all places, to choose from: a country, or a country and a place in it.
#[must_use]
pub fn places(directories: &[Directory], lang: Lang) -> Vec<String> {
    let places = directories.iter().flat_map(|held| &held.places);
    let named = places.map(|place| {
        let country = place.country.of(lang);
        let within = place.place.as_ref().map(|within| within.of(lang));
        within.map_or_else(
            || country.to_owned(),
            |within| format!("{within}, {country}"),
        )
    });
    named.collect::<BTreeSet<_>>().into_iter().collect()
}

/// One service.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    pub kind: Kind,
    pub name: ByLang,
    #[serde(default)]
    pub phone: String,
    /// A number that takes text messages.
    #[serde(default)]
    pub text: String,
    pub hours: ByLang,
    /// Each by its own name.
    pub languages: Vec<String>,
    pub cost: Cost,
    pub serves: Vec<Serves>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access: Option<ByLang>,
    #[serde(default)]
    pub sign_language: bool,
    pub police: Police,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_risk: Option<ByLang>,
    pub agency: String,
    pub checked: Written,
}

/// A day as a file writes it.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Written(pub Day);

impl TryFrom<String> for Written {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Day::parse(&text)
            .map(Self)
            .map_err(|error| format!("checked {error}"))
    }
}

impl From<Written> for String {
    fn from(written: Written) -> Self {
        written.0.to_string()
    }
}

/// A word of a file, and the message that says it.
macro_rules! spoken {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $text:literal => $message:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum $name { $(#[serde(rename = $text)] $variant),+ }

        impl $name {
            const fn message(self) -> &'static str {
                match self { $(Self::$variant => $message),+ }
            }
        }
    };
}

spoken! {
    /// What a service does.
    Kind {
        Emergency = "emergency" => "help-emergency", Medical = "medical" => "help-medical",
        Psychosocial = "psychosocial" => "help-psychosocial", Shelter = "shelter" => "help-shelter",
        ChildProtection = "child_protection" => "help-child_protection", Legal = "legal" => "help-legal",
    }
}

spoken! {
    Cost { Free = "free" => "help-cost-free", Paid = "paid" => "help-cost-paid", Depends = "depends" => "help-cost-depends" }
}

spoken! {
    /// Whom it serves.
    Serves {
        Women = "women" => "help-serves-women", Men = "men" => "help-serves-men",
        Children = "children" => "help-serves-children", Lgbt = "lgbt" => "help-serves-lgbt",
        Disability = "disability" => "help-serves-disability",
    }
}

spoken! {
    /// What a visit has to do with the police.
    Police {
        NotNeeded = "not_needed" => "help-police-not_needed", Needed = "needed" => "help-police-needed",
        Triggered = "triggered" => "help-police-triggered",
    }
}

/// `/{lang}/help`.
#[derive(Serialize)]
pub struct Help {
    invented: bool,
    stale_days: u16,
    windows: Vec<ShownWindow>,
    countries: Vec<Country>,
}

#[derive(Serialize)]
struct ShownWindow {
    text: String,
    source: String,
    #[serde(serialize_with = "super::day::iso")]
    checked: Day,
    stale: bool,
}

#[derive(Serialize)]
struct Country {
    name: String,
    places: Vec<ShownPlace>,
}

#[derive(Serialize)]
struct ShownPlace {
    name: String,
    services: Vec<ShownService>,
}

#[derive(Serialize)]
struct ShownService {
    kind: &'static str,
    name: String,
    phone: String,
    dial: String,
    text: String,
    text_dial: String,
    hours: String,
    languages: String,
    cost: &'static str,
    serves: Vec<&'static str>,
    access: String,
    sign_language: bool,
    police: &'static str,
    legal_risk: String,
    agency: String,
    #[serde(serialize_with = "super::day::iso")]
    checked: Day,
    stale: bool,
}

impl Help {
    /// The page in `lang`, as of `today`: what was not checked for long says so.
    #[must_use]
    pub fn of(directories: &[Directory], lang: Lang, today: Day) -> Self {
        let stale = |checked: Written| checked.0.plus(FRESH_DAYS) < today;
        let mut countries: BTreeMap<&str, Vec<ShownPlace>> = BTreeMap::new();
        let places = directories.iter().flat_map(|directory| &directory.places);
        for place in places {
            let mut services: Vec<&Service> = place.services.iter().collect();
            services.sort_by_key(|service| service.kind);
            let shown = ShownPlace {
                name: place
                    .place
                    .as_ref()
                    .map_or("", |name| name.of(lang))
                    .to_owned(),
                services: services
                    .into_iter()
                    .map(|service| service.shown(lang, stale(service.checked)))
                    .collect(),
            };
            countries
                .entry(place.country.of(lang))
                .or_default()
                .push(shown);
        }
        let windows = directories.iter().flat_map(|directory| &directory.windows);
        Self {
            invented: directories.iter().any(|directory| directory.invented),
            stale_days: FRESH_DAYS,
            windows: windows
                .map(|window| ShownWindow {
                    text: window.text.of(lang).to_owned(),
                    source: window.source.clone(),
                    checked: window.checked.0,
                    stale: stale(window.checked),
                })
                .collect(),
            countries: countries
                .into_iter()
                .map(|(name, places)| Country {
                    name: name.to_owned(),
                    places,
                })
                .collect(),
        }
    }
}

impl Directory {
    /// Every text that the page shows, by its key.
    #[must_use]
    pub fn texts(&self) -> Vec<(String, &ByLang)> {
        let windows = self.windows.iter().enumerate();
        let mut texts: Vec<_> = windows
            .map(|(n, window)| (format!("windows.{n}.text"), &window.text))
            .collect();
        for (n, place) in self.places.iter().enumerate() {
            let key = |name: &str| format!("places.{n}.{name}");
            texts.push((key("country"), &place.country));
            texts.extend(place.place.iter().map(|text| (key("place"), text)));
            for (m, service) in place.services.iter().enumerate() {
                let key = |name: &str| key(&format!("services.{m}.{name}"));
                texts.push((key("name"), &service.name));
                texts.push((key("hours"), &service.hours));
                texts.extend(service.access.iter().map(|text| (key("access"), text)));
                let risk = service.legal_risk.iter();
                texts.extend(risk.map(|text| (key("legal_risk"), text)));
            }
        }
        texts
    }
}

impl Service {
    fn shown(&self, lang: Lang, stale: bool) -> ShownService {
        let said = |text: &Option<ByLang>| {
            let said = text.as_ref().map_or("", |text| text.of(lang));
            said.to_owned()
        };
        ShownService {
            kind: self.kind.message(),
            name: self.name.of(lang).to_owned(),
            dial: dialled(&self.phone),
            phone: self.phone.clone(),
            text_dial: dialled(&self.text),
            text: self.text.clone(),
            hours: self.hours.of(lang).to_owned(),
            languages: self.languages.join(" · "),
            cost: self.cost.message(),
            serves: self.serves.iter().map(|whom| whom.message()).collect(),
            access: said(&self.access),
            sign_language: self.sign_language,
            police: self.police.message(),
            legal_risk: said(&self.legal_risk),
            agency: self.agency.clone(),
            checked: self.checked.0,
            stale,
        }
    }
}

/// A number as `tel:` takes it.
pub(super) fn dialled(number: &str) -> String {
    let kept = number.chars().filter(|c| c.is_ascii_digit() || *c == '+');
    kept.collect()
}

impl Page for Help {
    const NAME: &'static str = "help";
    const PATH: &'static str = "help";

    fn samples() -> Result<Vec<Self>, PageError> {
        let directory: Directory = toml::from_str(EXAMPLE).map_err(|_| PageError::Words)?;
        let today = Day::parse("2027-01-01")?;
        Ok(vec![
            Self::of(&[directory], Lang::english(), today),
            Self::of(&[], Lang::english(), today),
        ])
    }
}

/// Invented services, for the demo and for tests.
const EXAMPLE: &str = include_str!("../../config/help/example.toml");

/// The invented directory of the demo.
///
/// # Errors
/// When it is malformed: a fault of the build, which a test finds.
pub fn example() -> Result<Directory, toml::de::Error> {
    toml::from_str(EXAMPLE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_checked_for_ninety_days_says_so() {
        let directory = example().unwrap();
        assert!(directory.invented);
        let service = &directory.places[0].services[0];
        let last_fresh = service.checked.0.plus(FRESH_DAYS);
        let stale = |today: Day| {
            let help = Help::of(std::slice::from_ref(&directory), Lang::english(), today);
            let services = help.countries.iter().flat_map(|country| &country.places);
            let mut services = services.flat_map(|place| &place.services);
            services
                .find(|shown| shown.name == service.name.of(Lang::english()))
                .unwrap()
                .stale
        };
        assert!(!stale(last_fresh));
        assert!(stale(last_fresh.plus(1)));
    }

    #[test]
    fn a_directory_with_a_misspelt_word_is_refused() {
        let wrong = EXAMPLE.replacen("\"medical\"", "\"medcal\"", 1);
        let error = toml::from_str::<Directory>(&wrong).unwrap_err();
        assert!(error.message().contains("medcal"), "{error}");
    }
}
