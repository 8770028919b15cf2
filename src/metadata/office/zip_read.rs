//! Reads a zip archive's directory, and believes nothing that is not said twice.
//!
//! The central directory and the header before each member must agree, nothing may overlap, and no name
//! may appear twice or lead out: what two readers could read differently is refused. What lies between,
//! before or after the members is not taken along.
//! Source: PKWARE APPNOTE.TXT 6.3.10, sections 4.3 to 4.5.

use std::collections::HashSet;

use super::ledger::Ledger;
use super::refused::{MALFORMED, Read, Refused, long, short, size};
use crate::metadata::found::{What, Why};

#[derive(Clone, Debug)]
pub(super) struct Member<'a> {
    pub(super) name: String,
    pub(super) deflated: bool,
    pub(super) crc: u32,
    /// Its size when inflated.
    pub(super) size: usize,
    /// Its bytes as they lie in the archive.
    pub(super) packed: &'a [u8],
}

struct Entry {
    name: String,
    flags: usize,
    method: usize,
    crc: u32,
    size: usize,
    packed_size: usize,
    /// Where its local header begins.
    at: usize,
}

struct Directory {
    start: usize,
    end: usize,
    count: usize,
    /// Bytes before the archive shift it: places are counted from where it begins.
    shift: usize,
}

const END: u32 = 0x0605_4b50;
const END_SIZE: usize = 22;
const LONGEST_COMMENT: usize = 0xffff;
const CENTRAL: u32 = 0x0201_4b50;
const CENTRAL_SIZE: usize = 46;
const LOCAL: u32 = 0x0403_4b50;
const LOCAL_SIZE: usize = 30;
const DESCRIPTOR: u32 = 0x0807_4b50;
const MOST_MEMBERS: usize = 10_000;
const LONGEST_NAME: usize = 1000;
const DEEPEST: usize = 32;
const ENCRYPTED: usize = 0x2041;
const DESCRIBED: usize = 0x0008;
/// Encryption, compression levels, descriptor and UTF-8 names: every other flag changes how bytes are
/// read.
const KNOWN_FLAGS: usize = 0x284f;
const IN_EXTRA: usize = 0xffff_ffff;
const ZIP64: usize = 0x0001;
const DEFLATED: usize = 8;
/// The first midnight that a zip archive can say, which is what Office writes.
const NO_TIME: usize = 0x0021_0000;

/// The members of an archive in the order of its directory.
pub(super) fn read_directory<'a>(bytes: &'a [u8], told: &mut Ledger) -> Read<Vec<Member<'a>>> {
    let end = find_end(bytes)?;
    let length = size(bytes, end + 12)?;
    let start = end.checked_sub(length).ok_or(MALFORMED)?;
    let count = short(bytes, end + 10)?;
    let after = end + END_SIZE + short(bytes, end + 20)?;
    let shift = start.checked_sub(size(bytes, end + 16)?).ok_or(MALFORMED)?;
    let split = long(bytes, end + 4)? != 0 || short(bytes, end + 8)? != count;
    if split || count > MOST_MEMBERS {
        return Err(MALFORMED);
    }
    let comment = bytes.get(end + END_SIZE..after).ok_or(MALFORMED)?;
    if !comment.is_empty() {
        told.gone
            .add(What::Other, &String::from_utf8_lossy(comment));
    }
    if after < bytes.len() {
        told.gone.add(What::Other, "");
    }
    let directory = Directory {
        start,
        end,
        count,
        shift,
    };
    let entries = read_entries(bytes, &directory, told)?;
    let starts = read_locals(bytes, &entries, start, told)?;
    let members = entries.into_iter().zip(starts).map(|(entry, from)| {
        let packed = bytes.get(from..from + entry.packed_size);
        Ok(Member {
            name: entry.name,
            deflated: entry.method == DEFLATED,
            crc: entry.crc,
            size: entry.size,
            packed: packed.ok_or(MALFORMED)?,
        })
    });
    members.collect()
}

