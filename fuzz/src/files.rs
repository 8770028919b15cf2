//! What holds of every file that is looked through.

use std::collections::HashSet;

use libfuzzer_sys::Corpus;

use crate::metadata::found::{Format, Found, MOST_IN_MEMORY, Outcome, Why};
use crate::metadata::{Looked, look, media, office, pdf, pictures};

pub const PDF: &[Format] = &[Format::Pdf];
pub const FILM: &[Format] = &[Format::Mp4, Format::Mov, Format::M4a];
pub const SOUND: &[Format] = &[Format::Mp3];
pub const OFFICE: &[Format] = &[
    Format::Docx,
    Format::Xlsx,
    Format::Pptx,
    Format::Odt,
    Format::Ods,
];

/// What a film or a sound shows of itself at the beginning.
const HEAD: usize = 4_096;
const LONGEST_SAID: usize = 200;

/// Which format [`look`] takes this for.
#[must_use]
pub fn format_of(bytes: &[u8]) -> Option<Format> {
    pictures::detect(bytes)
        .or_else(|| media::detect(bytes.get(..HEAD).unwrap_or(bytes)))
        .or_else(|| pdf::detect(bytes))
        .or_else(|| office::detect(bytes))
}

/// Looks through a file of one of these formats: it is not touched, or it is cleaned for good. Others
/// are for other targets.
///
/// # Panics
/// When something does not hold.
pub fn holds(bytes: &[u8], family: &[Format]) -> Corpus {
    let Some(format) = format_of(bytes).filter(|format| family.contains(format)) else {
        return Corpus::Reject;
    };
    let is_picture = matches!(
        format,
        Format::Jpeg | Format::Png | Format::Webp | Format::Tiff | Format::Heic
    );
    match look(bytes) {
        (None, Looked::Untouched { why, found }) => {
            listed(&found);
            assert!(why.is_some(), "a format that is known is not unknown");
            let is_expected = matches!(why, Some(Why::Malformed | Why::Locked));
            assert!(is_expected || !is_picture, "a picture is {why:?}");
        }
        (Some(cleaned), Looked::Cleaned { found, left }) => {
            listed(&found);
            listed(&left);
            // Of what is counted, more were found than are left.
            let is_found = |one: &Found| found.iter().any(|other| other.what == one.what);
            assert!(left.iter().all(is_found), "left unfound");
            assert!(left.is_empty() || !is_picture, "a picture keeps {left:?}");
            bounded(bytes, &cleaned, format);
            let found = left.clone();
            if format == Format::Mp3 {
                // Without its labels, a single frame is not seen as sound.
                let bytes = cleaned.clone();
                let again = Outcome::Cleaned { bytes, found, left };
                assert!(media::clean(&cleaned, format) == again, "not settled");
                return Corpus::Keep;
            }
            let again = (Some(cleaned.clone()), Looked::Cleaned { found, left });
            assert!(look(&cleaned) == again, "what was cleaned is not settled");
        }
        (_, looked) => panic!("what became of it is said otherwise: {looked:?}"),
    }
    Corpus::Keep
}

/// Things found are listed in order, each once, and hold nothing that turns or hides a text.
fn listed(found: &[Found]) {
    assert!(found.is_sorted_by_key(|one| one.what), "{found:?}");
    let texts: HashSet<_> = found.iter().map(|one| (one.what, &one.said)).collect();
    assert_eq!(texts.len(), found.len(), "found twice: {found:?}");
    for Found { said, .. } in found {
        assert!(said.chars().count() <= LONGEST_SAID, "{said}");
        assert!(!said.chars().any(char::is_control), "{said:?}");
    }
}

/// Of a film every byte stays in its place, of sound the frames alone stay, and the rest grows by
/// little: by tables that are written in full, or which way is up.
fn bounded(bytes: &[u8], cleaned: &[u8], format: Format) {
    let (before, after) = (bytes.len(), cleaned.len());
    let is_bounded = match format {
        Format::Mp4 | Format::Mov | Format::M4a => after == before,
        Format::Mp3 => after <= before,
        Format::Jpeg | Format::Png | Format::Webp | Format::Tiff | Format::Heic => {
            after <= 2 * before + 1_024
        }
        // What was deflated may be written as it is.
        _ => after <= MOST_IN_MEMORY,
    };
    assert!(is_bounded, "{format:?}: {before} bytes became {after}");
}
