//! The office's texts: every version that was ever signed, as signed, and the same with fewer
//! signatures before. None is changed or deleted.

use diesel::prelude::*;

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::texts;
use crate::seal::id::Hash32;

/// A note that a steward signed. Whoever reads it verifies it; nothing here did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    pub version: u32,
    pub hash: Hash32,
    /// How many stewards signed.
    pub signers: u32,
    pub note: String,
}

/// Notes of one version that may wait: drafts that one steward signed and another did not.
const MOST_OF_ONE: i64 = 64;

/// Whether one more note of this version may wait for signatures.
///
/// # Errors
/// When the database cannot be read.
pub fn has_room(conn: &mut AnyConnection, version: u32) -> Result<bool, StoreError> {
    let of_one = texts::table.filter(texts::version.eq(columns::signed(version)?));
    let many: i64 = of_one.count().get_result(conn)?;
    Ok(many < MOST_OF_ONE)
}

/// Adds a note. `false` when it was there.
///
/// # Errors
/// When the database cannot be written.
pub fn add(conn: &mut AnyConnection, signed: &Signed) -> Result<bool, StoreError> {
    let version = columns::signed(signed.version)?;
    let signers = columns::signed(signed.signers)?;
    let hash = signed.hash.as_bytes().as_slice();
    let there: i64 = texts::table
        .filter(texts::version.eq(version))
        .filter(texts::hash.eq(hash).and(texts::signers.eq(signers)))
        .count()
        .get_result(conn)?;
    if there > 0 {
        return Ok(false);
    }
    diesel::insert_into(texts::table)
        .values((
            texts::version.eq(version),
            texts::hash.eq(hash),
            texts::signers.eq(signers),
            texts::note.eq(&signed.note),
        ))
        .execute(conn)?;
    Ok(true)
}

/// The newest version there is below `limit`, in a note or several; nothing before the first.
///
/// # Errors
/// When the database cannot be read.
pub fn newest(conn: &mut AnyConnection, limit: Option<u32>) -> Result<Vec<Signed>, StoreError> {
    let limit = limit.map_or(Ok(i32::MAX), columns::signed)?;
    let newest: Option<i32> = texts::table
        .filter(texts::version.lt(limit))
        .select(texts::version)
        .order(texts::version.desc())
        .first(conn)
        .optional()?;
    match newest {
        Some(version) => of_version(conn, columns::count(version, "texts.version")?),
        None => Ok(Vec::new()),
    }
}

/// All notes of a version, those with the most signatures first.
///
/// # Errors
/// When the database cannot be read.
pub fn of_version(conn: &mut AnyConnection, version: u32) -> Result<Vec<Signed>, StoreError> {
    let rows: Vec<Row> = texts::table
        .filter(texts::version.eq(columns::signed(version)?))
        .order((texts::signers.desc(), texts::hash.asc()))
        .limit(MOST_OF_ONE)
        .select((texts::version, texts::hash, texts::signers, texts::note))
        .load(conn)?;
    rows.into_iter().map(parse).collect()
}

type Row = (i32, Vec<u8>, i32, String);

fn parse((version, hash, signers, note): Row) -> Result<Signed, StoreError> {
    Ok(Signed {
        version: columns::count(version, "texts.version")?,
        hash: columns::hash32(&hash, "texts.hash")?,
        signers: columns::count(signers, "texts.signers")?,
        note,
    })
}
