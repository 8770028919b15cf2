//! The mailbox: asks for a code, shows a case, says one thing to every code that opens nothing.
//!
//! What was opened is on this page and nowhere else. Nothing here has a `Debug`.

use serde::Serialize;

use super::form::{self, Choice};
use super::{Page, PageError};
use crate::clock::Day;
use crate::domain::taxonomy::Taxonomy;
use crate::seal::words::{Kind, Via};

/// `/{lang}/mailbox`.
#[derive(Serialize)]
pub struct Entry {
    /// The code was not looked up, because too many people are being served.
    pub busy: bool,
    /// What a reporter may allow.
    pub consents: Vec<Choice>,
}

/// One page for a code that nobody has and for one that is no code at all.
#[derive(Serialize)]
pub(super) struct NotFound {}

/// An opened case.
#[derive(Serialize)]
pub struct Opened {
    pub status: Status,
    /// The day of receipt.
    #[serde(serialize_with = "super::day::iso")]
    pub received: Day,
    /// The day by which the next answer is due.
    #[serde(serialize_with = "super::day::iso_if_any")]
    pub due: Option<Day>,
    /// What was written both ways, in shown order.
    pub items: Vec<Item>,
    /// Something that an opened item speaks of was not there.
    pub missing: bool,
    /// Something could not be opened or verified.
    pub failed: bool,
    /// Opens the case again for a quarter of an hour, in place of the code.
    pub ticket: String,
    /// Who holds a key.
    pub holders: Vec<Person>,
    /// What the reporter first wrote, if they chose to see it again.
    pub account: Option<String>,
    /// Who the reporter said they are.
    pub identity: Option<Identity>,
    /// The signed receipt, whole.
    pub receipt: Option<String>,
    /// Where the report was sealed.
    pub via: Via,
    pub reply: Reply,
    pub alarm: Reply,
    pub consent: Reply,
    /// What a reporter may allow.
    pub consents: Vec<Choice>,
}

/// The detrimental acts that the alarm lists; each is said by `act-…`.
pub const ACTS: [&str; 16] = [
    "dismissal",
    "demotion",
    "transfer",
    "training",
    "appraisal",
    "disciplinary",
    "intimidation",
    "discrimination",
    "contract",
    "reputation",
    "blacklisting",
    "goods",
    "permit",
    "medical",
    "housing",
    "threat",
];

/// A message or an alarm that was just sent or refused.
#[derive(Default, Serialize)]
pub struct Reply {
    /// What was typed, kept where it could not be sent.
    pub typed: String,
    pub said: Option<ReplySaid>,
}

/// What became of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ReplySaid {
    #[serde(rename = "reply-sent")]
    Sent,
    #[serde(rename = "alarm-sent")]
    Raised,
    #[serde(rename = "consent-sent")]
    Changed,
    #[serde(rename = "error-message")]
    Empty,
    #[serde(rename = "error-happened")]
    NothingHappened,
    #[serde(rename = "error-consent")]
    NothingChosen,
    #[serde(rename = "error-message-long")]
    TooLong,
    #[serde(rename = "reply-failed")]
    Failed,
}

/// Where a case stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Status {
    #[serde(rename = "status-received")]
    Received,
    #[serde(rename = "status-acknowledged")]
    Acknowledged,
}

/// One thing written, by either side.
#[derive(Serialize)]
pub struct Item {
    pub id: String,
    pub kind: Kind,
    pub side: Side,
    /// Of a consent: whether it was given.
    pub given: Option<bool>,
    /// Empty where it could not be opened.
    pub text: String,
    #[serde(serialize_with = "super::day::iso")]
    pub day: Day,
    /// Who signed it; nobody for the reporter's own.
    pub signed_by: Option<Person>,
    /// The verdict (`docs/formats.md`) that refused it.
    pub failure: Option<String>,
}

/// Who wrote an item, as the server knows it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    Reporter,
    Office,
}

/// An officer as the public roster names them, in the page's language.
#[derive(Serialize)]
pub struct Person {
    pub function: String,
    /// Empty for an officer whose name is not public.
    pub name: String,
}

/// What the reporter put into the identity box.
#[derive(Serialize)]
pub struct Identity {
    pub name: String,
    pub contact: String,
    pub hours: String,
    pub safe_word: String,
}

impl Page for Entry {
    const NAME: &'static str = "mailbox";
    const PATH: &'static str = "mailbox";

    fn answers_a_form(&self) -> bool {
        self.busy
    }

    fn samples() -> Result<Vec<Self>, PageError> {
        let entry = |busy| -> Result<Self, PageError> {
            let consents = sample_consents()?;
            Ok(Self { busy, consents })
        };
        Ok(vec![entry(false)?, entry(true)?])
    }
}

impl Page for NotFound {
    const NAME: &'static str = "no-such-code";
    const PATH: &'static str = "mailbox";

    fn answers_a_form(&self) -> bool {
        true
    }

    fn samples() -> Result<Vec<Self>, PageError> {
        Ok(vec![Self {}])
    }
}

impl Page for Opened {
    const NAME: &'static str = "opened";
    const PATH: &'static str = "mailbox";

