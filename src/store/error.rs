//! What can go wrong between the portal and its databases, as far as a caller can act on it.

use std::path::PathBuf;
use std::sync::Arc;

use diesel::result::{DatabaseErrorKind, Error as QueryError};

use super::url::ParseUrlError;

/// Why the store could not do what was asked.
///
/// No message holds a value that was stored or asked for.
#[derive(Clone, Debug, thiserror::Error)]
pub enum StoreError {
    /// More writes wait than the queue takes. Nothing was written; try again.
    #[error("too many writes are waiting")]
    Busy,
    /// The database was not there, or went away. Nothing was acknowledged; try again.
    #[error("the database is not reachable")]
    Unreachable(#[source] Arc<dyn std::error::Error + Send + Sync>),
    /// The store is closing, or the work panicked. Nothing was acknowledged.
    #[error("the write was given up")]
    GivenUp,
    /// A row holds what no release writes.
    #[error("the database holds something unreadable in {0}")]
    Damaged(&'static str),
    /// Something longer than a row can say.
    #[error("too long to be kept")]
    TooLong,
    #[error("the database refused a statement")]
    Refused(#[source] Arc<QueryError>),
    #[error("could not open the database file {path}")]
    File {
        path: PathBuf,
        #[source]
        source: Arc<std::io::Error>,
    },
    #[error(transparent)]
    Url(#[from] ParseUrlError),
    #[error("could not bring the tables up to date")]
    Migration(#[source] Arc<dyn std::error::Error + Send + Sync>),
    #[error("the database was written by a newer release, or is not the one that belongs here")]
    Newer,
}

impl StoreError {
    /// Whether the same call may well succeed in a moment.
    #[must_use]
    pub const fn is_passing(&self) -> bool {
        match self {
            Self::Busy | Self::Unreachable(_) | Self::GivenUp => true,
            Self::Damaged(_)
            | Self::TooLong
            | Self::Refused(_)
            | Self::File { .. }
            | Self::Url(_)
            | Self::Migration(_)
            | Self::Newer => false,
        }
    }

    pub(super) fn unreachable(cause: impl std::error::Error + Send + Sync + 'static) -> Self {
        Self::Unreachable(Arc::new(cause))
    }
}

impl From<QueryError> for StoreError {
    fn from(error: QueryError) -> Self {
        let passing = match &error {
            QueryError::DatabaseError(
                DatabaseErrorKind::ClosedConnection | DatabaseErrorKind::SerializationFailure,
                _,
            )
            | QueryError::BrokenTransactionManager => true,
            // SQLite has no code for this in diesel; the text is its own and constant.
            QueryError::DatabaseError(DatabaseErrorKind::Unknown, about) => {
                about.message() == "database is locked"
            }
            _ => false,
        };
        if passing {
            Self::unreachable(error)
        } else {
            Self::Refused(Arc::new(error))
        }
    }
}
