//! Errors: what happened, what was kept, what to do. No status number, no dead end.

use serde::Serialize;

use super::{Page, PageError};

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Problem {
    /// Nothing stands at this address (404, 405).
    #[serde(rename = "not-found")]
    NotFound,
    /// More was sent than is taken at once (413).
    #[serde(rename = "too-large")]
    TooLarge,
    /// A fault of ours, or a form that was not ours (400, 500).
    #[serde(rename = "failed")]
    Failed,
    /// More people write than we can seal for at once (503).
    #[serde(rename = "busy")]
    Busy,
}

#[derive(Serialize)]
pub(super) struct ProblemPage {
    pub(super) problem: Problem,
}

impl Page for ProblemPage {
    const NAME: &'static str = "problem";
    const PATH: &'static str = "";

    fn samples() -> Result<Vec<Self>, PageError> {
        Ok([
            Problem::NotFound,
            Problem::TooLarge,
            Problem::Failed,
            Problem::Busy,
        ]
        .map(|problem| Self { problem })
        .into())
    }
}
