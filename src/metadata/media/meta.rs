//! What `meta` says: iTunes' list, `QuickTime`'s keys (QTFF "Metadata"), and whatever else.

use super::boxes::{Box, Region, readable};
use super::bytes::{Read, cut, is_zero, latin1, rest, size32, utf8, utf16, words};
use super::moment::place_of;
use super::named::{named, typed};
use super::tally::Tally;
use crate::metadata::found::What;

/// Types of values (QTFF "Well-known types").
const UTF8: usize = 1;
const UTF16: usize = 2;

const XMP: [u8; 16] = [
    0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8, 0x9c, 0x71, 0x99, 0x94, 0x91, 0xe3, 0xaf, 0xac,
];
/// C2PA 2.1 §A.5.1: a signed record of where the file comes from.
pub(super) const C2PA: [u8; 16] = [
    0xd8, 0xfe, 0xc3, 0xd6, 0x1b, 0x0e, 0x48, 0x3c, 0x92, 0x97, 0x58, 0x28, 0x87, 0x7e, 0xc4, 0x81,
];

pub(super) fn tell_meta(region: Region, one: &Box, tally: &mut Tally) -> Read<()> {
    let bytes = region.bytes;
    if is_zero(one.of(bytes)) {
        return Ok(());
    }
    // ISO puts a version before the boxes, QuickTime does not.
    let body = if rest(bytes, one.body + 4).starts_with(b"hdlr") {
        one.body
    } else {
        one.end.min(one.body + 4)
    };
    let found = readable(bytes, body, one.end)?;
    let keys = match found.find(*b"keys") {
        Some(keys) => keys_of(keys.of(bytes))?,
        None => Vec::new(),
    };
    for part in &found.list {
        match &part.kind {
            b"ilst" => tell_list(bytes, part, &keys, tally)?,
            b"hdlr" | b"keys" | b"free" | b"mhdr" => {}
            _ if is_zero(part.of(bytes)) => {}
            kind => tally.goes(What::Other, &latin1(kind)),
        }
    }
    if !is_zero(cut(bytes, found.rest, one.end)) {
        tally.goes(What::Other, "meta");
    }
    Ok(())
}

fn keys_of(body: &[u8]) -> Read<Vec<String>> {
    let found = readable(body, body.len().min(8), body.len())?;
    Ok(found.list.iter().map(|key| utf8(key.of(body))).collect())
}

fn tell_list(bytes: &[u8], list: &Box, keys: &[String], tally: &mut Tally) -> Read<()> {
    for item in readable(bytes, list.body, list.end)?.list {
        let parts = readable(bytes, item.body, item.end)?;
        let free = if item.kind == *b"----" {
            let name = parts.find(*b"name");
            Some(name.map_or_else(String::new, |name| utf8(rest(name.of(bytes), 4))))
        } else {
            let number = size32(bytes, item.start + 4)?;
            number.checked_sub(1).and_then(|at| keys.get(at)).cloned()
        };
        let what = free.as_deref().map_or_else(|| typed(item.kind), named);
        let label = free.unwrap_or_else(|| latin1(&item.kind));
        let mut valued = false;
        for value in parts.list.iter().filter(|part| part.kind == *b"data") {
            valued = true;
            tell_value(what, &label, value.of(bytes), tally)?;
        }
        if !valued {
            tally.goes(what, if what == What::Other { &label } else { "" });
        }
    }
    Ok(())
}

/// The type of the value, its language, the value.
fn tell_value(what: What, label: &str, data: &[u8], tally: &mut Tally) -> Read<()> {
    let kind = if data.len() >= 8 { size32(data, 0)? } else { 0 };
    let value = rest(data, 8);
    let text = match kind {
        UTF8 => words(value),
        UTF16 => utf16(value),
        _ => String::new(),
    };
    match what {
        What::Other if text.is_empty() => tally.goes(what, label),
        What::Other => tally.goes(what, &format!("{label}: {text}")),
        // How exact a place is, is none.
        What::Place if label.contains("accuracy") => tally.goes(what, ""),
        What::Place => tally.goes(what, &place_of(&text)),
        _ => tally.goes(what, &text),
    }
    Ok(())
}

/// What is told of a box of a type that a film does not need.
pub(super) fn tell_uuid(region: Region, one: &Box, tally: &mut Tally) {
    let is_xmp = one.of(region.bytes).starts_with(&XMP);
    tally.goes(What::Other, if is_xmp { "XMP" } else { "uuid" });
}
