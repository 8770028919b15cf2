//! Queues: for each officer the cases they hold a grant in, in the order in which they are shown.
//!
//! An officer without a grant has no row, so neither page nor count tells them that a case exists.
//! A page walks along the key and sorts nothing; the count is kept, not counted: both cost the same
//! among a thousand cases and a million.

use std::collections::BTreeMap;

use diesel::prelude::*;
use diesel::sql_types::{Binary, Integer};
use diesel::upsert::excluded;

use super::cases::{CaseRow, in_hands_of as cases_of};
use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::{cases, queue_rows, queue_totals};
use crate::domain::case::Case;
use crate::domain::queue::{Cursor, Filter, Hands, Page, Place};
use crate::seal::id::Id16;

#[derive(Insertable)]
#[diesel(table_name = queue_rows)]
struct NewQueueRow<'a> {
    officer: &'a [u8],
    rank: i32,
    due: i32,
    newest: i32,
    case_id: &'a [u8],
}

/// One page of an officer's queue, of at most `size` cases that the filter keeps, after `after` or from
/// the start. Where few are kept the walk ends after some thousand cases, and the page is short; only
/// a page without `next` is the last.
///
/// # Errors
/// When the database cannot be read.
pub fn page(
    conn: &mut AnyConnection,
    officer: Id16,
    filter: &Filter,
    after: Option<Cursor>,
    size: u16,
) -> Result<Page, StoreError> {
    let total = total(conn, officer)?;
    let size = usize::from(size);
    let (cases, next) = if filter.hands == Some(Hands::Mine) {
        in_hand(conn, officer, filter, after, size)?
    } else {
        walked(conn, officer, filter, after, size)?
    };
    Ok(Page { cases, next, total })
}

/// What an officer has in hand is little, whatever the queue holds: it is found by their name.
fn in_hand(
    conn: &mut AnyConnection,
    officer: Id16,
    filter: &Filter,
    after: Option<Cursor>,
    size: usize,
) -> Result<(Vec<Case>, Option<Cursor>), StoreError> {
    let mut cases = cases_of(conn, officer)?;
    cases.retain(|case| {
        let beyond = after.is_none_or(|after| Cursor::on(case) > after);
        beyond && filter.keeps(case, officer)
    });
    cases.sort_unstable_by_key(Cursor::on);
    let more = cases.len() > size;
    cases.truncate(size);
    let next = cases.last().filter(|_| more).map(Cursor::on);
    Ok((cases, next))
}

fn walked(
    conn: &mut AnyConnection,
    officer: Id16,
    filter: &Filter,
    after: Option<Cursor>,
    size: usize,
) -> Result<(Vec<Case>, Option<Cursor>), StoreError> {
    let at_once = if *filter == Filter::default() {
        size + 1
    } else {
        AT_ONCE
    };
    let mut kept: Vec<Case> = Vec::with_capacity(size);
    let mut after = after;
    for _ in 0..MOST_WALKS {
        let rows = rows(
            conn,
            officer,
            after,
            i64::try_from(at_once).unwrap_or(i64::MAX),
        )?;
        let is_last = rows.len() < at_once;
        for row in rows {
            let case = Case::try_from(row)?;
            if !filter.reaches(&case) {
                return Ok((kept, None));
            }
            if kept.len() == size {
                return Ok((kept, after));
            }
            after = Some(Cursor::on(&case));
            if filter.keeps(&case, officer) {
                kept.push(case);
            }
        }
        if is_last {
            return Ok((kept, None));
        }
    }
    Ok((kept, after))
}

/// How many cases the officer's queue has.
///
/// # Errors
/// When the database cannot be read.
pub fn total(conn: &mut AnyConnection, officer: Id16) -> Result<u64, StoreError> {
    let total: Option<i64> = queue_totals::table
        .find(officer.as_bytes().as_slice())
        .select(queue_totals::total)
        .first(conn)
        .optional()?;
    u64::try_from(total.unwrap_or_default()).map_err(|_| StoreError::Damaged("queue_totals.total"))
}

/// Puts cases into the queues of officers who have not held them before.
pub(super) fn insert(conn: &mut AnyConnection, new: &[(Id16, &Case)]) -> Result<(), StoreError> {
    let rows: Vec<_> = new
        .iter()
        .map(|(officer, case)| {
            let place = Place::of(case);
            NewQueueRow {
                officer: officer.as_bytes(),
                rank: place.rank,
                due: place.due,
                newest: place.newest,
                case_id: case.id.as_bytes(),
            }
        })
        .collect();
    match conn {
        AnyConnection::Sqlite(conn) => {
            for row in &rows {
                diesel::insert_into(queue_rows::table)
                    .values(row)
                    .execute(conn)?;
            }
        }
        AnyConnection::Pg(conn) => {
            for rows in rows.chunks(AT_ONCE) {
                diesel::insert_into(queue_rows::table)
                    .values(rows)
                    .execute(conn)?;
            }
        }
    }
    let mut more = BTreeMap::new();
    for (officer, _) in new {
        *more.entry(*officer).or_default() += 1;
    }
    add_to_totals(conn, &more)
}

