//! Whole operations: a report as it is sent, a case as it is read, an item as it is added.
//!
//! Everything sealed here goes to a recipient that came out of a verified roster or a verified grant;
//! nothing that the server merely says is ever sealed to. The browser does the same in TypeScript;
//! this side serves reporters without scripts, bridges, the demo and the tests.

use std::collections::BTreeMap;

use super::age::Identity;
use super::grant::Secrets;
use super::id::Id16;
use super::name::Name;
use super::pair::Pair;
use super::record::Chain;
use super::words::BoxKind;

pub mod internal;
pub mod open;
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
        if chain.lets_hold(kind, &recipient, holder) {
            found.entry(kind).or_insert_with(Vec::new).push(identity);
        }
    }
    found
}
