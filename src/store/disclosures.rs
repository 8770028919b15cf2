//! Requests for a name, and what comes with each: sealed, or signed, and enciphered under the case's
//! shred key before it comes here. What releases a name takes the proof that two agreed.

use diesel::prelude::*;

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::schema::{disclosure_pieces as pieces, disclosures};
use crate::clock::Day;
use crate::domain::disclosure::{Disclosure, Piece, PieceKind, State};
use crate::seal::disclosure::decision::TwoOfficersAgreed;
use crate::seal::id::{Hash32, Id16};
use crate::seal::words::Tell;

/// What a custodian is shown at most; who is asked more often sees the newest.
const MOST_LISTED: i64 = 200;

#[derive(Queryable, Selectable)]
#[diesel(table_name = disclosures)]
struct Row {
    id: Vec<u8>,
    case_id: Vec<u8>,
    asker: Vec<u8>,
    day: i32,
    opens: i32,
    expires: i32,
    danger: bool,
    tell: String,
    request: Vec<u8>,
    state: String,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = pieces)]
struct PieceRow {
    id: Vec<u8>,
    kind: String,
    officer: Vec<u8>,
    by_officer: Option<Vec<u8>>,
    sealed: Vec<u8>,
}

/// # Errors
/// When the database cannot be read.
pub fn find(conn: &mut AnyConnection, id: &Id16) -> Result<Option<Disclosure>, StoreError> {
    let row: Option<Row> = disclosures::table
        .find(id.as_bytes().as_slice())
        .select(Row::as_select())
        .first(conn)
        .optional()?;
    row.map(Disclosure::try_from).transpose()
}

/// The requests of one officer in a case.
///
/// # Errors
/// When the database cannot be read.
pub fn of_asker(
    conn: &mut AnyConnection,
    case: &Hash32,
    asker: Id16,
) -> Result<Vec<Disclosure>, StoreError> {
    let rows: Vec<Row> = disclosures::table
        .filter(disclosures::case_id.eq(case.as_bytes().as_slice()))
        .filter(disclosures::asker.eq(asker.as_bytes().as_slice()))
        .order((disclosures::day, disclosures::id))
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter().map(Disclosure::try_from).collect()
}

/// The requests that were put to this officer, the newest first.
///
/// # Errors
/// When the database cannot be read.
pub fn put_to(conn: &mut AnyConnection, officer: Id16) -> Result<Vec<Disclosure>, StoreError> {
    let theirs = pieces::table
        .filter(pieces::officer.eq(officer.as_bytes().as_slice()))
        .filter(pieces::kind.eq(PieceKind::Request.as_str()))
        .select(pieces::disclosure);
    let rows: Vec<Row> = disclosures::table
        .filter(disclosures::id.eq_any(theirs))
        .filter(disclosures::asker.ne(officer.as_bytes().as_slice()))
        .order((disclosures::day.desc(), disclosures::id))
        .limit(MOST_LISTED)
        .select(Row::as_select())
        .load(conn)?;
    rows.into_iter().map(Disclosure::try_from).collect()
}

/// Everything that comes with a request.
///
/// # Errors
/// When the database cannot be read.
pub fn pieces_of(conn: &mut AnyConnection, id: &Id16) -> Result<Vec<Piece>, StoreError> {
    let rows: Vec<PieceRow> = pieces::table
        .filter(pieces::disclosure.eq(id.as_bytes().as_slice()))
        .select(PieceRow::as_select())
        .load(conn)?;
    rows.into_iter().map(Piece::try_from).collect()
}

/// Keeps a new request.
///
/// # Errors
/// When the database cannot be written.
pub fn begin(conn: &mut AnyConnection, new: &Disclosure, with: &[Piece]) -> Result<(), StoreError> {
    diesel::insert_into(disclosures::table)
        .values((
            disclosures::id.eq(new.id.as_bytes().as_slice()),
            disclosures::case_id.eq(new.case.as_bytes().as_slice()),
            disclosures::asker.eq(new.asker.as_bytes().as_slice()),
            disclosures::day.eq(new.day.number()),
            disclosures::opens.eq(new.opens.number()),
            disclosures::expires.eq(new.expires.number()),
            disclosures::danger.eq(new.danger),
            disclosures::tell.eq(new.tell.as_str()),
            disclosures::request.eq(new.request.as_bytes().as_slice()),
            disclosures::state.eq(new.state.as_str()),
        ))
        .execute(conn)?;
    add(conn, &new.id, with)
}

