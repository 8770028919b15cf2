//! Pictures inside: a JPEG (and a JPEG 2000) brings metadata of its own.

use std::borrow::Cow;

use super::document::Document;
use super::filter::Filter;
use super::jp2::clean_jp2;
use super::object::{Indirect, Read};
use super::tell::Tell;
use super::xref::MOST_INFLATED;
use crate::metadata::found::{Format, Found, Outcome, What, Why};

/// How pictures are cleaned: `clean` of the pictures' family.
pub type CleanPicture<'a> = &'a dyn Fn(&[u8], Format) -> Outcome;

/// A stream as it is written.
pub(super) struct Picture<'a> {
    pub(super) bytes: Cow<'a, [u8]>,
    /// The one filter that is left, where the bytes are not those of the file.
    pub(super) filter: Option<Filter>,
}

/// The stream of a picture as it is written; what its metadata says is told.
pub(super) fn picture<'a>(
    document: &Document<'a>,
    stream: &Indirect,
    clean: CleanPicture<'_>,
    tell: &mut Tell<'_>,
) -> Read<Picture<'a>> {
    let as_is = Picture {
        bytes: Cow::Borrowed(document.stored(stream)),
        filter: None,
    };
    let mut chain = document.filters(stream)?;
    let Some(kind) = chain.pop() else {
        return Ok(as_is);
    };
    if !matches!(kind.name.as_slice(), b"DCTDecode" | b"JPXDecode") {
        return Ok(as_is);
    }
    let bytes = if chain.is_empty() {
        Some(as_is.bytes.clone())
    } else {
        match document.decoded(stream, &chain, MOST_INFLATED) {
            Ok(bytes) => Some(bytes),
            Err(Why::Malformed) => None,
            Err(why) => return Err(why),
        }
    };
    let Some(bytes) = bytes else {
        tell.keep(What::Other, "");
        return Ok(as_is);
    };
    let cleaned = if kind.name == b"DCTDecode" {
        jpeg(&bytes, clean, tell)
    } else {
        jpeg_2000(&bytes, tell)
    };
    if cleaned.is_none() {
        tell.keep(What::Other, "");
    }
    Ok(Picture {
        bytes: cleaned.map_or(bytes, Cow::Owned),
        filter: Some(kind),
    })
}

fn jpeg_2000(bytes: &[u8], tell: &mut Tell<'_>) -> Option<Vec<u8>> {
    let mut found = Vec::new();
    let cleaned = clean_jp2(bytes, &mut |what, said| {
        let said = said.to_owned();
        found.push(Found { what, said });
    });
    let left = if cleaned.is_none() {
        found.as_slice()
    } else {
        &[]
    };
    tell_all(&found, left, tell);
    cleaned
}

fn jpeg(bytes: &[u8], clean: CleanPicture<'_>, tell: &mut Tell<'_>) -> Option<Vec<u8>> {
    match clean(bytes, Format::Jpeg) {
        Outcome::Cleaned { bytes, found, left } => {
            tell_all(&found, &left, tell);
            Some(bytes)
        }
        Outcome::Untouched { found, .. } => {
            tell_all(&found, &found, tell);
            None
        }
    }
}

/// What pictures count is counted together with what the document has.
fn tell_all(found: &[Found], left: &[Found], tell: &mut Tell<'_>) {
    for Found { what, said } in found {
        match counted(*what, said) {
            Some(number) => tell.count(*what, number, 0),
            None => tell.add(*what, said),
        }
    }
    for Found { what, said } in left {
        match counted(*what, said) {
            Some(number) => tell.count(*what, 0, number),
            None => tell.keep(*what, said),
        }
    }
}

fn counted(what: What, said: &str) -> Option<usize> {
    let counts = matches!(
        what,
        What::Versions
            | What::Thumbnail
            | What::Embedded
            | What::Hidden
            | What::Script
            | What::Comment
    );
    let digits = (1..=9).contains(&said.len()) && said.bytes().all(|byte| byte.is_ascii_digit());
    (counts && digits).then(|| said.parse().ok()).flatten()
}
