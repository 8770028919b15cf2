use super::*;
use crate::seal::age::Identity;
use crate::seal::roster::tests::{Portal, key};

/// A case with its reporter, whose keys the tests know.
pub(crate) struct Case {
    pub(crate) portal: Portal,
    pub(crate) id: Hash32,
    pub(crate) reporter: SigningKey,
    pub(crate) identity: Identity,
    pub(crate) secrets: BTreeMap<BoxKind, Identity>,
    pub(crate) first: Record,
    pub(crate) note: String,
}

impl Case {
    pub(crate) fn new() -> Self {
        Self::in_portal(Portal::new(), &[])
    }

    /// A case with an identity box, from which these officers are excluded.
    pub(crate) fn in_portal(portal: Portal, excluded: &[Id16]) -> Self {
        let (reporter, identity) = (SigningKey::random(), Identity::random());
        let kinds = [BoxKind::Account, BoxKind::Dialogue, BoxKind::Identity];
        let secrets: BTreeMap<BoxKind, Identity> =
            kinds.map(|kind| (kind, Identity::random())).into();
        let queue = portal.queue();
        let held = |kind: BoxKind, officers: &[Id16], rule| {
            let officers = officers.iter().filter(|id| !excluded.contains(id));
            let mut holders: BTreeSet<Name> = officers.copied().map(Name::Officer).collect();
            holders.insert(Name::Reporter);
            let recipient = secrets[&kind].recipient().hash();
            (
                kind,
                Held {
                    holders,
                    recipient,
                    rule,
                },
            )
        };
        let first = Record {
            boxes: Boxes::from([
                held(BoxKind::Account, &queue.officers, Rule::Each),
                held(BoxKind::Dialogue, &queue.officers, Rule::Each),
                held(BoxKind::Identity, &queue.custodians, Rule::Pairs),
            ]),
            excluded: excluded.iter().copied().collect(),
            roster: portal.roster().hash(),
        };
        let beginning = Beginning {
            keys: ReporterKeys {
                recipient: identity.recipient(),
                verify: reporter.verify_key(),
            },
            via: Via::Browser,
        };
        let note = first.begin(&beginning, &reporter);
        let id = Hash32::of(note.as_bytes());
        Self {
            portal,
            id,
            reporter,
            identity,
            secrets,
            first,
            note,
        }
    }

    pub(crate) fn chain(&self) -> Chain {
        Chain::read(&self.id, &[&self.note], &self.portal.roster()).unwrap()
    }

    /// The first officer of the queue who holds the conversation.
    pub(crate) fn officer(&self) -> Id16 {
        *self.first.boxes[&BoxKind::Dialogue]
            .officers()
            .next()
            .unwrap()
    }

    /// The verdict on a second record by `signer`, after `change`.
    fn second(
        &self,
        signer: &Name,
        key: &SigningKey,
        change: impl FnOnce(&mut Record),
    ) -> Option<Verdict> {
        let mut record = self.first.clone();
        change(&mut record);
        let mut chain = self.chain();
        let note = record.follow(&chain, signer, key);
        chain.extend(&note, &self.portal.roster()).err()
    }

    fn by_officer(&self, change: impl FnOnce(&mut Record)) -> Option<Verdict> {
        let officer = self.officer();
        let key = self.portal.root(&officer).signing();
        self.second(&Name::Officer(officer), &key, change)
    }

    fn by_reporter(&self, change: impl FnOnce(&mut Record)) -> Option<Verdict> {
        self.second(&Name::Reporter, &self.reporter, change)
    }
}

fn internal(case: &Case) -> Held {
    let mut held = case.first.boxes[&BoxKind::Dialogue].clone();
    held.holders.remove(&Name::Reporter);
    held.recipient = Identity::random().recipient().hash();
    held
}

#[test]
fn a_chain_reads_back_as_it_was_written() {
    let case = Case::new();
    let mut chain = case.chain();
    assert_eq!(chain.last().record(), &case.first);
    let mut second = case.first.clone();
    second.boxes.insert(BoxKind::Internal, internal(&case));
    let officer = case.officer();
    let key = case.portal.root(&officer).signing();
    let note = second.follow(&chain, &Name::Officer(officer), &key);
    chain.extend(&note, &case.portal.roster()).unwrap();
    assert_eq!(chain.number(), 1);
    assert_eq!(chain.last().record(), &second);
    let again = Chain::read(&case.id, chain.notes(), &case.portal.roster());
    assert_eq!(again, Ok(chain));
}