/// Takes a case out of an officer's queue, and out of its count. One who has no case left has no count.
pub(super) fn remove(
    conn: &mut AnyConnection,
    officer: Id16,
    case: &Case,
) -> Result<(), StoreError> {
    let place = Place::of(case);
    let officer = officer.as_bytes().as_slice();
    let key = (
        officer,
        place.rank,
        place.due,
        place.newest,
        case.id.as_bytes().as_slice(),
    );
    if diesel::delete(queue_rows::table.find(key)).execute(conn)? == 0 {
        return Ok(());
    }
    diesel::update(queue_totals::table.find(officer))
        .set(queue_totals::total.eq(queue_totals::total - 1))
        .execute(conn)?;
    let empty = queue_totals::table
        .find(officer)
        .filter(queue_totals::total.le(0));
    diesel::delete(empty).execute(conn)?;
    Ok(())
}

/// Whether something waits in an officer's queue that nobody has opened.
pub(super) fn has_unread(conn: &mut AnyConnection, officer: Id16) -> Result<bool, StoreError> {
    let unread: Option<bool> = queue_rows::table
        .inner_join(cases::table)
        .filter(queue_rows::officer.eq(officer.as_bytes().as_slice()))
        .filter(cases::unread.eq(true))
        .select(cases::unread)
        .first(conn)
        .optional()?;
    Ok(unread.is_some())
}

/// Moves a case to its new place in the queues of all who hold it.
pub(super) fn reorder(
    conn: &mut AnyConnection,
    before: &Case,
    after: &Case,
) -> Result<(), StoreError> {
    let (from, to) = (Place::of(before), Place::of(after));
    if from == to {
        return Ok(());
    }
    for officer in super::grants::officers(conn, &before.id)? {
        let key = (
            officer.as_bytes().as_slice(),
            from.rank,
            from.due,
            from.newest,
            before.id.as_bytes().as_slice(),
        );
        diesel::update(queue_rows::table.find(key))
            .set((
                queue_rows::rank.eq(to.rank),
                queue_rows::due.eq(to.due),
                queue_rows::newest.eq(to.newest),
            ))
            .execute(conn)?;
    }
    Ok(())
}

fn add_to_totals(conn: &mut AnyConnection, more: &BTreeMap<Id16, i64>) -> Result<(), StoreError> {
    let rows: Vec<_> = more
        .iter()
        .map(|(officer, more)| {
            (
                queue_totals::officer.eq(officer.as_bytes().as_slice()),
                queue_totals::total.eq(*more),
            )
        })
        .collect();
    for rows in rows.chunks(AT_ONCE) {
        let insert = diesel::insert_into(queue_totals::table)
            .values(rows)
            .on_conflict(queue_totals::officer)
            .do_update()
            .set(queue_totals::total.eq(queue_totals::total + excluded(queue_totals::total)));
        match conn {
            AnyConnection::Sqlite(conn) => insert.execute(conn)?,
            AnyConnection::Pg(conn) => insert.execute(conn)?,
        };
    }
    Ok(())
}

/// SQLite takes 32,766 values a statement, PostgreSQL 65,535.
const AT_ONCE: usize = 1000;
/// A filter that keeps nothing of so many thousand cases asks again from there.
const MOST_WALKS: usize = 5;

/// Rows of an officer's queue, in its order.
pub(super) fn rows(
    conn: &mut AnyConnection,
    officer: Id16,
    after: Option<Cursor>,
    limit: i64,
) -> Result<Vec<CaseRow>, StoreError> {
    let walk = queue_rows::table
        .inner_join(cases::table)
        .filter(queue_rows::officer.eq(officer.as_bytes().as_slice()))
        .order((
            queue_rows::rank,
            queue_rows::due,
            queue_rows::newest,
            queue_rows::case_id,
        ))
        .limit(limit)
        .select(CaseRow::as_select());
    let Some(after) = after else {
        return Ok(walk.load(conn)?);
    };
    // Only a comparison of whole rows lets both databases begin in the middle of the key; diesel
    // has no other word for it.
    let place = after.place();
    let beyond = diesel::dsl::sql::<diesel::sql_types::Bool>(
        "(queue_rows.rank, queue_rows.due, queue_rows.newest, queue_rows.case_id) > (",
    )
    .bind::<Integer, _>(place.rank)
    .sql(", ")
    .bind::<Integer, _>(place.due)
    .sql(", ")
    .bind::<Integer, _>(place.newest)
    .sql(", ")
    .bind::<Binary, _>(after.case().as_bytes().as_slice())
    .sql(")");
    Ok(walk.filter(beyond).load(conn)?)
}
