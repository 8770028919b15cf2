//! How long the content of a box is that a film needs: what is behind it is not needed.

use super::boxes::Box;
use super::bytes::{Read, size32, u8};
use crate::metadata::found::Why;

/// Bytes of the content of a box; more than it has where it is malformed.
pub(super) fn length_of(bytes: &[u8], one: &Box) -> Read<usize> {
    if one.len() < 4 {
        return Err(Why::Malformed);
    }
    let later = u8(bytes, one.body)? == 1;
    let pick = |first, second| if later { second } else { first };
    let count = |at: usize| size32(bytes, one.body + at);
    let counted = |head: usize, entry: usize| -> Read<usize> {
        Ok(count(head - 4)?.saturating_mul(entry).saturating_add(head))
    };
    Ok(match &one.kind {
        b"mvhd" => pick(100, 112),
        b"tkhd" => pick(84, 96),
        b"mdhd" => pick(24, 36),
        b"cslg" => pick(24, 44),
        b"vmhd" | b"clef" | b"prof" | b"enof" => 12,
        b"mehd" | b"tfdt" => pick(8, 12),
        b"smhd" | b"mfhd" | b"mfro" => 8,
        b"trex" | b"hdlr" => 24,
        b"stts" | b"ctts" | b"co64" => counted(8, 8)?,
        b"stss" | b"stps" | b"stco" => counted(8, 4)?,
        b"stsc" => counted(8, 12)?,
        b"elst" => counted(8, pick(12, 20))?,
        b"stsz" | b"stz2" if one.len() < 12 => 12,
        b"stsz" if count(4)? != 0 => 12,
        b"stsz" => counted(12, 4)?,
        b"stz2" => {
            let bits = usize::from(u8(bytes, one.body + 7)?);
            12 + count(8)?.saturating_mul(bits).div_ceil(8)
        }
        b"tfhd" => 8 + header_fields(flags(bytes, one.body)?),
        b"trun" => {
            let set = flags(bytes, one.body)?;
            8 + bits(set, &[(0x1, 4), (0x4, 4)]) + count(4)?.saturating_mul(entry_of(set))
        }
        b"tfra" if one.len() < 16 => 16,
        b"tfra" => {
            let lengths = u8(bytes, one.body + 11)?;
            let numbers = usize::from((lengths >> 4) & 3) + usize::from((lengths >> 2) & 3);
            counted(16, pick(8, 16) + numbers + usize::from(lengths & 3) + 3)?
        }
        b"sbgp" if one.len() < pick(12, 16) => pick(12, 16),
        b"sbgp" => counted(pick(12, 16), 8)?,
        // One byte a sample, or descriptions of groups: counted nowhere, or each by itself.
        b"sdtp" | b"sgpd" => one.len(),
        _ => return Err(Why::Malformed),
    })
}

pub(super) fn flags(bytes: &[u8], body: usize) -> Read<usize> {
    Ok(size32(bytes, body)? % 0x100_0000)
}

/// Bytes of the fields of `tfhd` (ISO/IEC 14496-12 §8.8.7).
fn header_fields(set: usize) -> usize {
    bits(set, &[(0x1, 8), (0x2, 4), (0x8, 4), (0x10, 4), (0x20, 4)])
}

/// Bytes of an entry of `trun` (§8.8.8).
pub(super) fn entry_of(set: usize) -> usize {
    bits(set, &[(0x100, 4), (0x200, 4), (0x400, 4), (0x800, 4)])
}

/// Bytes of those fields whose flag is set.
pub(super) fn bits(set: usize, fields: &[(usize, usize)]) -> usize {
    let set_ones = fields.iter().filter(|(flag, _)| set & flag != 0);
    set_ones.map(|(_, size)| size).sum()
}
