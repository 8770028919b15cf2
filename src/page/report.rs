//! The report form: one readable page, empty or with what was typed and what is wrong with it.
//!
//! Nothing typed is ever lost: a form that cannot be taken comes back whole, with the reason beside
//! the field. Nothing here that holds what was typed has a `Debug`.

use serde::Serialize;

use super::{Page, PageError};

/// `/{lang}/report`.
#[derive(Serialize)]
pub struct Report {
    /// Where a report can go, in the page's language.
    pub queues: Vec<Queue>,
    /// Everybody who can be excluded.
    pub officers: Vec<Officer>,
    /// Days after which an answer is due at the latest.
    pub answer_days: u16,
    /// The most characters that an account may have.
    pub max_text: u32,
    /// Tells this page from every other, so that a second click sends nothing twice.
    pub once: String,
    pub typed: Typed,
    /// What is wrong with it: nothing, as long as nothing was sent.
    pub wrong: Wrong,
}

/// A queue as the roster names it.
#[derive(Serialize)]
pub struct Queue {
    pub id: String,
    pub name: String,
    pub office: String,
    /// The functions of those who open what comes in.
    pub read_by: Vec<String>,
}

/// An officer as the roster names them.
#[derive(Serialize)]
pub struct Officer {
    pub id: String,
    pub function: String,
    /// Empty for an officer whose name is not public.
    pub name: String,
    /// The reporter ticked them.
    pub excluded: bool,
}

/// What stands in the fields.
#[derive(Default, Serialize)]
pub struct Typed {
    pub account: String,
    pub name: String,
    pub contact: String,
    pub hours: String,
    pub safe_word: String,
    /// The queue chosen, or empty.
    pub queue: String,
    pub danger: Answer,
    pub threat: Answer,
    pub detriment: Answer,
    pub supervisor: Answer,
    /// "When I come back, show me what I wrote."
    pub show: bool,
}

/// The answer to a risk question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub enum Answer {
    #[serde(rename = "yes")]
    Yes,
    #[serde(rename = "no")]
    No,
    #[default]
    #[serde(rename = "")]
    Open,
}

/// What is wrong, field by field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Wrong {
    /// Nothing is wrong with the fields: it could not be taken.
    pub untaken: Option<Untaken>,
    pub account: Option<AccountWrong>,
    pub queue: Option<QueueWrong>,
    pub exclude: Option<ExcludeWrong>,
    pub name: Option<NameWrong>,
}

/// Why a report in order was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Untaken {
    #[serde(rename = "busy")]
    Busy,
    #[serde(rename = "untaken-failed")]
    Failed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum AccountWrong {
    #[serde(rename = "error-account")]
    Empty,
    #[serde(rename = "error-account-long")]
    TooLong,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum QueueWrong {
    /// None was chosen, or none that exists.
    #[serde(rename = "error-queue")]
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ExcludeWrong {
    /// Nobody would be left to read it.
    #[serde(rename = "error-nobody")]
    NobodyLeft,
    /// Somebody who is not in the roster.
    #[serde(rename = "error-exclude")]
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum NameWrong {
    /// Fewer than two custodians could hold it.
    #[serde(rename = "error-name")]
    NoBox,
    #[serde(rename = "error-name-long")]
    TooLong,
}

impl Page for Report {
    const NAME: &'static str = "report";
    const PATH: &'static str = "report";

    fn answers_a_form(&self) -> bool {
        self.wrong != Wrong::default()
    }

    fn samples() -> Result<Vec<Self>, PageError> {
        let wrong = |wrong| Self {
            officers: Self::sample()
                .officers
                .into_iter()
                .map(|officer| Officer {
                    excluded: officer.name.is_empty(),
                    ..officer
                })
                .collect(),
            once: "once".to_owned(),
            typed: Typed {
                account: "\n  The invoices are false.\n</textarea><b>".to_owned(),
                name: "\"Amal\"".to_owned(),
                contact: "+211 555 0100".to_owned(),
                queue: "BBBBBBBBBBBBBBBBBBBBBB".to_owned(),
                danger: Answer::No,
                threat: Answer::Yes,
                show: true,
                ..Typed::default()
            },
            wrong,
            ..Self::sample()
        };
        Ok(vec![
            Self::sample(),
            Self {
                queues: Self::sample().queues.into_iter().take(1).collect(),
                ..Self::sample()
            },
            wrong(Wrong {
                account: Some(AccountWrong::Empty),
                queue: Some(QueueWrong::Unknown),
                exclude: Some(ExcludeWrong::NobodyLeft),
                name: Some(NameWrong::NoBox),
                untaken: None,
            }),
            wrong(Wrong {
                account: Some(AccountWrong::TooLong),
                exclude: Some(ExcludeWrong::Unknown),
                name: Some(NameWrong::TooLong),
                ..Wrong::default()
            }),
            wrong(Wrong {
                untaken: Some(Untaken::Busy),
                ..Wrong::default()
            }),
            wrong(Wrong {
                untaken: Some(Untaken::Failed),
                ..Wrong::default()
            }),
        ])
    }
}

impl Report {
    fn sample() -> Self {
        Self {
            queues: Queue::samples(),
            officers: Officer::samples(),
            answer_days: 7,
            max_text: 200_000,
            once: "once".to_owned(),
            typed: Typed::default(),
            wrong: Wrong::default(),
        }
    }
}

impl Queue {
    pub(super) fn samples() -> Vec<Self> {
        vec![
            Self {
                id: "AAAAAAAAAAAAAAAAAAAAAA".to_owned(),
                name: "Misconduct".to_owned(),
                office: "Conduct and Care Office".to_owned(),
                read_by: vec!["Triage officer".to_owned(), "Protection officer".to_owned()],
            },
            Self {
                id: "BBBBBBBBBBBBBBBBBBBBBB".to_owned(),
                name: "Fraud & money".to_owned(),
                office: "Office of Oversight".to_owned(),
                read_by: vec!["Triage officer".to_owned()],
            },
        ]
    }
}

impl Officer {
    pub(super) fn samples() -> Vec<Self> {
        let officer = |id: &str, function: &str, name: &str| Self {
            id: id.to_owned(),
            function: function.to_owned(),
            name: name.to_owned(),
            excluded: false,
        };
        vec![
            officer("CCCCCCCCCCCCCCCCCCCCCC", "Triage officer", "A. Diallo"),
            officer("DDDDDDDDDDDDDDDDDDDDDD", "Protection officer", ""),
        ]
    }
}
