//! Where a `GoPro` camera was (GPMF: key, type, size, count, values, filled up to four bytes).

use super::boxes::kind_at;
use super::bytes::{Read, i32, u8, u16, u32};
use super::moment::coordinates;

const HEADER: usize = 8;
const DEEPEST: usize = 8;

/// The first place in a sample of GPMF.
pub(super) fn place_in(sample: &[u8]) -> Read<Option<String>> {
    let (mut scales, mut at, mut depth) = ((0, 0), 0, 0);
    while depth <= DEEPEST && sample.len().saturating_sub(at) >= HEADER {
        let key = kind_at(sample, at)?;
        let size = usize::from(u8(sample, at + 5)?) * usize::from(u16(sample, at + 6)?);
        // What holds others is entered: their end does not matter here.
        if u8(sample, at + 4)? == 0 {
            at += HEADER;
            depth += usize::from(key == *b"DEVC");
            continue;
        }
        if at + HEADER + size > sample.len() {
            break;
        }
        match &key {
            b"SCAL" if size >= 8 => {
                scales = (u32(sample, at + HEADER)?, u32(sample, at + HEADER + 4)?);
            }
            b"GPS5" | b"GPS9" if size >= 8 => return place_at(sample, at + HEADER, scales),
            _ => {}
        }
        at += HEADER + size.div_ceil(4) * 4;
    }
    Ok(None)
}

fn place_at(sample: &[u8], at: usize, (north, east): (u32, u32)) -> Read<Option<String>> {
    if north == 0 || east == 0 {
        return Ok(None);
    }
    let angle = |at, scale| Ok(f64::from(i32(sample, at)?) / f64::from(scale));
    Ok(coordinates(angle(at, north)?, angle(at + 4, east)?))
}
