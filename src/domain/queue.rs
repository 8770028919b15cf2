//! A page of an officer's queue: danger and retaliation first, then what is overdue or due soonest,
//! then the newest.

use std::fmt;

use super::case::{Case, Rank};
use crate::clock::Day;
use crate::seal::id::{Hash32, Id16, ParseIdError, b64, unb64};

/// A place in a queue: the page after it begins with the next case.
///
/// It holds that case's sort key and not a count of cases, so that what arrives meanwhile moves no
/// row from one page to another. Written as base64url, opaque to clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cursor {
    rank: i32,
    due: i32,
    newest: i32,
    case: Hash32,
}

/// Part of a queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    pub cases: Vec<Case>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<Cursor>,
    /// How many cases the whole queue has.
    pub total: u64,
}

/// Which cases of a queue are asked for; by itself, all of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub hands: Option<Hands>,
    /// Something is due by that day.
    pub due_by: Option<Day>,
    /// Somebody is in danger now, or retaliation has begun.
    pub alarm: bool,
    /// Of this queue of the office alone.
    pub queue: Option<Id16>,
}

/// In whose hands a case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hands {
    Mine,
    Nobodys,
}

impl Filter {
    /// Whether `officer`, who asks, is to see this case.
    #[must_use]
    pub fn keeps(&self, case: &Case, officer: Id16) -> bool {
        self.hands.is_none_or(|hands| match hands {
            Hands::Mine => case.assignee == Some(officer),
            Hands::Nobodys => case.assignee.is_none(),
        }) && self
            .due_by
            .is_none_or(|by| case.due.is_some_and(|due| due <= by))
            && self.reaches(case)
            && self.queue.is_none_or(|queue| case.queue == queue)
    }

    /// Whether a case that is kept may still come behind this one.
    #[must_use]
    pub fn reaches(&self, case: &Case) -> bool {
        !self.alarm || case.rank() == Rank::Alarm
    }
}

/// The three numbers by which a queue is ordered, smallest first, before the case id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub rank: i32,
    pub due: i32,
    pub newest: i32,
}

impl Place {
    /// Where a case with these facts stands. What is due earliest comes first, so that overdue
    /// cases lead without anybody asking which day it is.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        Self {
            rank: case.rank().number(),
            due: case.due.map_or(i32::MAX, Day::number),
            newest: -case.received.number(),
        }
    }
}

impl Cursor {
    const LENGTH: usize = 3 * 4 + 32;

    /// The cursor that stands on `case`.
    #[must_use]
    pub fn on(case: &Case) -> Self {
        let place = Place::of(case);
        Self {
            rank: place.rank,
            due: place.due,
            newest: place.newest,
            case: case.id,
        }
    }

    #[must_use]
    pub const fn place(&self) -> Place {
        Place {
            rank: self.rank,
            due: self.due,
            newest: self.newest,
        }
    }

    #[must_use]
    pub const fn case(&self) -> &Hash32 {
        &self.case
    }

    /// Reads what [`fmt::Display`] writes.
    ///
    /// # Errors
    /// When `text` is anything else.
    pub fn parse(text: &str) -> Result<Self, ParseIdError> {
        let bytes: [u8; Self::LENGTH] = unb64(text)?.try_into().map_err(|_| ParseIdError)?;
        let (numbers, case) = bytes.split_at(12);
        let case: [u8; 32] = case.try_into().map_err(|_| ParseIdError)?;
        let mut numbers = numbers
            .as_chunks::<4>()
            .0
            .iter()
            .map(|chunk| i32::from_be_bytes(*chunk));
        let mut next = || numbers.next().ok_or(ParseIdError);
        Ok(Self {
            rank: next()?,
            due: next()?,
            newest: next()?,
            case: Hash32::from_bytes(case),
        })
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut bytes = Vec::with_capacity(Self::LENGTH);
        for number in [self.rank, self.due, self.newest] {
            bytes.extend_from_slice(&number.to_be_bytes());
        }
        bytes.extend_from_slice(self.case.as_bytes());
        f.write_str(&b64(&bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_reads_back_as_written() {
        let cursor = Cursor {
            rank: 3,
            due: i32::MAX,
            newest: -20_000,
            case: Hash32::of(b"a case"),
        };
        let text = cursor.to_string();
        assert_eq!(Cursor::parse(&text), Ok(cursor));
        assert_eq!(Cursor::parse(&text[1..]), Err(ParseIdError));
    }
}
