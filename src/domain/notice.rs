//! A notice that waits in the outbox: for whom and when. It says that there is something new, and
//! nothing about what or about which case.

use crate::seal::id::Id16;

/// One mail to be sent to an officer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Notice {
    pub officer: Id16,
    pub urgent: bool,
    /// Hours since 1970-01-01T00:00Z ([`crate::clock::Clock::hour`]); not sent before.
    pub due_hour: i64,
}

/// A notice in the outbox, with how often sending it has failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub id: Id16,
    pub notice: Notice,
    pub attempts: u32,
}
