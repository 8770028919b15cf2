//! The open facts of cases.

use diesel::prelude::*;

use super::connection::AnyConnection;
use super::error::StoreError;
use super::intake::Intake;
use super::schema::cases;
use super::{boxes, columns, queue};
use crate::clock::Day;
use crate::domain::case::Case;
use crate::seal::id::{Hash32, Id16};
use crate::seal::words::{Level, Status};

#[derive(Queryable, Selectable)]
#[diesel(table_name = cases)]
pub(super) struct CaseRow {
    id: Vec<u8>,
    queue: Vec<u8>,
    received: i32,
    status: String,
    urgent: bool,
    level: String,
    due: Option<i32>,
    unread: bool,
    n: i32,
    concluder: Option<Vec<u8>>,
    receipt: String,
    assignee: Option<Vec<u8>>,
}

#[derive(Insertable)]
#[diesel(table_name = cases, treat_none_as_default_value = false)]
struct NewCaseRow<'a> {
    id: &'a [u8],
    queue: &'a [u8],
    received: i32,
    status: &'static str,
    urgent: bool,
    level: &'static str,
    due: Option<i32>,
    unread: bool,
    n: i32,
    login: &'a [u8],
    content: &'a [u8],
    boxes: String,
    receipt: &'a str,
}

/// The case with that id.
///
/// # Errors
/// When the database cannot be read.
pub fn by_id(conn: &mut AnyConnection, id: &Hash32) -> Result<Option<Case>, StoreError> {
    cases::table
        .find(id.as_bytes().as_slice())
        .select(CaseRow::as_select())
        .first(conn)
        .optional()?
        .map(Case::try_from)
        .transpose()
}

/// The case whose reporter's login token has that hash.
///
/// # Errors
/// When the database cannot be read.
pub fn by_login(conn: &mut AnyConnection, login: &Hash32) -> Result<Option<Case>, StoreError> {
    cases::table
        .filter(cases::login.eq(login.as_bytes().as_slice()))
        .select(CaseRow::as_select())
        .first(conn)
        .optional()?
        .map(Case::try_from)
        .transpose()
}

/// The cases that this officer has in hand.
pub(super) fn in_hands_of(
    conn: &mut AnyConnection,
    officer: Id16,
) -> Result<Vec<Case>, StoreError> {
    let rows = cases::table
        .filter(cases::assignee.eq(officer.as_bytes().as_slice()))
        .select(CaseRow::as_select())
        .load(conn)?;
    rows.into_iter().map(Case::try_from).collect()
}

/// Sets how far the office has come, with what is due then and who concluded it, and moves the case
/// to its new place in every queue. Whether there is such a case.
///
/// # Errors
/// When the database cannot be written.
pub fn move_on(
    conn: &mut AnyConnection,
    id: &Hash32,
    status: Status,
    due: Option<Day>,
    concluder: Option<Id16>,
) -> Result<bool, StoreError> {
    change(conn, id, |case| Case {
        status,
        due,
        concluder,
        ..case
    })
}

/// Sets whether the reporter wrote something that nobody has opened yet: of a closed case, also
/// where it stands in every queue. Whether there is such a case.
///
/// # Errors
/// When the database cannot be written.
pub fn set_unread(conn: &mut AnyConnection, id: &Hash32, unread: bool) -> Result<bool, StoreError> {
    change(conn, id, |case| Case { unread, ..case })
}

/// Sets the hints of urgency and level, and moves the case to its new place in every queue.
/// Whether there is such a case.
///
/// # Errors
/// When the database cannot be written.
pub fn set_urgency(
    conn: &mut AnyConnection,
    id: &Hash32,
    urgent: bool,
    level: Level,
) -> Result<bool, StoreError> {
    change(conn, id, |case| Case {
        urgent,
        level,
        ..case
    })
}

/// Sets the day by which the office has to act, and moves the case to its new place in every
/// queue. Whether there is such a case.
///
/// # Errors
/// When the database cannot be written.
pub fn set_due(
    conn: &mut AnyConnection,
    id: &Hash32,
    due: Option<Day>,
) -> Result<bool, StoreError> {
    change(conn, id, |case| Case { due, ..case })
}

/// Sets who has the case in hand. Whether there is such a case.
///
/// # Errors
/// When the database cannot be written.
pub fn set_assignee(
    conn: &mut AnyConnection,
    id: &Hash32,
    officer: Option<Id16>,
) -> Result<bool, StoreError> {
    let set = diesel::update(cases::table.find(id.as_bytes().as_slice()))
        .set(cases::assignee.eq(officer.map(|officer| officer.as_bytes().to_vec())))
        .execute(conn)?;
    Ok(set == 1)
}

