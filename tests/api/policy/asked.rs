//! One question of the table, and how it was answered.

use reqwest::blocking::Response;

/// How somebody was met at a door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Let {
    Yes,
    Unknown,
    SignIn,
    No,
}

impl Let {
    pub(crate) fn of(answer: &Response) -> Self {
        match answer.status().as_u16() {
            // Let in, and what was asked for was done, or judged by what it carried.
            200..=399 | 409 | 422 => Self::Yes,
            401 => Self::SignIn,
            403 => Self::No,
            404 => Self::Unknown,
            other => panic!("{} was answered with {other}", answer.url()),
        }
    }

    pub(crate) const fn word(self) -> &'static str {
        match self {
            Self::Yes => "**yes**",
            Self::Unknown => "unknown",
            Self::SignIn => "sign in",
            Self::No => "no",
        }
    }
}

/// A route in words, its method and pattern, and the answers, person by person.
pub(crate) struct Row {
    pub(crate) what: &'static str,
    pub(crate) route: &'static str,
    pub(crate) answers: Vec<Let>,
}
