//! New keys that the reporter did not sign: whether a second officer agreed to them (`docs/formats.md`
//! §19), and what of them stands in a chain.

use super::read::Read;
use super::{Chain, Record, ReporterKeys, Verified, rules, sign};
use crate::seal::handover::{Given, Read as Agreement};
use crate::seal::id::Id16;
use crate::seal::key::SigningKey;
use crate::seal::name::Name;
use crate::seal::roster::Roster;
use crate::seal::value::Value;
use crate::seal::verdict::Verdict;

/// What two officers signed, where the next record carries such a note.
pub(super) fn check(
    chain: &Chain,
    read: &Read<'_>,
    signer: &Name,
    version: u64,
    roster: &Roster,
) -> Result<Option<Given>, Verdict> {
    let (Some(text), Some(keys)) = (&read.handover, &read.renewed) else {
        return Ok(None);
    };
    let agreement = Agreement::new(text)?;
    let agreed = &agreement.handover;
    let is_this = agreed.case == chain.case
        && agreed.n == read.n
        && Some(agreed.prev) == read.prev
        && agreed.reporter == *keys
        && Name::Officer(agreed.officer) == *signer;
    if !is_this {
        return Err(Verdict::Case);
    }
    let name = agreement.second().ok_or(Verdict::Author)?;
    if name == *signer {
        return Err(Verdict::Holder);
    }
    let second = rules::signer(&name, chain.last(), &read.record).ok_or(Verdict::Author)?;
    let mut held = roster.keys_in(second, version).peekable();
    held.peek().ok_or(Verdict::Author)?;
    let verifies = |key| agreement.note.verifies(&agreement.signature, key);
    if !held.any(|key| verifies(&key.verify)) {
        return Err(Verdict::Signature);
    }
    Ok(Some(Given {
        day: agreed.day,
        how: agreed.how,
        officer: agreed.officer,
        second: *second,
    }))
}

impl Record {
    /// [`Record::renew`] by an officer, for a reporter who lost their code; `handover` is the note of a second.
    #[must_use]
    pub fn give(
        &self,
        chain: &Chain,
        keys: &ReporterKeys,
        handover: &str,
        (officer, key): (&Id16, &SigningKey),
    ) -> String {
        let mut json = self.after(chain);
        json.set("reporter", keys.to_json().into());
        json.set("handover", Value::from(handover));
        sign(json, &Name::Officer(*officer), key)
    }
}

impl Verified {
    /// The office gave its reporter new keys with it.
    #[must_use]
    pub const fn given(&self) -> Option<&Given> {
        self.given.as_ref()
    }
}

impl Chain {
    /// The newest keys that the office gave the reporter.
    #[must_use]
    pub fn given(&self) -> Option<&Given> {
        let mut records = self.records.iter().rev();
        records.find_map(Verified::given)
    }

    /// Whether the reporter's keys are those that the office gave: an officer knows their code.
    #[must_use]
    pub fn is_known(&self) -> bool {
        let mut records = self.records.iter().rev();
        let newest = records.find(|record| record.renewed.is_some());
        newest.is_some_and(|record| record.given.is_some())
    }
}
