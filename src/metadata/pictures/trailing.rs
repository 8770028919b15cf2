//! What lies behind the end of a picture: second pictures, the film of a motion photo, or what an
//! editor that saved a smaller picture into the same file left there.

use super::bytes::{behind, is_zero, starts_with};
use super::jpeg;
use super::jpeg::pieces::jpeg_at;
use super::told::Told;
use crate::metadata::found::What;

const PNG_END: &[u8] = b"IEND\xaeB`\x82";
const FILES: [&[u8]; 4] = [b"PK\x03\x04", b"\x89PNG", b"RIFF", b"%PDF"];

/// Tells what lies in `bytes` from `from` on. Zeros say nothing.
pub(super) fn tell(bytes: &[u8], from: usize, told: &mut Told) {
    let mut at = from;
    loop {
        at += behind(bytes, at)
            .iter()
            .take_while(|byte| **byte == 0)
            .count();
        if !starts_with(bytes, b"\xff\xd8\xff", at) {
            break;
        }
        let Ok(found) = jpeg_at(bytes, at, true) else {
            break;
        };
        told.count(What::Embedded, 1);
        jpeg::tell(bytes, &found, told);
        at = found.end;
    }
    let rest = behind(bytes, at);
    if is_zero(rest) {
        return;
    }
    let is_file = FILES.iter().any(|beginning| rest.starts_with(beginning));
    if is_file || rest.windows(4).any(|word| word == b"ftyp") {
        told.count(What::Embedded, 1);
    } else if rest.ends_with(PNG_END) {
        // A picture that was cropped and saved over itself ends with the end of the larger one.
        told.count(What::Versions, 1);
    } else {
        told.hint(What::Other);
    }
}
