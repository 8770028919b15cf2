//! What one picture tells, gathered while it is read: quotes, hints without words, and counts.

use std::collections::BTreeMap;

use super::bytes::first;
use crate::metadata::found::{Findings, Found, What, place};

/// Texts are quoted from at most this many bytes: far more than [`Found::said`] holds.
pub(super) const MOST_QUOTED: usize = 1024;
const MOST_SAID: usize = 500;
/// Bytes looked through beside the picture itself: tags may point at the same text over and over.
const MOST_LOOKED_THROUGH: usize = 32 * 1024 * 1024;

pub(super) struct Told {
    findings: Findings,
    counts: BTreeMap<What, usize>,
    added: usize,
    said: usize,
    left: Option<usize>,
}

impl Told {
    pub(super) fn nothing() -> Self {
        Self {
            findings: Findings::default(),
            counts: BTreeMap::new(),
            added: 0,
            said: 0,
            left: Some(MOST_LOOKED_THROUGH),
        }
    }

    /// Adds a quote; a blank one says nothing.
    pub(super) fn say(&mut self, what: What, said: &str) {
        if !is_blank(said) {
            self.add(what, said);
        }
    }

    /// Adds that there is something of this kind that cannot be quoted.
    pub(super) fn hint(&mut self, what: What) {
        self.add(what, "");
    }

    /// Adds to the number of things of a kind that is counted.
    pub(super) fn count(&mut self, what: What, more: usize) {
        self.added += more;
        if more > 0 {
            *self.counts.entry(what).or_default() += more;
        }
    }

    /// True while `length` more bytes may be looked through.
    pub(super) fn spend(&mut self, length: usize) -> bool {
        self.left = self.left.and_then(|left| left.checked_sub(length));
        self.left.is_some()
    }

    /// How much was added: where reading something adds nothing, there is still that something.
    pub(super) fn added(&self) -> usize {
        self.added
    }

    pub(super) fn list(mut self) -> Vec<Found> {
        for (what, count) in self.counts {
            self.findings.add(what, &count.to_string());
        }
        self.findings.list()
    }

    fn add(&mut self, what: What, said: &str) {
        self.added += 1;
        self.said += 1;
        if self.said <= MOST_SAID {
            self.findings.add(what, said);
        }
    }
}

/// The text of bytes that are UTF-8, or Latin-1 where they are not: old cameras write either.
pub(super) fn quoted(bytes: &[u8]) -> String {
    let mut end = bytes.len().min(MOST_QUOTED);
    if end < bytes.len() {
        while end > 0 && bytes.get(end).is_some_and(|byte| byte & 0xc0 == 0x80) {
            end -= 1;
        }
    }
    let cut = first(bytes, end);
    match str::from_utf8(cut) {
        Ok(text) => text.to_owned(),
        Err(_) => super::bytes::latin(cut),
    }
}

/// The text of bytes that are UTF-16.
pub(super) fn quoted_wide(bytes: &[u8], little: bool) -> String {
    let (units, _) = first(bytes, MOST_QUOTED).as_chunks::<2>();
    let units = units.iter().map(|unit| {
        if little {
            u16::from_le_bytes(*unit)
        } else {
            u16::from_be_bytes(*unit)
        }
    });
    char::decode_utf16(units)
        .map(|found| found.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// A place as it is said. Rounded here, away from zero: the languages' own ways of writing numbers
/// differ at halves and at minus zero.
pub(super) fn spot(north: f64, east: f64) -> String {
    place(rounded(north), rounded(east))
}

pub(super) fn is_place(north: f64, east: f64) -> bool {
    north.abs() <= 90.0 && east.abs() <= 180.0
}

fn rounded(degrees: f64) -> f64 {
    // Not `mul_add`: it rounds once where a browser rounds twice.
    let scaled = degrees.abs() * 100_000.0;
    let size = (scaled + 0.5).floor() / 100_000.0;
    if degrees < 0.0 && size > 0.0 {
        -size
    } else {
        size
    }
}

fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|c| c <= ' ' || ('\u{7f}'..='\u{a0}').contains(&c))
}
