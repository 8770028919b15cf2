//! Numbers and words out of bytes for whose lengths nobody vouches.

use crate::metadata::found::Why;

/// What was read, or why the file is not to be touched.
pub(super) type Read<T> = Result<T, Why>;

/// The bytes from `from` to `to`: as many of them as there are.
pub(super) fn cut(bytes: &[u8], from: usize, to: usize) -> &[u8] {
    let end = to.min(bytes.len());
    bytes.get(from.min(end)..end).unwrap_or_default()
}

/// All bytes from `from` on.
pub(super) fn rest(bytes: &[u8], from: usize) -> &[u8] {
    cut(bytes, from, bytes.len())
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> Read<[u8; N]> {
    cut(bytes, at, at.saturating_add(N))
        .try_into()
        .map_err(|_| Why::Malformed)
}

pub(super) fn u8(bytes: &[u8], at: usize) -> Read<u8> {
    bytes.get(at).copied().ok_or(Why::Malformed)
}

pub(super) fn u16(bytes: &[u8], at: usize) -> Read<u16> {
    array(bytes, at).map(u16::from_be_bytes)
}

pub(super) fn u32(bytes: &[u8], at: usize) -> Read<u32> {
    array(bytes, at).map(u32::from_be_bytes)
}

pub(super) fn i32(bytes: &[u8], at: usize) -> Read<i32> {
    array(bytes, at).map(i32::from_be_bytes)
}

pub(super) fn u64(bytes: &[u8], at: usize) -> Read<u64> {
    array(bytes, at).map(u64::from_be_bytes)
}

/// A count, a length or a place of four bytes.
pub(super) fn size32(bytes: &[u8], at: usize) -> Read<usize> {
    Ok(usize::try_from(u32(bytes, at)?).unwrap_or(FAR))
}

/// A length or a place of eight bytes. What is beyond every file stays so without overflowing in sums.
pub(super) fn size64(bytes: &[u8], at: usize) -> Read<usize> {
    Ok(usize::try_from(u64(bytes, at)?).unwrap_or(FAR).min(FAR))
}

const FAR: usize = usize::MAX / 4;

pub(super) fn size32le(bytes: &[u8], at: usize) -> Read<usize> {
    let number = array(bytes, at).map(u32::from_le_bytes)?;
    Ok(usize::try_from(number).unwrap_or(FAR))
}

/// A number of four bytes with seven bits each (ID3v2.4 §6.2).
pub(super) fn synchsafe(bytes: &[u8], at: usize) -> Read<usize> {
    array::<4>(bytes, at)?.into_iter().try_fold(0, |sum, byte| {
        (byte < 0x80)
            .then_some(sum * 0x80 + usize::from(byte))
            .ok_or(Why::Malformed)
    })
}

/// ISO 8859-1: each byte the character of its number.
pub(super) fn latin1(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

/// Bytes of words that are read: more than is said of them.
pub(super) const LONGEST: usize = 4096;

pub(super) fn utf8(bytes: &[u8]) -> String {
    String::from_utf8_lossy(cut(bytes, 0, LONGEST)).into_owned()
}

/// UTF-16, big-endian unless a byte-order mark says otherwise; half a unit at the end is left out.
pub(super) fn utf16(bytes: &[u8]) -> String {
    let little = bytes.starts_with(&[0xff, 0xfe]);
    let (units, _) = cut(bytes, 0, LONGEST).as_chunks::<2>();
    let units: Vec<u16> = units
        .iter()
        .map(|unit| {
            if little {
                u16::from_le_bytes(*unit)
            } else {
                u16::from_be_bytes(*unit)
            }
        })
        .collect();
    String::from_utf16_lossy(&units)
}

/// UTF-16 where a byte-order mark says so, otherwise UTF-8: how films write words (3GPP TS 26.244 §8.2).
pub(super) fn words(bytes: &[u8]) -> String {
    if bytes.starts_with(&[0xfe, 0xff]) || bytes.starts_with(&[0xff, 0xfe]) {
        utf16(bytes)
    } else {
        utf8(bytes)
    }
}

/// Up to the first NUL.
pub(super) fn until_nul(bytes: &[u8]) -> &[u8] {
    bytes.split(|byte| *byte == 0).next().unwrap_or_default()
}

pub(super) fn is_zero(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| *byte == 0)
}

/// Where `sought` begins, at or after `from`.
pub(super) fn find(bytes: &[u8], sought: &[u8], from: usize) -> Option<usize> {
    let place = rest(bytes, from)
        .windows(sought.len())
        .position(|window| window == sought)?;
    Some(from + place)
}

/// Those that are printed, of ASCII.
pub(super) fn printed(bytes: &[u8]) -> String {
    bytes
        .iter()
        .copied()
        .filter(|byte| (0x20..0x7f).contains(byte))
        .map(char::from)
        .collect()
}
