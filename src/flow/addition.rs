//! What becomes part of a case in one write, by whoever.

use super::case::{PostError, outcome};
use super::holders::{self, Staff};
use super::intake::{Item, MOST_FILES};
use super::log::{Entries, Place};
use super::posting::{Assign, Posting, Step};
use super::{Portal, Unavailable, notice};
use crate::clock::Day;
use crate::domain::holding::Holder;
use crate::domain::item::{self, ItemBytes, Side};
use crate::seal::id::{Hash32, Id16};
use crate::seal::words::{Level, Status};
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::records::{self, Room, Written};
use crate::store::{blobs, cases, outbox};

impl Portal {
    /// Adds items, if `holder` has a grant and the record is current; tells the officers if asked.
    pub(super) async fn add(
        &self,
        case: Hash32,
        holder: Holder,
        addition: Addition,
    ) -> Result<(), PostError> {
        let portal = self.clone();
        let staff = Staff::of(self);
        let written = self
            .store()
            .write(move |conn| -> Result<Written, StoreError> {
                if !holders::holds(conn, &case, holder, &staff)?
                    || !still_opens(conn, addition.login, &case)?
                {
                    return Ok(Written::NoCase);
                }
                match addition.log.place(conn, &portal)? {
                    Place::New => {}
                    // The very same, sent twice: it was done.
                    Place::There if records::holds(conn, &case, &addition.items)? => {
                        return Ok(Written::Done);
                    }
                    Place::There => return Ok(Written::Replayed),
                    Place::Refused(refused) => return Ok(refused),
                }
                if addition.files.len() > MOST_FILES
                    || !blobs::are_ready(conn, &case, &addition.files)?
                {
                    return Ok(Written::Unready);
                }
                if !addition.change.assigns(conn, &case, &staff)? {
                    return Ok(Written::Moved);
                }
                for blob in &addition.remove {
                    if blobs::is_kept(conn, &case, blob)? {
                        return Ok(Written::Kept);
                    }
                }
                if let Some(moved) = addition.change.moved
                    && let Some(refused) = moved.refused(conn, &case, &addition.items)?
                {
                    return Ok(refused);
                }
                let leaving = holder.officer().filter(|_| addition.withdraw);
                if let Some(officer) = leaving
                    && let Some(refused) = holders::may_withdraw(conn, &case, officer, &staff)?
                {
                    return Ok(refused);
                }
                let written =
                    records::add_items(conn, &case, addition.n, &addition.items, addition.room)?;
                if written == Written::Done {
                    let side = Side::of(holder);
                    blobs::attach(conn, &case, &addition.files, side, portal.today())?;
                    for (blob, may) in &addition.release {
                        blobs::release(conn, &case, blob, *may)?;
                    }
                    for blob in &addition.remove {
                        blobs::detach(conn, &case, blob)?;
                    }
                    addition.change.make(&portal, conn, &case)?;
                    addition.log.append(conn, &portal)?;
                    let handed = addition.change.assign.and_then(|assign| assign.to);
                    if let Some(to) = handed.filter(|to| Holder::Officer(*to) != holder) {
                        outbox::put(conn, &notice::due(&portal, &[to], false))?;
                    }
                    if let Some(officer) = leaving {
                        records::leave(conn, &case, &[officer])?;
                    }
                    if addition.tell {
                        notice::told(&portal, conn, &case, addition.change.is_urgent())?;
                    }
                }
                Ok(written)
            })
            .await
            .map_err(Unavailable::from)?;
        outcome(written)
    }
}

/// What becomes part of a case in one write.
pub(super) struct Addition {
    pub(super) n: u32,
    pub(super) items: Vec<item::Item>,
    pub(super) files: Vec<Id16>,
    pub(super) release: Vec<(Id16, bool)>,
    pub(super) remove: Vec<Id16>,
    pub(super) change: Change,
    /// Are the officers told?
    pub(super) tell: bool,
    /// Of an officer: nothing of the case is left to them.
    pub(super) withdraw: bool,
    /// Of a reporter: the token that they came with, which may have been replaced while they waited.
    pub(super) login: Option<Hash32>,
    pub(super) room: Room,
    pub(super) log: Entries,
}

/// What changes in the open facts.
#[derive(Clone, Copy, Default)]
pub(super) struct Change {
    pub(super) moved: Option<Moved>,
    pub(super) urgent: Option<bool>,
    pub(super) level: Option<Level>,
    /// The level below which it is not left.
    pub(super) at_least: Option<Level>,
    pub(super) unread: Option<bool>,
    pub(super) assign: Option<Assign>,
}

