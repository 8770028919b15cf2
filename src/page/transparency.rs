//! What this office works by, who receives reports, what the server stores, which program runs.
//!
//! Everything here comes from what the portal runs on: its policy profiles, its signed roster, its
//! own version. A rule that nobody has read at its source says so in its own row.

use std::collections::BTreeMap;

use serde::Serialize;

use super::form::Said;
use super::report::Queue;
use super::{Page, PageError};
use crate::clock::Day;
use crate::domain::disclosure::Disclosing;
use crate::domain::policy::{Clock, ClockId, Duty, Event, Length, Phrase, Policies, Policy, Start};
use crate::seal::words::Tell;

/// `/{lang}/transparency`.
#[derive(Serialize)]
pub struct Transparency {
    pub rules: Vec<Rules>,
    /// How a name that custodians keep is opened; nobody may, where no rule says.
    pub names: Option<Names>,
    /// Every queue of every office; empty as long as there is no valid roster.
    pub queues: Vec<Queue>,
    pub roster: Option<Signed>,
    /// The program's version.
    pub version: &'static str,
    pub licence: &'static str,
}

/// How a name reaches an officer.
#[derive(Serialize)]
pub struct Names {
    /// Days between telling whoever reported and opening it; none where they are told on the day.
    notice: Option<u16>,
}

/// The roster's own data.
#[derive(Serialize)]
pub struct Signed {
    pub version: String,
    /// The last day on which it is valid.
    #[serde(serialize_with = "super::day::iso")]
    pub until: Day,
}

/// One policy profile.
#[derive(Serialize)]
pub struct Rules {
    /// The instrument's own name, which is no word of a language.
    pub title: String,
    pub clocks: Vec<ClockRow>,
    pub duties: Vec<DutyRow>,
}

#[derive(Serialize)]
pub struct ClockRow {
    what: &'static str,
    length: Counted,
    urgent: Option<Counted>,
    from: &'static str,
    source: Cited,
}

#[derive(Serialize)]
pub struct DutyRow {
    event: &'static str,
    facts: Said,
    to: Said,
    exempt: bool,
    source: Cited,
}

/// A number and the message that counts in it.
#[derive(Serialize)]
struct Counted {
    says: &'static str,
    n: u16,
}

/// Where a rule stands, and whether it was read there.
#[derive(Serialize)]
struct Cited {
    /// The same in every language; empty where `said` stands.
    citation: String,
    said: Option<Said>,
    verified: bool,
}

/// What may stand for `facts` and `to` in a profile, and the message that says it.
const WORDS: [(&str, &str); 7] = [
    ("child_needs", "rule-facts-child"),
    ("prevents_harm", "rule-facts-harm"),
    ("report", "rule-facts-report"),
    ("child_protection", "rule-to-child"),
    ("can_prevent_harm", "rule-to-harm"),
    ("investigators", "rule-to-investigators"),
    ("sending_state", "rule-to-state"),
];

/// Whether a profile can be shown in all of `languages`.
///
/// # Errors
/// One line that names the duty whose words are missing.
pub fn speaks(policy: &Policy, languages: &[&str]) -> Result<(), String> {
    for duty in &policy.duty {
        for (field, phrase) in [
            ("facts", &duty.facts),
            ("to", &duty.to),
            ("source", &duty.source),
        ] {
            let wrong =
                |detail: String| Err(format!("duty {}: {field} {detail}", name(duty.event)));
            match phrase {
                Phrase::Own(texts) => {
                    let silent = |lang: &&&str| {
                        let said = texts.get(**lang);
                        said.is_none_or(|said| said.trim().is_empty())
                    };
                    if let Some(lang) = languages.iter().find(silent) {
                        return wrong(format!("has no words in the language {lang}"));
                    }
                }
                Phrase::Plain(_) if field == "source" => {}
                Phrase::Plain(word) if WORDS.iter().any(|(ours, _)| ours == word) => {}
                Phrase::Plain(_) => {
                    let known: Vec<&str> = WORDS.iter().map(|(ours, _)| *ours).collect();
                    let known = known.join(", ");
                    return wrong(format!(
                        "is one of {known}, or words of your own in every language"
                    ));
                }
            }
        }
    }
    Ok(())
}

impl Transparency {
    /// These rules; who receives is for the caller to say.
    #[must_use]
    pub fn of(policies: &Policies, queues: Vec<Queue>, roster: Option<Signed>) -> Self {
        Self {
            rules: policies.profiles().values().map(Rules::of).collect(),
            names: policies.disclosing().map(Names::of),
            queues,
            roster,
            version: env!("CARGO_PKG_VERSION"),
            licence: env!("CARGO_PKG_LICENSE"),
        }
    }
}

impl Names {
    fn of(disclosing: Disclosing) -> Self {
        Self {
            notice: (disclosing.tell == Tell::Before).then_some(disclosing.notice_days),
        }
    }
}

impl Rules {
    fn of(policy: &Policy) -> Self {
        Self {
            title: policy.title.clone(),
            clocks: policy.clocks.iter().map(ClockRow::of).collect(),
            duties: policy.duty.iter().map(DutyRow::of).collect(),
        }
    }
}

impl ClockRow {
    fn of(clock: &Clock) -> Self {
        Self {
            what: what(clock.id),
            length: Counted::of(clock.length),
            urgent: clock.urgent.map(Counted::of),
            from: start(clock.from),
            source: Cited {
                citation: clock.source.clone(),
                said: None,
                verified: clock.verified,
            },
        }
    }
}

