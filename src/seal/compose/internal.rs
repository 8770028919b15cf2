//! The office's own box, made by the first officer who opens a case.

use std::collections::BTreeSet;

use super::open::OpenedCase;
use super::{SealedGrant, secrets_for};
use crate::seal::age::Identity;
use crate::seal::grant::Grant;
use crate::seal::id::{Hash32, Id16};
use crate::seal::key::SigningKey;
use crate::seal::name::Name;
use crate::seal::record::{Chain, Held};
use crate::seal::roster::Roster;
use crate::seal::verdict::Verdict;
use crate::seal::words::{BoxKind, Rule};

/// A record and the grants that carry it to every holder.
#[derive(Debug)]
pub struct ComposedRecord {
    pub n: u64,
    pub boxes: Vec<BoxKind>,
    pub grants: Vec<SealedGrant>,
}

/// Writes the record that adds the internal box, and everybody's grant under it. The case is then
/// open under the new record; a refusal of the server means reading the case again.
///
/// # Errors
/// [`Verdict::Boxes`] when the case has such a box; as [`Chain::read`] when this officer may not sign;
/// [`Verdict::Age`] when somebody's recipient is no key.
pub fn compose_internal(
    opened: &mut OpenedCase,
    officer: Id16,
    key: &SigningKey,
    roster: &Roster,
) -> Result<ComposedRecord, Verdict> {
    let chain = opened.chain();
    let mut record = chain.last().record().clone();
    if record.boxes.contains_key(&BoxKind::Internal) {
        return Err(Verdict::Boxes);
    }
    let secret = Identity::random();
    let dialogue = chain.held(BoxKind::Dialogue).ok_or(Verdict::Boxes)?;
    let internal = Held {
        holders: dialogue.officers().copied().map(Name::Officer).collect(),
        recipient: secret.recipient().hash(),
        rule: Rule::Each,
    };
    record.boxes.insert(BoxKind::Internal, internal);
    record.roster = roster_for(chain, roster);
    let note = record.follow(chain, &Name::Officer(officer), key);
    opened
        .holding
        .extend(&note, BoxKind::Internal, secret, roster)?;

    let chain = opened.chain();
    let held = [BoxKind::Dialogue, BoxKind::Account].map(|kind| chain.held(kind));
    let holders: BTreeSet<Name> = held
        .into_iter()
        .flatten()
        .flat_map(|held| held.holders.iter().copied())
        .collect();
    let mut grants = Vec::with_capacity(holders.len());
    for holder in holders {
        let recipient = match holder.officer() {
            None => Some(&chain.beginning().recipient),
            Some(id) => roster.current_key(id).map(|key| &key.recipient),
        };
        // Whoever left has no key: they stay a holder in the record until somebody removes them.
        let Some(recipient) = recipient else { continue };
        let grant = Grant {
            chain,
            holder,
            secrets: secrets_for(chain, opened.holding().secrets(), &holder),
            own: None,
        };
        grants.push(SealedGrant {
            id: Id16::random(),
            holder,
            file: grant.seal(recipient)?,
        });
    }
    Ok(ComposedRecord {
        n: chain.number(),
        boxes: chain.last().record().boxes.keys().copied().collect(),
        grants,
    })
}

/// The newest roster, unless a holder left since: then the one that the last record names.
fn roster_for(chain: &Chain, roster: &Roster) -> Hash32 {
    let before = chain.last().record();
    let mut officers = before.boxes.values().flat_map(Held::officers);
    let all_there = |id| roster.keys_in(id, roster.version()).next().is_some();
    if officers.all(all_there) {
        roster.hash()
    } else {
        before.roster
    }
}
