//! Custodians decide: one agrees and peels, another agrees, opens and seals anew, or one refuses.
//!
//! Pressed twice, pressed by two in the same second, or sent again after an answer was lost, it comes
//! to one result: what counts is read in the transaction that writes.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    DECISION_BYTES, REQUEST_BYTES, Shown, Stands, before, check_sealed, ended, piece, standing,
    unwrapped, wrong,
};
use crate::domain::disclosure::{Piece, PieceKind, State};
use crate::domain::holding::Pair;
use crate::domain::item::Item;
use crate::flow::case::PostError;
use crate::flow::holders::Staff;
use crate::flow::layer::GRANT_BYTES;
use crate::flow::session::Admitted;
use crate::flow::{FlowError, Portal, Unavailable, notice, portal};
use crate::seal::disclosure::Keys;
use crate::seal::disclosure::decision::{Decision, TwoOfficersAgreed};
use crate::seal::id::Id16;
use crate::seal::words::{Act, BoxKind};
use crate::store::error::StoreError;
use crate::store::records::Written;
use crate::store::{disclosures, items, outbox, pairs};

/// A custodian agrees, and takes the outer layer off the pairs in which they come first.
pub struct Agreeing {
    /// The signed note.
    pub note: Vec<u8>,
    /// By the pair's id.
    pub peeled: BTreeMap<Id16, Vec<u8>>,
    /// Entries of the log.
    pub log: Vec<Vec<u8>>,
}

/// The second custodian agrees, and seals what was opened to whoever asked.
pub struct Releasing {
    pub note: Vec<u8>,
    /// Who agreed before them.
    pub first: Id16,
    pub sealed: Vec<u8>,
    /// Entries of the log.
    pub log: Vec<Vec<u8>>,
}

/// What a custodian needs in order to agree.
pub struct Material {
    pub shown: Shown,
    /// Pairs in which they come first.
    pub pairs: Vec<Pair>,
    /// The identity box, for whom somebody has peeled.
    pub items: Vec<Item>,
}

impl Portal {
    /// What was put to this officer, as a custodian.
    ///
    /// # Errors
    /// When the store cannot be asked.
    pub async fn put_to_custodian(&self, officer: &Admitted) -> Result<Vec<Shown>, FlowError> {
        let me = officer.id();
        let found = self.store().read(move |conn| {
            let mut found = Vec::new();
            for facts in disclosures::put_to(conn, me)? {
                let pieces = disclosures::pieces_of(conn, &facts.id)?;
                found.push(Shown { facts, pieces });
            }
            Ok::<_, StoreError>(found)
        });
        let mut shown = Vec::new();
        for one in found.await.map_err(Unavailable::from)? {
            shown.extend(self.open_pieces(one).await?);
        }
        Ok(shown)
    }

    /// What a custodian needs to decide about one request, while it waits.
    ///
    /// # Errors
    /// [`FlowError::Unknown`] when it was not put to them.
    pub async fn material(&self, officer: &Admitted, id: Id16) -> Result<Material, FlowError> {
        let me = officer.id();
        let shown = self.put_to(me, id).await?;
        let case = shown.facts.case;
        if !shown.facts.is_open(self.today()) {
            return Ok(Material {
                shown,
                pairs: Vec::new(),
                items: Vec::new(),
            });
        }
        let is_second = shown.of(PieceKind::Peeled).any(|piece| piece.officer == me);
        let boxes: &[BoxKind] = if is_second { &[BoxKind::Identity] } else { &[] };
        let read = self.store().read(move |conn| {
            let standing = pairs::of_case(conn, &case)?;
            Ok::<_, StoreError>((standing, items::of_case(conn, &case, boxes)?))
        });
        let (standing, items) = read.await.map_err(Unavailable::from)?;
        let key = self
            .keyring()
            .shred(case)
            .await
            .map_err(Unavailable::from)?;
        let key = portal::key(&key.ok_or(FlowError::Unknown)?);
        let asked = shown.custodians();
        let mine = mine(&standing, me, &asked).map(|pair| {
            let sealed = unwrapped(&key, case, pair.id, &pair.sealed)?;
            Ok(Pair {
                sealed,
                ..pair.clone()
            })
        });
        Ok(Material {
            pairs: mine.collect::<Result<_, Unavailable>>()?,
            items,
            shown,
        })
    }

