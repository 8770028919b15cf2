//! What a person may ask of the office, and where else they can turn.

use serde::Serialize;

use super::{Page, PageError};

/// `/{lang}/rights`.
#[derive(Serialize)]
pub struct Rights {
    /// Other bodies that the operator names, in the page's language.
    pub outside: Vec<String>,
}

impl Page for Rights {
    const NAME: &'static str = "rights";
    const PATH: &'static str = "rights";
    const SHORT: bool = false;

    fn samples() -> Result<Vec<Self>, PageError> {
        Ok(vec![
            Self {
                outside: Vec::new(),
            },
            Self {
                outside: vec!["The ombudsman <of the region>".to_owned()],
            },
        ])
    }
}
