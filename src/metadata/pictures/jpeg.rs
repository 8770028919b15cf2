//! JPEG (ITU-T T.81): tables, frames and scans are kept as they are, everything beside them goes.
//!
//! Of what programs put into `APPn` segments three things matter to how the picture looks, and are
//! written anew: that it is JFIF, Adobe's colour transform, and which way is up.

pub(super) mod pieces;

use super::bytes::{Read, behind, byte, first, is_said, is_zero, latin, length16};
use super::told::Told;
use super::{exif, iptc, profile, trailing, xmp};
use crate::metadata::found::What;
use pieces::{APP0, APP14, COM, Jpeg, Piece, check_kept, jpeg_at};

const APP1: u8 = 0xe1;
const APP2: u8 = 0xe2;
const APP11: u8 = 0xeb;
const APP13: u8 = 0xed;
const JFIF: &[u8] = b"JFIF\0";
/// Version 1.1, one to one, no thumbnail (JFIF 1.02 p. 5).
const PLAIN_JFIF: &[u8] = b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0";
const ADOBE: &[u8] = b"Adobe";
/// Version 100 and no flags; behind it comes the colour transform.
const PLAIN_ADOBE: &[u8] = b"Adobe\0d\0\0\0\0";
const EXIF: &[u8] = b"Exif\0";
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
/// Followed by 40 bytes that say where the piece belongs (XMP specification part 3 §1.1.3.1).
const MORE_XMP: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";
const PROFILE: &[u8] = b"ICC_PROFILE\0";
const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";
const LONGEST_NAME: usize = 32;

pub(super) fn rewrite(bytes: &[u8], told: &mut Told) -> Read<Vec<u8>> {
    let jpeg = jpeg_at(bytes, 0, true)?;
    for piece in jpeg.pieces.iter().filter(|piece| piece.is_kept()) {
        check_kept(bytes, piece)?;
    }
    let orientation = tell(bytes, &jpeg, told);
    trailing::tell(bytes, jpeg.end, told);
    let mut written = vec![0xff, 0xd8];
    if jpeg.pieces.iter().any(|piece| is_jfif(bytes, piece)) {
        segment(&mut written, APP0, &[PLAIN_JFIF])?;
    }
    if orientation != 1 {
        segment(
            &mut written,
            APP1,
            &[EXIF, &[0], &exif::upright(orientation)],
        )?;
    }
    let adobe = jpeg.pieces.iter().find(|piece| is_adobe(bytes, piece));
    for piece in &jpeg.pieces {
        if Some(piece) == adobe {
            let transform = byte(bytes, piece.body + 11)?;
            segment(&mut written, APP14, &[PLAIN_ADOBE, &[transform]])?;
        } else if piece.is_kept() {
            written.extend(bytes.get(piece.from..piece.to).unwrap_or_default());
        }
    }
    written.extend([0xff, 0xd9]);
    Ok(written)
}

/// Tells what stands in a JPEG's segments, and gives its orientation.
pub(super) fn tell(bytes: &[u8], jpeg: &Jpeg, told: &mut Told) -> u16 {
    let mut profile = Vec::new();
    let mut photoshop = Vec::new();
    let mut xmp = Vec::new();
    let mut orientation = None;
    for piece in &jpeg.pieces {
        let body = piece.body_of(bytes);
        if piece.is_kept() || is_adobe(bytes, piece) || is_zero(body) {
            continue;
        }
        match piece.marker {
            APP0 if is_jfif(bytes, piece) => {
                let is_there = body.get(12) > Some(&0) && body.get(13) > Some(&0);
                told.count(What::Thumbnail, is_there.into());
            }
            APP0 if body.starts_with(b"JFXX\0") => told.count(What::Thumbnail, 1),
            APP1 if body.starts_with(EXIF) => {
                let up = exif::tell(behind(body, 6), told, 0);
                orientation.get_or_insert(up);
            }
            APP1 if body.starts_with(XMP) => xmp::tell(behind(body, XMP.len()), told),
            APP1 if body.starts_with(MORE_XMP) => xmp.push(behind(body, MORE_XMP.len() + 40)),
            APP2 if body.starts_with(PROFILE) => profile.push(behind(body, PROFILE.len() + 2)),
            APP13 if body.starts_with(PHOTOSHOP) => photoshop.push(behind(body, PHOTOSHOP.len())),
            COM => told.count(What::Comment, is_said(body).into()),
            // Where the other pictures lie (CIPA DC-007): they are told themselves.
            APP2 if body.starts_with(b"MPF\0") => {}
            // JUMBF, in which provenance is written (C2PA specification, "Embedding manifests into JPEG").
            APP11 if body.starts_with(b"JP") => told.say(What::Other, "JUMBF"),
            _ => tell_other(body, told),
        }
    }
    if !xmp.is_empty() {
        xmp::tell(&xmp.concat(), told);
    }
    if !photoshop.is_empty() {
        iptc::tell_photoshop(&photoshop.concat(), told, 0);
    }
    if !profile.is_empty() {
        profile::tell(&profile.concat(), told);
    }
    if jpeg.has_gaps {
        told.hint(What::Other);
    }
    orientation.unwrap_or(1)
}

/// A segment that nobody here knows is told by the name at its beginning, if it has one.
fn tell_other(body: &[u8], told: &mut Told) {
    let is_printed = |byte: &&u8| (0x20..=0x7e).contains(*byte);
    let length = first(body, LONGEST_NAME + 1)
        .iter()
        .take_while(is_printed)
        .count();
    let is_name =
        (3..=LONGEST_NAME).contains(&length) && body.get(length).is_none_or(|end| *end == 0);
    let name = latin(first(body, length));
    if is_name && !name.trim().is_empty() {
        told.say(What::Other, &name);
    } else {
        told.hint(What::Other);
    }
}

pub(super) fn is_jfif(bytes: &[u8], piece: &Piece) -> bool {
    let body = piece.body_of(bytes);
    piece.marker == APP0 && body.len() >= 14 && body.starts_with(JFIF)
}

pub(super) fn is_adobe(bytes: &[u8], piece: &Piece) -> bool {
    let body = piece.body_of(bytes);
    piece.marker == APP14 && body.len() >= 12 && body.starts_with(ADOBE)
}

fn segment(written: &mut Vec<u8>, marker: u8, parts: &[&[u8]]) -> Read<()> {
    let body = parts.concat();
    written.extend([0xff, marker]);
    written.extend(length16(body.len() + 2)?.to_be_bytes());
    written.extend(body);
    Ok(())
}
