//! The properties of a HEIF file's items (ISO/IEC 23008-12 §6.5): those that say how to draw stay.

use super::boxes::{Boxed, Fields, boxed};
use super::coded::{av1_without_messages, hevc_config, is_av1_config};
use crate::metadata::found::{What, Why};
use crate::metadata::pictures::bytes::{Read, behind, latin, part};
use crate::metadata::pictures::profile;
use crate::metadata::pictures::told::{Told, quoted};

/// A colour described by numbers, in place of a profile.
const NUMBERED_COLOUR: &[u8] = b"nclx";

/// The box of a property that stays, or nothing. What goes is told.
pub(super) fn kept(property: &Boxed<'_>, told: &mut Told) -> Read<Option<Vec<u8>>> {
    let Boxed { kind, body, .. } = *property;
    if fixed_length(kind).is_some_and(|length| length != body.len()) {
        return Err(Why::Malformed);
    }
    let written = match kind {
        b"colr" if part(body, 0, 4)? == NUMBERED_COLOUR && body.len() == 11 => body.to_vec(),
        b"hvcC" => hevc_config(body, told)?,
        b"av1C" if is_av1_config(body) => [
            part(body, 0, 4)?,
            &av1_without_messages(behind(body, 4), told)?,
        ]
        .concat(),
        b"av1C" => return Err(Why::Malformed),
        // What kind of auxiliary picture it is, without what else may follow.
        b"auxC" => [part(body, 0, 4)?, Fields::of(body, 4).text(), &[0]].concat(),
        b"pixi" | b"a1lx" => body.to_vec(),
        kind if fixed_length(kind).is_some() => body.to_vec(),
        _ => {
            tell(kind, body, told);
            return Ok(None);
        }
    };
    boxed(kind, &[&written]).map(Some)
}

/// The length a property must have: the rest of a longer one would be a hiding place.
fn fixed_length(kind: &[u8]) -> Option<usize> {
    match kind {
        b"irot" | b"imir" | b"a1op" => Some(1),
        b"lsel" => Some(2),
        b"clli" => Some(4),
        b"pasp" => Some(8),
        b"ispe" => Some(12),
        b"mdcv" => Some(24),
        b"clap" => Some(32),
        _ => None,
    }
}

fn tell(kind: &[u8], body: &[u8], told: &mut Told) {
    match kind {
        b"colr" => profile::tell(behind(body, 4), told),
        b"crtt" | b"mdft" => told.hint(What::Time),
        b"udes" | b"altt" => {
            // A language or, in the second, a text first; then the others.
            let mut fields = Fields::of(body, 4);
            for place in 0..4 {
                let text = quoted(fields.text());
                if place > 0 || kind == b"altt" {
                    told.say(What::Title, &text);
                }
            }
        }
        b"free" | b"skip" => {}
        kind => told.say(What::Other, &latin(kind)),
    }
}
