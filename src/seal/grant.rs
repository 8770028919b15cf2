//! A grant: what one holder needs to open a case.
//!
//! The server keeps grants and hands them out, so a holder believes nothing in one that the chain of
//! records does not say. A secret that no record speaks of is a foreign one, put there so that an
//! answer would be sealed to it. The reporter's own grant shows, with a key that comes from the code
//! alone, that it was the reporter who began this case.

use std::collections::{BTreeMap, BTreeSet};

use zeroize::Zeroizing;

use super::age::{Identity, Recipient};
use super::id::{Hash32, b64, unb64};
use super::item::Reader;
use super::key::SigningKey;
use super::name::Name;
use super::note::{self, Note, Padding, Type};
use super::record::Chain;
use super::root::AnchorKey;
use super::roster::Roster;
use super::value::{Object, Value, object, texts};
use super::verdict::Verdict;
use super::words::BoxKind;

/// Of chains that part from the longest, so many are followed: nobody may make a case slow to open by
/// making more.
const MOST_PARTED: usize = 8;

/// A grant to be sealed.
pub struct Grant<'a> {
    pub chain: &'a Chain,
    pub holder: Name,
    pub secrets: BTreeMap<BoxKind, Vec<&'a Identity>>,
    /// For the reporter's grant that comes with their keys: the one that signs in this case, and the
    /// one that marks it as theirs.
    pub own: Option<(&'a SigningKey, &'a AnchorKey)>,
}

/// Whose grants are opened, and what they know beforehand.
pub struct Holder<'a> {
    pub name: Name,
    pub identity: &'a Identity,
    /// The reporter's.
    pub anchor: Option<&'a AnchorKey>,
}

/// What all grants of one holder give them. Only [`open`] makes one.
pub struct Holding {
    chain: Chain,
    /// Chains that part from it.
    parted: Vec<Chain>,
    secrets: Secrets,
    /// The reporter's signing key: of several, the one that came with the longest chain is theirs now.
    own: Option<SigningKey>,
    refused: Vec<Verdict>,
}

/// The secrets of a case's boxes, by box and by the hash of their recipient.
#[derive(Default)]
pub struct Secrets(BTreeMap<(BoxKind, Hash32), Identity>);

impl Grant<'_> {
    /// Seals the grant to its holder.
    ///
    /// # Errors
    /// [`Verdict::Age`] when the recipient is no key.
    pub fn seal(&self, to: &Recipient) -> Result<Vec<u8>, Verdict> {
        let case = self.chain.case();
        let secrets = self.secrets.iter().map(|(kind, held)| {
            let held: BTreeSet<String> = held
                .iter()
                .map(|identity| identity.to_text().as_str().to_owned())
                .collect();
            let held = held.into_iter().map(Value::from).collect();
            (kind.as_str().to_owned(), Value::List(held))
        });
        let mut json = object([
            ("case", Value::display(case)),
            ("holder", Value::display(self.holder)),
            ("records", Value::displays(self.chain.notes())),
            ("secrets", Value::Object(secrets.collect())),
        ]);
        if let Some((signing, anchor)) = self.own {
            let own = object([
                ("anchor", Value::from(b64(&anchor.mark(&case)))),
                ("signing", Value::from(b64(signing.seed().as_slice()))),
            ]);
            json.set("own", own.into());
        }
        to.seal(note::write(Type::Grant, json, Padding::Bucket, &[]).as_bytes())
    }
}

/// Opens all grants of one holder and merges them, as far as they stand: what is refused is left out
/// and said ([`Holding::refused`]), and where chains part, items are read along each. Else whoever may
/// put a grant into a case could hide what is in it. Secrets add up.
///
/// # Errors
/// Where none stands, or the reporter's key is in none that does: the first refusal, in the order of
/// the grants ([`Verdict::Age`], [`Verdict::Note`], [`Verdict::Type`], [`Verdict::Json`],
/// [`Verdict::Case`], [`Verdict::Holder`], those of [`Chain::read`], [`Verdict::Secret`],
/// [`Verdict::Anchor`]); else [`Verdict::Chain`] or [`Verdict::Anchor`].
pub fn open<T: AsRef<[u8]>>(
    case: &Hash32,
    holder: &Holder<'_>,
    grants: &[T],
    roster: &Roster,
) -> Result<Holding, Verdict> {
    let (mut held, mut refused) = (Vec::<Holding>::new(), Vec::new());
    for grant in grants {
        match open_one(case, holder, grant.as_ref(), roster, held.last()) {
            Ok(holding) => held.push(holding),
            Err(verdict) => refused.push(verdict),
        }
    }
    merge(holder, held, refused)
}

