//! What the parts of the office's texts may be, as one table.
//!
//! Every text has a length and every list an end, so that no steward's slip makes a page that a cheap
//! telephone cannot load; and nothing in it turns its line around, so that a number reads as it dials.

use std::collections::BTreeSet;

use crate::clock::Day;
use crate::seal::value::{Object, Value};

/// What a value may be.
enum Shape {
    /// Words by language, each of at most so many characters on one line.
    Words(usize),
    /// The same with paragraphs.
    Paragraphs(usize),
    /// One text on one line.
    Line(usize),
    /// A number to call.
    Number,
    /// The same, or nothing.
    NumberOrNone,
    /// The name of a time zone, as the tz database spells it.
    Zone,
    Day,
    Flag,
    /// A name in small letters.
    Id,
    OneOf(&'static [&'static str]),
    /// Some of these, none twice.
    Some(&'static [&'static str]),
    /// From so many to so many.
    Each(usize, usize, &'static Shape),
    /// The same, in the order of this key's value, none twice.
    Sorted(usize, &'static str, &'static Shape),
    /// The same in any order, none with the same value of this key.
    Distinct(usize, &'static str, &'static Shape),
    Fields(&'static [Field]),
}

/// A key, and whether it must be there.
struct Field(&'static str, bool, Shape);

const MUST: bool = true;
const MAY: bool = false;

const NOTICE: Shape = Shape::Fields(&[
    Field("text", MUST, Shape::Words(500)),
    Field("until", MUST, Shape::Day),
]);

const SERVICE: Shape = Shape::Fields(&[
    Field("access", MAY, Shape::Words(300)),
    Field("agency", MUST, Shape::Line(200)),
    Field("checked", MUST, Shape::Day),
    Field("cost", MUST, Shape::OneOf(&["depends", "free", "paid"])),
    Field("hours", MUST, Shape::Words(300)),
    Field(
        "kind",
        MUST,
        Shape::OneOf(&[
            "child_protection",
            "emergency",
            "legal",
            "medical",
            "psychosocial",
            "shelter",
        ]),
    ),
    Field("languages", MUST, Shape::Each(0, 20, &Shape::Line(60))),
    Field("legal_risk", MAY, Shape::Words(500)),
    Field("name", MUST, Shape::Words(200)),
    Field("phone", MUST, Shape::NumberOrNone),
    Field(
        "police",
        MUST,
        Shape::OneOf(&["needed", "not_needed", "triggered"]),
    ),
    Field(
        "serves",
        MUST,
        Shape::Some(&["children", "disability", "lgbt", "men", "women"]),
    ),
    Field("sign_language", MUST, Shape::Flag),
    Field("text", MUST, Shape::NumberOrNone),
]);

const PLACE: Shape = Shape::Fields(&[
    Field("country", MUST, Shape::Words(100)),
    Field("place", MAY, Shape::Words(100)),
    Field("services", MUST, Shape::Each(1, 50, &SERVICE)),
]);

const WINDOW: Shape = Shape::Fields(&[
    Field("checked", MUST, Shape::Day),
    Field("source", MUST, Shape::Line(300)),
    Field("text", MUST, Shape::Words(500)),
]);

const HOLIDAY: Shape = Shape::Fields(&[
    Field("day", MUST, Shape::Day),
    Field("name", MUST, Shape::Words(120)),
]);

const CALL: Shape = Shape::Fields(&[
    Field("name", MUST, Shape::Words(200)),
    Field("number", MUST, Shape::Number),
]);

const REPLY: Shape = Shape::Fields(&[
    Field("id", MUST, Shape::Id),
    Field("name", MUST, Shape::Words(100)),
    Field("text", MUST, Shape::Paragraphs(4_000)),
]);

const PARTS: Shape = Shape::Fields(&[
    Field("emergency", MAY, Shape::Each(1, 20, &CALL)),
    Field(
        "help",
        MAY,
        Shape::Fields(&[
            Field("invented", MUST, Shape::Flag),
            Field("places", MUST, Shape::Each(0, 300, &PLACE)),
            Field("windows", MUST, Shape::Each(0, 20, &WINDOW)),
        ]),
    ),
    Field("holidays", MAY, Shape::Sorted(100, "day", &HOLIDAY)),
    Field("hours", MAY, Shape::Words(300)),
    Field(
        "notices",
        MAY,
        Shape::Fields(&[Field("home", MAY, NOTICE), Field("mailbox", MAY, NOTICE)]),
    ),
    Field("replies", MAY, Shape::Distinct(50, "id", &REPLY)),
    Field("zone", MAY, Shape::Zone),
]);

/// Whether these are parts; else the path to the first entry that is at fault.
pub(super) fn check(parts: &Object) -> Result<(), String> {
    let Shape::Fields(fields) = PARTS else {
        return Ok(());
    };
    keys(fields, parts, "")
}

/// Every text by language, with the path to it.
pub(super) fn words(parts: &Object) -> Vec<(String, &Object)> {
    let mut found = Vec::new();
    if let Shape::Fields(fields) = &PARTS {
        each_field(fields, parts, "", &mut |field, texts| {
            found.push((field, texts));
        });
    }
    found
}

/// Whether a text has words in this language.
pub(super) fn speaks(texts: &Object, lang: &str) -> bool {
    said(texts, lang).is_some()
}

/// The parts with words in every one of `langs`, but for templates: whoever uses one sees which
/// languages it has.
pub(super) fn spoken(parts: &Object, langs: &[&str]) -> Object {
    match fill(&PARTS, &Value::Object(parts.clone()), langs) {
        Value::Object(filled) => filled,
        _ => Object::default(),
    }
}

fn fill(shape: &Shape, value: &Value, langs: &[&str]) -> Value {
    match (shape, value) {
        (Shape::Words(_) | Shape::Paragraphs(_), Value::Object(texts)) => {
            let any = || texts.iter().find_map(|(lang, _)| said(texts, lang));
            let mut filled = texts.clone();
            for lang in langs.iter().filter(|lang| !speaks(texts, lang)) {
                if let Some(text) = said(texts, "en").or_else(any) {
                    filled.set(lang, Value::from(text));
                }
            }
            Value::Object(filled)
        }
        (
            Shape::Each(_, _, of) | Shape::Sorted(_, _, of) | Shape::Distinct(_, _, of),
            Value::List(list),
        ) => Value::List(list.iter().map(|held| fill(of, held, langs)).collect()),
        (Shape::Fields(fields), Value::Object(object)) => {
            let filled = object.iter().map(|(key, held)| {
                let field = fields.iter().find(|field| field.0 == key);
                let field = field.filter(|_| key != "replies");
                let filled = field.map_or_else(|| held.clone(), |it| fill(&it.2, held, langs));
                (key.to_owned(), filled)
            });
            Value::Object(filled.collect())
        }
        _ => value.clone(),
    }
}

fn said<'a>(texts: &'a Object, lang: &str) -> Option<&'a str> {
    let found = texts.iter().find(|(key, _)| *key == lang);
    let Some((_, Value::Text(text))) = found else {
        return None;
    };
    Some(text.as_str()).filter(|text| !text.trim().is_empty())
}

