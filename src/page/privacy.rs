//! What the server keeps, all of it, and how to check that the site is the one it says it is.

use serde::Serialize;

use super::{Page, PageError};

/// `/{lang}/privacy`.
#[derive(Serialize)]
pub struct Privacy {
    /// The hash of the current roster, as it stands on the office's posters.
    pub roster: String,
    /// The files that a browser runs.
    pub clients: Vec<ClientFile>,
}

/// A file that a browser runs, and its SHA-256.
#[derive(Serialize)]
pub struct ClientFile {
    pub path: String,
    pub sha256: String,
}

impl Page for Privacy {
    const NAME: &'static str = "privacy";
    const PATH: &'static str = "privacy";
    const SHORT: bool = false;

    fn samples() -> Result<Vec<Self>, PageError> {
        Ok(vec![Self {
            roster: "5b0c 91de 07a4 f3c2 8e66 1d09 b7aa 42f0".to_owned(),
            clients: vec![ClientFile {
                path: "/assets/report-4f1c2b.js".to_owned(),
                sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                    .to_owned(),
            }],
        }])
    }
}
