//! Sessions: the hash of a cookie, whose it is, and the hour until which it counts.
//!
//! Hours are as fine as it gets: an officer's working times are nobody's business either.

use diesel::dsl::exists;
use diesel::prelude::*;

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::sessions;
use crate::seal::id::{Hash32, Id16};

/// Begins a session that counts until `expires_hour`.
///
/// # Errors
/// When the database cannot be written.
pub fn insert(
    conn: &mut AnyConnection,
    token_hash: &Hash32,
    officer: Id16,
    expires_hour: i64,
) -> Result<(), StoreError> {
    diesel::insert_into(sessions::table)
        .values((
            sessions::token_hash.eq(token_hash.as_bytes().as_slice()),
            sessions::officer.eq(officer.as_bytes().as_slice()),
            sessions::expires_hour.eq(expires_hour),
        ))
        .execute(conn)?;
    Ok(())
}

/// Whose session this is, if it still counts at `hour`.
///
/// # Errors
/// When the database cannot be read.
pub fn officer(
    conn: &mut AnyConnection,
    token_hash: &Hash32,
    hour: i64,
) -> Result<Option<Id16>, StoreError> {
    let officer: Option<Vec<u8>> = sessions::table
        .find(token_hash.as_bytes().as_slice())
        .filter(sessions::expires_hour.gt(hour))
        .select(sessions::officer)
        .first(conn)
        .optional()?;
    officer
        .map(|officer| columns::id16(&officer, "sessions.officer"))
        .transpose()
}

/// Whether the officer has a session that counts at `hour`.
///
/// # Errors
/// When the database cannot be read.
pub fn has_any(conn: &mut AnyConnection, officer: Id16, hour: i64) -> Result<bool, StoreError> {
    let living = sessions::table
        .filter(sessions::officer.eq(officer.as_bytes().as_slice()))
        .filter(sessions::expires_hour.gt(hour));
    Ok(diesel::select(exists(living)).get_result(conn)?)
}

/// Moves the end of a session. Whether there is such a session.
///
/// # Errors
/// When the database cannot be written.
pub fn extend(
    conn: &mut AnyConnection,
    token_hash: &Hash32,
    expires_hour: i64,
) -> Result<bool, StoreError> {
    let set = diesel::update(sessions::table.find(token_hash.as_bytes().as_slice()))
        .set(sessions::expires_hour.eq(expires_hour))
        .execute(conn)?;
    Ok(set == 1)
}

/// Ends a session. Whether there was such a session.
///
/// # Errors
/// When the database cannot be written.
pub fn end(conn: &mut AnyConnection, token_hash: &Hash32) -> Result<bool, StoreError> {
    let session = sessions::table.find(token_hash.as_bytes().as_slice());
    Ok(diesel::delete(session).execute(conn)? == 1)
}

/// Ends all sessions of an officer; how many there were.
///
/// # Errors
/// When the database cannot be written.
pub fn end_all_of(conn: &mut AnyConnection, officer: Id16) -> Result<usize, StoreError> {
    let theirs = sessions::table.filter(sessions::officer.eq(officer.as_bytes().as_slice()));
    Ok(diesel::delete(theirs).execute(conn)?)
}

/// Ends all sessions of an officer but one; how many there were.
///
/// # Errors
/// When the database cannot be written.
pub fn end_others(
    conn: &mut AnyConnection,
    officer: Id16,
    kept: &Hash32,
) -> Result<usize, StoreError> {
    let others = sessions::table
        .filter(sessions::officer.eq(officer.as_bytes().as_slice()))
        .filter(sessions::token_hash.ne(kept.as_bytes().as_slice()));
    Ok(diesel::delete(others).execute(conn)?)
}

/// Deletes what no longer counts at `hour`; how many there were.
///
/// # Errors
/// When the database cannot be written.
pub fn sweep(conn: &mut AnyConnection, hour: i64) -> Result<usize, StoreError> {
    let expired = sessions::table.filter(sessions::expires_hour.le(hour));
    Ok(diesel::delete(expired).execute(conn)?)
}
