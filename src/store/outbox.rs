//! The outbox: notices that are to be mailed, written in the transaction that made them worth it.
//!
//! An officer has at most one notice of a kind for an hour, however much happens in it: neither a
//! flood nor the number of mails tells how many reports came. A row is deleted once it is sent.

use std::collections::HashSet;

use diesel::prelude::*;

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::outbox;
use crate::domain::notice::{Notice, Waiting};
use crate::seal::id::Id16;

#[derive(Queryable, Selectable)]
#[diesel(table_name = outbox)]
struct WaitingRow {
    id: Vec<u8>,
    officer: Vec<u8>,
    urgent: bool,
    due_hour: i64,
    attempts: i32,
}

/// Puts notices into the outbox; those that wait there already stay as they are.
///
/// # Errors
/// When the database cannot be written.
pub fn put(conn: &mut AnyConnection, notices: &[Notice]) -> Result<(), StoreError> {
    // Many reports of one moment tell the same few officers.
    let notices: HashSet<Notice> = notices.iter().copied().collect();
    let new: Vec<_> = notices
        .into_iter()
        .map(|notice| (Id16::random(), notice))
        .collect();
    for new in new.chunks(AT_ONCE) {
        let rows: Vec<_> = new
            .iter()
            .map(|(id, notice)| {
                (
                    outbox::id.eq(id.as_bytes().as_slice()),
                    outbox::officer.eq(notice.officer.as_bytes().as_slice()),
                    outbox::urgent.eq(notice.urgent),
                    outbox::due_hour.eq(notice.due_hour),
                    outbox::attempts.eq(0),
                )
            })
            .collect();
        let insert = diesel::insert_into(outbox::table)
            .values(&rows)
            .on_conflict_do_nothing();
        match conn {
            AnyConnection::Sqlite(conn) => insert.execute(conn)?,
            AnyConnection::Pg(conn) => insert.execute(conn)?,
        };
    }
    Ok(())
}

/// At most `limit` notices that are due by `hour`, urgent ones first.
///
/// # Errors
/// When the database cannot be read.
pub fn due(conn: &mut AnyConnection, hour: i64, limit: u16) -> Result<Vec<Waiting>, StoreError> {
    let rows: Vec<WaitingRow> = outbox::table
        .filter(outbox::due_hour.le(hour))
        .order((outbox::urgent.desc(), outbox::due_hour, outbox::id))
        .limit(limit.into())
        .select(WaitingRow::as_select())
        .load(conn)?;
    rows.into_iter().map(Waiting::try_from).collect()
}

/// Takes out a notice that was sent. Whether it was there.
///
/// # Errors
/// When the database cannot be written.
pub fn done(conn: &mut AnyConnection, id: Id16) -> Result<bool, StoreError> {
    let deleted = diesel::delete(outbox::table.find(id.as_bytes().as_slice())).execute(conn)?;
    Ok(deleted == 1)
}

/// Takes out everything that waits for an officer.
pub(super) fn drop_officers(conn: &mut AnyConnection, officer: Id16) -> Result<(), StoreError> {
    let theirs = outbox::table.filter(outbox::officer.eq(officer.as_bytes().as_slice()));
    diesel::delete(theirs).execute(conn)?;
    Ok(())
}

/// Keeps a notice that could not be sent for another try at `again_hour`; where one like it waits
/// for that hour already, that one stands for both. Whether it was there.
///
/// # Errors
/// When the database cannot be written.
pub fn failed(conn: &mut AnyConnection, id: Id16, again_hour: i64) -> Result<bool, StoreError> {
    let Some(waiting) = find(conn, id)? else {
        return Ok(false);
    };
    let like_it = outbox::table
        .filter(outbox::officer.eq(waiting.notice.officer.as_bytes().as_slice()))
        .filter(outbox::urgent.eq(waiting.notice.urgent))
        .filter(outbox::due_hour.eq(again_hour))
        .filter(outbox::id.ne(id.as_bytes().as_slice()));
    if like_it.count().get_result::<i64>(conn)? > 0 {
        return done(conn, id);
    }
    diesel::update(outbox::table.find(id.as_bytes().as_slice()))
        .set((
            outbox::due_hour.eq(again_hour),
            outbox::attempts.eq(outbox::attempts + 1),
        ))
        .execute(conn)?;
    Ok(true)
}

fn find(conn: &mut AnyConnection, id: Id16) -> Result<Option<Waiting>, StoreError> {
    outbox::table
        .find(id.as_bytes().as_slice())
        .select(WaitingRow::as_select())
        .first(conn)
        .optional()?
        .map(Waiting::try_from)
        .transpose()
}

/// SQLite takes 32,766 values a statement, PostgreSQL 65,535.
const AT_ONCE: usize = 1000;

impl TryFrom<WaitingRow> for Waiting {
    type Error = StoreError;

    fn try_from(row: WaitingRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: columns::id16(&row.id, "outbox.id")?,
            notice: Notice {
                officer: columns::id16(&row.officer, "outbox.officer")?,
                urgent: row.urgent,
                due_hour: row.due_hour,
            },
            attempts: columns::count(row.attempts, "outbox.attempts")?,
        })
    }
}
