//! What kind of film a file says it is (`ftyp`, ISO/IEC 14496-12 §4.3).

use super::boxes::{Box, Region, Type, boxes, kind_at};
use super::bytes::{Read, cut, is_zero, latin1, u32};
use super::scrub::Scrub;
use crate::metadata::found::{Format, What, Why};

const MAJOR: &[u8] = b"isom";

/// Brands that many programs write, and players look for.
const fn is_common(brand: Type) -> bool {
    matches!(
        &brand,
        b"isom"
            | b"iso2"
            | b"iso3"
            | b"iso4"
            | b"iso5"
            | b"iso6"
            | b"iso7"
            | b"iso8"
            | b"iso9"
            | b"mp41"
            | b"mp42"
            | b"mp71"
            | b"avc1"
            | b"hvc1"
            | b"hev1"
            | b"av01"
            | b"dby1"
            | b"qt  "
            | b"M4A "
            | b"M4B "
            | b"M4P "
            | b"M4V "
            | b"M4VH"
            | b"M4VP"
            | b"3gp4"
            | b"3gp5"
            | b"3gp6"
            | b"3gp7"
            | b"3gp8"
            | b"3gp9"
            | b"3gr6"
            | b"3gs6"
            | b"3ge6"
            | b"3ge7"
            | b"3gg6"
            | b"3g2a"
            | b"3g2b"
            | b"3g2c"
            | b"kddi"
            | b"dash"
            | b"msdh"
            | b"msix"
            | b"cmfc"
            | b"cmfs"
            | b"cmff"
            | b"cmf2"
            | b"lmsg"
            | b"mmp4"
            | b"f4v "
            | b"F4V "
    )
}

/// Brands of films from one maker's devices or programs.
const fn is_makers(brand: Type) -> bool {
    matches!(
        &brand,
        b"MSNV"
            | b"XAVC"
            | b"FACE"
            | b"niko"
            | b"pana"
            | b"caqv"
            | b"CAEP"
            | b"NDSC"
            | b"NDSH"
            | b"NDSM"
            | b"NDSP"
            | b"NDSS"
            | b"NDXC"
            | b"NDXH"
            | b"NDXM"
            | b"NDXP"
            | b"NDXS"
    )
}

/// The format of what begins so. Of a film from before `ftyp`, one box has to follow on the other.
pub(super) fn film_of(head: &[u8]) -> Option<Format> {
    let (size, kind) = (u32(head, 0).ok()?, kind_at(head, 4).ok()?);
    let (brand, after) = (kind_at(head, 8).ok()?, kind_at(head, 12).ok()?);
    match &kind {
        b"ftyp" if size < 16 || size % 4 != 0 || size > 1024 => None,
        b"ftyp" => match &brand {
            b"qt  " => Some(Format::Mov),
            b"M4A " | b"M4B " | b"M4P " => Some(Format::M4a),
            _ if is_common(brand) || is_makers(brand) => Some(Format::Mp4),
            _ => None,
        },
        b"wide" => (size == 8 && after == *b"mdat").then_some(Format::Mov),
        b"moov" => {
            let known = matches!(&after, b"mvhd" | b"udta" | b"trak");
            (size > 8 && known).then_some(Format::Mov)
        }
        b"mdat" => (size <= 1 || size >= 16).then_some(Format::Mov),
        _ => None,
    }
}

/// Brands that few write become one that all do; the version of a brand says the program.
pub(super) fn brands(region: Region, film: &mut Scrub) -> Read<()> {
    let one = whole(region)?;
    let (at, length) = (region.at + one.body, one.len());
    if length < 8 {
        return Err(Why::Malformed);
    }
    for place in (0..=length - 4).step_by(4) {
        let brand = kind_at(region.bytes, one.body + place)?;
        if place == 4 {
            film.patches.zero(at + 4, at + 8);
        } else if !is_common(brand) && !is_zero(&brand) {
            film.tally.goes(What::Software, &latin1(&brand));
            film.patches.write(at + place, MAJOR);
        }
    }
    film.tail(region, one.kind, one.end - length % 4, one.end)
}

/// The box that a region is.
pub(super) fn whole(region: Region) -> Read<Box> {
    let list = boxes(region.bytes, 0, region.bytes.len())?.list;
    let first = list.first().copied();
    first
        .filter(|one| one.end == region.bytes.len())
        .ok_or(Why::Malformed)
}

/// The region that a box at the top is.
pub(super) fn region<'a>(file: &'a [u8], one: &Box) -> Region<'a> {
    Region {
        bytes: cut(file, one.start, one.end),
        at: one.start,
    }
}