fn each_field<'a>(
    fields: &[Field],
    object: &'a Object,
    path: &str,
    found: &mut dyn FnMut(String, &'a Object),
) {
    for (key, value) in object.iter() {
        if let Some(Field(_, _, shape)) = fields.iter().find(|field| field.0 == key) {
            each(shape, value, &under(path, key), found);
        }
    }
}

fn each<'a>(
    shape: &Shape,
    value: &'a Value,
    path: &str,
    found: &mut dyn FnMut(String, &'a Object),
) {
    match (shape, value) {
        (Shape::Words(_) | Shape::Paragraphs(_), Value::Object(texts)) => {
            found(path.to_owned(), texts);
        }
        (
            Shape::Each(_, _, of) | Shape::Sorted(_, _, of) | Shape::Distinct(_, _, of),
            Value::List(list),
        ) => {
            for (n, held) in list.iter().enumerate() {
                each(of, held, &under(path, &n.to_string()), found);
            }
        }
        (Shape::Fields(fields), Value::Object(object)) => each_field(fields, object, path, found),
        _ => {}
    }
}

fn keys(fields: &[Field], object: &Object, path: &str) -> Result<(), String> {
    for (key, value) in object.iter() {
        let at = under(path, key);
        match fields.iter().find(|field| field.0 == key) {
            Some(Field(_, _, shape)) => fits(shape, value, &at)?,
            None => return Err(at),
        }
    }
    let there = |key: &str| object.iter().any(|(held, _)| held == key);
    let missing = fields.iter().find(|field| field.1 && !there(field.0));
    missing.map_or(Ok(()), |field| Err(under(path, field.0)))
}

