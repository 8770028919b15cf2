//! The report form: one readable page, empty or with what was typed and what is wrong with it.
//!
//! Nothing typed is ever lost: a form that cannot be taken comes back whole, with the reason beside
//! the field. Nothing here that holds what was typed has a `Debug`.

use serde::Serialize;
use zeroize::Zeroizing;

use super::form::Form;
use super::{Page, PageError};
use crate::domain::policy::{Event, Told};
use crate::domain::taxonomy::{Given, Refused, Taxonomy, Unfit};

/// `/{lang}/report`.
#[derive(Clone, Serialize)]
pub struct Report {
    /// Where a report can go, in the page's language.
    pub queues: Vec<Queue>,
    /// Everybody who can be excluded.
    pub officers: Vec<Officer>,
    /// Days after which an answer is due at the latest.
    pub answer_days: u16,
    /// The lengths of the clocks, for the browser's client: of the first answer, of word of what was
    /// done, of help; empty where no rule says.
    pub clocks: Clocks,
    /// What the office may have to do.
    pub duties: Duties,
    /// The most characters that an account may have.
    pub max_text: u32,
    /// The questions, and what was answered.
    pub form: Form,
    /// It comes back to somebody who posted it.
    pub back: bool,
    /// Something in it is wrong, and the list at the top says what.
    pub troubled: bool,
    /// Tells this page from every other, so that a second click sends nothing twice.
    pub once: String,
    pub typed: Typed,
    /// What is wrong with it: nothing, as long as nothing was sent.
    pub wrong: Wrong,
}

/// How long the office may take, each as [`crate::domain::policy::Length`] spells it.
#[derive(Clone, Default, Serialize)]
pub struct Clocks {
    pub acknowledge: String,
    pub feedback: String,
    pub status: String,
    pub help: String,
}

/// What the office may have to do.
#[derive(Clone, Serialize)]
pub struct Duties {
    pub list: Vec<Duty>,
    /// None of them is verified: said once instead of beside each.
    pub uncertain: bool,
}

impl Duties {
    #[must_use]
    pub fn of(told: Vec<Told>) -> Self {
        Self {
            uncertain: told.iter().all(|told| !told.verified),
            list: told.into_iter().map(Duty::of).collect(),
        }
    }
}

/// What the office may have to pass on.
#[derive(Clone, Serialize)]
pub struct Duty {
    /// The message that says it.
    pub says: &'static str,
    /// Not for who asks for help only.
    pub exempt: bool,
    pub verified: bool,
}

impl Duty {
    #[must_use]
    pub const fn of(told: Told) -> Self {
        Self {
            says: match told.event {
                Event::Child => "duty-child",
                Event::DangerToLife => "duty-danger_to_life",
                Event::StaffMisconduct => "duty-staff_misconduct",
                Event::StateNotice => "duty-state_notice",
            },
            exempt: told.exempt,
            verified: told.verified,
        }
    }
}

/// A queue as the roster names it.
#[derive(Clone, Serialize)]
pub struct Queue {
    pub id: String,
    pub name: String,
    pub office: String,
    /// The functions of those who open what comes in.
    pub read_by: Vec<String>,
}

/// An officer as the roster names them.
#[derive(Clone, Serialize)]
pub struct Officer {
    pub id: String,
    pub function: String,
    /// Empty for an officer whose name is not public.
    pub name: String,
    /// The reporter ticked them.
    pub excluded: bool,
}

/// What stands in the fields.
#[derive(Clone, Default, Serialize)]
pub struct Typed {
    pub account: String,
    pub name: String,
    pub contact: String,
    pub hours: String,
    pub safe_word: String,
    /// The queue chosen, or empty.
    pub queue: String,
    /// "When I come back, show me what I wrote."
    pub show: bool,
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
    /// Help only was asked for, and nobody arranges that alone.
    #[serde(rename = "error-no-assistance")]
    NoAssistance,
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
        self.back
    }

    fn samples() -> Result<Vec<Self>, PageError> {
        let taxonomy = Taxonomy::built_in().map_err(|_| PageError::Words)?;
        let sample = Self::sample(Form::of(&taxonomy, &Given::new(), &[]));
        let answered = sample_answers(&taxonomy);
        let wrong = |wrong| Self {
            form: answered.clone(),
            back: true,
            troubled: true,
            officers: Officer::samples()
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
                show: true,
                ..Typed::default()
            },
            wrong,
            ..sample.clone()
        };
        Ok(vec![
            sample.clone(),
            Self {
                queues: Queue::samples().into_iter().take(1).collect(),
                duties: Duties::of(
                    [Event::DangerToLife, Event::StaffMisconduct]
                        .map(|event| Told {
                            event,
                            exempt: false,
                            verified: false,
                        })
                        .into(),
                ),
                ..sample.clone()
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

fn sample_answers(taxonomy: &Taxonomy) -> Form {
    let fields = [
        ("route", vec!["behalf"]),
        ("danger", vec!["no"]),
        ("threat", vec!["yes"]),
        ("needs", vec!["legal", "shelter"]),
        ("where", vec!["\"The\" <depot>"]),
        ("witnesses", vec!["\nTwo drivers"]),
        ("person_name", vec!["A", "B"]),
        ("person_force", vec!["", "a <company>"]),
    ];
    let given = fields.map(|(name, said)| {
        let said = said.into_iter().map(|text| Zeroizing::new(text.to_owned()));
        (name.to_owned(), said.collect())
    });
    let refused = [("where", Unfit::TooLong), ("people", Unfit::TooMany)];
    let refused = refused.map(|(question, why)| Refused {
        question: question.to_owned(),
        why,
    });
    Form::of(taxonomy, &given.into(), &refused)
}

impl Report {
    fn sample(form: Form) -> Self {
        Self {
            form,
            back: false,
            troubled: false,
            queues: Queue::samples(),
            officers: Officer::samples(),
            answer_days: 7,
            clocks: Clocks {
                acknowledge: "days 7".to_owned(),
                feedback: "months 3".to_owned(),
                help: "hours 24".to_owned(),
                status: String::new(),
            },
            duties: Duties::of(vec![
                Told {
                    event: Event::Child,
                    exempt: false,
                    verified: true,
                },
                Told {
                    event: Event::StateNotice,
                    exempt: true,
                    verified: false,
                },
            ]),
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
