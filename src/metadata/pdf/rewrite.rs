//! Writes what is kept into a new file, in an order of its own: the catalog first, then whatever it
//! leads to. A stream's bytes are copied as they are.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::document::Document;
use super::object::{Dict, Indirect, NULL, Object, Read, Ref};
use super::pages::page_tree;
use super::picture::{CleanPicture, Picture, picture};
use super::tell::Tell;
use super::turn::{ATOMS, entry_of, turn};
use super::write::{push_atom, push_name, push_table};
use crate::metadata::found::{MOST_IN_MEMORY, What, Why};

/// What is kept may become larger than it was, as where packed objects are unpacked; up to here.
const MOST_WRITTEN: usize = 2 * MOST_IN_MEMORY;

enum Kept {
    Plain,
    Dict(&'static str),
    Ref(usize),
}

struct Rewriter<'a, 't> {
    document: &'a Document<'a>,
    tell: &'t mut Tell<'a>,
    tree: HashSet<u64>,
    numbers: HashMap<(u64, &'static str), usize>,
    waiting: Vec<(u64, &'static str)>,
}

/// Lists from which things can be left out; elsewhere their places count.
fn is_loose(shape: &str) -> bool {
    matches!(shape, "Annot" | "Kid" | "Action")
}

pub(super) fn rewrite<'a>(
    document: &'a Document<'a>,
    tell: &mut Tell<'a>,
    clean: CleanPicture<'_>,
) -> Read<Vec<u8>> {
    let trailer = &document.table.trailer;
    let Some(Object::Ref(root)) = trailer.get("Root") else {
        return Err(Why::Malformed);
    };
    let catalog = document.follow(*root)?;
    let catalog = catalog.value.dict().ok_or(Why::Malformed)?;
    if is_elsewhere(document, catalog)? {
        return Err(Why::Unsure);
    }
    tell.hidden(catalog)?;
    if let Some(info) = document.entry(trailer, "Info")?.dict() {
        tell.info(info)?;
    }
    let mut rewriter = Rewriter {
        document,
        tell,
        tree: page_tree(document, catalog)?,
        numbers: HashMap::new(),
        waiting: Vec::new(),
    };
    rewriter.assign(root.number, "Catalog");
    let mut out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec();
    let mut places = Vec::new();
    while let Some((number, shape)) = rewriter.waiting.get(places.len()).copied() {
        places.push(out.len());
        out.extend(format!("{} 0 obj\n", places.len()).bytes());
        let found = document.load(number)?;
        rewriter.write_object(&found, shape, clean, &mut out)?;
        out.extend(b"\nendobj\n");
        if out.len() > MOST_WRITTEN {
            return Err(Why::Large);
        }
    }
    push_table(&places, &mut out);
    Ok(out)
}

/// Whether the content is not in the pages: a portfolio's is in the files inside, and some forms' pages
/// are made by XFA.
fn is_elsewhere(document: &Document<'_>, catalog: &Dict) -> Read<bool> {
    let form = document.entry(catalog, "AcroForm")?;
    let only = match form.dict() {
        Some(form) if form.has("XFA") => {
            let fields = document.entry(form, "Fields")?;
            fields.list().unwrap_or_default().is_empty()
        }
        _ => false,
    };
    let dynamic = *document.entry(catalog, "NeedsRendering")? == Object::Bool(true);
    Ok(only || dynamic || catalog.has("Collection"))
}

impl Rewriter<'_, '_> {
    fn assign(&mut self, number: u64, shape: &'static str) -> Kept {
        let next = self.numbers.len() + 1;
        let given = *self.numbers.entry((number, shape)).or_insert(next);
        if given == next {
            self.waiting.push((number, shape));
        }
        Kept::Ref(given)
    }

    fn admit(&mut self, object: &Object, shape: &'static str) -> Read<Option<Kept>> {
        let Object::Ref(Ref { number, .. }) = *object else {
            return match object {
                Object::Dict(dict) => {
                    let own = self.own_shape(dict, shape, false)?;
                    Ok(own
                        .filter(|own| !matches!(*own, "Page" | "Pages"))
                        .map(Kept::Dict))
                }
                _ => Ok(Some(Kept::Plain)),
            };
        };
        let found = self.document.resolve(object)?;
        let Some(dict) = found.dict() else {
            let null = *found == Object::Null;
            return Ok(Some(if null {
                Kept::Plain
            } else {
                self.assign(number, shape)
            }));
        };
        let stream = self.document.load(number)?.data.is_some();
        let Some(own) = self.own_shape(dict, shape, stream)? else {
            return Ok(None);
        };
        if matches!(own, "Page" | "Pages") && !self.tree.contains(&number) {
            if own == "Page" {
                self.tell.stray(number);
            }
            return Ok(None);
        }
        Ok(Some(self.assign(number, own)))
    }

    fn own_shape(
        &mut self,
        dict: &Dict,
        shape: &'static str,
        stream: bool,
    ) -> Read<Option<&'static str>> {
        if shape == ATOMS {
            return Ok(None);
        }
        let own = turn(self.document, shape, dict, stream)?;
        // A tag of something that is not kept is not kept.
        let kept = match own {
            Some("Object") => {
                let target = dict.get("Obj").unwrap_or(&NULL);
                matches!(self.admit(target, "Target")?, Some(Kept::Ref(_)))
            }
            Some("Elem") => match dict.get("Pg") {
                Some(page) => self.admit(page, "Page")?.is_some(),
                None => true,
            },
            _ => true,
        };
        Ok(own.filter(|_| kept))
    }

