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
use bytes::{Read, cut};
use chunks::Range;
use film::inspect_film;
use patches::Patches;
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
    let mut tally = Tally::default();
    let made = inspect(bytes, format, &mut tally).and_then(|made| made.applied(bytes));
    let (found, left) = tally.lists();
    match made.and_then(|made| checked(made, format, &left)) {
        Ok(bytes) => Outcome::Cleaned { bytes, found, left },
        Err(why) => Outcome::Untouched { why, found },
    }
}

/// Reads again what was made: nothing may be found in it but what could not be removed.
fn checked(made: Vec<u8>, format: Format, left: &[Found]) -> Read<Vec<u8>> {
    let mut tally = Tally::default();
    inspect(&made, format, &mut tally)?;
    let (still, _) = tally.lists();
    let is_left = still.iter().all(|one| left.contains(one));
    is_left.then_some(made).ok_or(Why::Unsure)
}

/// What becomes of a file.
enum Made {
    Film(Patches),
    /// Of sound, only this stays.
    Sound(Vec<Range>),
}

fn inspect(bytes: &[u8], format: Format, tally: &mut Tally) -> Read<Made> {
    match format {
        Format::Mp3 => inspect_sound(bytes, tally).map(Made::Sound),
        _ => inspect_film(bytes, tally).map(Made::Film),
    }
}

impl Made {
    fn applied(self, bytes: &[u8]) -> Read<Vec<u8>> {
        match self {
            Self::Film(patches) => patches.applied(bytes),
            Self::Sound(kept) => {
                let pieces = kept.iter().map(|(from, to)| cut(bytes, *from, *to));
                Ok(pieces.collect::<Vec<_>>().concat())
            }
        }
    }
}
