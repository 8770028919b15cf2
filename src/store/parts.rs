//! All that is sealed in a case, side by side: lead item, other items, grants and pairs.
//!
//! They share a table because they arrive together and are read together. The key of a row is its
//! *place*: the beginning of the case id, then the kind of part, then drawn bits. So a kind of part
//! of a case is one range of the key, a report is written into few pages of the file, and no key
//! tells which of two came first. Two cases may begin alike, so a range is never trusted without
//! the case id.

#![expect(
    clippy::ref_option_ref,
    reason = "in what diesel derives, not in what stands here"
)]

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use diesel::prelude::*;
use diesel::sql_types::{Binary, Bool};

use super::columns;
use super::connection::{AnyConnection, MultiBackend};
use super::error::StoreError;
use super::schema::parts;
use crate::seal::id::{Hash32, Id16};
use crate::seal::random;

/// What a row is. Lead and other items are neighbours, since most readers want both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Lead,
    Item,
    Grant,
    Pair,
}

/// A row to be written.
#[derive(Insertable)]
#[diesel(table_name = parts, treat_none_as_default_value = false)]
pub(super) struct NewPart<'a> {
    place: i64,
    case_id: &'a [u8],
    part: &'static str,
    id: &'a [u8],
    pub(super) holder: Option<String>,
    pub(super) kind: Option<&'static str>,
    pub(super) n: Option<i32>,
    pub(super) side: Option<&'static str>,
    pub(super) day: Option<i32>,
    sealed: Cow<'a, [u8]>,
    pub(super) key: Option<&'a [u8]>,
}

/// The condition that a row is one of those parts of those cases.
pub(super) type Among<'a> =
    Box<dyn BoxableExpression<parts::table, MultiBackend, SqlType = Bool> + 'a>;

/// Rows of one case, from the first kind of part to the last.
pub(super) fn of_case(case: &Hash32, first: Part, last: Part) -> Among<'_> {
    let places = places(case, first, last);
    Box::new(
        parts::place
            .between(*places.start(), *places.end())
            .and(parts::case_id.eq(case.as_bytes().as_slice())),
    )
}

/// Rows of any of several cases; `None` when there are none.
pub(super) fn of_cases(cases: &[Hash32], part: Part) -> Option<Among<'_>> {
    all_of_cases(cases, part, part)
}

/// The same, from the first kind of part to the last.
pub(super) fn all_of_cases(cases: &[Hash32], first: Part, last: Part) -> Option<Among<'_>> {
    cases
        .iter()
        .map(|case| of_case(case, first, last))
        .reduce(|some, more| Box::new(some.or(more)))
}

/// What a case has: the identifiers of all parts, and how many bytes they take together.
pub(super) struct Extent {
    pub(super) ids: BTreeSet<Id16>,
    pub(super) bytes: usize,
}

define_sql_function!(fn octet_length(bytes: Binary) -> Integer);

pub(super) fn extent(conn: &mut AnyConnection, case: &Hash32) -> Result<Extent, StoreError> {
    let rows: Vec<(Vec<u8>, i32)> = parts::table
        .filter(of_case(case, Part::Lead, Part::Pair))
        .select((parts::id, octet_length(parts::sealed)))
        .load(conn)?;
    let mut found = Extent {
        ids: BTreeSet::new(),
        bytes: 0,
    };
    for (id, length) in rows {
        found.ids.insert(columns::id16(&id, "parts.id")?);
        found.bytes += columns::count(length, "parts.sealed")? as usize;
    }
    Ok(found)
}

pub(super) fn insert(conn: &mut AnyConnection, new: &[NewPart<'_>]) -> Result<(), StoreError> {
    match conn {
        AnyConnection::Sqlite(conn) => {
            for part in new {
                diesel::insert_into(parts::table)
                    .values(part)
                    .execute(conn)?;
            }
        }
        AnyConnection::Pg(conn) => {
            for new in new.chunks(AT_ONCE) {
                diesel::insert_into(parts::table)
                    .values(new)
                    .execute(conn)?;
            }
        }
    }
    Ok(())
}

/// Bounds the size of one statement, which holds all rows' bytes.
const AT_ONCE: usize = 200;

/// Of the 63 bits of a place, 30 are the case's, 2 the part's and 31 drawn.
const CASE_SHIFT: u32 = 33;
const PART_SHIFT: u32 = 31;

impl<'a> NewPart<'a> {
    pub(super) fn bytes(&self) -> usize {
        self.sealed.len()
    }

    pub(super) fn new(
        case: &'a Hash32,
        part: Part,
        id: &'a Id16,
        sealed: impl Into<Cow<'a, [u8]>>,
    ) -> Self {
        let drawn = i64::from(u32::from_be_bytes(random::bytes()) >> 1);
        Self {
            place: places(case, part, part).start() | drawn,
            case_id: case.as_bytes(),
            part: part.as_str(),
            id: id.as_bytes(),
            holder: None,
            kind: None,
            n: None,
            side: None,
            day: None,
            sealed: sealed.into(),
            key: None,
        }
    }
}

impl Part {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Item => "item",
            Self::Grant => "grant",
            Self::Pair => "pair",
        }
    }

    const fn number(self) -> i64 {
        match self {
            Self::Lead => 0,
            Self::Item => 1,
            Self::Grant => 2,
            Self::Pair => 3,
        }
    }
}

fn places(case: &Hash32, first: Part, last: Part) -> RangeInclusive<i64> {
    let beginning = case
        .as_bytes()
        .first_chunk::<4>()
        .map_or(0, |bytes| i64::from(u32::from_be_bytes(*bytes) >> 2));
    let case = beginning << CASE_SHIFT;
    let start = case | (first.number() << PART_SHIFT);
    let end = case | (((last.number() + 1) << PART_SHIFT) - 1);
    start..=end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_lies_within_its_case_and_kind_and_nowhere_else() {
        let kinds = [Part::Lead, Part::Item, Part::Grant, Part::Pair];
        for first in [0_u8, 1, 0x7f, 0xff] {
            let case = Hash32::from_bytes([first; 32]);
            let whole = places(&case, Part::Lead, Part::Pair);
            for part in kinds {
                let place = NewPart::new(&case, part, &Id16::random(), vec![]).place;
                assert!(place >= 0 && whole.contains(&place));
                for other in kinds {
                    let within = places(&case, other, other).contains(&place);
                    assert_eq!(within, other == part);
                }
            }
            let other = Hash32::from_bytes([first ^ 4; 32]);
            assert!(!whole.contains(places(&other, Part::Lead, Part::Pair).start()));
        }
    }
}
