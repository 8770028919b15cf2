//! New keys for a reporter whose code somebody may know.
//!
//! The old code opened the conversation and could sign in it. So everything that its holder held gets
//! a new secret, the reporter signs with a new key, and what is said from now on is closed to whoever
//! has the old code, even together with the whole database. What was said before stays readable to
//! both.

use super::open::OpenedCase;
use super::{ComposedRecord, grants, pairs, roster_for};
use crate::seal::age::Identity;
use crate::seal::key::SigningKey;
use crate::seal::name::Name;
use crate::seal::record::ReporterKeys;
use crate::seal::root::Root;
use crate::seal::roster::Roster;
use crate::seal::verdict::Verdict;

/// Writes the record with which the reporter goes over to the keys of `root`, and everybody's grants
/// and pairs under it. The case is then open under the new record and the new keys.
///
/// # Errors
/// [`Verdict::Anchor`] when this is not the reporter's case; as `Chain::read` when the record does not
/// stand; [`Verdict::Age`] when somebody's recipient is no key; as [`whole`](crate::seal::grant::Holding::whole) where grants
/// were left out.
pub fn compose_new_keys(
    opened: &mut OpenedCase,
    root: &Root,
    roster: &Roster,
) -> Result<ComposedRecord, Verdict> {
    opened.holding().whole()?;
    let chain = opened.chain();
    let before = opened.holding().signing().ok_or(Verdict::Anchor)?;
    let mut record = chain.last().record().clone();
    let mut secrets = Vec::new();
    for (kind, held) in &mut record.boxes {
        if held.holders.contains(&Name::Reporter) {
            let secret = Identity::random();
            held.recipient = secret.recipient().hash();
            secrets.push((*kind, secret));
        }
    }
    record.roster = roster_for(chain, &record.boxes, roster);
    let signing = SigningKey::random();
    let keys = ReporterKeys {
        recipient: root.identity().recipient(),
        verify: signing.verify_key(),
    };
    let note = record.renew(chain, &keys, before);
    opened.holding.extend(&note, secrets, roster)?;

    let (chain, secrets) = (opened.chain(), opened.holding().secrets());
    let composed = ComposedRecord {
        n: chain.number(),
        boxes: chain.last().record().boxes.keys().copied().collect(),
        grants: grants(chain, secrets, roster, Some((&signing, &root.anchor())))?,
        pairs: pairs(chain, secrets, roster)?,
    };
    opened.holding.sign_with(signing);
    Ok(composed)
}

#[cfg(test)]
mod tests;
