//! A draft: a form that is not sent, sealed to whoever writes it and to nobody else.
//!
//! It is the form as a browser would post it, field by field, so that a reader with scripts and one
//! without fill the same form from it. Nobody signs it: its recipient is derived from the code and
//! never leaves the writer's client, so whoever has no code can neither open nor make one.

use zeroize::Zeroizing;

use super::age::Identity;
use super::note::{self, Note, Padding, Type};
use super::root::Root;
use super::value::{Object, Value, object, texts};
use super::verdict::Verdict;

/// The most fields that a draft may hold: two hundred persons of seven fields, and the questions.
const MOST_FIELDS: usize = 4_096;
/// The longest name of a field, and the longest text in one, in characters.
const LONGEST_NAME: usize = 64;
const LONGEST_TEXT: usize = 200_000;

/// What stands in a form: names and texts, in the form's order. A name may come more than once.
pub type Fields = Vec<(String, Zeroizing<String>)>;

/// Seals a form to the code that this root comes from.
///
/// # Errors
/// [`Verdict::Json`] when it holds more, or longer texts, than a reader takes.
pub fn seal(fields: &Fields, root: &Root) -> Result<Vec<u8>, Verdict> {
    check(fields)?;
    let fields = fields.iter().map(|(name, text)| {
        let pair = [Value::from(name.as_str()), Value::from(text.as_str())];
        Value::List(pair.into())
    });
    let json = object([("fields", Value::List(fields.collect()))]);
    let text = note::write(Type::Draft, json, Padding::Bucket, &[]);
    root.draft_identity().recipient().seal(text.as_bytes())
}

/// Opens a draft with the root of its code.
///
/// # Errors
/// [`Verdict::Age`], [`Verdict::Note`], [`Verdict::Type`], [`Verdict::Json`], in this order.
pub fn open(file: &[u8], root: &Root) -> Result<Fields, Verdict> {
    open_with(file, &root.draft_identity())
}

/// As [`open`], with the identity that the root gives.
///
/// # Errors
/// As [`open`].
pub fn open_with(file: &[u8], identity: &Identity) -> Result<Fields, Verdict> {
    let plain = identity.open(file)?;
    let read = Note::unsigned(&plain)?;
    read.fills_bucket()?;
    let mut json: Object = read.object(Type::Draft, Padding::Bucket)?;
    let fields = json.list("fields")?;
    json.finish()?;
    let fields: Fields = fields.into_iter().map(field).collect::<Result<_, _>>()?;
    check(&fields)?;
    Ok(fields)
}

fn field(pair: Value) -> Result<(String, Zeroizing<String>), Verdict> {
    match <[_; 2]>::try_from(texts(pair.list()?)?) {
        Ok([name, text]) => Ok((name.as_str().to_owned(), text)),
        Err(_) => Err(Verdict::Json),
    }
}

fn check(fields: &Fields) -> Result<(), Verdict> {
    let fits = |(name, text): &(String, Zeroizing<String>)| {
        name.chars().count() <= LONGEST_NAME && text.chars().count() <= LONGEST_TEXT
    };
    if fields.len() <= MOST_FIELDS && fields.iter().all(fits) {
        Ok(())
    } else {
        Err(Verdict::Json)
    }
}

#[cfg(test)]
mod tests {
    use super::super::code::Code;
    use super::super::id::Id16;
    use super::*;

    fn root() -> Root {
        Root::derive(&Code::random(), &Id16::from_bytes([1; 16]))
    }

    fn fields(texts: &[(&str, &str)]) -> Fields {
        let texts = texts.iter();
        texts
            .map(|(name, text)| ((*name).to_owned(), Zeroizing::new((*text).to_owned())))
            .collect()
    }

    #[test]
    fn a_draft_comes_back_in_order_and_to_its_code_alone() {
        let root = root();
        let written = fields(&[("account", "a\n\"b\""), ("needs", "x"), ("needs", "y")]);
        let sealed = seal(&written, &root).unwrap();
        assert_eq!(open(&sealed, &root), Ok(written));
        assert_eq!(open(&sealed, &self::root()), Err(Verdict::Age));
    }

    #[test]
    fn what_a_reader_would_refuse_is_not_sealed() {
        let root = root();
        let long = "x".repeat(LONGEST_TEXT + 1);
        assert_eq!(
            seal(&fields(&[("account", &long)]), &root),
            Err(Verdict::Json)
        );
        let name = "n".repeat(LONGEST_NAME + 1);
        assert_eq!(seal(&fields(&[(&name, "")]), &root), Err(Verdict::Json));
        let many = vec![("a", ""); MOST_FIELDS + 1];
        assert_eq!(seal(&fields(&many), &root), Err(Verdict::Json));
    }
}
