//! Rosters: every version that was ever published, as signed. None is changed or deleted: records
//! name rosters by hash.

use diesel::prelude::*;

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::rosters;
use crate::seal::id::Hash32;

/// A published roster. Whoever reads it verifies the note; nothing here did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    pub version: u32,
    pub hash: Hash32,
    pub note: String,
}

/// Publishes the version after the newest (the first is 1). `false` when it is not that one: another
/// was published meanwhile. Nothing is written then.
///
/// # Errors
/// When the database cannot be written.
pub fn publish(conn: &mut AnyConnection, roster: &Published) -> Result<bool, StoreError> {
    let version = columns::signed(roster.version)?;
    let newest: Option<i32> = rosters::table
        .select(rosters::version)
        .order(rosters::version.desc())
        .first(conn)
        .optional()?;
    if version - 1 != newest.unwrap_or_default() {
        return Ok(false);
    }
    diesel::insert_into(rosters::table)
        .values((
            rosters::version.eq(version),
            rosters::hash.eq(roster.hash.as_bytes().as_slice()),
            rosters::note.eq(&roster.note),
        ))
        .execute(conn)?;
    Ok(true)
}

/// The newest version; `None` before the first.
///
/// # Errors
/// When the database cannot be read.
pub fn newest(conn: &mut AnyConnection) -> Result<Option<Published>, StoreError> {
    rosters::table
        .order(rosters::version.desc())
        .select((rosters::version, rosters::hash, rosters::note))
        .first(conn)
        .optional()?
        .map(parse)
        .transpose()
}

/// The hash of the newest version.
///
/// # Errors
/// When the database cannot be read.
pub fn newest_hash(conn: &mut AnyConnection) -> Result<Option<Hash32>, StoreError> {
    let hash: Option<Vec<u8>> = rosters::table
        .order(rosters::version.desc())
        .select(rosters::hash)
        .first(conn)
        .optional()?;
    hash.map(|hash| columns::hash32(&hash, "rosters.hash"))
        .transpose()
}

/// The version with that number.
///
/// # Errors
/// When the database cannot be read.
pub fn by_version(conn: &mut AnyConnection, version: u32) -> Result<Option<Published>, StoreError> {
    rosters::table
        .find(columns::signed(version)?)
        .select((rosters::version, rosters::hash, rosters::note))
        .first(conn)
        .optional()?
        .map(parse)
        .transpose()
}

fn parse((version, hash, note): (i32, Vec<u8>, String)) -> Result<Published, StoreError> {
    Ok(Published {
        version: columns::count(version, "rosters.version")?,
        hash: columns::hash32(&hash, "rosters.hash")?,
        note,
    })
}
