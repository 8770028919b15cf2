//! Films and recordings in boxes: MP4, `QuickTime`, M4A, 3GP.
//!
//! The length of the file and the place of every sample stay as they are, since tables in the film count them.
//! What is not needed to show the film becomes an empty `free` box; samples of tracks that only tell (where the
//! camera was, at what time), and bytes that belong to no track, become zeros.

use std::collections::HashMap;

use super::boxes::{Box, Region, inside, kind_at};
use super::brands::{brands, region, whole};
use super::bytes::{Read, cut, is_zero, latin1, rest, size32, size64};
use super::chunks::{MOST_RANGES, Range, add, chunks};
use super::encoder::{FIRST, length_size, tell_sample};
use super::entries::record_of;
use super::fragments::{default_sizes, pieces};
use super::movie::Movie;
use super::patches::Patches;
use super::ranges::{are_blank, between, merged};
use super::scrub::{Scrub, is_free};
use super::tally::Tally;
use super::track::{Track, tracks};
use super::trimmed::is_trimmed;
use crate::metadata::found::{What, Why};

/// Bytes of a head that is read.
const LARGEST_HEAD: usize = 64 * 1024 * 1024;
/// Bytes of what is read only to tell of it.
const LARGEST_TOLD: usize = 16 * 1024 * 1024;
/// Bytes of what says the kind of film.
const LARGEST_BRANDS: usize = 4096;
const MOST_BOXES: usize = 65_536;

type Samples = HashMap<usize, Vec<Range>>;

/// Tells what a film says beside itself, and what has to become of its bytes.
pub(super) fn inspect_film(file: &[u8], tally: &mut Tally) -> Read<Patches> {
    let (list, end) = outline(file)?;
    let mut heads = list.iter().filter(|one| one.kind == *b"moov");
    let (Some(head), None) = (heads.next(), heads.next()) else {
        return Err(Why::Malformed);
    };
    let region = bounded(file, head, LARGEST_HEAD)?;
    let moov = whole(region)?;
    let tracks = tracks(region, &moov)?;
    let mut samples = samples_of(region, &tracks)?;
    let firsts = tracks.iter().filter(|track| track.codec == *b"gpmd");
    let firsts = firsts
        .map(|track| (track.id, first_of(file, samples.get(&track.id))))
        .collect();
    let scrub = Scrub {
        tally,
        patches: Patches::default(),
    };
    let mut movie = Movie {
        scrub,
        tracks,
        firsts,
    };
    let fragmented = inside(region.bytes, &moov)?.find(*b"mvex").is_some();
    let sizes = default_sizes(region, &moov)?;
    for (place, one) in list.iter().enumerate() {
        match &one.kind {
            b"moov" => movie.scrub(region, &moov, [0; 4])?,
            b"mdat" => {}
            b"ftyp" if place == 0 => brand(file, one, &mut movie)?,
            b"styp" if fragmented => brand(file, one, &mut movie)?,
            b"sidx" if fragmented => {}
            b"moof" if fragmented => fragment(file, one, &mut movie, &sizes, &mut samples)?,
            b"mfra" if fragmented => {
                let region = bounded(file, one, LARGEST_HEAD)?;
                movie.scrub(region, &whole(region)?, [0; 4])?;
            }
            _ => remove(file, one, &mut movie)?,
        }
    }
    strays(file, &list, &samples, &mut movie)?;
    let Movie {
        mut scrub, tracks, ..
    } = movie;
    for track in tracks.iter().filter(|track| track.kept) {
        if is_trimmed(region, &moov, track)? {
            scrub.tally.stays(What::Hidden, "");
        }
        let sample = first_of(file, samples.get(&track.id));
        let length_size = length_size(track.codec, record_of(region, track)?);
        tell_sample(track.codec, sample, length_size, scrub.tally)?;
    }
    trailing(file, end, &mut scrub);
    Ok(scrub.patches)
}

/// The boxes at the top, and where they end.
fn outline(file: &[u8]) -> Read<(Vec<Box>, usize)> {
    let (mut list, mut at) = (Vec::new(), 0);
    while file.len() - at >= 8 {
        let (short, kind) = (size32(file, at)?, kind_at(file, at + 4)?);
        let (size, header) = match short {
            1 if file.len() - at < 16 => break,
            1 => (size64(file, at + 8)?, 16),
            0 if kind != [0; 4] => (file.len() - at, 8),
            _ => (short, 8),
        };
        if size < header || size > file.len() - at {
            break;
        }
        if list.len() >= MOST_BOXES {
            return Err(Why::Large);
        }
        let (body, end) = (at + header, at + size);
        list.push(Box {
            kind,
            start: at,
            body,
            end,
        });
        at = end;
    }
    Ok((list, at))
}