fn fits(shape: &Shape, value: &Value, path: &str) -> Result<(), String> {
    let text = |fit: &dyn Fn(&str) -> bool| matches!(value, Value::Text(text) if fit(text));
    let fine = match shape {
        Shape::Words(most) => return by_language(value, &|text| is_line(text, *most), path),
        Shape::Paragraphs(most) => return by_language(value, &|text| is_text(text, *most), path),
        Shape::Line(most) => text(&|text| is_line(text, *most)),
        Shape::Number => text(&is_number),
        Shape::NumberOrNone => text(&|text| text.is_empty() || is_number(text)),
        Shape::Zone => text(&is_zone),
        Shape::Day => text(&|text| Day::parse(text).is_ok()),
        Shape::Flag => matches!(value, Value::Bool(_)),
        Shape::Id => text(&is_id),
        Shape::OneOf(words) => text(&|text| words.contains(&text)),
        Shape::Some(words) => some_of(words, value),
        Shape::Each(least, most, of) => return listed(value, *least..=*most, of, path).map(|_| ()),
        Shape::Sorted(most, key, of) => {
            let list = listed(value, 0..=*most, of, path)?;
            let named: Vec<&str> = list.iter().filter_map(|held| of_key(held, key)).collect();
            named.is_sorted_by(|left, right| left < right)
        }
        Shape::Distinct(most, key, of) => {
            let list = listed(value, 0..=*most, of, path)?;
            let named = list.iter().filter_map(|held| of_key(held, key));
            named.collect::<BTreeSet<_>>().len() == list.len()
        }
        Shape::Fields(fields) => {
            return match value {
                Value::Object(object) => keys(fields, object, path),
                _ => Err(path.to_owned()),
            };
        }
    };
    if fine { Ok(()) } else { Err(path.to_owned()) }
}

fn listed<'a>(
    value: &'a Value,
    many: std::ops::RangeInclusive<usize>,
    of: &Shape,
    path: &str,
) -> Result<&'a [Value], String> {
    match value {
        Value::List(list) if many.contains(&list.len()) => {
            for (n, held) in list.iter().enumerate() {
                fits(of, held, &under(path, &n.to_string()))?;
            }
            Ok(list)
        }
        _ => Err(path.to_owned()),
    }
}

fn by_language(value: &Value, fit: &dyn Fn(&str) -> bool, path: &str) -> Result<(), String> {
    let Value::Object(texts) = value else {
        return Err(path.to_owned());
    };
    if texts.iter().next().is_none() {
        return Err(path.to_owned());
    }
    for (lang, text) in texts.iter() {
        let named =
            (2..=3).contains(&lang.len()) && lang.bytes().all(|byte| byte.is_ascii_lowercase());
        let fits = matches!(text, Value::Text(text) if fit(text));
        if !named || !fits {
            return Err(under(path, lang));
        }
    }
    Ok(())
}

fn some_of(words: &[&str], value: &Value) -> bool {
    let Value::List(list) = value else {
        return false;
    };
    let texts = list.iter().filter_map(|held| match held {
        Value::Text(text) => Some(text.as_str()),
        _ => None,
    });
    let known: BTreeSet<&str> = texts.filter(|text| words.contains(text)).collect();
    known.len() == list.len()
}

fn of_key<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    let Value::Object(object) = value else {
        return None;
    };
    said(object, key)
}

fn under(path: &str, key: &str) -> String {
    if path.is_empty() {
        return key.to_owned();
    }
    format!("{path}.{key}")
}

/// From 1 character to so many, none that turns what is around it or is not seen at all.
fn is_text(text: &str, most: usize) -> bool {
    let turns = |c: char| {
        matches!(
            c,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        )
    };
    !text.is_empty() && text.chars().count() <= most && !text.chars().any(turns)
}

fn is_line(text: &str, most: usize) -> bool {
    is_text(text, most) && !text.contains(['\n', '\t'])
}

/// Two to twenty digits, a plus before them if need be, and what people write between them. No star
/// and no hash: those would be commands to a telephone.
fn is_number(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let rest = text.strip_prefix('+').unwrap_or(text);
    let between = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '(' | ')' | '.' | '-');
    let begins = rest.starts_with(|c: char| c.is_ascii_digit() || c == '(');
    (2..=20).contains(&digits) && text.len() <= 40 && begins && rest.chars().all(between)
}

fn is_zone(text: &str) -> bool {
    let part = |part: &str| {
        let spelled = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'+' | b'-');
        !part.is_empty() && part.bytes().all(spelled)
    };
    text.len() <= 64 && text.split('/').count() <= 3 && text.split('/').all(part)
}

fn is_id(text: &str) -> bool {
    let spelled = |byte: u8| byte.is_ascii_lowercase() || byte == b'_';
    (1..=64).contains(&text.len()) && text.bytes().all(spelled)
}
