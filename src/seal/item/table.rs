//! Who may write which kind of item into which box (`docs/formats.md` §9).

use crate::seal::name::Name;
use crate::seal::words::{BoxKind, Kind};

impl Kind {
    /// Whether this author may write this kind into that box: the whole table.
    #[must_use]
    pub fn is_by(self, author: &Name, into: BoxKind) -> bool {
        let (reporter, officer, kind) = match self {
            Self::Attachment => match into {
                BoxKind::Account => (true, false, into),
                BoxKind::Dialogue => (true, true, into),
                BoxKind::Internal => (false, true, into),
                BoxKind::Identity => return false,
            },
            Self::Transcript => match into {
                BoxKind::Dialogue | BoxKind::Internal => (false, true, into),
                BoxKind::Account | BoxKind::Identity => return false,
            },
            Self::Statement | Self::Brief => (true, false, BoxKind::Account),
            Self::Identity => (true, false, BoxKind::Identity),
            Self::Message => (true, true, BoxKind::Dialogue),
            Self::Acknowledgement | Self::Removal | Self::Progress | Self::Telling => {
                (false, true, BoxKind::Dialogue)
            }
            Self::Alarm
            | Self::Consent
            | Self::Withdrawal
            | Self::Erasure
            | Self::Complaint
            | Self::Attestation => (true, false, BoxKind::Dialogue),
            Self::Note
            | Self::Mark
            | Self::Coding
            | Self::Assignment
            | Self::Conflict
            | Self::Disclosure
            | Self::Step
            | Self::Translation
            | Self::Task
            | Self::Tick
            | Self::Reference
            | Self::Link
            | Self::CodeRequest
            | Self::CodeDecision => (false, true, BoxKind::Internal),
        };
        let by = match author {
            Name::Reporter => reporter,
            Name::Officer(_) => officer,
            Name::Instance => false,
        };
        by && kind == into
    }
}
