//! What an overview counts of cases: facts that lie in the open, and the days of items.

use std::collections::HashMap;

use diesel::prelude::*;

use super::boxes;
use super::cases::CaseRow;
use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::parts::{self, Part};
use super::schema::{cases, parts as table, queue_rows};
use crate::domain::case::Case;
use crate::domain::item::Side;
use crate::domain::overview::Written;
use crate::seal::id::{Hash32, Id16};
use crate::seal::words::BoxKind;

/// Conditions that are put together into one question.
const AT_ONCE: usize = 50;

/// The cases of an officer's queue, or all, and whether each has a box for who its reporter is.
///
/// # Errors
/// When the database cannot be read.
pub fn cases(
    conn: &mut AnyConnection,
    officer: Option<Id16>,
) -> Result<Vec<(Case, bool)>, StoreError> {
    let selected = (CaseRow::as_select(), cases::boxes);
    let rows: Vec<(CaseRow, String)> = match officer {
        None => cases::table.select(selected).load(conn)?,
        Some(officer) => queue_rows::table
            .inner_join(cases::table)
            .filter(queue_rows::officer.eq(officer.as_bytes().as_slice()))
            .select(selected)
            .load(conn)?,
    };
    rows.into_iter()
        .map(|(row, boxes)| {
            let named = boxes::read(&boxes)?.contains(&BoxKind::Identity);
            Ok((Case::try_from(row)?, named))
        })
        .collect()
}

/// On which days something was written into the dialogues of these cases.
///
/// # Errors
/// When the database cannot be read.
pub fn written(
    conn: &mut AnyConnection,
    cases: &[Hash32],
) -> Result<HashMap<Hash32, Written>, StoreError> {
    type Row = (Vec<u8>, Option<String>, Option<i32>);
    let mut found: HashMap<Hash32, Written> = HashMap::new();
    for some in cases.chunks(AT_ONCE) {
        let Some(among) = parts::of_cases(some, Part::Item) else {
            continue;
        };
        let rows: Vec<Row> = table::table
            .filter(among)
            .filter(table::kind.eq(BoxKind::Dialogue.as_str()))
            .select((table::case_id, table::side, table::day))
            .load(conn)?;
        for (case, side, day) in rows {
            let side = side.as_deref().and_then(Side::parse);
            let side = columns::word(side, "parts.side")?;
            let day = columns::day(columns::word(day, "parts.day")?, "parts.day")?;
            let written = found
                .entry(columns::hash32(&case, "parts.case_id")?)
                .or_default();
            match side {
                Side::Office => written.by_office(day),
                Side::Reporter => written.by_reporter(day),
            }
        }
    }
    Ok(found)
}
