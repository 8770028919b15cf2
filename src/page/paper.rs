//! The form on paper: the same questions, to fill in by hand where there is no device that is safe.

use serde::Serialize;

use super::form::Form;
use super::{Page, PageError};
use crate::domain::taxonomy::{Given, Taxonomy};

/// `/{lang}/paper`.
#[derive(Serialize)]
pub struct Paper {
    pub form: Form,
}

impl Paper {
    /// The questions of this form, unanswered.
    #[must_use]
    pub fn of(taxonomy: &Taxonomy) -> Self {
        Self {
            form: Form::of(taxonomy, &Given::new(), &[]),
        }
    }
}

impl Page for Paper {
    const NAME: &'static str = "paper";
    const PATH: &'static str = "paper";
    const SHORT: bool = false;

    fn samples() -> Result<Vec<Self>, PageError> {
        let taxonomy = Taxonomy::built_in().map_err(|_| PageError::Words)?;
        Ok(vec![Self::of(&taxonomy)])
    }
}
