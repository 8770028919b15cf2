//! `ID3v2`, the label before sound (id3.org, versions 2.2 to 2.4). It is told and left out, so it is read
//! leniently.

use super::bytes::{
    LONGEST, Read, cut, is_zero, latin1, rest, size32, synchsafe, u8, u16, until_nul, utf8, utf16,
};
use super::named::named;
use super::tally::Tally;
use crate::metadata::found::{What, Why};

const MOST: usize = 65_536;

fn frame_of(id: &[u8]) -> What {
    match id {
        b"TDRC" | b"TDAT" | b"TIME" | b"TYER" | b"TORY" | b"TRDA" | b"TDEN" | b"TDOR" | b"TDRL"
        | b"TDTG" | b"TDA" | b"TIM" | b"TYE" | b"TOR" | b"TRD" => What::Time,
        b"TPE1" | b"TPE2" | b"TPE3" | b"TPE4" | b"TCOM" | b"TEXT" | b"TOLY" | b"TOPE" | b"TOWN"
        | b"TPUB" | b"TCOP" | b"TENC" | b"TRSN" | b"TRSO" | b"TSOP" | b"TSO2" | b"TSOC"
        | b"TMCL" | b"TIPL" | b"IPLS" | b"TPRO" | b"TP1" | b"TP2" | b"TP3" | b"TP4" | b"TCM"
        | b"TXT" | b"TOL" | b"TOA" | b"TPB" | b"TCR" | b"TEN" | b"IPL" | b"POPM" | b"POP"
        | b"OWNE" => What::Author,
        b"TSSE" | b"TSS" => What::Software,
        b"TIT1" | b"TIT2" | b"TIT3" | b"TALB" | b"TOAL" | b"TOFN" | b"TSST" | b"TSOA" | b"TSOT"
        | b"TT1" | b"TT2" | b"TT3" | b"TAL" | b"TOT" | b"TOF" => What::Title,
        b"COMM" | b"USLT" | b"SYLT" | b"COM" | b"ULT" | b"SLT" => What::Comment,
        b"GEOB" | b"GEO" => What::Embedded,
        b"APIC" | b"PIC" => What::Thumbnail,
        _ => What::Other,
    }
}

pub(super) fn tell_id3(tag: &[u8], tally: &mut Tally) -> Read<()> {
    let (version, set) = (u8(tag, 3)?, u8(tag, 5)?);
    let whole = cut(tag, 10, 10 + synchsafe(tag, 6)?);
    // In 2.2 this says that the rest is packed, in no stated way.
    if version == 2 && set & 0x40 != 0 {
        tally.goes(What::Other, "ID3");
        return Ok(());
    }
    let synchronised = if version < 4 && set & 0x80 != 0 {
        synchronised(whole)
    } else {
        whole.to_vec()
    };
    let body = synchronised.as_slice();
    let mut at = match (set & 0x40, version) {
        (0, _) => 0,
        (_, 4) => synchsafe(body, 0)?,
        _ => size32(body, 0)?.saturating_add(4),
    };
    let (header, letters) = if version == 2 { (6, 3) } else { (10, 4) };
    for _ in 0..MOST {
        let left = body.len().saturating_sub(at);
        if left <= header || body.get(at) == Some(&0) {
            break;
        }
        let id = cut(body, at, at + letters);
        let size = size_of(body, at, version)?;
        let is_id = id
            .iter()
            .all(|byte| matches!(byte, b'A'..=b'Z' | b'0'..=b'9' | b' '));
        if !is_id || size > left - header {
            break;
        }
        let flags = if version == 2 { 0 } else { u16(body, at + 8)? };
        let data = cut(body, at + header, at + header + size);
        tell_frame(id, content(data, version, flags).as_deref(), tally)?;
        at += header + size;
    }
    if !is_zero(rest(body, at)) {
        tally.goes(What::Other, "ID3");
    }
    Ok(())
}

fn size_of(body: &[u8], at: usize, version: u8) -> Read<usize> {
    if version == 2 {
        return Ok(usize::from(u8(body, at + 3)?) * 0x1_0000 + usize::from(u16(body, at + 4)?));
    }
    // Some programs write 2.4 with the numbers of 2.3.
    if version == 3 || cut(body, at + 4, at + 8).iter().any(|byte| *byte > 0x7f) {
        return size32(body, at + 4);
    }
    synchsafe(body, at + 4)
}

