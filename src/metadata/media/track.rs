//! The tracks of a film: which of them show and sound, and which only tell.

use std::collections::HashSet;

use super::boxes::{Box, Region, Type, inside, kind_at, only, readable};
use super::bytes::{Read, latin1, size32, u8};
use super::gopro::place_in;
use super::tally::Tally;
use crate::metadata::found::{What, Why};

#[derive(Clone)]
pub(super) struct Track {
    pub(super) place: Box,
    pub(super) id: usize,
    enabled: bool,
    /// `vide`, `soun`, or of what else it is made.
    pub(super) handler: Type,
    /// The type of its first sample entry.
    pub(super) codec: Type,
    /// The tracks that are its chapters.
    chapters: Vec<usize>,
    pub(super) kept: bool,
}

/// Tracks of a film.
pub(super) const MOST: usize = 256;

/// What a film is made of; not anything else, of which nobody can say what it tells.
pub(super) const fn is_known(handler: Type, codec: Type) -> bool {
    match &handler {
        b"vide" => matches!(
            &codec,
            b"avc1"
                | b"avc3"
                | b"hvc1"
                | b"hev1"
                | b"av01"
                | b"vp08"
                | b"vp09"
                | b"mp4v"
                | b"s263"
                | b"h263"
                | b"H263"
                | b"apch"
                | b"apcn"
                | b"apcs"
                | b"apco"
                | b"ap4h"
                | b"ap4x"
                | b"jpeg"
                | b"mjpa"
                | b"mjpb"
                | b"dvh1"
                | b"dvhe"
        ),
        _ => matches!(
            &codec,
            b"mp4a"
                | b"samr"
                | b"sawb"
                | b"alac"
                | b"Opus"
                | b"ac-3"
                | b"ec-3"
                | b".mp3"
                | b"sowt"
                | b"twos"
                | b"in24"
                | b"in32"
                | b"fl32"
                | b"fl64"
                | b"lpcm"
                | b"ulaw"
                | b"alaw"
                | b"ima4"
                | b"raw "
                | b"NONE"
        ),
    }
}

pub(super) fn tracks(region: Region, moov: &Box) -> Read<Vec<Track>> {
    let bytes = region.bytes;
    let list = inside(bytes, moov)?.list;
    let places: Vec<Box> = list
        .into_iter()
        .filter(|one| one.kind == *b"trak")
        .collect();
    if places.len() > MOST {
        return Err(Why::Malformed);
    }
    let mut all = Vec::new();
    for place in places {
        all.push(track(bytes, place)?);
    }
    let ids: HashSet<usize> = all.iter().map(|one| one.id).collect();
    if ids.len() != all.len() {
        return Err(Why::Malformed);
    }
    if all.iter().any(|one| is_locked(one.codec)) {
        return Err(Why::Locked);
    }
    let chapters: HashSet<usize> = all.iter().flat_map(|one| one.chapters.clone()).collect();
    let is_on = |handler| all.iter().any(|one| one.handler == handler && one.enabled);
    let (sight, sound) = (is_on(*b"vide"), is_on(*b"soun"));
    for one in &mut all {
        // A track that is switched off is not shown as long as another of its kind is switched on.
        let shown = match &one.handler {
            b"vide" => one.enabled || !sight,
            b"soun" => one.enabled || !sound,
            _ => false,
        };
        one.kept = shown && !chapters.contains(&one.id);
    }
    let seen: HashSet<Type> = kept(&all).map(|one| one.handler).collect();
    if seen.is_empty() {
        return Err(Why::Malformed);
    }
    // Phones write sound twice: for all, and in a form of their own.
    for one in &mut all {
        one.kept &= is_known(one.handler, one.codec);
    }
    let known: HashSet<Type> = kept(&all).map(|one| one.handler).collect();
    if seen != known {
        return Err(Why::Unsure);
    }
    Ok(all)
}

fn kept(all: &[Track]) -> impl Iterator<Item = &Track> {
    all.iter().filter(|one| one.kept)
}

const fn is_locked(codec: Type) -> bool {
    matches!(
        &codec,
        b"encv" | b"enca" | b"enct" | b"encs" | b"drms" | b"drmi" | b"drmt"
    )
}

fn track(bytes: &[u8], place: Box) -> Read<Track> {
    let header = only(bytes, &place, *b"tkhd")?;
    let media = only(bytes, &place, *b"mdia")?;
    let handler = only(bytes, &media, *b"hdlr")?;
    let entries = match inside(bytes, &media)?.find(*b"minf") {
        Some(minf) => match inside(bytes, &minf)?.find(*b"stbl") {
            Some(stbl) => inside(bytes, &stbl)?.find(*b"stsd"),
            None => None,
        },
        None => None,
    };
    let references = inside(bytes, &place)?.find(*b"tref");
    let id_at = if u8(bytes, header.body)? == 1 { 20 } else { 12 };
    Ok(Track {
        place,
        id: size32(bytes, within(&header, id_at)?)?,
        enabled: size32(bytes, within(&header, 0)?)? % 2 == 1,
        handler: kind_at(bytes, within(&handler, 8)?)?,
        codec: match entries {
            Some(entries) if entries.len() >= 16 => kind_at(bytes, entries.body + 12)?,
            _ => [0; 4],
        },
        chapters: match references {
            Some(references) => chapters_in(bytes, &references)?,
            None => Vec::new(),
        },
        kept: false,
    })
}

fn within(place: &Box, at: usize) -> Read<usize> {
    if place.len() < at + 4 {
        return Err(Why::Malformed);
    }
    Ok(place.body + at)
}

fn chapters_in(bytes: &[u8], references: &Box) -> Read<Vec<usize>> {
    let mut ids = Vec::new();
    for one in readable(bytes, references.body, references.end)?.list {
        if one.kind == *b"chap" {
            for place in 0..(one.len() / 4).min(MOST) {
                ids.push(size32(bytes, one.body + place * 4)?);
            }
        }
    }
    Ok(ids)
}

/// What a track tells that is taken out: where the camera was, when, words. `first`: the first of its samples.
pub(super) fn tell_track(track: &Track, first: &[u8], tally: &mut Tally) -> Read<()> {
    match (&track.handler, &track.codec) {
        (_, b"gpmd") => tally.goes(What::Place, &place_in(first)?.unwrap_or_default()),
        (_, b"camm") => tally.goes(What::Place, ""),
        (_, b"tmcd") => tally.goes(What::Time, ""),
        (b"vide", b"jpeg" | b"png " | b"tiff" | b"mjpa" | b"mjpb") => {
            tally.goes(What::Thumbnail, "");
        }
        (b"text" | b"sbtl" | b"subt" | b"clcp" | b"soun" | b"vide", _) => {
            tally.goes(What::Hidden, "");
        }
        (_, codec) => tally.goes(What::Other, &latin1(codec)),
    }
    Ok(())
}
