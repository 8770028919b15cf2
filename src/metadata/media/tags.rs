//! Labels around the frames of sound: `ID3v1`, `APEv2`, `Lyrics3`. They are told and left out.

use super::bytes::{Read, cut, find, is_zero, latin1, rest, size32le, synchsafe, until_nul, utf8};
use super::id3::tell_id3;
use super::named::named;
use super::tally::Tally;
use crate::metadata::found::{What, Why};

/// Bytes of a label that are read to tell of it.
const LARGEST_TOLD: usize = 16 * 1024 * 1024;
const ID3V1: usize = 128;
const EXTENDED: usize = 227;
const APE_HEAD: usize = 32;
const LYRICS_END: usize = 9;
const LONGEST_LYRICS: usize = 65_536;
/// Labels at the end.
const MOST: usize = 1000;

#[derive(Clone, Copy)]
enum Kind {
    Id3,
    Id3v1,
    Extended,
    /// With so many bytes before the values, and so many behind them.
    Ape(usize, usize),
    Lyrics,
}

/// True when a label that is written before sound, or after it, begins so.
pub(super) fn is_tag(head: &[u8]) -> bool {
    let signs: [&[u8]; 3] = [b"TAG", b"APETAGEX", b"LYRICSBEGIN"];
    is_id3(head) || signs.iter().any(|sign| head.starts_with(sign))
}

pub(super) fn is_id3(head: &[u8]) -> bool {
    match head {
        [b'I', b'D', b'3', 2..=4, _, _, size @ ..] => {
            size.len() >= 4 && cut(size, 0, 4).iter().all(|byte| *byte < 0x80)
        }
        _ => false,
    }
}

/// Tells the label that begins at `at` and says where it ends.
pub(super) fn tag_from(file: &[u8], at: usize, end: usize, tally: &mut Tally) -> Read<usize> {
    let head = cut(file, at, end);
    let (length, kind) = if is_id3(head) {
        let footer = matches!(head, [_, _, _, 4, _, set, ..] if set & 0x10 != 0);
        (
            10 + synchsafe(head, 6)? + if footer { 10 } else { 0 },
            Kind::Id3,
        )
    } else if head.starts_with(b"TAG") {
        (ID3V1, Kind::Id3v1)
    } else if head.starts_with(b"APETAGEX") && head.len() >= APE_HEAD {
        (
            APE_HEAD.saturating_add(size32le(head, 12)?),
            Kind::Ape(APE_HEAD, 0),
        )
    } else {
        let lyrics = cut(head, 0, LONGEST_LYRICS);
        let ends = [find(lyrics, b"LYRICS200", 0), find(lyrics, b"LYRICSEND", 0)];
        let length = ends
            .into_iter()
            .flatten()
            .min()
            .map_or(11, |place| place + LYRICS_END);
        (length, Kind::Lyrics)
    };
    let to = at.saturating_add(length).min(end);
    told(kind, cut(file, at, to), tally)?;
    Ok(to)
}

/// Tells the labels at the end of a file and says where they begin.
pub(super) fn tags_at_end(file: &[u8], tally: &mut Tally) -> Read<usize> {
    let mut end = file.len();
    for _ in 0..MOST {
        let Some((from, kind)) = tag_before(cut(file, 0, end))? else {
            return Ok(end);
        };
        told(kind, cut(file, from, end), tally)?;
        end = from;
    }
    Err(Why::Malformed)
}

fn tag_before(file: &[u8]) -> Read<Option<(usize, Kind)>> {
    let to = file.len();
    let last = |length: usize| {
        to.checked_sub(length)
            .map_or(&[][..], |from| rest(file, from))
    };
    if last(ID3V1).starts_with(b"TAG") {
        return Ok(Some((to - ID3V1, Kind::Id3v1)));
    }
    if last(EXTENDED).starts_with(b"TAG+") {
        return Ok(Some((to - EXTENDED, Kind::Extended)));
    }
    let ape = last(APE_HEAD);
    if ape.starts_with(b"APETAGEX") {
        let head = if ape.get(23).is_some_and(|set| *set >= 0x80) {
            APE_HEAD
        } else {
            0
        };
        let size = size32le(ape, 12)?;
        if let Some(from) = to
            .checked_sub(size.saturating_add(head))
            .filter(|_| size >= APE_HEAD)
        {
            return Ok(Some((from, Kind::Ape(head, APE_HEAD))));
        }
    }
    let three = last(10);
    if three.starts_with(b"3DI") && rest(three, 6).iter().all(|byte| *byte < 0x80) {
        let from = to.checked_sub(20 + synchsafe(three, 6)?);
        if let Some(from) = from.filter(|from| is_id3(rest(file, *from))) {
            return Ok(Some((from, Kind::Id3)));
        }
    }
    let lyrics = last(15);
    if lyrics.ends_with(b"LYRICS200") {
        let from = digits(cut(lyrics, 0, 6)).and_then(|size| to.checked_sub(15 + size));
        if let Some(from) = from.filter(|from| rest(file, *from).starts_with(b"LYRICSBEGIN")) {
            return Ok(Some((from, Kind::Lyrics)));
        }
    }
    if lyrics.ends_with(b"LYRICSEND") {
        let found = find(file, b"LYRICSBEGIN", to.saturating_sub(5120));
        return Ok(found.map(|from| (from, Kind::Lyrics)));
    }
    Ok(None)
}