    fn write_object(
        &mut self,
        found: &Indirect,
        shape: &'static str,
        clean: CleanPicture<'_>,
        out: &mut Vec<u8>,
    ) -> Read<()> {
        match &found.value {
            Object::Dict(dict) if found.data.is_some() => {
                let stream = if shape == "Image" {
                    picture(self.document, found, clean, self.tell)?
                } else {
                    Picture {
                        bytes: Cow::Borrowed(self.document.stored(found)),
                        filter: None,
                    }
                };
                self.write_dict(dict, shape, Some(&stream), out)?;
                out.extend(b"\nstream\n");
                out.extend_from_slice(&stream.bytes);
                out.extend(b"\nendstream");
                Ok(())
            }
            Object::Dict(dict) => self.write_dict(dict, shape, None, out),
            other => self.write(other, shape, &Kept::Plain, out),
        }
    }

    fn write(
        &mut self,
        object: &Object,
        shape: &'static str,
        kept: &Kept,
        out: &mut Vec<u8>,
    ) -> Read<()> {
        match (kept, object) {
            (Kept::Ref(number), _) => out.extend(format!("{number} 0 R").bytes()),
            (Kept::Dict(own), Object::Dict(dict)) => self.write_dict(dict, own, None, out)?,
            (_, Object::List(items)) => {
                out.push(b'[');
                let mut first = true;
                for item in items {
                    let own = self.admit(item, shape)?;
                    if own.is_none() {
                        self.tell_gone(item, shape)?;
                        if is_loose(shape) {
                            continue;
                        }
                    }
                    if !first {
                        out.push(b' ');
                    }
                    first = false;
                    match own {
                        None => out.extend(b"null"),
                        Some(own) => self.write(item, shape, &own, out)?,
                    }
                }
                out.push(b']');
            }
            (_, other) => push_atom(other, out),
        }
        Ok(())
    }

    fn tell_gone(&mut self, item: &Object, shape: &str) -> Read<()> {
        match shape {
            "Annot" => self.tell.removed(item),
            "Action" => self.tell.dropped(shape, b"Next", item),
            ATOMS => {
                self.tell.add(What::Other, "");
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn write_dict(
        &mut self,
        dict: &Dict,
        shape: &'static str,
        stream: Option<&Picture<'_>>,
        out: &mut Vec<u8>,
    ) -> Read<()> {
        if self.is_remarked(dict, shape)? {
            self.tell.count(What::Comment, 1, 0);
        }
        if stream.is_some() && dict.has("F") {
            return Err(Why::Unsure);
        }
        let replaced = stream.and_then(|stream| stream.filter.as_ref());
        let mut entries: Vec<(&[u8], Cow<'_, Object>)> = Vec::new();
        for (key, value) in dict.entries() {
            let rewritten = match key {
                b"Filter" | b"DecodeParms" => replaced.is_some(),
                b"Length" => stream.is_some(),
                _ => false,
            };
            if !rewritten {
                entries.push((key, Cow::Borrowed(value)));
            }
        }
        if let Some(filter) = replaced {
            entries.push((b"Filter", Cow::Owned(Object::Name(filter.name.clone()))));
            if let Some(parms) = &filter.parms {
                entries.push((b"DecodeParms", Cow::Owned(Object::Dict(parms.clone()))));
            }
            entries.sort_by_key(|(key, _)| *key);
        }
        out.extend(b"<<");
        for (key, value) in entries {
            self.write_entry(shape, key, &value, stream.is_some(), out)?;
        }
        if let Some(stream) = stream {
            out.extend(format!("/Length {}\n", stream.bytes.len()).bytes());
        }
        out.extend(b">>");
        Ok(())
    }

    fn write_entry(
        &mut self,
        shape: &'static str,
        key: &[u8],
        value: &Object,
        stream: bool,
        out: &mut Vec<u8>,
    ) -> Read<()> {
        let Some(child) = entry_of(shape, key, stream) else {
            return self.tell.dropped(shape, key, value);
        };
        match self.admit(value, child)? {
            // Where a page is not kept, that has been told.
            None if matches!(child, "Page" | "Node") => Ok(()),
            None => self.tell.dropped(shape, key, value),
            Some(Kept::Plain) if matches!(value, Object::Ref(_)) => Ok(()),
            Some(kept) => {
                push_name(key, out);
                out.push(b' ');
                self.write(value, child, &kept, out)?;
                out.push(b'\n');
                Ok(())
            }
        }
    }

    /// Whether an annotation that stays had a remark that does not.
    fn is_remarked(&self, dict: &Dict, shape: &str) -> Read<bool> {
        let keys: &[&str] = match shape {
            "Markup" => &["Contents", "RC"],
            "FreeText" => &["RC"],
            _ => &[],
        };
        for key in keys {
            let value = self.document.entry(dict, key)?;
            if value.dict().is_some() || value.text().is_some_and(|text| !text.is_empty()) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}
