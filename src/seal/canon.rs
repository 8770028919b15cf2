//! Canonical JSON: the one spelling that a sealed text may have.
//!
//! Two readers that take the same bytes differently are an attack waiting for a pair of victims. So
//! there is one spelling (RFC 8785, narrowed), and a reader writes what it read again and compares.
//! Texts are wiped when they are dropped.

use std::fmt::Write as _;

use zeroize::Zeroizing;

use super::id::Id16;
use super::value::{Object, Value};
use super::verdict::Verdict;

const LARGEST: u64 = (1 << 53) - 1;
const DEEPEST: usize = 16;

/// Reads one object in canonical spelling.
///
/// # Errors
/// [`Verdict::Json`] when it is anything else.
pub fn parse(text: &str) -> Result<Object, Verdict> {
    let value: Value = serde_json::from_str(text).map_err(|_| Verdict::Json)?;
    let Value::Object(object) = value else {
        return Err(Verdict::Json);
    };
    let value = Value::Object(object);
    check(&value, DEEPEST)?;
    if write(&value).as_str() != text {
        return Err(Verdict::Json);
    }
    value.object()
}

/// Writes a value in its canonical spelling. What a caller builds with keys, texts or depths that
/// the format has not, [`parse`] refuses.
#[must_use]
pub fn write(value: &Value) -> Zeroizing<String> {
    let mut into = Zeroizing::new(String::with_capacity(room(value)));
    push(&mut into, value);
    into
}

fn check(value: &Value, depth: usize) -> Result<(), Verdict> {
    let inner = || depth.checked_sub(1).ok_or(Verdict::Json);
    match value {
        Value::Null | Value::Bool(_) => Ok(()),
        Value::Number(number) if *number <= LARGEST => Ok(()),
        Value::Text(text) if text.chars().all(is_allowed) => Ok(()),
        Value::Number(_) | Value::Text(_) => Err(Verdict::Json),
        Value::List(list) => {
            let inner = inner()?;
            list.iter().try_for_each(|value| check(value, inner))
        }
        Value::Object(object) => {
            let inner = inner()?;
            object.iter().try_for_each(|(key, value)| {
                if is_key(key) {
                    check(value, inner)
                } else {
                    Err(Verdict::Json)
                }
            })
        }
    }
}

/// Whether a text in a sealed JSON may hold this character.
#[must_use]
pub fn is_allowed(character: char) -> bool {
    character >= ' ' || matches!(character, '\t' | '\n')
}

/// A text as people type it, mended into one that may be sealed: lines end with LF, other control
/// characters than TAB go.
#[must_use]
pub fn tidy(typed: &str) -> Zeroizing<String> {
    let mut tidied = Zeroizing::new(String::with_capacity(typed.len()));
    let mut rest = typed.chars().peekable();
    while let Some(character) = rest.next() {
        match character {
            '\r' => {
                rest.next_if_eq(&'\n');
                tidied.push('\n');
            }
            allowed if is_allowed(allowed) => tidied.push(allowed),
            _ => {}
        }
    }
    tidied
}

fn is_key(key: &str) -> bool {
    is_word(key) || Id16::parse(key).is_ok()
}

/// Whether a text is a word of `docs/formats.md` §9: 1 to 64 of `a-z`, `0-9` and `_`, a letter first.
#[must_use]
pub fn is_word(text: &str) -> bool {
    text.len() <= 64
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'))
}

fn room(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) => 5,
        Value::Number(_) => 16,
        Value::Text(text) => text.len() + text.len() / 16 + 2,
        Value::List(list) => list.iter().map(|value| room(value) + 1).sum::<usize>() + 2,
        Value::Object(object) => {
            let entries = object.iter();
            entries
                .map(|(key, value)| key.len() + room(value) + 4)
                .sum::<usize>()
                + 2
        }
    }
}

fn push(into: &mut String, value: &Value) {
    match value {
        Value::Null => into.push_str("null"),
        Value::Bool(true) => into.push_str("true"),
        Value::Bool(false) => into.push_str("false"),
        Value::Number(number) => into.push_str(&number.to_string()),
        Value::Text(text) => push_text(into, text),
        Value::List(list) => {
            into.push('[');
            for (index, value) in list.iter().enumerate() {
                if index > 0 {
                    into.push(',');
                }
                push(into, value);
            }
            into.push(']');
        }
        Value::Object(object) => {
            into.push('{');
            for (index, (key, value)) in object.iter().enumerate() {
                if index > 0 {
                    into.push(',');
                }
                push_text(into, key);
                into.push(':');
                push(into, value);
            }
            into.push('}');
        }
    }
}

fn push_text(into: &mut String, text: &str) {
    into.push('"');
    for character in text.chars() {
        match character {
            '"' => into.push_str("\\\""),
            '\\' => into.push_str("\\\\"),
            '\u{8}' => into.push_str("\\b"),
            '\t' => into.push_str("\\t"),
            '\n' => into.push_str("\\n"),
            '\u{c}' => into.push_str("\\f"),
            '\r' => into.push_str("\\r"),
            control if control < ' ' => {
                // Writing to a String cannot fail.
                let _ = write!(into, "\\u{:04x}", u32::from(control));
            }
            other => into.push(other),
        }
    }
    into.push('"');
}

#[cfg(test)]
mod tests;
