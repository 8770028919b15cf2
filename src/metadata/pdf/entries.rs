//! Puts into words what the entries say that are not kept.

use std::collections::HashSet;

use super::document::Document;
use super::object::{Dict, Object, Read};
use super::tell::Tell;
use super::text::{read_name, read_text};
use crate::metadata::found::{What, place};

const LARGEST_XMP: usize = 4 * 1024 * 1024;
/// More than this of one kind of thing is not told one by one.
pub(super) const MOST_TOLD: usize = 1_000;

/// What the entries of an Info dictionary are; any other is told as it is.
fn info_kind(key: &[u8]) -> Option<What> {
    Some(match key {
        b"Title" | b"Subject" | b"Keywords" | b"AAPL:Keywords" | b"Category" | b"PTEX.FileName" => {
            What::Title
        }
        b"Author" | b"Company" | b"Manager" | b"LastModifiedBy" => What::Author,
        b"Creator" | b"Producer" | b"PTEX.Fullbanner" | b"PTEX.FullBanner" => What::Software,
        b"CreationDate" | b"ModDate" | b"SourceModified" | b"LastModified" | b"M" => What::Time,
        _ => return None,
    })
}

/// What is told elsewhere (by counting, or where it is seen as a whole), or tells nothing.
const UNTOLD: &str = " Version Length DL SigFlags NeedsRendering Thumb AA OpenAction EmbeddedFiles \
    JavaScript Renditions Popup IRT RT IT State StateModel ExData CO Sound Movie FS EF AF B Trapped Perms \
    DSS Lock SV PTEX.PageNumber Parent P Reason ByteRange Cert V ";

fn is_untold(key: &[u8]) -> bool {
    UNTOLD
        .split(' ')
        .any(|untold| untold.as_bytes() == key && !key.is_empty())
}

