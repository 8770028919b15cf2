//! How to stay safe while using the site, and whom to call in danger.

use serde::Serialize;

use super::{Page, PageError};
use crate::clock::Day;

/// `/{lang}/safety`.
#[derive(Serialize)]
pub struct Safety {
    /// The time zone of the office's hours; may be empty.
    pub zone: String,
    /// Days to come on which nobody reads.
    pub holidays: Vec<Holiday>,
}

#[derive(Serialize)]
pub struct Holiday {
    #[serde(serialize_with = "super::day::iso")]
    pub day: Day,
    pub name: String,
}

impl Page for Safety {
    const NAME: &'static str = "safety";
    const PATH: &'static str = "safety";
    const SHORT: bool = false;

    fn samples() -> Result<Vec<Self>, PageError> {
        Ok(vec![
            Self {
                zone: String::new(),
                holidays: Vec::new(),
            },
            Self {
                zone: "Africa/Juba".to_owned(),
                holidays: vec![Holiday {
                    day: Day::parse("2026-12-25")?,
                    name: "Closed for <a holiday>".to_owned(),
                }],
            },
        ])
    }
}
