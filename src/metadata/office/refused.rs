//! How reading stops: at the first byte that is not as its format demands.

use crate::metadata::found::Why;

/// Why a document is not touched. `clean` turns it into an outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Refused(pub(super) Why);

pub(super) const MALFORMED: Refused = Refused(Why::Malformed);

pub(super) type Read<T> = Result<T, Refused>;

/// Two bytes, least first.
pub(super) fn short(bytes: &[u8], at: usize) -> Read<usize> {
    let two = bytes.get(at..).and_then(<[u8]>::first_chunk);
    two.map(|two| usize::from(u16::from_le_bytes(*two)))
        .ok_or(MALFORMED)
}

/// Four bytes, least first.
pub(super) fn long(bytes: &[u8], at: usize) -> Read<u32> {
    let four = bytes.get(at..).and_then(<[u8]>::first_chunk);
    four.map(|four| u32::from_le_bytes(*four)).ok_or(MALFORMED)
}

/// Four bytes as a place or a length.
pub(super) fn size(bytes: &[u8], at: usize) -> Read<usize> {
    usize::try_from(long(bytes, at)?).map_err(|_| MALFORMED)
}
