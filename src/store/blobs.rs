//! Blobs: which files there are, how long, of which case. Their bytes lie elsewhere ([`crate::blob`]).

use diesel::prelude::*;

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::blobs;
use crate::clock::Day;
use crate::domain::item::Side;
use crate::seal::id::{Hash32, Id16};

/// A file as its row has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blob {
    /// None while nobody has spoken of it.
    pub case: Option<Hash32>,
    /// Bytes of the sealed file; in a case, of the next KiB.
    pub length: u64,
    /// All of it is there.
    pub whole: bool,
}

/// Begins a blob, unless there is one of that id.
///
/// # Errors
/// When the database cannot be written.
pub fn begin(
    conn: &mut AnyConnection,
    id: &Id16,
    length: u64,
    today: Day,
) -> Result<Blob, StoreError> {
    if let Some(found) = find(conn, id)? {
        return Ok(found);
    }
    diesel::insert_into(blobs::table)
        .values((
            blobs::id.eq(id.as_bytes().as_slice()),
            blobs::day.eq(today.number()),
            blobs::length.eq(i64::try_from(length).map_err(|_| StoreError::TooLong)?),
            blobs::whole.eq(false),
        ))
        .execute(conn)?;
    Ok(Blob {
        case: None,
        length,
        whole: false,
    })
}

/// # Errors
/// When the database cannot be read.
pub fn find(conn: &mut AnyConnection, id: &Id16) -> Result<Option<Blob>, StoreError> {
    let row: Option<(Option<Vec<u8>>, i64, bool)> = blobs::table
        .find(id.as_bytes().as_slice())
        .select((blobs::case_id, blobs::length, blobs::whole))
        .first(conn)
        .optional()?;
    row.map(|(case, length, whole)| {
        let case = case.map(|case| columns::hash32(&case, "blobs.case_id"));
        Ok(Blob {
            case: case.transpose()?,
            length: u64::try_from(length).map_err(|_| StoreError::Damaged("blobs.length"))?,
            whole,
        })
    })
    .transpose()
}

/// Notes that all of a blob is there, if it is still expected.
///
/// # Errors
/// When the database cannot be written.
pub fn complete(conn: &mut AnyConnection, id: &Id16) -> Result<(), StoreError> {
    diesel::update(blobs::table.find(id.as_bytes().as_slice()))
        .filter(blobs::case_id.is_null())
        .set(blobs::whole.eq(true))
        .execute(conn)?;
    Ok(())
}

/// The same of one whose length was not known before.
///
/// # Errors
/// When the database cannot be written.
pub fn complete_at(conn: &mut AnyConnection, id: &Id16, length: u64) -> Result<(), StoreError> {
    diesel::update(blobs::table.find(id.as_bytes().as_slice()))
        .filter(blobs::case_id.is_null())
        .set((
            blobs::length.eq(i64::try_from(length).map_err(|_| StoreError::TooLong)?),
            blobs::whole.eq(true),
        ))
        .execute(conn)?;
    Ok(())
}

