//! TIFF (TIFF 6.0), cleaned where it stands: every offset stays, and what no kept tag refers to
//! becomes zeros. `BigTIFF` and the raw files of cameras, which look like TIFF, are not touched.

mod strip;

use std::collections::HashSet;

use super::bytes::{Read, length16, length32, part, size32};
use super::exif::tell_directory;
use super::ifd::{Directory, Entry, Tiff, directory_at, numbers, open};
use super::told::Told;
use crate::metadata::found::{What, Why};

const SUBFILE: u16 = 254;
const COMPRESSION: u16 = 259;
const STRIPS: u16 = 273;
const STRIP_SIZES: u16 = 279;
const TILES: u16 = 324;
const TILE_SIZES: u16 = 325;
const INNER: u16 = 330;
const TABLES: u16 = 347;
const JPEG: usize = 7;
const UNDEFINED: u16 = 7;
const MOST_PAGES: usize = 1000;

/// Tags that say how to draw: TIFF 6.0, and for 347 the supplement on JPEG.
fn is_kept(tag: u16) -> bool {
    matches!(
        tag,
        254..=259 | 262 | 263 | 266 | 273 | 274 | 277..=284 | 290..=293 | 296 | 297 | 301 | 317..=325
            | 332 | 334 | 336 | 338..=342 | 347 | 529..=532
    )
}

/// None, CCITT, LZW, new JPEG, deflate (two numbers), `PackBits`, LZMA, Zstandard.
fn is_known_compression(compression: usize) -> bool {
    matches!(compression, 1..=5 | 7 | 8 | 32946 | 32773 | 34925 | 50000)
}

/// A text has no place in a tag that says how to draw.
fn is_numeric(kind: u16) -> bool {
    matches!(kind, 1 | 3..=6 | 8..=12)
}

/// Bytes that are something, from `at`, and how many of them stay.
struct Range {
    at: usize,
    length: usize,
    stays: usize,
}

struct Page<'a> {
    directory: &'a Directory<'a>,
    kept: Vec<&'a Entry<'a>>,
    data: Vec<Range>,
    is_jpeg: bool,
}

pub(super) fn rewrite(bytes: &[u8], told: &mut Told) -> Read<Vec<u8>> {
    let tiff = open(bytes)?;
    let directories = directories_of(tiff)?;
    let mut staying = Vec::new();
    for (index, directory) in directories.iter().enumerate() {
        if tell_page(tiff, directory, index, told)? {
            staying.push(directory);
        }
    }
    let pages: Vec<Page<'_>> = staying
        .into_iter()
        .map(|directory| page_of(tiff, directory))
        .collect::<Read<_>>()?;
    let ranges = ranges_of(&pages, bytes.len())?;
    let end = ranges.iter().map(|range| range.at + range.stays).max();
    let mut written = vec![0; end.unwrap_or_default()];
    for Range { at, stays, .. } in ranges {
        put(&mut written, at, part(bytes, at, stays)?)?;
    }
    write_directories(&mut written, tiff, &pages)?;
    for page in pages.iter().filter(|page| page.is_jpeg) {
        blank_jpeg(&mut written, page, told)?;
    }
    if told.added() == 0 && written != bytes {
        told.hint(What::Other);
    }
    Ok(written)
}

fn directories_of(tiff: Tiff<'_>) -> Read<Vec<Directory<'_>>> {
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    let mut at = size32(tiff.bytes, 4, tiff.little)?;
    while at != 0 {
        if seen.len() == MOST_PAGES || !seen.insert(at) {
            return Err(Why::Malformed);
        }
        let directory = directory_at(tiff, at)?;
        at = directory.next;
        found.push(directory);
    }
    Ok(found)
}

/// Tells what a page says beside its picture. True when the page stays.
fn tell_page(
    tiff: Tiff<'_>,
    directory: &Directory<'_>,
    index: usize,
    told: &mut Told,
) -> Read<bool> {
    let before = told.added();
    tell_directory(tiff, directory, told, 0);
    if let Some(inner) = directory.entries.iter().find(|one| one.tag == INNER) {
        told.count(What::Thumbnail, numbers(tiff, inner).len());
    }
    let subfile = first(tiff, &directory.entries, SUBFILE).unwrap_or_default();
    let is_reduced = subfile % 2 == 1;
    // A raw file of a camera shows a small picture first, and the large one to those who know how.
    if is_reduced && index == 0 {
        return Err(Why::Malformed);
    }
    if is_reduced {
        told.count(What::Thumbnail, 1);
    }
    if told.added() == before && directory.entries.iter().any(|one| !is_kept(one.tag)) {
        told.hint(What::Other);
    }
    Ok(!is_reduced)
}

fn first<'a>(
    tiff: Tiff<'_>,
    entries: impl IntoIterator<Item = &'a Entry<'a>>,
    tag: u16,
) -> Option<usize> {
    let entry = entries.into_iter().find(|one| one.tag == tag)?;
    numbers(tiff, entry).first().copied()
}

