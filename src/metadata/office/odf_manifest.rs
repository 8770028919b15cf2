//! The list of members that an `OpenDocument` carries. Source: ODF 1.3 part 2, section 4.

use std::collections::HashSet;
use std::fmt::Write;

use super::refused::{MALFORMED, Read, Refused};
use super::xml_leaves::leaves;
use super::xml_tokens::{DECLARED, escape_value};
use crate::metadata::found::Why;

const NAMESPACE: &str = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

pub(super) struct Entry {
    path: String,
    kind: String,
    version: Option<String>,
}

pub(super) fn read_manifest(xml: &str) -> Read<Vec<Entry>> {
    let mut entries = Vec::new();
    for leaf in leaves(xml)? {
        match leaf.name.as_str() {
            "manifest:encryption-data" | "manifest:keyinfo" => return Err(Refused(Why::Locked)),
            "manifest:file-entry" => {
                let path = leaf.value("manifest:full-path").ok_or(MALFORMED)?;
                let kind = leaf.value("manifest:media-type").unwrap_or_default();
                entries.push(Entry {
                    path: path.to_owned(),
                    kind: kind.to_owned(),
                    version: leaf.value("manifest:version").map(str::to_owned),
                });
            }
            _ => {}
        }
    }
    Ok(entries)
}

/// The list again, for these members and their folders only.
pub(super) fn write_manifest(entries: &[Entry], kept: &HashSet<String>) -> String {
    let folders = kept.iter().flat_map(|name| {
        let slashes = name.match_indices('/');
        slashes.filter_map(|(slash, _)| name.get(..=slash))
    });
    let folders: HashSet<_> = folders.collect();
    let root = entries.iter().find(|entry| entry.path == "/");
    let version = root.and_then(|root| root.version.as_deref());
    let version = escape_value(version.unwrap_or("1.2"));
    let mut out = format!(
        "{DECLARED}<manifest:manifest xmlns:manifest=\"{NAMESPACE}\" manifest:version=\"{version}\">"
    );
    for Entry {
        path,
        kind,
        version,
    } in entries
    {
        if path != "/" && !kept.contains(path) && !folders.contains(path.as_str()) {
            continue;
        }
        let (path, kind) = (escape_value(path), escape_value(kind));
        let _ = write!(out, "<manifest:file-entry manifest:full-path=\"{path}\"");
        if let Some(version) = version {
            let version = escape_value(version);
            let _ = write!(out, " manifest:version=\"{version}\"");
        }
        let _ = write!(out, " manifest:media-type=\"{kind}\"/>");
    }
    out.push_str("</manifest:manifest>");
    out
}
