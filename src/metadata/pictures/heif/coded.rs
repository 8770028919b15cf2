//! Coded pictures carry messages beside the picture (SEI in HEVC, ITU-T H.265 annex D; metadata in AV1,
//! AV1 specification §5.8): encoders sign with them. Decoders need none, so they go.

use crate::metadata::found::{What, Why};
use crate::metadata::pictures::bytes::{Read, behind, byte, part, size16, unsigned};
use crate::metadata::pictures::told::{Told, quoted};

const PARAMETER_SETS: std::ops::RangeInclusive<u8> = 32..=34;
const LAST_NEEDED_NAL: u8 = 37;
const PREFIX_SEI: u8 = 39;
const SUFFIX_SEI: u8 = 40;
/// Sequence header, delimiter, frame header, tile group, metadata, frame, second header, tile list.
const OBUS: std::ops::RangeInclusive<u8> = 1..=8;
const OBU_METADATA: u8 = 5;
/// Light levels, mastering display, scalability: these say how to draw.
const OBU_METADATA_KEPT: std::ops::RangeInclusive<u8> = 1..=3;

/// The data of an HEVC picture without messages; `config` says how long the lengths in it are.
pub(super) fn hevc_without_messages(data: &[u8], config: &[u8], told: &mut Told) -> Read<Vec<u8>> {
    let size = usize::from(byte(config, 21)? & 3) + 1;
    let mut kept = Vec::with_capacity(data.len());
    let mut at = 0;
    while at < data.len() {
        let length = unsigned(data, at, size)?;
        if is_needed(part(data, at + size, length)?, told)? {
            kept.extend(part(data, at, size + length)?);
        }
        at += size + length;
    }
    Ok(kept)
}

/// A decoder's configuration (ISO/IEC 14496-15 §8.3.3.1) with parameter sets alone.
pub(super) fn hevc_config(config: &[u8], told: &mut Told) -> Read<Vec<u8>> {
    let mut kept = Vec::new();
    let mut arrays = 0;
    let mut at = 23;
    for _ in 0..byte(config, 22)? {
        let from = at;
        let kind = byte(config, at)? & 63;
        at += 3;
        let mut is_of_kind = true;
        for _ in 0..size16(config, from + 1, false)? {
            let unit = part(config, at + 2, size16(config, at, false)?)?;
            is_needed(unit, told)?;
            // An array holds units of the kind it names: others would hide in it.
            is_of_kind &= kind_of(unit)? == kind;
            at += 2 + unit.len();
        }
        if PARAMETER_SETS.contains(&kind) {
            if !is_of_kind {
                return Err(Why::Malformed);
            }
            kept.extend(part(config, from, at - from)?);
            arrays += 1;
        }
    }
    Ok([part(config, 0, 22)?, &[arrays], &kept].concat())
}

/// What a unit is, by its header (ITU-T H.265 §7.3.1.2).
fn kind_of(unit: &[u8]) -> Read<u8> {
    Ok((byte(unit, 0)? >> 1) & 63)
}

fn is_needed(unit: &[u8], told: &mut Told) -> Read<bool> {
    let kind = kind_of(unit)?;
    if kind == PREFIX_SEI && unit.get(2) == Some(&5) {
        // A message of type 5 is an identifier of 16 bytes and whatever an encoder likes, mostly its
        // name.
        let size = behind(unit, 3)
            .iter()
            .take_while(|byte| **byte == 0xff)
            .count()
            + 1;
        let text = behind(unit, 3 + size + 16);
        let is_printed = |byte: &&u8| (0x20..=0x7e).contains(*byte);
        let length = text.iter().take_while(is_printed).count();
        let before = told.added();
        told.say(What::Software, &quoted(part(text, 0, length)?));
        if told.added() == before {
            told.hint(What::Software);
        }
    } else if kind == PREFIX_SEI || kind == SUFFIX_SEI {
        told.hint(What::Other);
    }
    Ok(kind <= LAST_NEEDED_NAL)
}

/// The data of an AV1 picture, or what stands of it in a configuration, without messages.
pub(super) fn av1_without_messages(data: &[u8], told: &mut Told) -> Read<Vec<u8>> {
    let mut kept = Vec::with_capacity(data.len());
    let mut at = 0;
    while at < data.len() {
        let head = byte(data, at)?;
        let kind = (head >> 3) & 15;
        let start = at + if head & 4 == 0 { 1 } else { 2 };
        let (length, start) = if head & 2 == 0 {
            (data.len().saturating_sub(start), start)
        } else {
            leb128(data, start)?
        };
        let body = part(data, start, length)?;
        if kind == OBU_METADATA && !OBU_METADATA_KEPT.contains(&byte(body, 0)?) {
            told.hint(What::Other);
        } else if OBUS.contains(&kind) {
            kept.extend(part(data, at, start + length - at)?);
        }
        at = start + length;
    }
    Ok(kept)
}

/// A number and where it ends (AV1 specification §4.10.5).
fn leb128(data: &[u8], at: usize) -> Read<(usize, usize)> {
    let mut value: u64 = 0;
    for place in 0..5 {
        let byte = byte(data, at + place)?;
        value |= u64::from(byte & 127) << (7 * place);
        if byte < 128 {
            let value = usize::try_from(value).map_err(|_| Why::Malformed)?;
            return Ok((value, at + place + 1));
        }
    }
    Err(Why::Malformed)
}

/// True for the configuration of an AV1 picture (AV1-ISOBMFF §2.3.3).
pub(super) fn is_av1_config(config: &[u8]) -> bool {
    config.len() >= 4 && config.starts_with(b"\x81")
}
