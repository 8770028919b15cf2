//! Whoever asked takes the name, and in the same write whoever reported is told.

use super::{Stands, before, elsewhere, ended, standing, wrong};
use crate::domain::disclosure::{Disclosure, PieceKind, State};
use crate::domain::holding::Holder;
use crate::domain::item::Side;
use crate::flow::case::PostError;
use crate::flow::holders::{Staff, holds};
use crate::flow::intake::Item;
use crate::flow::layer::check_items;
use crate::flow::posting::Posting;
use crate::flow::session::Admitted;
use crate::flow::{Portal, Unavailable};
use crate::seal::disclosure::Keys;
use crate::seal::id::{Hash32, Id16};
use crate::seal::words::{Act, BoxKind};
use crate::store::disclosures;
use crate::store::error::StoreError;
use crate::store::records::{self, Room, Written};

/// What whoever reported is told, made under record `n`.
pub struct Taking {
    pub n: u32,
    pub items: Vec<Item>,
    /// Entries of the log.
    pub log: Vec<Vec<u8>>,
}

impl Portal {
    /// Lets whoever asked have what two custodians agreed to, and tells whoever reported: both or
    /// neither. Sent again, it is one.
    ///
    /// # Errors
    /// See [`PostError`].
    pub async fn take_name(
        &self,
        officer: &Admitted,
        case: Hash32,
        id: Id16,
        taking: Taking,
    ) -> Result<(), PostError> {
        check_items(&taking.items, &[BoxKind::Dialogue])?;
        if taking.items.len() != 1 {
            return wrong("items", "do not tell whoever reported");
        }
        let (me, today) = (officer.id(), self.today());
        let shown = self.disclosure(id).await?;
        let shown = shown.filter(|shown| shown.facts.asker == me && shown.facts.case == case);
        let shown = shown.ok_or(PostError::Unknown)?;
        let entries = self.entries(me, &[Act::Disclosed], taking.log)?;
        let notes: Vec<&[u8]> = shown
            .of(PieceKind::Release)
            .filter_map(|release| release.by)
            .flat_map(|second| {
                let mut others = shown.of(PieceKind::Agreement);
                let first = others.find(|piece| piece.officer != second);
                [first, shown.agreement(second)]
            })
            .flatten()
            .map(|piece| piece.sealed.as_slice())
            .collect();
        let [first, second] = notes[..] else {
            return elsewhere();
        };
        let proof = self.two_agreed(&shown, first, second, Keys::Ever)?;
        let items = Posting::rows(taking.items, taking.n, Side::Office, today);
        let (portal, n, staff) = (self.clone(), taking.n, Staff::of(self));
        let written = self
            .store()
            .write(move |conn| -> Result<Written, StoreError> {
                if !holds(conn, &case, Holder::Officer(me), &staff)? {
                    return Ok(Written::NoCase);
                }
                let waits = |held: &Disclosure| {
                    matches!(held.stands(today), State::Agreed | State::Disclosed)
                };
                let Stands::Open(facts, _) = standing(conn, &id, &staff, waits)? else {
                    return Ok(Written::Elsewhere);
                };
                let is_done = facts.state == State::Disclosed;
                if let Some(written) = before(entries.place(conn, &portal)?, is_done) {
                    return Ok(written);
                }
                let written = records::add_items(conn, &case, n, &items, Room::Office)?;
                if written == Written::Done {
                    disclosures::disclose(conn, &id, proof)?;
                    entries.append(conn, &portal)?;
                }
                Ok(written)
            })
            .await
            .map_err(Unavailable::from)?;
        ended(written)
    }
}
