//! The fields of a vector, read or refused.

use amparo::clock::Day;
use amparo::seal::age::Identity;
use amparo::seal::grant::Secrets;
use amparo::seal::id::{Hash32, Id16, unb64};
use amparo::seal::key::Vkey;
use amparo::seal::roster::Pins;
use amparo::seal::words::BoxKind;
use serde_json::Value;
use zeroize::Zeroizing;

pub(crate) fn secrets(case: &Value) -> Secrets {
    let mut secrets = Secrets::default();
    for (kind, held) in case["secrets"].as_object().unwrap() {
        for text in strings(held) {
            secrets.insert(
                BoxKind::parse(kind).unwrap(),
                Identity::parse(&text).unwrap(),
            );
        }
    }
    secrets
}

pub(crate) fn pins(pins: &Value) -> Pins {
    let stewards = strings(&pins["stewards"]);
    Pins {
        instance: id(pins, "instance"),
        stewards: stewards
            .iter()
            .map(|key| Vkey::parse(key).unwrap())
            .collect(),
        threshold: pins["threshold"].as_u64().unwrap(),
    }
}

pub(crate) fn string<'a>(case: &'a Value, field: &str) -> &'a str {
    case[field]
        .as_str()
        .unwrap_or_else(|| panic!("{field} is a text"))
}

pub(crate) fn bytes(case: &Value, field: &str) -> Vec<u8> {
    unb64(string(case, field)).unwrap()
}

pub(crate) fn key(text: &str) -> Zeroizing<[u8; 32]> {
    Zeroizing::new(unb64(text).unwrap().try_into().unwrap())
}

pub(crate) fn id(case: &Value, field: &str) -> Id16 {
    Id16::parse(string(case, field)).unwrap()
}

pub(crate) fn hash(case: &Value, field: &str) -> Hash32 {
    Hash32::parse(string(case, field)).unwrap()
}

pub(crate) fn day(case: &Value, field: &str) -> Day {
    Day::parse(string(case, field)).unwrap()
}

pub(crate) fn identity(case: &Value, field: &str) -> Identity {
    Identity::parse(string(case, field)).unwrap()
}

pub(crate) fn strings(list: &Value) -> Vec<String> {
    let texts = list.as_array().unwrap().iter();
    texts
        .map(|text| text.as_str().unwrap().to_owned())
        .collect()
}

pub(crate) fn list<T>(case: &Value, field: &str, read: impl Fn(&Value) -> T) -> Vec<T> {
    case[field].as_array().unwrap().iter().map(read).collect()
}
