//! Vectors of what officers keep for each other beside a case.

use amparo::seal::age::Identity;
use amparo::seal::id::{Hash32, Id16};
use amparo::seal::name::Name;
use amparo::seal::record::Held;
use amparo::seal::words::{BoxKind, Rule};
use serde_json::{Value, json};

use crate::fixture::{Case, Cases, Portal, TODAY, bytes, canonical, raw};

pub(crate) fn items(cases: &mut Cases, portal: &Portal) {
    let case = Case::new(portal, &[]);
    let (officer, key) = (portal.name(0), portal.key(0));
    let secret = Identity::random();
    let dialogue = case.secrets[&BoxKind::Dialogue].recipient();
    let next = case.then(&officer, &key, |record| {
        let held = &record.boxes[&BoxKind::Dialogue];
        let internal = Held {
            holders: held.officers().copied().map(Name::Officer).collect(),
            recipient: secret.recipient().hash(),
            rule: Rule::Each,
        };
        record.boxes.insert(BoxKind::Internal, internal);
    });
    let mut secrets = case.secrets_json();
    secrets["internal"] = json!([secret.to_text().as_str()]);
    let name = officer.to_string();
    let mut add = |title: &str, verdict: &str, kind: &str, into: &str, body: &Value| {
        let json = json!({
            "after": [Hash32::of(b"before").to_string()], "author": name, "body": body, "box": into,
            "case": case.id.to_string(), "id": Id16::random().to_string(), "kind": kind, "n": 1,
            "posted": TODAY, "via": "console",
        });
        let note = raw("amparo/item/v1", &canonical(&json), true, &[(&name, &key)]);
        let to = match into {
            "internal" => secret.recipient(),
            _ => dialogue.clone(),
        };
        let inputs = json!({
            "case": case.id.to_string(), "records": [case.note, next], "roster": "first",
            "box": into, "n": 1, "secrets": secrets, "item": bytes(to.seal(note.as_bytes()).unwrap()),
        });
        cases.add(title, verdict, inputs);
    };
    for (title, verdict, kind, body) in bodies() {
        add(title, verdict, kind, "internal", &body);
    }
    let mut told = Vec::new();
    for (_, verdict, kind, body) in bodies() {
        if verdict == "ok" && !told.contains(&kind) {
            add(
                &format!("a {kind} in the dialogue"),
                "kind",
                kind,
                "dialogue",
                &body,
            );
            told.push(kind);
        }
    }
}

fn bodies() -> Vec<(&'static str, &'static str, &'static str, Value)> {
    let of = Id16::random().to_string();
    let case_id = Hash32::of(b"another case").to_string();
    vec![
        (
            "a translation",
            "ok",
            "translation",
            json!({"language": "en", "of": of, "text": "he pays at night"}),
        ),
        (
            "a translation into a language of three letters",
            "ok",
            "translation",
            json!({"language": "swa", "of": of, "text": "x"}),
        ),
        (
            "a translation into no language",
            "json",
            "translation",
            json!({"language": "", "of": of, "text": "x"}),
        ),
        (
            "a translation into a language with its country",
            "json",
            "translation",
            json!({"language": "en-GB", "of": of, "text": "x"}),
        ),
        (
            "a translation without a word",
            "json",
            "translation",
            json!({"language": "en", "of": of, "text": ""}),
        ),
        (
            "a translation of nothing",
            "json",
            "translation",
            json!({"language": "en", "text": "x"}),
        ),
        ("a task", "ok", "task", json!({"text": "call the clinic"})),
        (
            "a task with a day and a person",
            "ok",
            "task",
            json!({"due": "2026-12-24", "officer": of, "text": "call the clinic"}),
        ),
        (
            "a task for a day that is none",
            "json",
            "task",
            json!({"due": "2026-02-30", "text": "call the clinic"}),
        ),
        (
            "a task for nobody by name",
            "json",
            "task",
            json!({"officer": "", "text": "call the clinic"}),
        ),
        ("a task without a word", "json", "task", json!({"text": ""})),
        (
            "a task that was done",
            "ok",
            "tick",
            json!({"done": true, "of": of}),
        ),
        (
            "a task that is open again",
            "ok",
            "tick",
            json!({"done": false, "of": of}),
        ),
        (
            "a tick in words",
            "json",
            "tick",
            json!({"done": "yes", "of": of}),
        ),
        ("a tick of nothing", "json", "tick", json!({"done": true})),
        (
            "the office's own number",
            "ok",
            "reference",
            json!({"number": "OC/2026/118", "system": ""}),
        ),
        (
            "a number elsewhere",
            "ok",
            "reference",
            json!({"number": "77", "system": "Police of the province"}),
        ),
        (
            "a number taken back",
            "ok",
            "reference",
            json!({"number": "", "system": "Police of the province"}),
        ),
        (
            "a number that is a number",
            "json",
            "reference",
            json!({"number": 77, "system": ""}),
        ),
        (
            "a number of 201 characters",
            "json",
            "reference",
            json!({"number": "7".repeat(201), "system": ""}),
        ),
        (
            "a number without a system's place",
            "json",
            "reference",
            json!({"number": "77"}),
        ),
        (
            "a link",
            "ok",
            "link",
            json!({"case": case_id, "linked": true, "reason": "the same depot"}),
        ),
        (
            "a link taken back",
            "ok",
            "link",
            json!({"case": case_id, "linked": false, "reason": ""}),
        ),
        (
            "a link without a reason",
            "json",
            "link",
            json!({"case": case_id, "linked": true, "reason": ""}),
        ),
        (
            "a link to an item",
            "json",
            "link",
            json!({"case": of, "linked": true, "reason": "the same depot"}),
        ),
        (
            "a link to a case and more",
            "json",
            "link",
            json!({"case": case_id, "linked": true, "queue": of, "reason": "x"}),
        ),
    ]
}
