//! What is told of in the slides of a presentation.

use super::ledger::Ledger;
use super::xml_rewrite::Element;
use crate::metadata::found::What;

#[derive(Default)]
pub(super) struct Slide {
    /// Whether this part holds a speaker's notes that were not told of.
    notes: bool,
    /// Whether the shape that is open is where they stand.
    body: bool,
}

impl Slide {
    pub(super) fn open(&mut self, element: &Element, told: &mut Ledger) {
        match element.name.as_str() {
            "p:sld" => {
                let shown = element.value("show");
                if shown.is_some_and(|shown| matches!(&*shown, "0" | "false")) {
                    told.left.count(What::Hidden);
                }
            }
            "p:notes" => self.notes = true,
            "p:sp" => self.body = false,
            "p:ph" => self.body = element.value("type").as_deref() == Some("body"),
            _ => {}
        }
    }

    pub(super) fn text(&mut self, element: &Element, text: &str, told: &mut Ledger) {
        if self.notes && self.body && element.name == "a:t" && !text.trim().is_empty() {
            told.left.count(What::Comment);
            self.notes = false;
        }
    }
}