impl Tell<'_> {
    pub(super) fn words(&self, object: &Object) -> Read<String> {
        Ok(match &*self.document.resolve(object)? {
            Object::Text(text) => read_text(text),
            Object::Name(name) => read_name(name),
            _ => String::new(),
        })
    }

    pub(super) fn entry_words(&self, dict: &Dict, key: &str) -> Read<String> {
        dict.get(key)
            .map_or(Ok(String::new()), |value| self.words(value))
    }

    fn told_entry(&mut self, key: &[u8], value: &Object) -> Read<()> {
        let said = self.words(value)?;
        match info_kind(key) {
            None => self.add(What::Other, &said),
            Some(what) => self.spoken(what, &said),
        }
        Ok(())
    }

    pub(super) fn info(&mut self, dict: &Dict) -> Read<()> {
        for (key, value) in dict.entries().filter(|(key, _)| !is_untold(key)) {
            self.told_entry(key, value)?;
        }
        Ok(())
    }

    /// The object itself, or the first of what it lists.
    fn some(&self, object: &Object) -> Read<Vec<Object>> {
        let value = self.document.resolve(object)?;
        let Some(items) = value.list() else {
            return Ok(vec![value.clone()]);
        };
        let items = items.iter().take(MOST_TOLD);
        items
            .map(|item| Ok(self.document.resolve(item)?.clone()))
            .collect()
    }

    fn metadata(&mut self, object: &Object) -> Read<()> {
        let Object::Ref(to) = object else {
            self.add(What::Other, "");
            return Ok(());
        };
        let stream = self.document.follow(*to)?;
        let chain = self.document.filters(&stream);
        let packet = chain.and_then(|chain| self.document.decoded(&stream, &chain, LARGEST_XMP));
        match packet {
            Ok(packet) => self.xmp(&packet),
            Err(_) => self.add(What::Other, ""),
        }
        Ok(())
    }

    fn applications(&mut self, object: &Object) -> Read<()> {
        let pieces = self.document.resolve(object)?;
        let Some(pieces) = pieces.dict() else {
            self.add(What::Other, "");
            return Ok(());
        };
        for (name, piece) in pieces.entries() {
            self.add(What::Software, &read_name(name));
            let value = self.document.resolve(piece)?;
            if let Some(when) = value.dict().and_then(|dict| dict.get("LastModified")) {
                let said = self.words(when)?;
                self.add(What::Time, &said);
            }
        }
        Ok(())
    }

    /// A file's name, as a text or in a file specification (7.11).
    fn path(&mut self, object: &Object) -> Read<()> {
        let value = self.document.resolve(object)?;
        let Some(dict) = value.dict() else {
            let said = self.words(object)?;
            self.spoken(What::Title, &said);
            return Ok(());
        };
        for key in ["UF", "F", "Unix", "DOS", "Mac"] {
            let said = self.entry_words(dict, key)?;
            self.spoken(What::Title, &said);
        }
        Ok(())
    }

    pub(super) fn entry_path(&mut self, dict: &Dict, key: &str) -> Read<()> {
        dict.get(key).map_or(Ok(()), |value| self.path(value))
    }

    fn action(&mut self, object: &Object) -> Read<()> {
        for value in self.some(object)? {
            let Object::Dict(dict) = value else {
                continue;
            };
            self.entry_path(&dict, "F")?;
            if self.document.name(&dict, "S")? == b"URI" {
                let said = self.entry_words(&dict, "URI")?;
                self.add(What::Title, &said);
            }
        }
        Ok(())
    }

    /// Where on earth a map's corners lie (12.10).
    fn places(&mut self, object: &Object) -> Read<()> {
        for value in self.some(object)? {
            let own = value.dict();
            let measure = match own {
                Some(own) if !own.has("GPTS") => self.document.entry(own, "Measure")?.clone(),
                _ => value,
            };
            let points = match measure.dict() {
                Some(measure) => self.document.entry(measure, "GPTS")?.clone(),
                None => Object::Null,
            };
            let Object::List(points) = points else {
                self.add(What::Other, "");
                continue;
            };
            let decimal = |at: usize| -> Read<Option<f64>> {
                let point = points.get(at).map(|point| self.document.resolve(point));
                Ok(point.transpose()?.and_then(|point| point.decimal()))
            };
            let said = match (decimal(0)?, decimal(1)?) {
                (Some(north), Some(east)) if north.abs() <= 90.0 && east.abs() <= 180.0 => {
                    place(north + 0.0, east + 0.0)
                }
                _ => String::new(),
            };
            self.add(What::Place, &said);
        }
        Ok(())
    }

    /// Tells of an entry that is not kept.
    pub(super) fn dropped(&mut self, shape: &str, key: &[u8], value: &Object) -> Read<()> {
        let document = self.document;
        let object = document.resolve(value)?;
        if *object == Object::Null {
            return Ok(());
        }
        match key {
            b"Metadata" => return self.metadata(value),
            b"PieceInfo" => return self.applications(value),
            b"PTEX.InfoDict" => return object.dict().map_or(Ok(()), |dict| self.info(dict)),
            b"Contents" | b"RC" => return Ok(()),
            b"A" | b"PA" | b"Next" => return self.action(value),
            b"VP" | b"Measure" | b"PtData" | b"LGIDict" => return self.places(value),
            b"Threads" => {
                for thread in self.some(value)? {
                    if let Some(thread) = thread.dict()
                        && let Some(own) = document.entry(thread, "I")?.dict()
                    {
                        self.info(own)?;
                    }
                }
            }
            b"OPI" => {
                let versions = object.dict().map(Dict::entries).into_iter().flatten();
                for (_, version) in versions {
                    self.path(version)?;
                }
            }
            b"Ref" => {
                let file = object.dict().map_or(Some(value), |dict| dict.get("F"));
                return file.map_or(Ok(()), |file| self.path(file));
            }
            b"User" => {
                let names = object.dict().and_then(|dict| dict.get("Name"));
                for name in names.map_or(Ok(Vec::new()), |names| self.some(names))? {
                    let said = self.words(&name)?;
                    self.add(What::Author, &said);
                }
            }
            b"Templates" | b"Pages" => {
                let pages = leaves(document, value)?;
                self.count(What::Hidden, pages, 0);
            }
            b"T" | b"CreatorInfo" | b"URI" | b"Subj" | b"NM" | b"ID" => {
                let dict = object.dict();
                let inner =
                    |key: &str| dict.map_or(Ok(String::new()), |dict| self.entry_words(dict, key));
                let (what, said) = match key {
                    b"T" if matches!(shape, "Markup" | "FreeText" | "Link") => {
                        (What::Author, self.words(value)?)
                    }
                    b"CreatorInfo" => (What::Software, inner("Creator")?),
                    b"URI" if dict.is_some() => (What::Title, inner("Base")?),
                    b"NM" | b"ID" if shape == "Elem" => (What::Other, String::new()),
                    b"NM" | b"ID" => (What::Other, self.words(value)?),
                    _ => (What::Title, self.words(value)?),
                };
                self.add(what, &said);
            }
            _ if is_untold(key) => {}
            _ if info_kind(key).is_some() => return self.told_entry(key, value),
            _ => self.add(What::Other, &read_name(key)),
        }
        Ok(())
    }
}

/// How many things a name tree names.
fn leaves(document: &Document<'_>, tree: &Object) -> Read<usize> {
    let mut seen = HashSet::new();
    let mut open = vec![tree.clone()];
    let mut count = 0;
    while let Some(next) = open.pop() {
        if let Object::Ref(to) = &next
            && !seen.insert(to.number)
        {
            continue;
        }
        let node = document.resolve(&next)?;
        let Some(node) = node.dict() else {
            continue;
        };
        count += document
            .entry(node, "Names")?
            .list()
            .unwrap_or_default()
            .len()
            / 2;
        open.extend_from_slice(document.entry(node, "Kids")?.list().unwrap_or_default());
    }
    Ok(count)
}
