//! Vectors of the office's texts.

use amparo::seal::id::Hash32;
use amparo::seal::key::SigningKey;
use amparo::seal::note::countersign;
use amparo::seal::roster::Seen;
use amparo::seal::texts::Texts;
use amparo::seal::verdict::Verdict;
use serde_json::{Value, json};

use crate::fixture::{Cases, Portal, TODAY, bytes, canonical, raw};

const KIND: &str = "amparo/texts/v1";

/// Runs a case.
pub(crate) fn read(
    note: &[u8],
    pins: &amparo::seal::roster::Pins,
    seen: Option<Seen>,
) -> Result<Value, Verdict> {
    let texts = Texts::read(note, pins, seen).map_err(|refusal| refusal.verdict)?;
    Ok(json!({
        "version": texts.version(),
        "hash": texts.hash().to_string(),
        "signers": texts.signers(),
    }))
}

/// A version with every part.
fn whole(portal: &Portal) -> Value {
    let words = |text: &str| json!({"ar": "كلمات", "en": text});
    json!({
        "day": TODAY, "history": [], "instance": portal.instance.to_string(), "version": 1,
        "emergency": [{"name": words("Police"), "number": "+211 (0) 55-01.2"}],
        "help": {
            "invented": false,
            "places": [{"country": words("Here"), "place": words("Town"), "services": [{
                "access": words("Ramp"), "agency": "Ministry", "checked": "2026-02-28",
                "cost": "depends", "hours": words("Day and night"), "kind": "child_protection",
                "languages": ["English", "العربية"], "legal_risk": words("Ask first"),
                "name": words("Clinic"), "phone": "112", "police": "triggered",
                "serves": ["women", "children"], "sign_language": true, "text": "",
            }]}],
            "windows": [{"checked": "2026-02-28", "source": "WHO", "text": words("72 hours")}],
        },
        "holidays": [
            {"day": "2026-05-01", "name": words("May")},
            {"day": "2026-12-25", "name": words("Closed")},
        ],
        "hours": words("from 9 to 17"),
        "notices": {
            "home": {"text": words("Upstairs"), "until": "2026-12-31"},
            "mailbox": {"text": words("Later"), "until": "2026-12-31"},
        },
        "replies": [{"id": "own_a", "name": words("Short"), "text": words("One\n\n\tTwo")}],
        "zone": "America/Argentina/Ushuaia",
    })
}