fn change(
    conn: &mut AnyConnection,
    id: &Hash32,
    change: impl FnOnce(Case) -> Case,
) -> Result<bool, StoreError> {
    let Some(before) = by_id(conn, id)? else {
        return Ok(false);
    };
    let after = change(before.clone());
    let concluder = after.concluder.map(|officer| officer.as_bytes().to_vec());
    diesel::update(cases::table.find(id.as_bytes().as_slice()))
        .set((
            cases::status.eq(after.status.as_str()),
            cases::urgent.eq(after.urgent),
            cases::level.eq(after.level.as_str()),
            cases::due.eq(after.due.map(Day::number)),
            cases::unread.eq(after.unread),
            cases::concluder.eq(concluder),
        ))
        .execute(conn)?;
    queue::reorder(conn, &before, &after)?;
    Ok(true)
}

/// The number of the newest record of a case.
///
/// # Errors
/// When the database cannot be read.
pub fn record(conn: &mut AnyConnection, id: &Hash32) -> Result<Option<u32>, StoreError> {
    cases::table
        .find(id.as_bytes().as_slice())
        .select(cases::n)
        .first(conn)
        .optional()?
        .map(|n| columns::count(n, "cases.n"))
        .transpose()
}

pub(super) fn set_record(conn: &mut AnyConnection, id: &Hash32, n: u32) -> Result<(), StoreError> {
    diesel::update(cases::table.find(id.as_bytes().as_slice()))
        .set(cases::n.eq(columns::signed(n)?))
        .execute(conn)?;
    Ok(())
}

/// Lets another login token find the case, and the one before find nothing.
pub(super) fn set_login(
    conn: &mut AnyConnection,
    id: &Hash32,
    login: &Hash32,
) -> Result<(), StoreError> {
    diesel::update(cases::table.find(id.as_bytes().as_slice()))
        .set(cases::login.eq(login.as_bytes().as_slice()))
        .execute(conn)?;
    Ok(())
}

/// The case with that id or login: what a report that arrives twice runs into. Its id, the hash of
/// what it was made from, and its receipt.
pub(super) fn standing(
    conn: &mut AnyConnection,
    id: &Hash32,
    login: &Hash32,
) -> Result<Vec<(Hash32, Hash32, String)>, StoreError> {
    let rows: Vec<(Vec<u8>, Vec<u8>, String)> = cases::table
        .filter(
            cases::id
                .eq(id.as_bytes().as_slice())
                .or(cases::login.eq(login.as_bytes().as_slice())),
        )
        .select((cases::id, cases::content, cases::receipt))
        .load(conn)?;
    rows.into_iter()
        .map(|(id, content, receipt)| {
            Ok((
                columns::hash32(&id, "cases.id")?,
                columns::hash32(&content, "cases.content")?,
                receipt,
            ))
        })
        .collect()
}

pub(super) fn insert(conn: &mut AnyConnection, new: &[&Intake]) -> Result<(), StoreError> {
    let rows = new
        .iter()
        .map(|intake| NewCaseRow::new(intake))
        .collect::<Result<Vec<_>, _>>()?;
    match conn {
        AnyConnection::Sqlite(conn) => {
            for row in &rows {
                diesel::insert_into(cases::table)
                    .values(row)
                    .execute(conn)?;
            }
        }
        AnyConnection::Pg(conn) => {
            for rows in rows.chunks(AT_ONCE) {
                diesel::insert_into(cases::table)
                    .values(rows)
                    .execute(conn)?;
            }
        }
    }
    Ok(())
}

/// PostgreSQL takes 65,535 values a statement.
const AT_ONCE: usize = 1000;

impl<'a> NewCaseRow<'a> {
    fn new(intake: &'a Intake) -> Result<Self, StoreError> {
        let case = &intake.case;
        Ok(Self {
            id: case.id.as_bytes(),
            queue: case.queue.as_bytes(),
            received: case.received.number(),
            status: case.status.as_str(),
            urgent: case.urgent,
            level: case.level.as_str(),
            due: case.due.map(Day::number),
            unread: case.unread,
            n: columns::signed(case.n)?,
            login: intake.login.as_bytes(),
            content: intake.content.as_bytes(),
            boxes: boxes::written(&intake.boxes),
            receipt: &case.receipt,
        })
    }
}

impl TryFrom<CaseRow> for Case {
    type Error = StoreError;

    fn try_from(row: CaseRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: columns::hash32(&row.id, "cases.id")?,
            queue: columns::id16(&row.queue, "cases.queue")?,
            received: columns::day(row.received, "cases.received")?,
            status: columns::word(Status::parse(&row.status), "cases.status")?,
            urgent: row.urgent,
            level: columns::word(Level::parse(&row.level), "cases.level")?,
            due: row
                .due
                .map(|due| columns::day(due, "cases.due"))
                .transpose()?,
            unread: row.unread,
            n: columns::count(row.n, "cases.n")?,
            concluder: row
                .concluder
                .map(|officer| columns::id16(&officer, "cases.concluder"))
                .transpose()?,
            receipt: row.receipt,
            assignee: row
                .assignee
                .map(|officer| columns::id16(&officer, "cases.assignee"))
                .transpose()?,
        })
    }
}
