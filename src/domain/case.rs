//! A case, as far as the server may know it.
//!
//! These are all the facts about a case that lie in the open (`SECURITY.md`, *What the server
//! sees*): none is finer than a day, and none says who wrote or what. Urgency and level are hints;
//! clients compute them again from what was sealed and show the worse.

use serde::{Deserialize, Serialize};

use crate::clock::Day;
use crate::seal::id::{Hash32, Id16};
use crate::seal::words::Level;

/// How far the office has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    Received,
    Acknowledged,
}

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
}

impl Status {
    pub const ALL: [Self; 2] = [Self::Received, Self::Acknowledged];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Acknowledged => "acknowledged",
        }
    }

    /// The status spelled `text`, if there is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
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
        }
    }
}

impl Case {
    #[must_use]
    pub const fn rank(&self) -> Rank {
        Rank::of(self.urgent, self.level)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn danger_and_retaliation_come_before_everything_else() {
        assert_eq!(Rank::of(true, Level::None), Rank::Alarm);
        assert_eq!(Rank::of(false, Level::Alarm), Rank::Alarm);
        assert_eq!(Rank::of(false, Level::None), Rank::Plain);
        assert!(Rank::Alarm < Rank::High && Rank::High < Rank::Elevated);
        for status in Status::ALL {
            assert_eq!(Status::parse(status.as_str()), Some(status));
        }
    }
}
