use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::seal::compose::readers::NameFor;
use crate::seal::compose::report::tests::{Sent, kinds, send};
use crate::seal::grant::{self, Grant, Holder};
use crate::seal::item::body::Body;
use crate::seal::item::tests::{message, text};
use crate::seal::record::Held;
use crate::seal::roster::tests::Portal;
use crate::seal::words::{BoxKind, Kind, Level, Pressed, Rule};

/// The case after its reporter took a new code, and what they left behind: the grants of before.
fn renewed() -> (Sent, Vec<crate::seal::compose::SealedGrant>) {
    let mut sent = send(Portal::new(), &[], true);
    let mut mine = sent.open_own();
    sent.say(
        &mut mine,
        Name::Reporter,
        BoxKind::Dialogue,
        message("before"),
    );
    let next = Root::from_bytes([8; 32].into());
    let roster = sent.portal.roster();
    let record = compose_new_keys(&mut mine, &next, &roster).unwrap();
    assert_eq!(record.n, 1);
    assert_eq!(record.pairs.len(), 3, "the name's secret is new too");
    let before = std::mem::take(&mut sent.grants);
    let (theirs, kept) = before
        .into_iter()
        .partition(|grant| grant.holder == Name::Reporter);
    sent.grants = kept;
    sent.grants.extend(record.grants);
    sent.root = next;
    // Who did it goes on with the case that they have.
    sent.say(
        &mut mine,
        Name::Reporter,
        BoxKind::Dialogue,
        message("after"),
    );
    (sent, theirs)
}

#[test]
fn both_sides_read_what_was_said_before_and_after() {
    let (mut sent, _) = renewed();
    let said = [Kind::Consent, Kind::Message, Kind::Message];
    let officer = sent.portal.queue().officers[0];
    let mut theirs = sent.open_as(&officer).unwrap();
    assert_eq!(kinds(&theirs, BoxKind::Dialogue), said);
    assert_eq!(theirs.failures(), []);
    sent.say(
        &mut theirs,
        Name::Officer(officer),
        BoxKind::Dialogue,
        message("read"),
    );
    let mine = sent.open_own();
    assert_eq!(kinds(&mine, BoxKind::Dialogue).len(), 4);
    assert_eq!(
        kinds(&mine, BoxKind::Account),
        [Kind::Brief, Kind::Statement]
    );
    assert_eq!(kinds(&mine, BoxKind::Identity), [Kind::Identity]);
    assert_eq!((mine.failures(), mine.missing()), (&[][..], 0));
}

#[test]
fn whoever_has_the_old_code_opens_nothing_new() {
    let (mut sent, left) = renewed();
    sent.grants.extend(left);
    sent.root = Root::from_bytes([9; 32].into());
    let grants = sent
        .grants
        .iter()
        .filter(|grant| grant.holder == Name::Reporter);
    let identity = sent.root.identity();
    let opens = grants.filter(|grant| identity.open(&grant.file).is_ok());
    assert_eq!(opens.count(), 1, "only what was sealed to it before");
    let fresh = &sent.later.last().unwrap().1;
    let old = sent.grants.last().unwrap();
    let plain = identity.open(&old.file).unwrap();
    let held = str::from_utf8(&plain).unwrap();
    let secrets = held
        .split('"')
        .filter_map(|text| Identity::parse(text).ok());
    let secrets: Vec<Identity> = secrets.collect();
    assert!(!secrets.is_empty(), "the search finds secrets");
    assert!(
        secrets
            .iter()
            .all(|secret| secret.open(&fresh.file).is_err())
    );
}

#[test]
fn an_officer_who_goes_on_seals_to_the_new_code() {
    let (mut sent, _) = renewed();
    let officer = sent.portal.queue().officers[0];
    let mut theirs = sent.open_as(&officer).unwrap();
    let key = sent.portal.root(&officer).signing();
    let roster = sent.portal.roster();
    let record =
        crate::seal::compose::internal::compose_internal(&mut theirs, officer, &key, &roster);
    sent.grants.extend(record.unwrap().grants);
    assert_eq!(sent.open_own().chain().number(), 2);
}

#[test]
fn a_name_goes_to_whom_it_was_given() {
    let held = |to| {
        let portal = Portal::new();
        let sent = crate::seal::compose::report::tests::send_name(portal, to);
        let officer = sent.portal.queue().officers[0];
        let opened = sent.open_as(&officer).unwrap();
        let held: Option<Held> = opened.chain().held(BoxKind::Identity).cloned();
        let officers: BTreeSet<_> = sent.portal.queue().officers.iter().copied().collect();
        let holds_all = held
            .as_ref()
            .is_some_and(|held| held.officers().copied().collect::<BTreeSet<_>>() == officers);
        let rule = held.map(|held| held.rule);
        (
            rule,
            holds_all,
            kinds(&opened, BoxKind::Identity).len(),
            sent.report.pairs.len(),
        )
    };
    assert_eq!(held(NameFor::Custodians), (Some(Rule::Pairs), false, 0, 3));
    assert_eq!(held(NameFor::Office), (Some(Rule::Each), true, 1, 0));
    // Nobody in this queue arranges help: the name is not sealed at all.
    assert_eq!(held(NameFor::Helpers), (None, false, 0, 0));
}

#[test]
fn what_the_office_may_do_stands_in_the_dialogue_and_pressure_raises_the_level() {
    let mut sent = send(Portal::new(), &[], false);
    let mut mine = sent.open_own();
    let Body::Consent { given } = &mine.items(BoxKind::Dialogue)[0].item().body else {
        panic!("a consent");
    };
    assert!(given.is_empty(), "nothing was chosen");
    let officer = sent.portal.queue().officers[0];
    assert_eq!(
        sent.open_as(&officer).unwrap().hint().level,
        Level::Elevated
    );
    let withdrawn = |pressed| Body::Withdrawal {
        pressed,
        text: text(""),
        withdrawn: true,
    };
    for (pressed, level) in [
        (Pressed::Unsaid, Level::Elevated),
        (Pressed::Yes, Level::High),
    ] {
        sent.say(
            &mut mine,
            Name::Reporter,
            BoxKind::Dialogue,
            withdrawn(pressed),
        );
        assert_eq!(sent.open_as(&officer).unwrap().hint().level, level);
    }
}

#[test]
fn the_newest_key_signs_whichever_grant_is_listed_first() {
    let sent = send(Portal::new(), &[], false);
    let mut mine = sent.open_own();
    let (first, old) = (
        mine.chain().clone(),
        mine.holding().signing().unwrap().clone(),
    );
    let next = Root::from_bytes([8; 32].into());
    let roster = sent.portal.roster();
    compose_new_keys(&mut mine, &next, &roster).unwrap();
    let new = mine.holding().signing().unwrap();
    let (identity, anchor) = (next.identity(), next.anchor());
    let sealed = |chain, key| {
        let grant = Grant {
            chain,
            holder: Name::Reporter,
            secrets: BTreeMap::new(),
            own: Some((key, &anchor)),
        };
        grant.seal(&identity.recipient()).unwrap()
    };
    let (before, after) = (sealed(&first, &old), sealed(mine.chain(), new));
    let holder = Holder {
        name: Name::Reporter,
        identity: &identity,
        anchor: Some(&anchor),
    };
    for grants in [[&before, &after], [&after, &before]] {
        let held = grant::open(&first.case(), &holder, &grants, &roster).unwrap();
        assert_eq!(held.signing().unwrap().verify_key(), new.verify_key());
    }
}