pub(crate) fn texts() -> Value {
    let mut cases = Cases::of("texts");
    let portal = Portal::new();
    let signers: Vec<(&str, &SigningKey)> = portal
        .stewards
        .iter()
        .map(|(name, key)| (*name, key))
        .collect();
    let base = whole(&portal);
    let changed = |path: &str, to: Value| {
        let mut json = base.clone();
        let (parent, key) = path.rsplit_once('/').unwrap();
        let parent = json.pointer_mut(parent).unwrap();
        match (parent, to) {
            (Value::Object(object), Value::Null) => drop(object.remove(key)),
            (Value::Object(object), to) => drop(object.insert(key.to_owned(), to)),
            (parent, to) => parent[key.parse::<usize>().unwrap()] = to,
        }
        json
    };
    let sign = |json: &Value, count| raw(KIND, &canonical(json), false, &signers[..count]);
    let hash = |note: &str| {
        let signed = note.split_inclusive('\n').take(2).collect::<String>();
        Hash32::of(signed.as_bytes()).to_string()
    };
    let mut add = |name: &str, verdict, note: &str, seen: Value| {
        let inputs = json!({"note": bytes(note), "pins": portal.pins_json(), "seen": seen});
        cases.add(name, verdict, inputs);
    };
    let none = || Value::Null;
    let first = sign(&base, 2);
    let seen = |note: &str, version: u64| json!({"version": version, "hash": hash(note)});
    add("every part", "ok", &first, none());
    add("three stewards", "ok", &sign(&base, 3), seen(&first, 1));
    let without =
        json!({"day": TODAY, "history": [], "instance": portal.instance.to_string(), "version": 1});
    add("no part", "ok", &sign(&without, 2), none());
    let mut second = base.clone();
    second["version"] = 2.into();
    second["history"] = json!([hash(&first)]);
    let newer = sign(&second, 2);
    add("the next version", "ok", &newer, seen(&first, 1));
    add("rolled back", "rolled_back", &first, seen(&newer, 2));
    let mut other = second.clone();
    other["history"] = json!([hash(&newer)]);
    let forked = sign(&other, 2);
    add("another history", "forked", &forked, seen(&first, 1));
    add("another second", "forked", &forked, seen(&newer, 2));
    let one = sign(&base, 1);
    add("one steward", "under_signed", &one, none());
    let stranger = SigningKey::random();
    let beside = countersign(&one, "dov", &stranger).unwrap();
    add("one and a stranger", "under_signed", &beside, none());
    let posing = countersign(&one, "ben", &stranger).unwrap();
    add(
        "a stranger in a steward's name",
        "signature",
        &posing,
        none(),
    );
    add(
        "a number altered",
        "signature",
        &first.replace("\"112\"", "\"119\""),
        none(),
    );
    add("not a note", "note", "amparo/texts/v1\n{}\n", none());
    let receipt = raw("amparo/receipt/v1", &canonical(&base), false, &signers[..2]);
    add("a receipt", "type", &receipt, none());
    let spaced = raw(
        KIND,
        &format!("{} ", canonical(&base)),
        false,
        &signers[..2],
    );
    add("trailing spaces", "json", &spaced, none());
    let elsewhere = changed("/instance", json!("AAAAAAAAAAAAAAAAAAAAAA"));
    add("another portal's", "instance", &sign(&elsewhere, 2), none());
    let huge = "x".repeat(520_000);
    let huge = raw(KIND, &format!("{{\"a\":\"{huge}\"}}"), false, &signers[..2]);
    let many = format!("{first}{}", " ".repeat(524_289 - first.len()));
    add("one byte too long", "note", &many, none());
    add("long and of another shape", "json", &huge, none());
    let service = "/help/places/0/services/0";
    let text = |length: usize| json!({"en": "ж".repeat(length)});
    for (name, path, to) in [
        ("an unknown key", "/prev".to_owned(), json!("x")),
        ("no day", "/day".to_owned(), none()),
        ("a day that is none", "/day".to_owned(), json!("2026-02-30")),
        ("version zero", "/version".to_owned(), json!(0)),
        (
            "a history too long",
            "/history".to_owned(),
            json!([Hash32::of(b"").to_string()]),
        ),
        ("a hash that is none", "/history".to_owned(), json!(["x"])),
        ("hours in no language", "/hours".to_owned(), json!({})),
        (
            "hours in an unknown way",
            "/hours".to_owned(),
            json!("always"),
        ),
        (
            "a language that is none",
            "/hours/english".to_owned(),
            json!("always"),
        ),
        ("hours too long", "/hours".to_owned(), text(301)),
        ("empty words", "/hours/ar".to_owned(), json!("")),
        ("words on two lines", "/hours/ar".to_owned(), json!("a\nb")),
        ("words with a tab", "/hours/ar".to_owned(), json!("a\tb")),
        (
            "words that turn around",
            "/hours/ar".to_owned(),
            json!("112 \u{202e}911"),
        ),
        (
            "isolates, also when they end with their word",
            "/hours/ar".to_owned(),
            json!("\u{2068}9\u{2069}"),
        ),
        ("no number to call", "/emergency".to_owned(), json!([])),
        (
            "a number of one digit",
            "/emergency/0/number".to_owned(),
            json!("1"),
        ),
        (
            "a number with a star",
            "/emergency/0/number".to_owned(),
            json!("*100#"),
        ),
        (
            "a number with words",
            "/emergency/0/number".to_owned(),
            json!("112 or 113"),
        ),
        (
            "a number of other digits",
            "/emergency/0/number".to_owned(),
            json!("١١٢"),
        ),
        (
            "a plus in the middle",
            "/emergency/0/number".to_owned(),
            json!("11+2"),
        ),
        (
            "too many digits",
            "/emergency/0/number".to_owned(),
            json!("1".repeat(21)),
        ),
        (
            "a number that begins with a space",
            "/emergency/0/number".to_owned(),
            json!(" 112"),
        ),
        (
            "too many numbers",
            "/emergency".to_owned(),
            json!(vec![base["emergency"][0].clone(); 21]),
        ),
        (
            "holidays out of order",
            "/holidays/1/day".to_owned(),
            json!("2026-04-30"),
        ),
        (
            "a holiday twice",
            "/holidays/1/day".to_owned(),
            json!("2026-05-01"),
        ),
        (
            "a holiday without a name",
            "/holidays/1/name".to_owned(),
            none(),
        ),
        (
            "a notice elsewhere",
            "/notices/report".to_owned(),
            base["notices"]["home"].clone(),
        ),
        (
            "a notice for ever",
            "/notices/home/until".to_owned(),
            none(),
        ),
        (
            "a template's id in capitals",
            "/replies/0/id".to_owned(),
            json!("Own"),
        ),
        (
            "a template twice",
            "/replies".to_owned(),
            json!([base["replies"][0], base["replies"][0]]),
        ),
        (
            "a template too long",
            "/replies/0/text".to_owned(),
            text(4_001),
        ),
        (
            "a zone with a space",
            "/zone".to_owned(),
            json!("Africa Juba"),
        ),
        ("a zone of four parts", "/zone".to_owned(), json!("a/b/c/d")),
        ("an empty zone", "/zone".to_owned(), json!("")),
        ("help without its word", "/help/invented".to_owned(), none()),
        (
            "a place without services",
            "/help/places/0/services".to_owned(),
            json!([]),
        ),
        (
            "an unknown kind",
            format!("{service}/kind"),
            json!("medcal"),
        ),
        (
            "whom it serves, twice",
            format!("{service}/serves"),
            json!(["men", "men"]),
        ),
        (
            "whom nobody knows",
            format!("{service}/serves"),
            json!(["boys"]),
        ),
        (
            "a link",
            format!("{service}/link"),
            json!("https://example.org"),
        ),
        ("no agency", format!("{service}/agency"), json!("")),
        (
            "sign language in words",
            format!("{service}/sign_language"),
            json!("yes"),
        ),
        (
            "a language of two lines",
            format!("{service}/languages"),
            json!(["a\nb"]),
        ),
        (
            "optional words that are empty",
            format!("{service}/access"),
            json!({}),
        ),
    ] {
        add(name, "json", &sign(&changed(&path, to), 2), none());
    }
    for (name, path, to) in [
        ("hours as long as may be", "/hours", text(300)),
        (
            "a number as long as may be",
            "/emergency/0/number",
            json!("1".repeat(20)),
        ),
        (
            "a number that begins with a parenthesis",
            "/emergency/0/number",
            json!("(01) 02"),
        ),
        (
            "no windows and no places",
            "/help",
            json!({"invented": true, "places": [], "windows": []}),
        ),
        ("no notices", "/notices", json!({})),
    ] {
        add(name, "ok", &sign(&changed(path, to), 2), none());
    }
    cases.file()
}
