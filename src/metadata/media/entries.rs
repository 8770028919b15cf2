//! How a track's samples are written (`stsd`): what a decoder needs, and what names the encoder.

use super::boxes::{Box, Region, Type, boxes, inside, only};
use super::bytes::{Read, cut, is_zero, latin1, rest, size32, u8, u16, utf8};
use super::encoder::{tell_hevc, tell_mpeg4};
use super::scrub::Scrub;
use super::track::{Track, is_known};
use crate::metadata::found::{What, Why};

/// What a decoder needs to know before the first sample, and a screen before the first picture.
const NEEDED: &[Type] = &[
    *b"avcC", *b"hvcC", *b"lhvC", *b"av1C", *b"vpcC", *b"esds", *b"d263", *b"bitr", *b"btrt",
    *b"pasp", *b"clap", *b"colr", *b"fiel", *b"gama", *b"mdcv", *b"clli", *b"dvcC", *b"dvvC",
    *b"dvwC", *b"st3d", *b"sv3d", *b"alac", *b"dOps", *b"dac3", *b"dec3", *b"damr", *b"wave",
    *b"chan", *b"chnl", *b"pcmC", *b"srat",
];
/// In `QuickTime`'s `wave`; the last ends it.
const IN_WAVE: &[Type] = &[
    *b"frma", *b"mp4a", *b"esds", *b"alac", *b"samr", *b"enda", *b"chan", [0; 4],
];
const MOST: usize = 64;

pub(super) fn entries(region: Region, stsd: &Box, film: &mut Scrub, handler: Type) -> Read<()> {
    if stsd.len() < 8 {
        return Err(Why::Malformed);
    }
    let found = boxes(region.bytes, stsd.body + 8, stsd.end)?;
    let count = size32(region.bytes, stsd.body + 4)?;
    if found.list.len() != count || count > MOST {
        return Err(Why::Malformed);
    }
    for entry in &found.list {
        if !is_known(handler, entry.kind) {
            return Err(Why::Unsure);
        }
        let body = entry.body + head_of(region.bytes, stsd, entry, handler)?;
        if body > entry.end {
            return Err(Why::Malformed);
        }
        if handler == *b"vide" {
            picture(region, entry, film);
        } else {
            sound(region, entry, film);
        }
        parts(region, &Box { body, ..*entry }, NEEDED, film)?;
    }
    film.tail(region, stsd.kind, found.rest, stsd.end)
}

/// Bytes of an entry before its boxes: `QuickTime`'s sound has two longer forms (QTFF "Sound Sample
/// Description").
pub(super) fn head_of(bytes: &[u8], stsd: &Box, entry: &Box, handler: Type) -> Read<usize> {
    if handler == *b"vide" {
        return Ok(78);
    }
    if entry.len() < 28 {
        return Err(Why::Malformed);
    }
    let version = u16(bytes, entry.body + 8)?;
    match version {
        0 => Ok(28),
        // In a later `stsd` the number means an entry that is no longer (ISO/IEC 14496-12 §12.2.3).
        _ if u8(bytes, stsd.body)? == 1 => Ok(28),
        1 => Ok(44),
        2 => Ok(64),
        _ => Err(Why::Malformed),
    }
}

/// At 12 the maker and two grades of quality, all zero in MP4; at 42 a name of up to 31 characters, its length
/// before.
fn picture(region: Region, entry: &Box, film: &mut Scrub) {
    let body = entry.of(region.bytes);
    tell_vendor(cut(body, 12, 16), film);
    let name = cut(body, 42, 74);
    if !is_zero(name) {
        let length = usize::from(name.first().copied().unwrap_or_default()).min(31);
        let said = utf8(cut(name, 1, 1 + length));
        let is_blank = said.chars().all(|letter| letter == '\0');
        let said = if is_blank { utf8(name) } else { said };
        film.tally.goes(What::Software, &said);
    }
    let at = region.at + entry.body;
    film.patches.zero(at + 12, at + 24);
    film.patches.zero(at + 42, at + 74);
}

fn sound(region: Region, entry: &Box, film: &mut Scrub) {
    tell_vendor(cut(entry.of(region.bytes), 12, 16), film);
    let at = region.at + entry.body;
    film.patches.zero(at + 10, at + 16);
}

fn tell_vendor(vendor: &[u8], film: &mut Scrub) {
    if !is_zero(vendor) {
        film.tally.goes(What::Software, &latin1(vendor));
    }
}

fn parts(region: Region, entry: &Box, needed: &[Type], film: &mut Scrub) -> Read<()> {
    let found = inside(region.bytes, entry)?;
    for one in &found.list {
        let body = one.of(region.bytes);
        match &one.kind {
            kind if !needed.contains(kind) => film.drop(region, one)?,
            b"colr" if body.starts_with(b"prof") || body.starts_with(b"rICC") => {
                film.tally.goes(What::Profile, "");
                film.blank(region, one);
            }
            b"wave" => parts(region, one, IN_WAVE, film)?,
            b"sv3d" => sphere(region, one, film)?,
            // The maker of the encoder and its version (3GPP TS 26.244 §6.7, §6.8).
            b"damr" | b"d263" => {
                if body.len() < 5 {
                    return Err(Why::Malformed);
                }
                tell_vendor(cut(body, 0, 4), film);
                let at = region.at + one.body;
                film.patches.zero(at, at + 5);
            }
            b"esds" => tell_mpeg4(body, film.tally),
            b"hvcC" => tell_hevc(body, film.tally)?,
            _ => {}
        }
    }
    film.tail(region, *b"stsd", found.rest, entry.end)
}

/// How a picture is wrapped around its viewer, and the program that wrapped it (Spherical Video V2).
fn sphere(region: Region, one: &Box, film: &mut Scrub) -> Read<()> {
    let found = inside(region.bytes, one)?;
    for part in &found.list {
        match &part.kind {
            b"svhd" => {
                let program = rest(part.of(region.bytes), 4);
                if !is_zero(program) {
                    film.tally.goes(What::Software, &utf8(program));
                }
                let (from, to) = (part.end.min(part.body + 4), part.end);
                film.patches.zero(region.at + from, region.at + to);
            }
            b"proj" => {}
            _ => film.drop(region, part)?,
        }
    }
    film.tail(region, *b"sv3d", found.rest, one.end)
}

/// How the pictures of a track are to be decoded (`avcC`, `hvcC`).
pub(super) fn record_of<'a>(region: Region<'a>, track: &Track) -> Read<Option<&'a [u8]>> {
    if track.handler != *b"vide" {
        return Ok(None);
    }
    let mut place = track.place;
    for kind in [*b"mdia", *b"minf", *b"stbl", *b"stsd"] {
        place = only(region.bytes, &place, kind)?;
    }
    let list = boxes(region.bytes, place.end.min(place.body + 8), place.end)?.list;
    let Some(entry) = list.first().filter(|entry| entry.len() >= 78) else {
        return Ok(None);
    };
    let parts = boxes(region.bytes, entry.body + 78, entry.end)?.list;
    let record = parts
        .iter()
        .find(|one| matches!(&one.kind, b"avcC" | b"hvcC"));
    Ok(record.map(|record| record.of(region.bytes)))
}
