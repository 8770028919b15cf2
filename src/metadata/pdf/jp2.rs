//! JPEG 2000 (ISO/IEC 15444-1): what shows the picture is kept, what tells about it is not.

use super::xmp::read_xmp;
use crate::metadata::found::What;

const XMP: &[u8] = &[
    0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8, 0x9c, 0x71, 0x99, 0x94, 0x91, 0xe3, 0xaf, 0xac,
];
const MOST_PARTS: usize = 1_000;

/// The picture without what tells about it, or nothing where it is not understood. What tells is told
/// to `add` either way.
pub(super) fn clean_jp2(bytes: &[u8], add: &mut dyn FnMut(What, &str)) -> Option<Vec<u8>> {
    if bytes.starts_with(&[0xff, 0x4f]) {
        return codestream(bytes, add);
    }
    let mut out = Vec::new();
    let mut rest = bytes;
    let mut boxes = 0;
    while !rest.is_empty() {
        let said = big(rest, 0, 4);
        let size = if said == 0 { rest.len() } else { said };
        // A size of eight bytes (1) is for pictures beyond what is taken here.
        if boxes > MOST_PARTS || size < 8 {
            return None;
        }
        boxes += 1;
        let (whole, after) = rest.split_at_checked(size)?;
        rest = after;
        let (head, body) = whole.split_at_checked(8)?;
        match head.get(4..)? {
            b"jp2c" => {
                let inner = codestream(body, add)?;
                let length = if said == 0 { 0 } else { inner.len() + 8 };
                out.extend(u32::try_from(length).ok()?.to_be_bytes());
                out.extend(b"jp2c");
                out.extend(inner);
            }
            b"jP  " | b"ftyp" | b"jp2h" | b"rreq" => out.extend(whole),
            b"uuid" if body.starts_with(XMP) => read_xmp(body.get(XMP.len()..)?, &mut *add),
            b"xml " | b"uuid" | b"uinf" | b"jp2i" | b"free" | b"skip" => add(What::Other, ""),
            _ => return None,
        }
    }
    Some(out)
}

/// Comments stand among the markers before the first tile (A.9.2).
fn codestream(bytes: &[u8], add: &mut dyn FnMut(What, &str)) -> Option<Vec<u8>> {
    let mut out = bytes
        .strip_prefix(&[0xff, 0x4f])
        .map(|_| vec![0xff, 0x4f])?;
    let mut rest = bytes.get(2..)?;
    let mut markers = 0;
    while big(rest, 0, 2) != 0xff90 {
        let (marker, size) = (big(rest, 0, 2), big(rest, 2, 2));
        if markers > MOST_PARTS || marker < 0xff00 || size < 2 {
            return None;
        }
        markers += 1;
        let (whole, after) = rest.split_at_checked(size + 2)?;
        rest = after;
        if marker == 0xff64 {
            let said = whole.get(6..).unwrap_or_default().iter().take(256);
            let said: String = said.map(|byte| char::from(*byte)).collect();
            add(What::Software, &said);
        } else {
            out.extend(whole);
        }
    }
    out.extend(rest);
    Some(out)
}

fn big(bytes: &[u8], at: usize, count: usize) -> usize {
    let byte = |i: usize| bytes.get(at + i).copied().map_or(0, usize::from);
    (0..count).fold(0, |value, i| value * 256 + byte(i))
}
