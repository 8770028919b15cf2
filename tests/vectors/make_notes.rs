//! Vectors of notes: framing and signatures, rosters, receipts.

use amparo::seal::id::{Hash32, Id16};
use amparo::seal::key::{SigningKey, Vkey};
use amparo::seal::note::countersign;
use amparo::seal::receipt::Receipt;
use amparo::seal::roster::RosterBody;
use serde_json::{Value, json};

use crate::fixture::{Cases, Portal, TODAY, bytes, canonical, day, raw};

type Change = fn(&mut RosterBody);
type Edit = fn(&mut Value);

pub(crate) fn all() -> Vec<Value> {
    vec![note(), roster(), receipt()]
}

const RECEIPT: &str = "amparo/receipt/v1";

fn note() -> Value {
    let mut cases = Cases::of("note");
    let (ana, ben) = (SigningKey::random(), SigningKey::random());
    let vkey = |name, key: &SigningKey| Vkey::new(name, key.verify_key()).unwrap().to_string();
    let vkeys = [vkey("ana", &ana), vkey("ben", &ben)];
    let json = r#"{"text":"done\n\n— ana AAAA\n"}"#;
    let note = raw(RECEIPT, json, false, &[("ana", &ana)]);
    let both = raw(RECEIPT, json, false, &[("ana", &ana), ("ben", &ben)]);
    let line = note.rsplit_once("\n\n").unwrap().1.to_owned();
    let mut add = |name: &str, verdict, text: &[u8], single| {
        let inputs = json!({
            "note": bytes(text), "type": RECEIPT, "spaces": false, "single": single, "vkeys": vkeys,
        });
        cases.add(name, verdict, inputs);
    };
    add(
        "a text that poses as a signature",
        "ok",
        note.as_bytes(),
        true,
    );
    add("two signatures", "ok", both.as_bytes(), false);
    add("two where one belongs", "note", both.as_bytes(), true);
    let seventeen: Vec<String> = (0..17)
        .map(|n| line.replace("ana", &format!("a{n}")))
        .collect();
    let framings = [
        ("nothing", String::new()),
        ("a byte-order mark", format!("\u{feff}{note}")),
        ("no final line feed", note.trim_end().to_owned()),
        ("a blank line at the end", format!("{note}\n")),
        ("a third line", note.replacen("\n\n—", "\nmore\n\n—", 1)),
        ("no blank line", note.replacen("\n\n—", "\n—", 1)),
        ("no signature", note.replace(&line, "")),
        (
            "a hyphen for the dash",
            note.replace("\n\n— ana", "\n\n- ana"),
        ),
        ("a name twice", format!("{note}{line}")),
        (
            "seventeen signatures",
            note.replace(&line, &seventeen.concat()),
        ),
        ("a plus in the name", note.replace("\n\n— ana", "\n\n— a+a")),
        ("no name", note.replace("\n\n— ana ", "\n\n—  ")),
        (
            "a name beyond ASCII",
            note.replace("\n\n— ana", "\n\n— aná"),
        ),
        (
            "a longer signature",
            note.replace("\n\n— ana ", "\n\n— ana AAAA"),
        ),
        ("base64 without padding", note.replace("=\n", "\n")),
        ("carriage returns", note.replace('\n', "\r\n")),
    ];
    for (name, text) in framings {
        add(name, "note", text.as_bytes(), false);
    }
    add(
        "not UTF-8",
        "note",
        &note.as_bytes()[1..]
            .iter()
            .map(|_| 0xff)
            .collect::<Vec<u8>>(),
        true,
    );
    let record = raw("amparo/record/v1", json, false, &[("ana", &ana)]);
    add("another type", "type", record.as_bytes(), true);
    let spaced = raw(RECEIPT, &format!("{json} "), false, &[("ana", &ana)]);
    add("trailing spaces", "json", spaced.as_bytes(), true);
    let surrogate = raw(RECEIPT, r#"{"text":"\ud800"}"#, false, &[("ana", &ana)]);
    add("a lone surrogate", "json", surrogate.as_bytes(), true);
    let twice = raw(
        RECEIPT,
        r#"{"text":"a","text":"b"}"#,
        false,
        &[("ana", &ana)],
    );
    add("a key twice", "json", twice.as_bytes(), true);
    add(
        "another key under the name",
        "signature",
        raw(RECEIPT, json, false, &[("ana", &ben)]).as_bytes(),
        true,
    );
    add(
        "a name nobody has",
        "signature",
        raw(RECEIPT, json, false, &[("chi", &ana)]).as_bytes(),
        true,
    );
    add(
        "one of two by a stranger",
        "signature",
        raw(RECEIPT, json, false, &[("ana", &ana), ("chi", &ben)]).as_bytes(),
        false,
    );
    add(
        "another text",
        "signature",
        note.replace("done", "gone").as_bytes(),
        true,
    );
    let mut letters = note.clone().into_bytes();
    let at = letters.len() - 20;
    letters[at] = if letters[at] == b'A' { b'B' } else { b'A' };
    add(
        "a letter changed in the signature",
        "signature",
        &letters,
        true,
    );
    let mut padded = |name: &str, verdict, json: &str, expected: &str| {
        let text = raw("amparo/item/v1", json, true, &[("ana", &ana)]);
        let inputs = json!({
            "note": bytes(text), "type": expected, "spaces": true, "single": true, "vkeys": vkeys,
        });
        cases.add(name, verdict, inputs);
    };
    padded("spaces that belong", "ok", json, "amparo/item/v1");
    padded("spaces and another type", "type", json, "amparo/record/v1");
    padded("spaces and a tab", "json", "{}\t", "amparo/item/v1");
    cases.file()
}

fn roster() -> Value {
    let mut cases = Cases::of("roster");
    let portal = Portal::new();
    let (first, second) = (portal.roster(&portal.first), portal.roster(&portal.second));
    let seen = |roster: &amparo::seal::roster::Roster| json!({"version": roster.version(), "hash": roster.hash().to_string()});
    let (seen_first, seen_second) = (seen(&first), seen(&second));
    let mut add = |name: &str, verdict, note: &str, seen: &Value, today: &str| {
        let inputs = json!({
            "note": bytes(note), "pins": portal.pins_json(), "seen": seen, "today": today,
        });
        cases.add(name, verdict, inputs);
    };
    let none = &Value::Null;
    let current = portal.sign(&portal.first, 2);
    let newer = portal.sign(&portal.second, 2);
    let stranger = SigningKey::random();
    add("two stewards", "ok", &current, none, TODAY);
    add(
        "three stewards",
        "ok",
        &portal.sign(&portal.first, 3),
        &seen_first,
        TODAY,
    );
    add("the next version", "ok", &newer, &seen_first, TODAY);
    add("its last day", "ok", &current, none, "2026-12-31");
    add(
        "a stranger beside two",
        "ok",
        &countersign(&current, "dov", &stranger).unwrap(),
        none,
        TODAY,
    );
    add("expired", "expired", &current, none, "2027-01-01");
    add("rolled back", "rolled_back", &current, &seen_second, TODAY);
    add(
        "rolled back before expired",
        "rolled_back",
        &current,
        &seen_second,
        "2027-01-01",
    );
    let one = portal.sign(&portal.first, 1);
    add("one steward", "under_signed", &one, none, TODAY);
    add(
        "one and a stranger",
        "under_signed",
        &countersign(&one, "dov", &stranger).unwrap(),
        none,
        TODAY,
    );
    add(
        "a stranger in a steward's name",
        "signature",
        &countersign(&one, "ben", &stranger).unwrap(),
        none,
        TODAY,
    );
    add(
        "altered",
        "signature",
        &current.replace("2026-12-31", "2036-12-31"),
        none,
        TODAY,
    );
    let forked = RosterBody {
        not_after: day("2026-12-30"),
        ..portal.second.clone()
    };
    let forked_sign = portal.sign(&forked, 2);
    add(
        "forked in the same version",
        "forked",
        &forked_sign,
        &seen_second,
        TODAY,
    );
    let parted = RosterBody {
        history: vec![Hash32::of(b"another")],
        ..portal.second.clone()
    };
    add(
        "forked before",
        "forked",
        &portal.sign(&parted, 2),
        &seen_first,
        TODAY,
    );
    let elsewhere = Portal::new();
    let foreign = elsewhere.sign(&elsewhere.first, 2);
    add("another portal's", "instance", &foreign, none, TODAY);
    add(
        "not a roster",
        "type",
        &current.replacen("roster", "record", 1),
        none,
        TODAY,
    );
    add("a word", "note", "hello", none, TODAY);
    let changes: [(&str, Change); 7] = [
        ("history too long", |body| {
            body.history.push(Hash32::of(b""));
        }),
        ("an unknown officer", |body| {
            body.queues[0].officers.push(Id16::random());
        }),
        ("an unknown custodian", |body| {
            body.queues[0].custodians.push(Id16::random());
        }),
        ("an unknown office", |body| {
            body.queues[0].office = Id16::random();
        }),
        ("an officer twice", |body| {
            body.officers.push(body.officers[0].clone());
        }),
        ("a key from the future", |body| {
            body.officers[0].keys[0].from = 2;
        }),
        ("no threshold", |body| body.stewards.threshold = 0),
    ];
    for (name, change) in changes {
        let mut body = portal.first.clone();
        change(&mut body);
        add(name, "json", &portal.sign(&body, 2), none, TODAY);
    }
    let plain: Value = serde_json::from_str(current.lines().nth(1).unwrap()).unwrap();
    let edits: [(&str, Edit); 8] = [
        ("a missing key", |json| {
            drop(json.as_object_mut().unwrap().remove("queues"));
        }),
        ("an unknown key", |json| json["extra"] = json!(1)),
        ("a day that is none", |json| {
            json["not_after"] = json!("2026-02-30");
        }),
        ("a role nobody has", |json| {
            json["officers"][0]["roles"] = json!(["judge"]);
        }),
        ("a role twice", |json| {
            json["officers"][0]["roles"] = json!(["triage", "triage"]);
        }),
        ("a language that is none", |json| {
            json["officers"][0]["languages"] = json!(["EN"]);
        }),
        ("a classic recipient", |json| {
            let classic = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
            json["officers"][0]["keys"][0]["recipient"] = json!(classic);
        }),
        ("ids out of order", |json| {
            json["queues"][0]["officers"]
                .as_array_mut()
                .unwrap()
                .reverse();
        }),
    ];
    let [(ana, ana_key), (ben, ben_key), _] = &portal.stewards;
    for (name, edit) in edits {
        let mut json = plain.clone();
        edit(&mut json);
        let signers: [(&str, &SigningKey); 2] = [(*ana, ana_key), (*ben, ben_key)];
        let edited = raw("amparo/roster/v1", &canonical(&json), false, &signers);
        add(name, "json", &edited, none, TODAY);
    }
    cases.file()
}

fn receipt() -> Value {
    let mut cases = Cases::of("receipt");
    let portal = Portal::new();
    let receipt = Receipt {
        case: Hash32::of(b"case"),
        day: day(TODAY),
        instance: portal.instance,
        office: "Бюро по вопросам этики \"1\"".to_owned(),
        plain: Hash32::of(b"plain"),
        sealed: Hash32::of(b"sealed"),
    };
    let key = portal.instance_key.verify_key();
    let mut add = |name, verdict, note: &str, instance: &Id16| {
        let inputs = json!({
            "note": bytes(note), "instance": instance.to_string(), "key": bytes(key.as_bytes()),
        });
        cases.add(name, verdict, inputs);
    };
    let note = receipt.sign(&portal.instance_key);
    add("a receipt", "ok", &note, &portal.instance);
    add("another portal's", "instance", &note, &Id16::random());
    add(
        "another key's",
        "signature",
        &receipt.sign(&SigningKey::random()),
        &portal.instance,
    );
    add(
        "altered",
        "signature",
        &note.replace(TODAY, "2025-03-01"),
        &portal.instance,
    );
    add(
        "a day that is none",
        "json",
        &note.replace(TODAY, "2026-13-01"),
        &portal.instance,
    );
    let json = note.lines().nth(1).unwrap();
    let signed = |kind, json, name| raw(kind, json, false, &[(name, &portal.instance_key)]);
    add(
        "by another name",
        "signature",
        &signed(RECEIPT, json, "portal"),
        &portal.instance,
    );
    add(
        "a record offered as one",
        "type",
        &signed("amparo/record/v1", json, "instance"),
        &portal.instance,
    );
    let longer = json.replacen('{', r#"{"also":1,"#, 1);
    add(
        "an unknown key",
        "json",
        &signed(RECEIPT, &longer, "instance"),
        &portal.instance,
    );
    let twice = countersign(&note, "dov", &SigningKey::random()).unwrap();
    add("two signatures", "note", &twice, &portal.instance);
    cases.file()
}
