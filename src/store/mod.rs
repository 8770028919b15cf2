//! What the portal remembers.
//!
//! Everything that was written by a person comes here sealed and leaves sealed; nothing in this
//! folder can open it. The flows own what happens: they hand over work, and all of one piece of
//! work is kept, or none of it.
//!
//! Each file is about one table, and its functions take a connection. Two databases hold it all:
//! the data, and apart from it the [`keyring`], so that deleting one key closes a case in every
//! copy of the data.

pub mod backlog;
pub mod blobs;
pub mod boxes;
pub mod cases;
mod checkpointer;
pub mod codes;
mod columns;
pub mod connection;
mod database;
pub mod disclosures;
pub mod drafts;
pub mod error;
pub mod grants;
pub mod intake;
pub mod invites;
pub mod items;
pub mod keyring;
pub mod log;
pub mod migrate;
pub mod officers;
pub mod outbox;
pub mod overview;
pub mod pairs;
mod parts;
pub mod queue;
mod readers;
pub mod records;
pub mod rosters;
pub mod row;
mod schema;
pub mod sessions;
pub mod texts;
pub mod texts_waiting;
pub mod url;
mod writer;

use std::sync::Arc;

use connection::AnyConnection;
use database::Database;
use error::StoreError;
use intake::{Intake, Taken};
use keyring::Keyring;
use url::DatabaseUrl;

/// The portal's memory. Cheap to clone; when the last clone goes, what was taken is written first.
#[derive(Clone)]
pub struct Store {
    data: Arc<Database<Intake, Taken>>,
    keyring: Keyring,
}

impl Store {
    /// Opens the database and brings its tables up to date. Waits for I/O.
    ///
    /// # Errors
    /// When the database cannot be reached or opened, or belongs to a newer release.
    pub fn open(url: &DatabaseUrl, keyring: Keyring) -> Result<Self, StoreError> {
        let keys = keyring.clone();
        let data = Database::open(url, migrate::DATA, move |conn, intakes| {
            intake::store(conn, &keys, intakes)
        })?;
        Ok(Self {
            data: Arc::new(data),
            keyring,
        })
    }

    /// The keys of this store.
    #[must_use]
    pub const fn keyring(&self) -> &Keyring {
        &self.keyring
    }

    /// Reads one committed state of the database.
    ///
    /// # Errors
    /// Those of `job`; [`StoreError::Unreachable`] when there is no connection to be had.
    pub async fn read<T, E>(
        &self,
        job: impl FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.data.readers.read(job).await
    }

    /// Writes: all that `job` does, or nothing of it. When this answers, it is on disk.
    ///
    /// # Errors
    /// Those of `job`; [`StoreError::Busy`] when too many writes wait; any other when the commit
    /// failed and nothing was written.
    pub async fn write<T, E>(
        &self,
        job: impl FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.data.writer.write(job).await
    }

    /// Takes a new report in, together with others that arrive at the same moment. When this
    /// answers [`Taken::Stored`], the case and its shred key are on disk.
    ///
    /// # Errors
    /// As [`Self::write`].
    pub async fn intake(&self, intake: Intake) -> Result<Taken, StoreError> {
        self.data.writer.piece(intake).await
    }
}