#[test]
fn nobody_swaps_the_first_record() {
    let (case, other) = (Case::new(), Case::new());
    let roster = case.portal.roster();
    let read = |notes: &[&String]| Chain::read(&case.id, notes, &roster).err();
    let swapped = case.first.begin(case.chain().beginning(), &case.reporter);
    assert_eq!(read(&[&swapped]), Some(Verdict::Case), "another nonce");
    assert_eq!(read(&[&other.note]), Some(Verdict::Case));
    assert_eq!(read(&[&case.note, &other.note]), Some(Verdict::Case));
    assert_eq!(read(&[&case.note, &case.note]), Some(Verdict::Chain));
    assert_eq!(read(&[]), Some(Verdict::Chain));

    let forged = case
        .first
        .begin(case.chain().beginning(), &SigningKey::random());
    let id = Hash32::of(forged.as_bytes());
    assert_eq!(
        Chain::read(&id, &[&forged], &roster).err(),
        Some(Verdict::Signature)
    );
}

#[test]
fn only_who_held_the_conversation_signs() {
    let case = Case::new();
    assert_eq!(case.by_officer(|_| ()), None);
    assert_eq!(case.by_reporter(|_| ()), None);

    let stranger = SigningKey::random();
    let officer = case.officer();
    let second = |name, key| case.second(&name, key, |_| ());
    assert_eq!(
        second(Name::Officer(officer), &stranger),
        Some(Verdict::Signature)
    );
    assert_eq!(second(Name::Reporter, &stranger), Some(Verdict::Signature));
    assert_eq!(
        second(Name::Officer(Id16::random()), &stranger),
        Some(Verdict::Signer)
    );
    let custodian = case.portal.queue().custodians[0];
    let key = case.portal.root(&custodian).signing();
    assert_eq!(
        second(Name::Officer(custodian), &key),
        Some(Verdict::Signer)
    );
    let instance = &case.portal.instance_key;
    assert_eq!(second(Name::Instance, instance), Some(Verdict::Signer));
}

#[test]
fn a_removed_and_an_excluded_officer_sign_no_more() {
    let case = Case::new();
    let officer = case.officer();
    let name = Name::Officer(officer);
    let key = case.portal.root(&officer).signing();
    let remove = |record: &mut Record| {
        for held in record.boxes.values_mut() {
            held.holders.remove(&name);
            held.recipient = Identity::random().recipient().hash();
        }
    };
    let mut removed = case.first.clone();
    remove(&mut removed);
    let mut chain = case.chain();
    let roster = case.portal.roster();
    let note = removed.follow(&chain, &Name::Reporter, &case.reporter);
    chain.extend(&note, &roster).unwrap();
    let note = removed.follow(&chain, &name, &key);
    assert_eq!(
        chain.extend(&note, &roster),
        Err(Verdict::Signer),
        "removed"
    );

    let excludes_self = case.second(&name, &key, |record| {
        remove(record);
        record.excluded.insert(officer);
    });
    assert_eq!(excludes_self, Some(Verdict::Signer), "excluded in this one");
}

#[test]
fn an_officer_without_a_key_in_that_version_does_not_sign() {
    let mut case = Case::new();
    let officer = case.officer();
    let old = case.portal.root(&officer).signing();
    case.portal.next(|body| {
        let left = body
            .officers
            .iter_mut()
            .find(|other| other.id == officer)
            .unwrap();
        left.keys[0].to = Some(1);
    });
    let name = Name::Officer(officer);
    assert_eq!(
        case.second(&name, &old, |_| ()),
        None,
        "still under the old roster"
    );
    let hash = case.portal.roster().hash();
    let renewed = case.second(&name, &old, |record| record.roster = hash);
    assert_eq!(renewed, Some(Verdict::Signer));

    let new = SigningKey::random();
    let root = case.portal.root(&officer).clone();
    case.portal.next(|body| {
        let back = body
            .officers
            .iter_mut()
            .find(|other| other.id == officer)
            .unwrap();
        let key = key(&root, 3);
        back.keys.push(super::super::roster::OfficerKey {
            verify: new.verify_key(),
            ..key
        });
    });
    let hash = case.portal.roster().hash();
    let renewed = |key| case.second(&name, key, |record| record.roster = hash);
    assert_eq!(renewed(&new), None);
    assert_eq!(renewed(&old), Some(Verdict::Signature));
}

