//! Who signs and who holds: the reporter, the portal itself, or an officer by id.
//!
//! Names are roles and drawn identifiers, never what somebody is called: they stand in signatures
//! that outlive the case.

use std::cmp::Ordering;
use std::fmt;

use super::id::Id16;

/// A name as sealed texts spell it: `reporter`, `instance`, or an officer's id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Name {
    Reporter,
    Instance,
    Officer(Id16),
}

impl Name {
    /// The name spelled `text`, if there is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "reporter" => Some(Self::Reporter),
            "instance" => Some(Self::Instance),
            id => Id16::parse(id).ok().map(Self::Officer),
        }
    }

    /// The officer of that name.
    #[must_use]
    pub const fn officer(&self) -> Option<&Id16> {
        match self {
            Self::Officer(id) => Some(id),
            Self::Reporter | Self::Instance => None,
        }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reporter => f.write_str("reporter"),
            Self::Instance => f.write_str("instance"),
            Self::Officer(id) => id.fmt(f),
        }
    }
}

/// As written, because lists of names are sorted by what they spell.
impl Ord for Name {
    fn cmp(&self, other: &Self) -> Ordering {
        self.to_string().cmp(&other.to_string())
    }
}

impl PartialOrd for Name {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_reads_back_as_written() {
        for name in [
            Name::Reporter,
            Name::Instance,
            Name::Officer(Id16::random()),
        ] {
            assert_eq!(Name::parse(&name.to_string()), Some(name));
        }
        assert_eq!(Name::parse("Reporter"), None);
        assert_eq!(Name::parse(""), None);
    }
}
