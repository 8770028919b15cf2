use super::*;
use crate::seal::compose::readers::NameFor;
use crate::seal::compose::renew::compose_new_keys;
use crate::seal::compose::report::tests::{Sent, kinds, send, send_name};
use crate::seal::item::tests::message;
use crate::seal::roster::tests::{Portal, today};
use crate::seal::words::Kind;

/// The case after the office gave its reporter a code.
fn given(mut sent: Sent) -> Sent {
    let mut mine = sent.open_own();
    let dialogue = BoxKind::Dialogue;
    sent.say(&mut mine, Name::Reporter, dialogue, message("before"));
    let officers = sent.portal.queue().officers.clone();
    let [first, second] = [officers[0], officers[1]];
    let [key, other] = [first, second].map(|id| sent.portal.root(&id).signing());
    let root = Root::from_bytes([8; 32].into());
    let next = NextKeys {
        root: &root,
        signing: SigningKey::random(),
    };
    let mut theirs = sent.open_as(&first).unwrap();
    let asked = Asked {
        request: Id16::random(),
        officer: first,
        day: today(),
        how: How::SafeWord,
        reason: "he called",
        keys: next.public(),
    };
    let handover = agreement(theirs.chain(), &asked).sign(&second, &other);
    let roster = sent.portal.roster();
    let made = compose_given_keys(&mut theirs, &next, &handover, (&first, &key), &roster);
    let record = made.unwrap();
    assert!(record.pairs.is_empty(), "the name's secret is as it was");
    sent.grants.retain(|grant| grant.holder != Name::Reporter);
    sent.grants.extend(record.grants);
    sent.root = root;
    sent
}

#[test]
fn everything_but_the_name_passes_to_the_new_code() {
    let mut sent = given(send(Portal::new(), &[], true));
    let mut mine = sent.open_own();
    assert_eq!((mine.failures(), mine.missing()), (&[][..], 0));
    let account = [Kind::Brief, Kind::Statement];
    assert_eq!(kinds(&mine, BoxKind::Account), account);
    let dialogue = [Kind::Consent, Kind::Message];
    assert_eq!(kinds(&mine, BoxKind::Dialogue), dialogue);
    assert_eq!(kinds(&mine, BoxKind::Identity), []);
    assert!(mine.chain().is_known());
    let given = mine.chain().given().unwrap();
    assert_eq!((given.day, given.how), (today(), How::SafeWord));
    sent.say(
        &mut mine,
        Name::Reporter,
        BoxKind::Dialogue,
        message("after"),
    );
    let officer = sent.portal.queue().officers[1];
    let theirs = sent.open_as(&officer).unwrap();
    assert_eq!(kinds(&theirs, BoxKind::Dialogue).len(), 3);
    assert_eq!(theirs.failures(), []);
}

#[test]
fn an_account_that_they_did_not_keep_stays_closed() {
    let sent = given(send(Portal::new(), &[], false));
    let mine = sent.open_own();
    assert_eq!(kinds(&mine, BoxKind::Account), []);
    assert_eq!(kinds(&mine, BoxKind::Dialogue).len(), 2);
}

#[test]
fn a_code_of_their_own_leaves_the_name_where_it_is() {
    let sent = given(send(Portal::new(), &[], true));
    let mut mine = sent.open_own();
    let before = mine.chain().held(BoxKind::Identity).cloned();
    let own = Root::from_bytes([7; 32].into());
    let record = compose_new_keys(&mut mine, &own, &sent.portal.roster()).unwrap();
    assert!(record.pairs.is_empty());
    assert_eq!(mine.chain().held(BoxKind::Identity).cloned(), before);
    assert!(!mine.chain().is_known());
    assert!(mine.chain().given().is_some(), "it is shown for good");
}

#[test]
fn a_name_that_officers_hold_is_not_handed_on_either() {
    let sent = given(send_name(Portal::new(), NameFor::Office));
    let officer = sent.portal.queue().officers[0];
    let theirs = sent.open_as(&officer).unwrap();
    assert_eq!(kinds(&theirs, BoxKind::Identity), [Kind::Identity]);
    let mine = sent.open_own();
    let secrets = mine.holding().secrets();
    assert_eq!(secrets.of(BoxKind::Identity).count(), 0);
    assert!(secrets.of(BoxKind::Dialogue).count() > 1);
}
