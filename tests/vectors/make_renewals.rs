//! Vectors of a reporter who goes over to new keys: the record, the grants and the items after it.

use std::collections::BTreeMap;

use amparo::seal::age::Identity;
use amparo::seal::grant::Grant;
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::item::Item;
use amparo::seal::item::body::Body;
use amparo::seal::key::SigningKey;
use amparo::seal::name::Name;
use amparo::seal::record::{Chain, Held, Record, ReporterKeys};
use amparo::seal::root::AnchorKey;
use amparo::seal::words::{BoxKind, Rule, Via};
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::fixture::{Case, Cases, Portal, TODAY, bytes, canonical, day, raw};

/// A case whose reporter took new keys with its second record.
struct Renewed<'a> {
    case: &'a Case,
    signing: SigningKey,
    identity: Identity,
    secrets: BTreeMap<BoxKind, Identity>,
    note: String,
    chain: Chain,
}

impl<'a> Renewed<'a> {
    fn new(portal: &'a Portal, case: &'a Case) -> Self {
        let (signing, identity) = (SigningKey::random(), Identity::random());
        let secrets = [BoxKind::Dialogue, BoxKind::Identity]
            .map(|kind| (kind, Identity::random()))
            .into();
        let mut renewed = Self {
            case,
            signing,
            identity,
            secrets,
            note: String::new(),
            chain: case.chain.clone(),
        };
        renewed.note = renewed
            .record()
            .renew(&case.chain, &renewed.keys(), &case.reporter);
        let roster = portal.roster(&portal.first);
        renewed.chain.extend(&renewed.note, &roster).unwrap();
        renewed
    }

    fn keys(&self) -> ReporterKeys {
        ReporterKeys {
            recipient: self.identity.recipient(),
            verify: self.signing.verify_key(),
        }
    }

    /// The first record with a new secret for every box that the reporter holds.
    fn record(&self) -> Record {
        let mut record = self.case.first.clone();
        for (kind, secret) in &self.secrets {
            let held = record.boxes.get_mut(kind).unwrap();
            held.recipient = secret.recipient().hash();
        }
        record
    }
}

pub(crate) fn records(cases: &mut Cases, portal: &Portal, case: &Case) {
    let renewed = Renewed::new(portal, case);
    let first = case.note.as_str();
    let mut add = |name: &str, verdict, later: &[&str]| {
        let records = [&[first], later].concat();
        let inputs = json!({"case": case.id.to_string(), "records": records, "roster": "first"});
        cases.add(name, verdict, inputs);
    };
    let (officer, key) = (portal.name(0), portal.key(0));
    let note = renewed.note.as_str();
    add("a reporter's new keys", "ok", &[note]);
    let after =
        |signer: &Name, key: &SigningKey| renewed.record().follow(&renewed.chain, signer, key);
    let by_new = after(&Name::Reporter, &renewed.signing);
    let by_old = after(&Name::Reporter, &case.reporter);
    add("then signed with them", "ok", &[note, &by_new]);
    add("then by an officer", "ok", &[note, &after(&officer, &key)]);
    add(
        "then signed with the old key",
        "signature",
        &[note, &by_old],
    );
    let with = |keys: &ReporterKeys, key: &SigningKey, change: &dyn Fn(&mut Record)| {
        let mut record = renewed.record();
        change(&mut record);
        record.renew(&case.chain, keys, key)
    };
    let keys = renewed.keys();
    let itself = with(&keys, &renewed.signing, &|_| ());
    add("new keys signed with themselves", "signature", &[&itself]);
    let kept = |kind: BoxKind| {
        with(&keys, &case.reporter, &|record| {
            record.boxes.insert(kind, case.first.boxes[&kind].clone());
        })
    };
    add(
        "new keys, the old dialogue",
        "boxes",
        &[&kept(BoxKind::Dialogue)],
    );
    add(
        "new keys, the old name",
        "boxes",
        &[&kept(BoxKind::Identity)],
    );
    let changed = |change: &dyn Fn(&mut Record)| with(&keys, &case.reporter, change);
    let other = portal.name(3);
    let box_of = |record: &mut Record, kind, change: &dyn Fn(&mut Held)| {
        change(record.boxes.get_mut(&kind).unwrap());
    };
    let barred = changed(&|record| {
        record.excluded.insert(Id16::random());
    });
    add("new keys, and somebody excluded", "excluded", &[&barred]);
    let joined = changed(&|record| {
        box_of(record, BoxKind::Dialogue, &|held| {
            held.holders.insert(other);
        });
    });
    add("new keys, and somebody let in", "boxes", &[&joined]);
    let left = changed(&|record| {
        box_of(record, BoxKind::Dialogue, &|held| {
            held.holders.remove(&officer);
        });
    });
    add("new keys, and somebody taken off", "boxes", &[&left]);
    let shown = changed(&|record| {
        box_of(record, BoxKind::Account, &|held| {
            held.recipient = Identity::random().recipient().hash();
        });
    });
    add("new keys, and the account's secret", "boxes", &[&shown]);
    let alone = changed(&|record| {
        box_of(record, BoxKind::Identity, &|held| held.rule = Rule::Each);
    });
    add("new keys, and another rule", "boxes", &[&alone]);
    let more = changed(&|record| {
        let mut held = record.boxes[&BoxKind::Account].clone();
        held.recipient = Identity::random().recipient().hash();
        held.holders.remove(&Name::Reporter);
        record.boxes.insert(BoxKind::Internal, held);
    });
    add("new keys, and one more box", "boxes", &[&more]);
    let had = case.chain.reporter().clone();
    let old_recipient = ReporterKeys {
        recipient: had.recipient.clone(),
        ..keys.clone()
    };
    let old_verify = ReporterKeys {
        verify: had.verify,
        ..keys.clone()
    };
    for (name, keys) in [
        ("the old recipient again", old_recipient),
        ("the old key again", old_verify),
    ] {
        add(name, "boxes", &[&with(&keys, &case.reporter, &|_| ())]);
    }
    let again = {
        let mut record = renewed.record();
        for held in record.boxes.values_mut() {
            held.recipient = Hash32::of(held.recipient.as_bytes());
        }
        record.renew(&renewed.chain, &keys, &renewed.signing)
    };
    add("the same new keys twice", "boxes", &[note, &again]);

    let json: Value = serde_json::from_str(note.lines().nth(1).unwrap()).unwrap();
    let signed = |edit: &dyn Fn(&mut Value), name: &str, key: &SigningKey| {
        let mut json = json.clone();
        edit(&mut json);
        raw("amparo/record/v1", &canonical(&json), false, &[(name, key)])
    };
    let by_officer = signed(&|_| (), &officer.to_string(), &key);
    add("new keys by an officer", "signer", &[&by_officer]);
    let reporter = |edit: &dyn Fn(&mut Value)| signed(edit, "reporter", &case.reporter);
    let more = reporter(&|json| json["reporter"]["also"] = json!(1));
    add("new keys and more", "json", &[&more]);
    let half = reporter(&|json| drop(json["reporter"].as_object_mut().unwrap().remove("verify")));
    add("half of new keys", "json", &[&half]);
}

