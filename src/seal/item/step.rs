//! An officer moves a case on, and says so to the office.

use crate::seal::item::body::{LONGEST_TEXT, Text, short};
use crate::seal::value::{Object, Value, object};
use crate::seal::verdict::Verdict;
use crate::seal::words::{Outcome, Status};

/// One step on the way of a case. Whether it may follow the one before, no item says of itself: who
/// reads the whole way knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub from: Status,
    /// What came of the case: said in concluding it, and in no other step.
    pub outcome: Option<Outcome>,
    pub reason: Text,
    pub to: Status,
}

impl Step {
    pub(super) fn to_json(&self) -> Object {
        object([
            ("from", self.from.as_str().into()),
            ("outcome", self.outcome.map_or("", Outcome::as_str).into()),
            ("reason", Value::Text(self.reason.clone())),
            ("to", self.to.as_str().into()),
        ])
    }

    pub(super) fn from_json(json: &mut Object) -> Result<Self, Verdict> {
        let step = Self {
            from: json.read("from", Status::parse)?,
            outcome: json.read("outcome", outcome)?,
            reason: short(json.text("reason")?, LONGEST_TEXT)?,
            to: json.read("to", Status::parse)?,
        };
        let says_what_came_of_it = step.outcome.is_some() == (step.to == Status::Concluded);
        let says_why = !step.needs_reason() || !step.reason.is_empty();
        if says_what_came_of_it && says_why {
            Ok(step)
        } else {
            Err(Verdict::Json)
        }
    }

    /// Concluding has to be justified, and so has taking it back.
    fn needs_reason(&self) -> bool {
        let reopens =
            matches!(self.from, Status::Concluded | Status::Closed) && self.to == Status::Assessing;
        self.to == Status::Concluded || reopens
    }
}

/// What came of it; the empty text says nothing of that.
#[expect(
    clippy::option_option,
    reason = "outside: whether the text is one of the words; inside: whether it says an outcome"
)]
fn outcome(text: &str) -> Option<Option<Outcome>> {
    if text.is_empty() {
        return Some(None);
    }
    Outcome::parse(text).map(Some)
}
