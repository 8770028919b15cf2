//! Invites: the hash of a one-use token, and the officer it was made for.

use diesel::prelude::*;

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::invites;
use crate::domain::officer::Invite;
use crate::seal::id::{Hash32, Id16};

/// Adds an invite.
///
/// # Errors
/// When the database cannot be written.
pub fn insert(conn: &mut AnyConnection, invite: &Invite) -> Result<(), StoreError> {
    diesel::insert_into(invites::table)
        .values((
            invites::token_hash.eq(invite.token_hash.as_bytes().as_slice()),
            invites::officer.eq(invite.officer.as_bytes().as_slice()),
        ))
        .execute(conn)?;
    Ok(())
}

/// The invite whose token has that hash.
///
/// # Errors
/// When the database cannot be read.
pub fn find(conn: &mut AnyConnection, token_hash: &Hash32) -> Result<Option<Invite>, StoreError> {
    let row: Option<Vec<u8>> = invites::table
        .find(token_hash.as_bytes().as_slice())
        .select(invites::officer)
        .first(conn)
        .optional()?;
    row.map(|officer| {
        Ok(Invite {
            token_hash: *token_hash,
            officer: columns::id16(&officer, "invites.officer")?,
        })
    })
    .transpose()
}

/// Uses an invite up. Whether it was there: of two who try, one succeeds.
///
/// # Errors
/// When the database cannot be written.
pub fn take(conn: &mut AnyConnection, token_hash: &Hash32) -> Result<bool, StoreError> {
    let found = invites::table.find(token_hash.as_bytes().as_slice());
    Ok(diesel::delete(found).execute(conn)? == 1)
}

/// Deletes the invites of an officer; how many there were.
///
/// # Errors
/// When the database cannot be written.
pub fn drop_of(conn: &mut AnyConnection, officer: Id16) -> Result<usize, StoreError> {
    let theirs = invites::table.filter(invites::officer.eq(officer.as_bytes().as_slice()));
    Ok(diesel::delete(theirs).execute(conn)?)
}
