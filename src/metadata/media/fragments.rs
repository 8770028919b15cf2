//! Where the samples of a fragment lie (ISO/IEC 14496-12 §8.8).

use std::collections::HashMap;

use super::boxes::{Box, Region, inside};
use super::bytes::{Read, i32, size32, size64};
use super::movie::track_header;
use super::tables::{bits, entry_of, flags, length_of};
use crate::metadata::found::Why;

/// A piece of a track.
pub(super) struct Piece {
    pub(super) id: usize,
    pub(super) from: usize,
    pub(super) to: usize,
}

/// Bytes of samples that say no size themselves, by track (`trex`).
pub(super) fn default_sizes(region: Region, moov: &Box) -> Read<HashMap<usize, usize>> {
    let mut sizes = HashMap::new();
    if let Some(extends) = inside(region.bytes, moov)?.find(*b"mvex") {
        for one in inside(region.bytes, &extends)?.list {
            if one.kind == *b"trex" && one.len() >= 24 {
                let id = size32(region.bytes, one.body + 4)?;
                sizes.insert(id, size32(region.bytes, one.body + 16)?);
            }
        }
    }
    Ok(sizes)
}

/// The pieces of a fragment, each with its track.
pub(super) fn pieces(
    region: Region,
    moof: &Box,
    sizes: &HashMap<usize, usize>,
) -> Read<Vec<Piece>> {
    let bytes = region.bytes;
    let start = region.at + moof.start;
    let (mut found, mut after) = (Vec::new(), start);
    for traf in inside(bytes, moof)?.list {
        if traf.kind != *b"traf" {
            continue;
        }
        let header = track_header(bytes, &traf)?;
        if length_of(bytes, &header)? > header.len() {
            return Err(Why::Malformed);
        }
        let set = flags(bytes, header.body)?;
        let id = size32(bytes, header.body + 4)?;
        let base = match set {
            _ if set & 1 != 0 => size64(bytes, header.body + 8)?,
            _ if set & 0x2_0000 != 0 => start,
            _ => after,
        };
        let size_at = header.body + 8 + bits(set, &[(0x1, 8), (0x2, 4), (0x8, 4)]);
        let each = match set & 0x10 {
            0 => sizes.get(&id).copied().unwrap_or_default(),
            _ => size32(bytes, size_at)?,
        };
        after = base;
        for run in inside(bytes, &traf)?.list {
            if run.kind != *b"trun" {
                continue;
            }
            let from = match flags(bytes, run.body)? & 1 {
                0 => after,
                _ => moved(base, i32(bytes, run.body + 8)?)?,
            };
            after = from.saturating_add(run_length(bytes, &run, each)?);
            found.push(Piece {
                id,
                from,
                to: after,
            });
        }
    }
    Ok(found)
}

fn moved(base: usize, by: i32) -> Read<usize> {
    let by = isize::try_from(by).map_err(|_| Why::Malformed)?;
    base.checked_add_signed(by).ok_or(Why::Malformed)
}

fn run_length(bytes: &[u8], run: &Box, each: usize) -> Read<usize> {
    if length_of(bytes, run)? > run.len() {
        return Err(Why::Malformed);
    }
    let set = flags(bytes, run.body)?;
    let count = size32(bytes, run.body + 4)?;
    if set & 0x200 == 0 {
        return Ok(count.saturating_mul(each));
    }
    let first = run.body + 8 + bits(set, &[(0x1, 4), (0x4, 4), (0x100, 4)]);
    let mut sum = 0_usize;
    for sample in 0..count {
        sum = sum.saturating_add(size32(bytes, first + sample * entry_of(set))?);
    }
    Ok(sum)
}
