//! What is left to do for a colleague who came, or has new keys, or who left: which cases, among those
//! of whoever asks.
//!
//! A new report is sealed to those who are in the roster on that day. For what came before, a colleague
//! makes a record in each case. They are told of their own cases alone, and for each whether the other has
//! keys to it, which their own program reads from the case's records anyway.

use std::collections::BTreeSet;

use super::case::View;
use super::holders::Staff;
use super::session::Admitted;
use super::{FlowError, Portal, Unavailable};
use crate::domain::case::Case;
use crate::domain::holding::Holder;
use crate::domain::queue::Cursor;
use crate::seal::id::{Hash32, Id16};
use crate::seal::words::BoxKind;
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::{backlog, cases, grants};

/// Cases that are looked at for one answer.
const PIECE: u16 = 500;

/// The office's own box says whether somebody has a conflict. Nothing else is needed to make keys.
const OFFICE_ALONE: &[BoxKind] = &[BoxKind::Internal];

/// A piece of what is left to do.
pub struct Backlog {
    /// Those that want a record.
    pub cases: Vec<Hash32>,
    /// How many cases were looked at, of those that matter here.
    pub looked: usize,
    /// Where the next piece begins.
    pub next: Option<String>,
}

impl Portal {
    /// Of this officer's cases, those in the queues that a colleague works in to which the colleague's
    /// key of now opens no grant.
    ///
    /// # Errors
    /// [`FlowError::Unknown`] when nothing can be sealed to that colleague, or it is the officer.
    pub async fn lacking(
        &self,
        officer: &Admitted,
        colleague: Id16,
        after: Option<&str>,
    ) -> Result<Backlog, FlowError> {
        let staff = Staff::of(self);
        if colleague == officer.id() || !staff.has(&colleague) {
            return Err(FlowError::Unknown);
        }
        let queues = staff.queues_of(&colleague);
        let matters = move |case: &Case| queues.contains(&case.queue);
        self.looked_through(officer, colleague, after, matters, false)
            .await
    }

    /// Of this officer's cases, those to which somebody still has grants whom the roster lists no longer.
    ///
    /// # Errors
    /// [`FlowError::Unknown`] when that is nobody who left.
    pub async fn left_behind(
        &self,
        officer: &Admitted,
        colleague: Id16,
        after: Option<&str>,
    ) -> Result<Backlog, FlowError> {
        let staff = Staff::of(self);
        if staff.has(&colleague) || !staff.knew(&colleague) {
            return Err(FlowError::Unknown);
        }
        self.looked_through(officer, colleague, after, |_| true, true)
            .await
    }

    /// What is needed to make keys for a case: no word of its reporter, and it stays as unread as it is.
    ///
    /// # Errors
    /// [`FlowError::Unknown`] when this officer holds no grant.
    pub async fn keys_of_case(&self, officer: &Admitted, case: Hash32) -> Result<View, FlowError> {
        let me = Holder::Officer(officer.id());
        self.view(move |conn| cases::by_id(conn, &case), me, OFFICE_ALONE)
            .await?
            .ok_or(FlowError::Unknown)
    }

    async fn looked_through(
        &self,
        officer: &Admitted,
        colleague: Id16,
        after: Option<&str>,
        matters: impl Fn(&Case) -> bool + Send + 'static,
        left: bool,
    ) -> Result<Backlog, FlowError> {
        let (me, staff) = (officer.id(), Staff::of(self));
        let after = after.and_then(|text| Cursor::parse(text).ok());
        let read = self.store().read(move |conn| {
            let piece = backlog::piece(conn, me, colleague, after, PIECE)?;
            let mut held: Vec<(Hash32, bool)> = piece
                .cases
                .into_iter()
                .filter(|(case, _)| matters(case))
                .map(|(case, both)| (case.id, both))
                .collect();
            let all: Vec<Hash32> = held.iter().map(|(case, _)| *case).collect();
            let mine = opened_by(conn, &all, me, &staff)?;
            held.retain(|(case, _)| mine.contains(case));
            let looked = held.len();
            let shared: Vec<Hash32> = held
                .iter()
                .filter_map(|(case, both)| both.then_some(*case))
                .collect();
            let cases = if left {
                shared
            } else {
                let theirs = opened_by(conn, &shared, colleague, &staff)?;
                let lacks = |(case, _): &(Hash32, bool)| !theirs.contains(case);
                held.iter()
                    .filter(|one| lacks(one))
                    .map(|one| one.0)
                    .collect()
            };
            Ok::<_, StoreError>(Backlog {
                cases,
                looked,
                next: piece.next.map(|cursor| cursor.to_string()),
            })
        });
        Ok(read.await.map_err(Unavailable::from)?)
    }
}

/// Of these cases, which are all in an officer's queue, those that their key of now opens.
fn opened_by(
    conn: &mut AnyConnection,
    cases: &[Hash32],
    officer: Id16,
    staff: &Staff,
) -> Result<BTreeSet<Hash32>, StoreError> {
    if !staff.had_another(&officer) {
        return Ok(cases.iter().copied().collect());
    }
    let mut keys = grants::keys_in(conn, cases, Holder::Officer(officer))?;
    keys.retain(|(_, key)| staff.opens(&officer, *key));
    Ok(keys.into_iter().map(|(case, _)| case).collect())
}
