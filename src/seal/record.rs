//! The record: who holds which box of a case, as a chain of signed notes.
//!
//! Records travel inside grants, so clients read them and the server does not. The hash of the first
//! is the case's name, so nobody can put another in its place; each later one is signed by somebody
//! who already held the conversation; nobody but the reporter can take an exclusion back.

use std::collections::{BTreeMap, BTreeSet};

use super::age::Recipient;
use super::handover::Given;
use super::id::{Hash32, Id16};
use super::key::{SigningKey, VerifyKey};
use super::name::Name;
use super::note::{self, Padding, Type};
use super::roster::Roster;
use super::value::{Object, Value};
use super::verdict::Verdict;
use super::words::{BoxKind, Rule, Via};
use read::Read;

mod given;
mod json;
mod read;
mod rules;

/// The boxes of a case.
pub type Boxes = BTreeMap<BoxKind, Held>;

/// Who holds one box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Held {
    pub holders: BTreeSet<Name>,
    /// Hash of the recipient to which its items are sealed.
    pub recipient: Hash32,
    pub rule: Rule,
}

/// What every record says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub boxes: Boxes,
    pub excluded: BTreeSet<Id16>,
    /// Hash of the roster that its author went by.
    pub roster: Hash32,
}

/// The reporter's public keys in one case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReporterKeys {
    /// To whom their grants are sealed.
    pub recipient: Recipient,
    /// The key under which they sign, in this case alone.
    pub verify: VerifyKey,
}

/// What the first record says beyond what every record says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    pub keys: ReporterKeys,
    pub via: Via,
}

/// A record that was read and verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    record: Record,
    hash: Hash32,
    signer: Name,
    version: u64,
    /// The keys that its reporter took with it.
    renewed: Option<ReporterKeys>,
    /// The office gave them.
    given: Option<Given>,
}

/// All records of a case, verified. Only [`Chain::read`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    case: Hash32,
    beginning: Beginning,
    notes: Vec<String>,
    records: Vec<Verified>,
}

impl Record {
    /// Writes this as record 0. The hash of what comes back is the case id.
    #[must_use]
    pub fn begin(&self, beginning: &Beginning, reporter: &SigningKey) -> String {
        let mut json = self.to_json(0);
        json.set("nonce", Value::display(Id16::random()));
        json.set("reporter", beginning.keys.to_json().into());
        json.set("via", Value::from(beginning.via.as_str()));
        sign(json, &Name::Reporter, reporter)
    }

    /// Writes this as the record after the last of `chain`.
    #[must_use]
    pub fn follow(&self, chain: &Chain, signer: &Name, key: &SigningKey) -> String {
        sign(self.after(chain), signer, key)
    }

    /// The same, with new keys for the reporter; `key` is the one that they have had.
    #[must_use]
    pub fn renew(&self, chain: &Chain, keys: &ReporterKeys, key: &SigningKey) -> String {
        let mut json = self.after(chain);
        json.set("reporter", keys.to_json().into());
        sign(json, &Name::Reporter, key)
    }

    fn after(&self, chain: &Chain) -> Object {
        let mut json = self.to_json(chain.number() + 1);
        json.set("prev", Value::display(chain.last().hash));
        json
    }
}

impl Held {
    /// The officers among the holders.
    pub fn officers(&self) -> impl Iterator<Item = &Id16> {
        self.holders.iter().filter_map(Name::officer)
    }
}

impl Verified {
    #[must_use]
    pub const fn record(&self) -> &Record {
        &self.record
    }

    #[must_use]
    pub const fn hash(&self) -> Hash32 {
        self.hash
    }

    #[must_use]
    pub const fn signer(&self) -> Name {
        self.signer
    }

    /// The version of the roster that it names.
    #[must_use]
    pub const fn version(&self) -> u64 {
        self.version
    }
}

impl Chain {
    /// Reads and verifies the records of a case, the first first.
    ///
    /// # Errors
    /// Per record, in this order: [`Verdict::Note`], [`Verdict::Type`], [`Verdict::Json`],
    /// [`Verdict::Case`], [`Verdict::Chain`], [`Verdict::Roster`], [`Verdict::Signer`],
    /// [`Verdict::Signature`], [`Verdict::Excluded`], [`Verdict::Boxes`].
    pub fn read<T: AsRef<str>>(
        case: &Hash32,
        notes: &[T],
        roster: &Roster,
    ) -> Result<Self, Verdict> {
        let (first, later) = notes.split_first().ok_or(Verdict::Chain)?;
        let mut chain = Self::start(case, first.as_ref(), roster)?;
        for note in later {
            chain.extend(note.as_ref(), roster)?;
        }
        Ok(chain)
    }

    fn start(case: &Hash32, text: &str, roster: &Roster) -> Result<Self, Verdict> {
        let read = Read::new(text)?;
        let beginning = read.beginning.ok_or(Verdict::Chain)?;
        if read.hash != *case {
            return Err(Verdict::Case);
        }
        let version = roster
            .version_of(&read.record.roster)
            .ok_or(Verdict::Roster)?;
        let signer = Name::Reporter;
        if read.signature.name() != signer.to_string()
            || !read.note.verifies(&read.signature, &beginning.keys.verify)
        {
            return Err(Verdict::Signature);
        }
        rules::check(&read.record, version, roster, None)?;
        Ok(Self {
            case: *case,
            beginning,
            notes: vec![text.to_owned()],
            records: vec![Verified {
                record: read.record,
                hash: read.hash,
                signer,
                version,
                renewed: None,
                given: None,
            }],
        })
    }

