//! Taking boxes out of a film without moving a byte: they become `free`, and blank.

use super::boxes::{Box, Region, Type};
use super::bytes::{Read, cut, is_zero, latin1};
use super::meta::{C2PA, tell_meta, tell_uuid};
use super::patches::Patches;
use super::tally::Tally;
use super::userdata::tell_user_data;
use crate::metadata::found::{What, Why};

pub(super) struct Scrub<'a> {
    pub(super) tally: &'a mut Tally,
    pub(super) patches: Patches,
}

pub(super) const fn is_free(kind: Type) -> bool {
    matches!(&kind, b"free" | b"skip" | b"wide")
}

impl Scrub<'_> {
    /// Takes a box out, after telling what it says.
    pub(super) fn drop(&mut self, region: Region, one: &Box) -> Read<()> {
        self.tell(region, one)?;
        self.blank(region, one);
        Ok(())
    }

    /// Takes a box out in silence.
    pub(super) fn blank(&mut self, region: Region, one: &Box) {
        if !is_free(one.kind) {
            self.patches.write(region.at + one.start + 4, b"free");
        }
        self.patches.zero(region.at + one.body, region.at + one.end);
    }

    fn tell(&mut self, region: Region, one: &Box) -> Read<()> {
        let body = one.of(region.bytes);
        match &one.kind {
            b"pssh" | b"sinf" | b"senc" => return Err(Why::Locked),
            b"uuid" if body.starts_with(&C2PA) => return Err(Why::Signed),
            b"uuid" => tell_uuid(region, one, self.tally),
            b"udta" => tell_user_data(region, one.body, one.end, self.tally)?,
            b"meta" => tell_meta(region, one, self.tally)?,
            b"pnot" | b"PICT" => self.tally.goes(What::Thumbnail, ""),
            b"prft" => self.tally.goes(What::Time, ""),
            kind if is_free(*kind) => {
                if !is_zero(body) {
                    self.tally.goes(What::Other, &latin1(kind));
                }
            }
            // Without them a film is shown the same, and they say nothing of anybody.
            b"iods" | b"load" | b"styp" | b"sidx" | b"ssix" | b"mfra" => {}
            kind => self.tally.goes(What::Other, &latin1(kind)),
        }
        Ok(())
    }

    /// Blanks what is behind the last thing that belongs in a box.
    pub(super) fn tail(&mut self, region: Region, kind: Type, from: usize, to: usize) -> Read<()> {
        if from > to {
            return Err(Why::Malformed);
        }
        if !is_zero(cut(region.bytes, from, to)) {
            self.tally.goes(What::Other, &latin1(&kind));
            self.patches.zero(region.at + from, region.at + to);
        }
        Ok(())
    }
}
