//! The office's texts: every version that was ever taken. None is deleted, and none is changed but for
//! the signatures under it.

use diesel::prelude::*;

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::texts;
use crate::seal::id::Hash32;

/// A version that was taken. Whoever reads it verifies it; nothing here did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stood {
    pub version: u32,
    pub hash: Hash32,
    pub note: String,
    /// The portal's signature that it took this version.
    pub mark: [u8; 64],
}

/// Writes that a version stands, or other signatures under the one that does.
///
/// # Errors
/// When the database cannot be written.
pub fn stand(conn: &mut AnyConnection, stood: &Stood) -> Result<(), StoreError> {
    let version = columns::signed(stood.version)?;
    let hash = stood.hash.as_bytes().as_slice();
    let same = texts::version.eq(version).and(texts::hash.eq(hash));
    diesel::delete(texts::table.filter(same)).execute(conn)?;
    diesel::insert_into(texts::table)
        .values((
            texts::version.eq(version),
            texts::hash.eq(hash),
            texts::note.eq(&stood.note),
            texts::mark.eq(stood.mark.as_slice()),
        ))
        .execute(conn)?;
    Ok(())
}

/// The newest version there is below `limit`, in a row or several; nothing before the first.
///
/// # Errors
/// When the database cannot be read.
pub fn newest(conn: &mut AnyConnection, limit: Option<u32>) -> Result<Vec<Stood>, StoreError> {
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

/// All rows of a version: one, unless somebody else wrote into the table.
///
/// # Errors
/// When the database cannot be read.
pub fn of_version(conn: &mut AnyConnection, version: u32) -> Result<Vec<Stood>, StoreError> {
    let rows: Vec<Row> = texts::table
        .filter(texts::version.eq(columns::signed(version)?))
        .order(texts::hash.asc())
        .select((texts::version, texts::hash, texts::note, texts::mark))
        .load(conn)?;
    rows.into_iter().map(parse).collect()
}

type Row = (i32, Vec<u8>, String, Vec<u8>);

fn parse((version, hash, note, mark): Row) -> Result<Stood, StoreError> {
    Ok(Stood {
        version: columns::count(version, "texts.version")?,
        hash: columns::hash32(&hash, "texts.hash")?,
        note,
        mark: columns::fixed(&mark, "texts.mark")?,
    })
}
