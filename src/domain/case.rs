//! A case, as far as the server may know it.
//!
//! These are all the facts about a case that lie in the open (`SECURITY.md`, *What the server
//! sees*): none is finer than a day, and none says who wrote or what. Urgency and level are hints;
//! clients compute them again from what was sealed and show the worse.

use crate::clock::Day;
use crate::seal::id::{Hash32, Id16};
use crate::seal::words::{Level, Status};

/// The open facts of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    pub id: Hash32,
    pub queue: Id16,
    pub received: Day,
    pub status: Status,
    pub urgent: bool,
    pub level: Level,
    pub due: Option<Day>,
    /// Whether the reporter wrote something that no officer has opened yet.
    pub unread: bool,
    /// The number of the newest record.
    pub n: u32,
    /// The officer who has it in hand.
    pub assignee: Option<Id16>,
    /// Who concluded it, until somebody else closes it or it is reopened.
    pub concluder: Option<Id16>,
    /// The signed receipt note, whole.
    pub receipt: String,
}

/// Which cases a queue shows first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rank {
    /// Someone is in danger now, or retaliation has begun.
    Alarm,
    High,
    Elevated,
    Plain,
    /// Nothing is to be done.
    Closed,
}

impl Status {
    /// Whether a case that stands here may be moved there. Receiving becomes acknowledging by the
    /// acknowledgement; closing needs a second officer besides ([`Case::may_be_closed_by`]).
    #[must_use]
    pub const fn may_become(self, to: Self) -> bool {
        use Status::{
            Acknowledged, Assessing, AssistanceOnly, Closed, Concluded, Received, Referred,
            UnderInvestigation,
        };
        match self {
            Received => matches!(to, Acknowledged),
            Acknowledged | Closed => matches!(to, Assessing),
            Assessing => matches!(
                to,
                Referred | UnderInvestigation | AssistanceOnly | Concluded
            ),
            Referred => matches!(
                to,
                UnderInvestigation | AssistanceOnly | Assessing | Concluded
            ),
            UnderInvestigation => {
                matches!(to, Referred | AssistanceOnly | Assessing | Concluded)
            }
            AssistanceOnly => {
                matches!(to, Referred | UnderInvestigation | Assessing | Concluded)
            }
            Concluded => matches!(to, Closed | Assessing),
        }
    }

    /// Whether moving a case from here to there takes up again what was concluded.
    #[must_use]
    pub const fn reopens(self, to: Self) -> bool {
        matches!(self, Self::Concluded | Self::Closed) && matches!(to, Self::Assessing)
    }
}

impl Rank {
    #[must_use]
    pub const fn of(urgent: bool, level: Level) -> Self {
        match (urgent, level) {
            (true, _) | (_, Level::Alarm) => Self::Alarm,
            (_, Level::High) => Self::High,
            (_, Level::Elevated) => Self::Elevated,
            (_, Level::None) => Self::Plain,
        }
    }

    /// The rank as rows hold it: 0 comes first.
    #[must_use]
    pub const fn number(self) -> i32 {
        match self {
            Self::Alarm => 0,
            Self::High => 1,
            Self::Elevated => 2,
            Self::Plain => 3,
            Self::Closed => 4,
        }
    }
}

impl Case {
    /// A closed case comes last whatever it was about, unless its reporter wrote something that
    /// nobody has opened, or raised the alarm since: then it comes where it would open.
    #[must_use]
    pub const fn rank(&self) -> Rank {
        if matches!(self.status, Status::Closed) && self.due.is_none() && !self.unread {
            Rank::Closed
        } else {
            Rank::of(self.urgent, self.level)
        }
    }

    /// Closing takes two: who concluded a case cannot close it.
    #[must_use]
    pub fn may_be_closed_by(&self, officer: Id16) -> bool {
        self.concluder.is_some_and(|concluder| concluder != officer)
    }
}

#[cfg(test)]
mod tests;
