//! What Exif tells (CIPA DC-008): in JPEG, PNG, WebP and HEIC a small TIFF of its own, in TIFF the file
//! itself.

use std::collections::HashSet;

use super::bytes::{behind, is_said, is_zero, size32};
use super::ifd::{Directory, Entry, Tiff, directory_at, fractions, numbers, open};
use super::told::{MOST_QUOTED, Told, is_place, quoted, quoted_wide, spot};
use super::{iptc, profile, xmp};
use crate::metadata::found::What;

const MOST_DIRECTORIES: usize = 8;
/// Exif may lie in Photoshop's blocks, which may lie in Exif.
const MOST_NESTED: usize = 4;

const ORIENTATION: u16 = 0x0112;
const EXIF: u16 = 0x8769;
const GPS: u16 = 0x8825;

enum Way {
    Text,
    Wide,
    Hint,
    Count,
    Remark,
}

/// What a tag is about, and how its value is read.
fn meaning(tag: u16) -> Option<(What, Way)> {
    Some(match tag {
        // DocumentName, ImageDescription, PageName, RelatedSoundFile, ImageTitle.
        0x010d | 0x010e | 0x011d | 0xa004 | 0xa436 => (What::Title, Way::Text),
        // Make, Model, HostComputer, BodySerialNumber, LensMake, LensModel, LensSerialNumber,
        // UniqueCameraModel, CameraSerialNumber.
        0x010f | 0x0110 | 0x013c | 0xa431 | 0xa433..=0xa435 | 0xc614 | 0xc62f => {
            (What::Device, Way::Text)
        }
        // Software, CameraFirmware, and what developed, edited and described it.
        0x0131 | 0xa439..=0xa43c => (What::Software, Way::Text),
        // DateTime, DateTimeOriginal, DateTimeDigitized, and their offsets: where on earth, roughly.
        0x0132 | 0x9003 | 0x9004 | 0x9010..=0x9012 => (What::Time, Way::Text),
        // Artist, Copyright, CameraOwnerName, Photographer, ImageEditor.
        0x013b | 0x8298 | 0xa430 | 0xa437 | 0xa438 => (What::Author, Way::Text),
        // ModelTiepoint, ModelTransformation: where on earth a map lies.
        0x8482 | 0x85d8 => (What::Place, Way::Hint),
        // MakerNote, DeviceSettingDescription, DNGPrivateData.
        0x927c | 0xa40b | 0xc634 => (What::Device, Way::Hint),
        // UserComment.
        0x9286 => (What::Comment, Way::Remark),
        // ImageSourceData: Photoshop's layers.
        0x935c => (What::Hidden, Way::Hint),
        // XPTitle, XPKeywords, XPSubject; XPComment; XPAuthor.
        0x9c9b | 0x9c9e | 0x9c9f => (What::Title, Way::Wide),
        0x9c9c => (What::Comment, Way::Count),
        0x9c9d => (What::Author, Way::Wide),
        // ImageUniqueID.
        0xa420 => (What::Other, Way::Text),
        _ => return None,
    })
}

/// The smallest Exif: it says which way is up, and nothing else.
pub(super) fn upright(orientation: u16) -> Vec<u8> {
    let mut written = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01".to_vec();
    written.extend(orientation.to_be_bytes());
    written.extend([0; 6]);
    written
}

/// Tells what a block of Exif says, and gives its orientation: 1 where it has none.
pub(super) fn tell(bytes: &[u8], told: &mut Told, nested: usize) -> u16 {
    if let Some(up) = (2..=8).find(|up| bytes == upright(*up)) {
        return up;
    }
    if is_zero(bytes) {
        return 1;
    }
    let before = told.added();
    let orientation = if nested < MOST_NESTED {
        tell_directories(bytes, told, nested).unwrap_or(1)
    } else {
        1
    };
    if told.added() == before {
        told.hint(What::Other);
    }
    orientation
}

fn tell_directories(bytes: &[u8], told: &mut Told, nested: usize) -> Option<u16> {
    let tiff = open(bytes).ok()?;
    let mut at = size32(bytes, 4, tiff.little).ok()?;
    let mut seen = HashSet::new();
    let mut orientation = 1;
    while at != 0 && !seen.contains(&at) && seen.len() < MOST_DIRECTORIES && told.spend(0) {
        let Ok(directory) = directory_at(tiff, at) else {
            break;
        };
        let is_thumbnail = |entry: &Entry<'_>| matches!(entry.tag, 0x0103 | 0x0201);
        if seen.is_empty() {
            orientation = orientation_of(tiff, &directory);
        } else if directory.entries.iter().any(is_thumbnail) {
            // The second directory is the thumbnail's (CIPA DC-008 §4.5.1): 0x0103 is its compression.
            told.count(What::Thumbnail, 1);
        }
        seen.insert(at);
        tell_directory(tiff, &directory, told, nested);
        at = directory.next;
    }
    Some(orientation)
}

