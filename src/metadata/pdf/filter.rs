//! Undoes the filters of streams that are read here (ISO 32000-2, 7.4): tables, packed objects, XMP and
//! what wraps pictures.

use std::borrow::Cow;
use std::iter;

use super::document::{Document, Held};
use super::inflate::inflate;
use super::lex::{is_space, nibble};
use super::object::{Dict, NULL, Object, Read};
use crate::metadata::found::Why;

const MOST_FILTERS: usize = 4;
const MOST_PARMS: usize = 16;
const LONGEST_NAME: usize = 127;

#[derive(Clone, Debug)]
pub(super) struct Filter {
    pub(super) name: Vec<u8>,
    pub(super) parms: Option<Dict>,
}

/// The filters of a stream, the outermost first. Before there is a document, nothing is followed.
pub(super) fn filters(dict: &Dict, document: Option<&Document<'_>>) -> Read<Vec<Filter>> {
    let names = few(dict, "Filter", document, |object| match object {
        Object::Name(name) if name.len() <= LONGEST_NAME => Ok(full(name).to_vec()),
        _ => Err(Why::Malformed),
    })?;
    let parms = few(dict, "DecodeParms", document, |object| match object {
        Object::Dict(own) if is_plain(own) => Ok(Some(own.clone())),
        Object::Dict(_) => Err(Why::Malformed),
        _ => Ok(None),
    })?;
    let parms = parms.into_iter().chain(iter::repeat(None));
    let pairs = names.into_iter().zip(parms);
    Ok(pairs.map(|(name, parms)| Filter { name, parms }).collect())
}

/// One or a short list of something.
fn few<T>(
    dict: &Dict,
    key: &str,
    document: Option<&Document<'_>>,
    read: impl Fn(&Object) -> Read<T>,
) -> Read<Vec<T>> {
    let read = |object: &Object| match document {
        Some(document) => read(&*document.resolve(object)?),
        None => read(object),
    };
    let held = match document {
        Some(document) => document.entry(dict, key)?,
        None => Held::Here(dict.get(key).unwrap_or(&NULL)),
    };
    match &*held {
        Object::Null => Ok(Vec::new()),
        Object::List(items) if items.len() > MOST_FILTERS => Err(Why::Malformed),
        Object::List(items) => items.iter().map(read).collect(),
        one => Ok(vec![read(one)?]),
    }
}

/// Parameters are copied for every stream that has them; so they have to be as small as they need be.
fn is_plain(parms: &Dict) -> bool {
    let plain = |value: &Object| match value {
        Object::Name(name) => name.len() <= LONGEST_NAME,
        other => matches!(other, Object::Bool(_) | Object::Number(_) | Object::Ref(_)),
    };
    parms.entries().count() <= MOST_PARMS && parms.entries().all(|(_, value)| plain(value))
}

/// Short names are for pictures within content (8.9.7), but every viewer takes them everywhere.
fn full(name: &[u8]) -> &[u8] {
    match name {
        b"Fl" => b"FlateDecode",
        b"AHx" => b"ASCIIHexDecode",
        b"A85" => b"ASCII85Decode",
        b"DCT" => b"DCTDecode",
        other => other,
    }
}

/// The bytes behind the filters, of at most `most` bytes; a filter that is not read is **malformed**.
pub(super) fn unfilter<'a>(data: &'a [u8], chain: &[Filter], most: usize) -> Read<Cow<'a, [u8]>> {
    let mut bytes = Cow::Borrowed(data);
    for Filter { name, parms } in chain {
        bytes = Cow::Owned(match name.as_slice() {
            b"FlateDecode" => unpredict(inflate(&bytes, most)?, parms.as_ref())?,
            b"ASCIIHexDecode" => hex(&bytes)?,
            b"ASCII85Decode" => base85(&bytes, most)?,
            _ => return Err(Why::Malformed),
        });
    }
    Ok(bytes)
}

