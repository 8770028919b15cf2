//! Vectors of attachments: files, what items say about them, and their names.

use amparo::seal::age::Identity;
use amparo::seal::attachment::{Content, Sealer};
use amparo::seal::id::{Hash32, Id16, b64};
use amparo::seal::words::Voice;
use serde_json::{Value, json};

use crate::fixture::{Cases, bytes};

pub(crate) fn all() -> Vec<Value> {
    let mut cases = Cases::of("attachment");
    files(&mut cases);
    bodies(&mut cases);
    for (n, given) in NAMES.into_iter().enumerate() {
        cases.add(&format!("a name {n}"), "ok", json!({"given": given}));
    }
    let lengths: [u64; 8] = [
        0,
        65_536,
        65_537,
        262_145,
        1_048_577,
        1 << 30,
        (1 << 47) + 1,
        (1 << 53) - 1,
    ];
    for length in lengths {
        cases.add(
            &format!("a length of {length}"),
            "ok",
            json!({"length": length}),
        );
    }
    vec![cases.file()]
}

const NAMES: [&str; 9] = [
    "photo.jpg",
    "../../etc/passwd",
    "C:\\pictures\\ one \t two .jpg",
    "a\u{301}.txt",
    "photo\u{202e}gpj.exe",
    "\u{200b}/",
    "line\r\nbreak\u{2028}.txt",
    "فاتورة\u{200f}.pdf",
    "a\u{1}\u{301}.txt",
];

fn sealed(identity: &Identity, plain: &[u8]) -> (Vec<u8>, Content) {
    let mut sealer = Sealer::new(&identity.recipient()).unwrap();
    sealer.write(plain).unwrap();
    let mut file = sealer.take();
    let (content, last) = sealer.finish().unwrap();
    file.extend(last);
    (file, content)
}

fn files(cases: &mut Cases) {
    let identity = Identity::random();
    let given = |file: &[u8], content: &Content| {
        json!({
            "identity": identity.to_text().as_str(),
            "file": bytes(file),
            "bytes": content.bytes,
            "sha256": content.sha256.to_string(),
        })
    };
    let (file, content) = sealed(&identity, b"two columns, one of them paid");
    cases.add("a file", "ok", given(&file, &content));
    let (empty, nothing) = sealed(&identity, b"");
    cases.add("nothing in it", "ok", given(&empty, &nothing));
    cases.add("cut", "age", given(&file[..file.len() - 1], &content));
    let other = Content {
        sha256: Hash32::of(b"other"),
        ..content.clone()
    };
    cases.add("another hash", "file", given(&file, &other));
    let longer = Content {
        bytes: 65_537,
        ..content.clone()
    };
    cases.add("longer than there is", "file", given(&file, &longer));
    let shorter = Content {
        bytes: content.bytes - 1,
        ..content
    };
    cases.add("something behind the end", "file", given(&file, &shorter));
    let bare = identity.recipient().seal(b"no bucket").unwrap();
    let short = Content {
        bytes: 9,
        sha256: Hash32::of(b"no bucket"),
    };
    cases.add("no bucket", "file", given(&bare, &short));
}

fn bodies(cases: &mut Cases) {
    let whole = json!({
        "beside": "removed",
        "blob": Id16::random().to_string(),
        "bytes": 29,
        "identity": Identity::random().to_text().as_str(),
        "name": "photo.jpg",
        "sha256": Hash32::of(b"x").to_string(),
        "type": "image/jpeg",
    });
    let mut add = |name: &str, verdict: &str, key: &str, value: Option<Value>| {
        let mut body = whole.clone();
        match value {
            Some(value) => body[key] = value,
            None => drop(body.as_object_mut().unwrap().remove(key)),
        }
        let text = serde_json::to_string(&body).unwrap();
        cases.add(name, verdict, json!({"body": b64(text.as_bytes())}));
    };
    add("an item", "ok", "bytes", Some(json!(29)));
    add(
        "of another",
        "ok",
        "of",
        Some(json!(Id16::random().to_string())),
    );
    add(
        "of a voice",
        "ok",
        "voice",
        Some(json!(Voice::Altered.as_str())),
    );
    add("an unknown voice", "json", "voice", Some(json!("whisper")));
    add("no voice at all", "json", "voice", Some(Value::Null));
    add("no type", "ok", "type", Some(json!("")));
    add("no name", "json", "name", Some(json!("")));
    add("a name of 255", "ok", "name", Some(json!("é".repeat(255))));
    add(
        "a name of 256",
        "json",
        "name",
        Some(json!("é".repeat(256))),
    );
    add("a name of two lines", "json", "name", Some(json!("a\nb")));
    add(
        "a name that controls",
        "json",
        "name",
        Some(json!("a\u{85}b")),
    );
    add(
        "a type in capitals",
        "json",
        "type",
        Some(json!("Image/JPEG")),
    );
    add(
        "a type too long",
        "json",
        "type",
        Some(json!("x".repeat(128))),
    );
    add(
        "beside what is known",
        "json",
        "beside",
        Some(json!("lost")),
    );
    add(
        "no identity",
        "json",
        "identity",
        Some(json!("AGE-SECRET-KEY-1")),
    );
    add("no blob", "json", "blob", None);
    add("of nothing", "json", "of", Some(Value::Null));
    add("something more", "json", "more", Some(json!(1)));
}
