//! Vectors without keys: canonical JSON, buckets, risk, codes, frames.

use amparo::seal::code::{Code, WordList};
use amparo::seal::frames;
use amparo::seal::id::Id16;
use serde_json::{Value, json};

use crate::fixture::{Cases, bytes};

pub(crate) fn all() -> Vec<Value> {
    vec![canon(), bucket(), assess(), code(), framed()]
}

fn canon() -> Value {
    let mut cases = Cases::of("canon");
    let nested = |levels: usize| "{\"a\":".repeat(levels - 1) + "{}" + &"}".repeat(levels - 1);
    let lists = |levels: usize| format!("{{\"a\":{}{}}}", "[".repeat(levels), "]".repeat(levels));
    let long_key = |length: usize| format!("{{\"{}\":1}}", "k".repeat(length));
    let accepted = [
        ("nothing inside", "{}".to_owned()),
        (
            "every type",
            r#"{"a":[],"b":{},"c":"","d":true,"e":false,"f":null,"g":0}"#.to_owned(),
        ),
        ("the largest number", r#"{"a":9007199254740991}"#.to_owned()),
        (
            "an id for a key",
            r#"{"AAAAAAAAAAAAAAAAAAAAAA":1,"a":1}"#.to_owned(),
        ),
        (
            "tab, line feed, quote, backslash",
            r#"{"a":"\t\n\"\\"}"#.to_owned(),
        ),
        (
            "what poses as a signature",
            r#"{"a":"done\n\n— x AAAA\n"}"#.to_owned(),
        ),
        (
            "beyond the first plane, and DEL",
            "{\"a\":\"😀\u{7f}\u{85}\u{2028}\u{feff}\"}".to_owned(),
        ),
        (
            "not normalised",
            "{\"a\":\"e\u{301}\",\"b\":\"é\"}".to_owned(),
        ),
        ("sixteen levels", nested(16)),
        ("sixteen levels of lists", lists(15)),
        ("a key of 64", long_key(64)),
        (
            "an underscore sorts after digits and before letters",
            r#"{"a1":1,"a_":1,"aa":1}"#.to_owned(),
        ),
    ];
    for (name, text) in accepted {
        cases.add(name, "ok", json!({"text": bytes(&text)}));
    }
    let refused = [
        ("white space", r#"{"a": 1}"#.to_owned()),
        ("white space after", "{}\n".to_owned()),
        ("order", r#"{"b":1,"a":1}"#.to_owned()),
        ("a key twice", r#"{"a":1,"a":1}"#.to_owned()),
        ("a key twice, deep", r#"{"a":[{"b":1,"b":2}]}"#.to_owned()),
        ("a needless escape", r#"{"a":"\u00e9"}"#.to_owned()),
        ("a line feed by number", r#"{"a":"\u000a"}"#.to_owned()),
        ("an escaped slash", r#"{"a":"\/"}"#.to_owned()),
        ("a lone high surrogate", r#"{"a":"\ud800"}"#.to_owned()),
        ("a lone low surrogate", r#"{"a":"\udc00"}"#.to_owned()),
        (
            "an escaped pair of surrogates",
            r#"{"a":"\ud83d\ude00"}"#.to_owned(),
        ),
        ("NUL", r#"{"a":"\u0000"}"#.to_owned()),
        ("NUL as it is", "{\"a\":\"\0\"}".to_owned()),
        ("a carriage return", r#"{"a":"\r"}"#.to_owned()),
        ("a backspace", r#"{"a":"\b"}"#.to_owned()),
        ("a tab as it is", "{\"a\":\"\t\"}".to_owned()),
        ("1.0", r#"{"a":1.0}"#.to_owned()),
        ("1e0", r#"{"a":1e0}"#.to_owned()),
        ("a negative number", r#"{"a":-1}"#.to_owned()),
        ("minus zero", r#"{"a":-0}"#.to_owned()),
        ("a leading zero", r#"{"a":01}"#.to_owned()),
        ("a number too large", r#"{"a":9007199254740992}"#.to_owned()),
        (
            "a number far too large",
            r#"{"a":123456789012345678901234567890}"#.to_owned(),
        ),
        ("a capital in a key", r#"{"aB":1}"#.to_owned()),
        ("a hyphen in a key", r#"{"a-b":1}"#.to_owned()),
        ("an empty key", r#"{"":1}"#.to_owned()),
        ("a key of 65", long_key(65)),
        (
            "an id with stray bits for a key",
            r#"{"AAAAAAAAAAAAAAAAAAAAAB":1}"#.to_owned(),
        ),
        ("seventeen levels", nested(17)),
        ("seventeen levels of lists", lists(16)),
        ("a comma at the end", r#"{"a":1,}"#.to_owned()),
        ("a comment", r#"{"a":1}//"#.to_owned()),
        ("a list", "[]".to_owned()),
        ("a number alone", "1".to_owned()),
        ("nothing", String::new()),
        ("two objects", "{}{}".to_owned()),
        ("a byte-order mark", "\u{feff}{}".to_owned()),
    ];
    for (name, text) in refused {
        cases.add(name, "json", json!({"text": bytes(&text)}));
    }
    cases.add(
        "not UTF-8",
        "json",
        json!({"text": bytes(b"{\"a\":\"\xff\"}")}),
    );
    cases.file()
}

fn bucket() -> Value {
    let mut cases = Cases::of("bucket");
    let sizes = [
        0,
        1,
        4_095,
        4_096,
        4_097,
        16_384,
        16_385,
        65_536,
        65_537,
        262_144,
        262_145,
        270_336,
        270_337,
        524_287,
        524_288,
        524_289,
        1_000_000,
        1_048_577,
        10_000_000,
        123_456_789,
    ];
    for n in sizes {
        cases.add(&format!("{n} bytes"), "ok", json!({"n": n}));
    }
    cases.file()
}

fn assess() -> Value {
    let mut cases = Cases::of("assess");
    let questions = ["danger", "threat", "detriment", "supervisor"];
    for chosen in 0..16_u32 {
        let answers: serde_json::Map<String, Value> = questions
            .iter()
            .enumerate()
            .map(|(bit, question)| {
                let answer = if chosen >> bit & 1 == 1 { "yes" } else { "no" };
                ((*question).to_owned(), json!([answer]))
            })
            .collect();
        cases.add(
            &format!("answers {chosen:04b}"),
            "ok",
            json!({"answers": answers}),
        );
    }
    for question in [
        "armed",
        "child",
        "assistance_only",
        "compound",
        "contract",
        "controls_aid",
        "only_me",
        "small_team",
        "told",
        "visa",
    ] {
        let answers = json!({"answers": {question: ["yes"]}});
        cases.add(&format!("{question} alone"), "ok", answers);
    }
    cases.add(
        "a child writes",
        "ok",
        json!({"answers": {"route": ["child"]}}),
    );
    cases.add(
        "staff writes",
        "ok",
        json!({"answers": {"route": ["staff"], "child": ["no"]}}),
    );
    cases.add(
        "all marks",
        "ok",
        json!({"answers": {"danger": ["yes"], "child": ["yes"], "assistance_only": ["yes"]}}),
    );
    cases.add("no answers", "ok", json!({"answers": {}}));
    cases.add(
        "empty answers",
        "ok",
        json!({"answers": {"danger": [], "threat": [""]}}),
    );
    cases.add(
        "one yes among others",
        "ok",
        json!({"answers": {"danger": ["no", "yes"]}}),
    );
    cases.add(
        "another spelling",
        "ok",
        json!({"answers": {"danger": ["Yes", "yes "]}}),
    );
    cases.add(
        "other questions",
        "ok",
        json!({"answers": {"urgent": ["yes"]}}),
    );
    cases.file()
}

fn code() -> Value {
    let mut cases = Cases::of("code");
    let instance = Id16::random().to_string();
    let code = |byte: u8| Code::from_entropy([byte; 12].into());
    let digits = |byte| code(byte).digits().as_str().to_owned();
    let grouped = |separator: &str| {
        let digits = digits(7);
        let groups: Vec<&str> = (0..6).map(|group| &digits[group * 5..][..5]).collect();
        groups.join(separator)
    };
    let in_script = |zero: u32| -> String {
        let digits = digits(7);
        let values = digits.chars().map(|digit| digit.to_digit(10).unwrap());
        values
            .map(|value| char::from_u32(zero + value).unwrap())
            .collect()
    };
    let words = |list| code(7).words(list).as_str().to_owned();
    let mut typed = vec![
        ("all zero".to_owned(), digits(0)),
        ("all ones".to_owned(), digits(255)),
        ("digits".to_owned(), digits(7)),
        ("groups".to_owned(), grouped(" ")),
        ("hyphens".to_owned(), grouped("-")),
        ("dashes and spaces".to_owned(), grouped(" — ")),
        (
            "dots, underscores, middle dots".to_owned(),
            format!("·{}_.,", grouped(".")),
        ),
        (
            "isolates and marks of direction".to_owned(),
            format!("\u{2067}{}\u{2069}\u{200f}", grouped("\u{200e} ")),
        ),
        ("full-width digits".to_owned(), in_script(0xFF10)),
        ("English words".to_owned(), words(WordList::English)),
        ("French words".to_owned(), words(WordList::French)),
        ("Spanish words".to_owned(), words(WordList::Spanish)),
        ("Chinese words".to_owned(), words(WordList::Chinese)),
        (
            "Chinese words in a run".to_owned(),
            words(WordList::Chinese).replace(' ', ""),
        ),
        (
            "capitals and commas".to_owned(),
            words(WordList::English).to_uppercase().replace(' ', ", "),
        ),
        (
            "line feeds".to_owned(),
            words(WordList::French).replace(' ', "\n"),
        ),
    ];
    let zeros = [
        0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6,
        0x0D66, 0x0DE6, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0,
    ];
    typed.extend(zeros.map(|zero| (format!("digits from U+{zero:04X}"), in_script(zero))));
    for (name, typed) in typed {
        cases.add(&name, "ok", json!({"typed": typed, "instance": instance}));
    }
    let wrong = digits(7).replace(digits(7).chars().last().unwrap(), "");
    let other = code(9).words(WordList::English).as_str().to_owned();
    let nine = |word: &str| [word; 9].join(" ");
    let malformed = [
        ("nothing", String::new()),
        ("a greeting", "hello".to_owned()),
        ("too few digits", wrong),
        ("a digit more", format!("{}0", digits(7))),
        ("2^99", "633825300114114700748351602688".to_owned()),
        ("thirty nines", "9".repeat(30)),
        ("a slip that the check bits catch", {
            let digits = digits(7);
            let slips = (0..10).map(|last| format!("{}{last}", &digits[..29]));
            let mut caught = slips.filter(|slip| Code::parse(slip).is_err());
            caught.next().unwrap()
        }),
        ("eight words", other.rsplit_once(' ').unwrap().0.to_owned()),
        (
            "words of two lists",
            format!("{} {}", "zoo", nine("abaisser").rsplit_once(' ').unwrap().0),
        ),
        ("digits and a word", format!("{} zoo", digits(7))),
        (
            "superscripts that are not digits of a script",
            "𝟘".to_owned(),
        ),
    ];
    for (name, typed) in malformed {
        cases.add(
            name,
            "malformed",
            json!({"typed": typed, "instance": instance}),
        );
    }
    cases.file()
}

fn framed() -> Value {
    let mut cases = Cases::of("frames");
    let body = frames::write(b"{}", &[b"first".as_slice(), b"", b"third"]);
    let mut add = |name, verdict, body: &[u8], named: &[u64]| {
        cases.add(name, verdict, json!({"body": bytes(body), "named": named}));
    };
    add("three frames", "ok", &body, &[1, 2, 3]);
    add("named in another order", "ok", &body, &[3, 1, 2]);
    add(
        "a header alone",
        "ok",
        &frames::write::<&[u8]>(b"{}", &[]),
        &[],
    );
    add("a frame not named", "malformed", &body, &[1, 2]);
    add("a frame named twice", "malformed", &body, &[1, 2, 2]);
    add("a frame that is not there", "malformed", &body, &[1, 2, 4]);
    add("the header named", "malformed", &body, &[0, 1, 2]);
    add("cut", "malformed", &body[..body.len() - 1], &[1, 2, 3]);
    add(
        "a byte more",
        "malformed",
        &[body.as_slice(), b"\0"].concat(),
        &[1, 2, 3],
    );
    add("nothing", "malformed", b"", &[]);
    add(
        "a header that is not UTF-8",
        "malformed",
        b"\0\0\0\x01\xff",
        &[],
    );
    cases.file()
}
