//! Writing a HEIF file anew (ISO/IEC 14496-12 §8.11; ISO/IEC 23008-12 §9.3).

use std::collections::HashSet;

use super::boxes::{boxed, versioned};
use super::items::{Association, Item, Meta};
use crate::metadata::found::Why;
use crate::metadata::pictures::bytes::{Read, length16, length32};

/// Brands that are known; `tmap` is not among them, since what it promises goes.
const BRANDS: [&[u8; 4]; 22] = [
    b"mif1", b"mif2", b"mif3", b"miaf", b"MiHB", b"MiHE", b"MiHA", b"MiPr", b"MiCm", b"MiAB",
    b"MiAn", b"heic", b"heix", b"heim", b"heis", b"avif", b"avio", b"MA1A", b"MA1B", b"1pic",
    b"iso8", b"heif",
];
const REFERENCES: [&[u8]; 3] = [b"dimg", b"auxl", b"prem"];

/// What is written: the items that stay, in order, with their data and their properties.
pub(super) struct Written<'w, 'a> {
    pub(super) meta: &'w Meta<'a>,
    pub(super) kept: &'w [&'w Item<'a>],
    pub(super) ipco: &'w [u8],
    pub(super) associations: &'w [Vec<Association>],
    pub(super) data: &'w [Vec<u8>],
}

pub(super) fn brands(ftyp: &[u8]) -> Read<Vec<u8>> {
    let (named, _) = ftyp.as_chunks::<4>();
    let mut compatible: Vec<[u8; 4]> = Vec::new();
    for brand in named.iter().skip(2).filter(|brand| BRANDS.contains(brand)) {
        if !compatible.contains(brand) {
            compatible.push(*brand);
        }
    }
    let major = named.first().filter(|brand| BRANDS.contains(brand));
    let major = major.or(compatible.first()).ok_or(Why::Malformed)?;
    boxed(b"ftyp", &[major, &[0; 4], compatible.as_flattened()])
}

impl Written<'_, '_> {
    /// The box that describes the items, whose data begins at `start` of the file.
    pub(super) fn meta_box(&self, start: usize) -> Read<Vec<u8>> {
        let count = length16(self.kept.len())?.to_be_bytes();
        let primary = length16(self.meta.primary)?.to_be_bytes();
        let ipma = versioned(
            b"ipma",
            &[&length32(self.kept.len())?.to_be_bytes(), &self.owned()?],
        )?;
        versioned(
            b"meta",
            &[
                &versioned(b"hdlr", &[&[0; 4], b"pict", &[0; 13]])?,
                &versioned(b"pitm", &[&primary])?,
                &versioned(b"iloc", &[&[0x44, 0], &count, &self.locations(start)?])?,
                &versioned(b"iinf", &[&count, &self.entries()?])?,
                &self.references()?,
                &boxed(b"iprp", &[self.ipco, &ipma])?,
            ],
        )
    }

    fn locations(&self, start: usize) -> Read<Vec<u8>> {
        let mut at = start;
        let mut written = Vec::new();
        for (item, data) in self.kept.iter().zip(self.data) {
            written.extend(length16(item.id)?.to_be_bytes());
            written.extend([0, 0, 0, 1]);
            written.extend(length32(at)?.to_be_bytes());
            written.extend(length32(data.len())?.to_be_bytes());
            at += data.len();
        }
        Ok(written)
    }

    fn entries(&self) -> Read<Vec<u8>> {
        let mut written = Vec::new();
        for item in self.kept {
            let id = length16(item.id)?.to_be_bytes();
            let flags = [2, 0, 0, item.is_hidden.into()];
            written.extend(boxed(b"infe", &[&flags, &id, &[0; 2], item.kind, &[0]])?);
        }
        Ok(written)
    }

    fn owned(&self) -> Read<Vec<u8>> {
        let mut written = Vec::new();
        for (item, own) in self.kept.iter().zip(self.associations) {
            written.extend(length16(item.id)?.to_be_bytes());
            written.push(u8::try_from(own.len()).map_err(|_| Why::Malformed)?);
            for Association {
                index,
                is_essential,
            } in own
            {
                let index = u8::try_from(*index).map_err(|_| Why::Malformed)?;
                written.push(index | if *is_essential { 0x80 } else { 0 });
            }
        }
        Ok(written)
    }

    fn references(&self) -> Read<Vec<u8>> {
        let ids: HashSet<usize> = self.kept.iter().map(|item| item.id).collect();
        let mut written = Vec::new();
        for one in &self.meta.references {
            let still: Vec<usize> = one
                .to
                .iter()
                .copied()
                .filter(|id| ids.contains(id))
                .collect();
            if !REFERENCES.contains(&one.kind) || !ids.contains(&one.from) || still.is_empty() {
                continue;
            }
            let mut body = length16(one.from)?.to_be_bytes().to_vec();
            body.extend(length16(still.len())?.to_be_bytes());
            for id in still {
                body.extend(length16(id)?.to_be_bytes());
            }
            written.extend(boxed(one.kind, &[&body])?);
        }
        if written.is_empty() {
            return Ok(written);
        }
        versioned(b"iref", &[&written])
    }
}
