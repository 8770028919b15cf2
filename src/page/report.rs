//! The report form: one readable page, empty or with what was typed and what is wrong with it.
//!
//! Nothing typed is ever lost: a form that cannot be taken comes back whole, with the reason beside
//! the field. Nothing here that holds what was typed has a `Debug`.

mod samples;

use serde::Serialize;

use super::files::{Held, Seen};
use super::form::Form;
use super::{Page, PageError};
use crate::clock::Day;
use crate::domain::policy::{Event, Told};
use crate::seal::compose::readers::NameFor;

/// `/{lang}/report`.
#[derive(Clone, Serialize)]
pub struct Report {
    /// Where a report can go, in the page's language.
    pub queues: Vec<Queue>,
    /// The offices that receive reports, each once.
    pub offices: Vec<String>,
    /// Places to choose from, where the text says where it was.
    pub places: Vec<String>,
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
    /// It is for writing down and deciding later: saving stands before sending.
    pub private: bool,
    /// What was opened with its code.
    pub draft: Option<Reopened>,
    /// Days for which a draft is kept that nobody opens.
    pub draft_days: u16,
    /// Something in it is wrong, and the list at the top says what.
    pub troubled: bool,
    /// Tells this page from every other, so that a second click sends nothing twice.
    pub once: String,
    /// The version of the list of people that it shows.
    pub list: u64,
    pub typed: Typed,
    /// Files that came with it before.
    pub files: Option<Held>,
    /// What looking through those came to that came just now.
    pub seen: Vec<Seen>,
    /// What is wrong with it: nothing, as long as nothing was sent.
    pub wrong: Wrong,
}

/// A draft, opened again.
#[derive(Clone, Serialize)]
pub struct Reopened {
    /// Stands in the place of the code.
    pub ticket: String,
    /// The last day on which it opens, if nobody opens it before.
    #[serde(serialize_with = "super::day::iso")]
    pub until: Day,
    /// It has just been saved.
    pub saved: bool,
}

/// How long the office may take, each as [`crate::domain::policy::Length`] spells it.
#[derive(Clone, Default, Serialize)]
pub struct Clocks {
    pub acknowledge: String,
    pub feedback: String,
    pub status: String,
    pub help: String,
    /// Days that are no working days, with commas between; mostly none.
    pub closed: String,
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

impl Queue {
    /// The offices of these queues, each once.
    #[must_use]
    pub fn offices(queues: &[Self]) -> Vec<String> {
        let mut offices: Vec<String> = Vec::new();
        for queue in queues {
            if !offices.contains(&queue.office) {
                offices.push(queue.office.clone());
            }
        }
        offices
    }
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
    /// To whom the name goes.
    pub name_for: NameFor,
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
    /// The message of why a file was not taken.
    pub files: Option<&'static str>,
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
    /// What room is left is kept for reports.
    #[serde(rename = "untaken-full")]
    Full,
    /// More was written than a draft can hold.
    #[serde(rename = "untaken-long")]
    TooLong,
    /// The page was open for too long to know whose draft it is.
    #[serde(rename = "untaken-late")]
    TooLate,
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
    /// The office signed another list of people than the one that the page showed.
    #[serde(rename = "roster-changed")]
    Changed,
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

    fn path(&self) -> &'static str {
        if self.private { "private" } else { Self::PATH }
    }

    fn answers_a_form(&self) -> bool {
        self.back
    }

    fn samples() -> Result<Vec<Self>, PageError> {
        samples::all()
    }

    fn short_samples() -> Result<Vec<Self>, PageError> {
        samples::short()
    }
}
