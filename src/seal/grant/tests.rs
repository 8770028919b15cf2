use super::*;
use crate::seal::record::tests::Case;
use crate::seal::root::Root;

pub(crate) fn anchor() -> AnchorKey {
    Root::from_bytes(Zeroizing::new([9; 32])).anchor()
}

impl Case {
    /// Secrets of these boxes.
    pub(crate) fn held(&self, kinds: &[BoxKind]) -> BTreeMap<BoxKind, Vec<&Identity>> {
        let held = kinds.iter().map(|kind| (*kind, vec![&self.secrets[kind]]));
        held.collect()
    }

    fn grant<'a>(&'a self, chain: &'a Chain, holder: Name) -> Grant<'a> {
        Grant {
            chain,
            holder,
            secrets: self.held(&[BoxKind::Account, BoxKind::Dialogue]),
            own: None,
        }
    }

    fn open_as(
        &self,
        officer: &crate::seal::id::Id16,
        grants: &[Vec<u8>],
    ) -> Result<Holding, Verdict> {
        let identity = self.portal.root(officer).identity();
        let holder = Holder {
            name: Name::Officer(*officer),
            identity: &identity,
            anchor: None,
        };
        open(&self.id, &holder, grants, &self.portal.roster())
    }

    fn open_own(&self, grants: &[Vec<u8>]) -> Result<Holding, Verdict> {
        let anchor = anchor();
        let holder = Holder {
            name: Name::Reporter,
            identity: &self.identity,
            anchor: Some(&anchor),
        };
        open(&self.id, &holder, grants, &self.portal.roster())
    }

    fn seal_to(&self, officer: &crate::seal::id::Id16, grant: &Grant<'_>) -> Vec<u8> {
        grant
            .seal(&self.portal.root(officer).identity().recipient())
            .unwrap()
    }
}

#[test]
fn an_officer_opens_a_grant_and_nobody_else_does() {
    let case = Case::new();
    let chain = case.chain();
    let officer = case.officer();
    let sealed = case.seal_to(&officer, &case.grant(&chain, Name::Officer(officer)));
    let holding = case
        .open_as(&officer, std::slice::from_ref(&sealed))
        .unwrap();
    assert_eq!(holding.chain(), &chain);
    for kind in [BoxKind::Account, BoxKind::Dialogue] {
        let recipient = case.secrets[&kind].recipient();
        assert_eq!(
            holding.secrets().recipient(&recipient.hash()),
            Some(recipient)
        );
    }
    assert_eq!(holding.secrets().of(BoxKind::Identity).count(), 0);
    let other = case
        .portal
        .queue()
        .officers
        .iter()
        .find(|id| **id != officer)
        .unwrap();
    assert_eq!(case.open_as(other, &[sealed]).err(), Some(Verdict::Age));
    assert_eq!(case.open_as(&officer, &[]).err(), Some(Verdict::Chain));
}

#[test]
fn a_grant_is_for_its_holder_and_its_case() {
    let (case, other) = (Case::new(), Case::new());
    let chain = case.chain();
    let officer = case.officer();
    let to_reporter = case.seal_to(&officer, &case.grant(&chain, Name::Reporter));
    assert_eq!(
        case.open_as(&officer, &[to_reporter]).err(),
        Some(Verdict::Holder)
    );
    let foreign = other.chain();
    let moved = case.seal_to(&officer, &other.grant(&foreign, Name::Officer(officer)));
    assert_eq!(case.open_as(&officer, &[moved]).err(), Some(Verdict::Case));
}

#[test]
fn a_foreign_secret_is_refused() {
    let case = Case::new();
    let chain = case.chain();
    let officer = case.officer();
    let foreign = Identity::random();
    let mut grant = case.grant(&chain, Name::Officer(officer));
    grant.secrets.insert(BoxKind::Dialogue, vec![&foreign]);
    let verdict = |grant: &Grant<'_>| {
        case.open_as(&officer, &[case.seal_to(&officer, grant)])
            .err()
    };
    assert_eq!(
        verdict(&grant),
        Some(Verdict::Secret),
        "no record speaks of it"
    );
    grant.secrets = [(BoxKind::Dialogue, vec![&case.secrets[&BoxKind::Account]])].into();
    assert_eq!(verdict(&grant), Some(Verdict::Secret), "under another box");
    grant.secrets = case.held(&[BoxKind::Identity]);
    assert_eq!(verdict(&grant), Some(Verdict::Secret), "not a holder");

    let custodian = case.portal.queue().custodians[0];
    let mut grant = case.grant(&chain, Name::Officer(custodian));
    grant.secrets = case.held(&[BoxKind::Identity]);
    let sealed = case.seal_to(&custodian, &grant);
    assert_eq!(
        case.open_as(&custodian, &[sealed]).err(),
        Some(Verdict::Secret),
        "pairs"
    );
}