impl Change {
    pub(super) fn is_urgent(self) -> bool {
        let alarm = Some(Level::Alarm);
        self.urgent == Some(true) || self.level == alarm || self.at_least == alarm
    }

    /// Whether the case may go into the hands that are named, if any are.
    fn assigns(
        self,
        conn: &mut AnyConnection,
        case: &Hash32,
        staff: &Staff,
    ) -> Result<bool, StoreError> {
        let Some(Assign { from, to }) = self.assign else {
            return Ok(true);
        };
        let has = cases::by_id(conn, case)?.and_then(|held| held.assignee);
        let Some(to) = to.filter(|_| has == from) else {
            return Ok(has == from);
        };
        holders::holds(conn, case, Holder::Officer(to), staff)
    }

    pub(super) fn make(
        self,
        portal: &Portal,
        conn: &mut AnyConnection,
        case: &Hash32,
    ) -> Result<(), StoreError> {
        if let Some(moved) = self.moved {
            moved.make(portal, conn, case)?;
        }
        if let Some(Assign { to, .. }) = self.assign {
            cases::set_assignee(conn, case, to)?;
        }
        if let Some(unread) = self.unread {
            cases::set_unread(conn, case, unread)?;
        }
        if (self.urgent.is_some() || self.level.is_some() || self.at_least.is_some())
            && let Some(held) = cases::by_id(conn, case)?
        {
            let urgent = self.urgent.unwrap_or(held.urgent);
            let level = self.level.unwrap_or(held.level);
            let level = level.max(self.at_least.unwrap_or(Level::None));
            cases::set_urgency(conn, case, urgent, level)?;
            if self.at_least == Some(Level::Alarm) && held.status == Status::Closed {
                // It was closed with all that was known; of this it was not, so something is due again.
                cases::set_due(conn, case, Some(portal.today()))?;
            }
        }
        Ok(())
    }
}

/// A step, and who takes it.
#[derive(Clone, Copy)]
pub(super) struct Moved {
    pub(super) step: Step,
    pub(super) by: Id16,
}

impl Moved {
    /// What stands in its way. The same step sent twice is none.
    fn refused(
        self,
        conn: &mut AnyConnection,
        case: &Hash32,
        items: &[item::Item],
    ) -> Result<Option<Written>, StoreError> {
        let Some(held) = cases::by_id(conn, case)? else {
            return Ok(Some(Written::NoCase));
        };
        let Step { from, to } = self.step;
        if held.status == from {
            let alone = to == Status::Closed && !held.may_be_closed_by(self.by);
            return Ok(alone.then_some(Written::Alone));
        }
        // Two may acknowledge at once; of every other step the second has seen another case.
        let there = held.status == to;
        let stands = there && (to == Status::Acknowledged || records::holds(conn, case, items)?);
        Ok((!stands).then_some(Written::Elsewhere))
    }

    fn make(
        self,
        portal: &Portal,
        conn: &mut AnyConnection,
        case: &Hash32,
    ) -> Result<(), StoreError> {
        let Step { from, to } = self.step;
        let held = cases::by_id(conn, case)?;
        let Some(held) = held.filter(|held| held.status == from) else {
            return Ok(());
        };
        // What was due was this; what is due now is word of what was done.
        let starts = to == Status::Acknowledged || from.reopens(to);
        let due = match to {
            Status::Closed => None,
            _ if starts => portal
                .rules()
                .after_acknowledgement(held.received, portal.today()),
            _ => held.due,
        };
        let concluder = (to == Status::Concluded).then_some(self.by);
        cases::move_on(conn, case, to, due, concluder)?;
        Ok(())
    }
}

impl Item {
    /// The row of an item that belongs to no queue's list.
    pub(super) fn into_row(self, n: u32, side: Side, day: Day) -> item::Item {
        item::Item {
            id: self.id,
            sealed_to: self.kind,
            n,
            side,
            day,
            bytes: ItemBytes::AgeFile(self.sealed),
        }
    }
}

impl Posting {
    /// The rows of these items.
    pub(super) fn rows(items: Vec<Item>, n: u32, side: Side, day: Day) -> Vec<item::Item> {
        let rows = items.into_iter();
        rows.map(|item| item.into_row(n, side, day)).collect()
    }
}

/// Whether a token still finds this case: it may have been replaced, or the mailbox erased, between the
/// beginning of a request and its turn to write.
pub(super) fn still_opens(
    conn: &mut AnyConnection,
    login: Option<Hash32>,
    case: &Hash32,
) -> Result<bool, StoreError> {
    let Some(login) = login else { return Ok(true) };
    let found = cases::by_login(conn, &login)?;
    Ok(found.is_some_and(|found| found.id == *case))
}
