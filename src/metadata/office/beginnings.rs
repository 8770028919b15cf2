//! What the first bytes of a file say, before it is taken for an office document.

use super::refused::{long, short};
use crate::metadata::found::Format;

/// How many first bytes are looked at.
const HEAD: usize = 4096;
/// \[MS-CFB\] 2.2: the container of old Office documents, and of new ones that are encrypted.
const COMPOUND: [u8; 8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/// \[MS-OFFCRYPTO\] 1.3.1: the stream in which an encrypted document lies.
const ENCRYPTED: &str = "EncryptedPackage";

pub(super) fn starts_as_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

/// Whether a file is an Office document that needs a password.
pub(super) fn is_locked(bytes: &[u8]) -> bool {
    if !bytes.starts_with(&COMPOUND) {
        return false;
    }
    let sector: usize = if short(bytes, 30) == Ok(12) {
        4096
    } else {
        512
    };
    // The directory names the streams; its first sector, counted after the header, is enough.
    let number = long(bytes, 48)
        .ok()
        .and_then(|number| usize::try_from(number).ok());
    let at = number.and_then(|number| number.checked_add(1)?.checked_mul(sector));
    let directory = at.and_then(|at| bytes.get(at..)).unwrap_or_default();
    let directory = directory.get(..HEAD).unwrap_or(directory);
    let name: Vec<u8> = ENCRYPTED.bytes().flat_map(|letter| [letter, 0]).collect();
    holds(directory, &name)
}

/// What a file that cannot be read as an archive seems to be, by the names of its first members.
pub(super) fn guess(bytes: &[u8]) -> Option<Format> {
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    let has = |text: &str| holds(head, text.as_bytes());
    let kind = "mimetypeapplication/vnd.oasis.opendocument.";
    if has(&format!("{kind}text")) {
        return Some(Format::Odt);
    }
    if has(&format!("{kind}spreadsheet")) {
        return Some(Format::Ods);
    }
    let package = ["[Content_Types].xml", "_rels/.rels", "docProps/"];
    if !package.iter().any(|name| has(name)) {
        return None;
    }
    let folders = [
        ("word/", Format::Docx),
        ("xl/", Format::Xlsx),
        ("ppt/", Format::Pptx),
    ];
    let known = folders.into_iter().find(|(folder, _)| has(folder));
    known.map(|(_, format)| format)
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}
