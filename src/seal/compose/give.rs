//! New keys from the office, for a reporter who lost their code and agreed to it beforehand.
//!
//! As with a code that its reporter changes, whatever they hold gets a new secret, and the code before
//! opens nothing that is said from then on. The name stays shut: no officer has its secret, and the
//! new code does not get it.

use super::open::OpenedCase;
use super::{ComposedRecord, grants, roster_for};
use crate::clock::Day;
use crate::seal::age::Identity;
use crate::seal::handover::{Handover, reason_hash};
use crate::seal::id::Id16;
use crate::seal::key::SigningKey;
use crate::seal::name::Name;
use crate::seal::record::{Chain, ReporterKeys};
use crate::seal::root::Root;
use crate::seal::roster::Roster;
use crate::seal::verdict::Verdict;
use crate::seal::words::{BoxKind, How};

/// What one officer asks and another agrees to.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    pub request: Id16,
    pub officer: Id16,
    pub day: Day,
    pub how: How,
    pub reason: &'a str,
    pub keys: ReporterKeys,
}

/// The keys that a code will have.
#[derive(Debug)]
pub struct NextKeys<'a> {
    pub root: &'a Root,
    pub signing: SigningKey,
}

impl NextKeys<'_> {
    /// As records have them.
    #[must_use]
    pub fn public(&self) -> ReporterKeys {
        ReporterKeys {
            recipient: self.root.identity().recipient(),
            verify: self.signing.verify_key(),
        }
    }
}

/// What the second officer signs: these keys, in the record that comes next, and no other.
#[must_use]
pub fn agreement(chain: &Chain, asked: &Asked<'_>) -> Handover {
    Handover {
        case: chain.case(),
        day: asked.day,
        how: asked.how,
        n: chain.number() + 1,
        officer: asked.officer,
        prev: chain.last().hash(),
        reason: reason_hash(&asked.request, asked.reason),
        reporter: asked.keys.clone(),
    }
}

/// Writes the record with which the reporter is given these keys, and everybody's grants under it.
/// `handover` is the note of the second officer. The case is then open under the new record.
///
/// # Errors
/// As `Chain::read` when the record does not stand, as without a second officer's word;
/// [`Verdict::Age`] when somebody's recipient is no key; as [`whole`](crate::seal::grant::Holding::whole)
/// where grants were left out.
pub fn compose_given_keys(
    opened: &mut OpenedCase,
    next: &NextKeys<'_>,
    handover: &str,
    (officer, key): (&Id16, &SigningKey),
    roster: &Roster,
) -> Result<ComposedRecord, Verdict> {
    opened.holding().whole()?;
    let chain = opened.chain();
    let mut record = chain.last().record().clone();
    let mut secrets = Vec::new();
    for (kind, held) in &mut record.boxes {
        if *kind == BoxKind::Identity {
            held.holders.remove(&Name::Reporter);
        } else if held.holders.contains(&Name::Reporter) {
            let secret = Identity::random();
            held.recipient = secret.recipient().hash();
            secrets.push((*kind, secret));
        }
    }
    record.roster = roster_for(chain, &record.boxes, roster);
    let note = record.give(chain, &next.public(), handover, (officer, key));
    opened.holding.extend(&note, secrets, roster)?;
    let (chain, secrets) = (opened.chain(), opened.holding().secrets());
    let own = (&next.signing, &next.root.anchor());
    Ok(ComposedRecord {
        n: chain.number(),
        boxes: chain.last().record().boxes.keys().copied().collect(),
        grants: grants(chain, secrets, roster, Some(own))?,
        pairs: Vec::new(),
    })
}

#[cfg(test)]
mod tests;
