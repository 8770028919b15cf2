//! Films and sound: what they tell beside what they show and say, and a copy without it.
//!
//! `web/src/metadata/media.ts` finds the same and makes the same.

mod boxes;
mod brands;
mod bytes;
mod chunks;
mod encoder;
mod entries;
mod film;
mod fragments;
mod frames;
mod gopro;
mod id3;
mod meta;
mod moment;
mod movie;
mod named;
mod patches;
mod ranges;
mod scrub;
mod sound;
mod tables;
mod tags;
mod tally;
mod track;
mod trimmed;
mod userdata;

use crate::metadata::found::{Format, Found, Outcome, Why};
use brands::film_of;
use bytes::Read;
use film::inspect_film;
use sound::{inspect_sound, is_sound};
use tally::Tally;

/// The format of a file that begins so (4096 bytes, or all it has); nothing where it is none of this family.
#[must_use]
pub fn detect(head: &[u8]) -> Option<Format> {
    film_of(head).or_else(|| is_sound(head).then_some(Format::Mp3))
}

/// Takes out of a film or sound what it tells beside; every sample stays as it is.
#[must_use]
pub fn clean(bytes: &[u8], format: Format) -> Outcome {
    let (made, (found, left)) = taken_out(bytes, format);
    let made = made.and_then(|bytes| {
        let (again, (still, _)) = taken_out(&bytes, format);
        again?;
        let is_known = |one: &Found| left.contains(one);
        still
            .iter()
            .all(is_known)
            .then_some(bytes)
            .ok_or(Why::Unsure)
    });
    match made {
        Ok(bytes) => Outcome::Cleaned { bytes, found, left },
        Err(why) => Outcome::Untouched { why, found },
    }
}

type Lists = (Vec<Found>, Vec<Found>);

fn taken_out(bytes: &[u8], format: Format) -> (Read<Vec<u8>>, Lists) {
    let mut tally = Tally::default();
    let made = match format {
        Format::Mp3 => inspect_sound(bytes, &mut tally),
        _ => inspect_film(bytes, &mut tally).and_then(|patches| patches.applied(bytes)),
    };
    (made, tally.lists())
}
