//! What encoders write of themselves into the samples. It cannot be taken out without touching the samples:
//! it is told, and left.

use super::boxes::Type;
use super::bytes::{LONGEST, Read, cut, find, is_zero, latin1, printed, rest, u8, u16};
use super::tally::Tally;
use crate::metadata::found::What;

const H264_SEI: u8 = 6;
/// Before and after what it is about.
const HEVC_SEI: [u8; 2] = [39, 40];
/// ISO/IEC 14496-10 Annex D: sixteen bytes that say whose it is, then anything.
const USER_DATA: usize = 5;
const MOST: usize = 65_536;
const USER_DATA_START: &[u8] = b"\0\0\x01\xb2";

/// Bytes of the first sample that are looked at.
pub(super) const FIRST: usize = 65_536;

/// What the first sample of a track says.
pub(super) fn tell_sample(
    codec: Type,
    sample: &[u8],
    length_size: usize,
    tally: &mut Tally,
) -> Read<()> {
    match &codec {
        b"avc1" | b"avc3" => {
            for unit in units(sample, length_size)? {
                if unit.len() > 1 && u8(unit, 0)? & 0x1f == H264_SEI {
                    tell_sei(rest(unit, 1), tally);
                }
            }
        }
        b"hvc1" | b"hev1" | b"dvh1" | b"dvhe" => {
            for unit in units(sample, length_size)? {
                tell_hevc_unit(unit, tally)?;
            }
        }
        b"mp4v" => tell_mpeg4(sample, tally),
        // Frames of ProRes name their encoder (SMPTE RDD 36 §5.1).
        _ if cut(sample, 4, 8) == b"icpf" && sample.len() >= 16 => {
            tally.stays(What::Software, &latin1(cut(sample, 12, 16)));
        }
        // Whole pictures, and what pictures say.
        b"jpeg" | b"mjpa" | b"mjpb" => tally.stays(What::Other, &latin1(&codec)),
        b"mp4a" => tell_name(sample, tally),
        _ => {}
    }
    Ok(())
}

fn units(sample: &[u8], length_size: usize) -> Read<Vec<&[u8]>> {
    let (mut units, mut at) = (Vec::new(), 0_usize);
    while at.saturating_add(length_size) <= sample.len() {
        let mut length = 0_usize;
        for place in 0..length_size {
            length = length * 0x100 + usize::from(u8(sample, at + place)?);
        }
        at += length_size;
        units.push(cut(sample, at, at.saturating_add(length)));
        at = at.saturating_add(length);
    }
    Ok(units)
}

fn tell_hevc_unit(unit: &[u8], tally: &mut Tally) -> Read<()> {
    if unit.len() >= 3 && HEVC_SEI.contains(&((u8(unit, 0)? >> 1) & 0x3f)) {
        tell_sei(rest(unit, 2), tally);
    }
    Ok(())
}

/// x265 writes of itself beside the parameters (ISO/IEC 14496-15 §8.3.3.1).
pub(super) fn tell_hevc(record: &[u8], tally: &mut Tally) -> Read<()> {
    let mut at = 23;
    for _ in 0..record.get(22).copied().unwrap_or_default() {
        if at + 3 > record.len() {
            break;
        }
        let count = u16(record, at + 1)?;
        at += 3;
        for _ in 0..count {
            if at + 2 > record.len() {
                break;
            }
            let end = at + 2 + usize::from(u16(record, at)?);
            tell_hevc_unit(cut(record, at + 2, end), tally)?;
            at = end;
        }
    }
    Ok(())
}

fn tell_sei(escaped: &[u8], tally: &mut Tally) {
    let bytes = unescaped(cut(escaped, 0, MOST));
    let mut at = 0;
    while at + 2 <= bytes.len() {
        let (kind, next) = long(&bytes, at);
        let (size, next) = long(&bytes, next);
        if kind == USER_DATA && size > 16 {
            tell_user_data(cut(&bytes, next + 16, next + size), tally);
        }
        at = next + size;
    }
}

/// A number of any length: 255 for each byte but the last; and where it ends.
fn long(bytes: &[u8], mut at: usize) -> (usize, usize) {
    let mut sum = 0;
    while bytes.get(at) == Some(&0xff) {
        sum += 255;
        at += 1;
    }
    (sum + bytes.get(at).copied().map_or(0, usize::from), at + 1)
}

fn tell_user_data(data: &[u8], tally: &mut Tally) {
    let plain = printed(data);
    if is_zero(data) {
        return;
    }
    if plain.len() >= 8 && plain.len() * 10 >= data.len() * 9 {
        tally.stays(What::Software, &plain);
    } else {
        tally.stays(What::Other, "SEI");
    }
}

/// Behind two zeros a 3 only keeps them from being taken for the start of something (§7.4.1).
fn unescaped(bytes: &[u8]) -> Vec<u8> {
    let mut zeros = 0;
    let mut plain = Vec::with_capacity(bytes.len());
    for byte in bytes {
        if zeros >= 2 && *byte == 3 {
            zeros = 0;
            continue;
        }
        zeros = if *byte == 0 { zeros + 1 } else { 0 };
        plain.push(*byte);
    }
    plain
}

/// Remarks in MPEG-4 video (ISO/IEC 14496-2 §6.2.2.1): from their start code to the next.
pub(super) fn tell_mpeg4(bytes: &[u8], tally: &mut Tally) {
    let mut next = find(bytes, USER_DATA_START, 0);
    while let Some(at) = next {
        let end = find(bytes, b"\0\0\x01", at + 4).unwrap_or(bytes.len());
        let said = printed(cut(bytes, at + 4, end.min(at + LONGEST)));
        if said.len() >= 4 {
            tally.stays(What::Software, &said);
        }
        next = find(bytes, USER_DATA_START, at + 4);
    }
}

/// Encoders of sound fill the first frames with their names and versions.
pub(super) fn tell_name(bytes: &[u8], tally: &mut Tally) {
    for name in ["Lavc", "Lavf", "libfaac", "LAME"] {
        let Some(at) = find(bytes, name.as_bytes(), 0) else {
            continue;
        };
        let version = rest(bytes, at + name.len());
        let is_version = |byte: &&u8| matches!(byte, b' ' | b'.' | b'0'..=b'9');
        let length = version.iter().take_while(is_version).count();
        tally.stays(
            What::Software,
            &latin1(cut(bytes, at, at + name.len() + length)),
        );
    }
}

/// Bytes of the lengths before units, as the codec's record (`avcC`, `hvcC`) has them.
pub(super) fn length_size(codec: Type, record: Option<&[u8]>) -> usize {
    let at = match &codec {
        b"hvc1" | b"hev1" | b"dvh1" | b"dvhe" => 21,
        _ => 4,
    };
    let stated = record
        .and_then(|record| record.get(at))
        .copied()
        .unwrap_or(3);
    usize::from(stated & 3) + 1
}