    /// Takes the word and the peeled pairs of a custodian who agrees first.
    ///
    /// # Errors
    /// See [`PostError`].
    pub async fn agree(
        &self,
        officer: &Admitted,
        id: Id16,
        agreeing: Agreeing,
    ) -> Result<(), PostError> {
        let me = officer.id();
        let shown = self.put_to(me, id).await?;
        self.check_agreement(&shown, me, &agreeing.note)?;
        for file in agreeing.peeled.values() {
            check_sealed("peeled", file, GRANT_BYTES)?;
        }
        let entries = self.entries(me, &[Act::DisclosureAgreed], agreeing.log)?;
        let (case, today) = (shown.facts.case, self.today());
        let key = self.shred_key(case).await?;
        let asked = shown.custodians();
        let portal = self.clone();
        let own = piece(&key, case, PieceKind::Agreement, (me, None), &agreeing.note)?;
        let staff = Staff::of(self);
        let write = move |conn: &mut _| -> Result<Written, PostError> {
            let found = standing(conn, &id, &staff, |held| held.is_open(today))?;
            let Stands::Open(facts, held) = found else {
                return Ok(Written::Elsewhere);
            };
            if let Some(written) = before(entries.place(conn, &portal)?, agreed(&held, me)) {
                return Ok(written);
            }
            let standing = pairs::of_case(conn, &case)?;
            let mut pieces = vec![own];
            let mut seconds = Vec::new();
            for pair in mine(&standing, me, &asked) {
                let Some(file) = agreeing.peeled.get(&pair.id) else {
                    return wrong("peeled", "are not all that this custodian can peel");
                };
                let whom = (pair.second, Some(me));
                pieces.push(piece(&key, case, PieceKind::Peeled, whom, file)?);
                seconds.push(pair.second);
            }
            if seconds.is_empty() || seconds.len() != agreeing.peeled.len() {
                return wrong("peeled", "are not all that this custodian can peel");
            }
            disclosures::add(conn, &id, &pieces)?;
            entries.append(conn, &portal)?;
            outbox::put(conn, &notice::due(&portal, &seconds, facts.danger))?;
            Ok(Written::Done)
        };
        let danger = shown.facts.danger;
        ended(self.store().write(write).await?)?;
        self.tell_at_once(danger);
        Ok(())
    }

    /// Takes the word of the second custodian, and what they sealed to whoever asked.
    ///
    /// # Errors
    /// See [`PostError`].
    pub async fn release(
        &self,
        officer: &Admitted,
        id: Id16,
        releasing: Releasing,
    ) -> Result<(), PostError> {
        let me = officer.id();
        let shown = self.put_to(me, id).await?;
        self.check_agreement(&shown, me, &releasing.note)?;
        check_sealed("release", &releasing.sealed, REQUEST_BYTES)?;
        let entries = self.entries(me, &[Act::DisclosureAgreed], releasing.log)?;
        let (facts, today) = (&shown.facts, self.today());
        let peeled = |piece: &Piece| piece.officer == me && piece.by == Some(releasing.first);
        let word = shown.agreement(releasing.first);
        let Some(word) = word.filter(|_| releasing.first != me) else {
            return wrong("first", "has not agreed");
        };
        let proof = self.two_agreed(&shown, &word.sealed, &releasing.note, Keys::Current)?;
        if today < facts.opens {
            return wrong("disclosure", "may not be opened yet");
        }
        let (case, asker) = (facts.case, facts.asker);
        let key = self.shred_key(case).await?;
        let own = piece(
            &key,
            case,
            PieceKind::Agreement,
            (me, None),
            &releasing.note,
        )?;
        let sealed = piece(
            &key,
            case,
            PieceKind::Release,
            (asker, Some(me)),
            &releasing.sealed,
        )?;
        if !shown.of(PieceKind::Peeled).any(peeled) && facts.is_open(today) {
            return wrong("first", "has peeled nothing for this custodian");
        }
        let portal = self.clone();
        let staff = Staff::of(self);
        let write = move |conn: &mut _| -> Result<Written, PostError> {
            let found = standing(conn, &id, &staff, |held| {
                matches!(held.stands(today), State::Asked | State::Agreed)
            })?;
            let Stands::Open(facts, held) = found else {
                return Ok(Written::Elsewhere);
            };
            // Theirs, sent again after its answer was lost, or somebody else's.
            let mine = |piece: &Piece| piece.kind == PieceKind::Release && piece.by == Some(me);
            if let Some(written) = before(entries.place(conn, &portal)?, held.iter().any(mine)) {
                return Ok(written);
            }
            if facts.state == State::Agreed {
                return Ok(Written::Elsewhere);
            }
            let mut pieces = vec![sealed];
            if !agreed(&held, me) {
                pieces.push(own);
            }
            disclosures::release(conn, &id, &pieces, proof)?;
            entries.append(conn, &portal)?;
            outbox::put(conn, &notice::due(&portal, &[facts.asker], facts.danger))?;
            Ok(Written::Done)
        };
        let danger = shown.facts.danger;
        ended(self.store().write(write).await?)?;
        self.tell_at_once(danger);
        Ok(())
    }

