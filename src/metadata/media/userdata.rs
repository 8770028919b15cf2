//! What `udta` says: `QuickTime`'s notes (QTFF "User Data Atoms") and 3GPP's (TS 26.244 §8). It is only told
//! here, and removed whole; so it is read leniently.

use super::boxes::{Box, Region, readable};
use super::bytes::{Read, cut, i32, is_zero, latin1, rest, u8, u16, u32, until_nul, utf8, words};
use super::meta::tell_meta;
use super::moment::{coordinates, place_of};
use super::named::typed;
use super::tally::Tally;
use crate::metadata::found::What;

const DEGREE: f64 = 65_536.0;

pub(super) fn tell_user_data(
    region: Region,
    from: usize,
    to: usize,
    tally: &mut Tally,
) -> Read<()> {
    let found = readable(region.bytes, from, to)?;
    for one in &found.list {
        let body = one.of(region.bytes);
        match &one.kind {
            b"meta" => tell_meta(region, one, tally)?,
            b"loci" => tell_location(body, tally)?,
            _ if is_zero(body) => {}
            _ => tell_entry(one, body, tally)?,
        }
    }
    if !is_zero(cut(region.bytes, found.rest, to)) {
        tally.goes(What::Other, "udta");
    }
    Ok(())
}

fn tell_entry(one: &Box, body: &[u8], tally: &mut Tally) -> Read<()> {
    let what = typed(one.kind);
    match &one.kind {
        b"yrrc" if body.len() >= 6 => tally.goes(what, &u16(body, 4)?.to_string()),
        b"yrrc" => tally.goes(what, ""),
        kind if what == What::Other => tally.goes(what, &latin1(kind)),
        b"kywd" => tell_keywords(body, tally)?,
        b"titl" | b"auth" | b"perf" | b"dscp" | b"cprt" | b"albm" | b"manu" | b"modl" | b"slno"
            if body.len() > 6 && u32(body, 0)? == 0 =>
        {
            tally.goes(what, &words(until_wide_nul(rest(body, 6))));
        }
        [0xa9, ..] => tell_texts(what, body, tally)?,
        b"name" | [b'@', ..] => tally.goes(what, &words(body)),
        b"FIRM" | b"SNum" | [b'C', b'N', ..] => tally.goes(what, &utf8(until_nul(body))),
        _ if what == What::Device => tally.goes(what, ""),
        _ => tally.goes(what, &words(body)),
    }
    Ok(())
}

/// Each text with its length and language before it; several where there are several languages.
fn tell_texts(what: What, body: &[u8], tally: &mut Tally) -> Read<()> {
    let mut tell = |text: &[u8]| match what {
        What::Place => tally.goes(what, &place_of(&words(text))),
        _ => tally.goes(what, &words(text)),
    };
    let mut at = 0;
    while body.len() - at >= 4 {
        let end = at + 4 + usize::from(u16(body, at)?);
        if end > body.len() {
            if at == 0 {
                tell(body);
            }
            break;
        }
        tell(cut(body, at + 4, end));
        at = end;
    }
    Ok(())
}

/// How many, and each with its length before it (TS 26.244 §8.2).
fn tell_keywords(body: &[u8], tally: &mut Tally) -> Read<()> {
    let mut at = 7;
    for _ in 0..body.get(6).copied().unwrap_or_default() {
        if at >= body.len() {
            break;
        }
        let end = at + 1 + usize::from(u8(body, at)?);
        tally.goes(What::Title, &words(until_wide_nul(cut(body, at + 1, end))));
        at = end;
    }
    Ok(())
}

/// Version and flags, language, name, role, longitude, latitude, altitude, body, notes (TS 26.244 §8.3).
fn tell_location(body: &[u8], tally: &mut Tally) -> Read<()> {
    let name = until_wide_nul(rest(body, 6));
    let wide = rest(body, 6).starts_with(&[0xfe, 0xff]);
    let after = 6 + name.len() + if wide { 2 } else { 1 } + 1;
    let here = if body.len() >= after + 8 {
        let (east, north) = (i32(body, after)?, i32(body, after + 4)?);
        coordinates(f64::from(north) / DEGREE, f64::from(east) / DEGREE)
    } else {
        None
    };
    tally.goes(What::Place, &here.unwrap_or_default());
    tally.goes(What::Place, &words(name));
    Ok(())
}

fn until_wide_nul(bytes: &[u8]) -> &[u8] {
    if !bytes.starts_with(&[0xfe, 0xff]) {
        return until_nul(bytes);
    }
    let (units, _) = bytes.as_chunks::<2>();
    units
        .iter()
        .position(|unit| unit == &[0, 0])
        .map_or(bytes, |place| cut(bytes, 0, place * 2))
}
