//! A film from which a part was cut out of view may still have that part (edit lists, ISO/IEC 14496-12
//! §8.6.6).

use super::boxes::{Box, Region, inside, only};
use super::bytes::{Read, i32, size32, u8, u32};
use super::tables::length_of;
use super::track::Track;

/// Seconds; less is how sound is brought into step with the picture.
const IN_STEP: f64 = 1.0;
const WORD: f64 = 4_294_967_296.0;

/// True when a track has more than is shown of it.
pub(super) fn is_trimmed(region: Region, moov: &Box, track: &Track) -> Read<bool> {
    let bytes = region.bytes;
    let film = Scale::read(bytes, &only(bytes, moov, *b"mvhd")?)?;
    let inner = only(bytes, &track.place, *b"mdia")?;
    let media = Scale::read(bytes, &only(bytes, &inner, *b"mdhd")?)?;
    let list = match inside(bytes, &track.place)?.find(*b"edts") {
        Some(edts) => inside(bytes, &edts)?.find(*b"elst"),
        None => None,
    };
    let Some(list) = list.filter(|_| film.unit > 0.0 && media.unit > 0.0) else {
        return Ok(false);
    };
    if length_of(bytes, &list)? > list.len() {
        return Ok(false);
    }
    let wide = u8(bytes, list.body)? == 1;
    let (count, entry) = (size32(bytes, list.body + 4)?, if wide { 20 } else { 12 });
    let mut shown = 0.0;
    for edit in 0..count {
        let at = list.body + 8 + edit * entry;
        let is_gap = u8(bytes, at + if wide { 8 } else { 4 })? >= 0x80;
        let rate = f64::from(i32(bytes, at + entry - 4)?) / 65_536.0;
        let length = number(bytes, at, wide)?;
        if is_gap {
            continue;
        }
        // In films made of fragments: all that comes.
        if length <= 0.0 {
            return Ok(false);
        }
        shown += (length / film.unit) * rate;
    }
    Ok(count > 0 && media.length / media.unit - shown > IN_STEP)
}

struct Scale {
    unit: f64,
    length: f64,
}

impl Scale {
    fn read(bytes: &[u8], header: &Box) -> Read<Self> {
        let wide = u8(bytes, header.body)? == 1;
        let unit_at = header.body + if wide { 20 } else { 12 };
        Ok(Self {
            unit: number(bytes, unit_at, false)?,
            length: number(bytes, unit_at + 4, wide)?,
        })
    }
}

fn number(bytes: &[u8], at: usize, wide: bool) -> Read<f64> {
    let first = f64::from(u32(bytes, at)?);
    Ok(if wide {
        first * WORD + f64::from(u32(bytes, at + 4)?)
    } else {
        first
    })
}
