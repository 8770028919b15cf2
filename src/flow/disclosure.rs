//! A name that two custodians keep: asked for, decided about, and handed to whoever asked.
//!
//! The portal never has a key to it. What it holds is order: one request, its days, whose word is
//! still missing, and that whoever reported is told. Every step that hands something on takes a proof
//! that two different custodians signed that they agree to this very request; who asked, or is
//! excluded, is not among them. What is enough for a dishonest portal is not enough to open anything:
//! that takes two custodians' own keys.

mod asking;
mod deciding;
mod taking;

use std::collections::BTreeSet;

use super::case::{PostError, outcome};
use super::holders::{Staff, holds};
use super::layer::wrapped;
use super::log::Place;
use super::{FlowError, Portal, Unavailable, portal};
use crate::clock::Day;
use crate::domain::disclosure::{Disclosing, Disclosure, Piece, PieceKind};
use crate::domain::holding::Holder;
use crate::seal::age::looks_sealed;
use crate::seal::disclosure::decision::Subject;
use crate::seal::id::{Hash32, Id16};
use crate::seal::shred::{self, Key};
use crate::store::connection::AnyConnection;
use crate::store::error::StoreError;
use crate::store::records::Written;
use crate::store::{disclosures, row};

pub use asking::Asking;
pub use deciding::{Agreeing, Releasing};
pub use taking::Taking;

/// Largest sealed request: a reason of the greatest length, and a case's records.
const REQUEST_BYTES: usize = 2 * 1024 * 1024;
/// Largest signed decision, and largest sealed refusal: one text of the greatest length.
const DECISION_BYTES: usize = 1024 * 1024;

/// A request as one of those whom it concerns gets it, the shred layer taken off.
pub struct Shown {
    pub facts: Disclosure,
    pub pieces: Vec<Piece>,
}

impl Shown {
    /// The pieces of one kind.
    pub fn of(&self, kind: PieceKind) -> impl Iterator<Item = &Piece> {
        self.pieces.iter().filter(move |piece| piece.kind == kind)
    }

    /// Who was asked.
    #[must_use]
    pub fn custodians(&self) -> BTreeSet<Id16> {
        let copies = self.of(PieceKind::Request).map(|piece| piece.officer);
        copies.filter(|id| *id != self.facts.asker).collect()
    }

    fn subject(&self) -> Subject {
        Subject {
            case: self.facts.case,
            request: self.facts.request,
            asker: self.facts.asker,
            custodians: self.custodians(),
        }
    }

    /// What this custodian signed, if they agreed.
    fn agreement(&self, officer: Id16) -> Option<&Piece> {
        let mut agreed = self.of(PieceKind::Agreement);
        agreed.find(|piece| piece.officer == officer)
    }
}

impl Portal {
    /// How a name may be asked for here; none where no profile says so, and then it may not.
    #[must_use]
    pub fn disclosing(&self) -> Option<Disclosing> {
        self.policies().disclosing()
    }

    /// One request whole.
    async fn disclosure(&self, id: Id16) -> Result<Option<Shown>, Unavailable> {
        let found = self.store().read(move |conn| {
            let Some(facts) = disclosures::find(conn, &id)? else {
                return Ok(None);
            };
            let pieces = disclosures::pieces_of(conn, &id)?;
            Ok::<_, StoreError>(Some(Shown { facts, pieces }))
        });
        match found.await? {
            Some(found) => self.open_pieces(found).await,
            None => Ok(None),
        }
    }

    /// Takes the shred layer off; a case whose key is gone has no requests any more.
    async fn open_pieces(&self, found: Shown) -> Result<Option<Shown>, Unavailable> {
        let case = found.facts.case;
        let Some(key) = self.keyring().shred(case).await? else {
            return Ok(None);
        };
        let key = portal::key(&key);
        let opened = found.pieces.into_iter().map(|piece| {
            let sealed = unwrapped(&key, case, piece.id, &piece.sealed)?;
            Ok(Piece { sealed, ..piece })
        });
        Ok(Some(Shown {
            pieces: opened.collect::<Result<_, Unavailable>>()?,
            facts: found.facts,
        }))
    }

