//! HEIC, HEIF and AVIF (ISO/IEC 23008-12): the file is written anew with the pictures it shows, their
//! coded data and the properties that say how to draw them. Which way is up is one of these.
//!
//! Films and sequences, and pictures coded in anything but HEVC and AV1, are not touched.

mod boxes;
mod coded;
mod items;
mod kept;
mod properties;
mod write;

use std::collections::{HashMap, HashSet};

use super::bytes::{Read, byte, is_zero, latin, size32};
use super::told::Told;
use super::{exif, trailing, xmp};
use crate::metadata::found::{What, Why};
use boxes::{Boxed, box_at, boxed, only};
use coded::{av1_without_messages, hevc_without_messages};
use items::{Association, Item, Meta};
use kept::{is_picture, kept_items};
use write::{Written, brands};

pub(super) fn rewrite(bytes: &[u8], told: &mut Told) -> Read<Vec<u8>> {
    let boxes = top_boxes(bytes, told)?;
    if boxes.first().is_none_or(|one| one.kind != b"ftyp") {
        return Err(Why::Malformed);
    }
    let meta = Meta::read(bytes, only(&boxes, b"meta")?)?;
    let kept = kept_items(&meta, told)?;
    let ids: HashSet<usize> = kept.iter().map(|item| item.id).collect();
    for item in meta.items.iter().filter(|item| !ids.contains(&item.id)) {
        tell_item(&meta, item, told);
    }
    let (ipco, associations) = properties(&meta, &kept, told)?;
    let mut data = Vec::new();
    for item in &kept {
        data.push(data_of(&meta, item, told)?);
    }
    let length = data
        .iter()
        .map(Vec::len)
        .fold(0_usize, usize::saturating_add);
    if length > bytes.len() {
        return Err(Why::Malformed);
    }
    let ftyp = brands(only(&boxes, b"ftyp")?)?;
    let written = Written {
        meta: &meta,
        kept: &kept,
        ipco: &ipco,
        associations: &associations,
        data: &data,
    };
    let start = ftyp.len() + written.meta_box(0)?.len() + 8;
    let data: Vec<&[u8]> = data.iter().map(Vec::as_slice).collect();
    Ok([ftyp, written.meta_box(start)?, boxed(b"mdat", &data)?].concat())
}

/// The boxes of the file. What is neither needed nor empty is told.
fn top_boxes<'a>(bytes: &'a [u8], told: &mut Told) -> Read<Vec<Boxed<'a>>> {
    let mut boxes = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let Ok(one) = box_at(bytes, at) else { break };
        at = one.to;
        match one.kind {
            b"moov" | b"moof" => return Err(Why::Malformed),
            b"ftyp" | b"meta" | b"mdat" => boxes.push(one),
            // The film of a motion photo (Motion Photo format 1.0, "ISOBMFF image specific behavior").
            b"mpvd" => told.count(What::Embedded, 1),
            b"free" | b"skip" if is_zero(one.body) => {}
            b"free" | b"skip" => told.hint(What::Other),
            kind => told.say(What::Other, &latin(kind)),
        }
    }
    trailing::tell(bytes, at, told);
    Ok(boxes)
}

fn tell_item(meta: &Meta<'_>, item: &Item<'_>, told: &mut Told) {
    let data = || meta.data(item.id);
    match item.kind {
        b"Exif" => match data().as_deref().map(exif_of) {
            Ok(Ok(exif)) => {
                exif::tell(exif, told, 0);
            }
            _ => told.hint(What::Other),
        },
        b"mime" => match data() {
            Ok(data) if item.content_type == b"application/rdf+xml" && !item.is_encoded => {
                xmp::tell(&data, told);
            }
            _ => told.count(What::Embedded, 1),
        },
        kind if is_picture(kind) => {}
        kind => told.say(What::Other, &latin(kind)),
    }
}

/// Four bytes say how far behind them the TIFF begins (ISO/IEC 23008-12 §A.2.1).
fn exif_of(data: &[u8]) -> Read<&[u8]> {
    let from = size32(data, 0, false)?.saturating_add(4);
    data.get(from..).ok_or(Why::Malformed)
}

type Properties = (Vec<u8>, Vec<Vec<Association>>);

/// The container of the properties that stay, and for each item those it has, by their new numbers.
fn properties(meta: &Meta<'_>, kept: &[&Item<'_>], told: &mut Told) -> Read<Properties> {
    let mut boxes = Vec::new();
    for one in &meta.properties {
        boxes.push(properties::kept(one, told)?);
    }
    let own = |item: &&Item<'_>| meta.associations(item.id).iter().map(|one| one.index);
    let used: HashSet<usize> = kept.iter().flat_map(own).collect();
    let mut numbers = HashMap::new();
    let mut written = Vec::new();
    for (place, one) in boxes.into_iter().enumerate() {
        if let Some(one) = one.filter(|_| used.contains(&(place + 1))) {
            written.push(one);
            numbers.insert(place + 1, written.len());
        }
    }
    if written.len() > 0x7f {
        return Err(Why::Malformed);
    }
    let associations = kept
        .iter()
        .map(|item| renumbered(meta, item, &numbers))
        .collect::<Read<_>>()?;
    let written: Vec<&[u8]> = written.iter().map(Vec::as_slice).collect();
    Ok((boxed(b"ipco", &written)?, associations))
}

fn renumbered(
    meta: &Meta<'_>,
    item: &Item<'_>,
    numbers: &HashMap<usize, usize>,
) -> Read<Vec<Association>> {
    let mut found = Vec::new();
    for one in meta.associations(item.id) {
        let is_colour = meta
            .property(one.index)
            .is_some_and(|one| one.kind == b"colr");
        match numbers.get(&one.index) {
            Some(index) => found.push(Association {
                index: *index,
                is_essential: one.is_essential,
            }),
            // What must be understood to draw the picture and is not understood here.
            None if one.is_essential && one.index != 0 && !is_colour => return Err(Why::Malformed),
            None => {}
        }
    }
    Ok(found)
}

fn data_of(meta: &Meta<'_>, item: &Item<'_>, told: &mut Told) -> Read<Vec<u8>> {
    let data = meta.data(item.id)?;
    let is_right = match item.kind {
        b"av01" => return av1_without_messages(&data, told),
        b"hvc1" => {
            let own = meta.associations(item.id).iter();
            let mut own = own.filter_map(|one| meta.property(one.index));
            let config = own.find(|one| one.kind == b"hvcC").ok_or(Why::Malformed)?;
            return hevc_without_messages(&data, config.body, told);
        }
        // Two or four bytes for each of width and height, behind four others (§6.6.2.3.2).
        b"grid" => data.len() == if byte(&data, 1)? % 2 == 1 { 12 } else { 8 },
        _ => data.is_empty(),
    };
    is_right.then_some(data).ok_or(Why::Malformed)
}
