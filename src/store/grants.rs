//! Grants: each holder's keys to a case, enciphered under its shred key before they come here.

use std::borrow::Cow;

use diesel::prelude::*;

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::parts::{self, NewPart, Part};
use super::schema::parts as table;
use crate::domain::holding::{Grant, Holder};
use crate::seal::id::{Hash32, Id16};

#[derive(Queryable, Selectable)]
#[diesel(table_name = table)]
struct GrantRow {
    case_id: Vec<u8>,
    id: Vec<u8>,
    sealed: Vec<u8>,
    key: Option<Vec<u8>>,
}

/// The grants of one holder in one case: none means that the case does not exist for them.
///
/// # Errors
/// When the database cannot be read.
pub fn of_holder(
    conn: &mut AnyConnection,
    case: &Hash32,
    holder: Holder,
) -> Result<Vec<Grant>, StoreError> {
    let found = of_holder_in(conn, &[*case], holder)?;
    Ok(found.into_iter().map(|(_, grant)| grant).collect())
}

/// The grants of one holder in several cases, in no order.
///
/// # Errors
/// When the database cannot be read.
pub fn of_holder_in(
    conn: &mut AnyConnection,
    cases: &[Hash32],
    holder: Holder,
) -> Result<Vec<(Hash32, Grant)>, StoreError> {
    let Some(among) = parts::of_cases(cases, Part::Grant) else {
        return Ok(Vec::new());
    };
    let rows: Vec<GrantRow> = table::table
        .filter(among)
        .filter(table::holder.eq(holder.to_string()))
        .select(GrantRow::as_select())
        .load(conn)?;
    rows.into_iter()
        .map(|row| {
            let grant = Grant {
                id: columns::id16(&row.id, "parts.id")?,
                holder,
                key: key_in(row.key)?,
                sealed: row.sealed,
            };
            Ok((columns::hash32(&row.case_id, "parts.case_id")?, grant))
        })
        .collect()
}

/// To which keys the grants of one holder in several cases are sealed, in no order.
///
/// # Errors
/// When the database cannot be read.
pub fn keys_in(
    conn: &mut AnyConnection,
    cases: &[Hash32],
    holder: Holder,
) -> Result<Vec<(Hash32, Option<Hash32>)>, StoreError> {
    let mut found = Vec::new();
    for cases in cases.chunks(AT_ONCE) {
        let Some(among) = parts::of_cases(cases, Part::Grant) else {
            continue;
        };
        let rows: Vec<(Vec<u8>, Option<Vec<u8>>)> = table::table
            .filter(among)
            .filter(table::holder.eq(holder.to_string()))
            .select((table::case_id, table::key))
            .load(conn)?;
        for (case, key) in rows {
            found.push((columns::hash32(&case, "parts.case_id")?, key_in(key)?));
        }
    }
    Ok(found)
}

/// Bounds the depth of one condition.
const AT_ONCE: usize = 50;

fn key_in(key: Option<Vec<u8>>) -> Result<Option<Hash32>, StoreError> {
    key.map(|key| columns::hash32(&key, "parts.key"))
        .transpose()
}

/// Who holds grants of a case, and to which keys they are sealed.
///
/// # Errors
/// When the database cannot be read.
pub fn keyed(
    conn: &mut AnyConnection,
    case: &Hash32,
) -> Result<Vec<(Holder, Option<Hash32>)>, StoreError> {
    let rows: Vec<(Option<String>, Option<Vec<u8>>)> = table::table
        .filter(parts::of_case(case, Part::Grant, Part::Grant))
        .select((table::holder, table::key))
        .load(conn)?;
    rows.into_iter()
        .map(|(holder, key)| {
            let holder = holder.and_then(|holder| Holder::parse(&holder).ok());
            Ok((columns::word(holder, "parts.holder")?, key_in(key)?))
        })
        .collect()
}

/// Who holds keys to a case, each once, in order.
///
/// # Errors
/// When the database cannot be read.
pub fn holders(conn: &mut AnyConnection, case: &Hash32) -> Result<Vec<Holder>, StoreError> {
    let rows: Vec<Option<String>> = table::table
        .filter(parts::of_case(case, Part::Grant, Part::Grant))
        .select(table::holder)
        .distinct()
        .order(table::holder)
        .load(conn)?;
    rows.into_iter()
        .map(|holder| {
            let holder = holder.and_then(|holder| Holder::parse(&holder).ok());
            columns::word(holder, "parts.holder")
        })
        .collect()
}

/// The officers among the holders of a case.
pub(super) fn officers(conn: &mut AnyConnection, case: &Hash32) -> Result<Vec<Id16>, StoreError> {
    let holders = holders(conn, case)?;
    Ok(holders.into_iter().filter_map(Holder::officer).collect())
}

/// Removes the reporter's grants of a case, but for these.
pub(super) fn drop_reporters(
    conn: &mut AnyConnection,
    case: &Hash32,
    kept: &[Id16],
) -> Result<(), StoreError> {
    let kept: Vec<&[u8]> = kept.iter().map(|id| id.as_bytes().as_slice()).collect();
    let theirs = table::table
        .filter(parts::of_case(case, Part::Grant, Part::Grant))
        .filter(table::holder.eq(Holder::Reporter.to_string()))
        .filter(table::id.ne_all(kept));
    diesel::delete(theirs).execute(conn)?;
    Ok(())
}

/// Removes an officer's grants of a case.
pub(super) fn drop_officers(
    conn: &mut AnyConnection,
    case: &Hash32,
    officer: Id16,
) -> Result<(), StoreError> {
    let theirs = table::table
        .filter(parts::of_case(case, Part::Grant, Part::Grant))
        .filter(table::holder.eq(Holder::Officer(officer).to_string()));
    diesel::delete(theirs).execute(conn)?;
    Ok(())
}

/// The row of a grant.
pub(super) fn part<'a>(case: &'a Hash32, grant: &'a Grant) -> NewPart<'a> {
    let sealed = Cow::from(&grant.sealed);
    let mut part = NewPart::new(case, Part::Grant, &grant.id, sealed);
    part.holder = Some(grant.holder.to_string());
    part.key = grant.key.as_ref().map(|key| key.as_bytes().as_slice());
    part
}
