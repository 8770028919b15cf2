//! After sending: the code, once, and what happens next.
//!
//! The page is the only place where the code is ever shown. Nothing here has a `Debug`.

use serde::Serialize;

use super::files::Seen;
use super::{Page, PageError};
use crate::clock::Day;
use crate::seal::words::Via;

/// The answer to a report that was sent.
#[derive(Serialize)]
pub struct Sent {
    pub office: String,
    /// The day of receipt.
    #[serde(serialize_with = "super::day::iso")]
    pub day: Day,
    /// The day by which the office answers.
    #[serde(serialize_with = "super::day::iso")]
    pub answer_by: Day,
    /// The day by which there is word of what was done; none where no rule says.
    #[serde(serialize_with = "super::day::iso_if_any")]
    pub feedback_by: Option<Day>,
    /// The day by which help is arranged, for who asked for it.
    #[serde(serialize_with = "super::day::iso_if_any")]
    pub help_by: Option<Day>,
    /// The code's thirty digits in six groups of five.
    pub groups: Vec<String>,
    /// The same code as nine words of the page's language; none where the language has no list.
    pub words: Vec<String>,
    /// The signed receipt, whole.
    pub receipt: String,
    /// What looking through its files came to.
    pub seen: Vec<Seen>,
    /// Where it was sealed.
    pub via: Via,
}

impl Page for Sent {
    const NAME: &'static str = "sent";
    const PATH: &'static str = "report";

    fn answers_a_form(&self) -> bool {
        true
    }

    fn samples() -> Result<Vec<Self>, PageError> {
        let sent = |words: &[&str]| -> Result<Self, PageError> {
            Ok(Self {
                office: "Conduct and Care Office".to_owned(),
                day: Day::parse("2026-03-14")?,
                answer_by: Day::parse("2026-03-21")?,
                feedback_by: Some(Day::parse("2026-06-21")?),
                help_by: Some(Day::parse("2026-03-15")?).filter(|_| !words.is_empty()),
                groups: ["48210", "93377", "01254", "66009", "81732", "54096"]
                    .map(str::to_owned)
                    .into(),
                words: words.iter().map(|word| (*word).to_owned()).collect(),
                receipt: "amparo/receipt/v1\n{\"day\":\"2026-03-14\"}\n\n— instance AAAA\n"
                    .to_owned(),
                seen: Seen::samples(),
                via: Via::Server,
            })
        };
        Ok(vec![
            sent(&[
                "ribbon", "gather", "paddle", "silent", "orange", "velvet", "canyon", "modest",
                "ticket",
            ])?,
            sent(&[])?,
        ])
    }
}
