//! Which pages a file has: what its page tree names, and nothing else that looks like a page. A page
//! that was taken out often stays in the file, and a bookmark or a tag still leads to it.

use std::collections::HashSet;

use super::document::Document;
use super::object::{Dict, Object, Read};
use super::xref::MOST_OBJECTS;
use crate::metadata::found::Why;

pub(super) fn is_leaf(document: &Document<'_>, dict: &Dict) -> Read<bool> {
    Ok(document.name(dict, "Type")? == b"Page" || !dict.has("Kids"))
}

/// The numbers of the page tree's nodes and pages; a file without a page is **malformed**.
pub(super) fn page_tree(document: &Document<'_>, catalog: &Dict) -> Read<HashSet<u64>> {
    let mut numbers = HashSet::new();
    let mut open = vec![catalog.get("Pages").cloned().unwrap_or(Object::Null)];
    let (mut pages, mut steps) = (0, 0);
    while let Some(next) = open.pop() {
        let Object::Ref(to) = next else {
            return Err(Why::Malformed);
        };
        steps += 1;
        let found = document.follow(to)?;
        if found.value == Object::Null {
            continue;
        }
        let dict = found.value.dict().ok_or(Why::Malformed)?;
        let seen = !numbers.insert(to.number);
        // One page may stand in two places; a node that does may be a loop.
        if is_leaf(document, dict)? {
            pages += 1;
        } else if seen {
            return Err(Why::Malformed);
        } else {
            let kids = document.entry(dict, "Kids")?;
            let kids = kids.list().ok_or(Why::Malformed)?;
            open.extend(kids.iter().filter(|kid| **kid != Object::Null).cloned());
            if open.len() + steps > MOST_OBJECTS {
                return Err(Why::Large);
            }
        }
    }
    if pages == 0 {
        return Err(Why::Malformed);
    }
    Ok(numbers)
}