    /// Reads and verifies the next record.
    ///
    /// # Errors
    /// As [`Chain::read`].
    pub fn extend(&mut self, text: &str, roster: &Roster) -> Result<(), Verdict> {
        let read = Read::new(text)?;
        let before = self.last();
        if read.beginning.is_some() && read.hash != self.case {
            return Err(Verdict::Case);
        }
        if read.n != self.number() + 1 || read.prev != Some(before.hash) {
            return Err(Verdict::Chain);
        }
        let version = roster
            .version_of(&read.record.roster)
            .filter(|version| *version >= before.version)
            .ok_or(Verdict::Roster)?;
        let signer = Name::parse(read.signature.name()).ok_or(Verdict::Signer)?;
        let verifies = |key| read.note.verifies(&read.signature, key);
        let by_reporter = signer == Name::Reporter;
        if read.renewed.is_some() && by_reporter == read.handover.is_some() {
            return Err(Verdict::Signer);
        }
        let stands = if by_reporter {
            verifies(&self.reporter().verify)
        } else {
            let officer = rules::signer(&signer, before, &read.record).ok_or(Verdict::Signer)?;
            let mut keys = roster.keys_in(officer, version).peekable();
            keys.peek().ok_or(Verdict::Signer)?;
            keys.any(|key| verifies(&key.verify))
        };
        if !stands {
            return Err(Verdict::Signature);
        }
        let given = given::check(self, &read, &signer, version, roster)?;
        let (barred, now) = (&before.record.excluded, &read.record.excluded);
        let stays = match (&read.renewed, signer) {
            (Some(_), _) => barred == now,
            (None, Name::Reporter) => true,
            (None, _) => barred.is_subset(now),
        };
        if !stays {
            return Err(Verdict::Excluded);
        }
        let handed = given.is_some();
        rules::check(
            &read.record,
            version,
            roster,
            Some((&before.record, handed)),
        )?;
        let renews = |keys| rules::renews(self, keys, &read.record, handed);
        if rules::brings_back(self, &read.record) || !read.renewed.as_ref().is_none_or(renews) {
            return Err(Verdict::Boxes);
        }
        let next = Verified {
            record: read.record,
            hash: read.hash,
            signer,
            version,
            renewed: read.renewed,
            given,
        };
        self.records.push(next);
        self.notes.push(text.to_owned());
        Ok(())
    }

    #[must_use]
    pub const fn case(&self) -> Hash32 {
        self.case
    }

    #[must_use]
    pub const fn beginning(&self) -> &Beginning {
        &self.beginning
    }

    /// The notes as they travel.
    #[must_use]
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    #[must_use]
    pub fn records(&self) -> &[Verified] {
        &self.records
    }

    /// The reporter's keys as the last record has them.
    #[must_use]
    pub fn reporter(&self) -> &ReporterKeys {
        self.reporter_at(self.number())
    }

    /// The reporter's keys in record `n`.
    #[must_use]
    pub fn reporter_at(&self, n: u64) -> &ReporterKeys {
        let up_to = usize::try_from(n).unwrap_or(usize::MAX).saturating_add(1);
        let taken = self.records.iter().take(up_to);
        let newest = taken
            .filter_map(|record| record.renewed.as_ref())
            .next_back();
        newest.unwrap_or(&self.beginning.keys)
    }

    /// The number of the last record.
    #[must_use]
    pub fn number(&self) -> u64 {
        u64::try_from(self.records.len()).map_or(0, |count| count.saturating_sub(1))
    }

    /// The record of that number.
    #[must_use]
    pub fn at(&self, n: u64) -> Option<&Verified> {
        self.records.get(usize::try_from(n).ok()?)
    }

    /// The record that holds now.
    #[must_use]
    #[expect(
        clippy::missing_panics_doc,
        clippy::expect_used,
        reason = "`start` puts the first record in, and nothing takes one out"
    )]
    pub fn last(&self) -> &Verified {
        self.records.last().expect("a chain has a first record")
    }

    /// Who holds `kind` now.
    #[must_use]
    pub fn held(&self, kind: BoxKind) -> Option<&Held> {
        self.last().record.boxes.get(&kind)
    }

    /// Whether `holder`, alone, may have the secret behind `recipient` in that box: some record has it,
    /// and that one or a later one lets them hold the box. Who is let in reads what was said before.
    #[must_use]
    pub fn lets_hold(&self, kind: BoxKind, recipient: &Hash32, holder: &Name) -> bool {
        let is_alone = |held: &Held| held.rule == Rule::Each || *holder == Name::Reporter;
        let of_kind = self
            .records
            .iter()
            .filter_map(|one| one.record.boxes.get(&kind));
        let mut since = of_kind
            .filter(|held| is_alone(held))
            .skip_while(|held| held.recipient != *recipient);
        since.any(|held| held.holders.contains(holder))
    }

    /// Whether some record lets these two, together, have the secret of that identity box.
    #[must_use]
    pub fn lets_pair(&self, recipient: &Hash32, first: &Id16, second: &Id16) -> bool {
        self.any_held(BoxKind::Identity, |held| {
            let holds = |id: &Id16| held.holders.contains(&Name::Officer(*id));
            held.recipient == *recipient
                && held.rule == Rule::Pairs
                && holds(first)
                && holds(second)
        })
    }

    fn any_held(&self, kind: BoxKind, fits: impl Fn(&Held) -> bool) -> bool {
        let mut records = self.records.iter();
        records.any(|record| record.record.boxes.get(&kind).is_some_and(&fits))
    }
}

fn sign(json: Object, signer: &Name, key: &SigningKey) -> String {
    let signers = [(signer.to_string(), key)];
    let signers = signers.each_ref().map(|(name, key)| (name.as_str(), *key));
    let note = note::write(Type::Record, json, Padding::None, &signers);
    note.as_str().to_owned()
}

#[cfg(test)]
pub(crate) mod tests;
