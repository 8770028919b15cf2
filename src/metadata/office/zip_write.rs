//! Writes a zip archive that tells nothing of when, where or with what it was made.

use super::refused::{MALFORMED, Read};

/// A member ready to be written.
pub(super) struct Packed<'a> {
    pub(super) name: &'a str,
    pub(super) deflated: bool,
    pub(super) crc: u32,
    pub(super) size: usize,
    pub(super) bytes: Vec<u8>,
}

const VERSION: u16 = 20;
const UTF8_NAME: u16 = 0x0800;
/// 1 January 1980, midnight.
const NO_TIME: u32 = 0x0021_0000;

/// An archive of these members in this order: no extra fields, no comments, one time for all.
pub(super) fn write_archive(members: &[Packed]) -> Read<Vec<u8>> {
    let mut out = Vec::new();
    let mut directory = Vec::new();
    for member in members {
        let at = four(out.len())?;
        out.extend(0x0403_4b50_u32.to_le_bytes());
        out.extend(shared_fields(member)?);
        out.extend(member.name.as_bytes());
        out.extend(&member.bytes);
        directory.extend(0x0201_4b50_u32.to_le_bytes());
        // Made by DOS, whose files have no owners.
        directory.extend(VERSION.to_le_bytes());
        directory.extend(shared_fields(member)?);
        directory.extend([0; 10]);
        directory.extend(at);
        directory.extend(member.name.as_bytes());
    }
    let at = four(out.len())?;
    let count = two(members.len())?;
    let length = four(directory.len())?;
    out.extend(directory);
    out.extend(0x0605_4b50_u32.to_le_bytes());
    out.extend([0; 4]);
    out.extend(count);
    out.extend(count);
    out.extend(length);
    out.extend(at);
    out.extend([0; 2]);
    Ok(out)
}

/// What the header before a member and the directory both say of it.
fn shared_fields(member: &Packed) -> Read<Vec<u8>> {
    let flags = if member.name.is_ascii() { 0 } else { UTF8_NAME };
    let method: u16 = if member.deflated { 8 } else { 0 };
    let mut fields = Vec::with_capacity(26);
    for field in [VERSION, flags, method] {
        fields.extend(field.to_le_bytes());
    }
    fields.extend(NO_TIME.to_le_bytes());
    fields.extend(member.crc.to_le_bytes());
    fields.extend(four(member.bytes.len())?);
    fields.extend(four(member.size)?);
    fields.extend(two(member.name.len())?);
    fields.extend([0; 2]);
    Ok(fields)
}

fn two(number: usize) -> Read<[u8; 2]> {
    u16::try_from(number)
        .map(u16::to_le_bytes)
        .map_err(|_| MALFORMED)
}

fn four(number: usize) -> Read<[u8; 4]> {
    u32::try_from(number)
        .map(u32::to_le_bytes)
        .map_err(|_| MALFORMED)
}
