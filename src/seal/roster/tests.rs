//! Rosters for tests: two queues' worth of people, all keys known.

use super::*;
use crate::seal::officer::OfficerRoot;

/// A portal with its people, whose secrets the tests know.
pub(crate) struct Portal {
    pub(crate) instance: Id16,
    pub(crate) instance_key: SigningKey,
    pub(crate) stewards: Vec<(String, SigningKey)>,
    pub(crate) people: Vec<(Id16, OfficerRoot)>,
    pub(crate) body: RosterBody,
}

impl Portal {
    /// Two triage officers, a protection officer and three custodians; a threshold of two stewards.
    pub(crate) fn new() -> Self {
        let instance = Id16::random();
        let instance_key = SigningKey::random();
        let people: Vec<(Id16, OfficerRoot)> = (0..6)
            .map(|_| (Id16::random(), OfficerRoot::random()))
            .collect();
        let stewards: Vec<(String, SigningKey)> = ["ana", "ben", "chi"]
            .map(|name| (name.to_owned(), SigningKey::random()))
            .into();
        let office = Id16::random();
        let name = |text: &str| Texts::from([("en".to_owned(), text.to_owned())]);
        let officer = |(id, root): &(Id16, OfficerRoot), role| Officer {
            id: *id,
            function: name("officer"),
            keys: vec![key(root, 1)],
            languages: vec!["en".to_owned(), "ar".to_owned()],
            name: String::new(),
            roles: vec![role],
        };
        let roles = [Role::Triage, Role::Triage, Role::Protection];
        let roles = roles.into_iter().chain([Role::Custodian; 3]);
        let ids = |range: std::ops::Range<usize>| {
            let mut ids: Vec<Id16> = people[range].iter().map(|(id, _)| *id).collect();
            ids.sort_unstable();
            ids
        };
        let body = RosterBody {
            history: Vec::new(),
            instance: Instance {
                id: instance,
                key: instance_key.verify_key(),
            },
            not_after: Day::parse("2026-12-31").unwrap(),
            offices: vec![Office {
                id: office,
                name: name("Ethics Office"),
            }],
            officers: people
                .iter()
                .zip(roles)
                .map(|(who, role)| officer(who, role))
                .collect(),
            queues: vec![Queue {
                id: Id16::random(),
                office,
                name: name("Reports"),
                officers: ids(0..3),
                custodians: ids(3..6),
            }],
            stewards: Stewards {
                keys: stewards.iter().map(vkey).collect(),
                threshold: 2,
            },
            version: 1,
        };
        Self {
            instance,
            instance_key,
            stewards,
            people,
            body,
        }
    }

    pub(crate) fn pins(&self) -> Pins {
        Pins {
            instance: self.instance,
            stewards: self.stewards.iter().map(vkey).collect(),
            threshold: 2,
        }
    }

    /// The roster signed by the first `signers` stewards.
    pub(crate) fn note(&self, signers: usize) -> String {
        let signers: Vec<(&str, &SigningKey)> = self.stewards[..signers]
            .iter()
            .map(|(name, key)| (name.as_str(), key))
            .collect();
        self.body.sign(&signers)
    }

    pub(crate) fn roster(&self) -> Roster {
        Roster::read(self.note(2).as_bytes(), &self.pins(), None, today()).unwrap()
    }

    /// The next version, after `change`.
    pub(crate) fn next(&mut self, change: impl FnOnce(&mut RosterBody)) {
        self.body.history.push(self.roster().hash());
        self.body.version += 1;
        change(&mut self.body);
    }

    pub(crate) fn queue(&self) -> &Queue {
        &self.body.queues[0]
    }

    pub(crate) fn root(&self, id: &Id16) -> &OfficerRoot {
        &self.people.iter().find(|(other, _)| other == id).unwrap().1
    }
}

pub(crate) fn today() -> Day {
    Day::parse("2026-03-01").unwrap()
}

pub(crate) fn key(root: &OfficerRoot, from: u64) -> OfficerKey {
    OfficerKey {
        from,
        to: None,
        recipient: root.identity().recipient(),
        verify: root.signing().verify_key(),
    }
}

fn vkey((name, key): &(String, SigningKey)) -> Vkey {
    Vkey::new(name, key.verify_key()).unwrap()
}

fn verdict(portal: &Portal, note: &str) -> Option<Verdict> {
    Roster::read(note.as_bytes(), &portal.pins(), None, today()).err()
}

#[test]
fn a_roster_reads_back_as_it_was_written() {
    let portal = Portal::new();
    assert_eq!(portal.roster().body(), &portal.body);
}

