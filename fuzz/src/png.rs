//! The sums of a PNG's chunks, set right after a change: else nearly every changed picture is refused
//! for its sums and nothing behind them is reached.

use flate2::Crc;

const SIGNATURE: usize = 8;

/// Sets the sum of every chunk that is whole.
pub fn set_sums(bytes: &mut [u8]) {
    let mut at = SIGNATURE;
    while let Some(end) = end_of(bytes, at) {
        let mut crc = Crc::new();
        crc.update(&bytes[at + 4..end]);
        bytes[end..end + 4].copy_from_slice(&crc.sum().to_be_bytes());
        at = end + 4;
    }
}

/// Where the sum of the chunk that begins at `at` stands.
fn end_of(bytes: &[u8], at: usize) -> Option<usize> {
    let length = *bytes.get(at..)?.first_chunk()?;
    let end = usize::try_from(u32::from_be_bytes(length))
        .ok()?
        .checked_add(at + 8)?;
    bytes.get(end..end + 4).map(|_| end)
}
