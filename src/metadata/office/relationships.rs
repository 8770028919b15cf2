//! Which parts of a package belong to which, and as what. A part stays only where a relationship leads.
//! Source: ECMA-376 part 2 (Open Packaging Conventions), sections 9 and 10.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt::Write;

use super::refused::{MALFORMED, Read};
use super::xml_leaves::leaves;
use super::xml_tokens::{DECLARED, escape_value};

#[derive(Clone, Debug)]
pub(super) struct Relationship {
    pub(super) id: String,
    pub(super) kind: String,
    pub(super) target: String,
    pub(super) external: bool,
}

const NAMESPACE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const MOST: usize = 100_000;

impl Relationship {
    /// What it is for: the last word of its type, the same in the strict and transitional kinds.
    pub(super) fn purpose(&self) -> &str {
        self.kind.rsplit('/').next().unwrap_or_default()
    }
}

pub(super) fn read_relationships(xml: &str) -> Read<Vec<Relationship>> {
    let mut ids = HashSet::new();
    let mut all = Vec::new();
    for leaf in leaves(xml)? {
        if leaf.name == "rel:Relationships" {
            continue;
        }
        let [id, kind, target] =
            ["Id", "Type", "Target"].map(|name| leaf.value(name).map(str::to_owned));
        let (Some(id), Some(kind), Some(target)) = (id, kind, target) else {
            return Err(MALFORMED);
        };
        if leaf.name != "rel:Relationship" || ids.len() == MOST || !ids.insert(id.clone()) {
            return Err(MALFORMED);
        }
        let external = leaf.value("TargetMode") == Some("External");
        all.push(Relationship {
            id,
            kind,
            target,
            external,
        });
    }
    Ok(all)
}

pub(super) fn write_relationships(all: &[Relationship]) -> String {
    let mut out = format!("{DECLARED}<Relationships xmlns=\"{NAMESPACE}\">");
    for one in all {
        let [id, kind, target] = [&one.id, &one.kind, &one.target].map(|text| escape_value(text));
        let mode = if one.external {
            " TargetMode=\"External\""
        } else {
            ""
        };
        let _ = write!(
            out,
            "<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"{mode}/>"
        );
    }
    out.push_str("</Relationships>");
    out
}

/// Where the relationships of a part stand; of the package itself for the empty name.
pub(super) fn relationships_of(part: &str) -> String {
    let (folder, name) = part.split_at(part.rfind('/').map_or(0, |slash| slash + 1));
    format!("{folder}_rels/{name}.rels")
}

/// The name of the part that a target means, seen from `part`; `None` where it means none.
pub(super) fn resolve(part: &str, target: &str) -> Option<String> {
    let path = target.split('#').next().filter(|path| !path.is_empty())?;
    let mut folder: Vec<&str> = if path.starts_with('/') {
        Vec::new()
    } else {
        part.split('/').collect()
    };
    folder.pop();
    for step in path.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                folder.pop()?;
            }
            _ => folder.push(step),
        }
    }
    Some(folder.join("/"))
}

/// A name as it is spelled in an address.
pub(super) fn unescaped(name: &str) -> Cow<'_, str> {
    if !name.contains('%') {
        return Cow::Borrowed(name);
    }
    let mut bytes = Vec::with_capacity(name.len());
    let mut pieces = name.split('%');
    bytes.extend(pieces.next().unwrap_or_default().bytes());
    for piece in pieces {
        let hex = piece
            .get(..2)
            .filter(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()));
        let byte = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        let (Some(byte), Some(rest)) = (byte, piece.get(2..)) else {
            return Cow::Borrowed(name);
        };
        bytes.push(byte);
        bytes.extend(rest.bytes());
    }
    String::from_utf8(bytes).map_or(Cow::Borrowed(name), Cow::Owned)
}
