//! The names of elements whatever prefix a program gave them.
//!
//! A document may bind any prefix to a namespace. Rules are written against one short name for each
//! namespace, the one that office programs use; the strict and the transitional namespaces of ISO/IEC
//! 29500 are one.

use std::collections::HashMap;

use super::refused::{MALFORMED, Read};
use super::xml_tokens::Attribute;

const ODF: &str = "urn:oasis:names:tc:opendocument:xmlns:";

/// The short name of a namespace; `?` for one that no rule knows.
fn shorten(namespace: &str) -> &'static str {
    if let Some(open) = namespace.strip_prefix(ODF) {
        return shorten_open_document(open.strip_suffix(":1.0").unwrap_or_default());
    }
    match namespace {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        | "http://purl.oclc.org/ooxml/wordprocessingml/main" => "w",
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        | "http://purl.oclc.org/ooxml/spreadsheetml/main" => "x",
        "http://schemas.openxmlformats.org/presentationml/2006/main"
        | "http://purl.oclc.org/ooxml/presentationml/main" => "p",
        "http://schemas.openxmlformats.org/drawingml/2006/main"
        | "http://purl.oclc.org/ooxml/drawingml/main" => "a",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
        | "http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing" => "wp",
        "http://schemas.openxmlformats.org/drawingml/2006/picture"
        | "http://purl.oclc.org/ooxml/drawingml/picture" => "pic",
        "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
        | "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing" => "xdr",
        "http://schemas.openxmlformats.org/drawingml/2006/chart"
        | "http://purl.oclc.org/ooxml/drawingml/chart" => "c",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        | "http://purl.oclc.org/ooxml/officeDocument/relationships" => "r",
        "http://schemas.openxmlformats.org/officeDocument/2006/math"
        | "http://purl.oclc.org/ooxml/officeDocument/math" => "m",
        "http://schemas.openxmlformats.org/markup-compatibility/2006" => "mc",
        "http://schemas.openxmlformats.org/package/2006/relationships" => "rel",
        "http://schemas.openxmlformats.org/package/2006/content-types" => "ct",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties" => "cp",
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
        | "http://purl.oclc.org/ooxml/officeDocument/extendedProperties" => "ep",
        "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
        | "http://purl.oclc.org/ooxml/officeDocument/customProperties" => "op",
        "http://purl.org/dc/elements/1.1/" => "dc",
        "http://purl.org/dc/terms/" => "dcterms",
        "urn:schemas-microsoft-com:vml" => "v",
        "urn:schemas-microsoft-com:office:office" => "o",
        "urn:schemas-microsoft-com:office:excel" => "vx",
        "http://schemas.microsoft.com/office/word/2010/wordml" => "w14",
        "http://schemas.microsoft.com/office/word/2012/wordml" => "w15",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing" => "wp14",
        "http://schemas.microsoft.com/office/drawing/2014/main" => "a16",
        "http://schemas.microsoft.com/office/powerpoint/2010/main" => "p14",
        "http://schemas.microsoft.com/office/powerpoint/2012/main" => "p15",
        "http://schemas.microsoft.com/office/powerpoint/2018/8/main" => "p188",
        "http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" => "x15ac",
        "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments" => "tc",
        "http://schemas.microsoft.com/office/spreadsheetml/2021/extlinks2021" => "xxl21",
        "http://www.w3.org/1999/xlink" => "xlink",
        "http://www.w3.org/XML/1998/namespace" => "xml",
        "http://openoffice.org/2009/office" => "officeooo",
        "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" => "loext",
        _ if is_revision(namespace) => "xr",
        _ => "?",
    }
}

fn shorten_open_document(name: &str) -> &'static str {
    match name {
        "config" => "config",
        "drawing" => "draw",
        "manifest" => "manifest",
        "meta" => "meta",
        "office" => "office",
        "script" => "script",
        "style" => "style",
        "table" => "table",
        "text" => "text",
        _ => "?",
    }
}

/// Excel has a namespace of revision numbers for every few years.
fn is_revision(namespace: &str) -> bool {
    let rest = namespace.strip_prefix("http://schemas.microsoft.com/office/spreadsheetml/20");
    let Some((year, number)) = rest.and_then(|rest| rest.split_once("/revision")) else {
        return false;
    };
    year.len() == 2
        && year
            .bytes()
            .chain(number.bytes())
            .all(|b| b.is_ascii_digit())
}

/// Which prefixes are bound where the reader stands.
pub(super) struct Scope<'a> {
    bound: HashMap<&'a str, Vec<&'static str>>,
}

impl<'a> Scope<'a> {
    pub(super) fn new() -> Self {
        Self {
            bound: HashMap::from([("xml", vec!["xml"]), ("xmlns", vec!["xmlns"])]),
        }
    }

    /// Binds what an element declares, and says which prefixes these were.
    pub(super) fn enter(&mut self, attributes: &[Attribute<'a>]) -> Vec<&'a str> {
        let mut declared = Vec::new();
        for Attribute { name, value } in attributes {
            if let Some(prefix) = declared_prefix(name) {
                self.bound.entry(prefix).or_default().push(shorten(value));
                declared.push(prefix);
            }
        }
        declared
    }

    pub(super) fn leave(&mut self, declared: &[&'a str]) {
        for prefix in declared {
            if let Some(stack) = self.bound.get_mut(prefix) {
                stack.pop();
            }
        }
    }

    /// The name of an element.
    pub(super) fn element(&self, written: &str) -> Read<String> {
        let (prefix, local) = written.split_once(':').unwrap_or(("", written));
        let short = self.bound.get(prefix).and_then(|stack| stack.last());
        match short {
            Some(short) => Ok(format!("{short}:{local}")),
            None if prefix.is_empty() => Ok(format!("?:{local}")),
            None => Err(MALFORMED),
        }
    }

    /// The name of an attribute, which without a prefix is in no namespace.
    pub(super) fn attribute(&self, written: &str) -> Read<String> {
        if written.contains(':') {
            self.element(written)
        } else {
            Ok(written.to_owned())
        }
    }
}

/// The prefix that an attribute declares, empty for the namespace without one.
pub(super) fn declared_prefix(name: &str) -> Option<&str> {
    match name.strip_prefix("xmlns") {
        Some("") => Some(""),
        Some(rest) => rest.strip_prefix(':'),
        None => None,
    }
}
