//! Files that came with a form and wait in its page until it can be taken.

use serde::Serialize;

use super::frame::size;
use super::lang::Lang;
use crate::metadata::found::{Found, What};
use crate::metadata::{Looked, removed};
use crate::seal::attachment::file_name;
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

/// What looking through a file came to.
#[derive(Clone, Serialize)]
pub struct Seen {
    pub name: String,
    /// The message that says it, where there is more to say than what was found.
    pub message: Option<&'static str>,
    pub removed: Vec<Told>,
    pub left: Vec<Told>,
}

/// What a file tells of one kind.
#[derive(Clone, Serialize)]
pub struct Told {
    /// The message that names it.
    pub what: &'static str,
    pub values: Vec<String>,
}

impl Seen {
    #[must_use]
    pub fn of(name: &str, looked: &Looked) -> Self {
        let told = Told::all;
        let (removed, left) = match looked {
            Looked::Cleaned { found, left } => (told(&removed(found, left)), told(left)),
            Looked::Untouched { found, .. } => (Vec::new(), told(found)),
        };
        Self {
            name: name.to_owned(),
            message: looked.message(),
            removed,
            left,
        }
    }

    /// Some, for tests and for people who look.
    #[must_use]
    pub fn samples() -> Vec<Self> {
        let told = |what, said: &str| Told {
            what,
            values: vec![said.to_owned()],
        };
        let seen = |message, removed, left| Self {
            name: "\"photo\".jpg".to_owned(),
            message,
            removed,
            left,
        };
        let place = vec![told("found-place", "4.36000, 18.55000")];
        vec![
            seen(None, place, vec![told("found-hidden", "2")]),
            seen(Some("file-bare"), Vec::new(), Vec::new()),
        ]
    }
}

impl Told {
    /// Each kind once, with all that is told of it.
    fn all(found: &[Found]) -> Vec<Self> {
        let mut kinds: Vec<Self> = Vec::new();
        for one in found {
            let what = named(one.what);
            if kinds.last().is_none_or(|last| last.what != what) {
                kinds.push(Self {
                    what,
                    values: Vec::new(),
                });
            }
            if let Some(last) = kinds.last_mut().filter(|_| !one.said.is_empty()) {
                last.values.push(one.said.clone());
            }
        }
        kinds
    }
}

/// The message that names a kind. Findings come in the order of the kinds.
const fn named(what: What) -> &'static str {
    match what {
        What::Place => "found-place",
        What::Time => "found-time",
        What::Device => "found-device",
        What::Author => "found-author",
        What::Software => "found-software",
        What::Title => "found-title",
        What::Comment => "found-comment",
        What::Changes => "found-changes",
        What::Versions => "found-versions",
        What::Hidden => "found-hidden",
        What::Embedded => "found-embedded",
        What::Thumbnail => "found-thumbnail",
        What::Script => "found-script",
        What::Profile => "found-profile",
        What::Other => "found-other",
    }
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
            // Only an honest sender tidied it.
            name: file_name(&file.name),
            size: size(lang, file.content.bytes),
        }
    }
}
