//! Which boxes a case has: words in one column of it.

use std::collections::BTreeSet;

use diesel::prelude::*;

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::cases;
use crate::seal::id::Hash32;
use crate::seal::words::BoxKind;

/// The kinds of boxes of a case, in the order of the vocabulary; none when there is no such case.
///
/// # Errors
/// When the database cannot be read.
pub fn of_case(conn: &mut AnyConnection, case: &Hash32) -> Result<Vec<BoxKind>, StoreError> {
    let boxes: Option<String> = cases::table
        .find(case.as_bytes().as_slice())
        .select(cases::boxes)
        .first(conn)
        .optional()?;
    read(&boxes.unwrap_or_default())
}

/// Boxes as the column holds them.
pub(super) fn read(boxes: &str) -> Result<Vec<BoxKind>, StoreError> {
    boxes
        .split_whitespace()
        .map(|kind| columns::word(BoxKind::parse(kind), "cases.boxes"))
        .collect()
}

/// Adds boxes; those that a case has already stay.
pub(super) fn add(
    conn: &mut AnyConnection,
    case: &Hash32,
    new: &[BoxKind],
) -> Result<(), StoreError> {
    let mut boxes = of_case(conn, case)?;
    boxes.extend_from_slice(new);
    diesel::update(cases::table.find(case.as_bytes().as_slice()))
        .set(cases::boxes.eq(written(&boxes)))
        .execute(conn)?;
    Ok(())
}

/// Boxes as the column holds them: each once, in order, spaces between.
pub(super) fn written(boxes: &[BoxKind]) -> String {
    let boxes: BTreeSet<BoxKind> = boxes.iter().copied().collect();
    let words: Vec<_> = boxes.into_iter().map(BoxKind::as_str).collect();
    words.join(" ")
}
