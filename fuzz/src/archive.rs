//! Office documents from the inside: a change in a member behind its sum and its packing is one that
//! the engine would never come upon by changing the bytes of the archive.

use std::io::{Read, Write};

use flate2::Crc;
use flate2::read::DeflateDecoder;
use libfuzzer_sys::fuzzer_mutate;

/// The most that a member is inflated to.
const MOST: u64 = 1 << 20;
/// By how much a change may lengthen a member.
const GROWTH: usize = 256;

#[derive(Clone)]
pub struct Member {
    pub name: Vec<u8>,
    pub data: Vec<u8>,
    packed: Vec<u8>,
    deflated: bool,
}

/// The members of an archive, as its directory has them; nothing where it is not simply one.
#[must_use]
pub fn members_of(bytes: &[u8]) -> Option<Vec<Member>> {
    let end = bytes
        .windows(4)
        .rposition(|four| four == b"PK\x05\x06")
        .filter(|_| bytes.starts_with(b"PK\x03\x04"))?;
    let mut at = number(bytes, end + 16, 4)?;
    let mut members = Vec::new();
    for _ in 0..number(bytes, end + 10, 2)? {
        let name = at + 46;
        let named = number(bytes, at + 28, 2)?;
        let local = number(bytes, at + 42, 4)?;
        let start = local + 30 + number(bytes, local + 26, 2)? + number(bytes, local + 28, 2)?;
        let packed = bytes.get(start..start + number(bytes, at + 20, 4)?)?;
        let deflated = number(bytes, at + 10, 2)? == 8;
        let mut data = packed.to_vec();
        if deflated {
            data.clear();
            let inflated = DeflateDecoder::new(packed);
            inflated.take(MOST).read_to_end(&mut data).ok()?;
        }
        members.push(Member {
            name: bytes.get(name..name + named)?.to_vec(),
            data,
            packed: packed.to_vec(),
            deflated,
        });
        at = name + named + number(bytes, at + 30, 2)? + number(bytes, at + 32, 2)?;
    }
    Some(members)
}

/// Changes one member of the archive in the first `size` bytes of `data`; nothing where that holds none
/// or the changed one has no room.
pub fn change(data: &mut [u8], size: usize, seed: u32) -> Option<usize> {
    let mut members = members_of(data.get(..size)?)?;
    let chosen = usize::try_from(seed >> 4).ok()? % members.len().max(1);
    let member = members.get_mut(chosen)?;
    let length = member.data.len();
    member.data.resize(length + GROWTH, 0);
    let changed = fuzzer_mutate(&mut member.data, length, length + GROWTH);
    member.data.truncate(changed);
    member.packed.clone_from(&member.data);
    member.deflated = false;
    let written = write(&members)?;
    data.get_mut(..written.len())?.copy_from_slice(&written);
    Some(written.len())
}

fn write(members: &[Member]) -> Option<Vec<u8>> {
    let (mut out, mut directory) = (Vec::new(), Vec::new());
    for member in members {
        let at = u32::try_from(out.len()).ok()?;
        let mut crc = Crc::new();
        crc.update(&member.data);
        let mut fields = vec![0, 0, if member.deflated { 8 } else { 0 }, 0, 0, 0, 0x21, 0];
        for value in [crc.sum(), four(&member.packed)?, four(&member.data)?] {
            fields.extend(value.to_le_bytes());
        }
        fields.extend(u16::try_from(member.name.len()).ok()?.to_le_bytes());
        fields.extend([0; 2]);
        for piece in [
            b"PK\x03\x04\x14\0",
            &fields[..],
            &member.name,
            &member.packed,
        ] {
            out.write_all(piece).ok()?;
        }
        for piece in [b"PK\x01\x02\x14\0\x14\0", &fields[..], &[0; 10]] {
            directory.write_all(piece).ok()?;
        }
        directory.extend(at.to_le_bytes());
        directory.extend(&member.name);
    }
    let at = u32::try_from(out.len()).ok()?;
    let count = u16::try_from(members.len()).ok()?.to_le_bytes();
    let length = four(&directory)?;
    out.extend(directory);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend([count, count].concat());
    out.extend(length.to_le_bytes());
    out.extend(at.to_le_bytes());
    out.extend([0; 2]);
    Some(out)
}

fn four(bytes: &[u8]) -> Option<u32> {
    u32::try_from(bytes.len()).ok()
}

fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let bytes = bytes.get(at..at + length)?.iter().rev();
    Some(bytes.fold(0, |sum, byte| sum << 8 | usize::from(*byte)))
}
