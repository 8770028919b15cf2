//! Whole operations: a report as it is sent, a case as it is read, an item as it is added.
//!
//! Everything sealed here goes to a recipient that came out of a verified roster or a verified grant;
//! nothing that the server merely says is ever sealed to. The browser does the same in TypeScript;
//! this side serves reporters without scripts, bridges, the demo and the tests.

use std::collections::{BTreeMap, BTreeSet};

use super::age::Identity;
use super::grant::{Grant, Secrets};
use super::id::{Hash32, Id16};
use super::key::SigningKey;
use super::name::Name;
use super::pair::Pair;
use super::record::{Boxes, Chain, Held};
use super::root::AnchorKey;
use super::roster::Roster;
use super::verdict::Verdict;
use super::words::{BoxKind, Rule};

pub mod entry;
pub mod give;
pub mod holders;
pub mod internal;
pub mod open;
pub mod readers;
pub mod renew;
pub mod reply;
pub mod report;

/// A grant with the id of its row.
#[derive(Debug)]
pub struct SealedGrant {
    pub id: Id16,
    pub holder: Name,
    pub file: Vec<u8>,
}

/// A pair with the id of its row.
#[derive(Debug)]
pub struct SealedPair {
    pub id: Id16,
    pub pair: Pair,
    pub file: Vec<u8>,
}

/// Of the secrets at hand, those that some record lets `holder` have.
fn secrets_for<'a>(
    chain: &Chain,
    secrets: &'a Secrets,
    holder: &Name,
) -> BTreeMap<BoxKind, Vec<&'a Identity>> {
    let mut found = BTreeMap::new();
    for (kind, recipient, identity) in secrets.iter() {
        // Who was given a new code lost their name's secret, and no officer gives it back.
        let shut = kind == BoxKind::Identity && !names_reporter(chain);
        if chain.lets_hold(kind, &recipient, holder) && !(shut && *holder == Name::Reporter) {
            found.entry(kind).or_insert_with(Vec::new).push(identity);
        }
    }
    found
}

/// Whether the reporter is among the holders of their name now.
pub(super) fn names_reporter(chain: &Chain) -> bool {
    let held = chain.held(BoxKind::Identity);
    held.is_some_and(|held| held.holders.contains(&Name::Reporter))
}

/// A record that follows, with the grants and pairs that carry it to every holder.
#[derive(Debug)]
pub struct ComposedRecord {
    pub n: u64,
    pub boxes: Vec<BoxKind>,
    pub grants: Vec<SealedGrant>,
    pub pairs: Vec<SealedPair>,
}

/// A grant for everybody who holds a box alone, under the last record; the reporter's with their own
/// keys in it where they come with it. Whoever left has no key: they stay a holder in the record until
/// somebody removes them.
fn grants(
    chain: &Chain,
    secrets: &Secrets,
    roster: &Roster,
    own: Option<(&SigningKey, &AnchorKey)>,
) -> Result<Vec<SealedGrant>, Verdict> {
    let boxes = chain.last().record().boxes.values();
    let alone = boxes.filter(|held| held.rule == Rule::Each);
    let mut holders: BTreeSet<Name> = alone
        .flat_map(|held| held.holders.iter().copied())
        .collect();
    holders.insert(Name::Reporter);
    let mut sealed = Vec::with_capacity(holders.len());
    for holder in holders {
        let (recipient, own) = match holder.officer() {
            None => (Some(&chain.reporter().recipient), own),
            Some(id) => (roster.current_key(id).map(|key| &key.recipient), None),
        };
        let Some(recipient) = recipient else { continue };
        let grant = Grant {
            chain,
            holder,
            secrets: secrets_for(chain, secrets, &holder),
            own,
        };
        sealed.push(SealedGrant {
            id: Id16::random(),
            holder,
            file: grant.seal(recipient)?,
        });
    }
    Ok(sealed)
}

/// The name's secret as it is now, for every two custodians who still have a key; none where there is
/// no name, or where people hold it alone.
fn pairs(chain: &Chain, secrets: &Secrets, roster: &Roster) -> Result<Vec<SealedPair>, Verdict> {
    let held = chain.held(BoxKind::Identity);
    let Some(held) = held.filter(|held| held.rule == Rule::Pairs) else {
        return Ok(Vec::new());
    };
    let Some(secret) = secrets.opens(&held.recipient) else {
        return Ok(Vec::new());
    };
    let recipient = |id: &Id16| roster.current_key(id).map(|key| &key.recipient);
    let custodians: Vec<Id16> = held.officers().copied().collect();
    let mut sealed = Vec::new();
    for pair in Pair::all(&custodians) {
        if let (Some(first), Some(second)) = (recipient(&pair.first()), recipient(&pair.second())) {
            sealed.push(SealedPair {
                id: Id16::random(),
                pair,
                file: pair.seal(chain, secret, first, second)?,
            });
        }
    }
    Ok(sealed)
}

/// The newest roster, unless a holder of these boxes left since: then the one that the last record names.
fn roster_for(chain: &Chain, boxes: &Boxes, roster: &Roster) -> Hash32 {
    let before = chain.last().record();
    let mut officers = boxes.values().flat_map(Held::officers);
    let all_there = |id| roster.keys_in(id, roster.version()).next().is_some();
    if officers.all(all_there) {
        roster.hash()
    } else {
        before.roster
    }
}
