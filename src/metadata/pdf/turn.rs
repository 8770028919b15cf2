//! Which shape an object has, by what it says of itself. What has none here is not kept.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::document::Document;
use super::object::{Dict, Read};
use super::pages::is_leaf;
use super::shapes::SHAPES;

#[derive(Default)]
struct Shape {
    stream: bool,
    keys: HashMap<&'static [u8], &'static str>,
}

/// The shape of what holds numbers, names, texts and lists of them, and no dictionaries.
pub(super) const ATOMS: &str = "";

static BY_NAME: LazyLock<HashMap<&'static str, Shape>> = LazyLock::new(|| {
    let mut shapes: HashMap<&str, Shape> = HashMap::new();
    for line in SHAPES.trim().lines() {
        let mut entries = line.split(' ');
        let first = entries.next().unwrap_or_default();
        let shape = shapes.entry(first.trim_end_matches('~')).or_default();
        shape.stream |= first.ends_with('~');
        for entry in entries {
            let (key, child) = entry.split_once(':').unwrap_or((entry, ATOMS));
            shape.keys.insert(key.as_bytes(), child);
        }
    }
    shapes
});

/// What an entry of a shape may hold.
pub(super) fn entry_of(shape: &str, key: &[u8], stream: bool) -> Option<&'static str> {
    match key {
        b"Filter" if stream => Some(ATOMS),
        b"DecodeParms" if stream => Some("Parms"),
        _ => {
            let keys = &BY_NAME.get(shape)?.keys;
            keys.get(key).or_else(|| keys.get(b"*".as_slice())).copied()
        }
    }
}

/// The shape of a dictionary or stream that stands where `shape` is looked for.
pub(super) fn turn(
    document: &Document<'_>,
    shape: &'static str,
    dict: &Dict,
    stream: bool,
) -> Read<Option<&'static str>> {
    let Some(own) = own_shape(document, shape, dict, stream)? else {
        return Ok(None);
    };
    let known = BY_NAME.get(own);
    Ok(known.filter(|known| !stream || known.stream).map(|_| own))
}

fn own_shape(
    document: &Document<'_>,
    shape: &'static str,
    dict: &Dict,
    stream: bool,
) -> Read<Option<&'static str>> {
    let name = |key: &str| document.name(dict, key);
    Ok(match shape {
        "Node" if is_leaf(document, dict)? => Some("Page"),
        "Node" => Some("Pages"),
        "Dest" if name("Type")? == b"Page" => Some("Page"),
        "XObject" => xobject(&name("Subtype")?),
        "Property" => Some(match name("Type")?.as_slice() {
            b"OCG" => "Group",
            b"OCMD" => "Membership",
            _ => "Marked",
        }),
        "Annot" => annotation(&name("Subtype")?),
        "Target" => {
            let subtype = name("Subtype")?;
            xobject(&subtype).or_else(|| annotation(&subtype))
        }
        "Open" => (name("S")? == b"GoTo").then_some("GoTo"),
        "Action" => action(document, dict, &name("S")?)?,
        "Kid" | "Elem" => Some(match name("Type")?.as_slice() {
            b"OBJR" => "Object",
            b"MCR" => "Part",
            b"StructTreeRoot" => "Tree",
            _ => "Elem",
        }),
        "Look" if stream => Some("Form"),
        "Look" => Some("LookStates"),
        "Content" if !stream => None,
        other => Some(other),
    })
}

fn xobject(subtype: &[u8]) -> Option<&'static str> {
    match subtype {
        b"Image" => Some("Image"),
        b"Form" => Some("Form"),
        _ => None,
    }
}

fn annotation(subtype: &[u8]) -> Option<&'static str> {
    match subtype {
        b"Link" => Some("Link"),
        b"FreeText" => Some("FreeText"),
        b"Widget" => Some("Field"),
        b"Highlight" | b"Underline" | b"Squiggly" | b"StrikeOut" | b"Line" | b"Square"
        | b"Circle" | b"Polygon" | b"PolyLine" | b"Stamp" | b"Ink" | b"Caret" | b"Watermark"
        | b"PrinterMark" | b"TrapNet" | b"Redact" => Some("Markup"),
        _ => None,
    }
}

/// Links within the file and to the web; what runs something or names a file of somebody's is not kept.
fn action(document: &Document<'_>, dict: &Dict, kind: &[u8]) -> Read<Option<&'static str>> {
    let address = document.entry(dict, "URI")?;
    let address = address.text().unwrap_or_default().trim_ascii_start();
    let file = address
        .get(..5)
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case(b"file:"));
    Ok(match kind {
        b"GoTo" => Some("GoTo"),
        b"Named" => Some("Named"),
        b"URI" if !file => Some("Uri"),
        _ => None,
    })
}
