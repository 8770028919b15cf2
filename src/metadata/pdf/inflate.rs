//! Inflates zlib data (RFC 1950 and 1951) up to a given size.

use flate2::{Decompress, FlushDecompress, Status};

use super::object::Read;
use crate::metadata::found::Why;

const STEP: usize = 64 * 1024;

/// What is inflated; more than `most` bytes are **large**. What follows the data is passed over.
pub(super) fn inflate(input: &[u8], most: usize) -> Read<Vec<u8>> {
    let mut state = Decompress::new(true);
    let mut out = Vec::new();
    loop {
        let before = (state.total_in(), state.total_out());
        let used = usize::try_from(before.0).map_err(|_| Why::Large)?;
        let rest = input.get(used..).unwrap_or_default();
        out.reserve(STEP);
        let status = state.decompress_vec(rest, &mut out, FlushDecompress::None);
        if out.len() > most {
            return Err(Why::Large);
        }
        match status.map_err(|_| Why::Malformed)? {
            Status::StreamEnd => return Ok(out),
            // Some writers of forms end with what only flushes (an empty stored block), and no sum.
            _ if before == (state.total_in(), state.total_out()) => {
                let flushed = rest.is_empty() && input.ends_with(&[0, 0, 0xff, 0xff]);
                return if flushed {
                    Ok(out)
                } else {
                    Err(Why::Malformed)
                };
            }
            _ => {}
        }
    }
}
