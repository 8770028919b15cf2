//! A pair: the identity box's secret, sealed so that two custodians must agree.
//!
//! One peels the outer file, the other opens the inner. Neither alone learns who the reporter is,
//! nor does whoever holds the database.

use zeroize::Zeroizing;

use super::age::{Identity, Recipient};
use super::id::{Hash32, Id16};
use super::note::{self, Note, Padding, Type};
use super::record::Chain;
use super::roster::Roster;
use super::value::{Value, object, texts};
use super::verdict::Verdict;

/// Two custodians, in the order in which they open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pair {
    first: Id16,
    second: Id16,
}

/// What the second custodian finds. Only [`Pair::open`] makes one.
pub struct Opened {
    pub chain: Chain,
    pub secret: Identity,
}

impl Pair {
    /// The pair of two different custodians, whichever is named first.
    #[must_use]
    pub fn of(one: Id16, other: Id16) -> Option<Self> {
        (one != other).then(|| Self {
            first: one.min(other),
            second: one.max(other),
        })
    }

    /// The pair as the server lists it: who peels, who opens.
    #[must_use]
    pub const fn listed(first: Id16, second: Id16) -> Self {
        Self { first, second }
    }

    /// Every pair of these custodians.
    #[must_use]
    pub fn all(custodians: &[Id16]) -> Vec<Self> {
        let pairs = custodians.iter().enumerate().flat_map(|(at, one)| {
            let others = custodians.iter().skip(at + 1);
            others.filter_map(|other| Self::of(*one, *other))
        });
        pairs.collect()
    }

    /// Who peels.
    #[must_use]
    pub const fn first(&self) -> Id16 {
        self.first
    }

    /// Who opens what was peeled.
    #[must_use]
    pub const fn second(&self) -> Id16 {
        self.second
    }

    /// Seals the secret to the second, and that to the first.
    ///
    /// # Errors
    /// [`Verdict::Age`] when a recipient is no key.
    pub fn seal(
        &self,
        chain: &Chain,
        secret: &Identity,
        to_first: &Recipient,
        to_second: &Recipient,
    ) -> Result<Vec<u8>, Verdict> {
        let json = object([
            ("case", Value::display(chain.case())),
            ("first", Value::display(self.first)),
            ("records", Value::displays(chain.notes())),
            ("second", Value::display(self.second)),
            ("secret", Value::from(secret.to_text())),
        ]);
        let text = note::write(Type::Pair, json, Padding::Bucket, &[]);
        to_first.seal(&to_second.seal(text.as_bytes())?)
    }

    /// What the first does: takes the outer file off. The inner is still sealed to the second.
    ///
    /// # Errors
    /// [`Verdict::Age`].
    pub fn peel(sealed: &[u8], first: &Identity) -> Result<Zeroizing<Vec<u8>>, Verdict> {
        first.open(sealed)
    }

    /// What the second does with what the first peeled.
    ///
    /// # Errors
    /// [`Verdict::Age`], [`Verdict::Note`], [`Verdict::Type`], [`Verdict::Json`], [`Verdict::Case`],
    /// [`Verdict::Holder`], those of [`Chain::read`], [`Verdict::Secret`].
    pub fn open(
        &self,
        case: &Hash32,
        peeled: &[u8],
        second: &Identity,
        roster: &Roster,
    ) -> Result<Opened, Verdict> {
        let plain = second.open(peeled)?;
        let read = Note::unsigned(&plain)?;
        read.fills_bucket()?;
        let mut json = read.object(Type::Pair, Padding::Bucket)?;
        let (first, second) = (json.read("first", id)?, json.read("second", id)?);
        let of = json.read("case", |text| Hash32::parse(text).ok())?;
        let records = texts(json.list("records")?)?;
        let secret = json.text("secret")?;
        json.finish()?;
        if of != *case {
            return Err(Verdict::Case);
        }
        if (first, second) != (self.first, self.second) {
            return Err(Verdict::Holder);
        }
        let chain = Chain::read(case, &records, roster)?;
        let secret = Identity::parse(&secret)?;
        if !chain.lets_pair(&secret.recipient().hash(), &first, &second) {
            return Err(Verdict::Secret);
        }
        Ok(Opened { chain, secret })
    }
}

fn id(text: &str) -> Option<Id16> {
    Id16::parse(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::record::tests::Case;
    use crate::seal::words::BoxKind;

    fn keys(case: &Case, pair: &Pair) -> (Identity, Identity) {
        let identity = |id| case.portal.root(id).identity();
        (identity(&pair.first), identity(&pair.second))
    }

    fn seal(case: &Case, pair: &Pair, secret: &Identity) -> Vec<u8> {
        let (first, second) = keys(case, pair);
        let sealed = pair.seal(
            &case.chain(),
            secret,
            &first.recipient(),
            &second.recipient(),
        );
        sealed.unwrap()
    }

    #[test]
    fn two_custodians_open_together_and_neither_alone() {
        let case = Case::new();
        let secret = &case.secrets[&BoxKind::Identity];
        let roster = case.portal.roster();
        let pairs = Pair::all(&case.portal.queue().custodians);
        assert_eq!(pairs.len(), 3);
        for pair in pairs {
            let (first, second) = keys(&case, &pair);
            let sealed = seal(&case, &pair, secret);
            let peeled = Pair::peel(&sealed, &first).unwrap();
            let opened = pair.open(&case.id, &peeled, &second, &roster).unwrap();
            assert!(opened.secret == *secret);
            assert_eq!(opened.chain, case.chain());

            assert!(Pair::peel(&sealed, &second).is_err());
            assert!(pair.open(&case.id, &peeled, &first, &roster).is_err());
            assert!(pair.open(&case.id, &sealed, &second, &roster).is_err());
        }
    }

    #[test]
    fn a_pair_of_another_case_other_people_or_another_secret_is_refused() {
        let case = Case::new();
        let roster = case.portal.roster();
        let pairs = Pair::all(&case.portal.queue().custodians);
        let pair = pairs[0];
        let (first, second) = keys(&case, &pair);
        let verdict = |sealed: &[u8], case: &Hash32, pair: Pair| {
            let peeled = Pair::peel(sealed, &first).unwrap();
            pair.open(case, &peeled, &second, &roster).err()
        };
        let sealed = seal(&case, &pair, &case.secrets[&BoxKind::Identity]);
        let other = Hash32::of(b"another");
        assert_eq!(verdict(&sealed, &other, pair), Some(Verdict::Case));
        assert_eq!(verdict(&sealed, &case.id, pairs[1]), Some(Verdict::Holder));
        let foreign = seal(&case, &pair, &Identity::random());
        assert_eq!(verdict(&foreign, &case.id, pair), Some(Verdict::Secret));
        let account = seal(&case, &pair, &case.secrets[&BoxKind::Account]);
        assert_eq!(verdict(&account, &case.id, pair), Some(Verdict::Secret));
    }

    #[test]
    fn nobody_is_a_pair_alone() {
        let id = Id16::random();
        assert_eq!(Pair::of(id, id), None);
        let other = Id16::random();
        assert_eq!(Pair::of(id, other), Pair::of(other, id));
    }
}
