//! A request for a new code for a person who lost theirs, as far as the portal knows it.

use crate::clock::Day;
use crate::seal::id::{Hash32, Id16};

/// Days after which a request that nobody decided, or used, ends.
pub const DAYS: u16 = 7;

/// One that waits. What it says is sealed for the office.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CodeRequest {
    pub id: Id16,
    pub case: Hash32,
    pub asker: Id16,
    pub day: Day,
    /// The last day on which it stands.
    pub expires: Day,
    /// The record under which it was asked: it ends with the next.
    pub n: u32,
    /// What the client of whoever asks needs, beside that officer's own key, to make the code.
    pub seed: Hash32,
    /// Who agreed.
    pub second: Option<Id16>,
}

/// Proof that a second officer agreed: only [`CodeRequest::agreed`] makes one, and nothing copies it.
#[derive(Debug)]
#[must_use]
pub struct SecondAgreed(());

impl CodeRequest {
    /// Whether it still stands.
    #[must_use]
    pub fn stands(&self, today: Day) -> bool {
        today <= self.expires
    }

    /// Whether somebody else than who asked agreed.
    #[must_use]
    pub fn agreed(&self) -> Option<SecondAgreed> {
        let second = self.second.filter(|second| *second != self.asker);
        second.map(|_| SecondAgreed(()))
    }

    /// Whether it waits for this officer: for a colleague's word, or for who asked to go on.
    #[must_use]
    pub fn waits_for(&self, officer: Id16) -> bool {
        self.second.is_some() == (self.asker == officer)
    }
}