fn find_end(bytes: &[u8]) -> Read<usize> {
    let last = bytes.len().checked_sub(END_SIZE).ok_or(MALFORMED)?;
    let first = last.saturating_sub(LONGEST_COMMENT);
    for at in (first..=last).rev() {
        if long(bytes, at)? == END && at + END_SIZE + short(bytes, at + 20)? <= bytes.len() {
            return Ok(at);
        }
    }
    Err(MALFORMED)
}

fn read_entries(bytes: &[u8], directory: &Directory, told: &mut Ledger) -> Read<Vec<Entry>> {
    let mut names = HashSet::new();
    let mut entries = Vec::new();
    let mut newest = 0;
    let mut at = directory.start;
    for _ in 0..directory.count {
        if at + CENTRAL_SIZE > directory.end || long(bytes, at)? != CENTRAL {
            return Err(MALFORMED);
        }
        let after_name = at + CENTRAL_SIZE + short(bytes, at + 28)?;
        let extra = short(bytes, at + 30)?;
        let next = after_name + extra + short(bytes, at + 32)?;
        if next > directory.end {
            return Err(MALFORMED);
        }
        let flags = short(bytes, at + 8)?;
        if flags & ENCRYPTED != 0 {
            return Err(Refused(Why::Locked));
        }
        let method = short(bytes, at + 10)?;
        let time = size(bytes, at + 12)?;
        if (time >> 16) & 0x1ff != 0 && time != NO_TIME {
            newest = newest.max(time);
        }
        let fields = [
            size(bytes, at + 24)?,
            size(bytes, at + 20)?,
            size(bytes, at + 42)?,
        ];
        let [inflated, packed_size, offset] = wide(bytes, after_name, extra, fields)?;
        let name = read_name(bytes.get(at + CENTRAL_SIZE..after_name))?;
        if flags & !KNOWN_FLAGS != 0 || (method != 0 && method != DEFLATED) {
            return Err(MALFORMED);
        }
        if short(bytes, at + 34)? != 0 || (method == 0 && inflated != packed_size) {
            return Err(MALFORMED);
        }
        if !names.insert(name.to_lowercase()) {
            return Err(MALFORMED);
        }
        entries.push(Entry {
            name,
            flags,
            method,
            crc: long(bytes, at + 16)?,
            size: inflated,
            packed_size,
            at: offset + directory.shift,
        });
        if extra > 0 {
            told.gone.add(What::Other, "");
        }
        let remark = bytes.get(after_name + extra..next).unwrap_or_default();
        if !remark.is_empty() {
            told.gone.add(What::Other, &String::from_utf8_lossy(remark));
        }
        at = next;
    }
    if at != directory.end {
        return Err(MALFORMED);
    }
    if newest > 0 {
        told.gone.add(What::Time, &spell_time(newest));
    }
    Ok(entries)
}

/// Where the bytes of each entry begin.
fn read_locals(bytes: &[u8], entries: &[Entry], end: usize, told: &mut Ledger) -> Read<Vec<usize>> {
    let mut starts = vec![0; entries.len()];
    let mut in_order: Vec<_> = entries.iter().zip(starts.iter_mut()).collect();
    in_order.sort_by_key(|(entry, _)| entry.at);
    let mut before = 0;
    for (entry, start) in in_order {
        *start = read_local(bytes, entry, before, told)?;
        let stop = start.checked_add(entry.packed_size).ok_or(MALFORMED)?;
        if stop > end {
            return Err(MALFORMED);
        }
        before = stop + descriptor_size(bytes, entry, stop, end)?;
    }
    if before != end {
        told.gone.add(What::Other, "");
    }
    Ok(starts)
}

