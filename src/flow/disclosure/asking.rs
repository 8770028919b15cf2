//! An officer who holds a case asks for the name in it, and may take that back.

use std::collections::BTreeSet;

use super::{REQUEST_BYTES, Shown, before, check_sealed, elsewhere, ended, piece, wrong};
use crate::clock::Day;
use crate::domain::disclosure::{Disclosure, PieceKind, State};
use crate::domain::holding::Holder;
use crate::domain::item::Side;
use crate::flow::case::PostError;
use crate::flow::holders::{Staff, holds};
use crate::flow::intake::Item;
use crate::flow::layer::check_items;
use crate::flow::posting::Posting;
use crate::flow::session::Admitted;
use crate::flow::{FlowError, Portal, Unavailable, notice};
use crate::seal::id::{Hash32, Id16};
use crate::seal::words::{Act, BoxKind, Tell};
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::records::{self, Room, Written};
use crate::store::{disclosures, outbox, pairs};

/// A request, sealed once for each whom it is put to and once for whoever asks.
pub struct Asking {
    pub id: Id16,
    /// The hash of the signed note.
    pub request: Hash32,
    pub danger: bool,
    pub tell: Tell,
    pub opens: Day,
    pub expires: Day,
    pub copies: Vec<(Id16, Vec<u8>)>,
    /// The record under which the items were made.
    pub n: u32,
    /// A word of it to the office, and to whoever reported where they are told before.
    pub items: Vec<Item>,
    /// Entries of the log.
    pub log: Vec<Vec<u8>>,
}

impl Asking {
    fn check(&self, asker: Id16) -> Result<(), PostError> {
        check_items(&self.items, &[BoxKind::Dialogue, BoxKind::Internal])?;
        let said = |into| self.items.iter().any(|item| item.kind == into);
        if !said(BoxKind::Internal) || said(BoxKind::Dialogue) != (self.tell == Tell::Before) {
            return wrong("items", "do not say of it what has to be said");
        }
        let to: BTreeSet<Id16> = self.copies.iter().map(|(officer, _)| *officer).collect();
        if to.len() != self.copies.len() || !to.contains(&asker) {
            return wrong("copies", "name somebody twice, or not whoever asks");
        }
        let sealed = |(_, file): &(Id16, Vec<u8>)| check_sealed("copies", file, REQUEST_BYTES);
        self.copies.iter().try_for_each(sealed)
    }
}

impl Portal {
    /// Puts an officer's request to the custodians of the case. The same request sent again is one.
    ///
    /// # Errors
    /// See [`PostError`].
    pub async fn ask_for_name(
        &self,
        officer: &Admitted,
        case: Hash32,
        asking: Asking,
    ) -> Result<(), PostError> {
        let me = officer.id();
        // Who holds no grant learns nothing of what else would be wrong.
        self.asked_for(officer, case).await?;
        asking.check(me)?;
        let Some(rules) = self.disclosing() else {
            return wrong("disclosure", "is not provided for by any policy profile");
        };
        let today = self.today();
        if (asking.opens, asking.expires) != rules.days(asking.tell, today) {
            // Made before midnight, or under other rules: it is made again.
            return elsewhere();
        }
        let entries = self.entries(me, &[Act::DisclosureAsked], asking.log)?;
        let key = self.shred_key(case).await?;
        let pieces = asking.copies.iter().map(|(to, file)| {
            let pieces = piece(&key, case, PieceKind::Request, (*to, None), file);
            pieces.map_err(PostError::from)
        });
        let pieces = pieces.collect::<Result<Vec<_>, PostError>>()?;
        let facts = Disclosure {
            id: asking.id,
            case,
            asker: me,
            day: today,
            opens: asking.opens,
            expires: asking.expires,
            danger: asking.danger,
            tell: asking.tell,
            request: asking.request,
            state: State::Asked,
        };
        let asked: Vec<Id16> = asking.copies.iter().map(|(to, _)| *to).collect();
        let asked: Vec<Id16> = asked.into_iter().filter(|to| *to != me).collect();
        let items = Posting::rows(asking.items, asking.n, Side::Office, today);
        let (portal, staff, n) = (self.clone(), Staff::of(self), asking.n);
        let written = self
            .store()
            .write(move |conn| -> Result<Written, StoreError> {
                if !holds(conn, &case, Holder::Officer(me), &staff)? {
                    return Ok(Written::NoCase);
                }
                let held = disclosures::find(conn, &facts.id)?;
                let same = |held: &Disclosure| held.request == facts.request && held.asker == me;
                if held.as_ref().is_some_and(|held| !same(held)) {
                    return Ok(Written::Repeated);
                }
                if let Some(written) = before(entries.place(conn, &portal)?, held.is_some()) {
                    return Ok(written);
                }
                let mine = disclosures::of_asker(conn, &case, me)?;
                let waits =
                    |held: &Disclosure| matches!(held.stands(today), State::Asked | State::Agreed);
                if mine.iter().any(waits) {
                    return Ok(Written::Elsewhere);
                }
                if !may_be_asked(conn, &case, &asked, &staff)? {
                    return Ok(Written::Stranger);
                }
                let written = records::add_items(conn, &case, n, &items, Room::Office)?;
                if written == Written::Done {
                    disclosures::begin(conn, &facts, &pieces)?;
                    entries.append(conn, &portal)?;
                    outbox::put(conn, &notice::due(&portal, &asked, facts.danger))?;
                }
                Ok(written)
            })
            .await
            .map_err(Unavailable::from)?;
        match written {
            Written::Stranger => wrong("copies", "are not for two custodians of this case"),
            other => ended(other),
        }?;
        if asking.danger {
            self.announce();
        }
        Ok(())
    }