    fn answers_a_form(&self) -> bool {
        true
    }

    fn samples() -> Result<Vec<Self>, PageError> {
        let full = Self {
            status: Status::Acknowledged,
            received: Day::parse("2026-03-14")?,
            due: Some(Day::parse("2026-06-14")?),
            items: Item::samples()?,
            missing: true,
            failed: true,
            ticket: "dGlja2V0".to_owned(),
            holders: vec![Person::sample(), Person::unnamed()],
            account: Some("The invoices are false.\n<script>alert(1)</script>".to_owned()),
            identity: Some(Identity {
                name: "Amal".to_owned(),
                contact: "+211 555 0100".to_owned(),
                hours: String::new(),
                safe_word: "papaya".to_owned(),
            }),
            receipt: Some("amparo/receipt/v1\n{}\n\n— instance AAAA\n".to_owned()),
            via: Via::Server,
            reply: Reply {
                typed: "not yet sent".to_owned(),
                said: Some(ReplySaid::Failed),
            },
            alarm: Reply::default(),
            consent: Reply::default(),
            consents: sample_consents()?,
        };
        let fresh = Self {
            status: Status::Received,
            received: Day::parse("2026-03-01")?,
            due: None,
            items: Vec::new(),
            missing: false,
            failed: false,
            ticket: "dGlja2V0".to_owned(),
            holders: vec![Person::sample()],
            account: None,
            identity: None,
            receipt: None,
            via: Via::Browser,
            reply: Reply {
                typed: String::new(),
                said: None,
            },
            alarm: Reply::default(),
            consent: Reply::default(),
            consents: sample_consents()?,
        };
        let answered = |said| -> Result<Self, PageError> {
            Ok(Self {
                status: Status::Received,
                received: Day::parse("2026-03-14")?,
                due: None,
                items: Item::samples()?,
                missing: false,
                failed: false,
                ticket: "dGlja2V0".to_owned(),
                holders: vec![Person::sample()],
                account: None,
                identity: None,
                receipt: None,
                via: Via::Server,
                reply: Reply {
                    typed: String::new(),
                    said: Some(said),
                },
                alarm: Reply::default(),
                consent: Reply::default(),
                consents: sample_consents()?,
            })
        };
        let changed = |said| -> Result<Self, PageError> {
            let shown = answered(said)?;
            Ok(Self {
                consent: shown.reply,
                reply: Reply::default(),
                ..answered(said)?
            })
        };
        let raised = |said| -> Result<Self, PageError> {
            let shown = answered(said)?;
            Ok(Self {
                alarm: shown.reply,
                reply: Reply::default(),
                ..shown
            })
        };
        Ok(vec![
            full,
            fresh,
            answered(ReplySaid::Sent)?,
            answered(ReplySaid::Empty)?,
            answered(ReplySaid::TooLong)?,
            raised(ReplySaid::Raised)?,
            raised(ReplySaid::NothingHappened)?,
            changed(ReplySaid::Changed)?,
            changed(ReplySaid::NothingChosen)?,
        ])
    }
}

fn sample_consents() -> Result<Vec<Choice>, PageError> {
    let taxonomy = Taxonomy::built_in().map_err(|_| PageError::Words)?;
    Ok(form::consents(&taxonomy))
}

impl Item {
    pub(super) fn samples() -> Result<Vec<Self>, PageError> {
        let item = |n: u8, kind, side, text: &str| -> Result<Self, PageError> {
            Ok(Self {
                id: format!("AAAAAAAAAAAAAAAAAAAAA{n}"),
                kind,
                side,
                given: matches!(kind, Kind::Consent).then_some(true),
                text: text.to_owned(),
                day: Day::parse("2026-03-16")?,
                signed_by: None,
                failure: None,
            })
        };
        let mut acknowledgement = item(
            0,
            Kind::Acknowledgement,
            Side::Office,
            "We have read your report.\nWhen did you see the second invoice?",
        )?;
        acknowledgement.signed_by = Some(Person::sample());
        let mut answer = item(3, Kind::Message, Side::Office, "Thank you. Take your time.")?;
        answer.signed_by = Some(Person::unnamed());
        let mut withdrawn = item(6, Kind::Consent, Side::Reporter, "Pass it on.")?;
        withdrawn.given = Some(false);
        let mut forged = item(4, Kind::Message, Side::Office, "")?;
        forged.failure = Some("signature".to_owned());
        Ok(vec![
            acknowledgement,
            item(1, Kind::Message, Side::Reporter, "في شهر شباط، على ما أظن.")?,
            item(2, Kind::Alarm, Side::Reporter, "My shifts were taken away.")?,
            answer,
            forged,
            item(5, Kind::Consent, Side::Reporter, "Contact me here only.")?,
            withdrawn,
        ])
    }
}

impl Person {
    fn sample() -> Self {
        Self {
            function: "Triage officer".to_owned(),
            name: "A. Diallo".to_owned(),
        }
    }

    fn unnamed() -> Self {
        Self {
            function: "Protection officer".to_owned(),
            name: String::new(),
        }
    }
}
