//! The head of a film (`moov`, `moof`): of its boxes those stay that are needed to show it.

use std::collections::{HashMap, HashSet};

use super::boxes::{Box, Region, Type, boxes, inside};
use super::bytes::{Read, cut, is_zero, latin1, rest, size32, u16, u32, u64, words};
use super::entries::entries;
use super::moment::moment;
use super::scrub::Scrub;
use super::tables::length_of;
use super::track::{MOST, Track, tell_track};
use crate::metadata::found::{What, Why};

const UNDETERMINED: u16 = 0x55c4;

pub(super) struct Movie<'a> {
    pub(super) scrub: Scrub<'a>,
    pub(super) tracks: Vec<Track>,
    /// The first samples of tracks that tell where, by track.
    pub(super) firsts: HashMap<usize, &'a [u8]>,
}

/// What may stand in what. Everything else is taken out.
const ALLOWED: &[(Type, &[&Type])] = &[
    (*b"moov", &[b"mvhd", b"trak", b"mvex"]),
    (*b"mvex", &[b"mehd", b"trex"]),
    (*b"trak", &[b"tkhd", b"edts", b"tref", b"mdia", b"tapt"]),
    (*b"edts", &[b"elst"]),
    (*b"tapt", &[b"clef", b"prof", b"enof"]),
    (*b"mdia", &[b"mdhd", b"hdlr", b"minf"]),
    (*b"minf", &[b"vmhd", b"smhd", b"hdlr", b"dinf", b"stbl"]),
    (*b"dinf", &[b"dref"]),
    (
        *b"stbl",
        &[
            b"stsd", b"stts", b"ctts", b"cslg", b"stss", b"stps", b"stsc", b"stsz", b"stz2",
            b"stco", b"co64", b"sdtp", b"sbgp", b"sgpd",
        ],
    ),
    (*b"moof", &[b"mfhd", b"traf"]),
    (
        *b"traf",
        &[b"tfhd", b"tfdt", b"trun", b"sdtp", b"sbgp", b"sgpd"],
    ),
    (*b"mfra", &[b"tfra", b"mfro"]),
];

const fn is_repeated(kind: Type) -> bool {
    matches!(
        &kind,
        b"trak" | b"trex" | b"traf" | b"trun" | b"sbgp" | b"sgpd" | b"tfra"
    )
}