#[test]
fn only_the_reporter_takes_an_exclusion_back() {
    let portal = Portal::new();
    let excluded = portal.queue().officers[0];
    let case = Case::in_portal(portal, &[excluded]);
    let drop_it = |record: &mut Record| {
        record.excluded.clear();
    };
    assert_eq!(case.by_officer(drop_it), Some(Verdict::Excluded));
    assert_eq!(case.by_reporter(drop_it), None);
    let regrant = |record: &mut Record| {
        let held = record.boxes.get_mut(&BoxKind::Account).unwrap();
        held.holders.insert(Name::Officer(excluded));
    };
    assert_eq!(case.by_officer(regrant), Some(Verdict::Excluded));
    assert_eq!(case.by_reporter(regrant), Some(Verdict::Excluded));
}

#[test]
fn a_record_names_a_roster_that_this_one_descends_from_and_none_older() {
    let mut case = Case::new();
    let first = case.portal.roster().hash();
    case.portal.next(|_| ());
    let second = case.portal.roster().hash();
    assert_eq!(case.by_officer(|record| record.roster = second), None);
    let unknown = case.by_officer(|record| record.roster = Hash32::of(b""));
    assert_eq!(unknown, Some(Verdict::Roster));

    let mut chain = case.chain();
    let roster = case.portal.roster();
    let mut record = case.first.clone();
    record.roster = second;
    let note = record.follow(&chain, &Name::Reporter, &case.reporter);
    chain.extend(&note, &roster).unwrap();
    record.roster = first;
    let note = record.follow(&chain, &Name::Reporter, &case.reporter);
    assert_eq!(chain.extend(&note, &roster), Err(Verdict::Roster));
}

type Change<'a> = Box<dyn Fn(&mut Record) + 'a>;

#[test]
fn boxes_that_break_the_rules_are_refused() {
    let case = Case::new();
    let held = internal(&case);
    assert_eq!(
        case.by_officer(|record| {
            record.boxes.insert(BoxKind::Internal, held.clone());
        }),
        None
    );
    let edit = |kind: BoxKind, change: fn(&mut Held)| -> Change<'_> {
        Box::new(move |record: &mut Record| change(record.boxes.get_mut(&kind).unwrap()))
    };
    let changes: Vec<(&str, Change<'_>)> = vec![
        (
            "no account",
            Box::new(|record| {
                record.boxes.remove(&BoxKind::Account);
            }),
        ),
        (
            "a box gone",
            Box::new(|record| {
                record.boxes.remove(&BoxKind::Identity);
            }),
        ),
        (
            "reporter left out",
            edit(BoxKind::Dialogue, |held| {
                held.holders.remove(&Name::Reporter);
                held.recipient = Hash32::of(b"new");
            }),
        ),
        (
            "reporter in internal",
            Box::new(|record| {
                let mut held = held.clone();
                held.holders.insert(Name::Reporter);
                record.boxes.insert(BoxKind::Internal, held);
            }),
        ),
        (
            "pairs in the account",
            edit(BoxKind::Account, |held| held.rule = Rule::Pairs),
        ),
        (
            "pairs of one",
            edit(BoxKind::Identity, |held| {
                let first = *held.officers().next().unwrap();
                held.holders = [Name::Reporter, Name::Officer(first)].into();
                held.recipient = Hash32::of(b"new");
            }),
        ),
        (
            "a stranger",
            edit(BoxKind::Account, |held| {
                held.holders.insert(Name::Officer(Id16::random()));
            }),
        ),
        (
            "removed with the same secret",
            edit(BoxKind::Account, |held| {
                held.holders.pop_first();
            }),
        ),
        (
            "one secret for two boxes",
            Box::new(|record| {
                let recipient = record.boxes[&BoxKind::Account].recipient;
                record.boxes.get_mut(&BoxKind::Dialogue).unwrap().recipient = recipient;
            }),
        ),
    ];
    for (why, change) in changes {
        assert_eq!(case.by_officer(change), Some(Verdict::Boxes), "{why}");
    }
}

#[test]
fn the_first_record_has_no_internal_box() {
    let case = Case::new();
    let mut record = case.first.clone();
    record.boxes.insert(BoxKind::Internal, internal(&case));
    let note = record.begin(case.chain().beginning(), &case.reporter);
    let id = Hash32::of(note.as_bytes());
    let verdict = Chain::read(&id, &[&note], &case.portal.roster()).err();
    assert_eq!(verdict, Some(Verdict::Boxes));
}
