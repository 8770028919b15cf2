//! An item of a case, as the server sees it: which box, which side, which day, and sealed bytes.

use serde::{Deserialize, Serialize};

use crate::clock::Day;
use crate::domain::holding::Holder;
use crate::seal::id::Id16;
use crate::seal::words::BoxKind;

/// From which side an item came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    Reporter,
    Office,
}

/// One sealed item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub id: Id16,
    /// The box it is sealed to.
    pub sealed_to: BoxKind,
    /// The number of the record under which it was sealed.
    pub n: u32,
    pub side: Side,
    pub day: Day,
    pub bytes: ItemBytes,
}

/// What is kept of an item. The lead item is what a queue row needs; as the first thing anybody
/// would want to read, it is enciphered under the case's shred key besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemBytes {
    /// An age file; the store pads it.
    AgeFile(Vec<u8>),
    /// A padded row, enciphered under the shred key.
    Lead(Vec<u8>),
}

impl Side {
    pub const ALL: [Self; 2] = [Self::Reporter, Self::Office];

    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reporter => "reporter",
            Self::Office => "office",
        }
    }

    /// The side on which whoever holds such a grant stands.
    #[must_use]
    pub const fn of(holder: Holder) -> Self {
        match holder {
            Holder::Reporter => Self::Reporter,
            Holder::Officer(_) => Self::Office,
        }
    }

    /// The side spelled `text`, if there is one.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|side| side.as_str() == text)
    }
}

impl Item {
    /// Whether this is what a queue row needs.
    #[must_use]
    pub const fn is_lead(&self) -> bool {
        matches!(self.bytes, ItemBytes::Lead(_))
    }

    /// How many bytes of it are kept.
    #[must_use]
    pub const fn bytes_kept(&self) -> usize {
        match &self.bytes {
            ItemBytes::AgeFile(bytes) | ItemBytes::Lead(bytes) => bytes.len(),
        }
    }
}