/// What grants that stand give together.
fn merge(
    holder: &Holder<'_>,
    mut held: Vec<Holding>,
    mut refused: Vec<Verdict>,
) -> Result<Holding, Verdict> {
    let verdict = refused.first().copied();
    held.sort_by_key(|holding| std::cmp::Reverse(holding.chain.number()));
    let mut chains = Vec::<Chain>::new();
    let mut secrets = Secrets::default();
    let mut own = None;
    for holding in held {
        if !chains.iter().any(|long| is_prefix(&holding.chain, long)) {
            chains.push(holding.chain);
        }
        secrets.0.extend(holding.secrets.0);
        own = own.or(holding.own);
    }
    let mut chains = chains.into_iter();
    let chain = chains.next().ok_or(verdict.unwrap_or(Verdict::Chain))?;
    let mut parted: Vec<Chain> = chains.collect();
    if holder.name == Name::Reporter && own.is_none() {
        return Err(verdict.unwrap_or(Verdict::Anchor));
    }
    refused.extend(parted.iter().map(|_| Verdict::Chain));
    parted.truncate(MOST_PARTED);
    Ok(Holding {
        chain,
        parted,
        secrets,
        own,
        refused,
    })
}

fn open_one(
    case: &Hash32,
    holder: &Holder<'_>,
    grant: &[u8],
    roster: &Roster,
    before: Option<&Holding>,
) -> Result<Holding, Verdict> {
    let plain = holder.identity.open(grant)?;
    let read = Note::unsigned(&plain)?;
    read.fills_bucket()?;
    let mut json = read.object(Type::Grant, Padding::Bucket)?;
    let read = Read::from_json(&mut json)?;
    json.finish()?;
    if read.case != *case {
        return Err(Verdict::Case);
    }
    if read.holder != holder.name {
        return Err(Verdict::Holder);
    }
    let chain = match before {
        // What an earlier grant proved is not proved again.
        Some(before) if same(before.chain.notes(), &read.records) => before.chain.clone(),
        _ => Chain::read(case, &read.records, roster)?,
    };
    let mut secrets = Secrets::default();
    for (kind, text) in &read.secrets {
        let identity = Identity::parse(text)?;
        let recipient = identity.recipient().hash();
        if !chain.lets_hold(*kind, &recipient, &holder.name) {
            return Err(Verdict::Secret);
        }
        secrets.0.insert((*kind, recipient), identity);
    }
    let own = match &read.own {
        None => None,
        Some(own) => Some(own.check(&chain, holder).ok_or(Verdict::Anchor)?),
    };
    Ok(Holding {
        chain,
        parted: Vec::new(),
        secrets,
        own,
        refused: Vec::new(),
    })
}

fn is_prefix(short: &Chain, long: &Chain) -> bool {
    long.notes().starts_with(short.notes())
}

fn same(left: &[String], right: &[Zeroizing<String>]) -> bool {
    left.iter().eq(right.iter().map(|text| &**text))
}

impl Holding {
    #[must_use]
    pub const fn chain(&self) -> &Chain {
        &self.chain
    }

    /// The longest chain, and those that part from it.
    pub fn chains(&self) -> impl Iterator<Item = &Chain> {
        std::iter::once(&self.chain).chain(&self.parted)
    }

    /// What reads the items of this case.
    #[must_use]
    pub fn reader<'a>(&'a self, roster: &'a Roster) -> Reader<'a> {
        Reader {
            chain: &self.chain,
            parted: &self.parted,
            secrets: &self.secrets,
            roster,
        }
    }

    #[must_use]
    pub const fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// Why grants were left out, or that chains part. Whoever made them knew a code or held the case.
    #[must_use]
    pub fn refused(&self) -> &[Verdict] {
        &self.refused
    }

    /// The server speaks of a later record than any grant here carries.
    pub(super) fn lacks_records(&mut self) {
        self.refused.push(Verdict::Chain);
    }

    /// Before anything is sealed: who left grants out can't know who holds the boxes now.
    ///
    /// # Errors
    /// The first of [`Holding::refused`].
    pub fn whole(&self) -> Result<(), Verdict> {
        self.refused.first().map_or(Ok(()), |verdict| Err(*verdict))
    }

