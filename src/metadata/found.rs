//! What a file tells beside its content, and what became of it. `web/src/metadata/found.ts` says the same.

use serde::{Deserialize, Serialize};
use unicode_general_category::{GeneralCategory, get_general_category};

/// The kinds of things that are found, in the order in which they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum What {
    /// Coordinates or a place's name.
    Place,
    /// When it was made or changed.
    Time,
    /// Camera, phone, lens, serial numbers.
    Device,
    /// Names of people, their accounts and companies.
    Author,
    /// The programs that made it.
    Software,
    /// Titles, subjects, keywords, descriptions, file names and paths.
    Title,
    /// Remarks beside the content.
    Comment,
    /// Tracked changes.
    Changes,
    /// Earlier versions inside.
    Versions,
    /// Hidden sheets, slides, text, layers.
    Hidden,
    /// Other files inside.
    Embedded,
    /// A small picture of it, perhaps from before it was cropped.
    Thumbnail,
    /// Macros and scripts.
    Script,
    /// A colour profile.
    Profile,
    /// Anything else.
    Other,
}

/// One thing that was found.
///
/// `said` is what it says, as the file has it, without control and direction characters and at most
/// 200 characters; a place as `4.36000, 18.55000` (degrees north, degrees east); a count in digits for
/// changes, versions, thumbnails, embedded files, hidden parts, scripts and comments; or empty where
/// nothing can be quoted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Found {
    pub what: What,
    pub said: String,
}

/// A format that can be cleaned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    Jpeg,
    Png,
    Webp,
    Tiff,
    Heic,
    Pdf,
    Docx,
    Xlsx,
    Pptx,
    Odt,
    Ods,
    Mp4,
    Mov,
    M4a,
    Mp3,
}

/// Why a file was not touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Why {
    /// It is not what it says it is, or breaks its format's rules.
    Malformed,
    /// It needs a password.
    Locked,
    /// It would lose its signature.
    Signed,
    /// It is, or becomes, more than is taken into memory.
    Large,
    /// Reading again found what should have been gone.
    Unsure,
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Cleaned {
        bytes: Vec<u8>,
        found: Vec<Found>,
        /// What was found and could not be removed.
        left: Vec<Found>,
    },
    Untouched {
        why: Why,
        found: Vec<Found>,
    },
}

/// Formats that have to be read whole are taken up to this size, in bytes.
pub const MOST_IN_MEMORY: usize = 128 * 1024 * 1024;

const LONGEST_SAID: usize = 200;

/// Gathers what is found: each thing once.
#[derive(Clone, Debug, Default)]
pub struct Findings(Vec<Found>);

impl Findings {
    /// Adds what was found.
    pub fn add(&mut self, what: What, said: &str) {
        let plain: String = said
            .chars()
            .map(|c| if unsaid(c) { ' ' } else { c })
            .collect();
        let said: String = plain.trim().chars().take(LONGEST_SAID).collect();
        let found = Found { what, said };
        if !self.0.contains(&found) {
            self.0.push(found);
        }
    }

    /// All of it, in the order of [`What`], of one kind in the order found. What says nothing beside
    /// another of its kind that says something is left out.
    #[must_use]
    pub fn list(self) -> Vec<Found> {
        let told: Vec<What> = self
            .0
            .iter()
            .filter(|found| !found.said.is_empty())
            .map(|found| found.what)
            .collect();
        let mut all = self.0;
        all.retain(|found| !found.said.is_empty() || !told.contains(&found.what));
        all.sort_by_key(|found| found.what);
        all
    }
}

fn unsaid(c: char) -> bool {
    matches!(
        get_general_category(c),
        GeneralCategory::Control
            | GeneralCategory::Format
            | GeneralCategory::Surrogate
            | GeneralCategory::PrivateUse
            | GeneralCategory::LineSeparator
            | GeneralCategory::ParagraphSeparator
    )
}

/// A place as [`Found::said`] writes it.
#[must_use]
pub fn place(north: f64, east: f64) -> String {
    format!("{:.5}, {:.5}", degrees(north), degrees(east))
}

/// Rounded before it is written: at exact halves, and just below nought, languages write differently.
fn degrees(value: f64) -> f64 {
    let rounded = (value * 100_000.0 + 0.5).floor() / 100_000.0;
    if rounded == 0.0 { 0.0 } else { rounded }
}
