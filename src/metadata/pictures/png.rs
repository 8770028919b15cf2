//! PNG and APNG (W3C PNG 3rd edition): the chunks that draw the picture are kept as they are.

mod text;

use std::collections::HashSet;

use flate2::Crc;

use super::bytes::{Read, behind, byte, latin, length32, part, position, size16, size32};
use super::inflate::inflated;
use super::told::Told;
use super::{exif, profile, trailing};
use crate::metadata::found::{What, Why};

pub(super) const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
const MOST_CHUNKS: usize = 65_536;

struct Chunk<'a> {
    kind: &'a [u8],
    data: &'a [u8],
    /// The chunk whole: length, type, data, checksum.
    whole: &'a [u8],
}

pub(super) fn rewrite(bytes: &[u8], told: &mut Told) -> Read<Vec<u8>> {
    let (chunks, end) = chunks_of(bytes)?;
    let kept: Vec<&Chunk<'_>> = chunks.iter().filter(|one| is_kept(one.kind)).collect();
    check_kept(&kept)?;
    let mut orientation = 1;
    for chunk in chunks.iter().filter(|one| !is_kept(one.kind)) {
        orientation = orientation.max(tell_chunk(chunk, told)?);
    }
    trailing::tell(bytes, end, told);
    let mut written = SIGNATURE.to_vec();
    for chunk in kept {
        written.extend(chunk.whole);
        if chunk.kind == b"IHDR" && orientation != 1 {
            write_chunk(&mut written, b"eXIf", &exif::upright(orientation))?;
        }
    }
    Ok(written)
}

fn chunks_of(bytes: &[u8]) -> Read<(Vec<Chunk<'_>>, usize)> {
    if !bytes.starts_with(SIGNATURE) {
        return Err(Why::Malformed);
    }
    let mut chunks = Vec::new();
    let mut at = SIGNATURE.len();
    while chunks.len() < MOST_CHUNKS {
        let length = size32(bytes, at, false)?;
        let whole = part(bytes, at, length.saturating_add(12))?;
        let kind = part(whole, 4, 4)?;
        if !kind.iter().all(u8::is_ascii_alphabetic) {
            return Err(Why::Malformed);
        }
        let data = part(whole, 8, length)?;
        chunks.push(Chunk { kind, data, whole });
        at += whole.len();
        if kind == b"IEND" {
            return Ok((chunks, at));
        }
    }
    Err(Why::Malformed)
}

/// What draws; transparency and colour, the shape of a pixel.
fn is_kept(kind: &[u8]) -> bool {
    matches!(
        kind,
        b"IHDR" | b"PLTE" | b"IDAT" | b"IEND" | b"acTL" | b"fcTL" | b"fdAT"
    ) || matches!(
        kind,
        b"tRNS"
            | b"gAMA"
            | b"cHRM"
            | b"sRGB"
            | b"sBIT"
            | b"bKGD"
            | b"cICP"
            | b"pHYs"
            | b"mDCV"
            | b"cLLI"
    )
}

fn length_fits(kind: &[u8], length: usize) -> bool {
    match kind {
        b"IHDR" => length == 13,
        b"IEND" => length == 0,
        b"acTL" | b"cLLI" => length == 8,
        b"fcTL" => length == 26,
        b"gAMA" | b"cICP" => length == 4,
        b"cHRM" => length == 32,
        b"sRGB" => length == 1,
        b"pHYs" => length == 9,
        b"mDCV" => length == 24,
        b"PLTE" => length > 0 && length <= 768 && length.is_multiple_of(3),
        b"tRNS" => length <= 256,
        b"sBIT" | b"bKGD" => length <= 6,
        _ => true,
    }
}

/// Refuses what cannot be drawn, and chunks that hold more than they may.
fn check_kept(kept: &[&Chunk<'_>]) -> Read<()> {
    for chunk in kept {
        let sum = size32(chunk.whole, chunk.data.len() + 8, false)?;
        if usize::try_from(checksum(&[chunk.kind, chunk.data])) != Ok(sum)
            || !length_fits(chunk.kind, chunk.data.len())
        {
            return Err(Why::Malformed);
        }
    }
    let mut once = HashSet::new();
    let repeats = |kind: &[u8]| matches!(kind, b"IDAT" | b"fcTL" | b"fdAT");
    let is_once = kept
        .iter()
        .filter(|one| !repeats(one.kind))
        .all(|one| once.insert(one.kind));
    let is_data: Vec<bool> = kept.iter().map(|one| one.kind == b"IDAT").collect();
    let runs = is_data.chunk_by(|one, other| one == other);
    let is_unbroken = runs.filter(|run| run.contains(&true)).count() == 1;
    let starts = kept.first().is_some_and(|one| one.kind == b"IHDR");
    if is_once && is_unbroken && starts {
        Ok(())
    } else {
        Err(Why::Malformed)
    }
}

/// Tells what a chunk says, and gives the orientation: 1 where it is not about that.
fn tell_chunk(chunk: &Chunk<'_>, told: &mut Told) -> Read<u16> {
    let Chunk { kind, data, .. } = *chunk;
    match kind {
        // An unknown chunk that begins with a capital must be understood to draw the picture (§5.4).
        [first, ..] if first.is_ascii_uppercase() => return Err(Why::Malformed),
        b"eXIf" => return Ok(exif::tell(data, told, 0)),
        b"tEXt" | b"zTXt" | b"iTXt" => text::tell(kind, data, told),
        b"tIME" if data.len() == 7 => told.say(What::Time, &time_of(data)?),
        b"iCCP" => {
            let name = position(data, 0, 0).map_or(1, |end| end + 2);
            let profile = inflated(behind(data, name), told).unwrap_or_default();
            profile::tell(&profile, told);
        }
        b"caBX" => told.say(What::Other, "JUMBF"),
        _ => told.say(What::Other, &latin(kind)),
    }
    Ok(1)
}

fn time_of(data: &[u8]) -> Read<String> {
    let year = size16(data, 0, false)?;
    let (month, day) = (byte(data, 2)?, byte(data, 3)?);
    let (hour, minute, second) = (byte(data, 4)?, byte(data, 5)?, byte(data, 6)?);
    Ok(format!(
        "{year}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}"
    ))
}

fn write_chunk(written: &mut Vec<u8>, kind: &[u8], data: &[u8]) -> Read<()> {
    written.extend(length32(data.len())?.to_be_bytes());
    written.extend(kind);
    written.extend(data);
    written.extend(checksum(&[kind, data]).to_be_bytes());
    Ok(())
}

fn checksum(parts: &[&[u8]]) -> u32 {
    let mut sum = Crc::new();
    for part in parts {
        sum.update(part);
    }
    sum.sum()
}
