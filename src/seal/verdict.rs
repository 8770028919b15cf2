//! Why a sealed text was refused.
//!
//! Both implementations of `docs/formats.md` give the same verdict for the same bytes, and
//! `vectors/` holds them to it. A verdict names the check that failed and carries no input.

/// The name of a refusal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[error("{}", self.as_str())]
pub enum Verdict {
    /// The age file does not open: wrong key, cut, altered, or not sealed to exactly one hybrid key.
    Age,
    /// The framing of a note, or its padding, is not the one that the format has.
    Note,
    /// The note is of another type than the reader expects.
    Type,
    /// The JSON is not canonical, or not of the expected shape.
    Json,
    /// Another portal's.
    Instance,
    Signature,
    UnderSigned,
    RolledBack,
    Forked,
    Expired,
    /// Another case's.
    Case,
    /// The records do not follow one another.
    Chain,
    /// A record names a roster that this one does not descend from.
    Roster,
    /// Whoever signed the record may not change who holds what.
    Signer,
    /// An excluded person would hold a key, or an exclusion was dropped.
    Excluded,
    /// The boxes of a record break the rules.
    Boxes,
    /// Made for another holder.
    Holder,
    /// A secret that no verified record speaks of.
    Secret,
    /// The grant does not show that the reporter made this case.
    Anchor,
    /// Listed or made under a record that is not there.
    Record,
    Box,
    Kind,
    Author,
    /// An item of this id was there before.
    Replay,
    /// The bytes of an attachment are not those of which its item speaks.
    File,
    /// An entry of the log is dated before one that its signer had seen.
    Day,
    /// What was typed is not a code; what was sent is not frames.
    Malformed,
}

impl Verdict {
    /// The name that `docs/formats.md` and the vectors use.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Age => "age",
            Self::Note => "note",
            Self::Type => "type",
            Self::Json => "json",
            Self::Instance => "instance",
            Self::Signature => "signature",
            Self::UnderSigned => "under_signed",
            Self::RolledBack => "rolled_back",
            Self::Forked => "forked",
            Self::Expired => "expired",
            Self::Case => "case",
            Self::Chain => "chain",
            Self::Roster => "roster",
            Self::Signer => "signer",
            Self::Excluded => "excluded",
            Self::Boxes => "boxes",
            Self::Holder => "holder",
            Self::Secret => "secret",
            Self::Anchor => "anchor",
            Self::Record => "record",
            Self::Box => "box",
            Self::Kind => "kind",
            Self::Author => "author",
            Self::Replay => "replay",
            Self::File => "file",
            Self::Day => "day",
            Self::Malformed => "malformed",
        }
    }
}
