//! Vectors of drafts: a form, sealed to a code.

use amparo::seal::bucket::bucket;
use amparo::seal::code::Code;
use amparo::seal::draft;
use amparo::seal::id::{Id16, b64};
use amparo::seal::root::Root;
use serde_json::{Value, json};
use zeroize::Zeroizing;

use crate::fixture::{Cases, bytes};

pub(crate) fn all() -> Vec<Value> {
    vec![drafts()]
}

fn drafts() -> Value {
    let mut cases = Cases::of("draft");
    let (code, instance) = (Code::random(), Id16::random());
    let root = Root::derive(&code, &instance);
    let recipient = root.draft_identity().recipient();
    let given = |file: &[u8]| {
        json!({
            "code": b64(code.entropy()),
            "instance": instance.to_string(),
            "file": bytes(file),
        })
    };
    let forms: [(&str, Vec<(&str, &str)>); 3] = [
        ("nothing written", vec![]),
        (
            "a form, a name twice, an empty text",
            vec![
                ("account", "The \"invoices\"\nare false.\t😀"),
                ("person_name", ""),
                ("person_name", "Amal"),
            ],
        ),
        ("a name of its own", vec![("مكان", "هنا")]),
    ];
    for (name, form) in &forms {
        let fields = form.iter();
        let fields =
            fields.map(|(name, text)| ((*name).to_owned(), Zeroizing::new((*text).to_owned())));
        let file = draft::seal(&fields.collect(), &root).unwrap();
        cases.add(name, "ok", given(&file));
    }
    let mut sealed = |name: &str, verdict, text: &str| {
        cases.add(
            name,
            verdict,
            given(&recipient.seal(text.as_bytes()).unwrap()),
        );
    };
    let padded = |first: &str, json: &str| {
        let bare = first.len() + json.len() + 2;
        format!("{first}\n{json}{}\n", " ".repeat(bucket(bare) - bare))
    };
    let draft = |json: &str| padded("amparo/draft/v1", json);
    let long = "x".repeat(200_001);
    let many = vec!["[\"a\",\"\"]"; 4_097].join(",");
    for (name, json) in [
        ("no fields", r"{}".to_owned()),
        ("a key more", r#"{"fields":[],"more":1}"#.to_owned()),
        ("a field alone", r#"{"fields":["account"]}"#.to_owned()),
        ("a field of one", r#"{"fields":[["account"]]}"#.to_owned()),
        (
            "a field of three",
            r#"{"fields":[["a","b","c"]]}"#.to_owned(),
        ),
        ("a number in a field", r#"{"fields":[["a",1]]}"#.to_owned()),
        (
            "a name of 65",
            format!(r#"{{"fields":[["{}",""]]}}"#, "n".repeat(65)),
        ),
        (
            "a text too long",
            format!(r#"{{"fields":[["a","{long}"]]}}"#),
        ),
        ("fields too many", format!(r#"{{"fields":[{many}]}}"#)),
        ("white space", r#"{"fields": []}"#.to_owned()),
    ] {
        sealed(name, "json", &draft(&json));
    }
    sealed(
        "another type",
        "type",
        &padded("amparo/grant/v1", r#"{"fields":[]}"#),
    );
    sealed("no bucket", "note", "amparo/draft/v1\n{\"fields\":[]}\n");
    sealed("a line more", "note", &(draft(r#"{"fields":[]}"#) + "x"));
    let other = Root::derive(&Code::random(), &instance).draft_identity();
    let text = draft(r#"{"fields":[]}"#);
    let elsewhere = other.recipient().seal(text.as_bytes()).unwrap();
    cases.add("another's", "age", given(&elsewhere));
    let case = root.identity().recipient().seal(text.as_bytes()).unwrap();
    cases.add("to the keys of the case", "age", given(&case));
    cases.file()
}
