//! The boxes of which a film is made (ISO/IEC 14496-12 §4.2), and of `QuickTime` its atoms.

use super::bytes::{Read, cut, size32, size64};
use crate::metadata::found::Why;

/// Four letters.
pub(super) type Type = [u8; 4];

#[derive(Clone, Copy, Debug)]
pub(super) struct Box {
    pub(super) kind: Type,
    pub(super) start: usize,
    pub(super) body: usize,
    pub(super) end: usize,
}

/// Part of a file, and where in the file it begins.
#[derive(Clone, Copy)]
pub(super) struct Region<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) at: usize,
}

/// Boxes, and where they end: from there on comes nothing, or what is no box.
pub(super) struct Boxes {
    pub(super) list: Vec<Box>,
    pub(super) rest: usize,
}

const MOST: usize = 65_536;

impl Box {
    pub(super) fn len(&self) -> usize {
        self.end - self.body
    }

    /// What is in it.
    pub(super) fn of<'a>(&self, bytes: &'a [u8]) -> &'a [u8] {
        cut(bytes, self.body, self.end)
    }
}

impl Boxes {
    pub(super) fn find(&self, kind: Type) -> Option<Box> {
        self.list.iter().copied().find(|one| one.kind == kind)
    }
}

/// The boxes that fill `bytes` from `from` to `to`. `QuickTime` may end a list with four zero bytes.
pub(super) fn boxes(bytes: &[u8], from: usize, to: usize) -> Read<Boxes> {
    let (mut list, mut at) = (Vec::new(), from);
    while to.saturating_sub(at) >= 8 && size32(bytes, at)? != 0 {
        if list.len() >= MOST {
            return Err(Why::Malformed);
        }
        let one = box_at(bytes, at, to)?.ok_or(Why::Malformed)?;
        list.push(one);
        at = one.end;
    }
    Ok(Boxes { list, rest: at })
}

/// The boxes in a box.
pub(super) fn inside(bytes: &[u8], parent: &Box) -> Read<Boxes> {
    boxes(bytes, parent.body, parent.end)
}

/// As many as can be read: for what is only told, and then removed whole.
pub(super) fn readable(bytes: &[u8], from: usize, to: usize) -> Read<Boxes> {
    let (mut list, mut at) = (Vec::new(), from);
    while to.saturating_sub(at) >= 8 && list.len() < MOST {
        let Some(one) = box_at(bytes, at, to)? else {
            break;
        };
        list.push(one);
        at = one.end;
    }
    Ok(Boxes { list, rest: at })
}

/// The one box of a type in another.
pub(super) fn only(bytes: &[u8], parent: &Box, kind: Type) -> Read<Box> {
    let list = inside(bytes, parent)?.list;
    let mut found = list.into_iter().filter(|one| one.kind == kind);
    match (found.next(), found.next()) {
        (Some(one), None) => Ok(one),
        _ => Err(Why::Malformed),
    }
}

pub(super) fn kind_at(bytes: &[u8], at: usize) -> Read<Type> {
    cut(bytes, at, at.saturating_add(4))
        .try_into()
        .map_err(|_| Why::Malformed)
}

fn box_at(bytes: &[u8], at: usize, to: usize) -> Read<Option<Box>> {
    let short = size32(bytes, at)?;
    if short == 1 && to - at < 16 {
        return Ok(None);
    }
    let (size, header) = match short {
        1 => (size64(bytes, at + 8)?, 16),
        _ => (short, 8),
    };
    if size < header || size > to - at {
        return Ok(None);
    }
    Ok(Some(Box {
        kind: kind_at(bytes, at + 4)?,
        start: at,
        body: at + header,
        end: at + size,
    }))
}