/// Whether each of these can become part of that case: whole, and of no other.
///
/// # Errors
/// When the database cannot be read.
pub fn are_ready(
    conn: &mut AnyConnection,
    case: &Hash32,
    ids: &[Id16],
) -> Result<bool, StoreError> {
    for id in ids {
        let found = find(conn, id)?;
        if !found.is_some_and(|blob| blob.whole && blob.case.is_none_or(|of| of == *case)) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Makes blobs part of a case.
///
/// # Errors
/// When the database cannot be written.
pub fn attach(
    conn: &mut AnyConnection,
    case: &Hash32,
    ids: &[Id16],
    side: Side,
    today: Day,
) -> Result<(), StoreError> {
    for id in ids {
        let Some(Blob {
            case: of,
            length,
            whole: true,
        }) = find(conn, id)?
        else {
            return Err(StoreError::GivenUp);
        };
        match of {
            None => {}
            Some(of) if of == *case => continue,
            // Of two reports in one write the other was quicker.
            Some(_) => return Err(StoreError::GivenUp),
        }
        let rounded = i64::try_from(length.next_multiple_of(1_024));
        diesel::update(blobs::table.find(id.as_bytes().as_slice()))
            .set((
                blobs::case_id.eq(case.as_bytes().as_slice()),
                blobs::side.eq(side.as_str()),
                blobs::day.eq(today.number()),
                blobs::length.eq(rounded.map_err(|_| StoreError::TooLong)?),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Notes whether the office may delete a file of that case, as its reporter says.
///
/// # Errors
/// When the database cannot be written.
pub fn release(
    conn: &mut AnyConnection,
    case: &Hash32,
    id: &Id16,
    may: bool,
) -> Result<(), StoreError> {
    diesel::update(blobs::table.find(id.as_bytes().as_slice()))
        .filter(blobs::case_id.eq(case.as_bytes().as_slice()))
        .set(blobs::released.eq(may))
        .execute(conn)?;
    Ok(())
}

/// Whether that case has such a file which its reporter has not released.
///
/// # Errors
/// When the database cannot be read.
pub fn is_kept(conn: &mut AnyConnection, case: &Hash32, id: &Id16) -> Result<bool, StoreError> {
    let kept: i64 = blobs::table
        .find(id.as_bytes().as_slice())
        .filter(blobs::case_id.eq(case.as_bytes().as_slice()))
        .filter(blobs::released.eq(false))
        .count()
        .get_result(conn)?;
    Ok(kept > 0)
}

/// Takes a released file out of its case: from then on it is an upload of which nobody speaks, and older
/// than any that is kept.
///
/// # Errors
/// When the database cannot be written.
pub fn detach(conn: &mut AnyConnection, case: &Hash32, id: &Id16) -> Result<(), StoreError> {
    diesel::update(blobs::table.find(id.as_bytes().as_slice()))
        .filter(blobs::case_id.eq(case.as_bytes().as_slice()))
        .filter(blobs::released.eq(true))
        .set((
            blobs::case_id.eq(None::<Vec<u8>>),
            blobs::side.eq(None::<String>),
            blobs::day.eq(0),
            blobs::whole.eq(false),
            blobs::released.eq(false),
        ))
        .execute(conn)?;
    Ok(())
}

/// Takes a blob that belongs to no case out of everybody's reach: it can't become part of one any more.
/// Whether there was such a blob.
///
/// # Errors
/// When the database cannot be written.
pub fn give_up(conn: &mut AnyConnection, id: &Id16) -> Result<bool, StoreError> {
    let changed = diesel::update(blobs::table.find(id.as_bytes().as_slice()))
        .filter(blobs::case_id.is_null())
        .set(blobs::whole.eq(false))
        .execute(conn)?;
    Ok(changed > 0)
}

/// Removes the row of a blob of no case.
///
/// # Errors
/// When the database cannot be written.
pub fn remove(conn: &mut AnyConnection, id: &Id16) -> Result<(), StoreError> {
    diesel::delete(blobs::table.find(id.as_bytes().as_slice()))
        .filter(blobs::case_id.is_null())
        .execute(conn)?;
    Ok(())
}

/// Blobs of no case that were begun before `day`, so many of them.
///
/// # Errors
/// When the database cannot be read.
pub fn left_before(conn: &mut AnyConnection, day: Day, most: i64) -> Result<Vec<Id16>, StoreError> {
    let found: Vec<Vec<u8>> = blobs::table
        .filter(blobs::case_id.is_null().and(blobs::day.lt(day.number())))
        .select(blobs::id)
        .limit(most)
        .load(conn)?;
    found
        .iter()
        .map(|id| columns::id16(id, "blobs.id"))
        .collect()
}

/// All blobs, a page at a time in the order of their ids.
///
/// # Errors
/// When the database cannot be read.
pub fn after(
    conn: &mut AnyConnection,
    last: Option<&Id16>,
    most: i64,
) -> Result<Vec<(Id16, Blob)>, StoreError> {
    let last = last.map_or(&[][..], |id| id.as_bytes().as_slice());
    let found: Vec<Vec<u8>> = blobs::table
        .filter(blobs::id.gt(last))
        .order(blobs::id)
        .select(blobs::id)
        .limit(most)
        .load(conn)?;
    let mut all = Vec::with_capacity(found.len());
    for id in &found {
        let id = columns::id16(id, "blobs.id")?;
        if let Some(blob) = find(conn, &id)? {
            all.push((id, blob));
        }
    }
    Ok(all)
}