/// Keeps what one custodian gives, while the request waits for another.
///
/// # Errors
/// When the database cannot be written.
pub fn add(conn: &mut AnyConnection, id: &Id16, with: &[Piece]) -> Result<(), StoreError> {
    for piece in with {
        diesel::insert_into(pieces::table)
            .values((
                pieces::disclosure.eq(id.as_bytes().as_slice()),
                pieces::id.eq(piece.id.as_bytes().as_slice()),
                pieces::kind.eq(piece.kind.as_str()),
                pieces::officer.eq(piece.officer.as_bytes().as_slice()),
                pieces::by_officer.eq(piece.by.as_ref().map(|by| by.as_bytes().as_slice())),
                pieces::sealed.eq(&piece.sealed),
            ))
            .execute(conn)?;
    }
    Ok(())
}

/// Keeps what the second custodian sealed to whoever asked. What was peeled is needed no more.
///
/// # Errors
/// When the database cannot be written.
pub fn release(
    conn: &mut AnyConnection,
    id: &Id16,
    with: &[Piece],
    _agreed: TwoOfficersAgreed,
) -> Result<(), StoreError> {
    add(conn, id, with)?;
    drop_kind(conn, id, PieceKind::Peeled)?;
    set_state(conn, id, State::Agreed)
}

/// Lets whoever asked have it.
///
/// # Errors
/// When the database cannot be written.
pub fn disclose(
    conn: &mut AnyConnection,
    id: &Id16,
    _agreed: TwoOfficersAgreed,
) -> Result<(), StoreError> {
    set_state(conn, id, State::Disclosed)
}

/// Ends a request without a name: nothing that could open one is left of it.
///
/// # Errors
/// When the database cannot be written.
pub fn end(conn: &mut AnyConnection, id: &Id16, state: State) -> Result<(), StoreError> {
    drop_kind(conn, id, PieceKind::Peeled)?;
    drop_kind(conn, id, PieceKind::Release)?;
    set_state(conn, id, state)
}

/// Takes from an officer who leaves a case what they asked for in it, and what they got.
///
/// # Errors
/// When the database cannot be written.
pub(super) fn leave(
    conn: &mut AnyConnection,
    case: &Hash32,
    officer: Id16,
) -> Result<(), StoreError> {
    for held in of_asker(conn, case, officer)? {
        match held.state {
            State::Asked | State::Agreed => end(conn, &held.id, State::Withdrawn)?,
            _ => drop_kind(conn, &held.id, PieceKind::Release)?,
        }
    }
    Ok(())
}

/// Ends what nobody decided, or took, by its last day.
///
/// # Errors
/// When the database cannot be written.
pub fn expire(conn: &mut AnyConnection, today: Day) -> Result<(), StoreError> {
    let waiting = [State::Asked, State::Agreed].map(State::as_str);
    let over: Vec<Vec<u8>> = disclosures::table
        .filter(disclosures::state.eq_any(waiting))
        .filter(disclosures::expires.lt(today.number()))
        .select(disclosures::id)
        .load(conn)?;
    for id in over {
        end(conn, &columns::id16(&id, "disclosures.id")?, State::Expired)?;
    }
    Ok(())
}

fn set_state(conn: &mut AnyConnection, id: &Id16, state: State) -> Result<(), StoreError> {
    diesel::update(disclosures::table.find(id.as_bytes().as_slice()))
        .set(disclosures::state.eq(state.as_str()))
        .execute(conn)?;
    Ok(())
}

fn drop_kind(conn: &mut AnyConnection, id: &Id16, kind: PieceKind) -> Result<(), StoreError> {
    let of_kind = pieces::table
        .filter(pieces::disclosure.eq(id.as_bytes().as_slice()))
        .filter(pieces::kind.eq(kind.as_str()));
    diesel::delete(of_kind).execute(conn)?;
    Ok(())
}

impl TryFrom<Row> for Disclosure {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: columns::id16(&row.id, "disclosures.id")?,
            case: columns::hash32(&row.case_id, "disclosures.case_id")?,
            asker: columns::id16(&row.asker, "disclosures.asker")?,
            day: columns::day(row.day, "disclosures.day")?,
            opens: columns::day(row.opens, "disclosures.opens")?,
            expires: columns::day(row.expires, "disclosures.expires")?,
            danger: row.danger,
            tell: columns::word(Tell::parse(&row.tell), "disclosures.tell")?,
            request: columns::hash32(&row.request, "disclosures.request")?,
            state: columns::word(State::parse(&row.state), "disclosures.state")?,
        })
    }
}

impl TryFrom<PieceRow> for Piece {
    type Error = StoreError;

    fn try_from(row: PieceRow) -> Result<Self, StoreError> {
        let by = row.by_officer.as_deref();
        Ok(Self {
            id: columns::id16(&row.id, "disclosure_pieces.id")?,
            kind: columns::word(PieceKind::parse(&row.kind), "disclosure_pieces.kind")?,
            officer: columns::id16(&row.officer, "disclosure_pieces.officer")?,
            by: by
                .map(|by| columns::id16(by, "disclosure_pieces.by_officer"))
                .transpose()?,
            sealed: row.sealed,
        })
    }
}