fn orientation_of(tiff: Tiff<'_>, directory: &Directory<'_>) -> u16 {
    let entry = directory.entries.iter().find(|one| one.tag == ORIENTATION);
    let up = entry.and_then(|entry| numbers(tiff, entry).first().copied());
    up.and_then(|up| u16::try_from(up).ok())
        .filter(|up| (1..=8).contains(up))
        .unwrap_or(1)
}

/// Tells what a directory says, and those of Exif and GPS to which it points.
pub(super) fn tell_directory(
    tiff: Tiff<'_>,
    directory: &Directory<'_>,
    told: &mut Told,
    nested: usize,
) {
    if !told.spend(directory.entries.len() * 12) {
        return;
    }
    for entry in &directory.entries {
        tell_entry(entry, told);
        tell_block(entry, told, nested);
    }
    for entry in inner(tiff, directory, EXIF)
        .iter()
        .flat_map(|inner| &inner.entries)
    {
        tell_entry(entry, told);
    }
    if let Some(gps) = inner(tiff, directory, GPS) {
        tell_gps(tiff, &gps, told);
    }
}

/// The directory to which the first entry with this tag points.
fn inner<'a>(tiff: Tiff<'a>, directory: &Directory<'a>, tag: u16) -> Option<Directory<'a>> {
    let entry = directory.entries.iter().find(|one| one.tag == tag)?;
    directory_at(tiff, *numbers(tiff, entry).first()?).ok()
}

fn tell_entry(entry: &Entry<'_>, told: &mut Told) {
    let Some((what, way)) = meaning(entry.tag) else {
        return;
    };
    match (way, entry.value) {
        (Way::Hint, _) | (_, None) => told.hint(what),
        (_, Some(value)) if !told.spend(value.len().min(MOST_QUOTED)) => told.hint(what),
        (Way::Text, Some(value)) => told.say(what, &quoted(value)),
        (Way::Wide, Some(value)) => told.say(what, &quoted_wide(value, true)),
        (Way::Count, Some(value)) => told.count(what, is_said(value).into()),
        // It begins with eight bytes that name its script.
        (Way::Remark, Some(value)) => told.count(what, is_said(behind(value, 8)).into()),
    }
}

/// Blocks in formats of their own that a directory may hold.
fn tell_block(entry: &Entry<'_>, told: &mut Told, nested: usize) {
    let Some(value) = entry.value else { return };
    match entry.tag {
        0x02bc => xmp::tell(value, told),
        0x83bb => iptc::tell(value, told),
        0x8649 => iptc::tell_photoshop(value, told, nested + 1),
        0x8773 => profile::tell(value, told),
        _ => {}
    }
}

fn tell_gps(tiff: Tiff<'_>, directory: &Directory<'_>, told: &mut Told) {
    let entry = |tag: u16| directory.entries.iter().find(|one| one.tag == tag);
    let value = |tag: u16| entry(tag).and_then(|one| one.value).unwrap_or_default();
    let spoken = [2, 4].map(|tag| fractions(tiff, entry(tag)).map(degrees));
    match spoken {
        [Some(north), Some(east)] if is_place(north, east) => {
            let signed = |size: f64, tag, minus: char| {
                if quoted(value(tag)).starts_with(minus) {
                    -size
                } else {
                    size
                }
            };
            told.say(
                What::Place,
                &spot(signed(north, 1, 'S'), signed(east, 3, 'W')),
            );
        }
        _ if directory
            .entries
            .iter()
            .any(|one| (1..=4).contains(&one.tag)) =>
        {
            told.hint(What::Place);
        }
        _ => {}
    }
    // GPSAreaInformation begins with eight bytes that name its script.
    told.say(What::Place, &quoted(behind(value(0x1c), 8)));
    let day = quoted(value(0x1d)).replace('\0', "");
    match fractions(tiff, entry(7)) {
        Some([hour, minute, second]) => {
            let [hour, minute, second] = [hour, minute, second].map(f64::floor);
            told.say(
                What::Time,
                &format!("{day} {hour:02}:{minute:02}:{second:02}"),
            );
        }
        None => told.say(What::Time, &day),
    }
}

fn degrees([whole, minutes, seconds]: [f64; 3]) -> f64 {
    whole + minutes / 60.0 + seconds / 3600.0
}
