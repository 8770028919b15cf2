//! Reading bytes of which nothing is known yet: what lies outside of them is refused, never guessed.

use crate::metadata::found::Why;

/// What was read, or why the picture is not touched.
pub(super) type Read<T> = Result<T, Why>;

/// Beyond this a number cannot be held in a browser, and no file is as long.
const LARGEST: u64 = (1 << 53) - 1;

/// `length` bytes from `at`, all of which must be there.
pub(super) fn part(bytes: &[u8], at: usize, length: usize) -> Read<&[u8]> {
    at.checked_add(length)
        .and_then(|end| bytes.get(at..end))
        .ok_or(Why::Malformed)
}

/// The bytes from `at` on; none where there are fewer.
pub(super) fn behind(bytes: &[u8], at: usize) -> &[u8] {
    bytes.get(at..).unwrap_or_default()
}

/// At most `length` bytes from the beginning.
pub(super) fn first(bytes: &[u8], length: usize) -> &[u8] {
    bytes.get(..length).unwrap_or(bytes)
}

pub(super) fn byte(bytes: &[u8], at: usize) -> Read<u8> {
    bytes.get(at).copied().ok_or(Why::Malformed)
}

pub(super) fn short(bytes: &[u8], at: usize, little: bool) -> Read<u16> {
    let (found, _) = part(bytes, at, 2)?
        .split_first_chunk()
        .ok_or(Why::Malformed)?;
    Ok(if little {
        u16::from_le_bytes(*found)
    } else {
        u16::from_be_bytes(*found)
    })
}

pub(super) fn long(bytes: &[u8], at: usize, little: bool) -> Read<u32> {
    let (found, _) = part(bytes, at, 4)?
        .split_first_chunk()
        .ok_or(Why::Malformed)?;
    Ok(if little {
        u32::from_le_bytes(*found)
    } else {
        u32::from_be_bytes(*found)
    })
}

/// A length or an offset of two bytes.
pub(super) fn size16(bytes: &[u8], at: usize, little: bool) -> Read<usize> {
    short(bytes, at, little).map(usize::from)
}

/// A length or an offset of four bytes.
pub(super) fn size32(bytes: &[u8], at: usize, little: bool) -> Read<usize> {
    usize::try_from(long(bytes, at, little)?).map_err(|_| Why::Malformed)
}

/// A number of `size` bytes, the most telling first. Beyond what a file can hold it is refused.
pub(super) fn unsigned(bytes: &[u8], at: usize, size: usize) -> Read<usize> {
    let mut value: u64 = 0;
    for byte in part(bytes, at, size)? {
        value = value
            .checked_mul(0x100)
            .and_then(|value| value.checked_add(u64::from(*byte)))
            .ok_or(Why::Malformed)?;
    }
    match usize::try_from(value) {
        Ok(found) if value <= LARGEST => Ok(found),
        _ => Err(Why::Malformed),
    }
}

pub(super) fn starts_with(bytes: &[u8], text: &[u8], at: usize) -> bool {
    behind(bytes, at).starts_with(text)
}

/// Where a byte first stands at or after `at`.
pub(super) fn position(bytes: &[u8], wanted: u8, at: usize) -> Option<usize> {
    let found = behind(bytes, at).iter().position(|byte| *byte == wanted)?;
    Some(at + found)
}

/// One character a byte.
pub(super) fn latin(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

/// A length as it is written in four bytes.
pub(super) fn length32(length: usize) -> Read<u32> {
    u32::try_from(length).map_err(|_| Why::Large)
}

/// A length as it is written in two bytes.
pub(super) fn length16(length: usize) -> Read<u16> {
    u16::try_from(length).map_err(|_| Why::Malformed)
}

pub(super) fn is_zero(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0)
}

/// True when there is more in it than blanks.
pub(super) fn is_said(bytes: &[u8]) -> bool {
    bytes.iter().any(|byte| *byte > 0x20)
}
