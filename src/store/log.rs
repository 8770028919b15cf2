//! The log: entries as they were signed, each under the head that it makes. Nothing here changes or
//! deletes one, and no column names a case.

use diesel::prelude::*;

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::log;
use crate::seal::id::Id16;
use crate::seal::log::{Head, Row};

type Columns = (i64, Vec<u8>, String);

/// The newest head; `None` before the first entry.
///
/// # Errors
/// When the database cannot be read.
pub fn newest(conn: &mut AnyConnection) -> Result<Option<Row>, StoreError> {
    log::table
        .order(log::n.desc())
        .select((log::n, log::head, log::note))
        .first::<Columns>(conn)
        .optional()?
        .map(parse)
        .transpose()
}

/// The entry of that number, or the last before it.
///
/// # Errors
/// When the database cannot be read.
pub fn up_to(conn: &mut AnyConnection, n: u64) -> Result<Option<Row>, StoreError> {
    log::table
        .filter(log::n.le(number(n)))
        .order(log::n.desc())
        .select((log::n, log::head, log::note))
        .first::<Columns>(conn)
        .optional()?
        .map(parse)
        .transpose()
}

/// The entry that has this id, as it was signed.
///
/// # Errors
/// When the database cannot be read.
pub fn by_id(conn: &mut AnyConnection, id: &Id16) -> Result<Option<String>, StoreError> {
    Ok(log::table
        .filter(log::id.eq(id.as_bytes().as_slice()))
        .select(log::note)
        .first(conn)
        .optional()?)
}

/// At most `most` entries after number `n`.
///
/// # Errors
/// When the database cannot be read.
pub fn after(conn: &mut AnyConnection, n: u64, most: u16) -> Result<Vec<Row>, StoreError> {
    log::table
        .filter(log::n.gt(number(n)))
        .order(log::n.asc())
        .limit(most.into())
        .select((log::n, log::head, log::note))
        .load::<Columns>(conn)?
        .into_iter()
        .map(parse)
        .collect()
}

/// Adds an entry, whose note makes this head.
///
/// # Errors
/// When the database cannot be written: also when the number or the id is there already.
pub fn append(
    conn: &mut AnyConnection,
    head: Head,
    id: &Id16,
    note: &str,
) -> Result<(), StoreError> {
    diesel::insert_into(log::table)
        .values((
            log::n.eq(i64::try_from(head.n).map_err(|_| StoreError::TooLong)?),
            log::id.eq(id.as_bytes().as_slice()),
            log::head.eq(head.hash.as_bytes().as_slice()),
            log::note.eq(note),
        ))
        .execute(conn)?;
    Ok(())
}

/// No entry has a larger number than the largest that a row can hold.
fn number(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}

fn parse((n, head, note): Columns) -> Result<Row, StoreError> {
    Ok(Row {
        n: u64::try_from(n).map_err(|_| StoreError::Damaged("log.n"))?,
        head: columns::hash32(&head, "log.head")?,
        note,
    })
}
