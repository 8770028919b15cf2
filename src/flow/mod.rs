//! What the portal does, one file a story. `http` parses, a flow decides and owns the
//! transaction, `store` remembers.
//!
//! No flow holds a key to a report. One, [`scriptless`], and nothing else, sees words: those
//! that a browser without scripts posted, in this process's memory, until they are sealed.

mod addition;
mod arriving;
pub mod backlog;
pub mod case;
mod closed;
pub mod codes;
pub mod composed;
mod credentials;
pub mod disclosure;
pub mod doors;
pub mod draft;
pub mod exhibit;
mod holders;
pub mod index;
pub mod intake;
pub mod invite;
mod layer;
pub mod live;
pub mod log;
pub mod mailbox;
pub mod notice;
pub mod overview;
pub mod passkey;
mod portal;
pub mod posting;
pub mod queue;
pub mod resent;
pub mod room;
pub mod roster;
pub mod scriptless;
pub mod second;
pub mod session;
pub mod sign_in;
pub mod texts;
mod throttle;
mod tickets;
pub mod turns;
pub mod upload;
pub mod work;

pub use credentials::With;
pub use portal::{Opening, Portal};

use crate::store::error::StoreError;

/// The portal cannot do anything about this request now.
#[derive(Debug, thiserror::Error)]
pub enum Unavailable {
    /// Too much is under way; the same request may succeed in a moment.
    #[error("busy")]
    Busy,
    #[error(transparent)]
    Failed(Box<dyn std::error::Error + Send + Sync>),
}

/// A story about one thing that may not be there.
#[derive(Debug, thiserror::Error)]
pub enum FlowError {
    #[error("there is nothing here for this person")]
    Unknown,
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

impl Unavailable {
    /// A failure that we can only describe.
    pub(crate) fn because(what: &'static str) -> Self {
        Self::Failed(what.into())
    }
}

impl From<StoreError> for Unavailable {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Busy => Self::Busy,
            other => Self::Failed(other.into()),
        }
    }
}
