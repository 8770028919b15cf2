//! Items: what was written, sealed, in the order of nothing.

use std::borrow::Cow;
use std::collections::HashMap;

use diesel::prelude::*;

use super::connection::AnyConnection;
use super::error::StoreError;
use super::parts::{self, NewPart, Part};
use super::schema::parts as table;
use super::{columns, row};
use crate::clock::Day;
use crate::domain::item::{Item, ItemBytes, Side};
use crate::seal::id::{Hash32, Id16};
use crate::seal::words::BoxKind;

#[derive(Queryable, Selectable)]
#[diesel(table_name = table)]
struct ItemRow {
    case_id: Vec<u8>,
    part: String,
    id: Vec<u8>,
    kind: Option<String>,
    n: Option<i32>,
    side: Option<String>,
    day: Option<i32>,
    sealed: Vec<u8>,
}

/// Conditions that are put together into one question.
const AT_ONCE: usize = 50;

/// The items of a case in those boxes.
///
/// # Errors
/// When the database cannot be read.
pub fn of_case(
    conn: &mut AnyConnection,
    case: &Hash32,
    boxes: &[BoxKind],
) -> Result<Vec<Item>, StoreError> {
    let boxes = boxes.iter().map(|kind| kind.as_str());
    let rows: Vec<ItemRow> = table::table
        .filter(parts::of_case(case, Part::Lead, Part::Item))
        .filter(table::kind.eq_any(boxes))
        .select(ItemRow::as_select())
        .load(conn)?;
    rows.into_iter().map(Item::try_from).collect()
}

/// How many items a case has.
///
/// # Errors
/// When the database cannot be read.
pub fn count(conn: &mut AnyConnection, case: &Hash32) -> Result<i64, StoreError> {
    let items = table::table.filter(parts::of_case(case, Part::Lead, Part::Item));
    Ok(items.count().get_result(conn)?)
}

/// How many items each of several cases has.
///
/// # Errors
/// When the database cannot be read.
pub fn counts(
    conn: &mut AnyConnection,
    cases: &[Hash32],
) -> Result<HashMap<Hash32, u32>, StoreError> {
    let mut found = HashMap::new();
    for some in cases.chunks(AT_ONCE) {
        let Some(among) = parts::all_of_cases(some, Part::Lead, Part::Item) else {
            continue;
        };
        let rows: Vec<Vec<u8>> = table::table
            .filter(among)
            .select(table::case_id)
            .load(conn)?;
        for case in rows {
            *found
                .entry(columns::hash32(&case, "parts.case_id")?)
                .or_default() += 1;
        }
    }
    Ok(found)
}

/// The lead items of several cases, in no order: what a queue shows of them.
///
/// # Errors
/// When the database cannot be read.
pub fn leads(
    conn: &mut AnyConnection,
    cases: &[Hash32],
) -> Result<Vec<(Hash32, Item)>, StoreError> {
    let Some(among) = parts::of_cases(cases, Part::Lead) else {
        return Ok(Vec::new());
    };
    let rows: Vec<ItemRow> = table::table
        .filter(among)
        .select(ItemRow::as_select())
        .load(conn)?;
    rows.into_iter()
        .map(|row| {
            let case = columns::hash32(&row.case_id, "parts.case_id")?;
            Ok((case, Item::try_from(row)?))
        })
        .collect()
}

/// The item of a case with that id.
pub(super) fn by_id(
    conn: &mut AnyConnection,
    case: &Hash32,
    id: &Id16,
) -> Result<Option<Item>, StoreError> {
    table::table
        .filter(parts::of_case(case, Part::Lead, Part::Item))
        .filter(table::id.eq(id.as_bytes().as_slice()))
        .select(ItemRow::as_select())
        .first(conn)
        .optional()?
        .map(Item::try_from)
        .transpose()
}

/// The row of an item. An age file is padded.
pub(super) fn part<'a>(case: &'a Hash32, item: &'a Item) -> Result<NewPart<'a>, StoreError> {
    let (part, sealed) = match &item.bytes {
        ItemBytes::AgeFile(file) => (Part::Item, Cow::from(row::pad(file)?)),
        ItemBytes::Lead(enciphered) => (Part::Lead, Cow::from(enciphered)),
    };
    let mut part = NewPart::new(case, part, &item.id, sealed);
    part.kind = Some(item.sealed_to.as_str());
    part.n = Some(columns::signed(item.n)?);
    part.side = Some(item.side.as_str());
    part.day = Some(item.day.number());
    Ok(part)
}

impl TryFrom<ItemRow> for Item {
    type Error = StoreError;

    fn try_from(found: ItemRow) -> Result<Self, StoreError> {
        let kind = found.kind.and_then(|kind| BoxKind::parse(&kind));
        let n = found.n.and_then(|n| u32::try_from(n).ok());
        let side = found.side.and_then(|side| Side::parse(&side));
        let day = found.day.and_then(|day| Day::from_number(day).ok());
        Ok(Self {
            id: columns::id16(&found.id, "parts.id")?,
            sealed_to: columns::word(kind, "parts.box")?,
            n: columns::word(n, "parts.n")?,
            side: columns::word(side, "parts.side")?,
            day: columns::word(day, "parts.day")?,
            bytes: match found.part.as_str() {
                "lead" => ItemBytes::Lead(found.sealed),
                _ => ItemBytes::AgeFile(row::unpad(&found.sealed)?.to_vec()),
            },
        })
    }
}
