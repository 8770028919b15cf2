//! Where in a file a track's samples lie (ISO/IEC 14496-12 §8.7).

use super::boxes::{Box, Boxes, Region, Type, boxes, inside, only};
use super::bytes::{Read, size32, size64, u8, u16};
use super::entries::head_of;
use super::track::Track;
use crate::metadata::found::Why;

/// From where to where, in the file.
pub(super) type Range = (usize, usize);

/// More pieces than this are more than is taken into memory.
pub(super) const MOST_RANGES: usize = 1_048_576;

/// The chunks of a track, those that follow on each other as one.
pub(super) fn chunks(region: Region, track: &Track) -> Read<Vec<Range>> {
    let bytes = region.bytes;
    let mut stbl = track.place;
    for kind in [*b"mdia", *b"minf", *b"stbl"] {
        stbl = only(bytes, &stbl, kind)?;
    }
    let list = inside(bytes, &stbl)?;
    let short = list.find(*b"stco");
    let offsets = table(bytes, short.or_else(|| list.find(*b"co64")), 4)?;
    let runs = table(bytes, list.find(*b"stsc"), 4)?;
    fits(&offsets, if short.is_some() { 4 } else { 8 })?;
    fits(&runs, 12)?;
    let sizes = Sizes::read(bytes, &list, track)?;
    let mut ranges = Vec::new();
    let (mut run, mut sample) = (0, 0);
    for chunk in 0..offsets.count {
        while run + 1 < runs.count && size32(bytes, runs.at + (run + 1) * 12)? <= chunk + 1 {
            run += 1;
        }
        if run >= runs.count || size32(bytes, runs.at + run * 12)? > chunk + 1 {
            return Err(Why::Malformed);
        }
        let samples = size32(bytes, runs.at + run * 12 + 4)?.min(sizes.count - sample);
        let from = match short {
            Some(_) => size32(bytes, offsets.at + chunk * 4)?,
            None => size64(bytes, offsets.at + chunk * 8)?,
        };
        let length = sizes.of(bytes, sample, samples)?;
        add(&mut ranges, from, from.saturating_add(length))?;
        sample += samples;
    }
    Ok(ranges)
}

/// Adds a range, to the last one where it follows on it.
pub(super) fn add(ranges: &mut Vec<Range>, from: usize, to: usize) -> Read<()> {
    if from >= to {
        return Ok(());
    }
    let full = ranges.len() >= MOST_RANGES;
    match ranges.last_mut() {
        Some(last) if last.1 == from => last.1 = to,
        _ if full => return Err(Why::Large),
        _ => ranges.push((from, to)),
    }
    Ok(())
}

struct Table {
    at: usize,
    end: usize,
    count: usize,
}

fn table(bytes: &[u8], one: Option<Box>, count_at: usize) -> Read<Table> {
    let one = one
        .filter(|one| one.len() >= count_at + 4)
        .ok_or(Why::Malformed)?;
    Ok(Table {
        at: one.body + count_at + 4,
        end: one.end,
        count: size32(bytes, one.body + count_at)?,
    })
}

fn fits(table: &Table, entry: usize) -> Read<()> {
    let length = table.count.saturating_mul(entry);
    if table.at.saturating_add(length) > table.end {
        return Err(Why::Malformed);
    }
    Ok(())
}

/// Bytes of a track's samples.
struct Sizes {
    count: usize,
    how: How,
}

enum How {
    /// So many samples have so many bytes.
    Same { samples: usize, bytes: usize },
    /// A table of numbers of so many bits.
    Listed { at: usize, field: usize },
}

