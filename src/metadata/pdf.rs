//! Takes what a PDF file tells beside its pages out of it.
//!
//! The newest state of the file is read strictly, what is needed to show it is kept (`shapes`), and that
//! is written into a new file. Nothing else comes along: no earlier versions, no objects that nothing
//! leads to, no bytes between, before or after. Streams are copied byte for byte, pictures aside, whose
//! own metadata is taken out by whoever cleans pictures.

mod document;
mod entries;
mod filter;
mod inflate;
mod jp2;
mod lex;
mod object;
mod pages;
mod picture;
mod rebuild;
mod rewrite;
mod shapes;
mod survey;
mod tell;
mod text;
mod turn;
mod write;
mod xmp;
mod xref;

use document::Document;
use lex::is_space;
use object::Read;
pub use picture::CleanPicture;
use rewrite::rewrite;
use survey::survey;
use tell::{Lists, Tell};
use write::push_hex;
use xref::last_index_of;

use crate::metadata::found::{Format, MOST_IN_MEMORY, Outcome, What, Why};

/// A reader looks for the header this far (ISO 32000-2, Annex I).
const HEADER_WITHIN: usize = 1_024;

/// Whether the first bytes are a PDF file's; 1024 of them are enough.
#[must_use]
pub fn detect(head: &[u8]) -> Option<Format> {
    header(head).map(|_| Format::Pdf)
}

fn header(bytes: &[u8]) -> Option<usize> {
    let mut places = bytes.windows(5).take(HEADER_WITHIN);
    places.position(|window| window == b"%PDF-")
}

/// Cleans a file; `clean_picture` is what cleans the JPEG pictures in it.
#[must_use]
pub fn clean(bytes: &[u8], _format: Format, clean_picture: CleanPicture<'_>) -> Outcome {
    let untouched = |why, found| Outcome::Untouched { why, found };
    if bytes.len() > MOST_IN_MEMORY {
        return untouched(Why::Large, Vec::new());
    }
    let first = match pass(bytes, clean_picture) {
        Ok(first) => first,
        Err(why) => return untouched(why, Vec::new()),
    };
    if first.signed {
        return untouched(Why::Signed, first.lists.found);
    }
    match holds(&first) {
        Ok(true) => Outcome::Cleaned {
            bytes: first.bytes,
            found: first.lists.found,
            left: first.lists.left,
        },
        Ok(false) => untouched(Why::Unsure, first.lists.found),
        Err(why) => untouched(why, Vec::new()),
    }
}

struct Pass {
    bytes: Vec<u8>,
    lists: Lists,
    signed: bool,
}

/// By its table, or where that is broken by what is found in the file.
fn pass(bytes: &[u8], clean_picture: CleanPicture<'_>) -> Read<Pass> {
    match attempt(bytes, clean_picture, false) {
        Err(Why::Malformed) => attempt(bytes, clean_picture, true),
        done => done,
    }
}

fn attempt(file: &[u8], clean_picture: CleanPicture<'_>, rebuilt: bool) -> Read<Pass> {
    let start = header(file).ok_or(Why::Malformed)?;
    let bytes = file.get(start..).unwrap_or_default();
    let document = Document::open(bytes, rebuilt)?;
    let mut tell = Tell::new(&document);
    let surveyed = survey(&document)?;
    for signature in &surveyed.signatures {
        tell.signed(signature)?;
    }
    let cleaned = rewrite(&document, &mut tell, clean_picture)?;
    let id = document.entry(&document.table.trailer, "ID")?;
    if let Some(name) = id.list().and_then(<[_]>::first) {
        let mut digits = Vec::new();
        for byte in name.text().unwrap_or_default().iter().take(32) {
            push_hex(*byte, &mut digits);
        }
        tell.add(What::Other, &String::from_utf8_lossy(&digits));
    }
    if start > 0 || surveyed.unused || is_trailing(bytes) {
        tell.add(What::Other, "");
    }
    Ok(Pass {
        bytes: cleaned,
        lists: tell.lists(&surveyed),
        signed: !surveyed.signatures.is_empty(),
    })
}

/// Whether something follows the end of the file.
fn is_trailing(bytes: &[u8]) -> bool {
    let word = b"%%EOF";
    let end = last_index_of(bytes, word).and_then(|end| bytes.get(end + word.len()..));
    end.is_some_and(|rest| !rest.iter().copied().all(is_space))
}

/// Reads the new file again: it must come out the same, and tell nothing but what is known to stay.
/// Pictures are left as they are here; whoever cleaned them has read them again.
fn holds(first: &Pass) -> Read<bool> {
    let as_is = |bytes: &[u8], _| Outcome::Cleaned {
        bytes: bytes.to_vec(),
        found: Vec::new(),
        left: Vec::new(),
    };
    let again = attempt(&first.bytes, &as_is, false)?;
    let stays = again
        .lists
        .found
        .iter()
        .all(|found| first.lists.left.contains(found));
    Ok(stays && again.bytes == first.bytes)
}
