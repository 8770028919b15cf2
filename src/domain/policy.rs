//! What rules ask of an office, and by when: policy profiles, as `config/policies/` tells them.
//!
//! Deadlines differ from instrument to instrument and change; none stands in code. A portal works
//! under several profiles at once, and of each clock the one that ends first counts.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::disclosure::Disclosing;
use super::taxonomy::Texts;
use crate::clock::Day;

/// One instrument: its clocks, and what it makes an office pass on.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    pub title: String,
    pub clocks: Vec<Clock>,
    #[serde(default)]
    pub duty: Vec<Duty>,
    /// How a name that custodians keep may be asked for.
    pub disclosure: Option<Disclosing>,
}

/// How long something may take.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clock {
    pub id: ClockId,
    pub length: Length,
    /// The shorter one of an urgent case.
    pub urgent: Option<Length>,
    /// When somebody is told that it is running out.
    pub alert: Option<Length>,
    pub from: Start,
    pub source: String,
    /// Was it read at its source?
    pub verified: bool,
}

/// What has to be done by then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockId {
    Acknowledge,
    Feedback,
    Assistance,
    Status,
    Report,
    AskProtection,
    PreliminaryReview,
    RetaliationInvestigation,
    Determination,
    AskChair,
    StateInformed,
    StateNamesInvestigator,
    StateInvestigates,
}

/// What a clock starts at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Start {
    Receipt,
    Acknowledgement,
    Awareness,
    InformationComplete,
    Referral,
    InvestigationReport,
    NoPrimaFacieCase,
    Notification,
}

/// A length of time. What is shorter than a day ends on the day on which it ends at the latest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Length {
    Hours(u16),
    Days(u16),
    /// Saturdays and Sundays do not count.
    WorkingDays(u16),
    Months(u16),
    Years(u16),
}

/// What an office has to pass on by this rule, without the name of who told it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Duty {
    pub event: Event,
    /// What passes on: a word that pages say in every language, or the operator's own words.
    pub facts: Phrase,
    /// To whom, in the same way.
    pub to: Phrase,
    #[serde(default)]
    pub exempt_if_assistance_only: bool,
    /// A citation, or where there is none to cite, words.
    pub source: Phrase,
    pub verified: bool,
}

/// What a profile says: the same in all languages, or in each its own.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Phrase {
    Plain(String),
    Own(Texts),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    Child,
    DangerToLife,
    StaffMisconduct,
    StateNotice,
}

/// What a person is told about one event, whichever profiles ask for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    pub event: Event,
    /// Every profile that asks for it leaves out who wants help only.
    pub exempt: bool,
    /// Every profile that asks for it was read at its source.
    pub verified: bool,
}

/// The profiles that a portal works under, by their names.
#[derive(Clone, Debug)]
pub struct Policies {
    profiles: BTreeMap<String, Policy>,
    /// Days on which nobody works, beside Saturdays and Sundays.
    closed: Vec<Day>,
}

impl Length {
    /// The day on which it has passed, where nobody works on the days of `closed`.
    #[must_use]
    pub fn after(self, day: Day, closed: &[Day]) -> Day {
        match self {
            Self::Hours(hours) => day.plus(hours.div_ceil(24)),
            Self::Days(days) => day.plus(days),
            Self::WorkingDays(days) => day.plus_working_days(days, closed),
            Self::Months(months) => day.plus_months(months),
            Self::Years(years) => day.plus_months(years.saturating_mul(12)),
        }
    }

    /// The most days that it can take.
    #[must_use]
    pub const fn in_days(self) -> u16 {
        match self {
            Self::Hours(hours) => hours.div_ceil(24),
            Self::Days(days) => days,
            Self::WorkingDays(days) => days.saturating_add(days.div_ceil(5).saturating_mul(2)),
            Self::Months(months) => months.saturating_mul(31),
            Self::Years(years) => years.saturating_mul(366),
        }
    }

    /// As pages hand it to the browser's client: `months 3`.
    #[must_use]
    pub fn spelled(self) -> String {
        match self {
            Self::Hours(n) => format!("hours {n}"),
            Self::Days(n) => format!("days {n}"),
            Self::WorkingDays(n) => format!("working_days {n}"),
            Self::Months(n) => format!("months {n}"),
            Self::Years(n) => format!("years {n}"),
        }
    }

    #[must_use]
    pub const fn is_zero(self) -> bool {
        let (Self::Hours(n)
        | Self::Days(n)
        | Self::WorkingDays(n)
        | Self::Months(n)
        | Self::Years(n)) = self;
        n == 0
    }
}

impl std::fmt::Display for Length {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (n, unit) = match self {
            Self::Hours(n) => (n, "hour"),
            Self::Days(n) => (n, "day"),
            Self::WorkingDays(n) => (n, "working day"),
            Self::Months(n) => (n, "month"),
            Self::Years(n) => (n, "year"),
        };
        write!(f, "{n} {unit}{}", if *n == 1 { "" } else { "s" })
    }
}

