//! In the place of a page that a draft does not have: where it stands in full, in each language's own
//! name. English is never put there in silence.

use serde::Serialize;

use super::{Page, PageError};

#[derive(Serialize)]
pub(super) struct Elsewhere {
    /// The page's place after the language.
    pub(super) path: &'static str,
}

impl Page for Elsewhere {
    const NAME: &'static str = "elsewhere";
    const PATH: &'static str = "";

    fn path(&self) -> &'static str {
        self.path
    }

    fn samples() -> Result<Vec<Self>, PageError> {
        Ok(vec![Self { path: "safety" }])
    }
}