impl Movie<'_> {
    /// Takes out of a box, and all boxes in it, what a film does not need.
    pub(super) fn scrub(&mut self, region: Region, parent: &Box, handler: Type) -> Read<()> {
        let Some((_, allowed)) = ALLOWED.iter().find(|(kind, _)| *kind == parent.kind) else {
            return self.leaf(region, parent, handler);
        };
        let found = inside(region.bytes, parent)?;
        let mut seen = HashSet::new();
        for one in &found.list {
            let of = self
                .tracks
                .iter()
                .position(|track| one.kind == *b"trak" && track.place.start == one.start);
            let of = of.and_then(|place| self.tracks.get(place)).cloned();
            let again = !seen.insert(one.kind);
            match &of {
                _ if !allowed.contains(&&one.kind) => self.scrub.drop(region, one)?,
                _ if again && !is_repeated(one.kind) => return Err(Why::Malformed),
                Some(track) if !track.kept => {
                    let first = self.firsts.get(&track.id).copied().unwrap_or_default();
                    tell_track(track, first, self.scrub.tally)?;
                    self.scrub.blank(region, one);
                }
                Some(track) => self.scrub(region, one, track.handler)?,
                None if !self.belongs(region, one)? => self.scrub.blank(region, one),
                None => self.scrub(region, one, handler)?,
            }
        }
        self.scrub.tail(region, parent.kind, found.rest, parent.end)
    }

    fn keeps(&self, id: usize) -> bool {
        self.tracks.iter().any(|track| track.id == id && track.kept)
    }

    /// Parts of fragments, and what is true of all, belong to a track.
    fn belongs(&self, region: Region, one: &Box) -> Read<bool> {
        let at = match &one.kind {
            b"trex" => one.body + 4,
            b"traf" => track_header(region.bytes, one)?.body + 4,
            _ => return Ok(true),
        };
        Ok(self.keeps(size32(region.bytes, at)?))
    }

    fn leaf(&mut self, region: Region, one: &Box, handler: Type) -> Read<()> {
        match &one.kind {
            b"stsd" => return entries(region, one, &mut self.scrub, handler),
            b"tref" => return self.references(region, one),
            b"dref" => return self.sources(region, one),
            _ => {}
        }
        let length = length_of(region.bytes, one)?;
        if length > one.len() {
            return Err(Why::Malformed);
        }
        let wide = region.bytes.get(one.body) == Some(&1);
        let body = region.at + one.body;
        match &one.kind {
            b"mvhd" => {
                self.times(region, one, wide)?;
                // Where a player once stood (QTFF "Movie Header Atoms").
                let from = body + if wide { 84 } else { 72 };
                self.scrub.patches.zero(from, from + 24);
            }
            b"tkhd" => self.times(region, one, wide)?,
            b"mdhd" => {
                self.times(region, one, wide)?;
                self.language(region, one.body + if wide { 32 } else { 20 })?;
            }
            b"hdlr" => {
                self.maker(region, one);
                return Ok(());
            }
            _ => {}
        }
        let from = one.body + length;
        self.scrub.tail(region, one.kind, from, one.end)
    }

    fn times(&mut self, region: Region, one: &Box, wide: bool) -> Read<()> {
        let (size, first) = (if wide { 8 } else { 4 }, one.body + 4);
        for from in [first, first + size] {
            let seconds = if wide {
                u64(region.bytes, from)?
            } else {
                u64::from(u32(region.bytes, from)?)
            };
            if seconds != 0 {
                self.scrub.tally.goes(What::Time, &moment(seconds));
            }
        }
        let from = region.at + first;
        self.scrub.patches.zero(from, from + size * 2);
        Ok(())
    }

    /// Three letters of five bits each, or `QuickTime`'s numbers, of which 0 is what everybody has.
    fn language(&mut self, region: Region, from: usize) -> Read<()> {
        let code = u16(region.bytes, from)?;
        if matches!(code, UNDETERMINED | 0x7fff | 0) {
            return Ok(());
        }
        let said = if code < 0x400 {
            format!("language {code}")
        } else {
            let letter = |shift: u32| u8::try_from((code >> shift) & 0x1f).unwrap_or_default();
            [10, 5, 0]
                .map(|shift| char::from(0x60 + letter(shift)))
                .iter()
                .collect()
        };
        self.scrub.tally.goes(What::Other, &said);
        let undetermined = UNDETERMINED.to_be_bytes();
        self.scrub.patches.write(region.at + from, &undetermined);
        Ok(())
    }

    /// What handles a track: its maker (`QuickTime`) and its name, which says the program.
    fn maker(&mut self, region: Region, one: &Box) {
        let body = one.of(region.bytes);
        let vendor = cut(body, 12, 16);
        if vendor != [0; 4] {
            self.scrub.tally.goes(What::Software, &latin1(vendor));
        }
        let name = rest(body, 24);
        let said = match name.split_first() {
            // QuickTime writes the length before.
            Some((length, said)) if !said.is_empty() && usize::from(*length) == said.len() => said,
            _ => name,
        };
        if !is_zero(name) {
            self.scrub.tally.goes(What::Software, &words(said));
        }
        let from = region.at + one.body + 12;
        self.scrub.patches.zero(from, region.at + one.end);
    }

    /// Between kept tracks only: forced subtitles' sound, sound of the same words, synchronised, layers, depth.
    fn references(&mut self, region: Region, one: &Box) -> Read<()> {
        let found = inside(region.bytes, one)?;
        for reference in &found.list {
            let known = matches!(
                &reference.kind,
                b"fall" | b"folw" | b"sync" | b"sbas" | b"scal" | b"vdep"
            );
            let count = reference.len() / 4;
            let known = known && reference.len() % 4 == 0 && count <= MOST;
            let ids = if known { count } else { 0 };
            let mut kept = ids > 0;
            for place in 0..ids {
                kept &= self.keeps(size32(region.bytes, reference.body + place * 4)?);
            }
            if !kept {
                self.scrub.blank(region, reference);
            }
        }
        self.scrub.tail(region, one.kind, found.rest, one.end)
    }

    /// Where the samples are: in this file. `QuickTime` leaves the path of the file that was edited (`alis`).
    fn sources(&mut self, region: Region, one: &Box) -> Read<()> {
        if one.len() < 8 {
            return Err(Why::Malformed);
        }
        let found = boxes(region.bytes, one.body + 8, one.end)?;
        if found.list.len() != size32(region.bytes, one.body + 4)? {
            return Err(Why::Malformed);
        }
        for source in &found.list {
            if source.len() < 4 || size32(region.bytes, source.body)? % 2 != 1 {
                return Err(Why::Malformed);
            }
            if source.len() > 4 {
                let path = cut(region.bytes, source.body + 4, source.end);
                let said = if source.kind == *b"url " {
                    words(path)
                } else {
                    String::new()
                };
                self.scrub.tally.goes(What::Title, &said);
            }
            let from = region.at + source.body + 4;
            self.scrub.patches.zero(from, region.at + source.end);
        }
        self.scrub.tail(region, one.kind, found.rest, one.end)
    }
}

/// The header of a track's part of a fragment.
pub(super) fn track_header(bytes: &[u8], traf: &Box) -> Read<Box> {
    let header = inside(bytes, traf)?.find(*b"tfhd");
    header
        .filter(|header| header.len() >= 8)
        .ok_or(Why::Malformed)
}
