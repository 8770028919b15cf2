//! Officers: a tag instead of a name, public keys, and enciphered credentials.

use diesel::prelude::*;

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::officers;
use crate::domain::officer::{Officer, OfficerKeys};
use crate::seal::id::{Hash32, Id16};

#[derive(Queryable, Selectable)]
#[diesel(table_name = officers)]
struct OfficerRow {
    id: Vec<u8>,
    name_tag: Vec<u8>,
    recipient: Option<String>,
    verify: Option<Vec<u8>>,
    sealed: Vec<u8>,
}

/// Adds an officer. `false` when the name or the id is taken; nothing is written then.
///
/// # Errors
/// When the database cannot be written.
pub fn insert(conn: &mut AnyConnection, officer: &Officer) -> Result<bool, StoreError> {
    let keys = officer.keys.as_ref();
    let insert = diesel::insert_into(officers::table)
        .values((
            officers::id.eq(officer.id.as_bytes().as_slice()),
            officers::name_tag.eq(officer.name_tag.as_bytes().as_slice()),
            officers::recipient.eq(keys.map(|keys| keys.recipient.as_str())),
            officers::verify.eq(keys.map(|keys| keys.verify.as_slice())),
            officers::sealed.eq(officer.credentials.as_slice()),
        ))
        .on_conflict_do_nothing();
    let inserted = match conn {
        AnyConnection::Sqlite(conn) => insert.execute(conn)?,
        AnyConnection::Pg(conn) => insert.execute(conn)?,
    };
    Ok(inserted == 1)
}

/// The officer with that id.
///
/// # Errors
/// When the database cannot be read.
pub fn by_id(conn: &mut AnyConnection, id: Id16) -> Result<Option<Officer>, StoreError> {
    officers::table
        .find(id.as_bytes().as_slice())
        .select(OfficerRow::as_select())
        .first(conn)
        .optional()?
        .map(Officer::try_from)
        .transpose()
}

/// The officer whose name has that tag.
///
/// # Errors
/// When the database cannot be read.
pub fn by_name_tag(conn: &mut AnyConnection, tag: &Hash32) -> Result<Option<Officer>, StoreError> {
    officers::table
        .filter(officers::name_tag.eq(tag.as_bytes().as_slice()))
        .select(OfficerRow::as_select())
        .first(conn)
        .optional()?
        .map(Officer::try_from)
        .transpose()
}

/// All who have accepted their invite, by id.
///
/// # Errors
/// When the database cannot be read.
pub fn accepted(conn: &mut AnyConnection) -> Result<Vec<Officer>, StoreError> {
    let rows: Vec<OfficerRow> = officers::table
        .filter(officers::recipient.is_not_null())
        .order(officers::id)
        .select(OfficerRow::as_select())
        .load(conn)?;
    rows.into_iter().map(Officer::try_from).collect()
}

/// Puts other keys and credentials in the place of those of an officer whose credentials are still `old`.
/// `false` when they are not; nothing is written then.
///
/// # Errors
/// When the database cannot be written.
pub fn replace(
    conn: &mut AnyConnection,
    id: Id16,
    old: &[u8],
    keys: &OfficerKeys,
    new: &[u8],
) -> Result<bool, StoreError> {
    let unchanged = officers::table
        .find(id.as_bytes().as_slice())
        .filter(officers::sealed.eq(old));
    let set = diesel::update(unchanged)
        .set((
            officers::recipient.eq(&keys.recipient),
            officers::verify.eq(keys.verify.as_slice()),
            officers::sealed.eq(new),
        ))
        .execute(conn)?;
    Ok(set == 1)
}

/// Puts `new` in the place of credentials that are still `old`. `false` when they are not: someone
/// else changed them first, as when one one-time password is offered twice at the same moment.
///
/// # Errors
/// When the database cannot be written.
pub fn swap_credentials(
    conn: &mut AnyConnection,
    id: Id16,
    old: &[u8],
    new: &[u8],
) -> Result<bool, StoreError> {
    let unchanged = officers::table
        .find(id.as_bytes().as_slice())
        .filter(officers::sealed.eq(old));
    let set = diesel::update(unchanged)
        .set(officers::sealed.eq(new))
        .execute(conn)?;
    Ok(set == 1)
}

impl TryFrom<OfficerRow> for Officer {
    type Error = StoreError;

    fn try_from(row: OfficerRow) -> Result<Self, StoreError> {
        let keys = match (row.recipient, row.verify) {
            (Some(recipient), Some(verify)) => Some(OfficerKeys {
                recipient,
                verify: columns::fixed(&verify, "officers.verify")?,
            }),
            (None, None) => None,
            _ => return Err(StoreError::Damaged("officers.recipient")),
        };
        Ok(Self {
            id: columns::id16(&row.id, "officers.id")?,
            name_tag: columns::hash32(&row.name_tag, "officers.name_tag")?,
            keys,
            credentials: row.sealed,
        })
    }
}