    /// What this officer asked for in a case that they hold.
    ///
    /// # Errors
    /// [`FlowError::Unknown`] when they hold no grant.
    pub async fn asked_for(
        &self,
        officer: &Admitted,
        case: Hash32,
    ) -> Result<Vec<Shown>, FlowError> {
        let (me, staff) = (officer.id(), Staff::of(self));
        let found = self.store().read(move |conn| {
            if !holds(conn, &case, Holder::Officer(me), &staff)? {
                return Ok(None);
            }
            let mut found = Vec::new();
            for facts in disclosures::of_asker(conn, &case, me)? {
                let pieces = disclosures::pieces_of(conn, &facts.id)?;
                found.push(Shown { facts, pieces });
            }
            Ok::<_, StoreError>(Some(found))
        });
        let found = found.await.map_err(Unavailable::from)?;
        let mut shown = Vec::new();
        for one in found.ok_or(FlowError::Unknown)? {
            shown.extend(self.open_pieces(one).await?);
        }
        Ok(shown)
    }

    /// Takes a request back, before whoever asked has the name.
    ///
    /// # Errors
    /// See [`PostError`].
    pub async fn withdraw_request(
        &self,
        officer: &Admitted,
        case: Hash32,
        id: Id16,
        log: Vec<Vec<u8>>,
    ) -> Result<(), PostError> {
        let (me, today) = (officer.id(), self.today());
        let mine = self.disclosure(id).await?;
        mine.filter(|shown| shown.facts.asker == me && shown.facts.case == case)
            .ok_or(PostError::Unknown)?;
        let entries = self.entries(me, &[Act::DisclosureWithdrawn], log)?;
        let portal = self.clone();
        let written = self.store().write(move |conn| -> Result<_, StoreError> {
            let found = disclosures::find(conn, &id)?;
            let found = found.filter(|held| held.asker == me && held.case == case);
            let Some(held) = found else {
                return Ok(Written::NoCase);
            };
            let state = held.stands(today);
            let place = entries.place(conn, &portal)?;
            if let Some(written) = before(place, state == State::Withdrawn) {
                return Ok(written);
            }
            if !matches!(state, State::Asked | State::Agreed) {
                return Ok(Written::Elsewhere);
            }
            disclosures::end(conn, &id, State::Withdrawn)?;
            entries.append(conn, &portal)?;
            Ok(Written::Done)
        });
        ended(written.await.map_err(Unavailable::from)?)
    }
}

/// Whether two of these officers keep the name of this case together, all of them do with somebody,
/// and all have a key now.
fn may_be_asked(
    conn: &mut AnyConnection,
    case: &Hash32,
    asked: &[Id16],
    staff: &Staff,
) -> Result<bool, StoreError> {
    let standing = pairs::of_case(conn, case)?;
    let keeps = |id: &Id16| {
        let mut of = standing.iter();
        of.any(|pair| pair.first == *id || pair.second == *id)
    };
    let together = |pair: &crate::domain::holding::Pair| {
        asked.contains(&pair.first) && asked.contains(&pair.second)
    };
    let all = asked.iter().all(|id| keeps(id) && staff.has(id));
    Ok(all && standing.iter().any(together))
}
