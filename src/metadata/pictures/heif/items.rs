//! The items of a HEIF file (ISO/IEC 23008-12; ISO/IEC 14496-12 §8.11): pictures, their parts, and what
//! is said about them.

use std::collections::{HashMap, HashSet};

use super::boxes::{Boxed, Fields, boxes_behind, boxes_of, only, version_of};
use crate::metadata::found::Why;
use crate::metadata::pictures::bytes::{Read, first, part};

pub(super) struct Item<'a> {
    pub(super) id: usize,
    pub(super) kind: &'a [u8],
    pub(super) name: &'a [u8],
    pub(super) content_type: &'a [u8],
    pub(super) is_encoded: bool,
    pub(super) is_hidden: bool,
    pub(super) is_protected: bool,
}

struct Location {
    /// 0: in the file, 1: in `idat`.
    method: usize,
    is_outside: bool,
    /// Where each piece is, and its length.
    extents: Vec<(usize, usize)>,
}

pub(super) struct Reference<'a> {
    pub(super) kind: &'a [u8],
    pub(super) from: usize,
    pub(super) to: Vec<usize>,
}

#[derive(Clone, Copy)]
pub(super) struct Association {
    /// Counted from 1.
    pub(super) index: usize,
    pub(super) is_essential: bool,
}

pub(super) struct Meta<'a> {
    pub(super) primary: usize,
    pub(super) items: Vec<Item<'a>>,
    pub(super) references: Vec<Reference<'a>>,
    pub(super) properties: Vec<Boxed<'a>>,
    associations: HashMap<usize, Vec<Association>>,
    locations: HashMap<usize, Location>,
    file: &'a [u8],
    idat: Option<&'a [u8]>,
}

const MOST_ITEMS: usize = 4096;
const MOST_EXTENTS: usize = 65_536;
/// References, and all they refer to.
const MOST_REFERENCES: usize = 16_384;
const LONGEST_CONTENT_TYPE: usize = 100;

impl<'a> Meta<'a> {
    pub(super) fn read(file: &'a [u8], meta: &'a [u8]) -> Read<Self> {
        let boxes = boxes_behind(meta, 4)?;
        let maybe = |kind: &[u8]| {
            let is_there = boxes.iter().any(|one| one.kind == kind);
            is_there.then(|| only(&boxes, kind)).transpose()
        };
        if part(only(&boxes, b"hdlr")?, 8, 4)? != b"pict" {
            return Err(Why::Malformed);
        }
        let pitm = only(&boxes, b"pitm")?;
        let locations = locations_of(only(&boxes, b"iloc")?)?;
        let idat = maybe(b"idat")?;
        let iref = maybe(b"iref")?;
        let (properties, associations) = properties_of(only(&boxes, b"iprp")?)?;
        let wide = version_of(pitm)? != 0;
        Ok(Self {
            primary: Fields::of(pitm, 4).next(if wide { 4 } else { 2 })?,
            items: items_of(only(&boxes, b"iinf")?)?,
            references: iref.map(references_of).transpose()?.unwrap_or_default(),
            properties,
            associations,
            locations,
            file,
            idat,
        })
    }

    /// The data of an item; refused where it is not whole, or not in the file.
    pub(super) fn data(&self, id: usize) -> Read<Vec<u8>> {
        let location = self.locations.get(&id).ok_or(Why::Malformed)?;
        let source = match location.method {
            0 => self.file,
            1 => self.idat.ok_or(Why::Malformed)?,
            _ => return Err(Why::Malformed),
        };
        let lengths = location.extents.iter().map(|(_, length)| *length);
        let whole = lengths.fold(0_usize, usize::saturating_add);
        // More than the file has only overlapping pieces can give.
        if location.is_outside || whole > self.file.len() {
            return Err(Why::Malformed);
        }
        let mut data = Vec::new();
        for (at, length) in &location.extents {
            data.extend(part(source, *at, *length)?);
        }
        Ok(data)
    }

    pub(super) fn associations(&self, id: usize) -> &[Association] {
        self.associations.get(&id).map_or(&[], Vec::as_slice)
    }

    pub(super) fn property(&self, index: usize) -> Option<&Boxed<'a>> {
        self.properties.get(index.checked_sub(1)?)
    }
}

fn items_of(iinf: &[u8]) -> Read<Vec<Item<'_>>> {
    let from = if version_of(iinf)? == 0 { 6 } else { 8 };
    let mut seen = HashSet::new();
    let mut items = Vec::new();
    for one in boxes_behind(iinf, from)? {
        if one.kind != b"infe" {
            return Err(Why::Malformed);
        }
        let item = item_of(one.body)?;
        if !seen.insert(item.id) || items.len() == MOST_ITEMS {
            return Err(Why::Malformed);
        }
        items.push(item);
    }
    Ok(items)
}

