use super::*;
use crate::seal::compose::readers::NameFor;
use crate::seal::compose::report::tests::{Sent, kinds, send, send_name};
use crate::seal::item::tests::message;
use crate::seal::roster::tests::Portal;
use crate::seal::words::Kind;

fn added(officer: Id16) -> Change {
    Change {
        added: BTreeSet::from([officer]),
        ..Change::default()
    }
}

fn removed(officer: Id16) -> Change {
    Change {
        removed: BTreeSet::from([officer]),
        ..Change::default()
    }
}

/// The record by the first officer of the queue, and the case as they have it then.
fn changed(sent: &mut Sent, change: &Change) -> Result<(Recast, OpenedCase), Verdict> {
    let officer = sent.portal.queue().officers[0];
    let mut opened = sent.open_as(&officer).unwrap();
    let key = sent.portal.root(&officer).signing();
    let roster = sent.portal.roster();
    let mut recast = compose_holders(&mut opened, officer, &key, &roster, change)?;
    sent.grants.append(&mut recast.record.grants);
    Ok((recast, opened))
}

#[test]
fn a_colleague_reads_what_was_said_before_and_after() {
    let mut sent = send(Portal::new(), &[], true);
    let custodian = sent.portal.queue().custodians[0];
    let mut mine = sent.open_own();
    let dialogue = BoxKind::Dialogue;
    sent.say(&mut mine, Name::Reporter, dialogue, message("before"));
    let (recast, mut opened) = changed(&mut sent, &added(custodian)).unwrap();
    assert!(recast.leave.is_empty());
    let officer = Name::Officer(sent.portal.queue().officers[0]);
    sent.say(&mut opened, officer, dialogue, message("after"));
    let theirs = sent.open_as(&custodian).unwrap();
    let said = [Kind::Consent, Kind::Message, Kind::Message];
    assert_eq!(kinds(&theirs, dialogue), said);
    assert_eq!(
        kinds(&theirs, BoxKind::Account),
        [Kind::Brief, Kind::Statement]
    );
    assert_eq!(theirs.failures(), []);
    assert_eq!(kinds(&theirs, BoxKind::Identity), [], "not the name");
}

#[test]
fn who_is_taken_off_keeps_what_was_and_opens_nothing_else() {
    let mut sent = send(Portal::new(), &[], true);
    let other = sent.portal.queue().officers[1];
    let before = sent.open_as(&other).unwrap();
    let (recast, mut opened) = changed(&mut sent, &removed(other)).unwrap();
    assert_eq!(recast.leave, BTreeSet::from([other]));
    let officer = Name::Officer(sent.portal.queue().officers[0]);
    sent.say(&mut opened, officer, BoxKind::Dialogue, message("after"));
    let sealed = &sent.later.last().unwrap().1.file;
    let secrets = before.holding().secrets();
    let opens = |file: &[u8]| secrets.iter().any(|(_, _, one)| one.open(file).is_ok());
    assert!(
        opens(&sent.report.items[0].file),
        "the search opens something"
    );
    assert!(!opens(sealed));
    let theirs = sent.portal.root(&other).identity();
    let grants = sent
        .grants
        .iter()
        .filter(|grant| theirs.open(&grant.file).is_ok());
    assert_eq!(grants.count(), 1, "the one of before");
    let mine = sent.open_own();
    assert_eq!(
        kinds(&mine, BoxKind::Dialogue),
        [Kind::Consent, Kind::Message]
    );
    assert_eq!(
        changed(&mut sent, &added(other)).err(),
        Some(Verdict::Excluded)
    );
    assert_eq!(
        changed(&mut sent, &removed(other)).err(),
        Some(Verdict::Holder)
    );
}

#[test]
fn nobody_takes_off_all_who_hold_a_name() {
    let mut sent = send_name(Portal::new(), NameFor::Office);
    let custodian = sent.portal.queue().custodians[0];
    changed(&mut sent, &added(custodian)).unwrap();
    let officers = sent.portal.queue().officers.clone();
    let off = |officers: &[Id16]| {
        let change = Change {
            removed: officers.iter().copied().collect(),
            ..Change::default()
        };
        let (roster, mut opened) = (sent.portal.roster(), sent.open_as(&custodian).unwrap());
        let key = sent.portal.root(&custodian).signing();
        let made = compose_holders(&mut opened, custodian, &key, &roster, &change);
        made.map(|_| opened)
    };
    assert_eq!(off(&officers).err(), Some(Verdict::Holder));
    let opened = off(&officers[1..]).unwrap();
    let name = opened.chain().held(BoxKind::Identity).unwrap();
    assert!(
        name.officers().eq([&officers[0]]),
        "and whoever made its keys is none"
    );
}

#[test]
fn who_left_the_roster_is_taken_off_with_the_next_record_and_is_not_barred() {
    let mut sent = send(Portal::new(), &[], true);
    let left = sent.portal.queue().officers[2];
    sent.portal.next(|body| {
        let version = body.version - 1;
        let officers = body.officers.iter_mut();
        for officer in officers.filter(|officer| officer.id == left) {
            officer.keys[0].to = Some(version);
        }
    });
    let (recast, opened) = changed(&mut sent, &Change::default()).unwrap();
    assert_eq!(recast.leave, BTreeSet::from([left]));
    let last = opened.chain().last();
    let mut officers = last.record().boxes.values().flat_map(Held::officers);
    assert!(!officers.any(|officer| *officer == left));
    assert!(last.record().excluded.is_empty());
    assert_eq!(last.version(), 2, "under the newest roster");
}

#[test]
fn who_keeps_the_name_in_pairs_loses_all_but_that() {
    let mut sent = send(Portal::new(), &[], true);
    let keeper = sent.portal.queue().custodians[0];
    changed(&mut sent, &added(keeper)).unwrap();
    let (_, opened) = changed(&mut sent, &removed(keeper)).unwrap();
    let last = opened.chain().last().record();
    assert!(!last.excluded.contains(&keeper), "it would void the record");
    for (kind, held) in &last.boxes {
        let holds = held.holders.contains(&Name::Officer(keeper));
        assert_eq!(holds, *kind == BoxKind::Identity);
    }
}
