//! Gathers what is found and what stays, and counts what is counted.

use std::collections::{BTreeMap, HashSet};

use super::document::Document;
use super::entries::MOST_TOLD;
use super::object::{Dict, Object, Read, Ref};
use super::survey::Survey;
use super::text::read_name;
use super::xmp::read_xmp;
use crate::metadata::found::{Findings, Found, What};

/// What was found, and what stays.
pub(super) struct Lists {
    pub(super) found: Vec<Found>,
    pub(super) left: Vec<Found>,
}

pub(super) struct Tell<'a> {
    pub(super) document: &'a Document<'a>,
    found: Findings,
    left: Findings,
    seen: HashSet<(What, String)>,
    told: HashSet<u64>,
    pub(super) packets: HashSet<u64>,
    pub(super) heard: usize,
    strays: HashSet<u64>,
    counts: BTreeMap<What, usize>,
    stays: BTreeMap<What, usize>,
}

impl<'a> Tell<'a> {
    pub(super) fn new(document: &'a Document<'a>) -> Self {
        Self {
            document,
            found: Findings::default(),
            left: Findings::default(),
            seen: HashSet::new(),
            told: HashSet::new(),
            packets: HashSet::new(),
            heard: 0,
            strays: HashSet::new(),
            counts: BTreeMap::new(),
            stays: BTreeMap::new(),
        }
    }

    pub(super) fn add(&mut self, what: What, said: &str) {
        if self.seen.len() < MOST_TOLD && self.seen.insert((what, said.to_owned())) {
            self.found.add(what, said);
        }
    }

    pub(super) fn keep(&mut self, what: What, said: &str) {
        self.add(what, said);
        self.left.add(what, said);
    }

    /// Counts what was found, and what of it stays.
    pub(super) fn count(&mut self, what: What, more: usize, staying: usize) {
        *self.counts.entry(what).or_default() += more;
        *self.stays.entry(what).or_default() += staying;
    }

    pub(super) fn xmp(&mut self, packet: &[u8]) {
        read_xmp(packet, |what, said| self.add(what, said));
    }

    pub(super) fn stray(&mut self, page: u64) {
        self.strays.insert(page);
    }

    /// Adds what says something.
    pub(super) fn spoken(&mut self, what: What, said: &str) {
        if !said.trim().is_empty() {
            self.add(what, said);
        }
    }

    /// Tells of an annotation that is not kept.
    pub(super) fn removed(&mut self, object: &Object) -> Read<()> {
        if let Object::Ref(Ref { number, .. }) = object
            && !self.told.insert(*number)
        {
            return Ok(());
        }
        let value = self.document.resolve(object)?;
        let Some(dict) = value.dict() else {
            return Ok(());
        };
        let kind = self.document.name(dict, "Subtype")?;
        if kind == b"Text" {
            self.count(What::Comment, 1, 0);
        }
        for key in ["T", "M", "CreationDate", "Subj", "A"] {
            if let Some(value) = dict.get(key) {
                self.dropped("Markup", key.as_bytes(), value)?;
            }
        }
        self.entry_path(dict, "FS")?;
        if !matches!(
            kind.as_slice(),
            b"Text" | b"Popup" | b"FileAttachment" | b"Sound"
        ) {
            self.add(What::Other, &read_name(&kind));
        }
        Ok(())
    }

    /// Layers that are off when the file is opened (8.11.4.3). A stream, or what is not there, is none,
    /// and does not stay.
    pub(super) fn hidden(&mut self, catalog: &Dict) -> Read<()> {
        let document = self.document;
        let numbers = |dict: &Dict, key: &str| -> Read<HashSet<u64>> {
            let value = document.entry(dict, key)?;
            let mut numbers = HashSet::new();
            for item in value.list().unwrap_or_default() {
                if let Object::Ref(to) = item
                    && document.resolve(item)?.plain().is_some()
                {
                    numbers.insert(to.number);
                }
            }
            Ok(numbers)
        };
        let properties = document.entry(catalog, "OCProperties")?;
        let Some(properties) = properties.plain() else {
            return Ok(());
        };
        let config = document.entry(properties, "D")?;
        let Some(config) = config.plain() else {
            return Ok(());
        };
        let all = numbers(properties, "OCGs")?;
        let (on, off) = (numbers(config, "ON")?, numbers(config, "OFF")?);
        let closed = document.name(config, "BaseState")? == b"OFF";
        let is_off = |number: &&u64| {
            if closed {
                !on.contains(*number)
            } else {
                off.contains(*number)
            }
        };
        let layers = all.iter().filter(is_off).count();
        self.count(What::Hidden, layers, layers);
        Ok(())
    }

    pub(super) fn signed(&mut self, signature: &Dict) -> Read<()> {
        for (key, what) in [
            ("Name", What::Author),
            ("ContactInfo", What::Author),
            ("M", What::Time),
            ("Location", What::Place),
        ] {
            if self.is_weary(1) {
                break;
            }
            let said = self.entry_words(signature, key)?;
            self.spoken(what, &said);
        }
        Ok(())
    }

    pub(super) fn lists(mut self, survey: &Survey) -> Lists {
        self.count(What::Hidden, self.strays.len(), 0);
        self.count(What::Embedded, survey.embedded, 0);
        self.count(What::Thumbnail, survey.thumbnails, 0);
        self.count(What::Script, survey.scripts, 0);
        self.count(What::Versions, self.document.table.versions, 0);
        for (counts, list) in [(self.counts, &mut self.found), (self.stays, &mut self.left)] {
            for (what, number) in counts.into_iter().filter(|(_, number)| *number > 0) {
                list.add(what, &number.to_string());
            }
        }
        Lists {
            found: self.found.list(),
            left: self.left.list(),
        }
    }
}
