//! The same journey for browsers without scripts: sealed and opened here, in this process's memory.
//!
//! This is the only place where the portal sees words and codes. They come in one request, are
//! sealed or shown in its answer, and are wiped with it (`Zeroizing`, and an allocator that zeroes
//! what it frees); nothing of them is written, logged or kept. Whoever controls this machine at
//! that moment gets them all the same: page and documents say so.

use super::Portal;
use super::resent::{Posted, Seed};

mod draft;
mod files;
mod mailbox;
mod renewal;
mod report;
mod saying;

pub use draft::{OpenedDraft, SavedDraft};
pub use files::{OpenFile, Received};
pub use mailbox::{Closing, Entry, Identity, Opened, Outcome, Said};
pub use renewal::{NewCode, Renewed};
pub use report::{ReportForm, SealError, SealedReport};
pub use saying::Saying;

impl Portal {
    fn seed(&self, posted: &Posted) -> Seed {
        self.resent().seed(posted, self.clock().seconds())
    }
}
