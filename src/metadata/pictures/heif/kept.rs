//! Which items of a HEIF file stay: the pictures it shows, and what these are made of.

use std::collections::{HashMap, HashSet};

use super::boxes::behind_version;
use super::items::{Item, Meta, Reference};
use crate::metadata::found::{What, Why};
use crate::metadata::pictures::bytes::Read;
use crate::metadata::pictures::told::{Told, quoted};

/// What encoders call items, and people do not.
const USUAL_NAMES: [&str; 4] = ["Color", "Alpha", "Exif", "XMP"];
const ALPHA: [&[u8]; 2] = [
    b"urn:mpeg:hevc:2015:auxid:1",
    b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha",
];

/// Pictures coded in HEVC and AV1, and those made of these (ISO/IEC 23008-12 §6.6).
fn is_drawn(kind: &[u8]) -> bool {
    matches!(kind, b"hvc1" | b"av01" | b"grid" | b"iden")
}

/// Pictures of every kind, those that are not understood here too.
pub(super) fn is_picture(kind: &[u8]) -> bool {
    is_drawn(kind)
        || matches!(
            kind,
            b"iovl" | b"avc1" | b"jpeg" | b"j2k1" | b"lhv1" | b"unci" | b"vvc1" | b"tmap"
        )
}

/// The items that stay, in the file's order. Small pictures, depths, light maps and the like are told
/// and go.
pub(super) fn kept_items<'m, 'a>(meta: &'m Meta<'a>, told: &mut Told) -> Read<Vec<&'m Item<'a>>> {
    let of = |kind: &'static [u8]| meta.references.iter().filter(move |one| one.kind == kind);
    let small: HashSet<usize> = of(b"thmb").map(|one| one.from).collect();
    let beside: HashSet<usize> = of(b"auxl").map(|one| one.from).collect();
    let parts: HashSet<usize> = of(b"dimg").flat_map(|one| one.to.iter().copied()).collect();
    let is_aside = |id| {
        [&small, &beside, &parts]
            .iter()
            .any(|set| set.contains(&id))
    };
    let is_shown = |item: &&Item<'_>| {
        item.id == meta.primary
            || (is_picture(item.kind)
                && item.kind != b"tmap"
                && !item.is_hidden
                && !is_aside(item.id))
    };
    let mut next: Vec<usize> = meta
        .items
        .iter()
        .filter(is_shown)
        .map(|one| one.id)
        .collect();
    let mut kept = HashSet::new();
    while let Some(id) = next.pop() {
        if !kept.insert(id) {
            continue;
        }
        next.extend(
            of(b"dimg")
                .filter(|one| one.from == id)
                .flat_map(|one| &one.to),
        );
        let own = of(b"auxl").filter(|one| one.to.contains(&id));
        next.extend(own.map(|one| one.from).filter(|from| is_alpha(meta, *from)));
    }
    let items: HashMap<usize, &Item<'_>> = meta.items.iter().map(|one| (one.id, one)).collect();
    let is_understood = |id| items.get(id).is_some_and(|one| is_drawn(one.kind));
    if !kept.contains(&meta.primary) || !kept.iter().all(is_understood) {
        return Err(Why::Malformed);
    }
    if meta
        .items
        .iter()
        .any(|one| kept.contains(&one.id) && one.is_protected)
    {
        return Err(Why::Locked);
    }
    let (stay, gone) = meta
        .items
        .iter()
        .partition::<Vec<_>, _>(|one| kept.contains(&one.id));
    tell_gone(&gone, &small, &meta.references, told);
    for name in meta.items.iter().map(|item| quoted(item.name)) {
        if !USUAL_NAMES.contains(&name.as_str()) {
            told.say(What::Title, &name);
        }
    }
    Ok(stay)
}

fn tell_gone(
    gone: &[&Item<'_>],
    small: &HashSet<usize>,
    references: &[Reference<'_>],
    told: &mut Told,
) {
    let pictures = || gone.iter().filter(|one| one.kind != b"tmap");
    let ids: HashSet<usize> = pictures().map(|one| one.id).collect();
    let pieces: HashSet<usize> = references
        .iter()
        .filter(|one| one.kind == b"dimg" && ids.contains(&one.from))
        .flat_map(|one| one.to.iter().copied())
        .collect();
    for item in pictures().filter(|one| is_picture(one.kind) && !pieces.contains(&one.id)) {
        let is_small = small.contains(&item.id);
        told.count(
            if is_small {
                What::Thumbnail
            } else {
                What::Embedded
            },
            1,
        );
    }
}

fn is_alpha(meta: &Meta<'_>, id: usize) -> bool {
    let own = meta.associations(id).iter();
    own.filter_map(|one| meta.property(one.index)).any(|one| {
        let name = behind_version(one.body).split(|byte| *byte == 0).next();
        one.kind == b"auxC" && name.is_some_and(|name| ALPHA.contains(&name))
    })
}
