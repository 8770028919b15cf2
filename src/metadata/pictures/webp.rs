//! WebP (RFC 9649): a RIFF file, rewritten with the chunks that draw the picture.

use super::bytes::{Read, behind, byte, first, latin, length32, part, size32, starts_with};
use super::told::Told;
use super::{exif, profile, trailing, xmp};
use crate::metadata::found::{What, Why};

const MOST_CHUNKS: usize = 65_536;
/// Of the flags of §2.7, those that say how to draw.
const DRAWING_FLAGS: u8 = 0x12;
/// The flag that says there is Exif.
const EXIF_FLAG: u8 = 0x08;
/// Bytes of a frame before its chunks.
const FRAME_HEADER: usize = 16;

struct Chunk<'a> {
    kind: &'a [u8],
    data: &'a [u8],
}

pub(super) fn rewrite(bytes: &[u8], told: &mut Told) -> Read<Vec<u8>> {
    if !bytes.starts_with(b"RIFF") || !starts_with(bytes, b"WEBP", 8) {
        return Err(Why::Malformed);
    }
    let end = size32(bytes, 4, true)?.saturating_add(8);
    let chunks = chunks_of(bytes.get(12..end).ok_or(Why::Malformed)?)?;
    let mut orientation = 1;
    for chunk in chunks.iter().filter(|one| !is_kept(one.kind)) {
        orientation = orientation.max(tell_chunk(chunk, told));
    }
    trailing::tell(bytes, end, told);
    let kept: Vec<&Chunk<'_>> = chunks.iter().filter(|one| is_kept(one.kind)).collect();
    let is_extended = kept.first().is_some_and(|one| one.kind == b"VP8X");
    check_kept(&kept, is_extended)?;
    let has_exif = is_extended && orientation != 1;
    let mut written = b"WEBP".to_vec();
    for chunk in kept {
        match chunk.kind {
            b"VP8X" => write(&mut written, chunk.kind, &extended(chunk.data, has_exif)?)?,
            b"ANMF" => write(&mut written, chunk.kind, &frame(chunk.data, told)?)?,
            _ => write(&mut written, chunk.kind, chunk.data)?,
        }
    }
    if has_exif {
        write(&mut written, b"EXIF", &exif::upright(orientation))?;
    }
    let length = length32(written.len())?.to_le_bytes();
    Ok([b"RIFF", length.as_slice(), &written].concat())
}

fn chunks_of(bytes: &[u8]) -> Read<Vec<Chunk<'_>>> {
    let mut chunks = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if chunks.len() == MOST_CHUNKS {
            return Err(Why::Malformed);
        }
        let kind = part(bytes, at, 4)?;
        let data = part(bytes, at + 8, size32(bytes, at + 4, true)?)?;
        chunks.push(Chunk { kind, data });
        at += 8 + data.len().next_multiple_of(2);
    }
    Ok(chunks)
}

fn is_drawn(kind: &[u8]) -> bool {
    matches!(kind, b"ALPH" | b"VP8 " | b"VP8L")
}

fn is_kept(kind: &[u8]) -> bool {
    is_drawn(kind) || matches!(kind, b"VP8X" | b"ANIM" | b"ANMF")
}

fn check_kept(kept: &[&Chunk<'_>], is_extended: bool) -> Read<()> {
    let count = |kind: &[u8]| kept.iter().filter(|one| one.kind == kind).count();
    let pictures = count(b"VP8 ") + count(b"VP8L");
    let (frames, films, alphas) = (count(b"ANMF"), count(b"ANIM"), count(b"ALPH"));
    let is_still = pictures == 1 && frames == 0 && films == 0 && alphas <= 1;
    let is_film = is_extended && pictures == 0 && frames > 0 && films == 1 && alphas == 0;
    let is_headed = count(b"VP8X") == usize::from(is_extended) && (is_extended || kept.len() == 1);
    if (is_still || is_film) && is_headed && kept.iter().all(|one| looks_right(one)) {
        Ok(())
    } else {
        Err(Why::Malformed)
    }
}

fn looks_right(chunk: &Chunk<'_>) -> bool {
    match chunk.kind {
        b"VP8 " => starts_with(chunk.data, b"\x9d\x01\x2a", 3),
        b"VP8L" => chunk.data.first() == Some(&0x2f),
        b"VP8X" => chunk.data.len() == 10,
        b"ANIM" => chunk.data.len() == 6,
        _ => true,
    }
}

/// The chunk that says what follows, with what is gone taken out and its reserved bits zero.
fn extended(data: &[u8], has_exif: bool) -> Read<Vec<u8>> {
    let exif = if has_exif { EXIF_FLAG } else { 0 };
    let flags = byte(data, 0)? & DRAWING_FLAGS | exif;
    Ok([&[flags, 0, 0, 0], behind(data, 4)].concat())
}

fn frame(data: &[u8], told: &mut Told) -> Read<Vec<u8>> {
    let chunks = chunks_of(data.get(FRAME_HEADER..).ok_or(Why::Malformed)?)?;
    let kept: Vec<&Chunk<'_>> = chunks.iter().filter(|one| is_drawn(one.kind)).collect();
    let pictures = kept.iter().filter(|one| one.kind != b"ALPH").count();
    if pictures != 1 || kept.len() > 2 || !kept.iter().all(|one| looks_right(one)) {
        return Err(Why::Malformed);
    }
    for chunk in chunks.iter().filter(|one| !is_drawn(one.kind)) {
        tell_chunk(chunk, told);
    }
    let mut written = first(data, FRAME_HEADER).to_vec();
    for chunk in kept {
        write(&mut written, chunk.kind, chunk.data)?;
    }
    Ok(written)
}

/// Tells what a chunk says, and gives the orientation: 1 where it is not about that.
fn tell_chunk(chunk: &Chunk<'_>, told: &mut Told) -> u16 {
    let data = chunk.data;
    match chunk.kind {
        b"EXIF" if data.starts_with(b"Exif\0") => return exif::tell(behind(data, 6), told, 0),
        b"EXIF" => return exif::tell(data, told, 0),
        b"XMP " => xmp::tell(data, told),
        b"ICCP" => profile::tell(data, told),
        kind => told.say(What::Other, &latin(kind)),
    }
    1
}

fn write(written: &mut Vec<u8>, kind: &[u8], data: &[u8]) -> Read<()> {
    written.extend(kind);
    written.extend(length32(data.len())?.to_le_bytes());
    written.extend(data);
    if data.len() % 2 == 1 {
        written.push(0);
    }
    Ok(())
}
