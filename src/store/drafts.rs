//! Drafts: what somebody wrote and has not sent, enciphered under a shred key of its own.

use diesel::prelude::*;
use diesel::upsert::excluded;

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::drafts;
use crate::clock::Day;
use crate::seal::id::Hash32;

/// Keeps a draft in the place of the one before.
///
/// # Errors
/// When the database cannot be written.
pub fn put(
    conn: &mut AnyConnection,
    login: &Hash32,
    today: Day,
    sealed: &[u8],
) -> Result<(), StoreError> {
    let insert = diesel::insert_into(drafts::table)
        .values((
            drafts::login.eq(login.as_bytes().as_slice()),
            drafts::opened.eq(today.number()),
            drafts::sealed.eq(sealed),
        ))
        .on_conflict(drafts::login)
        .do_update()
        .set((
            drafts::opened.eq(excluded(drafts::opened)),
            drafts::sealed.eq(excluded(drafts::sealed)),
        ));
    match conn {
        AnyConnection::Sqlite(conn) => insert.execute(conn)?,
        AnyConnection::Pg(conn) => insert.execute(conn)?,
    };
    Ok(())
}

/// A draft, and the day on which it was last saved or opened.
///
/// # Errors
/// When the database cannot be read.
pub fn find(
    conn: &mut AnyConnection,
    login: &Hash32,
) -> Result<Option<(Day, Vec<u8>)>, StoreError> {
    let row: Option<(i32, Vec<u8>)> = drafts::table
        .find(login.as_bytes().as_slice())
        .select((drafts::opened, drafts::sealed))
        .first(conn)
        .optional()?;
    row.map(|(opened, sealed)| Ok((columns::day(opened, "drafts.opened")?, sealed)))
        .transpose()
}

/// Notes that a draft was opened.
///
/// # Errors
/// When the database cannot be written.
pub fn touch(conn: &mut AnyConnection, login: &Hash32, today: Day) -> Result<(), StoreError> {
    diesel::update(drafts::table.find(login.as_bytes().as_slice()))
        .set(drafts::opened.eq(today.number()))
        .execute(conn)?;
    Ok(())
}

/// Removes a draft; nothing happens where there is none.
///
/// # Errors
/// When the database cannot be written.
pub fn remove(conn: &mut AnyConnection, login: &Hash32) -> Result<(), StoreError> {
    diesel::delete(drafts::table.find(login.as_bytes().as_slice())).execute(conn)?;
    Ok(())
}

/// Drafts that nobody opened since before `day`, so many of them.
///
/// # Errors
/// When the database cannot be read.
pub fn left_before(
    conn: &mut AnyConnection,
    day: Day,
    most: i64,
) -> Result<Vec<Hash32>, StoreError> {
    let found: Vec<Vec<u8>> = drafts::table
        .filter(drafts::opened.lt(day.number()))
        .select(drafts::login)
        .limit(most)
        .load(conn)?;
    found
        .iter()
        .map(|login| columns::hash32(login, "drafts.login"))
        .collect()
}
