//! The segments and scans of a JPEG (ITU-T T.81 annex B).

use crate::metadata::found::Why;
use crate::metadata::pictures::bytes::{Read, byte, position, size16, starts_with};

pub(in super::super) const APP0: u8 = 0xe0;
pub(in super::super) const APP14: u8 = 0xee;
pub(in super::super) const COM: u8 = 0xfe;
const APP15: u8 = 0xef;
/// The marker given to the coded data behind a scan's header, which has none.
const SCAN_DATA: u8 = 0;
const DHT: u8 = 0xc4;
const DAC: u8 = 0xcc;
const EOI: u8 = 0xd9;
const SOS: u8 = 0xda;
const DQT: u8 = 0xdb;
const DNL: u8 = 0xdc;
const DRI: u8 = 0xdd;
const MOST_PIECES: usize = 65_536;

/// A segment from its marker at `from` to `to`, or the coded data of a scan.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in super::super) struct Piece {
    pub(in super::super) marker: u8,
    pub(in super::super) from: usize,
    pub(in super::super) body: usize,
    pub(in super::super) to: usize,
}

impl Piece {
    pub(in super::super) fn is_kept(&self) -> bool {
        matches!(self.marker, SCAN_DATA | SOS | DHT | DQT | DRI | DNL | DAC)
            || is_frame(self.marker)
    }

    pub(in super::super) fn body_of<'a>(&self, bytes: &'a [u8]) -> &'a [u8] {
        bytes.get(self.body..self.to).unwrap_or_default()
    }
}

/// Baseline, extended, progressive and lossless, in Huffman and in arithmetic coding; no hierarchies.
fn is_frame(marker: u8) -> bool {
    matches!(marker, 0xc0..=0xc3 | 0xc9..=0xcb)
}

pub(in super::super) struct Jpeg {
    pub(in super::super) pieces: Vec<Piece>,
    pub(in super::super) end: usize,
    /// True when something lies between segments. Decoders skip it.
    pub(in super::super) has_gaps: bool,
}

/// The JPEG that begins at `start`, to its EOI; or one with tables alone. What is not understood is
/// refused.
pub(in super::super) fn jpeg_at(bytes: &[u8], start: usize, has_picture: bool) -> Read<Jpeg> {
    if !starts_with(bytes, b"\xff\xd8", start) {
        return Err(Why::Malformed);
    }
    let mut jpeg = Jpeg {
        pieces: Vec::new(),
        end: start + 2,
        has_gaps: false,
    };
    while jpeg.pieces.len() < MOST_PIECES {
        let (from, is_gap) = marker_at(bytes, jpeg.end)?;
        jpeg.has_gaps |= is_gap;
        let marker = byte(bytes, from + 1)?;
        if marker == EOI {
            jpeg.end = from + 2;
            let count =
                |is: fn(u8) -> bool| jpeg.pieces.iter().filter(|one| is(one.marker)).count();
            let is_whole = count(is_frame) == 1 && count(|marker| marker == SCAN_DATA) > 0;
            return (is_whole || !has_picture)
                .then_some(jpeg)
                .ok_or(Why::Malformed);
        }
        let body = from + 4;
        let to = from + 2 + size16(bytes, from + 2, false)?;
        let piece = Piece {
            marker,
            from,
            body,
            to,
        };
        let is_known = piece.is_kept() || matches!(marker, APP0..=APP15 | COM);
        if !is_known || to < body || to > bytes.len() {
            return Err(Why::Malformed);
        }
        jpeg.pieces.push(piece);
        jpeg.end = to;
        if marker == SOS {
            jpeg.end = scan_end(bytes, to)?;
            jpeg.pieces.push(Piece {
                marker: SCAN_DATA,
                from: to,
                body: to,
                to: jpeg.end,
            });
        }
    }
    Err(Why::Malformed)
}

/// The next marker, behind fill bytes (B.1.1.2) and whatever else a decoder skips; and whether there
/// was anything else.
fn marker_at(bytes: &[u8], start: usize) -> Read<(usize, bool)> {
    let mut fill = 0;
    let mut from = start;
    while let Some(at) = position(bytes, 0xff, from) {
        match byte(bytes, at + 1)? {
            0xff => fill += 1,
            0 => {}
            _ => return Ok((at, at - start > fill)),
        }
        from = at + 1;
    }
    Err(Why::Malformed)
}

/// Where coded data ends: at the first marker that is no restart; a zero follows each coded 0xff.
fn scan_end(bytes: &[u8], start: usize) -> Read<usize> {
    let mut from = start;
    while let Some(at) = position(bytes, 0xff, from) {
        let mut next = at + 1;
        while bytes.get(next) == Some(&0xff) {
            next += 1;
        }
        if !matches!(byte(bytes, next)?, 0 | 0xd0..=0xd7) {
            return Ok(at);
        }
        from = next + 1;
    }
    Err(Why::Malformed)
}

/// Refuses segments that are longer than what they say: the rest would be a hiding place.
pub(in super::super) fn check_kept(bytes: &[u8], piece: &Piece) -> Read<()> {
    let Piece {
        marker, body, to, ..
    } = *piece;
    let length = to - body;
    let is_right = match marker {
        DRI | DNL => length == 2,
        DAC => length % 2 == 0 && length <= 64,
        SOS => length == 4 + 2 * usize::from(byte(bytes, body)?),
        DQT | DHT => tables_end(bytes, piece)? == to,
        frame if is_frame(frame) => length == 6 + 3 * usize::from(byte(bytes, body + 5)?),
        _ => true,
    };
    is_right.then_some(()).ok_or(Why::Malformed)
}

fn tables_end(bytes: &[u8], piece: &Piece) -> Read<usize> {
    let mut at = piece.body;
    while at < piece.to {
        if piece.marker == DQT {
            at += if byte(bytes, at)? >= 0x10 { 129 } else { 65 };
            continue;
        }
        let mut values = 0;
        for place in 1..=16 {
            values += usize::from(byte(bytes, at + place)?);
        }
        at += 17 + values;
    }
    Ok(at)
}
