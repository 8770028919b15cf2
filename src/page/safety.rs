//! How to stay safe while using the site, and whom to call in danger.

use serde::Serialize;

use super::{Page, PageError};

/// `/{lang}/safety`.
#[derive(Serialize)]
pub(super) struct Safety {}

impl Page for Safety {
    const NAME: &'static str = "safety";
    const PATH: &'static str = "safety";
    const SHORT: bool = false;

    fn samples() -> Result<Vec<Self>, PageError> {
        Ok(vec![Self {}])
    }
}
