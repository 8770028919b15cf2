//! Pictures: JPEG, PNG and APNG, WebP, TIFF, HEIC and AVIF. `web/src/metadata/pictures.ts` does the same.
//!
//! Coded pictures are copied bit by bit, never decoded. What a picture tells beside itself is listed and
//! goes, and which way is up stays. What comes out is read again as if a stranger had sent it: it must
//! tell nothing and come out the same, or the picture is not touched.

mod bytes;
mod exif;
mod heif;
mod ifd;
mod inflate;
mod iptc;
mod jpeg;
mod png;
mod profile;
mod tiff;
mod told;
mod trailing;
mod webp;
mod xmp;

use super::found::{Format, MOST_IN_MEMORY, Outcome, Why};
use bytes::{Read, starts_with};
use told::Told;

const TIFF_BEGINNINGS: [&[u8]; 4] = [b"II*\0", b"MM\0*", b"II+\0", b"MM\0+"];
const HEIF_BRANDS: [&[u8]; 11] = [
    b"mif1", b"mif2", b"msf1", b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"avif",
    b"avis",
];
/// The box of brands at the beginning of a file: length, name, major brand, version, others.
const MOST_BRANDS: usize = 64;

/// The format of a picture of which `head` are the first bytes, 256 or more unless it is shorter.
#[must_use]
pub fn detect(head: &[u8]) -> Option<Format> {
    if head.starts_with(b"\xff\xd8\xff") {
        Some(Format::Jpeg)
    } else if head.starts_with(png::SIGNATURE) {
        Some(Format::Png)
    } else if head.starts_with(b"RIFF") && starts_with(head, b"WEBP", 8) {
        Some(Format::Webp)
    } else if TIFF_BEGINNINGS
        .iter()
        .any(|beginning| head.starts_with(beginning))
    {
        Some(Format::Tiff)
    } else {
        is_heif(head).then_some(Format::Heic)
    }
}

fn is_heif(head: &[u8]) -> bool {
    let size = bytes::size16(head, 2, false).unwrap_or_default();
    let others = (0..MOST_BRANDS).map(|place| 16 + place * 4);
    let mut places = [8].into_iter().chain(others).filter(|at| at + 4 <= size);
    let is_brand = |at| HEIF_BRANDS.iter().any(|brand| starts_with(head, brand, at));
    starts_with(head, b"ftyp", 4) && places.any(is_brand)
}

/// Takes out of a picture of this format what it tells beside itself.
#[must_use]
pub fn clean(bytes: &[u8], format: Format) -> Outcome {
    if bytes.len() > MOST_IN_MEMORY {
        return Outcome::Untouched {
            why: Why::Large,
            found: Vec::new(),
        };
    }
    let mut told = Told::nothing();
    let written = rewrite(bytes, format, &mut told);
    let found = told.list();
    match written {
        Err(why) => Outcome::Untouched { why, found },
        Ok(written) if is_settled(&written, format) => Outcome::Cleaned {
            bytes: written,
            found,
            left: Vec::new(),
        },
        Ok(_) => Outcome::Untouched {
            why: Why::Unsure,
            found,
        },
    }
}

fn is_settled(written: &[u8], format: Format) -> bool {
    let mut told = Told::nothing();
    rewrite(written, format, &mut told).is_ok_and(|again| again == written)
        && told.list().is_empty()
}

fn rewrite(bytes: &[u8], format: Format, told: &mut Told) -> Read<Vec<u8>> {
    match format {
        Format::Jpeg => jpeg::rewrite(bytes, told),
        Format::Png => png::rewrite(bytes, told),
        Format::Webp => webp::rewrite(bytes, told),
        Format::Tiff => tiff::rewrite(bytes, told),
        Format::Heic => heif::rewrite(bytes, told),
        Format::Pdf
        | Format::Docx
        | Format::Xlsx
        | Format::Pptx
        | Format::Odt
        | Format::Ods
        | Format::Mp4
        | Format::Mov
        | Format::M4a
        | Format::Mp3 => Err(Why::Malformed),
    }
}
