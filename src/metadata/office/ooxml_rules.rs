//! What goes from the parts of DOCX, XLSX and PPTX that stay, and what in them is told of.
//! Source: ISO/IEC 29500-1; Microsoft's open specifications \[MS-DOCX\], \[MS-XLSX\], \[MS-PPTX\],
//! \[MS-ODRAWXML\].

use std::collections::HashSet;

use super::ledger::Ledger;
use super::refused::Read;
use super::sheet_rules::open_sheet;
use super::slide_rules::Slide;
use super::word_changes::{close_change, closed_change, open_change};
use super::word_fields::{Fields, read_fields};
use super::word_rules::{open_word, text_word};
use super::word_settings::is_layout;
use super::xml_rewrite::{Element, Fate, Rules, name_up, rewrite};
use crate::metadata::found::What;

/// A part without what is not its content, and how many shapes of VML it holds.
pub(super) struct Cleaned {
    pub(super) xml: String,
    pub(super) shapes: usize,
}

/// Takes out of a part what is not its content; `dead` are the relationships that are gone.
pub(super) fn clean_part(xml: &str, told: &mut Ledger, dead: &HashSet<String>) -> Read<Cleaned> {
    let fields = read_fields(xml)?;
    for path in &fields.paths {
        told.left.add(What::Title, path);
    }
    let mut rules = Parts {
        told,
        dead,
        fields,
        field: 0,
        slide: Slide::default(),
        shapes: 0,
    };
    let xml = rewrite(xml, &mut rules)?;
    let shapes = rules.shapes;
    Ok(Cleaned { xml, shapes })
}

struct Parts<'t> {
    told: &'t mut Ledger,
    dead: &'t HashSet<String>,
    fields: Fields,
    /// How many fields began.
    field: usize,
    slide: Slide,
    shapes: usize,
}

impl<'a> Rules<'a> for Parts<'_> {
    fn open(
        &mut self,
        element: &mut Element<'a>,
        above: &mut [Element<'a>],
        out: &mut String,
    ) -> Fate {
        self.forget_drawn(element);
        if self.refers_to_dead(element) {
            // Only the printer goes from how a page is set up.
            if !element.name.ends_with(":pageSetup") {
                return Fate::Drop;
            }
            element.remove("r:id");
        }
        if let Some((what, attributes)) = going(&element.name) {
            let said = attributes.iter().filter_map(|one| element.value(one));
            let said: Vec<_> = said.collect();
            self.told.gone.add(what, &said.join(" "));
            return Fate::Drop;
        }
        if is_silent(&element.name) {
            return Fate::Drop;
        }
        if name_up(above, 1) == "w:settings" && !is_layout(&element.name) {
            self.told.gone.add(What::Other, "");
            return Fate::Drop;
        }
        if let Some(fate) = open_change(element, above, out, &mut self.told.gone) {
            return fate;
        }
        if element.name == "w:smartTag" {
            return Fate::Unwrap;
        }
        open_word(element, above, self.told, &self.fields, &mut self.field);
        open_sheet(element, above, self.told);
        self.slide.open(element, self.told);
        Fate::Keep
    }

    fn text(&mut self, element: &mut Element<'a>, above: &mut [Element<'a>], text: &str) {
        if !element.dropped {
            text_word(element, above, text, self.told);
            self.slide.text(element, text, self.told);
        }
    }

    fn close(
        &mut self,
        element: &mut Element<'a>,
        above: &mut [Element<'a>],
        out: &mut String,
    ) -> bool {
        if !close_change(element, above, out) || element.marks.note {
            return false;
        }
        if element.lost && !element.full && is_emptied(&element.name) {
            return false;
        }
        let shape = element.name.starts_with("v:") && element.name != "v:shapetype";
        if shape && above.len() <= 1 {
            self.shapes += 1;
        }
        true
    }

    fn closed(&mut self, element: &Element<'a>, above: &mut [Element<'a>], out: &String) {
        closed_change(element, above, out);
    }

    fn remark(&mut self, text: &str) {
        self.told.gone.add(What::Other, text);
    }
}

impl Parts<'_> {
    /// Numbers that Office draws for sessions, paragraphs and sheets, by which copies can be recognised.
    fn forget_drawn(&mut self, element: &mut Element) {
        let drawn = element.names().filter(|name| is_drawn(name));
        let drawn: Vec<_> = drawn.map(str::to_owned).collect();
        for name in drawn {
            self.told.gone.add(What::Other, "");
            element.remove(&name);
        }
    }

    fn refers_to_dead(&self, element: &Element) -> bool {
        let mut references = element.names().filter(|name| name.starts_with("r:"));
        references.any(|name| {
            let id = element.value(name);
            id.is_some_and(|id| self.dead.contains(&*id))
        })
    }
}

/// What an element that goes is, and the attributes that say so.
fn going(name: &str) -> Option<(What, &'static [&'static str])> {
    Some(match name {
        "w:permStart" => (What::Author, &["w:ed"]),
        // With its data gone, Word would empty a bound field instead of showing what stands in it.
        "w:dataBinding"
        | "w15:dataBinding"
        | "w:smartTagPr"
        | "a16:creationId"
        | "a16:rowId"
        | "a16:colId"
        | "p14:creationId"
        | "p14:modId"
        | "p:custDataLst"
        | "x:customWorkbookViews"
        | "x:customSheetViews"
        | "x:customProperties"
        | "x:webPublishing"
        | "xxl21:alternateUrls" => (What::Other, &[]),
        "w:docVar" => (What::Other, &["w:name", "w:val"]),
        "w:connectString" | "w:query" => (What::Title, &["w:val"]),
        "p:htmlPubPr" => (What::Title, &["title"]),
        "x:fileVersion" => (
            What::Software,
            &["appName", "lastEdited", "lowestEdited", "rupBuild"],
        ),
        "x:customWorkbookView" => (What::Author, &["name"]),
        "x:webPublishItems" | "x:webPublishItem" => (What::Title, &["destinationFile"]),
        "x15ac:absPath" => (What::Title, &["url"]),
        "xr:revisionPtr" => (What::Other, &["documentId"]),
        _ => return None,
    })
}

/// Whether an element belongs to something that is told of elsewhere.
fn is_silent(name: &str) -> bool {
    matches!(
        name,
        "w:commentRangeStart"
            | "w:commentRangeEnd"
            | "w:commentReference"
            | "w:annotationRef"
            | "w:permEnd"
            | "p188:commentRel"
    )
}

fn is_drawn(name: &str) -> bool {
    let rsid = name.strip_prefix("w:rsid");
    rsid.is_some_and(|rest| rest.bytes().all(|b| b.is_ascii_alphabetic()))
        || matches!(
            name,
            "w14:paraId" | "w14:textId" | "wp14:anchorId" | "wp14:editId" | "xr:uid" | "o:gfxdata"
        )
}

/// Whether an element is never empty by itself: where something went and nothing is left, it goes too.
fn is_emptied(name: &str) -> bool {
    matches!(name, "w:r" | "mc:AlternateContent")
        || name.ends_with(":ext")
        || name.ends_with(":extLst")
}