impl DutyRow {
    fn of(duty: &Duty) -> Self {
        let (citation, said) = match &duty.source {
            Phrase::Plain(citation) => (citation.clone(), None),
            Phrase::Own(texts) => (String::new(), Some(Said::Texts(texts.clone()))),
        };
        Self {
            event: event(duty.event),
            facts: said_by(&duty.facts),
            to: said_by(&duty.to),
            exempt: duty.exempt_if_assistance_only,
            source: Cited {
                citation,
                said,
                verified: duty.verified,
            },
        }
    }
}

impl Counted {
    const fn of(length: Length) -> Self {
        let (says, n) = match length {
            Length::Hours(n) => ("length-hours", n),
            Length::Days(n) => ("length-days", n),
            Length::WorkingDays(n) => ("length-working-days", n),
            Length::Months(n) => ("length-months", n),
            Length::Years(n) => ("length-years", n),
        };
        Self { says, n }
    }
}

/// [`speaks`] has found the word.
fn said_by(phrase: &Phrase) -> Said {
    match phrase {
        Phrase::Own(texts) => Said::Texts(texts.clone()),
        Phrase::Plain(word) => {
            let ours = WORDS.iter().find(|(ours, _)| ours == word);
            Said::Message(ours.map_or_else(|| word.clone(), |(_, message)| (*message).to_owned()))
        }
    }
}

const fn what(id: ClockId) -> &'static str {
    match id {
        ClockId::Acknowledge => "rule-acknowledge",
        ClockId::Feedback => "rule-feedback",
        ClockId::Assistance => "rule-assistance",
        ClockId::Status => "rule-status",
        ClockId::Report => "rule-report",
        ClockId::AskProtection => "rule-ask-protection",
        ClockId::PreliminaryReview => "rule-preliminary-review",
        ClockId::RetaliationInvestigation => "rule-retaliation-investigation",
        ClockId::Determination => "rule-determination",
        ClockId::AskChair => "rule-ask-chair",
        ClockId::StateInformed => "rule-state-informed",
        ClockId::StateNamesInvestigator => "rule-state-names",
        ClockId::StateInvestigates => "rule-state-investigates",
    }
}

const fn start(from: Start) -> &'static str {
    match from {
        Start::Receipt => "from-receipt",
        Start::Acknowledgement => "from-acknowledgement",
        Start::Awareness => "from-awareness",
        Start::InformationComplete => "from-information",
        Start::Referral => "from-referral",
        Start::InvestigationReport => "from-investigation",
        Start::NoPrimaFacieCase => "from-no-case",
        Start::Notification => "from-notification",
    }
}

const fn event(event: Event) -> &'static str {
    match event {
        Event::Child => "event-child",
        Event::DangerToLife => "event-danger",
        Event::StaffMisconduct => "event-misconduct",
        Event::StateNotice => "event-state",
    }
}

const fn name(event: Event) -> &'static str {
    match event {
        Event::Child => "child",
        Event::DangerToLife => "danger_to_life",
        Event::StaffMisconduct => "staff_misconduct",
        Event::StateNotice => "state_notice",
    }
}

impl Page for Transparency {
    const NAME: &'static str = "transparency";
    const PATH: &'static str = "transparency";
    const SHORT: bool = false;

    fn samples() -> Result<Vec<Self>, PageError> {
        let read = |text: &str| toml::from_str::<Policy>(text).map_err(|_| PageError::Words);
        let profiles = [
            ("a", include_str!("../../config/policies/eu-2019-1937.toml")),
            ("b", include_str!("../../config/policies/un-sea.toml")),
            (
                "c",
                include_str!("../../config/policies/un-sgb-2017-2.toml"),
            ),
        ];
        let profiles = profiles
            .into_iter()
            .map(|(name, text)| Ok((name.to_owned(), read(text)?)));
        let profiles = profiles.collect::<Result<BTreeMap<_, _>, PageError>>()?;
        let mut silent = profiles.clone();
        for policy in silent.values_mut() {
            policy.disclosure = None;
        }
        let policies = Policies::of(profiles).map_err(|_| PageError::Words)?;
        let silent = Policies::of(silent).map_err(|_| PageError::Words)?;
        let signed = Signed {
            version: "3".to_owned(),
            until: Day::parse("2027-03-14")?,
        };
        Ok(vec![
            Self::of(&policies, Queue::samples(), Some(signed)),
            Self::of(&silent, Vec::new(), None),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy(facts: &str) -> Policy {
        let text = format!(
            "title = \"x\"\nclocks = []\n[[duty]]\nevent = \"child\"\nfacts = {facts}\nto = \"sending_state\"\nsource = \"x\"\nverified = true\n"
        );
        toml::from_str(&text).unwrap()
    }

    #[test]
    fn a_duty_is_said_in_every_language_or_refused() {
        let languages = ["en", "fr"];
        for held in ["\"report\"", "{ en = \"x\", fr = \"y\" }"] {
            assert_eq!(speaks(&policy(held), &languages), Ok(()));
        }
        let said = |facts: &str| speaks(&policy(facts), &languages).unwrap_err();
        let unknown = said("\"the facts\"");
        assert!(
            unknown.starts_with("duty child: facts is one of child_needs"),
            "{unknown}"
        );
        let silent = said("{ en = \"x\", fr = \" \" }");
        assert_eq!(silent, "duty child: facts has no words in the language fr");
    }
}
