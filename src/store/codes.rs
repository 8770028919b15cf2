//! Requests for a new code for a person who lost theirs: one a case, as long as it waits.

use diesel::prelude::*;

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::code_requests as table;
use crate::clock::Day;
use crate::domain::code::CodeRequest;
use crate::seal::id::{Hash32, Id16};

#[derive(Queryable, Selectable)]
#[diesel(table_name = table)]
struct Row {
    case_id: Vec<u8>,
    id: Vec<u8>,
    asker: Vec<u8>,
    day: i32,
    expires: i32,
    n: i32,
    seed: Vec<u8>,
    second: Option<Vec<u8>>,
}

/// The request that waits in a case.
///
/// # Errors
/// When the database cannot be read.
pub fn of_case(conn: &mut AnyConnection, case: &Hash32) -> Result<Option<CodeRequest>, StoreError> {
    Ok(of_cases(conn, &[*case])?.pop())
}

/// Those that wait in these cases, in no order.
///
/// # Errors
/// When the database cannot be read.
pub fn of_cases(
    conn: &mut AnyConnection,
    cases: &[Hash32],
) -> Result<Vec<CodeRequest>, StoreError> {
    let cases: Vec<&[u8]> = cases.iter().map(|id| id.as_bytes().as_slice()).collect();
    let rows: Vec<Row> = table::table
        .filter(table::case_id.eq_any(cases))
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter().map(CodeRequest::try_from).collect()
}

/// Keeps a new one.
///
/// # Errors
/// When the database cannot be written.
pub fn begin(conn: &mut AnyConnection, new: &CodeRequest) -> Result<(), StoreError> {
    diesel::insert_into(table::table)
        .values((
            table::case_id.eq(new.case.as_bytes().as_slice()),
            table::id.eq(new.id.as_bytes().as_slice()),
            table::asker.eq(new.asker.as_bytes().as_slice()),
            table::day.eq(new.day.number()),
            table::expires.eq(new.expires.number()),
            table::n.eq(columns::signed(new.n)?),
            table::seed.eq(new.seed.as_bytes().as_slice()),
        ))
        .execute(conn)?;
    Ok(())
}

/// A second officer agreed.
///
/// # Errors
/// When the database cannot be written.
pub fn agree(conn: &mut AnyConnection, case: &Hash32, second: Id16) -> Result<(), StoreError> {
    diesel::update(table::table.find(case.as_bytes().as_slice()))
        .set(table::second.eq(second.as_bytes().as_slice()))
        .execute(conn)?;
    Ok(())
}

/// Ends the request of a case, if there is one: with it goes what the code could be made from.
///
/// # Errors
/// When the database cannot be written.
pub fn end(conn: &mut AnyConnection, case: &Hash32) -> Result<(), StoreError> {
    diesel::delete(table::table.find(case.as_bytes().as_slice())).execute(conn)?;
    Ok(())
}

/// Ends what an officer asked for, or agreed to, in a case that they leave.
///
/// # Errors
/// When the database cannot be written.
pub(super) fn leave(
    conn: &mut AnyConnection,
    case: &Hash32,
    officer: Id16,
) -> Result<(), StoreError> {
    let held = of_case(conn, case)?;
    let theirs = |held: CodeRequest| held.asker == officer || held.second == Some(officer);
    if held.is_some_and(theirs) {
        end(conn, case)?;
    }
    Ok(())
}

/// Ends what nobody decided, or used, by its last day.
///
/// # Errors
/// When the database cannot be written.
pub fn expire(conn: &mut AnyConnection, today: Day) -> Result<(), StoreError> {
    let over = table::table.filter(table::expires.lt(today.number()));
    diesel::delete(over).execute(conn)?;
    Ok(())
}

impl TryFrom<Row> for CodeRequest {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let second = row.second.as_deref();
        Ok(Self {
            case: columns::hash32(&row.case_id, "code_requests.case_id")?,
            id: columns::id16(&row.id, "code_requests.id")?,
            asker: columns::id16(&row.asker, "code_requests.asker")?,
            day: columns::day(row.day, "code_requests.day")?,
            expires: columns::day(row.expires, "code_requests.expires")?,
            n: columns::count(row.n, "code_requests.n")?,
            seed: columns::hash32(&row.seed, "code_requests.seed")?,
            second: second
                .map(|id| columns::id16(id, "code_requests.second"))
                .transpose()?,
        })
    }
}
