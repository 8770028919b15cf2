//! Vectors of boxes full of items, whole or tampered with.

use amparo::clock::Day;
use amparo::seal::item::{Item, Sealed};
use amparo::seal::key::SigningKey;
use amparo::seal::name::Name;
use amparo::seal::words::BoxKind;
use serde_json::{Value, json};

use crate::fixture::{Case, Cases, Portal, TODAY, bytes, day};

use crate::said::{message, seal, written};

pub(crate) fn thread() -> Value {
    let portal = Portal::new();
    let mut cases = Cases::with("thread", &portal);
    let case = Case::new(&portal, &[]);
    let said = |told: &str, after: &[&Sealed], posted: &str| {
        let after = after.iter().map(|item| item.opened.hash()).collect();
        let posted: Day = day(posted);
        let item = written(&case, Name::Reporter, BoxKind::Dialogue, message(told));
        seal(
            &case,
            Item {
                after,
                posted,
                ..item
            },
            &case.reporter,
        )
    };
    let first = said("1", &[], TODAY);
    let second = said("2", &[&first], "2020-01-01");
    let third = said("3", &[&second], TODAY);
    let beside = said("beside", &[&first], "2026-03-02");
    let joined = said("joined", &[&third, &beside], "2026-03-02");
    let mut replay = written(&case, Name::Reporter, BoxKind::Dialogue, message("other"));
    replay.id = first.opened.item().id;
    let replay = seal(&case, replay, &case.reporter);
    let forged = {
        let item = written(&case, Name::Reporter, BoxKind::Dialogue, message("forged"));
        seal(&case, item, &SigningKey::random())
    };
    let mut add = |name: &str, items: &[&Sealed]| {
        let items: Vec<Value> = items
            .iter()
            .map(|item| json!({"n": 0, "item": bytes(&item.file)}))
            .collect();
        let inputs = json!({
            "case": case.id.to_string(), "records": [case.note], "roster": "first",
            "box": "dialogue", "secrets": case.secrets_json(), "items": items,
        });
        cases.add(name, "ok", inputs);
    };
    add("nothing", &[]);
    add("in order", &[&first, &second, &third, &beside, &joined]);
    add("reordered", &[&joined, &beside, &third, &second, &first]);
    add("shuffled", &[&third, &first, &joined, &beside, &second]);
    add(
        "dropped from the middle",
        &[&first, &third, &beside, &joined],
    );
    add("the first dropped", &[&second, &third]);
    add("the last dropped", &[&first, &second]);
    add("replayed", &[&first, &second, &first]);
    add("the same id, other words", &[&replay, &first, &second]);
    add("a forged one among them", &[&first, &forged, &second]);
    add("all forged", &[&forged, &forged]);
    cases.file()
}
