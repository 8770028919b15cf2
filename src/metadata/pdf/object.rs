//! What a PDF file is made of (ISO 32000-2, 7.3).

use crate::metadata::found::Why;

/// Reading goes on, or stops for this reason.
pub(super) type Read<T> = Result<T, Why>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Object {
    Null,
    Bool(bool),
    /// As it was written, so that no digit is lost.
    Number(Vec<u8>),
    Name(Vec<u8>),
    Text(Vec<u8>),
    List(Vec<Object>),
    Dict(Dict),
    Ref(Ref),
}

pub(super) static NULL: Object = Object::Null;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Ref {
    pub(super) number: u64,
    pub(super) generation: u64,
}

/// A dictionary, by the order of its names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Dict(Vec<(Vec<u8>, Object)>);

/// An object with a number. A stream's bytes lie in the file from the first place to the second.
#[derive(Debug)]
pub(super) struct Indirect {
    pub(super) value: Object,
    pub(super) data: Option<(usize, usize)>,
}

impl Dict {
    /// An entry that is null is as good as absent; one that stands twice must say the same. They are put
    /// into the order of their names, so that the file's own order tells nothing.
    pub(super) fn ordered(mut entries: Vec<(Vec<u8>, Object)>) -> Read<Self> {
        entries.retain(|(_, value)| *value != Object::Null);
        entries.sort_by(|(a, _), (b, _)| a.cmp(b));
        let differs = |pair: &[(Vec<u8>, Object)]| matches!(pair, [(a, one), (b, other)] if a == b && one != other);
        if entries.windows(2).any(differs) {
            return Err(Why::Malformed);
        }
        entries.dedup_by(|(a, _), (b, _)| a == b);
        Ok(Self(entries))
    }

    pub(super) fn get(&self, key: &str) -> Option<&Object> {
        let place = self
            .0
            .binary_search_by(|(name, _)| name.as_slice().cmp(key.as_bytes()));
        place
            .ok()
            .and_then(|place| self.0.get(place))
            .map(|(_, value)| value)
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = (&[u8], &Object)> {
        self.0.iter().map(|(key, value)| (key.as_slice(), value))
    }
}

impl Object {
    pub(super) fn dict(&self) -> Option<&Dict> {
        match self {
            Self::Dict(dict) => Some(dict),
            _ => None,
        }
    }

    pub(super) fn list(&self) -> Option<&[Self]> {
        match self {
            Self::List(items) => Some(items),
            _ => None,
        }
    }

    pub(super) fn name(&self) -> Option<&[u8]> {
        match self {
            Self::Name(name) => Some(name),
            _ => None,
        }
    }

    pub(super) fn text(&self) -> Option<&[u8]> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A number that counts or places something: digits only, at most ten.
    pub(super) fn count(&self) -> Option<usize> {
        match self {
            Self::Number(raw) if raw.len() <= 10 && raw.iter().all(u8::is_ascii_digit) => {
                std::str::from_utf8(raw).ok()?.parse().ok()
            }
            _ => None,
        }
    }

    pub(super) fn decimal(&self) -> Option<f64> {
        match self {
            Self::Number(raw) => std::str::from_utf8(raw).ok()?.parse().ok(),
            _ => None,
        }
    }
}
