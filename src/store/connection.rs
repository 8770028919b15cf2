//! One connection to either database, set up so that what is committed is on disk and what is
//! deleted is overwritten.

use std::fs::OpenOptions;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::Path;
use std::sync::Arc;

use diesel::connection::{
    AnsiTransactionManager, Connection as _, SimpleConnection as _, TransactionManager,
};
use diesel::{MultiConnection, PgConnection, QueryResult, SqliteConnection};
use secrecy::ExposeSecret as _;

use super::error::StoreError;
use super::url::{DatabaseUrl, Kind};

/// A connection to SQLite or PostgreSQL.
#[derive(MultiConnection)]
pub enum AnyConnection {
    Sqlite(SqliteConnection),
    Pg(PgConnection),
}

/// What a connection is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    Reading,
    Writing,
}

/// Takes the write lock at once: a transaction that reads first and then writes could otherwise
/// be refused half-way.
const SQLITE_WRITE: &str = "BEGIN IMMEDIATE";

/// One writer at a time, across all nodes of a portal, as on SQLite. So what a job has read still
/// holds when it writes, and no two nodes wait for each other's rows. The number is arbitrary.
const PG_WRITE: &str = "BEGIN; SELECT pg_advisory_xact_lock(7521064430113)";

impl AnyConnection {
    /// Connects; makes the SQLite file, readable to its owner only, when it is not there.
    pub(super) fn open(url: &DatabaseUrl, purpose: Purpose) -> Result<Self, StoreError> {
        match url.kind() {
            Kind::Sqlite(path) => open_sqlite(path, purpose).map(Self::Sqlite),
            Kind::Postgres(url) => {
                let mut conn = PgConnection::establish(url.expose_secret())
                    .map_err(StoreError::unreachable)?;
                conn.batch_execute(match purpose {
                    Purpose::Reading => PG_READER,
                    Purpose::Writing => PG_WRITER,
                })?;
                Ok(Self::Pg(conn))
            }
        }
    }

    /// Begins the transaction in which one group of writes is committed.
    pub(super) fn begin_write(&mut self) -> QueryResult<()> {
        match self {
            Self::Sqlite(conn) => AnsiTransactionManager::begin_transaction_sql(conn, SQLITE_WRITE),
            Self::Pg(conn) => AnsiTransactionManager::begin_transaction_sql(conn, PG_WRITE),
        }
    }

    /// Begins a transaction that sees one state of the database, whatever is committed meanwhile.
    pub(super) fn begin_read(&mut self) -> QueryResult<()> {
        match self {
            Self::Sqlite(conn) => AnsiTransactionManager::begin_transaction_sql(conn, "BEGIN"),
            Self::Pg(conn) => AnsiTransactionManager::begin_transaction_sql(
                conn,
                "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY",
            ),
        }
    }

    pub(super) fn begin_savepoint(&mut self) -> QueryResult<()> {
        <Self as TransactionManager<Self>>::begin_transaction(self)
    }

    /// Commits the transaction, or keeps what was done since the innermost savepoint.
    pub(super) fn commit(&mut self) -> QueryResult<()> {
        <Self as TransactionManager<Self>>::commit_transaction(self)
    }

    /// Undoes the transaction, or what was done since the innermost savepoint.
    pub(super) fn roll_back(&mut self) -> QueryResult<()> {
        <Self as TransactionManager<Self>>::rollback_transaction(self)
    }

    /// How many transactions and savepoints are open; `None` when the connection is of no more use.
    pub(super) fn depth(&mut self) -> Option<u32> {
        <Self as TransactionManager<Self>>::transaction_manager_status_mut(self)
            .transaction_depth()
            .ok()
            .map(|depth| depth.map_or(0, u32::from))
    }
}

/// A page of a queue is a walk along an index. Before the server has gathered statistics it would
/// rather read all and sort.
const PG_READER: &str = "SET enable_sort TO off";

/// What is committed is on disk, whatever the server was told.
const PG_WRITER: &str = "SET synchronous_commit TO on";

/// Only the owner may read the file; SQLite gives its `-wal` and `-shm` files the same mode.
const OWNER_ONLY: u32 = 0o600;

fn open_sqlite(path: &Path, purpose: Purpose) -> Result<SqliteConnection, StoreError> {
    let not_opened = |source| StoreError::File {
        path: path.to_owned(),
        source: Arc::new(source),
    };
    // One that is there is left alone: when any descriptor of a file is closed, the process loses all its
    // locks on it, SQLite's of other connections too. Another program that looks into the database would
    // then take itself for the last one and delete the log, with what is written into it from then on.
    let made = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(OWNER_ONLY)
        .open(path);
    if let Err(error) = made
        && error.kind() != std::io::ErrorKind::AlreadyExists
    {
        return Err(not_opened(error));
    }
    // An absolute path cannot be read as one of the URIs that SQLite also takes.
    let absolute = std::path::absolute(path).map_err(not_opened)?;
    let name = absolute
        .to_str()
        .ok_or_else(|| not_opened(std::io::ErrorKind::InvalidFilename.into()))?;
    let mut conn = SqliteConnection::establish(name).map_err(StoreError::unreachable)?;
    conn.batch_execute(EVERY_CONNECTION)?;
    conn.batch_execute(match purpose {
        Purpose::Reading => "PRAGMA query_only = ON",
        Purpose::Writing => WRITER,
    })?;
    Ok(conn)
}

/// `page_size` counts only while the file is empty, and must come before the journal mode.
const EVERY_CONNECTION: &str = "
    PRAGMA busy_timeout = 10000;
    PRAGMA page_size = 8192;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA trusted_schema = OFF;
";

/// [`super::checkpointer`] copies the log long before it has these 64 MiB.
const WRITER: &str = "
    PRAGMA wal_autocheckpoint = 8192;
    PRAGMA cache_size = -8000;
";
