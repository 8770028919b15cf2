//! Puts into words what the entries say that are not kept.

use std::collections::HashSet;

use super::document::{Document, Held};
use super::object::{Dict, NULL, Object, Read};
use super::tell::Tell;
use super::text::{read_name, read_text};
use crate::metadata::found::{What, place};

const LARGEST_XMP: usize = 4 * 1024 * 1024;
/// More than this of one kind of thing is not told one by one.
pub(super) const MOST_TOLD: usize = 1_000;
/// After so many the rest of a file is not listened to: by then it has said what it is going to say.
const MOST_HEARD: usize = 50_000;

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
    /// Whether so much was said that more is not listened to.
    pub(super) fn is_weary(&mut self, more: usize) -> bool {
        self.heard += more;
        self.heard > MOST_HEARD
    }

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
        for (key, value) in dict.entries() {
            if self.is_weary(1) {
                break;
            }
            if !is_untold(key) {
                self.told_entry(key, value)?;
            }
        }
        Ok(())
    }

    /// Tells of the object itself, or of the first of what it lists.
    fn each(&mut self, object: &Object, tell: impl Fn(&mut Self, &Object) -> Read<()>) -> Read<()> {
        let document = self.document;
        let value = document.resolve(object)?;
        let items = value.list();
        if self.is_weary(items.map_or(1, |_| MOST_TOLD)) {
            return Ok(());
        }
        let Some(items) = items else {
            return tell(self, &value);
        };
        for item in items.iter().take(MOST_TOLD) {
            tell(self, &*document.resolve(item)?)?;
        }
        Ok(())
    }

    fn metadata(&mut self, object: &Object) -> Read<()> {
        let Object::Ref(to) = object else {
            self.add(What::Other, "");
            return Ok(());
        };
        if !self.packets.insert(to.number) {
            return Ok(());
        }
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
            if self.is_weary(1) {
                break;
            }
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

    fn action(&mut self, value: &Object) -> Read<()> {
        let Some(dict) = value.dict() else {
            return Ok(());
        };
        self.entry_path(dict, "F")?;
        if self.document.name(dict, "S")? == b"URI" {
            let said = self.entry_words(dict, "URI")?;
            self.add(What::Title, &said);
        }
        Ok(())
    }

    /// Where on earth a map's corners lie (12.10).
    fn place(&mut self, value: &Object) -> Read<()> {
        let document = self.document;
        let inner;
        let measure = match value.dict() {
            Some(own) if !own.has("GPTS") => {
                inner = document.entry(own, "Measure")?;
                inner.dict()
            }
            own => own,
        };
        let points = match measure {
            Some(measure) => document.entry(measure, "GPTS")?,
            None => Held::Here(&NULL),
        };
        let Some(points) = points.list() else {
            self.add(What::Other, "");
            return Ok(());
        };
        let decimal = |at: usize| -> Read<Option<f64>> {
            let point = points.get(at).map(|point| document.resolve(point));
            Ok(point.transpose()?.and_then(|point| point.decimal()))
        };
        let said = match (decimal(0)?, decimal(1)?) {
            (Some(north), Some(east)) if north.abs() <= 90.0 && east.abs() <= 180.0 => {
                place(north + 0.0, east + 0.0)
            }
            _ => String::new(),
        };
        self.add(What::Place, &said);
        Ok(())
    }

    /// Tells of an entry that is not kept.
    pub(super) fn dropped(&mut self, shape: &str, key: &[u8], value: &Object) -> Read<()> {
        let document = self.document;
        let object = document.resolve(value)?;
        if *object == Object::Null || self.is_weary(1) {
            return Ok(());
        }
        match key {
            b"Metadata" => return self.metadata(value),
            b"PieceInfo" => return self.applications(value),
            b"PTEX.InfoDict" => return object.dict().map_or(Ok(()), |dict| self.info(dict)),
            b"Contents" | b"RC" => return Ok(()),
            b"A" | b"PA" | b"Next" => return self.each(value, Self::action),
            b"VP" | b"Measure" | b"PtData" | b"LGIDict" => return self.each(value, Self::place),
            b"Threads" => {
                return self.each(value, |tell, thread| match thread.dict() {
                    Some(thread) => match tell.document.entry(thread, "I")?.dict() {
                        Some(own) => tell.info(own),
                        None => Ok(()),
                    },
                    None => Ok(()),
                });
            }
            b"OPI" => {
                let versions = object.dict().map(Dict::entries).into_iter().flatten();
                for (_, version) in versions {
                    if self.is_weary(1) {
                        break;
                    }
                    self.path(version)?;
                }
            }
            b"Ref" => {
                let file = object.dict().map_or(Some(value), |dict| dict.get("F"));
                return file.map_or(Ok(()), |file| self.path(file));
            }
            b"User" => {
                let names = object.dict().and_then(|dict| dict.get("Name"));
                return self.each(names.unwrap_or(&NULL), |tell, name| {
                    let said = tell.words(name)?;
                    tell.spoken(What::Author, &said);
                    Ok(())
                });
            }
            b"Templates" | b"Pages" if shape == "Names" => {
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
    while seen.len() < MOST_TOLD
        && let Some(next) = open.pop()
    {
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
        let kids = document.entry(node, "Kids")?;
        let kids = kids.list().unwrap_or_default().iter();
        open.extend(kids.take(MOST_TOLD).cloned());
    }
    Ok(count)
}
