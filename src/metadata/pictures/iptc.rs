//! What news agencies and Photoshop write: image resource blocks (Adobe Photoshop File Formats
//! Specification, "Image Resource Blocks") and IPTC's data sets (IIM 4.2 chapters 3 and 6).

use super::bytes::{Read, byte, part, short, size16, size32, starts_with};
use super::told::{Told, quoted};
use super::{exif, profile, xmp};
use crate::metadata::found::{What, Why};

const MOST_BLOCKS: usize = 1000;

/// Tells what Photoshop's blocks say.
pub(super) fn tell_photoshop(bytes: &[u8], told: &mut Told, nested: usize) {
    if !told.spend(bytes.len()) {
        return told.hint(What::Other);
    }
    let before = told.added();
    let mut at = 0;
    for _ in 0..MOST_BLOCKS {
        let Ok(next) = tell_block(bytes, at, told, nested) else {
            break;
        };
        at = next;
    }
    if told.added() == before {
        told.hint(What::Other);
    }
}

/// Tells one block and gives where the next begins.
fn tell_block(bytes: &[u8], at: usize, told: &mut Told, nested: usize) -> Read<usize> {
    if !starts_with(bytes, b"8BIM", at) {
        return Err(Why::Malformed);
    }
    let kind = short(bytes, at + 4, false)?;
    // A name, its length before it, is padded to an even length.
    let name = usize::from(byte(bytes, at + 6)?) + 1;
    let sized = at + 6 + name.next_multiple_of(2);
    let data = part(bytes, sized + 4, size32(bytes, sized, false)?)?;
    match kind {
        0x0404 => tell(data, told),
        0x0409 | 0x040c => told.count(What::Thumbnail, 1),
        0x040f => profile::tell(data, told),
        0x0422 => {
            exif::tell(data, told, nested + 1);
        }
        0x0424 => xmp::tell(data, told),
        _ => {}
    }
    Ok(sized + 4 + data.len().next_multiple_of(2))
}

/// Tells what IPTC's data sets say.
pub(super) fn tell(bytes: &[u8], told: &mut Told) {
    if !told.spend(bytes.len()) {
        return told.hint(What::Other);
    }
    let before = told.added();
    let mut at = 0;
    for _ in 0..MOST_BLOCKS {
        let Ok(next) = tell_set(bytes, at, told) else {
            break;
        };
        at = next;
    }
    if told.added() == before {
        told.hint(What::Other);
    }
}

fn tell_set(bytes: &[u8], at: usize, told: &mut Told) -> Read<usize> {
    let length = size16(bytes, at + 3, false)?;
    // Lengths of 32768 and more are written another way (IIM 1.6.2), and no text is that long.
    if byte(bytes, at)? != 0x1c || length >= 0x8000 {
        return Err(Why::Malformed);
    }
    let data = part(bytes, at + 5, length)?;
    if let (2, Some(what)) = (byte(bytes, at + 1)?, kind(byte(bytes, at + 2)?)) {
        told.say(what, &quoted(data));
    }
    Ok(at + 5 + length)
}

fn kind(data_set: u8) -> Option<What> {
    match data_set {
        // Object name, category, keywords, transmission reference, headline, caption.
        5 | 15 | 25 | 103 | 105 | 120 => Some(What::Title),
        // Content location, city, sub-location, province or state, country.
        26 | 27 | 90 | 92 | 95 | 101 => Some(What::Place),
        // Created, digitized: date and time.
        55 | 60 | 62 | 63 => Some(What::Time),
        // Originating program.
        65 => Some(What::Software),
        // By-line and its title, credit, source, copyright, contact, writer.
        80 | 85 | 110 | 115 | 116 | 118 | 122 => Some(What::Author),
        _ => None,
    }
}
