//! Vectors of new keys that the office gives a reporter who lost their code: two officers, or nobody.

use std::collections::BTreeMap;

use amparo::seal::age::Identity;
use amparo::seal::handover::{Handover, reason_hash};
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::item::Item;
use amparo::seal::item::body::Body;
use amparo::seal::key::SigningKey;
use amparo::seal::name::Name;
use amparo::seal::record::{Chain, Record, ReporterKeys};
use amparo::seal::words::{BoxKind, How, Via};
use serde_json::json;
use zeroize::Zeroizing;

use crate::fixture::{Case, Cases, Portal, TODAY, bytes, day};

/// A case whose reporter the office gave new keys with its second record.
struct Given<'a> {
    portal: &'a Portal,
    case: &'a Case,
    signing: SigningKey,
    identity: Identity,
    dialogue: Identity,
}

impl<'a> Given<'a> {
    fn new(portal: &'a Portal, case: &'a Case) -> Self {
        Self {
            portal,
            case,
            signing: SigningKey::random(),
            identity: Identity::random(),
            dialogue: Identity::random(),
        }
    }

    fn keys(&self) -> ReporterKeys {
        ReporterKeys {
            recipient: self.identity.recipient(),
            verify: self.signing.verify_key(),
        }
    }

    fn record(&self) -> Record {
        let mut record = self.case.first.clone();
        for (kind, held) in &mut record.boxes {
            match kind {
                BoxKind::Dialogue => held.recipient = self.dialogue.recipient().hash(),
                BoxKind::Identity => {
                    held.holders.remove(&Name::Reporter);
                }
                BoxKind::Account | BoxKind::Internal => {}
            }
        }
        record
    }

    fn facts(&self) -> Handover {
        Handover {
            case: self.case.id,
            day: day(TODAY),
            how: How::Met,
            n: 1,
            officer: self.portal.id(0),
            prev: self.case.chain.last().hash(),
            reason: reason_hash(&Id16::random(), "she came to the office"),
            reporter: self.keys(),
        }
    }

    fn agreed(&self, change: impl FnOnce(&mut Handover)) -> String {
        let mut facts = self.facts();
        change(&mut facts);
        facts.sign(&self.portal.id(2), &self.portal.key(2))
    }

    fn give(&self, handover: &str, change: impl FnOnce(&mut Record)) -> String {
        let mut record = self.record();
        change(&mut record);
        let by = (&self.portal.id(0), &self.portal.key(0));
        record.give(&self.case.chain, &self.keys(), handover, by)
    }

    fn note(&self) -> String {
        self.give(&self.agreed(|_| ()), |_| ())
    }
}

pub(crate) fn records(cases: &mut Cases, portal: &Portal, case: &Case) {
    let given = Given::new(portal, case);
    let mut add = |name: &str, verdict, later: &[&str]| {
        let records = [&[case.note.as_str()], later].concat();
        let inputs = json!({"case": case.id.to_string(), "records": records, "roster": "first"});
        cases.add(name, verdict, inputs);
    };
    let note = given.note();
    let roster = portal.roster(&portal.first);
    let mut chain: Chain = case.chain.clone();
    chain.extend(&note, &roster).unwrap();
    add("keys from the office", "ok", &[&note]);
    let next = given
        .record()
        .follow(&chain, &Name::Reporter, &given.signing);
    add("keys from the office, and they sign", "ok", &[&note, &next]);
    let old = given
        .record()
        .follow(&chain, &Name::Reporter, &case.reporter);
    add(
        "keys from the office, and the old key",
        "signature",
        &[&note, &old],
    );
    let alone = given.facts().sign(&portal.id(0), &portal.key(0));
    add(
        "keys from one officer twice",
        "holder",
        &[&given.give(&alone, |_| ())],
    );
    let keeper = given.facts().sign(&portal.id(3), &portal.key(3));
    add(
        "keys from the office and a custodian",
        "author",
        &[&given.give(&keeper, |_| ())],
    );
    let forged = given.facts().sign(&portal.id(2), &portal.key(1));
    add(
        "keys from the office, and a forged word",
        "signature",
        &[&given.give(&forged, |_| ())],
    );
    let excluded = given.facts().sign(&portal.id(1), &portal.key(1));
    add(
        "keys from the office and an excluded officer",
        "author",
        &[&given.give(&excluded, |_| ())],
    );
    let elsewhere = given.agreed(|facts| facts.case = Hash32::of(b"another"));
    add(
        "a word about another case",
        "case",
        &[&given.give(&elsewhere, |_| ())],
    );
    let later = given.agreed(|facts| facts.n = 2);
    add(
        "a word about a later record",
        "case",
        &[&given.give(&later, |_| ())],
    );
    let other = given.agreed(|facts| facts.reporter.verify = SigningKey::random().verify_key());
    add(
        "a word about another key",
        "case",
        &[&given.give(&other, |_| ())],
    );
    let usual = given.agreed(|_| ());
    let named = |record: &mut Record| {
        let held = record.boxes.get_mut(&BoxKind::Identity).unwrap();
        held.holders.insert(Name::Reporter);
    };
    add(
        "keys from the office that keep the name",
        "boxes",
        &[&given.give(&usual, named)],
    );
    let opened = |record: &mut Record| {
        let held = record.boxes.get_mut(&BoxKind::Identity).unwrap();
        held.recipient = Identity::random().recipient().hash();
    };
    add(
        "keys from the office, and the name's secret",
        "boxes",
        &[&given.give(&usual, opened)],
    );
    let joined = |record: &mut Record| {
        let held = record.boxes.get_mut(&BoxKind::Dialogue).unwrap();
        held.holders.insert(portal.name(3));
    };
    add(
        "keys from the office, and somebody let in",
        "boxes",
        &[&given.give(&usual, joined)],
    );
    let barred = |record: &mut Record| {
        record.excluded.insert(Id16::random());
    };
    add(
        "keys from the office, and somebody excluded",
        "excluded",
        &[&given.give(&usual, barred)],
    );
}

pub(crate) fn items(cases: &mut Cases, portal: &Portal) {
    let case = Case::new(portal, &[]);
    let given = Given::new(portal, &case);
    let note = given.note();
    let dialogue = BoxKind::Dialogue;
    let secrets: BTreeMap<&str, [String; 2]> = [(
        dialogue.as_str(),
        [&case.secrets[&dialogue], &given.dialogue].map(|one| one.to_text().as_str().to_owned()),
    )]
    .into();
    let mut add = |name: &str, verdict, key: &SigningKey| {
        let item = Item {
            after: Vec::new(),
            author: Name::Reporter,
            body: Body::Message {
                text: Zeroizing::new("hello".to_owned()),
            },
            in_box: dialogue,
            case: case.id,
            id: Id16::random(),
            n: 1,
            posted: day(TODAY),
            via: Via::Browser,
        };
        let sealed = item.seal(&given.dialogue.recipient(), key).unwrap();
        let inputs = json!({
            "case": case.id.to_string(), "records": [case.note, note], "roster": "first",
            "box": dialogue.as_str(), "n": 1, "secrets": secrets, "item": bytes(&sealed.file),
        });
        cases.add(name, verdict, inputs);
    };
    add(
        "said with the key that the office gave",
        "ok",
        &given.signing,
    );
    add(
        "said with the key before the office gave one",
        "signature",
        &case.reporter,
    );
}
