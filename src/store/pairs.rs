//! Pairs: the key to an identity box, which two custodians have only together. Enciphered under the
//! case's shred key before they come here.

use std::borrow::Cow;

use diesel::prelude::*;

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::parts::{self, NewPart, Part};
use super::schema::parts as table;
use crate::domain::holding::Pair;
use crate::seal::id::{Hash32, Id16};

#[derive(Queryable, Selectable)]
#[diesel(table_name = table)]
struct PairRow {
    id: Vec<u8>,
    holder: Option<String>,
    sealed: Vec<u8>,
}

/// All pairs of a case.
///
/// # Errors
/// When the database cannot be read.
pub fn of_case(conn: &mut AnyConnection, case: &Hash32) -> Result<Vec<Pair>, StoreError> {
    let rows: Vec<PairRow> = table::table
        .filter(parts::of_case(case, Part::Pair, Part::Pair))
        .select(PairRow::as_select())
        .load(conn)?;
    rows.into_iter().map(Pair::try_from).collect()
}

/// The row of a pair.
pub(super) fn part<'a>(case: &'a Hash32, pair: &'a Pair) -> NewPart<'a> {
    let sealed = Cow::from(&pair.sealed);
    let mut part = NewPart::new(case, Part::Pair, &pair.id, sealed);
    part.holder = Some(format!("{} {}", pair.first, pair.second));
    part
}

impl TryFrom<PairRow> for Pair {
    type Error = StoreError;

    fn try_from(row: PairRow) -> Result<Self, StoreError> {
        let both = row.holder.as_deref().and_then(|both| {
            let (first, second) = both.split_once(' ')?;
            Some((Id16::parse(first).ok()?, Id16::parse(second).ok()?))
        });
        let (first, second) = columns::word(both, "parts.holder")?;
        Ok(Self {
            id: columns::id16(&row.id, "parts.id")?,
            first,
            second,
            sealed: row.sealed,
        })
    }
}