#[test]
fn the_reporter_opens_all_three_boxes_and_finds_their_own_mark() {
    let case = Case::new();
    let chain = case.chain();
    let anchor = anchor();
    let grant = Grant {
        chain: &chain,
        holder: Name::Reporter,
        secrets: case.held(&[BoxKind::Dialogue, BoxKind::Identity]),
        own: Some((&case.reporter, &anchor)),
    };
    let own = grant.seal(&case.identity.recipient()).unwrap();
    let holding = case.open_own(std::slice::from_ref(&own)).unwrap();
    assert_eq!(
        holding.signing().unwrap().verify_key(),
        case.reporter.verify_key()
    );
    assert_eq!(holding.secrets().of(BoxKind::Identity).count(), 1);
    assert_eq!(holding.secrets().of(BoxKind::Account).count(), 0);

    let plain = case
        .grant(&chain, Name::Reporter)
        .seal(&case.identity.recipient())
        .unwrap();
    assert_eq!(
        case.open_own(std::slice::from_ref(&plain)).err(),
        Some(Verdict::Anchor),
        "none of their own"
    );
    let both = case.open_own(&[plain, own]).unwrap();
    assert_eq!(
        both.secrets().of(BoxKind::Account).count(),
        1,
        "secrets add up"
    );

    let stranger = SigningKey::random();
    let forged = Grant {
        own: Some((&stranger, &anchor)),
        ..grant
    };
    let forged = forged.seal(&case.identity.recipient()).unwrap();
    assert_eq!(
        case.open_own(&[forged]).err(),
        Some(Verdict::Anchor),
        "another key"
    );
}

#[test]
fn a_case_that_somebody_else_began_is_not_the_reporters() {
    let case = Case::new();
    let chain = case.chain();
    let other = Root::from_bytes(Zeroizing::new([8; 32])).anchor();
    let grant = Grant {
        own: Some((&case.reporter, &other)),
        ..case.grant(&chain, Name::Reporter)
    };
    let sealed = grant.seal(&case.identity.recipient()).unwrap();
    assert_eq!(case.open_own(&[sealed]).err(), Some(Verdict::Anchor));
}

#[test]
fn prefixes_merge_and_chains_that_part_are_all_held() {
    let case = Case::new();
    let roster = case.portal.roster();
    let officer = case.officer();
    let name = Name::Officer(officer);
    let short = case.chain();
    let longer = |via: &str| {
        let mut chain = case.chain();
        let mut record = case.first.clone();
        if via == "b" {
            record.excluded.insert(crate::seal::id::Id16::random());
        }
        let note = record.follow(&chain, &Name::Reporter, &case.reporter);
        chain.extend(&note, &roster).unwrap();
        chain
    };
    let (a, b) = (longer("a"), longer("b"));
    let sealed = |chain| case.seal_to(&officer, &case.grant(chain, name));
    let merged = case
        .open_as(&officer, &[sealed(&short), sealed(&a), sealed(&short)])
        .unwrap();
    assert_eq!(merged.chain(), &a);
    let parted = case.open_as(&officer, &[sealed(&a), sealed(&short), sealed(&b)]);
    let parted = parted.unwrap();
    assert!(parted.chains().eq([&a, &b]));
    assert_eq!(parted.secrets().iter().count(), 2);
    assert_eq!(parted.whole(), Err(Verdict::Chain));
}

#[test]
fn a_grant_that_does_not_stand_hides_no_other_and_lets_nothing_be_added() {
    let case = Case::new();
    let chain = case.chain();
    let officer = case.officer();
    let good = case.seal_to(&officer, &case.grant(&chain, Name::Officer(officer)));
    let foreign = case.seal_to(&officer, &case.grant(&chain, Name::Reporter));
    for grants in [
        [good.clone(), foreign.clone(), b"rubbish".to_vec()],
        [b"rubbish".to_vec(), foreign, good],
    ] {
        let held = case.open_as(&officer, &grants).unwrap();
        assert_eq!(held.chain(), &chain);
        assert_eq!(held.secrets().iter().count(), 2);
        assert_eq!(held.refused().len(), 2);
        assert!(held.refused().contains(&Verdict::Holder));
        assert!(held.whole().is_err());
    }
}