/// What a frame holds, as far as it is read; nothing where it is packed or encrypted.
fn content(data: &[u8], version: u8, flags: u16) -> Option<Vec<u8>> {
    let (packed, grouped) = match version {
        2 => (0, 0),
        3 => (flags & 0xc0, flags & 0x20),
        _ => (flags & 0x0c, flags & 0x40),
    };
    if packed != 0 {
        return None;
    }
    let sized = if version == 4 && flags & 0x01 != 0 {
        4
    } else {
        0
    };
    let plain = rest(data, usize::from(grouped != 0) + sized);
    let plain = cut(plain, 0, LONGEST * 2);
    Some(if version == 4 && flags & 0x02 != 0 {
        synchronised(plain)
    } else {
        plain.to_vec()
    })
}

fn tell_frame(id: &[u8], data: Option<&[u8]>, tally: &mut Tally) -> Read<()> {
    let (what, name) = (frame_of(id), latin1(id));
    let Some(data) = data.filter(|data| !data.is_empty()) else {
        tally.goes(what, if what == What::Other { &name } else { "" });
        return Ok(());
    };
    let start = cut(data, 0, LONGEST);
    let owner = || latin1(until_nul(start));
    match id {
        b"TXXX" | b"TXX" => tell_free(&texts(start), tally),
        [b'T', ..] | b"IPLS" | b"IPL" if what == What::Other => {
            tally.goes(what, &format!("{name}: {}", text(start)));
        }
        [b'T', ..] | b"IPLS" | b"IPL" => tally.goes(what, &text(start)),
        b"WXXX" | b"WXX" => tally.goes(What::Other, &format!("{name}: {}", text(start))),
        [b'W', ..] | b"PRIV" | b"UFID" | b"UFI" => {
            tally.goes(What::Other, &format!("{name}: {}", owner()));
        }
        b"POPM" | b"POP" => tally.goes(what, &owner()),
        b"GEOB" | b"GEO" => return tell_object(start, tally),
        _ => tally.goes(what, if what == What::Other { &name } else { "" }),
    }
    Ok(())
}

/// How the words are written, and the words, one behind the other; each may begin with a byte-order mark.
fn texts(data: &[u8]) -> Vec<String> {
    let all = match data.split_first() {
        Some((1 | 2, words)) => utf16(words),
        Some((3, words)) => utf8(words),
        Some((_, words)) => latin1(words),
        None => String::new(),
    };
    all.replace('\u{feff}', "")
        .split('\0')
        .map(str::to_owned)
        .collect()
}

fn text(data: &[u8]) -> String {
    joined(&texts(data))
}

fn joined(texts: &[String]) -> String {
    let said: Vec<&str> = texts
        .iter()
        .map(String::as_str)
        .filter(|text| !text.is_empty())
        .collect();
    said.join(" ")
}

fn tell_free(texts: &[String], tally: &mut Tally) {
    let Some((label, value)) = texts.split_first() else {
        return;
    };
    match named(label) {
        What::Other => tally.goes(What::Other, &format!("{label}: {}", joined(value))),
        what => tally.goes(what, &joined(value)),
    }
}

/// How names are written, the kind of the file, its name. A record of origin is signed (C2PA 2.1 §A.4.2).
fn tell_object(data: &[u8], tally: &mut Tally) -> Read<()> {
    let kind = until_nul(rest(data, 1));
    if latin1(kind).to_lowercase().contains("c2pa") {
        return Err(Why::Signed);
    }
    tally.goes(What::Embedded, "");
    let mut name = cut(data, 0, 1).to_vec();
    name.extend(rest(data, 1 + kind.len() + 1));
    if let Some(name) = texts(&name).first().filter(|name| !name.is_empty()) {
        tally.goes(What::Title, name);
    }
    Ok(())
}

/// Zeros behind each 0xFF keep a label from being taken for sound (ID3v2.3 §5).
fn synchronised(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(bytes.len());
    let mut last = 0;
    for byte in bytes.iter().copied() {
        if last == 0xff && byte == 0 {
            last = 0;
            continue;
        }
        plain.push(byte);
        last = byte;
    }
    plain
}