fn item_of(infe: &[u8]) -> Read<Item<'_>> {
    let version = version_of(infe)?;
    if version != 2 && version != 3 {
        return Err(Why::Malformed);
    }
    let mut fields = Fields::of(infe, 1);
    let flags = fields.next(3)?;
    let id = fields.next(if version == 2 { 2 } else { 4 })?;
    // What is written here names items in two bytes.
    if id > 0xffff {
        return Err(Why::Malformed);
    }
    let is_protected = fields.next(2)? != 0;
    let kind = fields.four()?;
    let name = fields.text();
    let is_mime = kind == b"mime";
    let content_type = if is_mime { fields.text() } else { b"" };
    Ok(Item {
        id,
        kind,
        name,
        content_type: first(content_type, LONGEST_CONTENT_TYPE),
        is_encoded: is_mime && !fields.text().is_empty(),
        is_hidden: flags % 2 == 1,
        is_protected,
    })
}

fn locations_of(iloc: &[u8]) -> Read<HashMap<usize, Location>> {
    let version = version_of(iloc)?;
    if version > 2 {
        return Err(Why::Malformed);
    }
    let mut fields = Fields::of(iloc, 4);
    let (sizes, more) = (fields.next(1)?, fields.next(1)?);
    let index_size = if version == 0 { 0 } else { more & 15 };
    let id_size = if version < 2 { 2 } else { 4 };
    let count = fields.next(id_size)?;
    if count > MOST_ITEMS {
        return Err(Why::Malformed);
    }
    let mut found = HashMap::new();
    let mut left = MOST_EXTENTS;
    for _ in 0..count {
        let id = fields.next(id_size)?;
        let method = if version == 0 {
            0
        } else {
            fields.next(2)? & 15
        };
        let is_outside = fields.next(2)? != 0;
        let base = fields.next(more >> 4)?;
        let pieces = fields.next(2)?;
        left = left.checked_sub(pieces).ok_or(Why::Malformed)?;
        let mut extents = Vec::with_capacity(pieces);
        for _ in 0..pieces {
            fields.next(index_size)?;
            let at = base.saturating_add(fields.next(sizes >> 4)?);
            extents.push((at, fields.next(sizes & 15)?));
        }
        let location = Location {
            method,
            is_outside,
            extents,
        };
        if found.insert(id, location).is_some() {
            return Err(Why::Malformed);
        }
    }
    Ok(found)
}

fn references_of(iref: &[u8]) -> Read<Vec<Reference<'_>>> {
    let size = if version_of(iref)? == 0 { 2 } else { 4 };
    let mut left = MOST_REFERENCES;
    let mut found = Vec::new();
    for Boxed { kind, body, .. } in boxes_behind(iref, 4)? {
        let mut fields = Fields::of(body, 0);
        let from = fields.next(size)?;
        let count = fields.next(2)?;
        left = left.checked_sub(count + 1).ok_or(Why::Malformed)?;
        let to = (0..count).map(|_| fields.next(size)).collect::<Read<_>>()?;
        found.push(Reference { kind, from, to });
    }
    Ok(found)
}

type Properties<'a> = (Vec<Boxed<'a>>, HashMap<usize, Vec<Association>>);

fn properties_of(iprp: &[u8]) -> Read<Properties<'_>> {
    let boxes = boxes_of(iprp)?;
    let container = only(&boxes, b"ipco")?;
    let mut found = HashMap::new();
    for one in boxes.iter().filter(|one| one.kind == b"ipma") {
        read_associations(one.body, &mut found)?;
    }
    Ok((boxes_of(container)?, found))
}

fn read_associations(ipma: &[u8], found: &mut HashMap<usize, Vec<Association>>) -> Read<()> {
    let mut fields = Fields::of(ipma, 1);
    let (size, top) = if fields.next(3)? % 2 == 1 {
        (2, 0x8000)
    } else {
        (1, 0x80)
    };
    let id_size = if version_of(ipma)? < 1 { 2 } else { 4 };
    for _ in 0..fields.next(4)? {
        let id = fields.next(id_size)?;
        if found.contains_key(&id) || found.len() == MOST_ITEMS {
            return Err(Why::Malformed);
        }
        let mut own = Vec::new();
        for _ in 0..fields.next(1)? {
            let value = fields.next(size)?;
            own.push(Association {
                index: value % top,
                is_essential: value >= top,
            });
        }
        found.insert(id, own);
    }
    Ok(())
}
