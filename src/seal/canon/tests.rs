use proptest::prelude::*;

use super::*;
use crate::seal::value::object;

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        (0..=LARGEST).prop_map(Value::Number),
        any::<String>().prop_map(|text| {
            let kept: String = text.chars().filter(|c| is_allowed(*c)).collect();
            Value::from(kept)
        }),
    ];
    leaf.prop_recursive(8, 64, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::List),
            prop::collection::btree_map("[a-z][a-z0-9_]{0,20}", inner, 0..6)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(value in values()) {
        let object = object([("value", value)]);
        let text = write(&Value::Object(object.clone()));
        prop_assert!(parse(&text) == Ok(object));
    }

    #[test]
    fn any_text_either_has_the_one_spelling_or_is_refused(text in any::<String>()) {
        if let Ok(object) = parse(&text) {
            let again = write(&Value::Object(object));
            prop_assert_eq!(again.as_str(), text.as_str());
        }
    }

    #[test]
    fn white_space_anywhere_is_refused(value in values(), at in any::<prop::sample::Index>()) {
        let text = write(&Value::Object(object([("value", value)])));
        // Outside a text a space is another spelling; inside one it is another text.
        let mut spaced = text.to_string();
        let places: Vec<usize> = spaced.char_indices().map(|(index, _)| index).collect();
        spaced.insert(*at.get(&places), '\n');
        prop_assert!(parse(&spaced).is_err());
    }
}

#[test]
fn every_other_spelling_is_refused() {
    assert!(parse(r#"{"a":1,"b":"é\n\"\\"}"#).is_ok());
    assert!(parse(r#"{"AAAAAAAAAAAAAAAAAAAAAA":null}"#).is_ok());
    for (why, text) in [
        ("white space", r#"{"a": 1}"#),
        ("order", r#"{"b":1,"a":1}"#),
        ("repeated key", r#"{"a":1,"a":1}"#),
        ("needless escape", r#"{"a":"\u00e9"}"#),
        ("other escape of a line feed", r#"{"a":"\u000a"}"#),
        ("escaped slash", r#"{"a":"\/"}"#),
        ("lone surrogate", r#"{"a":"\ud800"}"#),
        ("NUL", r#"{"a":"\u0000"}"#),
        ("carriage return", r#"{"a":"\r"}"#),
        ("fraction", r#"{"a":1.0}"#),
        ("exponent", r#"{"a":1e2}"#),
        ("negative", r#"{"a":-1}"#),
        ("minus zero", r#"{"a":-0}"#),
        ("too large", r#"{"a":9007199254740992}"#),
        ("leading zero", r#"{"a":01}"#),
        ("key with a capital", r#"{"A":1}"#),
        ("key with a digit first", r#"{"1a":1}"#),
        ("empty key", r#"{"":1}"#),
        ("a list", "[1]"),
        ("nothing", ""),
        ("two objects", "{}{}"),
        ("after it", "{} "),
    ] {
        assert_eq!(parse(text), Err(Verdict::Json), "{why}");
    }
}

#[test]
fn sixteen_levels_are_read_and_seventeen_are_not() {
    let nested = |levels: usize| "{\"a\":".repeat(levels - 1) + "{}" + &"}".repeat(levels - 1);
    assert!(parse(&nested(16)).is_ok());
    assert_eq!(parse(&nested(17)), Err(Verdict::Json));
}

#[test]
fn a_value_does_not_show_itself() {
    let value = Value::from("the invoices are false");
    assert!(!format!("{value:?}").contains("invoices"));
}

#[test]
fn what_people_type_is_mended() {
    assert_eq!(tidy("a\r\nb\rc\n\td\0e\u{1b}").as_str(), "a\nb\nc\n\tde");
}
