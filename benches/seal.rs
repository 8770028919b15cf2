//! What sealing costs: `cargo bench --bench seal`. `docs/benchmarks.md` has the figures and the
//! machine; nothing here is asserted.

#![expect(
    clippy::unwrap_used,
    reason = "a bench that cannot set itself up has nothing to measure"
)]

use std::hint::black_box;

use amparo::clock::Day;
use amparo::seal::age::Identity;
use amparo::seal::assess::Answers;
use amparo::seal::code::Code;
use amparo::seal::compose::open::{SealedCase, open_case};
use amparo::seal::compose::report::{Identified, Report, compose_report};
use amparo::seal::grant::Holder;
use amparo::seal::id::Id16;
use amparo::seal::item::Listed;
use amparo::seal::key::{SigningKey, Vkey};
use amparo::seal::name::Name;
use amparo::seal::officer::{OfficerRoot, VaultKey};
use amparo::seal::root::Root;
use amparo::seal::roster::{
    Instance, Office, Officer, OfficerKey, Pins, Queue, Roster, RosterBody, Stewards, Texts,
};
use amparo::seal::words::{Role, Via};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// A portal of three officers and two custodians.
struct Portal {
    people: Vec<(Id16, OfficerRoot)>,
    note: String,
    pins: Pins,
    queue: Id16,
}

impl Portal {
    fn new() -> Self {
        let people: Vec<(Id16, OfficerRoot)> = (0..5)
            .map(|_| (Id16::random(), OfficerRoot::random()))
            .collect();
        let steward = SigningKey::random();
        let vkey = Vkey::new("steward", steward.verify_key()).unwrap();
        let (office, queue) = (Id16::random(), Id16::random());
        let instance = Instance {
            id: Id16::random(),
            key: SigningKey::random().verify_key(),
        };
        let pins = Pins {
            instance: instance.id,
            stewards: vec![vkey.clone()],
            threshold: 1,
        };
        let officer = |(id, root): &(Id16, OfficerRoot)| Officer {
            id: *id,
            function: Texts::new(),
            keys: vec![OfficerKey {
                from: 1,
                to: None,
                recipient: root.identity().recipient(),
                verify: root.signing().verify_key(),
            }],
            languages: Vec::new(),
            name: String::new(),
            roles: vec![Role::Triage],
        };
        let ids = |from: usize, count: usize| {
            let people = people.iter().skip(from).take(count);
            people.map(|(id, _)| *id).collect()
        };
        let body = RosterBody {
            history: Vec::new(),
            instance,
            not_after: today().plus(90),
            offices: vec![Office {
                id: office,
                name: Texts::new(),
            }],
            officers: people.iter().map(officer).collect(),
            queues: vec![Queue {
                id: queue,
                office,
                name: Texts::new(),
                officers: ids(0, 3),
                custodians: ids(3, 2),
            }],
            stewards: Stewards {
                keys: vec![vkey],
                threshold: 1,
            },
            version: 1,
        };
        let note = body.sign(&[("steward", &steward)]);
        Self {
            people,
            note,
            pins,
            queue,
        }
    }

    fn roster(&self) -> Roster {
        Roster::read(self.note.as_bytes(), &self.pins, None, today()).unwrap()
    }
}

fn today() -> Day {
    Day::parse("2026-03-01").unwrap()
}

fn age_files(criterion: &mut Criterion) {
    let identity = Identity::random();
    let recipient = identity.recipient();
    for size in [4_096_usize, 65_536, 1 << 20] {
        let plain = vec![b'a'; size];
        let file = recipient.seal(&plain).unwrap();
        let mut group = criterion.benchmark_group(format!("age/{size}"));
        group.throughput(Throughput::Bytes(size as u64));
        group.bench_function("seal", |bench| {
            bench.iter(|| recipient.seal(black_box(&plain)));
        });
        group.bench_function("open", |bench| {
            bench.iter(|| identity.open(black_box(&file)));
        });
        group.finish();
    }
    criterion.bench_function("age/recipient", |bench| bench.iter(|| identity.recipient()));
}

fn derivations(criterion: &mut Criterion) {
    let (code, instance) = (Code::random(), Id16::random());
    criterion.bench_function("root (PBKDF2)", |bench| {
        bench.iter(|| Root::derive(black_box(&code), &instance));
    });
    let mut group = criterion.benchmark_group("vault");
    group.sample_size(10);
    group.bench_function("key (Argon2id)", |bench| {
        bench.iter(|| VaultKey::derive(black_box("a long enough passphrase"), &[1; 16]));
    });
    group.finish();
}

fn cases(criterion: &mut Criterion) {
    let portal = Portal::new();
    let roster = portal.roster();
    let root = Root::derive(&Code::random(), &portal.pins.instance);
    let name = Identified::default();
    let text = "the invoices are false. ".repeat(100);
    let answers = Answers::new();
    let report = Report {
        mark: Id16::random(),
        roster: &roster,
        queue: portal.queue,
        text: &text,
        answers: &answers,
        identity: Some(&name),
        excluded: &[],
        keep_account: true,
        files: &[],
        via: Via::Server,
        today: today(),
        root: &root,
    };
    criterion.bench_function("roster/read", |bench| bench.iter(|| portal.roster()));
    criterion.bench_function("compose_report", |bench| {
        bench.iter(|| compose_report(black_box(&report)));
    });

    let sealed = compose_report(&report).unwrap();
    let (id, officer) = portal.people.first().unwrap();
    let (holder_name, identity) = (Name::Officer(*id), officer.identity());
    let grants = sealed.grants.iter();
    let view = SealedCase {
        case: sealed.case,
        n: 0,
        urgent: sealed.urgent,
        level: sealed.level,
        grants: grants
            .filter(|grant| grant.holder == holder_name)
            .map(|grant| grant.file.as_slice())
            .collect(),
        items: sealed
            .items
            .iter()
            .map(|item| Listed {
                in_box: item.opened.item().in_box,
                n: 0,
                sealed: &item.file,
            })
            .collect(),
    };
    let holder = Holder {
        name: holder_name,
        identity: &identity,
        anchor: None,
    };
    criterion.bench_function("open_case", |bench| {
        bench.iter(|| open_case(black_box(&view), &holder, &roster));
    });
}

criterion_group!(benches, age_files, derivations, cases);
criterion_main!(benches);
