//! Accepts the changes that Word tracked, as "Accept All Changes" does.
//!
//! What was inserted stays without its wrapper, what was deleted goes. A paragraph whose mark was
//! deleted flows into the next one. Source: ISO/IEC 29500-1 17.13.5.

use super::ledger::Column;
use super::xml_rewrite::{Element, Fate, name_up, up};
use crate::metadata::found::What;

/// What rules remember about an element while it is open.
#[derive(Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a remark of its own, on another kind of element"
)]
pub(super) struct Marks {
    /// A row, cell or paragraph mark that was deleted.
    deleted: bool,
    /// A paragraph that ends a section, and stays for it.
    section: bool,
    /// The last block, row or cell in it that stays.
    last: Option<String>,
    /// The prefix of a paragraph that went from it.
    prefix: Option<String>,
    carried: Option<Carried>,
    /// A run that is hidden.
    pub(super) hidden: bool,
    /// The little box of a comment on a sheet.
    pub(super) note: bool,
    /// A field that is to be locked.
    pub(super) lock: bool,
}

/// A paragraph whose mark is gone, waiting for the next one.
#[derive(Debug, Default)]
struct Carried {
    body: String,
    properties: String,
}

/// What becomes of an element, if it is a matter of changes.
pub(super) fn open_change(
    element: &mut Element,
    above: &mut [Element],
    out: &mut String,
    gone: &mut Column,
) -> Option<Fate> {
    if let Some(parent) = up(above, 1).filter(|parent| parent.marks.carried.is_some()) {
        if element.name == "w:p" {
            element.expand = true;
        } else if is_block(&element.name) || element.name == "w:sectPr" {
            flush(parent, out);
        }
    }
    let name = element.name.as_str();
    let unwrapped = matches!(name, "w:ins" | "w:moveTo" | "w14:conflictIns");
    let deleted = matches!(name, "w:del" | "w:moveFrom" | "w14:conflictDel");
    let quiet = is_range(name) || matches!(name, "w:delText" | "w:delInstrText");
    if !unwrapped && !deleted && !quiet && !is_mark(name) && !is_old_properties(name) {
        return None;
    }
    if !quiet {
        gone.count(What::Changes);
    }
    for (attribute, what) in [("w:author", What::Author), ("w:date", What::Time)] {
        if let Some(said) = element.value(attribute) {
            gone.add(what, &said);
        }
    }
    if unwrapped {
        return Some(Fate::Unwrap);
    }
    if deleted {
        mark_deleted(name, above);
    }
    if name == "w:cellDel"
        && let Some(cell) = up(above, 2)
    {
        cell.marks.deleted = true;
    }
    Some(Fate::Drop)
}

/// Whether the element stays after all.
pub(super) fn close_change(element: &mut Element, above: &mut [Element], out: &mut String) -> bool {
    if element.dropped {
        return true;
    }
    flush(element, out);
    fill(element, out);
    let last = element.marks.last.as_deref();
    match element.name.as_str() {
        "w:tr" => !element.marks.deleted && (!element.lost || last == Some("w:tc")),
        "w:tc" => !element.marks.deleted,
        "w:tbl" => !element.lost || last == Some("w:tr"),
        "w:p" => up(above, 1).is_none_or(|parent| close_paragraph(element, parent, out)),
        _ => true,
    }
}

/// Takes note of an element that stays, once its end tag is written.
pub(super) fn closed_change(element: &Element, above: &mut [Element], out: &str) {
    let name = element.name.as_str();
    match (name, name_up(above, 1)) {
        ("w:sectPr", "w:pPr") => {
            if let Some(paragraph) = up(above, 2) {
                paragraph.marks.section = true;
            }
        }
        ("w:pPr", "w:p") => {
            if let Some(paragraph) = up(above, 1) {
                paragraph.inside = out.len();
            }
        }
        _ if is_block(name) || matches!(name, "w:tc" | "w:tr") => {
            if let Some(parent) = up(above, 1) {
                parent.marks.last = Some(name.to_owned());
            }
        }
        _ => {}
    }
}

