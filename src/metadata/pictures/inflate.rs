//! Inflating what stands in a picture's texts (RFC 1950), as far as words are looked for in it.

use flate2::{Decompress, FlushDecompress, Status};

use super::bytes::behind;
use super::told::Told;

/// What comes after this many bytes is not looked at: a bomb is dropped like any other text.
const MOST_INFLATED: usize = 1024 * 1024;
const AT_ONCE: usize = 16 * 1024;

/// The beginning of what was deflated; nothing where it is broken, or where too much was inflated
/// before.
pub(super) fn inflated(bytes: &[u8], told: &mut Told) -> Option<Vec<u8>> {
    if !told.spend(0) {
        return None;
    }
    let found = beginning(bytes);
    let length = found.as_ref().map_or(MOST_INFLATED, Vec::len);
    if told.spend(length) { found } else { None }
}

fn beginning(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut inflating = Decompress::new(true);
    let mut found = Vec::new();
    let mut chunk = vec![0; AT_ONCE];
    let mut rest = bytes;
    while found.len() < MOST_INFLATED {
        let (taken, given) = (inflating.total_in(), inflating.total_out());
        let status = inflating
            .decompress(rest, &mut chunk, FlushDecompress::None)
            .ok()?;
        let taken = usize::try_from(inflating.total_in() - taken).ok()?;
        let given = usize::try_from(inflating.total_out() - given).ok()?;
        rest = behind(rest, taken);
        found.extend(chunk.get(..given)?);
        match status {
            Status::StreamEnd => return rest.is_empty().then_some(found),
            _ if taken == 0 && given == 0 => return None,
            _ => {}
        }
    }
    found.truncate(MOST_INFLATED);
    Some(found)
}