fn bounded<'a>(file: &'a [u8], one: &Box, most: usize) -> Read<Region<'a>> {
    if one.end - one.start > most {
        return Err(Why::Large);
    }
    Ok(region(file, one))
}

fn samples_of(region: Region, tracks: &[Track]) -> Read<Samples> {
    let (mut samples, mut total) = (Samples::new(), 0);
    for track in tracks {
        let ranges = match chunks(region, track) {
            Err(why) if track.kept => return Err(why),
            // Of what is taken out anyway, the tables may be broken.
            read => read.unwrap_or_default(),
        };
        total += ranges.len();
        if total > MOST_RANGES {
            return Err(Why::Large);
        }
        samples.insert(track.id, ranges);
    }
    Ok(samples)
}

fn first_of<'a>(file: &'a [u8], ranges: Option<&Vec<Range>>) -> &'a [u8] {
    let first = ranges.and_then(|ranges| ranges.first());
    first.map_or(&[], |(from, to)| {
        cut(file, *from, from.saturating_add(FIRST).min(*to))
    })
}

fn brand(file: &[u8], one: &Box, movie: &mut Movie) -> Read<()> {
    if one.end - one.start > LARGEST_BRANDS {
        return Err(Why::Malformed);
    }
    brands(region(file, one), &mut movie.scrub)
}

fn fragment(
    file: &[u8],
    one: &Box,
    movie: &mut Movie,
    sizes: &HashMap<usize, usize>,
    samples: &mut Samples,
) -> Read<()> {
    let region = bounded(file, one, LARGEST_HEAD)?;
    let moof = whole(region)?;
    for piece in pieces(region, &moof, sizes)? {
        let ranges = samples.get_mut(&piece.id).ok_or(Why::Malformed)?;
        add(ranges, piece.from, piece.to)?;
    }
    movie.scrub(region, &moof, [0; 4])
}

/// Takes out a box at the top, which can be of any length.
fn remove(file: &[u8], one: &Box, movie: &mut Movie) -> Read<()> {
    let region = Region { bytes: file, at: 0 };
    if !is_free(one.kind) && one.end - one.start > LARGEST_TOLD {
        movie.scrub.tally.goes(What::Other, &latin1(&one.kind));
        movie.scrub.blank(region, one);
        return Ok(());
    }
    movie.scrub.drop(region, one)
}

/// Of the bytes between the boxes' heads, those stay that belong to tracks that stay.
fn strays(file: &[u8], list: &[Box], samples: &Samples, movie: &mut Movie) -> Read<()> {
    let bodies = list.iter().filter(|one| one.kind == *b"mdat");
    let bodies: Vec<Range> = bodies.map(|one| (one.body, one.end)).collect();
    let of = |kept| {
        let tracks = movie.tracks.iter().filter(|track| track.kept == kept);
        let ranges = tracks.filter_map(|track| samples.get(&track.id));
        merged(ranges.flatten().copied().collect())
    };
    let (kept, dropped) = (of(true)?, of(false)?);
    let gaps = between(&bodies, &kept)?;
    if !are_blank(file, &gaps, &dropped) {
        movie.scrub.tally.goes(What::Other, "mdat");
    }
    for (from, to) in gaps {
        movie.scrub.patches.zero(from, to);
    }
    Ok(())
}

/// Bytes behind the last box, which are none, become one.
fn trailing(file: &[u8], end: usize, scrub: &mut Scrub) {
    if is_zero(rest(file, end)) {
        return;
    }
    scrub.tally.goes(What::Other, "trailing");
    let length = file.len() - end;
    let mut header = Vec::new();
    match u32::try_from(length) {
        Ok(..8) => {}
        Ok(short) => {
            header.extend(short.to_be_bytes());
            header.extend(b"free");
        }
        Err(_) => {
            header.extend(b"\0\0\0\x01free");
            header.extend(u64::try_from(length).unwrap_or_default().to_be_bytes());
        }
    }
    scrub.patches.write(end, &header);
    scrub.patches.zero(end + header.len(), file.len());
}