    /// Takes on the next record, and the secrets of boxes that it opens.
    ///
    /// # Errors
    /// As [`Chain::read`].
    pub fn extend(
        &mut self,
        note: &str,
        secrets: impl IntoIterator<Item = (BoxKind, Identity)>,
        roster: &Roster,
    ) -> Result<(), Verdict> {
        self.chain.extend(note, roster)?;
        for (kind, secret) in secrets {
            self.secrets.insert(kind, secret);
        }
        Ok(())
    }

    /// Signs with this key from now on: the reporter took it with the last record.
    pub fn sign_with(&mut self, key: SigningKey) {
        self.own = Some(key);
    }

    /// The reporter's signing key of this case; theirs alone.
    #[must_use]
    pub const fn signing(&self) -> Option<&SigningKey> {
        self.own.as_ref()
    }
}

impl Secrets {
    /// The secret that opens what was sealed to this recipient.
    #[must_use]
    pub fn opens(&self, recipient: &Hash32) -> Option<&Identity> {
        let mut held = self.0.iter();
        held.find_map(|((_, hash), identity)| (hash == recipient).then_some(identity))
    }

    /// The recipient of that hash, derived from its secret and from nothing that anybody said.
    #[must_use]
    pub fn recipient(&self, hash: &Hash32) -> Option<Recipient> {
        self.opens(hash).map(Identity::recipient)
    }

    /// Every secret of one box, old ones too.
    pub fn of(&self, kind: BoxKind) -> impl Iterator<Item = &Identity> {
        let held = self.0.iter();
        held.filter_map(move |((held, _), identity)| (*held == kind).then_some(identity))
    }

    /// Every secret with its box and its recipient's hash.
    pub fn iter(&self) -> impl Iterator<Item = (BoxKind, Hash32, &Identity)> {
        let held = self.0.iter();
        held.map(|((kind, recipient), identity)| (*kind, *recipient, identity))
    }

    pub fn insert(&mut self, kind: BoxKind, identity: Identity) {
        self.0.insert((kind, identity.recipient().hash()), identity);
    }
}

struct Own {
    anchor: Zeroizing<[u8; 32]>,
    signing: Zeroizing<[u8; 32]>,
}

impl Own {
    /// The reporter's key, if this is their grant to a case that they began, under their keys of now.
    fn check(&self, chain: &Chain, holder: &Holder<'_>) -> Option<SigningKey> {
        let anchor = holder.anchor.filter(|_| holder.name == Name::Reporter)?;
        let key = SigningKey::from_seed(&self.signing);
        let began = anchor.marks(&chain.case(), &self.anchor)
            && key.verify_key() == chain.reporter().verify;
        began.then_some(key)
    }
}

struct Read {
    case: Hash32,
    holder: Name,
    own: Option<Own>,
    records: Vec<Zeroizing<String>>,
    secrets: Vec<(BoxKind, Zeroizing<String>)>,
}

impl Read {
    fn from_json(json: &mut Object) -> Result<Self, Verdict> {
        let mut secrets = Vec::new();
        for (kind, held) in json.object("secrets")? {
            let kind = BoxKind::parse(&kind).ok_or(Verdict::Json)?;
            let held = held.sorted(|text| Some(Zeroizing::new(text.to_owned())))?;
            secrets.extend(held.into_iter().map(|text| (kind, text)));
        }
        let own = match json.take_optional("own") {
            None => None,
            Some(value) => {
                let mut own = value.object()?;
                let read = Own {
                    anchor: own.read("anchor", key)?,
                    signing: own.read("signing", key)?,
                };
                own.finish()?;
                Some(read)
            }
        };
        Ok(Self {
            case: json.read("case", |text| Hash32::parse(text).ok())?,
            holder: json.read("holder", |text| {
                Name::parse(text).filter(|name| *name != Name::Instance)
            })?,
            own,
            records: texts(json.list("records")?)?,
            secrets,
        })
    }
}

fn key(text: &str) -> Option<Zeroizing<[u8; 32]>> {
    let bytes = Zeroizing::new(unb64(text).ok()?);
    let mut key = Zeroizing::new([0; 32]);
    if bytes.len() != key.len() {
        return None;
    }
    key.copy_from_slice(&bytes);
    Some(key)
}

#[cfg(test)]
pub(crate) mod tests;
