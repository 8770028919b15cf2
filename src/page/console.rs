//! The console's one page: a frame for the officer's client, the same bytes for everybody.
//!
//! Whatever an officer sees is opened in their browser; nothing of it is ever in a page of ours.

use serde::Serialize;

use super::{Page, PageError};

/// `/` of the console listener.
#[derive(Serialize)]
pub struct Console {
    /// Address of the console's style sheet.
    pub style: String,
    /// Address of the officer's client.
    pub script: String,
    /// The origin at which passkeys work; empty where they do not.
    pub passkeys: String,
}

impl Page for Console {
    const NAME: &'static str = "console/shell";
    const PATH: &'static str = "";

    fn samples() -> Result<Vec<Self>, PageError> {
        Ok(vec![Self {
            style: "/assets/console.css".to_owned(),
            script: "/assets/console.js".to_owned(),
            passkeys: "https://console.example.org".to_owned(),
        }])
    }
}
