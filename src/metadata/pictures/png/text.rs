//! The texts of a PNG (W3C PNG 3rd edition §11.3.3).

use std::borrow::Cow;

use crate::metadata::found::What;
use crate::metadata::pictures::bytes::{behind, first, is_said, latin, position};
use crate::metadata::pictures::inflate::inflated;
use crate::metadata::pictures::told::{Told, quoted};
use crate::metadata::pictures::{exif, iptc, profile, xmp};

/// Decoders refuse longer ones (libpng: `PNG_MAX_KEYWORD`).
const LONGEST_KEYWORD: usize = 79;
const MOST_LOOKED_THROUGH: usize = 1024 * 1024;

pub(super) fn tell(kind: &[u8], data: &[u8], told: &mut Told) {
    let Some(split) = position(first(data, LONGEST_KEYWORD + 1), 0, 0) else {
        return told.hint(What::Other);
    };
    let keyword = latin(first(data, split));
    let text = text_of(kind, behind(data, split + 1), told);
    let before = told.added();
    if let Some(text) = text {
        tell_text(&keyword, &text, told);
    }
    if told.added() == before {
        told.hint(kind_of(&keyword).unwrap_or(What::Other));
    }
}

fn text_of<'a>(kind: &[u8], rest: &'a [u8], told: &mut Told) -> Option<Cow<'a, [u8]>> {
    if kind == b"tEXt" {
        return Some(first(rest, MOST_LOOKED_THROUGH).into());
    }
    if kind == b"zTXt" {
        return inflated(behind(rest, 1), told).map(Cow::from);
    }
    // Two bytes that say whether and how it is compressed, a language, the keyword in it.
    let language = position(rest, 0, 2)?;
    let translated = position(rest, 0, language + 1)?;
    let text = behind(rest, translated + 1);
    if rest.first() == Some(&0) {
        Some(first(text, MOST_LOOKED_THROUGH).into())
    } else {
        inflated(text, told).map(Cow::from)
    }
}

fn kind_of(keyword: &str) -> Option<What> {
    match keyword.to_ascii_lowercase().as_str() {
        "title" | "description" | "thumb::uri" => Some(What::Title),
        "author" | "artist" | "copyright" => Some(What::Author),
        "creation time" | "date:create" | "date:modify" | "date:timestamp" | "thumb::mtime" => {
            Some(What::Time)
        }
        "software" => Some(What::Software),
        "source" | "make" | "model" => Some(What::Device),
        _ => None,
    }
}

fn tell_text(keyword: &str, text: &[u8], told: &mut Told) {
    let lower = keyword.to_ascii_lowercase();
    match (lower.as_str(), kind_of(keyword)) {
        ("xml:com.adobe.xmp", _) => xmp::tell(text, told),
        ("comment" | "disclaimer" | "warning", _) => {
            told.count(What::Comment, is_said(text).into());
        }
        (_, Some(what)) => told.say(what, &quoted(text)),
        (lower, None) => match lower.strip_prefix("raw profile type ") {
            Some(kind) => tell_raw(kind, text, told),
            None => told.say(What::Other, &format!("{keyword}: {}", quoted(text))),
        },
    }
}

/// Blocks that `ImageMagick` writes in hexadecimal, after their name and length.
fn tell_raw(kind: &str, text: &[u8], told: &mut Told) {
    if !told.spend(text.len()) {
        return;
    }
    let raw = unhexed(behind(text, word_end(text, word_end(text, 0))));
    let exif = raw.strip_prefix(b"Exif\0").map(|rest| behind(rest, 1));
    match kind {
        "xmp" => xmp::tell(&raw, told),
        "icc" | "icm" => profile::tell(&raw, told),
        "exif" | "app1" => {
            exif::tell(exif.unwrap_or(&raw), told, 0);
        }
        "8bim" | "iptc" if raw.starts_with(b"8BIM") => iptc::tell_photoshop(&raw, told, 0),
        "8bim" | "iptc" => iptc::tell(&raw, told),
        _ => {}
    }
}

fn word_end(text: &[u8], at: usize) -> usize {
    let rest = behind(text, at);
    let blanks = rest.iter().take_while(|byte| **byte <= 0x20).count();
    let word = behind(rest, blanks);
    at + blanks + word.iter().take_while(|byte| **byte > 0x20).count()
}

fn unhexed(text: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> = text
        .iter()
        .filter_map(|byte| char::from(*byte).to_digit(16))
        .filter_map(|digit| u8::try_from(digit).ok())
        .collect();
    let (pairs, _) = digits.as_chunks::<2>();
    pairs.iter().map(|[high, low]| high * 16 + low).collect()
}
