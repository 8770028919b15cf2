//! The first page: what this is, who receives it, and the doors.

use serde::Serialize;

use super::{Page, PageError};

/// `/{lang}/`.
#[derive(Serialize)]
pub struct Home {
    /// The offices that receive reports, in the page's language.
    pub offices: Vec<String>,
    /// What the office says for a while; mostly nothing.
    pub notice: String,
}

impl Page for Home {
    const NAME: &'static str = "home";
    const PATH: &'static str = "";

    fn samples() -> Result<Vec<Self>, PageError> {
        Ok(vec![
            Self {
                offices: vec!["Conduct and Care Office".to_owned()],
                notice: String::new(),
            },
            Self {
                offices: vec![
                    "Conduct and Care Office".to_owned(),
                    "Office of Oversight <North>".to_owned(),
                ],
                notice: String::new(),
            },
            Self {
                offices: vec!["Conduct and Care Office".to_owned()],
                notice: "Nobody reads on Monday <the 4th>.".to_owned(),
            },
        ])
    }
}
