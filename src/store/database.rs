//! A database with its tables up to date, its readers and its one writer.

use super::connection::{AnyConnection, Purpose};
use super::error::StoreError;
use super::migrate::{self, Tables};
use super::readers::Readers;
use super::url::DatabaseUrl;
use super::writer::Writer;

/// How many connections read at the same time.
const READERS: usize = 4;

pub(super) struct Database<P, A> {
    pub(super) readers: Readers,
    pub(super) writer: Writer<P, A>,
}

impl<P: Send + 'static, A: Send + 'static> Database<P, A> {
    /// Opens the database at `url`, makes or updates its tables, and starts its writer.
    pub(super) fn open(
        url: &DatabaseUrl,
        tables: Tables,
        together: impl FnMut(&mut AnyConnection, &[P]) -> Vec<Result<A, StoreError>> + Send + 'static,
    ) -> Result<Self, StoreError> {
        let mut conn = AnyConnection::open(url, Purpose::Writing)?;
        migrate::up(&mut conn, tables)?;
        Ok(Self {
            readers: Readers::new(url.clone(), READERS),
            writer: Writer::start(url.clone(), conn, together)?,
        })
    }
}