/// Undoes PNG's predictors (7.4.4.4); TIFF's is not used where bytes are read here.
fn unpredict(bytes: Vec<u8>, parms: Option<&Dict>) -> Read<Vec<u8>> {
    let number = |key: &str, or: usize| match parms.and_then(|parms| parms.get(key)) {
        None => Ok(or),
        Some(given) => given.count().ok_or(Why::Malformed),
    };
    let predictor = number("Predictor", 1)?;
    if predictor == 1 {
        return Ok(bytes);
    }
    let bits = number("Colors", 1)?.saturating_mul(number("BitsPerComponent", 8)?);
    let columns = number("Columns", 1)?;
    let known = (10..=15).contains(&predictor);
    if !known || !(1..=256).contains(&bits) || !(1..=65_536).contains(&columns) {
        return Err(Why::Malformed);
    }
    let wide = (bits * columns).div_ceil(8);
    let step = bits.div_ceil(8);
    if !bytes.len().is_multiple_of(wide + 1) {
        return Err(Why::Malformed);
    }
    let mut out: Vec<u8> = Vec::with_capacity(bytes.len());
    for row in bytes.chunks_exact(wide + 1) {
        let (kind, row) = row.split_first().ok_or(Why::Malformed)?;
        if *kind > 4 {
            return Err(Why::Malformed);
        }
        let start = out.len();
        for byte in row {
            let here = out.len();
            let before = |back: usize| here.checked_sub(back).and_then(|at| out.get(at).copied());
            let inside = here - start >= step;
            let left = inside.then(|| before(step)).flatten().unwrap_or(0);
            let up = before(wide).unwrap_or(0);
            let corner = inside.then(|| before(wide + step)).flatten().unwrap_or(0);
            out.push(byte.wrapping_add(guess(*kind, left, up, corner)));
        }
    }
    Ok(out)
}

fn guess(kind: u8, left: u8, up: u8, corner: u8) -> u8 {
    match kind {
        1 => left,
        2 => up,
        3 => left.midpoint(up),
        4 => {
            // How far each is from left + up - corner.
            let (by_left, by_up) = (up.abs_diff(corner), left.abs_diff(corner));
            let sum = u16::from(left) + u16::from(up);
            let by_corner = sum.abs_diff(2 * u16::from(corner));
            if by_left <= by_up && u16::from(by_left) <= by_corner {
                left
            } else if u16::from(by_up) <= by_corner {
                up
            } else {
                corner
            }
        }
        _ => 0,
    }
}

fn hex(bytes: &[u8]) -> Read<Vec<u8>> {
    let mut out = Vec::with_capacity(bytes.len().div_ceil(2));
    let mut half = None;
    for byte in bytes.iter().copied().filter(|byte| !is_space(*byte)) {
        if byte == b'>' {
            break;
        }
        let value = nibble(byte).ok_or(Why::Malformed)?;
        half = match half {
            None => Some(value),
            Some(high) => {
                out.push(high * 16 + value);
                None
            }
        };
    }
    out.extend(half.map(|high: u8| high * 16));
    Ok(out)
}

fn base85(bytes: &[u8], most: usize) -> Read<Vec<u8>> {
    // One byte may stand for four.
    let more = bytes.iter().map(|byte| if *byte == b'z' { 4 } else { 0 });
    let size = bytes.len() + more.sum::<usize>();
    if size > most {
        return Err(Why::Large);
    }
    let mut out = Vec::with_capacity(size);
    let mut value = 0_u64;
    let mut digits = 0;
    for byte in bytes.iter().copied().filter(|byte| !is_space(*byte)) {
        match byte {
            b'~' => break,
            b'z' if digits == 0 => out.extend([0; 4]),
            b'!'..=b'u' => {
                value = value * 85 + u64::from(byte - b'!');
                digits += 1;
                if digits == 5 {
                    put(&mut out, value, 4)?;
                    value = 0;
                    digits = 0;
                }
            }
            _ => return Err(Why::Malformed),
        }
    }
    match digits {
        0 => {}
        1 => return Err(Why::Malformed),
        _ => {
            let full = (digits..5).fold(value, |value, _| value * 85 + 84);
            put(&mut out, full, digits - 1)?;
        }
    }
    Ok(out)
}

fn put(out: &mut Vec<u8>, value: u64, count: usize) -> Read<()> {
    let value = u32::try_from(value).map_err(|_| Why::Malformed)?;
    out.extend(value.to_be_bytes().into_iter().take(count));
    Ok(())
}
