//! What goes from the parts of a workbook that stay, and what in them is told of.

use super::ledger::Ledger;
use super::xml_rewrite::{Element, up};
use crate::metadata::found::What;

pub(super) fn open_sheet(element: &mut Element, above: &mut [Element], told: &mut Ledger) {
    for (attribute, what) in going(&element.name) {
        if let Some(value) = element.value(attribute) {
            told.gone.add(*what, &value);
            element.remove(attribute);
        }
    }
    let hides = |attribute, values: &[&str]| {
        let value = element.value(attribute);
        value.is_some_and(|value| values.contains(&&*value))
    };
    match element.name.as_str() {
        "x:sheet" if hides("state", &["hidden", "veryHidden"]) => told.left.count(What::Hidden),
        "x:row" | "x:col" if hides("hidden", &["1", "true"]) => told.left.count(What::Hidden),
        // Both keep copies of cells that may stand nowhere else.
        "x:pivotCacheRecords" | "x:externalLink" => told.left.count(What::Hidden),
        "x:dbPr" => {
            let connection = element.value("connection");
            told.left.add(What::Other, &connection.unwrap_or_default());
        }
        "x:webPr" => {
            let address = element.value("url");
            told.left.add(What::Other, &address.unwrap_or_default());
        }
        "vx:ClientData" if hides("ObjectType", &["Note"]) => {
            if let Some(shape) = up(above, 1) {
                shape.marks.note = true;
            }
        }
        _ => {}
    }
}

/// Attributes that say who did something, when, or where it came from.
fn going(name: &str) -> &'static [(&'static str, What)] {
    match name {
        "x:fileSharing" => &[("userName", What::Author)],
        "x:scenario" => &[("user", What::Author), ("comment", What::Title)],
        "x:pivotCacheDefinition" => &[
            ("refreshedBy", What::Author),
            ("refreshedDate", What::Time),
            ("refreshedDateIso", What::Time),
        ],
        "x:connection" => &[
            ("sourceFile", What::Title),
            ("odcFile", What::Title),
            ("description", What::Title),
        ],
        "x:textPr" => &[("sourceFile", What::Title)],
        _ => &[],
    }
}
