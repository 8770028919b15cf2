//! Goes once through everything that can be reached, whatever it is: counts what is counted, sees a
//! signature, and tells what cannot be reached.

use std::collections::HashSet;

use super::document::Document;
use super::object::{Dict, Object, Read};
use super::xref::Entry;
use crate::metadata::found::Why;

#[derive(Default)]
pub(super) struct Survey {
    /// The signatures' own dictionaries.
    pub(super) signatures: Vec<Dict>,
    pub(super) scripts: usize,
    pub(super) embedded: usize,
    pub(super) thumbnails: usize,
    /// Whether the table has something that nothing leads to.
    pub(super) unused: bool,
}

/// Actions that do more than show another place.
const SCRIPTS: &[&[u8]] = &[
    b"JavaScript",
    b"Launch",
    b"SubmitForm",
    b"ImportData",
    b"ResetForm",
    b"Hide",
    b"SetOCGState",
    b"Rendition",
    b"RichMediaExecute",
    b"GoTo3DView",
    b"Movie",
    b"Sound",
];

pub(super) fn survey(document: &Document<'_>) -> Read<Survey> {
    let mut way = Way {
        document,
        found: Survey::default(),
        reached: HashSet::new(),
        stack: Vec::new(),
    };
    for key in ["Root", "Info"] {
        if let Some(object) = document.table.trailer.get(key) {
            way.pass(object)?;
        }
    }
    while let Some(number) = way.stack.pop() {
        way.pass(&document.load(number)?.value)?;
    }
    way.found.unused = unused(document, &way.reached)?;
    Ok(way.found)
}

struct Way<'a> {
    document: &'a Document<'a>,
    found: Survey,
    reached: HashSet<u64>,
    stack: Vec<u64>,
}

impl Way<'_> {
    fn pass(&mut self, object: &Object) -> Read<()> {
        match object {
            Object::Ref(to) => {
                if self.reached.insert(to.number) {
                    self.stack.push(to.number);
                }
                self.document.follow(*to)?;
            }
            Object::List(items) => {
                for item in items {
                    self.pass(item)?;
                }
            }
            Object::Dict(dict) => {
                self.look(dict)?;
                for (_, value) in dict.entries() {
                    self.pass(value)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn look(&mut self, dict: &Dict) -> Read<()> {
        let document = self.document;
        let action = document.name(dict, "S")?;
        if SCRIPTS.contains(&action.as_slice()) || document.name(dict, "Subtype")? == b"PS" {
            self.found.scripts += 1;
        }
        let file = document.entry(dict, "EF")?.dict().is_some();
        if file || document.name(dict, "Type")? == b"Sound" {
            self.found.embedded += 1;
        }
        if dict.has("Thumb") {
            self.found.thumbnails += 1;
        }
        if document.entry(dict, "ByteRange")?.list().is_some() && dict.has("Contents") {
            self.found.signatures.push(dict.clone());
        }
        Ok(())
    }
}

/// What the file's own order needs is not meant: packs, tables, and what makes it quick to open.
fn unused(document: &Document<'_>, reached: &HashSet<u64>) -> Read<bool> {
    let (mut linearized, mut hints, mut others) = (false, 0, 0);
    let mut entries: Vec<_> = document.table.entries.iter().collect();
    entries.sort_by_key(|(number, _)| **number);
    for (number, entry) in entries {
        let own = document.table.own.contains(number);
        if *entry == Entry::Free || reached.contains(number) || own {
            continue;
        }
        let found = match document.load(*number) {
            Ok(found) => found,
            Err(Why::Malformed) => {
                others += 1;
                continue;
            }
            Err(why) => return Err(why),
        };
        let dict = found.value.dict();
        let get = |key: &str| dict.and_then(|dict| dict.get(key));
        let kind = get("Type").and_then(Object::name);
        if found.value == Object::Null || matches!(kind, Some(b"ObjStm" | b"XRef")) {
            continue;
        }
        if get("Linearized").is_some() {
            linearized = true;
        } else if found.data.is_some() && get("S").and_then(Object::count).is_some() {
            hints += 1;
        } else {
            others += 1;
        }
    }
    Ok(others > 0 || hints > if linearized { 2 } else { 0 })
}