impl std::fmt::Display for Phrase {
    /// As an operator reads it: words of their own in English, or in the first language there is.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(match self {
            Self::Plain(word) => word,
            Self::Own(texts) => {
                let any = texts.get("en").or_else(|| texts.values().next());
                any.map_or("", String::as_str)
            }
        })
    }
}

impl Policies {
    /// These profiles together.
    ///
    /// # Errors
    /// When none promises an acknowledgement, or a length is zero: one line that says so.
    pub fn of(profiles: BTreeMap<String, Policy>) -> Result<Self, String> {
        for (name, policy) in &profiles {
            let zero = |clock: &&Clock| {
                let also = [clock.urgent, clock.alert].into_iter().flatten();
                clock.length.is_zero() || also.into_iter().any(Length::is_zero)
            };
            if let Some(clock) = policy.clocks.iter().find(zero) {
                return Err(format!("{name}: the clock {:?} has no length", clock.id));
            }
            if let Some(disclosing) = policy.disclosure {
                let checked = disclosing.check();
                checked.map_err(|wrong| format!("{name}: disclosure.{wrong}"))?;
            }
        }
        let policies = Self {
            profiles,
            closed: Vec::new(),
        };
        if policies.lengths(ClockId::Acknowledge).next().is_none() {
            return Err(
                "no profile has the clock acknowledge: a person must know when an answer comes"
                    .to_owned(),
            );
        }
        Ok(policies)
    }

    /// The same rules where nobody works on these days either.
    #[must_use]
    pub fn closed_on(&self, closed: Vec<Day>) -> Self {
        let profiles = self.profiles.clone();
        Self { profiles, closed }
    }

    #[must_use]
    pub fn closed(&self) -> &[Day] {
        &self.closed
    }

    #[must_use]
    pub fn profiles(&self) -> &BTreeMap<String, Policy> {
        &self.profiles
    }

    /// Every length that a profile gives this clock. Which of them ends first depends on the day on
    /// which they start: sixty working days and three months change places with the calendar.
    pub fn lengths(&self, id: ClockId) -> impl Iterator<Item = Length> {
        let clocks = self.profiles.values().flat_map(|policy| &policy.clocks);
        let clocks = clocks.filter(move |clock| clock.id == id);
        clocks.map(|clock| clock.length)
    }

    /// The day by which a report received on `day` is acknowledged.
    #[must_use]
    pub fn acknowledge_by(&self, day: Day) -> Day {
        self.by(ClockId::Acknowledge, day).unwrap_or(day)
    }

    /// The day by which this clock ends when it starts on `day`.
    #[must_use]
    pub fn by(&self, id: ClockId, day: Day) -> Option<Day> {
        let lengths = self.lengths(id);
        lengths.map(|length| length.after(day, &self.closed)).min()
    }

    /// The most days that this clock can take; 0 where no profile has it.
    #[must_use]
    pub fn most_days(&self, id: ClockId) -> u16 {
        let closed = u16::try_from(self.closed.len()).unwrap_or(u16::MAX);
        let days = self.lengths(id).map(|length| match length {
            Length::WorkingDays(_) => length.in_days().saturating_add(closed),
            _ => length.in_days(),
        });
        days.min().unwrap_or(0)
    }

    /// What is due next once a report is acknowledged: word of what was done, or a written status.
    #[must_use]
    pub fn after_acknowledgement(&self, received: Day, acknowledged: Day) -> Option<Day> {
        // Who is acknowledged late does not wait longer.
        let from = acknowledged.min(self.acknowledge_by(received));
        let feedback = self.by(ClockId::Feedback, from);
        feedback
            .into_iter()
            .chain(self.by(ClockId::Status, received))
            .min()
    }

    /// The day by which somebody gets word of what was done, at the latest.
    #[must_use]
    pub fn feedback_by(&self, received: Day) -> Option<Day> {
        self.after_acknowledgement(received, self.acknowledge_by(received))
    }

    /// How a name may be asked for: the sternest of all profiles that say so. None, where none does:
    /// then nobody may.
    #[must_use]
    pub fn disclosing(&self) -> Option<Disclosing> {
        let said = self
            .profiles
            .values()
            .filter_map(|policy| policy.disclosure);
        said.reduce(Disclosing::sternest)
    }

    /// What a person is told that the office may have to do.
    #[must_use]
    pub fn told(&self) -> Vec<Told> {
        let mut told: BTreeMap<Event, Told> = BTreeMap::new();
        for duty in self.profiles.values().flat_map(|policy| &policy.duty) {
            let one = told.entry(duty.event).or_insert(Told {
                event: duty.event,
                exempt: true,
                verified: true,
            });
            one.exempt &= duty.exempt_if_assistance_only;
            one.verified &= duty.verified;
        }
        told.into_values().collect()
    }
}

#[cfg(test)]
mod tests;
