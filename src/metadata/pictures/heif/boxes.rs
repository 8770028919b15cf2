//! The boxes of which ISO base media files are made (ISO/IEC 14496-12 §4.2).

use crate::metadata::found::Why;
use crate::metadata::pictures::bytes::{
    Read, behind, byte, length32, part, position, size32, unsigned,
};

pub(super) struct Boxed<'a> {
    pub(super) kind: &'a [u8],
    pub(super) body: &'a [u8],
    /// Where the next box begins.
    pub(super) to: usize,
}

const MOST_BOXES: usize = 65_536;

pub(super) fn box_at(bytes: &[u8], at: usize) -> Read<Boxed<'_>> {
    let size = size32(bytes, at, false)?;
    let kind = part(bytes, at + 4, 4)?;
    let (head, length) = match size {
        1 => (16, unsigned(bytes, at + 8, 8)?),
        // The last box goes to the end of the file.
        0 => (8, bytes.len() - at),
        size => (8, size),
    };
    let length = length.checked_sub(head).ok_or(Why::Malformed)?;
    Ok(Boxed {
        kind,
        body: part(bytes, at + head, length)?,
        to: at + head + length,
    })
}

/// Boxes that fill `bytes`.
pub(super) fn boxes_of(bytes: &[u8]) -> Read<Vec<Boxed<'_>>> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if found.len() == MOST_BOXES {
            return Err(Why::Malformed);
        }
        let one = box_at(bytes, at)?;
        at = one.to;
        found.push(one);
    }
    Ok(found)
}

/// Boxes that fill what is behind `from`.
pub(super) fn boxes_behind(bytes: &[u8], from: usize) -> Read<Vec<Boxed<'_>>> {
    boxes_of(bytes.get(from..).ok_or(Why::Malformed)?)
}

/// The body of the only box of a kind.
pub(super) fn only<'a>(boxes: &[Boxed<'a>], kind: &[u8]) -> Read<&'a [u8]> {
    let mut found = boxes.iter().filter(|one| one.kind == kind);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one.body),
        _ => Err(Why::Malformed),
    }
}

pub(super) fn boxed(kind: &[u8], parts: &[&[u8]]) -> Read<Vec<u8>> {
    let length = parts.iter().map(|part| part.len()).sum::<usize>() + 8;
    let mut written = Vec::with_capacity(length);
    written.extend(length32(length)?.to_be_bytes());
    written.extend(kind);
    for part in parts {
        written.extend(*part);
    }
    Ok(written)
}

/// A box with a version 0 and no flags.
pub(super) fn versioned(kind: &[u8], parts: &[&[u8]]) -> Read<Vec<u8>> {
    boxed(kind, &[&[0; 4], &parts.concat()])
}

/// Reads fields one after another.
pub(super) struct Fields<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Fields<'a> {
    pub(super) fn of(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    pub(super) fn next(&mut self, size: usize) -> Read<usize> {
        let found = unsigned(self.bytes, self.at, size)?;
        self.at += size;
        Ok(found)
    }

    /// Bytes up to a zero, which some writers leave out at the end.
    pub(super) fn text(&mut self) -> &'a [u8] {
        let end = position(self.bytes, 0, self.at).unwrap_or(self.bytes.len());
        let text = self.bytes.get(self.at..end).unwrap_or_default();
        self.at += text.len() + 1;
        text
    }

    pub(super) fn four(&mut self) -> Read<&'a [u8]> {
        let found = part(self.bytes, self.at, 4)?;
        self.at += 4;
        Ok(found)
    }
}

pub(super) fn version_of(bytes: &[u8]) -> Read<u8> {
    byte(bytes, 0)
}

/// What follows the version and the flags of a box.
pub(super) fn behind_version(bytes: &[u8]) -> &[u8] {
    behind(bytes, 4)
}