    /// Ends a request: a custodian says why not, to whoever asked alone.
    ///
    /// # Errors
    /// See [`PostError`].
    pub async fn refuse(
        &self,
        officer: &Admitted,
        id: Id16,
        sealed: Vec<u8>,
        log: Vec<Vec<u8>>,
    ) -> Result<(), PostError> {
        let me = officer.id();
        let shown = self.put_to(me, id).await?;
        check_sealed("refusal", &sealed, DECISION_BYTES)?;
        let entries = self.entries(me, &[Act::DisclosureRefused], log)?;
        let (case, asker, today) = (shown.facts.case, shown.facts.asker, self.today());
        let key = self.shred_key(case).await?;
        let refusal = piece(&key, case, PieceKind::Refusal, (asker, Some(me)), &sealed)?;
        let portal = self.clone();
        let staff = Staff::of(self);
        let write = move |conn: &mut _| -> Result<Written, PostError> {
            let pieces = disclosures::pieces_of(conn, &id)?;
            let mine = |piece: &Piece| piece.kind == PieceKind::Refusal && piece.by == Some(me);
            let place = entries.place(conn, &portal)?;
            if let Some(written) = before(place, pieces.iter().any(mine)) {
                return Ok(written);
            }
            let found = standing(conn, &id, &staff, |held| held.is_open(today))?;
            let Stands::Open(facts, _) = found else {
                return Ok(Written::Elsewhere);
            };
            disclosures::add(conn, &id, &[refusal])?;
            disclosures::end(conn, &id, State::Refused)?;
            entries.append(conn, &portal)?;
            outbox::put(conn, &notice::due(&portal, &[facts.asker], facts.danger))?;
            Ok(Written::Done)
        };
        let danger = shown.facts.danger;
        ended(self.store().write(write).await?)?;
        self.tell_at_once(danger);
        Ok(())
    }

    /// The note is this custodian's own agreement to this request, under their key of now.
    fn check_agreement(&self, shown: &Shown, me: Id16, note: &[u8]) -> Result<(), PostError> {
        let Some(standing) = self.standing().filter(|_| note.len() <= DECISION_BYTES) else {
            return wrong("note", "cannot be verified");
        };
        match Decision::read(note, &shown.subject(), &standing.roster, Keys::Current) {
            Ok(read) if read.custodian == me && read.refused.is_none() => Ok(()),
            Ok(_) => wrong("note", "is not this custodian's agreement"),
            Err(verdict) => wrong("note", verdict.as_str()),
        }
    }

    /// The proof that two custodians agreed to this request.
    pub(super) fn two_agreed(
        &self,
        shown: &Shown,
        one: &[u8],
        other: &[u8],
        keys: Keys,
    ) -> Result<TwoOfficersAgreed, PostError> {
        let Some(standing) = self.standing() else {
            return wrong("note", "cannot be verified");
        };
        let (subject, roster) = (shown.subject(), &standing.roster);
        let proof = TwoOfficersAgreed::over(&subject, one, other, roster, keys);
        proof.or_else(|verdict| wrong("note", verdict.as_str()))
    }

    fn tell_at_once(&self, danger: bool) {
        if danger {
            self.announce();
        }
    }
}

fn agreed(pieces: &[Piece], officer: Id16) -> bool {
    let own = |piece: &Piece| piece.kind == PieceKind::Agreement && piece.officer == officer;
    pieces.iter().any(own)
}

/// The pairs in which this custodian peels for another who was asked.
fn mine<'a>(
    pairs: &'a [Pair],
    first: Id16,
    asked: &'a BTreeSet<Id16>,
) -> impl Iterator<Item = &'a Pair> {
    let theirs = pairs.iter().filter(move |pair| pair.first == first);
    theirs.filter(|pair| asked.contains(&pair.second))
}
