//! What the folders of `locales/` say about themselves, read once.
//!
//! A folder without a sound `locale.toml` is no language of ours: `tests/locales.rs` holds every folder
//! to one.

use std::sync::LazyLock;

use fluent_templates::LanguageIdentifier;
use include_dir::{Dir as Folder, include_dir};
use serde::Deserialize;

use crate::seal::code::WordList;

static FOLDERS: Folder<'static> = include_dir!("$CARGO_MANIFEST_DIR/locales");

pub(super) static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut all: Vec<Locale> = FOLDERS.dirs().filter_map(Locale::read).collect();
    all.sort();
    Table {
        all,
        none: Locale::default(),
    }
});

/// Every language, the complete ones first, each in its place among the links.
pub(super) struct Table {
    pub(super) all: Vec<Locale>,
    /// Stands where not even English does: in no build that passed its tests.
    pub(super) none: Locale,
}

/// One language. The first fields put it in its place.
#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Locale {
    pub(super) status: Status,
    position: u16,
    pub(super) tag: String,
    pub(super) own_name: String,
    pub(super) dir: Dir,
    pub(super) word_list: Option<WordList>,
    pub(super) identifier: LanguageIdentifier,
}

/// How far a translation has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Status {
    /// Every page and every message exists.
    #[default]
    Complete,
    /// The short path exists, and is being reviewed.
    Draft,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Dir {
    #[default]
    Ltr,
    Rtl,
}

/// A `locale.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    own_name: String,
    dir: Dir,
    status: Status,
    position: u16,
    word_list: Option<String>,
}

impl Locale {
    fn read(folder: &Folder<'_>) -> Option<Self> {
        let tag = folder.path().to_str()?;
        let file = folder.get_file(folder.path().join("locale.toml"))?;
        let written: Written = toml::from_str(file.contents_utf8()?).ok()?;
        let word_list = match written.word_list {
            Some(name) => Some(WordList::parse(&name)?),
            None => None,
        };
        Some(Self {
            status: written.status,
            position: written.position,
            own_name: written.own_name,
            dir: written.dir,
            word_list,
            identifier: tag.parse().ok()?,
            tag: tag.to_owned(),
        })
    }
}
