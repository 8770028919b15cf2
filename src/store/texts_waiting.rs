//! The office's texts that wait for another steward's signature, until a version of their number is taken.
//!
//! Each steward has room of their own: whoever signs one draft after the other pushes out their own,
//! and keeps nobody from signing.

use diesel::prelude::*;

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::texts_waiting as waiting;
use crate::seal::id::Hash32;

/// A note that waits. Whoever reads it verifies it; nothing here did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub version: u32,
    pub hash: Hash32,
    /// The steward who signed last: it waits in their room.
    pub signer: String,
    pub note: String,
}

/// Notes of one steward that may wait.
pub const MOST_OF_ONE: i64 = 4;

/// Adds a note, in the place of its steward's oldest where they have no room left, or of the same
/// version with fewer signatures.
///
/// # Errors
/// When the database cannot be written.
pub fn put(conn: &mut AnyConnection, next: &Waiting) -> Result<(), StoreError> {
    let version = columns::signed(next.version)?;
    let hash = next.hash.as_bytes().as_slice();
    let same = waiting::version.eq(version).and(waiting::hash.eq(hash));
    diesel::delete(waiting::table.filter(same)).execute(conn)?;
    let oldest_first: Vec<(i32, Vec<u8>)> = waiting::table
        .filter(waiting::signer.eq(&next.signer))
        .order(waiting::place.desc())
        .offset(MOST_OF_ONE - 1)
        .limit(i64::from(i32::MAX))
        .select((waiting::version, waiting::hash))
        .load(conn)?;
    for (version, hash) in oldest_first {
        let this = waiting::version.eq(version).and(waiting::hash.eq(hash));
        diesel::delete(waiting::table.filter(this)).execute(conn)?;
    }
    let last: Option<i32> = waiting::table
        .select(diesel::dsl::max(waiting::place))
        .first(conn)?;
    diesel::insert_into(waiting::table)
        .values((
            waiting::version.eq(version),
            waiting::hash.eq(hash),
            waiting::signer.eq(&next.signer),
            waiting::place.eq(last.unwrap_or(0).saturating_add(1)),
            waiting::note.eq(&next.note),
        ))
        .execute(conn)?;
    Ok(())
}

/// What waits of a version, in the order in which it came.
///
/// # Errors
/// When the database cannot be read.
pub fn of_version(conn: &mut AnyConnection, version: u32) -> Result<Vec<Waiting>, StoreError> {
    let rows: Vec<Row> = waiting::table
        .filter(waiting::version.eq(columns::signed(version)?))
        .order(waiting::place.asc())
        .select((
            waiting::version,
            waiting::hash,
            waiting::signer,
            waiting::note,
        ))
        .load(conn)?;
    rows.into_iter().map(parse).collect()
}

/// The note of this version and hash that waits.
///
/// # Errors
/// When the database cannot be read.
pub fn find(
    conn: &mut AnyConnection,
    version: u32,
    hash: Hash32,
) -> Result<Option<Waiting>, StoreError> {
    let row: Option<Row> = waiting::table
        .filter(waiting::version.eq(columns::signed(version)?))
        .filter(waiting::hash.eq(hash.as_bytes().as_slice()))
        .select((
            waiting::version,
            waiting::hash,
            waiting::signer,
            waiting::note,
        ))
        .first(conn)
        .optional()?;
    row.map(parse).transpose()
}

/// Forgets what waited to become this version, or one before it.
///
/// # Errors
/// When the database cannot be written.
pub fn forget_up_to(conn: &mut AnyConnection, version: u32) -> Result<(), StoreError> {
    let past = waiting::version.le(columns::signed(version)?);
    diesel::delete(waiting::table.filter(past)).execute(conn)?;
    Ok(())
}

type Row = (i32, Vec<u8>, String, String);

fn parse((version, hash, signer, note): Row) -> Result<Waiting, StoreError> {
    Ok(Waiting {
        version: columns::count(version, "texts_waiting.version")?,
        hash: columns::hash32(&hash, "texts_waiting.hash")?,
        signer,
        note,
    })
}