#[test]
fn enough_pinned_stewards_must_sign_and_strangers_do_not_count() {
    let portal = Portal::new();
    assert_eq!(verdict(&portal, &portal.note(2)), None);
    assert_eq!(
        verdict(&portal, &portal.note(1)),
        Some(Verdict::UnderSigned)
    );

    let stranger = SigningKey::random();
    let note = note::countersign(&portal.note(1), "dov", &stranger).unwrap();
    assert_eq!(verdict(&portal, &note), Some(Verdict::UnderSigned));
    let note = note::countersign(&portal.note(1), "ben", &stranger).unwrap();
    assert_eq!(verdict(&portal, &note), Some(Verdict::Signature));
    let note = note::countersign(&portal.note(2), "dov", &stranger).unwrap();
    assert_eq!(verdict(&portal, &note), None);
}

#[test]
fn a_third_signature_makes_no_other_roster() {
    let portal = Portal::new();
    let three = portal.note(3);
    let three = Roster::read(three.as_bytes(), &portal.pins(), None, today()).unwrap();
    assert_eq!(three.hash(), portal.roster().hash());
}

#[test]
fn another_portals_expired_rolled_back_and_forked_rosters_are_refused() {
    let mut portal = Portal::new();
    let first = portal.roster();
    let first_note = portal.note(2);
    portal.next(|body| body.not_after = Day::parse("2027-06-30").unwrap());
    let second_note = portal.note(2);
    let second = portal.roster();
    let read = |note: &str, seen, today| {
        Roster::read(note.as_bytes(), &portal.pins(), Some(seen), today).err()
    };

    assert_eq!(read(&second_note, first.seen(), today()), None);
    assert_eq!(
        read(&first_note, second.seen(), today()),
        Some(Verdict::RolledBack)
    );
    let late = Day::parse("2027-01-01").unwrap();
    assert_eq!(
        read(&first_note, first.seen(), late),
        Some(Verdict::Expired)
    );
    assert_eq!(read(&second_note, first.seen(), late), None);

    let mut other = portal.body.clone();
    other.not_after = late;
    let stewards: Vec<(&str, &SigningKey)> = portal
        .stewards
        .iter()
        .map(|(name, key)| (name.as_str(), key))
        .collect();
    let forked = other.sign(&stewards);
    assert_eq!(read(&forked, second.seen(), today()), Some(Verdict::Forked));
    other.history = vec![Hash32::of(b"another first")];
    assert_eq!(
        read(&other.sign(&stewards), first.seen(), today()),
        Some(Verdict::Forked)
    );

    let elsewhere = Pins {
        instance: Id16::random(),
        ..portal.pins()
    };
    let verdict = Roster::read(first_note.as_bytes(), &elsewhere, None, today()).err();
    assert_eq!(verdict, Some(Verdict::Instance));
}

type Change = fn(&mut RosterBody);

#[test]
fn a_roster_whose_parts_do_not_fit_is_refused() {
    let portal = Portal::new();
    let changes: [(&str, Change); 8] = [
        ("history too long", |body| {
            body.history.push(Hash32::of(b""));
        }),
        ("version zero", |body| body.version = 0),
        ("unknown officer", |body| {
            body.queues[0].officers.push(Id16::random());
        }),
        ("unknown office", |body| {
            body.queues[0].office = Id16::random();
        }),
        ("officer twice", |body| {
            body.officers.push(body.officers[0].clone());
        }),
        ("two current keys", |body| {
            let key = body.officers[0].keys[0].clone();
            body.officers[0].keys.push(key);
        }),
        ("key from the future", |body| {
            body.officers[0].keys[0].from = 2;
        }),
        ("no threshold", |body| body.stewards.threshold = 0),
    ];
    for (why, change) in changes {
        let mut portal = Portal {
            body: portal.body.clone(),
            ..Portal::new()
        };
        change(&mut portal.body);
        assert_eq!(
            verdict(&portal, &portal.note(2)),
            Some(Verdict::Json),
            "{why}"
        );
    }
}

#[test]
fn a_key_counts_in_its_versions_alone() {
    let mut portal = Portal::new();
    let (id, _) = portal.people[0].clone();
    let new = OfficerRoot::random();
    portal.next(|body| {
        body.officers[0].keys[0].to = Some(1);
        body.officers[0].keys.push(key(&new, 2));
    });
    let roster = portal.roster();
    assert_eq!(
        roster.current_key(&id).unwrap().verify,
        new.signing().verify_key()
    );
    assert_ne!(
        roster.keys_in(&id, 1).next().unwrap().verify,
        new.signing().verify_key()
    );
    assert_eq!(roster.keys_in(&id, 0).count(), 0);
    assert_eq!(roster.current_key(&Id16::random()), None);
}
