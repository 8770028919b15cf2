//! What goes from words and drawings, and what in them is told of.

use super::file_names::{holds_path, is_file_name};
use super::ledger::{Column, Ledger};
use super::word_fields::{Fields, is_about_itself};
use super::xml_rewrite::{Element, name_up, up};
use crate::metadata::found::What;

pub(super) fn open_word(
    element: &mut Element,
    above: &mut [Element],
    told: &mut Ledger,
    fields: &Fields,
    field: &mut usize,
) {
    match element.name.as_str() {
        "w:fldChar" if element.value("w:fldCharType").as_deref() == Some("begin") => {
            if fields.locked.contains(field) {
                lock(element);
            }
            *field += 1;
        }
        "w:fldSimple" => {
            let code = element.value("w:instr").unwrap_or_default().into_owned();
            if is_about_itself(&code) {
                lock(element);
            }
            if holds_path(&code) {
                told.left.add(What::Title, &code);
            }
        }
        "w:vanish" => {
            let hidden = is_on(element.value("w:val").as_deref()) && name_up(above, 1) == "w:rPr";
            if let Some(run) = up(above, 2).filter(|run| hidden && run.name == "w:r") {
                run.marks.hidden = true;
            }
        }
        // What was cropped away is still in the picture.
        "a:srcRect"
            if ["l", "t", "r", "b"]
                .iter()
                .any(|side| is_cropped(element, side)) =>
        {
            told.left.count(What::Hidden);
        }
        name if name.ends_with(":cNvPr") || name.ends_with(":docPr") => {
            name_no_file(element, "name", Some(""), &mut told.gone);
            name_no_file(element, "descr", None, &mut told.gone);
            name_no_file(element, "title", None, &mut told.gone);
            let hidden = element.value("hidden");
            if hidden.is_some() && is_on(hidden.as_deref()) {
                told.left.count(What::Hidden);
            }
        }
        name if name.starts_with("v:") => {
            for attribute in ["o:title", "alt", "title"] {
                name_no_file(element, attribute, None, &mut told.gone);
            }
        }
        _ => {}
    }
}

pub(super) fn text_word(element: &Element, above: &mut [Element], text: &str, told: &mut Ledger) {
    if element.name == "w:t"
        && !text.trim().is_empty()
        && let Some(run) = up(above, 1).filter(|run| run.marks.hidden)
    {
        run.marks.hidden = false;
        told.left.count(What::Hidden);
    }
}

/// Programs name a picture after the file that it came from.
fn name_no_file(element: &mut Element, attribute: &str, instead: Option<&str>, gone: &mut Column) {
    let value = element.value(attribute).filter(|value| is_file_name(value));
    let Some(value) = value.map(std::borrow::Cow::into_owned) else {
        return;
    };
    gone.add(What::Title, &value);
    match instead {
        Some(instead) => element.set(attribute, instead),
        None => element.remove(attribute),
    }
}

fn lock(element: &mut Element) {
    if element.value("w:fldLock").is_some() {
        element.set("w:fldLock", "true");
    } else {
        element.marks.lock = true;
    }
}

fn is_cropped(element: &Element, side: &str) -> bool {
    let value = element.value(side).unwrap_or_default();
    let number = value.trim_start_matches(['0', '.']);
    number.starts_with(|c: char| c.is_ascii_digit())
}

/// Whether a switch is on: it is where nothing else is said.
fn is_on(value: Option<&str>) -> bool {
    value.is_none_or(|value| !matches!(value, "0" | "false" | "off"))
}