pub(crate) fn grants(cases: &mut Cases, portal: &Portal, anchor: &AnchorKey) {
    let case = Case::new(portal, &[]);
    let renewed = Renewed::new(portal, &case);
    let seal = |chain: &Chain, key: &SigningKey, to: &Identity| {
        let secrets = renewed
            .secrets
            .iter()
            .map(|(kind, secret)| (*kind, vec![secret]));
        let grant = Grant {
            chain,
            holder: Name::Reporter,
            secrets: secrets.collect(),
            own: Some((key, anchor)),
        };
        grant.seal(&to.recipient()).unwrap()
    };
    let mut add = |name: &str, verdict, grants: &[&[u8]]| {
        let grants: Vec<Value> = grants.iter().map(bytes).collect();
        let inputs = json!({
            "case": case.id.to_string(), "holder": "reporter", "grants": grants,
            "identity": renewed.identity.to_text().as_str(), "anchor": bytes(anchor.expose()),
            "roster": "first",
        });
        cases.add(name, verdict, inputs);
    };
    let mine = seal(&renewed.chain, &renewed.signing, &renewed.identity);
    add("the reporter's with new keys", "ok", &[&mine]);
    let old_key = seal(&renewed.chain, &case.reporter, &renewed.identity);
    add("new keys and the old signing key", "anchor", &[&old_key]);
    let before = Grant {
        chain: &case.chain,
        holder: Name::Reporter,
        secrets: BTreeMap::new(),
        own: Some((&case.reporter, anchor)),
    };
    let left = before.seal(&case.identity.recipient()).unwrap();
    add(
        "new keys, and what was sealed to the old",
        "age",
        &[&mine, &left],
    );
    let mut parted = case.chain.clone();
    for _ in 0..2 {
        let note = case.first.follow(&parted, &portal.name(0), &portal.key(0));
        parted.extend(&note, &portal.roster(&portal.first)).unwrap();
    }
    let theirs = Grant {
        chain: &parted,
        secrets: [(BoxKind::Dialogue, vec![&case.secrets[&BoxKind::Dialogue]])].into(),
        own: None,
        ..before
    };
    let theirs = theirs.seal(&renewed.identity.recipient()).unwrap();
    add(
        "new keys, and an officer's longer chain that parts from them",
        "chain",
        &[&mine, &theirs],
    );
    add(
        "the longer chain alone, and rubbish",
        "age",
        &[&left, &theirs],
    );
}

pub(crate) fn items(cases: &mut Cases, portal: &Portal) {
    let case = Case::new(portal, &[]);
    let renewed = Renewed::new(portal, &case);
    let dialogue = BoxKind::Dialogue;
    let item = |n: u64| Item {
        after: Vec::new(),
        author: Name::Reporter,
        body: Body::Message {
            text: Zeroizing::new("hello".to_owned()),
        },
        in_box: dialogue,
        case: case.id,
        id: Id16::random(),
        n,
        posted: day(TODAY),
        via: Via::Browser,
    };
    let (old, new) = (&case.secrets[&dialogue], &renewed.secrets[&dialogue]);
    let texts = [old, new].map(|secret| secret.to_text().as_str().to_owned());
    let mut add = |name: &str, verdict, n: u64, secret: &Identity, key: &SigningKey| {
        let sealed = item(n).seal(&secret.recipient(), key).unwrap();
        let inputs = json!({
            "case": case.id.to_string(), "records": [case.note, renewed.note], "roster": "first",
            "box": dialogue.as_str(), "n": n, "secrets": {"dialogue": texts}, "item": bytes(&sealed.file),
        });
        cases.add(name, verdict, inputs);
    };
    add("said before the new keys", "ok", 0, old, &case.reporter);
    add("said with the new keys", "ok", 1, new, &renewed.signing);
    add(
        "said later with the old key",
        "signature",
        1,
        new,
        &case.reporter,
    );
    add(
        "said before with the new key",
        "signature",
        0,
        old,
        &renewed.signing,
    );
    add(
        "said later, sealed to the old secret",
        "age",
        1,
        old,
        &renewed.signing,
    );
}
