//! JSON as values, and the strict way in which readers take them apart.
//!
//! A reader takes out each key it knows and refuses what is left, so nothing rides along unread.
//! Texts are wiped when they are dropped.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use zeroize::Zeroizing;

use super::verdict::Verdict;

/// A JSON value of the narrowed kind: no fractions, no negative numbers.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    Null,
    Bool(bool),
    Number(u64),
    Text(Zeroizing<String>),
    List(Vec<Value>),
    Object(Object),
}

/// A JSON object. A reader takes out what it knows and then calls [`Object::finish`], which refuses
/// what is left.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Object(BTreeMap<String, Value>);

/// An object of these entries.
#[must_use]
pub fn object<const N: usize>(entries: [(&str, Value); N]) -> Object {
    Object(
        entries
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value))
            .collect(),
    )
}

impl Object {
    /// Takes out what stands under `key`.
    ///
    /// # Errors
    /// [`Verdict::Json`] when nothing does; so for every reader below, and for another type too.
    pub fn take(&mut self, key: &str) -> Result<Value, Verdict> {
        self.0.remove(key).ok_or(Verdict::Json)
    }

    /// Takes out what stands under `key`, if anything does.
    pub fn take_optional(&mut self, key: &str) -> Option<Value> {
        self.0.remove(key)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0.iter().map(|(key, value)| (key.as_str(), value))
    }

    pub fn set(&mut self, key: &str, value: Value) {
        self.0.insert(key.to_owned(), value);
    }

    /// Takes out a text.
    ///
    /// # Errors
    /// As [`Object::take`].
    pub fn text(&mut self, key: &str) -> Result<Zeroizing<String>, Verdict> {
        self.take(key)?.text()
    }

    /// Takes out a text and reads it with `read`.
    ///
    /// # Errors
    /// As [`Object::take`], and when `read` finds nothing.
    pub fn read<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, Verdict> {
        read(&self.text(key)?).ok_or(Verdict::Json)
    }

    /// Takes out a number.
    ///
    /// # Errors
    /// As [`Object::take`].
    pub fn number(&mut self, key: &str) -> Result<u64, Verdict> {
        match self.take(key)? {
            Value::Number(number) => Ok(number),
            _ => Err(Verdict::Json),
        }
    }

    /// Takes out `true` or `false`.
    ///
    /// # Errors
    /// As [`Object::take`].
    pub fn bool(&mut self, key: &str) -> Result<bool, Verdict> {
        match self.take(key)? {
            Value::Bool(truth) => Ok(truth),
            _ => Err(Verdict::Json),
        }
    }

    /// Takes out a list.
    ///
    /// # Errors
    /// As [`Object::take`].
    pub fn list(&mut self, key: &str) -> Result<Vec<Value>, Verdict> {
        self.take(key)?.list()
    }

    /// Takes out an object.
    ///
    /// # Errors
    /// As [`Object::take`].
    pub fn object(&mut self, key: &str) -> Result<Object, Verdict> {
        self.take(key)?.object()
    }

    /// Takes out a list of texts as [`Value::sorted`] reads it.
    ///
    /// # Errors
    /// As [`Object::take`] and [`Value::sorted`].
    pub fn sorted<T>(
        &mut self,
        key: &str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Result<Vec<T>, Verdict> {
        self.take(key)?.sorted(read)
    }

    /// Refuses what no reader took out.
    ///
    /// # Errors
    /// [`Verdict::Json`] when a key is left.
    pub fn finish(self) -> Result<(), Verdict> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(Verdict::Json)
        }
    }
}

impl IntoIterator for Object {
    type Item = (String, Value);
    type IntoIter = std::collections::btree_map::IntoIter<String, Value>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl FromIterator<(String, Value)> for Object {
    fn from_iter<I: IntoIterator<Item = (String, Value)>>(entries: I) -> Self {
        Self(entries.into_iter().collect())
    }
}

/// The texts of a list that holds nothing else.
///
/// # Errors
/// [`Verdict::Json`] when it does.
pub fn texts(list: Vec<Value>) -> Result<Vec<Zeroizing<String>>, Verdict> {
    list.into_iter().map(Value::text).collect()
}

impl Value {
    /// The value as a text.
    ///
    /// # Errors
    /// [`Verdict::Json`] when it is of another type; so for the two below.
    pub fn text(self) -> Result<Zeroizing<String>, Verdict> {
        match self {
            Self::Text(text) => Ok(text),
            _ => Err(Verdict::Json),
        }
    }

    /// The value as a list.
    ///
    /// # Errors
    /// As [`Value::text`].
    pub fn list(self) -> Result<Vec<Value>, Verdict> {
        match self {
            Self::List(list) => Ok(list),
            _ => Err(Verdict::Json),
        }
    }

    /// The value as an object.
    ///
    /// # Errors
    /// As [`Value::text`].
    pub fn object(self) -> Result<Object, Verdict> {
        match self {
            Self::Object(object) => Ok(object),
            _ => Err(Verdict::Json),
        }
    }

    /// The value as a list of texts, sorted as written and free of repeats, each read with `read`.
    ///
    /// # Errors
    /// [`Verdict::Json`] when it is anything else, and when `read` finds nothing.
    pub fn sorted<T>(self, read: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, Verdict> {
        let texts = texts(self.list()?)?;
        if !texts.is_sorted_by(|left, right| left.as_str() < right.as_str()) {
            return Err(Verdict::Json);
        }
        texts
            .iter()
            .map(|text| read(text).ok_or(Verdict::Json))
            .collect()
    }

    /// A text of what `shown` displays.
    #[must_use]
    pub fn display(shown: impl fmt::Display) -> Self {
        Self::from(shown.to_string())
    }

    /// A list of texts, in the order given.
    #[must_use]
    pub fn displays<T: fmt::Display>(shown: impl IntoIterator<Item = T>) -> Self {
        Self::List(shown.into_iter().map(Self::display).collect())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(Zeroizing::new(text.to_owned()))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(Zeroizing::new(text))
    }
}

impl From<Zeroizing<String>> for Value {
    fn from(text: Zeroizing<String>) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Self {
        Self::Bool(truth)
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        Self::Object(object)
    }
}

/// Shows nothing: a value may hold what somebody told.
impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value(…)")
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Object(…)")
    }
}

struct AnyValue;

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(AnyValue)
    }
}

impl<'de> Visitor<'de> for AnyValue {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value without fractions or negative numbers")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, truth: bool) -> Result<Value, E> {
        Ok(Value::Bool(truth))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(Value::Number(number))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::from(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element()? {
            values.push(value);
        }
        Ok(Value::List(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some((key, value)) = map.next_entry::<String, Value>()? {
            entries.insert(key, value);
        }
        Ok(Value::Object(Object(entries)))
    }
}
