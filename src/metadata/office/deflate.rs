//! Inflates and deflates a member, and checks what comes out.

use std::borrow::Cow;
use std::io::Write;

use flate2::write::DeflateEncoder;
use flate2::{Compression, Crc, Decompress, FlushDecompress, Status};

use super::refused::{MALFORMED, Read};
use super::zip_read::Member;
use super::zip_write::Packed;

/// No deflated byte can say more than this many: RFC 1951 3.2.5, 258 bytes in two bits.
const MOST_IN_A_BYTE: usize = 1032;

/// What a member holds: exactly as long as it said, and with the sum that it said.
pub(super) fn unpack<'a>(member: &Member<'a>) -> Read<Cow<'a, [u8]>> {
    let bytes = if member.deflated {
        Cow::Owned(inflate(member.packed, member.size)?)
    } else {
        Cow::Borrowed(member.packed)
    };
    if sum(&bytes) == member.crc {
        Ok(bytes)
    } else {
        Err(MALFORMED)
    }
}

/// A member of this name that holds `bytes`.
pub(super) fn pack<'a>(name: &'a str, bytes: &[u8], deflated: bool) -> Read<Packed<'a>> {
    let packed = if deflated {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(bytes).map_err(|_| MALFORMED)?;
        encoder.finish().map_err(|_| MALFORMED)?
    } else {
        bytes.to_vec()
    };
    Ok(Packed {
        name,
        deflated,
        crc: sum(bytes),
        size: bytes.len(),
        bytes: packed,
    })
}

fn sum(bytes: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}

fn inflate(packed: &[u8], size: usize) -> Read<Vec<u8>> {
    if size > packed.len().saturating_mul(MOST_IN_A_BYTE) {
        return Err(MALFORMED);
    }
    // One byte more, so that one too many is seen.
    let mut whole = vec![0; size + 1];
    let mut stream = Decompress::new(false);
    let status = stream
        .decompress(packed, &mut whole, FlushDecompress::Finish)
        .map_err(|_| MALFORMED)?;
    let read = usize::try_from(stream.total_in()).map_err(|_| MALFORMED)?;
    let written = usize::try_from(stream.total_out()).map_err(|_| MALFORMED)?;
    if status != Status::StreamEnd || read != packed.len() || written != size {
        return Err(MALFORMED);
    }
    whole.truncate(size);
    Ok(whole)
}