fn digits(text: &[u8]) -> Option<usize> {
    text.iter().try_fold(0, |sum, byte| {
        byte.is_ascii_digit()
            .then(|| sum * 10 + usize::from(byte - b'0'))
    })
}

fn told(kind: Kind, bytes: &[u8], tally: &mut Tally) -> Read<()> {
    if bytes.len() > LARGEST_TOLD {
        tally.goes(What::Other, "tag");
        return Ok(());
    }
    match kind {
        Kind::Id3 => return tell_id3(bytes, tally),
        Kind::Id3v1 => {
            tell_field(What::Title, cut(bytes, 3, 33), tally);
            tell_field(What::Author, cut(bytes, 33, 63), tally);
            tell_field(What::Title, cut(bytes, 63, 93), tally);
            tell_field(What::Time, cut(bytes, 93, 97), tally);
            tell_field(What::Comment, cut(bytes, 97, 125), tally);
        }
        // Longer forms of the same, and a genre in words.
        Kind::Extended => {
            tell_field(What::Title, cut(bytes, 4, 64), tally);
            tell_field(What::Author, cut(bytes, 64, 124), tally);
            tell_field(What::Title, cut(bytes, 124, 184), tally);
        }
        Kind::Ape(before, behind) => {
            return tell_ape(cut(bytes, before, bytes.len() - behind), tally);
        }
        Kind::Lyrics => tell_lyrics(rest(bytes, 11), tally),
    }
    Ok(())
}

/// Filled up with zeros, or with spaces.
fn tell_field(what: What, field: &[u8], tally: &mut Tally) {
    let said = until_nul(field);
    if said.iter().any(|byte| *byte != b' ') {
        tally.goes(what, &latin1(said));
    }
}

/// Each value with its length, its kind, and its label before it.
fn tell_ape(items: &[u8], tally: &mut Tally) -> Read<()> {
    let mut at = 0;
    while items.len() - at > 9 {
        let size = size32le(items, at)?;
        let key = until_nul(cut(items, at + 8, at + 8 + 256));
        let from = at + 8 + key.len() + 1;
        let to = from.saturating_add(size);
        if key.is_empty() || to > items.len() {
            break;
        }
        let key = latin1(key);
        let is_text = items.get(at + 4).is_none_or(|set| set & 6 == 0);
        let said = if is_text {
            utf8(cut(items, from, to))
        } else {
            String::new()
        };
        match named(&key) {
            What::Other if said.is_empty() => tally.goes(What::Other, &key),
            What::Other => tally.goes(What::Other, &format!("{key}: {said}")),
            what => tally.goes(what, &said),
        }
        at = to;
    }
    if !is_zero(rest(items, at)) && items.len() - at != APE_HEAD {
        tally.goes(What::Other, "APETAGEX");
    }
    Ok(())
}

/// Three letters, five digits, so many characters (Lyrics3 v2.00).
fn tell_lyrics(bytes: &[u8], tally: &mut Tally) {
    if bytes.ends_with(b"LYRICSEND") {
        tally.goes(What::Comment, "");
        return;
    }
    let mut at = 0;
    loop {
        let field = cut(bytes, at, at + 8);
        let (name, size) = (cut(field, 0, 3), digits(rest(field, 3)));
        let Some(size) =
            size.filter(|_| field.len() == 8 && name.iter().all(u8::is_ascii_uppercase))
        else {
            break;
        };
        let said = latin1(cut(bytes, at + 8, at + 8 + size));
        match name {
            b"LYR" | b"INF" => tally.goes(What::Comment, &said),
            b"AUT" | b"EAR" => tally.goes(What::Author, &said),
            b"EAL" | b"ETT" | b"IMG" => tally.goes(What::Title, &said),
            _ => tally.goes(What::Other, &latin1(name)),
        }
        at += 8 + size;
    }
}