fn read_local(bytes: &[u8], entry: &Entry, before: usize, told: &mut Ledger) -> Read<usize> {
    let at = entry.at;
    if at < before || long(bytes, at)? != LOCAL {
        return Err(MALFORMED);
    }
    if at > before {
        told.gone.add(What::Other, "");
    }
    let after_name = at + LOCAL_SIZE + short(bytes, at + 26)?;
    let extra = short(bytes, at + 28)?;
    if after_name + extra > bytes.len() {
        return Err(MALFORMED);
    }
    let flags = short(bytes, at + 6)?;
    let fields = [size(bytes, at + 22)?, size(bytes, at + 18)?];
    let [inflated, packed_size] = wide(bytes, after_name, extra, fields)?;
    let crc = size(bytes, at + 14)?;
    let agreed = usize::try_from(entry.crc).map_err(|_| MALFORMED)?;
    let said = [
        (crc, agreed),
        (inflated, entry.size),
        (packed_size, entry.packed_size),
    ];
    // With a descriptor behind the member, its header may leave these out.
    let described = flags & DESCRIBED != 0;
    let told_alike = said
        .iter()
        .all(|(here, there)| here == there || (described && *here == 0));
    let same = read_name(bytes.get(at + LOCAL_SIZE..after_name))? == entry.name
        && short(bytes, at + 8)? == entry.method;
    if !same || !told_alike || (flags ^ entry.flags) & (ENCRYPTED | DESCRIBED) != 0 {
        return Err(MALFORMED);
    }
    if extra > 0 {
        told.gone.add(What::Other, "");
    }
    Ok(after_name + extra)
}

/// How long the descriptor behind a member is: a signature that may be missing, the CRC, two sizes.
fn descriptor_size(bytes: &[u8], entry: &Entry, at: usize, end: usize) -> Read<usize> {
    if entry.flags & DESCRIBED == 0 {
        return Ok(0);
    }
    let signed = if at + 4 <= end && long(bytes, at)? == DESCRIPTOR {
        4
    } else {
        0
    };
    let at = at + signed;
    if at + 12 > end || long(bytes, at)? != entry.crc || size(bytes, at + 4)? != entry.packed_size {
        return Ok(0);
    }
    if size(bytes, at + 8)? == entry.size {
        return Ok(signed + 12);
    }
    Ok(if at + 20 <= end { signed + 20 } else { 0 })
}

/// Takes from the zip64 field what did not fit into 32 bits, in its order (4.5.3).
fn wide<const N: usize>(
    bytes: &[u8],
    start: usize,
    length: usize,
    mut values: [usize; N],
) -> Read<[usize; N]> {
    if !values.contains(&IN_EXTRA) {
        return Ok(values);
    }
    let end = start + length;
    let mut at = start;
    while at + 4 <= end {
        let stop = at + 4 + short(bytes, at + 2)?;
        if short(bytes, at)? != ZIP64 {
            at = stop;
            continue;
        }
        let mut next = at + 4;
        for value in values.iter_mut().filter(|value| **value == IN_EXTRA) {
            if next + 8 > stop.min(end) || long(bytes, next + 4)? != 0 {
                return Err(MALFORMED);
            }
            *value = size(bytes, next)?;
            next += 8;
        }
        return Ok(values);
    }
    Err(MALFORMED)
}

fn read_name(bytes: Option<&[u8]>) -> Read<String> {
    let name = bytes.and_then(|bytes| str::from_utf8(bytes).ok());
    let name = name.ok_or(MALFORMED)?;
    let depth = name.strip_suffix('/').unwrap_or(name).split('/').count();
    if name.len() > LONGEST_NAME || depth > DEEPEST {
        return Err(MALFORMED);
    }
    let mut parts = name.strip_suffix('/').unwrap_or(name).split('/');
    let leads_out = parts.any(|part| matches!(part, "" | "." | ".."));
    if leads_out || name.contains(|c: char| c.is_ascii_control() || matches!(c, '\\' | ':')) {
        return Err(MALFORMED);
    }
    Ok(name.to_owned())
}

fn spell_time(time: usize) -> String {
    let (day, clock) = (time >> 16, time & 0xffff);
    let (year, month, date) = (1980 + (day >> 9), (day >> 5) & 15, day & 31);
    let (hour, minute, second) = (clock >> 11, (clock >> 5) & 63, (clock & 31) * 2);
    format!("{year}-{month:02}-{date:02} {hour:02}:{minute:02}:{second:02}")
}
