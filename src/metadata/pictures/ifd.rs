//! The directories of a TIFF (TIFF 6.0 §2), in which Exif is written too (CIPA DC-008 §4.6).

use super::bytes::{Read, long, part, short, size16, size32, starts_with};
use crate::metadata::found::Why;

#[derive(Clone, Copy)]
pub(super) struct Tiff<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) little: bool,
}

/// One entry of a directory.
pub(super) struct Entry<'a> {
    pub(super) tag: u16,
    pub(super) kind: u16,
    /// Where the entry itself stands.
    pub(super) at: usize,
    /// Where its value stands: in the entry when it fits into four bytes.
    pub(super) from: usize,
    /// Nothing where it lies outside of the file or has a type that is not known.
    pub(super) value: Option<&'a [u8]>,
}

pub(super) struct Directory<'a> {
    pub(super) at: usize,
    pub(super) entries: Vec<Entry<'a>>,
    pub(super) next: usize,
}

/// More entries than this no program writes into one directory.
const MOST_ENTRIES: usize = 1024;
/// A list of numbers that takes more bytes than this is none.
const LONGEST_LIST: usize = 1024 * 1024;
/// Bytes of one value of each type, 0 where there is no such type; 13 is an offset.
const SIZES: [usize; 14] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
/// Exif 3.0 has texts in UTF-8 beside those in ASCII.
const UTF8: u16 = 129;
const BYTE: u16 = 1;
const SHORT: u16 = 3;
const LONG: u16 = 4;
const RATIONAL: u16 = 5;
const OFFSET: u16 = 13;

pub(super) fn open(bytes: &[u8]) -> Read<Tiff<'_>> {
    let little = starts_with(bytes, b"II", 0);
    if (!little && !starts_with(bytes, b"MM", 0)) || short(bytes, 2, little)? != 42 {
        return Err(Why::Malformed);
    }
    Ok(Tiff { bytes, little })
}

pub(super) fn directory_at(tiff: Tiff<'_>, at: usize) -> Read<Directory<'_>> {
    let Tiff { bytes, little } = tiff;
    let count = size16(bytes, at, little)?;
    if count > MOST_ENTRIES {
        return Err(Why::Malformed);
    }
    part(bytes, at, count * 12 + 6)?;
    let entries = (0..count).map(|index| entry_at(tiff, at + 2 + index * 12));
    Ok(Directory {
        at,
        entries: entries.collect::<Read<_>>()?,
        next: size32(bytes, at + 2 + count * 12, little)?,
    })
}

fn entry_at(Tiff { bytes, little }: Tiff<'_>, at: usize) -> Read<Entry<'_>> {
    let kind = short(bytes, at + 2, little)?;
    let one = match kind {
        UTF8 => 1,
        _ => SIZES.get(usize::from(kind)).copied().unwrap_or_default(),
    };
    let size = size32(bytes, at + 4, little)?.saturating_mul(one);
    let from = if size > 4 {
        size32(bytes, at + 8, little)?
    } else {
        at + 8
    };
    Ok(Entry {
        tag: short(bytes, at, little)?,
        kind,
        at,
        from,
        value: part(bytes, from, size)
            .ok()
            .filter(|value| !value.is_empty()),
    })
}

/// The whole numbers of an entry; none where it holds anything else.
pub(super) fn numbers(tiff: Tiff<'_>, entry: &Entry<'_>) -> Vec<usize> {
    let little = tiff.little;
    let Some(value) = entry.value.filter(|value| value.len() <= LONGEST_LIST) else {
        return Vec::new();
    };
    match entry.kind {
        BYTE => value.iter().copied().map(usize::from).collect(),
        SHORT => (0..value.len() / 2)
            .filter_map(|place| size16(value, place * 2, little).ok())
            .collect(),
        LONG | OFFSET => (0..value.len() / 4)
            .filter_map(|place| size32(value, place * 4, little).ok())
            .collect(),
        _ => Vec::new(),
    }
}

/// The first three fractions of an entry; nothing where it holds fewer or one is over zero.
pub(super) fn fractions(tiff: Tiff<'_>, entry: Option<&Entry<'_>>) -> Option<[f64; 3]> {
    let value = entry.filter(|entry| entry.kind == RATIONAL)?.value?;
    let mut found = [0.0; 3];
    for (place, fraction) in found.iter_mut().enumerate() {
        let over = long(value, place * 8, tiff.little).ok()?;
        let under = long(value, place * 8 + 4, tiff.little).ok()?;
        // Cameras write seconds as 0/0 where they count in fractions of minutes.
        if under == 0 && (over != 0 || place == 0) {
            return None;
        }
        if under != 0 {
            *fraction = f64::from(over) / f64::from(under);
        }
    }
    Some(found)
}
