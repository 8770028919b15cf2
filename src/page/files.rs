//! Files that came with a form and wait in its page until it can be taken.

use serde::Serialize;

use super::frame::size;
use super::lang::Lang;
use crate::seal::item::attached::Attachment;

/// Files as the page of a form bears them.
#[derive(Clone, Default, Serialize)]
pub struct Held {
    /// Stands in the place of what opens them.
    pub ticket: String,
    pub files: Vec<File>,
}

/// A file: what it is called, how large it is.
#[derive(Clone, Serialize)]
pub struct File {
    pub name: String,
    pub size: String,
}

impl Held {
    #[must_use]
    pub fn of(files: &[Attachment], ticket: Option<String>, lang: Lang) -> Option<Self> {
        Some(Self {
            ticket: ticket?,
            files: files.iter().map(|file| File::of(file, lang)).collect(),
        })
    }
}

impl Held {
    /// One that holds a file, for tests and for people who look.
    #[must_use]
    pub fn sample() -> Self {
        Self {
            ticket: "ticket".to_owned(),
            files: vec![File {
                name: "\"photo\".jpg".to_owned(),
                size: "3 MB".to_owned(),
            }],
        }
    }
}

impl File {
    #[must_use]
    pub fn of(file: &Attachment, lang: Lang) -> Self {
        Self {
            name: file.name.to_string(),
            size: size(lang, file.content.bytes),
        }
    }
}