impl Sizes {
    fn read(bytes: &[u8], list: &Boxes, track: &Track) -> Read<Self> {
        let found = list.find(*b"stsz").or_else(|| list.find(*b"stz2"));
        let table = table(bytes, found, 8)?;
        let is_compact = found.is_some_and(|one| one.kind == *b"stz2");
        let (same, field) = if is_compact {
            (0, usize::from(u8(bytes, table.at - 5)?))
        } else {
            (size32(bytes, table.at - 8)?, 32)
        };
        let how = if same != 0 {
            uniform(bytes, list, track, same)?
        } else if [4, 8, 16, 32].contains(&field) {
            How::Listed {
                at: table.at,
                field,
            }
        } else {
            return Err(Why::Malformed);
        };
        let count = table.count;
        if let How::Listed { field, .. } = how {
            let count = count.saturating_mul(field).div_ceil(8);
            fits(&Table { count, ..table }, 1)?;
        }
        Ok(Self { count, how })
    }

    /// Bytes of `samples` samples from the one with number `from`.
    fn of(&self, bytes: &[u8], from: usize, samples: usize) -> Read<usize> {
        let (at, field) = match self.how {
            How::Same {
                samples: packet,
                bytes,
            } => {
                return Ok(samples.div_ceil(packet).saturating_mul(bytes));
            }
            How::Listed { at, field } => (at, field),
        };
        let mut sum = 0_usize;
        for sample in from..from + samples {
            let size = match field {
                32 => size32(bytes, at + sample * 4)?,
                16 => usize::from(u16(bytes, at + sample * 2)?),
                8 => usize::from(u8(bytes, at + sample)?),
                _ if sample % 2 == 0 => usize::from(u8(bytes, at + sample / 2)? >> 4),
                _ => usize::from(u8(bytes, at + sample / 2)? & 0xf),
            };
            sum = sum.saturating_add(size);
        }
        Ok(sum)
    }
}

/// Bytes of an uncompressed sample of one channel; 0: as its description says.
const fn pcm(codec: Type) -> Option<usize> {
    Some(match &codec {
        b"sowt" | b"twos" | b"raw " | b"NONE" | b"lpcm" => 0,
        b"in24" => 3,
        b"in32" | b"fl32" => 4,
        b"fl64" => 8,
        b"ulaw" | b"alaw" => 1,
        _ => return None,
    })
}

/// `QuickTime` counts uncompressed sound in samples of one tick, and writes sizes that need not be true: those
/// of the description count. Where the two disagree otherwise, nobody can say which bytes are sound.
fn uniform(bytes: &[u8], list: &Boxes, track: &Track, same: usize) -> Read<How> {
    let plain = How::Same {
        samples: 1,
        bytes: same,
    };
    let ticks = match list.find(*b"stts").filter(|times| times.len() >= 16) {
        Some(times) => size32(bytes, times.body + 4)? == 1 && size32(bytes, times.body + 12)? == 1,
        None => false,
    };
    if track.handler != *b"soun" || !ticks {
        return Ok(plain);
    }
    let stsd = list.find(*b"stsd").ok_or(Why::Malformed)?;
    let entries = boxes(bytes, stsd.end.min(stsd.body + 8), stsd.end)?.list;
    let entry = entries.first().ok_or(Why::Malformed)?;
    let head = head_of(bytes, &stsd, entry, track.handler)?;
    if entry.len() < head {
        return Err(Why::Malformed);
    }
    if let Some(width) = pcm(track.codec) {
        let (channels, deep) = match head {
            64 => (
                size32(bytes, entry.body + 40)?,
                size32(bytes, entry.body + 48)?,
            ),
            _ => (
                usize::from(u16(bytes, entry.body + 16)?),
                usize::from(u16(bytes, entry.body + 18)?),
            ),
        };
        let width = if width == 0 { deep.div_ceil(8) } else { width };
        let frame = channels.saturating_mul(width);
        if frame == 0 || (same != frame && same != 1) {
            return Err(Why::Unsure);
        }
        return Ok(How::Same {
            samples: 1,
            bytes: frame,
        });
    }
    if head != 44 {
        return Ok(plain);
    }
    let samples = size32(bytes, entry.body + 28)?;
    let bytes = size32(bytes, entry.body + 36)?;
    Ok(if samples <= 1 {
        plain
    } else {
        How::Same { samples, bytes }
    })
}
