//! What each part of a package is, as the package itself says.
//! Source: ECMA-376 part 2, section 10.1.2.

use std::collections::{HashMap, HashSet};
use std::fmt::Write;

use super::refused::{MALFORMED, Read};
use super::xml_leaves::leaves;
use super::xml_tokens::{DECLARED, escape_value};
use crate::metadata::found::Format;

pub(super) const CONTENT_TYPES: &str = "[Content_Types].xml";
const NAMESPACE: &str = "http://schemas.openxmlformats.org/package/2006/content-types";

struct Entry {
    /// For an extension, not for a part.
    default: bool,
    key: String,
    kind: String,
}

pub(super) struct ContentTypes {
    entries: Vec<Entry>,
    /// By whether it is for an extension, and by what it is for.
    known: HashMap<(bool, String), String>,
}

impl ContentTypes {
    pub(super) fn read(xml: &str) -> Read<Self> {
        let mut entries = Vec::new();
        let mut known = HashMap::new();
        for leaf in leaves(xml)? {
            let (default, key) = match leaf.name.as_str() {
                "ct:Types" => continue,
                "ct:Default" => (true, leaf.value("Extension")),
                "ct:Override" => (false, leaf.value("PartName")),
                _ => return Err(MALFORMED),
            };
            let (Some(key), Some(kind)) = (key, leaf.value("ContentType")) else {
                return Err(MALFORMED);
            };
            let entry = Entry {
                default,
                key: key.to_owned(),
                kind: kind.to_owned(),
            };
            let twice = known.insert((default, entry.plain()), kind.to_owned());
            if twice.is_some() {
                return Err(MALFORMED);
            }
            entries.push(entry);
        }
        Ok(Self { entries, known })
    }

    pub(super) fn of(&self, part: &str) -> &str {
        let known = self.known.get(&(false, part.to_lowercase()));
        let known = known.or_else(|| self.known.get(&(true, extension_of(part))));
        known.map_or("", String::as_str)
    }

    /// The list again, for these parts only.
    pub(super) fn write(&self, parts: &[&str]) -> String {
        let names: HashSet<_> = parts.iter().map(|part| part.to_lowercase()).collect();
        let extensions: HashSet<_> = parts.iter().map(|part| extension_of(part)).collect();
        let mut out = format!("{DECLARED}<Types xmlns=\"{NAMESPACE}\">");
        for entry in &self.entries {
            let needed = if entry.default { &extensions } else { &names };
            if !needed.contains(&entry.plain()) {
                continue;
            }
            let (key, kind) = (escape_value(&entry.key), escape_value(&entry.kind));
            let _ = if entry.default {
                write!(out, "<Default Extension=\"{key}\" ContentType=\"{kind}\"/>")
            } else {
                write!(out, "<Override PartName=\"{key}\" ContentType=\"{kind}\"/>")
            };
        }
        out.push_str("</Types>");
        out
    }
}

impl Entry {
    fn plain(&self) -> String {
        let key = &self.key;
        let key = if self.default {
            key
        } else {
            key.strip_prefix('/').unwrap_or(key)
        };
        key.to_lowercase()
    }
}

fn extension_of(part: &str) -> String {
    part.rsplit(['.', '/'])
        .next()
        .unwrap_or(part)
        .to_lowercase()
}

/// The format of a document whose main part is of this type.
pub(super) fn format_of(kind: &str) -> Option<Format> {
    let vendor = kind
        .strip_prefix("application/vnd.")?
        .strip_suffix(".main+xml")?;
    let starts = [
        (
            "openxmlformats-officedocument.wordprocessingml.",
            Format::Docx,
        ),
        ("ms-word.", Format::Docx),
        ("openxmlformats-officedocument.spreadsheetml.", Format::Xlsx),
        ("ms-excel.", Format::Xlsx),
        (
            "openxmlformats-officedocument.presentationml.",
            Format::Pptx,
        ),
        ("ms-powerpoint.", Format::Pptx),
    ];
    let known = starts.iter().find(|(start, _)| vendor.starts_with(start));
    known.map(|(_, format)| *format)
}

pub(super) fn is_xml(kind: &str) -> bool {
    if kind.ends_with("+xml") || kind.ends_with("/xml") {
        return !kind.starts_with("image/");
    }
    kind == "application/vnd.openxmlformats-officedocument.vmlDrawing"
}
