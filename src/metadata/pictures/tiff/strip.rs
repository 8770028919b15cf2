//! A strip of a TIFF that is compressed as JPEG (TIFF Technical Note 2).

use crate::metadata::found::{What, Why};
use crate::metadata::pictures::bytes::{Read, behind, is_zero};
use crate::metadata::pictures::jpeg::pieces::{check_kept, jpeg_at};
use crate::metadata::pictures::jpeg::{self, is_adobe, is_jfif};
use crate::metadata::pictures::told::Told;

/// Of JFIF's and Adobe's segments the first bytes say how to draw: density and colour.
const DRAWING: usize = 12;

/// Tells what the segments of a strip say and blanks them where they stand.
pub(super) fn blank(strip: &mut [u8], told: &mut Told, has_picture: bool) -> Read<()> {
    let found = jpeg_at(strip, 0, has_picture)?;
    if found.has_gaps {
        return Err(Why::Malformed);
    }
    jpeg::tell(strip, &found, told);
    for piece in &found.pieces {
        if piece.is_kept() {
            check_kept(strip, piece)?;
            continue;
        }
        let is_drawing = is_jfif(strip, piece) || is_adobe(strip, piece);
        let from = piece.body + if is_drawing { DRAWING } else { 0 };
        strip.get_mut(from..piece.to).unwrap_or_default().fill(0);
    }
    if !is_zero(behind(strip, found.end)) {
        told.hint(What::Other);
    }
    strip.get_mut(found.end..).unwrap_or_default().fill(0);
    Ok(())
}
