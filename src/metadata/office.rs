//! Office documents: DOCX, XLSX, PPTX, ODT and ODS. `web/src/metadata/office.ts` does the same.
//!
//! Each is a zip archive of XML. It is written anew from what is needed to show it: who wrote it, when,
//! with what and where it lay goes, with remarks and tracked changes; what is hidden in it, or embedded,
//! stays and is told of. What comes out is read again as if a stranger had sent it, and may tell nothing
//! more.

mod archive;
mod beginnings;
mod content_types;
mod deflate;
mod file_names;
mod inner;
mod ledger;
mod odf;
mod odf_manifest;
mod odf_names;
mod odf_rules;
mod odf_told;
mod ooxml;
mod ooxml_purposes;
mod ooxml_rules;
mod ooxml_told;
mod refused;
mod relationships;
mod sheet_rules;
mod slide_rules;
mod word_changes;
mod word_fields;
mod word_rules;
mod word_settings;
mod work;
mod xml_leaves;
mod xml_names;
mod xml_rewrite;
mod xml_tokens;
mod zip_read;
mod zip_write;

use archive::Archive;
use beginnings::{guess, is_locked, starts_as_archive};
use ledger::{Ledger, everything};
use odf::{clean_open_document, format_of_open_document};
use ooxml::{clean_ooxml, format_of_package};
use refused::{MALFORMED, Read, Refused};
pub use work::CleanPicture;
use work::Work;

use super::found::{Format, MOST_IN_MEMORY, Outcome, Why};

/// A document in a document in a document is as deep as it gets.
const DEEPEST: usize = 3;

/// The format of an office document, by what is in it; `None` where it is none. One that is locked does
/// not say which it is, and is called a [`Format::Docx`].
#[must_use]
pub fn detect(bytes: &[u8]) -> Option<Format> {
    if is_locked(bytes) {
        return Some(Format::Docx);
    }
    if !starts_as_archive(bytes) {
        return None;
    }
    let known = if bytes.len() > MOST_IN_MEMORY {
        None
    } else {
        detect_in(bytes, &mut work(&|_| None)).unwrap_or_default()
    };
    // One that is broken or too large is told what it is, so that it can be told so.
    known.or_else(|| guess(bytes))
}

/// Takes out of a document what it tells beside its content, and out of pictures in it what `picture`
/// takes. Never panics for what is in it.
#[must_use]
pub fn clean(bytes: &[u8], format: Format, picture: &CleanPicture) -> Outcome {
    let mut first = work(picture);
    match clean_twice(bytes, format, &mut first) {
        Ok((bytes, again)) => Outcome::Cleaned {
            bytes,
            found: everything(&first.ledger.gone, &again.left),
            left: again.left.list(),
        },
        Err(Refused(why)) => Outcome::Untouched {
            why,
            found: everything(&first.ledger.gone, &first.ledger.left),
        },
    }
}

/// The document cleaned, and what is found when it is read again.
fn clean_twice(bytes: &[u8], format: Format, first: &mut Work) -> Read<(Vec<u8>, Ledger)> {
    if bytes.len() > MOST_IN_MEMORY {
        return Err(Refused(Why::Large));
    }
    if is_locked(bytes) {
        return Err(Refused(Why::Locked));
    }
    let written = clean_as(bytes, format, first)?;
    let mut again = work(first.picture);
    clean_as(&written, format, &mut again)?;
    if again.changed || !again.ledger.gone.list().is_empty() {
        return Err(Refused(Why::Unsure));
    }
    Ok((written, again.ledger))
}

fn clean_as(bytes: &[u8], format: Format, work: &mut Work) -> Read<Vec<u8>> {
    match format {
        Format::Odt | Format::Ods => clean_open_document(bytes, format, work),
        Format::Docx | Format::Xlsx | Format::Pptx => clean_ooxml(bytes, format, work),
        _ => Err(MALFORMED),
    }
}

/// A document in a document: what it tells is told of with the rest, if it could be cleaned.
fn clean_inner(bytes: &[u8], outer: &mut Work) -> Read<Option<Vec<u8>>> {
    if !starts_as_archive(bytes) || outer.depth == DEEPEST {
        return Ok(None);
    }
    let mut inner = Work {
        depth: outer.depth + 1,
        budget: outer.budget,
        ..work(outer.picture)
    };
    let written = detect_in(bytes, &mut inner).and_then(|format| {
        inner.ledger = Ledger::default();
        let written = format.map(|format| clean_as(bytes, format, &mut inner));
        written.transpose()
    });
    outer.budget = inner.budget;
    let Some(written) = written? else {
        return Ok(None);
    };
    outer.ledger.gone.take(&inner.ledger.gone.list());
    outer.ledger.left.take(&inner.ledger.left.list());
    Ok(inner.changed.then_some(written))
}

fn detect_in(bytes: &[u8], work: &mut Work) -> Read<Option<Format>> {
    let archive = Archive::open(bytes, work)?;
    let open_document = format_of_open_document(&archive)?;
    open_document.map_or_else(|| format_of_package(&archive), |format| Ok(Some(format)))
}

fn work<'a>(picture: &'a CleanPicture<'a>) -> Work<'a> {
    Work {
        ledger: Ledger::default(),
        picture,
        depth: 0,
        budget: MOST_IN_MEMORY,
        changed: false,
    }
}