fn page_of<'a>(tiff: Tiff<'_>, directory: &'a Directory<'a>) -> Read<Page<'a>> {
    let says =
        |one: &&Entry<'_>| is_numeric(one.kind) || (one.tag == TABLES && one.kind == UNDEFINED);
    let entries = directory.entries.iter();
    let kept: Vec<&Entry<'_>> = entries
        .filter(|one| is_kept(one.tag))
        .filter(says)
        .collect();
    let all = |tag: u16| {
        kept.iter()
            .filter(move |one| one.tag == tag)
            .flat_map(|one| numbers(tiff, one))
    };
    let compression = first(tiff, kept.iter().copied(), COMPRESSION).unwrap_or(1);
    let mut once = HashSet::new();
    if kept
        .iter()
        .any(|one| one.value.is_none() || !once.insert(one.tag))
        || !is_known_compression(compression)
    {
        return Err(Why::Malformed);
    }
    let offsets: Vec<usize> = all(STRIPS).chain(all(TILES)).collect();
    let sizes: Vec<usize> = all(STRIP_SIZES).chain(all(TILE_SIZES)).collect();
    if offsets.is_empty() || offsets.len() != sizes.len() {
        return Err(Why::Malformed);
    }
    let data = offsets.into_iter().zip(sizes).filter(|(_, size)| *size > 0);
    Ok(Page {
        directory,
        data: data.map(|(at, length)| range(at, length)).collect(),
        is_jpeg: compression == JPEG,
        kept,
    })
}

fn range(at: usize, length: usize) -> Range {
    Range {
        at,
        length,
        stays: length,
    }
}

fn directory_length(entries: usize) -> usize {
    entries * 12 + 6
}

/// Everything that stays, in order. Two values may be one; what overlaps else or ends behind the file
/// is refused.
fn ranges_of(pages: &[Page<'_>], end: usize) -> Read<Vec<Range>> {
    let mut all = vec![range(0, 8)];
    let mut shared = HashSet::new();
    for Page {
        directory,
        kept,
        data,
        ..
    } in pages
    {
        all.push(Range {
            at: directory.at,
            length: directory_length(directory.entries.len()),
            stays: directory_length(kept.len()),
        });
        all.extend(data.iter().map(|one| range(one.at, one.length)));
        for entry in kept {
            let length = entry.value.unwrap_or_default().len();
            if length > 4 && shared.insert((entry.from, length)) {
                all.push(range(entry.from, length));
            }
        }
    }
    all.sort_by_key(|range| range.at);
    let nexts = all.iter().skip(1).map(|range| range.at).chain([end]);
    let is_apart = all
        .iter()
        .zip(nexts)
        .all(|(range, next)| range.at.saturating_add(range.length) <= next);
    is_apart.then_some(all).ok_or(Why::Malformed)
}

fn write_directories(written: &mut [u8], tiff: Tiff<'_>, pages: &[Page<'_>]) -> Read<()> {
    let Tiff { bytes, little } = tiff;
    let nexts = pages
        .iter()
        .skip(1)
        .map(|page| page.directory.at)
        .chain([0]);
    for (
        Page {
            directory, kept, ..
        },
        next,
    ) in pages.iter().zip(nexts)
    {
        let at = directory.at;
        let count = length16(kept.len())?;
        let next = length32(next)?;
        put(
            written,
            at,
            &if little {
                count.to_le_bytes()
            } else {
                count.to_be_bytes()
            },
        )?;
        for (place, entry) in kept.iter().enumerate() {
            let to = at + 2 + place * 12;
            put(written, to, part(bytes, entry.at, 12)?)?;
            // A value of fewer than four bytes leaves some of the four over.
            let used = entry.value.unwrap_or_default().len().min(4);
            put(written, to + 8 + used, part(&[0; 4], used, 4 - used)?)?;
        }
        let next = if little {
            next.to_le_bytes()
        } else {
            next.to_be_bytes()
        };
        put(written, at + 2 + kept.len() * 12, &next)?;
    }
    Ok(())
}

fn put(written: &mut [u8], at: usize, bytes: &[u8]) -> Read<()> {
    slice(written, at, bytes.len())?.copy_from_slice(bytes);
    Ok(())
}

fn slice(written: &mut [u8], at: usize, length: usize) -> Read<&mut [u8]> {
    let end = at.checked_add(length).ok_or(Why::Malformed)?;
    written.get_mut(at..end).ok_or(Why::Malformed)
}

/// Pictures in JPEG are JPEG files in small, with segments of their own.
fn blank_jpeg(written: &mut [u8], page: &Page<'_>, told: &mut Told) -> Read<()> {
    if let Some(tables) = page.kept.iter().find(|one| one.tag == TABLES) {
        let length = tables.value.unwrap_or_default().len();
        if length > 4 {
            strip::blank(slice(written, tables.from, length)?, told, false)?;
        }
    }
    for Range { at, length, .. } in &page.data {
        strip::blank(slice(written, *at, *length)?, told, true)?;
    }
    Ok(())
}
