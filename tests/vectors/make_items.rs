//! Vectors of what is said, item by item.

use amparo::seal::canon;
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::item::Item;
use amparo::seal::item::body::Body;
use amparo::seal::key::SigningKey;
use amparo::seal::name::Name;
use amparo::seal::words::{BoxKind, Via};
use serde_json::{Value, json};

use crate::fixture::{Case, Cases, Portal, bytes, canonical, flipped, raw};
use crate::said::{bodies, message, officers_bodies, seal, text, written};

const ITEM: &str = "amparo/item/v1";

pub(crate) fn item() -> Value {
    let portal = Portal::new();
    let mut cases = Cases::with("item", &portal);
    let case = Case::new(&portal, &[]);
    let other = Case::new(&portal, &[]);
    let mut add_with =
        |name: &str, verdict, in_box: BoxKind, n: u64, secrets: Value, sealed: &[u8]| {
            let inputs = json!({
                "case": case.id.to_string(), "records": [case.note], "roster": "first",
                "box": in_box.as_str(), "n": n, "secrets": secrets, "item": bytes(sealed),
            });
            cases.add(name, verdict, inputs);
        };
    for (name, in_box, body) in bodies() {
        let sealed = seal(
            &case,
            written(&case, Name::Reporter, in_box, body),
            &case.reporter,
        );
        add_with(name, "ok", in_box, 0, case.secrets_json(), &sealed.file);
    }
    let dialogue = BoxKind::Dialogue;
    let (officer, key) = (portal.name(0), portal.key(0));
    let receipt = Body::Acknowledgement {
        receipt: text("a receipt"),
        text: text("we have it"),
    };
    let acknowledged = seal(&case, written(&case, officer, dialogue, receipt), &key);
    let mut add = |name: &str, verdict, sealed: &[u8]| {
        add_with(name, verdict, dialogue, 0, case.secrets_json(), sealed);
    };
    add("an acknowledgement", "ok", &acknowledged.file);
    for (name, body) in officers_bodies() {
        let own = seal(&case, written(&case, officer, dialogue, body), &key);
        add(name, "ok", &own.file);
    }
    let mut late = written(&case, officer, dialogue, message(&"long ".repeat(2_000)));
    late.via = Via::Console;
    late.after = (0..16_u8).map(|n| Hash32::of(&[n])).collect();
    add(
        "a long message after sixteen others",
        "ok",
        &seal(&case, late, &key).file,
    );
    let hello = || written(&case, Name::Reporter, dialogue, message("hello"));
    let sealed = seal(&case, hello(), &case.reporter).file;
    add("cut", "age", &sealed[..sealed.len() - 1]);
    add("appended to", "age", &[sealed.as_slice(), b"a"].concat());
    add("a bit flipped", "age", &flipped(&sealed, sealed.len() - 1));
    let foreign = other.secrets[&dialogue].recipient();
    add(
        "sealed to another case's box",
        "age",
        &hello().seal(&foreign, &case.reporter).unwrap().file,
    );
    let stranger = SigningKey::random();
    add(
        "a forged signature",
        "signature",
        &seal(&case, hello(), &stranger).file,
    );
    let by = |author: Name, key: &SigningKey| {
        seal(
            &case,
            written(&case, author, dialogue, message("hello")),
            key,
        )
        .file
    };
    add(
        "an officer's by the reporter's key",
        "signature",
        &by(officer, &case.reporter),
    );
    add(
        "a custodian's",
        "author",
        &by(portal.name(3), &portal.key(3)),
    );
    add(
        "a stranger's",
        "author",
        &by(Name::Officer(Id16::random()), &stranger),
    );
    let moved = Item {
        case: other.id,
        ..hello()
    };
    add(
        "another case's",
        "case",
        &seal(&case, moved, &case.reporter).file,
    );
    let later = Item { n: 1, ..hello() };
    add(
        "another record's",
        "record",
        &seal(&case, later, &case.reporter).file,
    );

    let dialogue_secret = &case.secrets[&dialogue];
    let plain = dialogue_secret.open(&sealed).unwrap();
    let canon = str::from_utf8(&plain)
        .unwrap()
        .lines()
        .nth(1)
        .unwrap()
        .trim_end()
        .to_owned();
    let json: Value = serde_json::from_str(&canon).unwrap();
    let again = |kind: &str, json: &str, fill, signers: &[(&str, &SigningKey)]| {
        let note = raw(kind, json, fill, signers);
        dialogue_secret.recipient().seal(note.as_bytes()).unwrap()
    };
    let reporter = [("reporter", &case.reporter)];
    add(
        "a record offered as an item",
        "type",
        &again("amparo/record/v1", &canon, true, &reporter),
    );
    add(
        "a receipt offered as an item",
        "type",
        &again("amparo/receipt/v1", &canon, true, &reporter),
    );
    add("not padded", "note", &again(ITEM, &canon, false, &reporter));
    let spaced = format!("{canon}{}", " ".repeat(4_000));
    add(
        "padded too far",
        "note",
        &again(ITEM, &spaced, true, &reporter),
    );
    let two = [("reporter", &case.reporter), ("ana", &stranger)];
    add("two signatures", "note", &again(ITEM, &canon, true, &two));
    add("no signature", "note", &again(ITEM, &canon, true, &[]));
    add(
        "signed by another name",
        "signature",
        &again(ITEM, &canon, true, &[("ana", &case.reporter)]),
    );
    let spelled = [
        ("a lone surrogate", canon.replace("hello", "\\ud800")),
        ("NUL", canon.replace("hello", "\\u0000")),
        ("NUL as it is", canon.replace("hello", "\0")),
        (
            "a key twice",
            canon.replacen("{\"after\":[],", "{\"after\":[],\"after\":[],", 1),
        ),
        ("a needless escape", canon.replace("hello", "\\u0068ello")),
        ("white space", canon.replacen(':', ": ", 1)),
        ("1.0", canon.replace("\"n\":0", "\"n\":0.0")),
    ];
    for (name, text) in spelled {
        add(name, "json", &again(ITEM, &text, true, &reporter));
    }
    let seventeen: Vec<String> = {
        let mut hashes: Vec<String> = (0..17_u8).map(|n| Hash32::of(&[n]).to_string()).collect();
        hashes.sort();
        hashes
    };
    let changes = [
        ("an unknown key", "json", "extra", json!(1)),
        ("seventeen heads", "json", "after", json!(seventeen)),
        (
            "heads out of order",
            "json",
            "after",
            json!([seventeen[1], seventeen[0]]),
        ),
        (
            "a head twice",
            "json",
            "after",
            json!([seventeen[0], seventeen[0]]),
        ),
        ("a day that is none", "json", "posted", json!("2026-02-29")),
        ("an unknown way", "json", "via", json!("pigeon")),
        ("an unknown box", "json", "box", json!("archive")),
        ("the portal as author", "json", "author", json!("instance")),
        (
            "a body of another shape",
            "json",
            "body",
            json!({"text": "hello", "more": 1}),
        ),
        (
            "a text too long",
            "json",
            "body",
            json!({"text": "a".repeat(200_001)}),
        ),
        ("moved across boxes", "box", "box", json!("account")),
        ("an unknown kind", "kind", "kind", json!("verdict")),
        ("moved across kinds", "kind", "kind", json!("note")),
        ("a body of another kind", "json", "kind", json!("alarm")),
    ];
    for (name, verdict, field, value) in changes {
        let mut json = json.clone();
        json[field] = value;
        add(
            name,
            verdict,
            &again(ITEM, &canonical(&json), true, &reporter),
        );
    }
    let mut by_reporter = json.clone();
    by_reporter["kind"] = json!("acknowledgement");
    by_reporter["body"] = json!({"receipt": "r", "text": "t"});
    let by_reporter = again(ITEM, &canonical(&by_reporter), true, &reporter);
    add("an acknowledgement by the reporter", "kind", &by_reporter);
    let of_kind = |kind: &str, body: Value| {
        let mut json = json.clone();
        json["kind"] = json!(kind);
        json["body"] = body;
        again(ITEM, &canonical(&json), true, &reporter)
    };
    let odd = [
        (
            "consents out of order",
            "consent",
            json!({"given": ["b", "a"]}),
        ),
        ("a consent twice", "consent", json!({"given": ["a", "a"]})),
        (
            "a consent that is no word",
            "consent",
            json!({"given": ["A b"]}),
        ),
        (
            "a consent as it was",
            "consent",
            json!({"given": true, "what": "a"}),
        ),
        (
            "pressed in another way",
            "withdrawal",
            json!({"pressed": "maybe", "text": "", "withdrawn": true}),
        ),
        (
            "everything to be erased",
            "erasure",
            json!({"asked": true, "pressed": "no", "what": "all"}),
        ),
        (
            "a conflict of the reporter",
            "conflict",
            json!({"officer": "reporter", "reason": ""}),
        ),
        (
            "a conflict of nobody",
            "conflict",
            json!({"reason": "he is named in it"}),
        ),
    ];
    for (name, kind, body) in odd {
        add(name, "json", &of_kind(kind, body));
    }
    for (name, body) in officers_bodies() {
        let kind = body.kind().as_str();
        let body = serde_json::from_str(&canon::write(&body.to_json().into())).unwrap();
        let sealed = of_kind(kind, body);
        add(&format!("{name} by the reporter"), "kind", &sealed);
    }
    let by_officer = |body: Body| {
        let kind = body.kind().as_str();
        let mut json: Value = json.clone();
        json["author"] = json!(officer.to_string());
        json["kind"] = json!(kind);
        json["body"] = serde_json::from_str(&canon::write(&body.to_json().into())).unwrap();
        let name = officer.to_string();
        again(ITEM, &canonical(&json), true, &[(&name, &key)])
    };
    for (name, in_box, body) in bodies() {
        if in_box == dialogue && !matches!(body, Body::Message { .. }) {
            let sealed = by_officer(body);
            add(&format!("{name} by an officer"), "kind", &sealed);
        }
    }
    add_with(
        "listed under no record",
        "record",
        dialogue,
        1,
        case.secrets_json(),
        &sealed,
    );
    add_with(
        "listed in no box",
        "record",
        BoxKind::Internal,
        0,
        case.secrets_json(),
        &sealed,
    );
    add_with("no secret", "secret", dialogue, 0, json!({}), &sealed);
    let others = other.secrets_json();
    add_with(
        "another case's secrets",
        "secret",
        dialogue,
        0,
        others,
        &sealed,
    );
    crate::make_renewals::items(&mut cases, &portal);
    crate::make_holders::items(&mut cases, &portal);
    crate::make_way::items(&mut cases, &portal);
    crate::make_given::items(&mut cases, &portal);
    crate::make_office::items(&mut cases, &portal);
    cases.file()
}
