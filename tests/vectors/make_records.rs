//! Vectors of records: who holds what.

use amparo::seal::id::{Hash32, Id16};
use amparo::seal::key::SigningKey;
use amparo::seal::name::Name;
use amparo::seal::record::{Beginning, Chain, Held, Record};
use amparo::seal::words::{BoxKind, Rule, Via};
use serde_json::{Value, json};

use crate::fixture::{Case, Cases, Portal, canonical, raw};

type Change<'a> = Box<dyn Fn(&mut Record) + 'a>;
type Edit = fn(&mut Value);

pub(crate) fn all() -> Vec<Value> {
    vec![record()]
}

fn internal(case: &Case) -> Held {
    let mut held = case.first.boxes[&BoxKind::Dialogue].clone();
    held.holders.remove(&Name::Reporter);
    held.recipient = Hash32::of(b"internal");
    held
}

fn record() -> Value {
    let portal = Portal::new();
    let mut cases = Cases::with("record", &portal);
    let case = Case::new(&portal, &[1]);
    let (officer, key) = (portal.name(0), portal.key(0));
    let second_roster = portal.roster(&portal.second).hash();
    let mut add_in = |name: &str, verdict, id: &Hash32, records: &[&str], roster: &str| {
        let inputs = json!({"case": id.to_string(), "records": records, "roster": roster});
        cases.add(name, verdict, inputs);
    };
    let mut add = |name: &str, verdict, records: &[&str]| {
        add_in(name, verdict, &case.id, records, "second");
    };
    let first = case.note.as_str();
    add("the first", "ok", &[first]);
    let opened = case.then(&officer, &key, |record| {
        record.boxes.insert(BoxKind::Internal, internal(&case));
        record.roster = second_roster;
        // The third officer left with the second roster.
        for held in record.boxes.values_mut() {
            if held.holders.remove(&portal.name(2)) {
                held.recipient = Hash32::of(held.recipient.as_bytes());
            }
        }
    });
    add(
        "the office's own box, a new roster, a holder removed",
        "ok",
        &[first, &opened],
    );
    let kept = case.then(&officer, &key, |_| ());
    add("the same again", "ok", &[first, &kept]);
    let shortened =
        |signer: &Name, key: &SigningKey| case.then(signer, key, |record| record.excluded.clear());
    add(
        "the reporter takes an exclusion back",
        "ok",
        &[first, &shortened(&Name::Reporter, &case.reporter)],
    );
    add(
        "an officer takes an exclusion back",
        "excluded",
        &[first, &shortened(&officer, &key)],
    );

    add("no records", "chain", &[]);
    add("the first missing", "chain", &[&kept]);
    add("the first twice", "chain", &[first, first]);
    add("the second twice", "chain", &[first, &kept, &kept]);
    let other = Case::new(&portal, &[]);
    add("another case's first", "case", &[&other.note]);
    let again = case.first.begin(case.chain.beginning(), &case.reporter);
    add("the first swapped", "case", &[&again, &kept]);
    let foreign = other.then(&officer, &key, |_| ());
    add("another case's second", "chain", &[first, &foreign]);

    let stranger = SigningKey::random();
    let by = |signer: Name, key: &SigningKey| case.then(&signer, key, |_| ());
    add(
        "signed by a stranger",
        "signer",
        &[first, &by(Name::Officer(Id16::random()), &stranger)],
    );
    add(
        "signed by a custodian",
        "signer",
        &[first, &by(portal.name(3), &portal.key(3))],
    );
    add(
        "signed by an excluded officer",
        "signer",
        &[first, &by(portal.name(1), &portal.key(1))],
    );
    add(
        "signed by the portal",
        "signer",
        &[first, &by(Name::Instance, &portal.instance_key)],
    );
    add(
        "a forged signature",
        "signature",
        &[first, &by(officer, &stranger)],
    );
    add(
        "a forged signature of the reporter",
        "signature",
        &[first, &by(Name::Reporter, &stranger)],
    );
    add(
        "altered",
        "signature",
        &[first, &kept.replace("\"pairs\"", "\"each\"")],
    );
    let removed = case.then(&Name::Reporter, &case.reporter, |record| {
        for held in record.boxes.values_mut() {
            if held.holders.remove(&officer) {
                held.recipient = Hash32::of(held.recipient.as_bytes());
            }
        }
    });
    let without =
        Chain::read(&case.id, &[first, &removed], &portal.roster(&portal.second)).unwrap();
    let late = without.last().record().follow(&without, &officer, &key);
    add(
        "signed by a removed officer",
        "signer",
        &[first, &removed, &late],
    );
    let again = |change: Change<'_>| {
        let mut record = without.last().record().clone();
        change(&mut record);
        record.follow(&without, &Name::Reporter, &case.reporter)
    };
    let back = again(Box::new(|record| {
        record.boxes.clone_from(&case.first.boxes);
    }));
    add(
        "a removed secret back again",
        "boxes",
        &[first, &removed, &back],
    );
    let elsewhere = again(Box::new(|record| {
        let old = case.first.boxes[&BoxKind::Account].recipient;
        record.boxes.get_mut(&BoxKind::Dialogue).unwrap().recipient = old;
    }));
    add(
        "a removed secret in another box",
        "boxes",
        &[first, &removed, &elsewhere],
    );
    let left = case.then(&portal.name(2), &portal.key(2), |record| {
        record.roster = second_roster;
    });
    add("signed by an officer who left", "signer", &[first, &left]);
    let stays = case.then(&portal.name(2), &portal.key(2), |_| ());
    add(
        "signed by that officer before they left",
        "ok",
        &[first, &stays],
    );

    let edit = |kind: BoxKind, change: fn(&mut Held)| -> Change<'_> {
        Box::new(move |record| change(record.boxes.get_mut(&kind).unwrap()))
    };
    let changes: Vec<(&str, &str, Change<'_>)> = vec![
        (
            "an unknown roster",
            "roster",
            Box::new(|record| record.roster = Hash32::of(b"")),
        ),
        (
            "an excluded holder",
            "excluded",
            Box::new(|record| {
                let account = record.boxes.get_mut(&BoxKind::Account).unwrap();
                account.holders.insert(portal.name(1));
            }),
        ),
        (
            "account missing",
            "boxes",
            Box::new(|record| drop(record.boxes.remove(&BoxKind::Account))),
        ),
        (
            "a box gone",
            "boxes",
            Box::new(|record| drop(record.boxes.remove(&BoxKind::Identity))),
        ),
        (
            "reporter out of the dialogue",
            "boxes",
            edit(BoxKind::Dialogue, |held| {
                held.holders.remove(&Name::Reporter);
                held.recipient = Hash32::of(b"new");
            }),
        ),
        (
            "reporter in the internal box",
            "boxes",
            Box::new(|record| {
                let mut held = internal(&case);
                held.holders.insert(Name::Reporter);
                record.boxes.insert(BoxKind::Internal, held);
            }),
        ),
        (
            "pairs in the account",
            "boxes",
            edit(BoxKind::Account, |held| held.rule = Rule::Pairs),
        ),
        (
            "an unknown holder",
            "boxes",
            edit(BoxKind::Account, |held| {
                held.holders.insert(Name::Officer(Id16::random()));
            }),
        ),
        (
            "removed with the same secret",
            "boxes",
            edit(BoxKind::Identity, |held| {
                held.holders.pop_last();
            }),
        ),
        (
            "one secret for two boxes",
            "boxes",
            Box::new(|record| {
                let recipient = record.boxes[&BoxKind::Account].recipient;
                record.boxes.get_mut(&BoxKind::Dialogue).unwrap().recipient = recipient;
            }),
        ),
        (
            "a holder who left",
            "boxes",
            Box::new(|record| record.roster = second_roster),
        ),
    ];
    for (name, verdict, change) in changes {
        let note = case.then(&officer, &key, change);
        add(name, verdict, &[first, &note]);
    }
    let json: Value = serde_json::from_str(kept.lines().nth(1).unwrap()).unwrap();
    let edits: [(&str, Edit); 6] = [
        ("an unknown key", |json| json["extra"] = json!(1)),
        ("holders out of order", |json| {
            json["boxes"]["identity"]["holders"]
                .as_array_mut()
                .unwrap()
                .reverse();
        }),
        ("no holders", |json| {
            json["boxes"]["account"]["holders"] = json!([]);
        }),
        ("the portal as a holder", |json| {
            json["boxes"]["account"]["holders"] = json!(["instance"]);
        }),
        ("an unknown rule", |json| {
            json["boxes"]["account"]["rule"] = json!("all");
        }),
        ("an unknown box", |json| {
            let held = json["boxes"]["account"].clone();
            json["boxes"]["archive"] = held;
        }),
    ];
    let signer = officer.to_string();
    for (name, edit) in edits {
        let mut json = json.clone();
        edit(&mut json);
        let note = raw(
            "amparo/record/v1",
            &canonical(&json),
            false,
            &[(&signer, &key)],
        );
        add(name, "json", &[first, &note]);
    }
    let item = raw(
        "amparo/item/v1",
        &canonical(&json),
        false,
        &[(&signer, &key)],
    );
    add("an item offered as a record", "type", &[first, &item]);
    let spaced = raw(
        "amparo/record/v1",
        &format!("{} ", canonical(&json)),
        false,
        &[(&signer, &key)],
    );
    add("trailing spaces", "json", &[first, &spaced]);
    add(
        "two signatures",
        "note",
        &[
            first,
            &amparo::seal::note::countersign(&kept, "dov", &key).unwrap(),
        ],
    );

    let begin = |change: &dyn Fn(&mut Record), key: &SigningKey, via| {
        let mut record = case.first.clone();
        change(&mut record);
        let beginning = Beginning {
            via,
            ..case.chain.beginning().clone()
        };
        let note = record.begin(&beginning, key);
        (Hash32::of(note.as_bytes()), note)
    };
    let mut add_first = |name, verdict, (id, note): (Hash32, String)| {
        add_in(name, verdict, &id, &[&note], "first");
    };
    add_first(
        "begun by the server",
        "ok",
        begin(&|_| (), &case.reporter, Via::Server),
    );
    add_first(
        "begun at the console",
        "json",
        begin(&|_| (), &case.reporter, Via::Console),
    );
    add_first(
        "begun by somebody else's key",
        "signature",
        begin(&|_| (), &stranger, Via::Browser),
    );
    let with_internal = |record: &mut Record| {
        record.boxes.insert(BoxKind::Internal, internal(&case));
    };
    add_first(
        "an internal box at once",
        "boxes",
        begin(&with_internal, &case.reporter, Via::Browser),
    );
    let later = |record: &mut Record| record.roster = second_roster;
    add_first(
        "a roster from the future",
        "roster",
        begin(&later, &case.reporter, Via::Browser),
    );
    crate::make_renewals::records(&mut cases, &portal, &case);
    crate::make_given::records(&mut cases, &portal, &case);
    crate::make_holders::records(&mut cases, &portal);
    cases.file()
}
