//! The name of a colour profile (ICC.1:2022 §7.3, §10.13; the older text type is in ICC.1:2001 §6.5.17).

use super::bytes::{Read, part, size32, starts_with};
use super::told::{Told, quoted, quoted_wide};
use crate::metadata::found::What;

const MOST_TAGS: usize = 100;

pub(super) fn tell(bytes: &[u8], told: &mut Told) {
    let before = told.added();
    if told.spend(MOST_TAGS * 12) {
        told.say(What::Profile, &name(bytes).unwrap_or_default());
    }
    if told.added() == before {
        told.hint(What::Profile);
    }
}

fn name(bytes: &[u8]) -> Read<String> {
    let count = size32(bytes, 128, false)?.min(MOST_TAGS);
    for at in (0..count).map(|place| 132 + place * 12) {
        if !starts_with(bytes, b"desc", at) {
            continue;
        }
        let tag = part(
            bytes,
            size32(bytes, at + 4, false)?,
            size32(bytes, at + 8, false)?,
        )?;
        if starts_with(tag, b"desc", 0) {
            return part(tag, 12, size32(tag, 8, false)?).map(quoted);
        }
        if starts_with(tag, b"mluc", 0) {
            let text = part(tag, size32(tag, 24, false)?, size32(tag, 20, false)?)?;
            return Ok(quoted_wide(text, false));
        }
    }
    Ok(String::new())
}