fn close_paragraph(element: &Element, parent: &mut Element, out: &mut String) -> bool {
    let waiting = parent.marks.carried.take();
    if element.marks.deleted && !element.marks.section {
        let mut carried = waiting.unwrap_or_default();
        carried
            .body
            .push_str(out.get(element.inside..).unwrap_or_default());
        let properties = out.get(element.body..element.inside);
        properties
            .unwrap_or_default()
            .clone_into(&mut carried.properties);
        parent.marks.carried = Some(carried);
        parent.marks.prefix = Some(element.prefix().to_owned());
        return false;
    }
    if let Some(waiting) = waiting {
        let own = out.split_off(element.inside);
        out.push_str(&waiting.body);
        out.push_str(&own);
    }
    true
}

/// Writes a paragraph that found no next one.
fn flush(container: &mut Element, out: &mut String) {
    let waiting = container.marks.carried.take();
    let Some(waiting) = waiting.filter(|waiting| !waiting.body.is_empty()) else {
        return;
    };
    let prefix = container.marks.prefix.as_deref().unwrap_or("w:");
    for piece in [
        "<",
        prefix,
        "p>",
        &waiting.properties,
        &waiting.body,
        "</",
        prefix,
        "p>",
    ] {
        out.push_str(piece);
    }
    container.marks.last = Some("w:p".to_owned());
    container.full = true;
}

/// Some containers must hold a block, and a cell must end with a paragraph.
fn fill(element: &mut Element, out: &mut String) {
    let cell = element.name == "w:tc";
    let holder = matches!(
        element.name.as_str(),
        "w:hdr" | "w:ftr" | "w:footnote" | "w:endnote" | "w:txbxContent"
    );
    let last = element.marks.last.as_deref();
    let good = last == Some("w:p") || (holder && last.is_some());
    if !element.lost || good || !(cell || holder) {
        return;
    }
    let prefix = element.marks.prefix.as_deref().unwrap_or(element.prefix());
    for piece in ["<", prefix, "p/>"] {
        out.push_str(piece);
    }
    element.full = true;
}

/// What a deletion deletes beside what it wraps: the mark of its paragraph, or its row.
fn mark_deleted(name: &str, above: &mut [Element]) {
    if !matches!(name, "w:del" | "w:moveFrom") {
        return;
    }
    let names = [1, 2, 3].map(|steps| name_up(above, steps));
    let steps = match names {
        ["w:rPr", "w:pPr", "w:p"] => 3,
        ["w:trPr", "w:tr", _] => 2,
        _ => return,
    };
    if let Some(whole) = up(above, steps) {
        whole.marks.deleted = true;
    }
}

fn is_block(name: &str) -> bool {
    matches!(name, "w:p" | "w:tbl" | "w:sdt" | "w:customXml")
}

fn is_mark(name: &str) -> bool {
    matches!(
        name,
        "w:cellIns" | "w:cellDel" | "w:cellMerge" | "w:numberingChange"
    )
}

fn is_old_properties(name: &str) -> bool {
    let of = name
        .strip_prefix("w:")
        .and_then(|name| name.strip_suffix("Change"));
    matches!(
        of,
        Some("rPr" | "pPr" | "sectPr" | "tblPr" | "tblPrEx" | "tblGrid" | "trPr" | "tcPr")
    )
}

fn is_range(name: &str) -> bool {
    let Some((space, local)) = name.split_once(':') else {
        return false;
    };
    let of = local
        .strip_suffix("RangeStart")
        .or_else(|| local.strip_suffix("RangeEnd"));
    matches!(
        (space, of),
        (
            "w",
            Some(
                "moveFrom"
                    | "moveTo"
                    | "customXmlIns"
                    | "customXmlDel"
                    | "customXmlMoveFrom"
                    | "customXmlMoveTo"
            )
        ) | ("w14", Some("customXmlConflictIns" | "customXmlConflictDel"))
    )
}
