//! Vectors of steps, and of what their reporter is told.

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
        let to = if into == "internal" {
            secret.recipient()
        } else {
            dialogue.clone()
        };
        let inputs = json!({
            "case": case.id.to_string(), "records": [case.note, next], "roster": "first",
            "box": into, "n": 1, "secrets": secrets, "item": bytes(to.seal(note.as_bytes()).unwrap()),
        });
        cases.add(title, verdict, inputs);
    };
    let step = |from: &str, outcome: &str, reason: &str, to: &str| json!({"from": from, "outcome": outcome, "reason": reason, "to": to});
    let steps = [
        ("a step", "ok", step("acknowledged", "", "", "assessing")),
        (
            "a conclusion",
            "ok",
            step("assessing", "insufficient", "nobody saw it", "concluded"),
        ),
        ("a closing", "ok", step("concluded", "", "", "closed")),
        (
            "a reopening",
            "ok",
            step("closed", "", "she raised the alarm", "assessing"),
        ),
        (
            "a step that may not follow",
            "ok",
            step("received", "", "", "closed"),
        ),
        (
            "a conclusion without an outcome",
            "json",
            step("assessing", "", "nobody saw it", "concluded"),
        ),
        (
            "a conclusion without a reason",
            "json",
            step("assessing", "insufficient", "", "concluded"),
        ),
        (
            "a closing with an outcome",
            "json",
            step("concluded", "duplicate", "", "closed"),
        ),
        (
            "a conclusion reopened without a reason",
            "json",
            step("concluded", "", "", "assessing"),
        ),
        (
            "a closed case reopened without a reason",
            "json",
            step("closed", "", "", "assessing"),
        ),
        (
            "a trivial outcome",
            "json",
            step("assessing", "trivial", "too small", "concluded"),
        ),
        (
            "a step to nowhere",
            "json",
            step("assessing", "", "", "withdrawn"),
        ),
        (
            "a step from nowhere",
            "json",
            step("Acknowledged", "", "", "assessing"),
        ),
        (
            "a step without a reason's place",
            "json",
            json!({"from": "acknowledged", "outcome": "", "to": "assessing"}),
        ),
    ];
    for (title, verdict, body) in steps {
        add(title, verdict, "step", "internal", &body);
    }
    let body = step("acknowledged", "", "", "assessing");
    add("a step in the dialogue", "kind", "step", "dialogue", &body);
    let told = json!({"status": "assessing", "text": "we look into it"});
    add("progress", "ok", "progress", "dialogue", &told);
    add(
        "progress for the office",
        "kind",
        "progress",
        "internal",
        &told,
    );
    let unknown = json!({"status": "withdrawn", "text": ""});
    add(
        "progress to nowhere",
        "json",
        "progress",
        "dialogue",
        &unknown,
    );
    let wordless = json!({"status": "closed"});
    add(
        "progress without a text",
        "json",
        "progress",
        "dialogue",
        &wordless,
    );
}
