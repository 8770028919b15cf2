//! What the second custodian seals to who asked: the reporter's own signed notes, and no key.

use super::Asked;
use super::decision::TwoOfficersAgreed;
use crate::seal::age::{Identity, Recipient};
use crate::seal::grant::Secrets;
use crate::seal::id::{Hash32, Id16};
use crate::seal::item::{Listed, Opened, Reader};
use crate::seal::name::Name;
use crate::seal::note::{self, Note, Padding, Type};
use crate::seal::pair::Pair;
use crate::seal::record::Chain;
use crate::seal::roster::Roster;
use crate::seal::value::{Value, object, texts};
use crate::seal::verdict::Verdict;
use crate::seal::words::BoxKind;

/// A pair of which the first custodian took the outer layer off.
#[derive(Clone, Copy, Debug)]
pub struct Peeled<'a> {
    pub first: Id16,
    pub inner: &'a [u8],
}

/// Opens what was peeled for `second`, reads what the reporter wrote about themselves, and seals it to
/// whoever asked.
///
/// # Errors
/// As [`Pair::open`]; [`Verdict::Chain`] where the request shows other records than a pair;
/// [`Verdict::Author`] where the asker does not hold the case by the newest of them;
/// [`Verdict::Secret`] where nothing opens; [`Verdict::Signature`] where the two who agreed are others;
/// [`Verdict::Age`] when the recipient is no key.
pub fn release(
    asked: &Asked,
    agreed: &TwoOfficersAgreed,
    (second, identity): (&Id16, &Identity),
    peeled: &[Peeled<'_>],
    items: &[Listed<'_>],
    roster: &Roster,
) -> Result<Vec<u8>, Verdict> {
    let request = asked.request();
    if agreed.request() != asked.hash() || !agreed.officers().contains(second) {
        return Err(Verdict::Signature);
    }
    let mut chain = request.chain.clone();
    let mut secrets = Secrets::default();
    for one in peeled {
        if !agreed.officers().contains(&one.first) {
            return Err(Verdict::Signature);
        }
        let pair = Pair::listed(one.first, *second);
        let opened = pair.open(&request.chain.case(), one.inner, identity, roster)?;
        chain = longer(chain, opened.chain)?;
        secrets.insert(BoxKind::Identity, opened.secret);
    }
    let held = chain.held(BoxKind::Dialogue);
    let whoever = Name::Officer(request.asker);
    if !held.is_some_and(|held| held.holders.contains(&whoever)) {
        return Err(Verdict::Author);
    }
    let reader = Reader {
        chain: &chain,
        parted: &[],
        secrets: &secrets,
        roster,
    };
    let notes: Vec<_> = items
        .iter()
        .filter_map(|item| reader.note(item).ok())
        .collect();
    if notes.is_empty() {
        return Err(Verdict::Secret);
    }
    let json = object([
        ("case", Value::display(chain.case())),
        (
            "items",
            Value::List(notes.into_iter().map(Value::Text).collect()),
        ),
        ("request", Value::display(asked.hash())),
    ]);
    let text = note::write(Type::Disclosed, json, Padding::Bucket, &[]);
    recipient(request.asker, roster)?.seal(text.as_bytes())
}

/// What who asked finds in it: items that the reporter signed in this case.
///
/// # Errors
/// [`Verdict::Age`], [`Verdict::Note`], [`Verdict::Type`], [`Verdict::Json`], [`Verdict::Case`]
/// (another case or request), those of [`Reader::handed`].
pub fn open(
    sealed: &[u8],
    asker: &Identity,
    request: &Hash32,
    reader: Reader<'_>,
) -> Result<Vec<Opened>, Verdict> {
    let plain = asker.open(sealed)?;
    let read = Note::unsigned(&plain)?;
    read.fills_bucket()?;
    let mut json = read.object(Type::Disclosed, Padding::Bucket)?;
    let hash = |text: &str| Hash32::parse(text).ok();
    let (of, about) = (json.read("case", hash)?, json.read("request", hash)?);
    let notes = texts(json.list("items")?)?;
    json.finish()?;
    if of != reader.chain.case() || about != *request {
        return Err(Verdict::Case);
    }
    let items = notes
        .iter()
        .map(|note| reader.handed(BoxKind::Identity, note.as_bytes()));
    items.collect()
}

fn recipient(officer: Id16, roster: &Roster) -> Result<&Recipient, Verdict> {
    let key = roster.current_key(&officer).ok_or(Verdict::Author)?;
    Ok(&key.recipient)
}

/// The longer of two chains, one of which the other begins with.
fn longer(one: Chain, other: Chain) -> Result<Chain, Verdict> {
    let (long, short) = if one.number() >= other.number() {
        (one, other)
    } else {
        (other, one)
    };
    if long.notes().starts_with(short.notes()) {
        Ok(long)
    } else {
        Err(Verdict::Chain)
    }
}
