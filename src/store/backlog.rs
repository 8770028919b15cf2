//! Which of an officer's cases a colleague has in their queue too, page by page.
//!
//! A case has the same place in every queue, so one piece of each is compared with the other. Nothing is
//! told but of cases in the first one.

use std::collections::BTreeSet;

use diesel::prelude::*;
use diesel::sql_types::{Binary, Bool, Integer};

use super::columns;
use super::connection::AnyConnection;
use super::error::StoreError;
use super::queue::rows;
use super::schema::queue_rows;
use crate::domain::case::Case;
use crate::domain::queue::Cursor;
use crate::seal::id::{Hash32, Id16};

/// A piece of an officer's queue.
pub struct Piece {
    /// Each case, and whether it is in the colleague's queue.
    pub cases: Vec<(Case, bool)>,
    /// Where the next piece begins; `None` on the last.
    pub next: Option<Cursor>,
}

/// At most `size` cases of `officer`, after `after` or from the start, beside the queue of `colleague`.
///
/// # Errors
/// When the database cannot be read.
pub fn piece(
    conn: &mut AnyConnection,
    officer: Id16,
    colleague: Id16,
    after: Option<Cursor>,
    size: u16,
) -> Result<Piece, StoreError> {
    let found: Vec<Case> = rows(conn, officer, after, size.into())?
        .into_iter()
        .map(Case::try_from)
        .collect::<Result<_, _>>()?;
    let (Some(first), Some(last)) = (found.first(), found.last()) else {
        return Ok(Piece {
            cases: Vec::new(),
            next: None,
        });
    };
    let next = (found.len() == usize::from(size)).then(|| Cursor::on(last));
    let shared = between(conn, colleague, Cursor::on(first), Cursor::on(last))?;
    let cases = found
        .into_iter()
        .map(|case| {
            let both = shared.contains(&case.id);
            (case, both)
        })
        .collect();
    Ok(Piece { cases, next })
}

/// The cases of a queue from one place to another, both with it.
fn between(
    conn: &mut AnyConnection,
    officer: Id16,
    first: Cursor,
    last: Cursor,
) -> Result<BTreeSet<Hash32>, StoreError> {
    let (from, to) = (first.place(), last.place());
    // As in `queue::rows`: only whole rows compared let both databases walk along the key.
    let within = diesel::dsl::sql::<Bool>("(rank, due, newest, case_id) >= (")
        .bind::<Integer, _>(from.rank)
        .sql(", ")
        .bind::<Integer, _>(from.due)
        .sql(", ")
        .bind::<Integer, _>(from.newest)
        .sql(", ")
        .bind::<Binary, _>(first.case().as_bytes().as_slice())
        .sql(") AND (rank, due, newest, case_id) <= (")
        .bind::<Integer, _>(to.rank)
        .sql(", ")
        .bind::<Integer, _>(to.due)
        .sql(", ")
        .bind::<Integer, _>(to.newest)
        .sql(", ")
        .bind::<Binary, _>(last.case().as_bytes().as_slice())
        .sql(")");
    let found: Vec<Vec<u8>> = queue_rows::table
        .filter(queue_rows::officer.eq(officer.as_bytes().as_slice()))
        .filter(within)
        .select(queue_rows::case_id)
        .load(conn)?;
    found
        .iter()
        .map(|case| columns::hash32(case, "queue_rows.case_id"))
        .collect()
}