    /// A request for one of the custodians whom it was put to; nobody else finds it.
    async fn put_to(&self, officer: Id16, id: Id16) -> Result<Shown, FlowError> {
        let found = self.disclosure(id).await?;
        let found = found.filter(|shown| shown.custodians().contains(&officer));
        found.ok_or(FlowError::Unknown)
    }

    /// The case's shred key.
    async fn shred_key(&self, case: Hash32) -> Result<Key, PostError> {
        let held = self.keyring().shred(case).await;
        let held = held.map_err(Unavailable::from)?;
        Ok(portal::key(&held.ok_or(PostError::Unknown)?))
    }

    /// Ends what nobody decided, or took, by its last day.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn expire_disclosures(&self, today: Day) -> Result<(), Unavailable> {
        let expired = self
            .store()
            .write(move |conn| disclosures::expire(conn, today));
        Ok(expired.await?)
    }
}

/// What a request's own transaction finds before it writes.
enum Stands {
    /// It goes on.
    Open(Disclosure, Vec<Piece>),
    /// Somebody was quicker, or it is over.
    Elsewhere,
}

/// Reads a request where it is about to be written: between a look and a press others press too.
fn standing(
    conn: &mut AnyConnection,
    id: &Id16,
    staff: &Staff,
    fits: impl FnOnce(&Disclosure) -> bool,
) -> Result<Stands, StoreError> {
    let found = disclosures::find(conn, id)?;
    let Some(facts) = found.filter(|facts| fits(facts)) else {
        return Ok(Stands::Elsewhere);
    };
    // Who has left the case asks for nothing in it.
    if !holds(conn, &facts.case, Holder::Officer(facts.asker), staff)? {
        return Ok(Stands::Elsewhere);
    }
    let pieces = disclosures::pieces_of(conn, id)?;
    Ok(Stands::Open(facts, pieces))
}

/// What becomes of an act before anything is written: the same request sent again was done; somebody who
/// presses twice, and so signs a second entry, reads it again; else it is to be done now.
fn before(place: Place, is_done: bool) -> Option<Written> {
    match (place, is_done) {
        (Place::Refused(refused), _) => Some(refused),
        (Place::There, true) => Some(Written::Done),
        (Place::There, false) => Some(Written::Replayed),
        (Place::New, true) => Some(Written::Elsewhere),
        (Place::New, false) => None,
    }
}

fn ended(written: Written) -> Result<(), PostError> {
    match written {
        Written::Elsewhere => elsewhere(),
        other => outcome(other),
    }
}

/// A new row of a request, under the shred key.
fn piece(
    key: &Key,
    case: Hash32,
    kind: PieceKind,
    (officer, by): (Id16, Option<Id16>),
    bytes: &[u8],
) -> Result<Piece, Unavailable> {
    let id = Id16::random();
    Ok(Piece {
        sealed: wrapped(key, case, id, bytes)?,
        id,
        kind,
        officer,
        by,
    })
}

fn unwrapped(key: &Key, case: Hash32, id: Id16, sealed: &[u8]) -> Result<Vec<u8>, Unavailable> {
    let damaged = || Unavailable::because("a row of a request is damaged");
    let padded = shred::decipher(key, &shred::row_aad(&case, &id), sealed);
    let padded = padded.map_err(|_| damaged())?;
    let bytes = row::unpad(&padded).map_err(|_| damaged())?;
    Ok(bytes.to_vec())
}

fn wrong<T>(field: &'static str, rule: &'static str) -> Result<T, PostError> {
    Err(PostError::Field { field, rule })
}

fn check_sealed(field: &'static str, file: &[u8], most: usize) -> Result<(), PostError> {
    if file.len() <= most && looks_sealed(file) {
        Ok(())
    } else {
        wrong(field, "is not sealed")
    }
}

/// Somebody was quicker, or it is over: whoever pressed reads it again.
fn elsewhere<T>() -> Result<T, PostError> {
    wrong("disclosure", "is another by now")
}
