//! Reading: a few connections, each asked on a thread that may wait.
//!
//! A read sees one committed state of the database from its first to its last statement, so a case
//! is never shown half before and half after a change.

use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use diesel::{QueryableByName, RunQueryDsl as _, sql_query, sql_types};
use tokio::sync::Semaphore;
use tokio::task::spawn_blocking;

use super::connection::{AnyConnection, Purpose};
use super::error::StoreError;
use super::url::DatabaseUrl;

/// The connections that are not in use, and permits for as many as there may be.
pub(super) struct Readers {
    shelf: Arc<Shelf>,
    permits: Arc<Semaphore>,
}

struct Shelf {
    url: DatabaseUrl,
    idle: Mutex<Vec<AnyConnection>>,
}

/// What SQLite says of a checkpoint: whether someone else's transaction stood in its way.
#[derive(QueryableByName)]
struct Checkpoint {
    #[diesel(sql_type = sql_types::Integer)]
    busy: i32,
}

impl Readers {
    /// Connections are opened when they are first needed.
    pub(super) fn new(url: DatabaseUrl, most: usize) -> Self {
        let idle = Mutex::new(Vec::with_capacity(most));
        Self {
            shelf: Arc::new(Shelf { url, idle }),
            permits: Arc::new(Semaphore::new(most)),
        }
    }

    /// Runs `job` in a transaction that only reads.
    pub(super) async fn read<T, E>(
        &self,
        job: impl FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.on_a_thread(move |shelf| {
            let mut conn = shelf.begin()?;
            let outcome = job(&mut conn);
            // Nothing was written: the end of the transaction cannot change what was read.
            if conn.commit().is_ok() {
                shelf.put_back(conn);
            }
            outcome
        })
        .await
    }

    /// Moves all that was committed from SQLite's log into the file and empties the log, where
    /// what was deleted would otherwise be found until it is written over. [`StoreError::Busy`] when
    /// someone kept reading the old state for too long.
    pub(super) async fn empty_log(&self) -> Result<(), StoreError> {
        self.on_a_thread(|shelf| {
            let mut conn = shelf.take()?;
            if let AnyConnection::Sqlite(conn) = &mut conn {
                let done: Checkpoint =
                    sql_query("PRAGMA wal_checkpoint(TRUNCATE)").get_result(conn)?;
                if done.busy != 0 {
                    return Err(StoreError::Busy);
                }
            }
            shelf.put_back(conn);
            Ok(())
        })
        .await
    }

    async fn on_a_thread<T, E>(
        &self,
        job: impl FnOnce(&Shelf) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let permit = Arc::clone(&self.permits)
            .acquire_owned()
            .await
            .map_err(|_| StoreError::GivenUp)?;
        let connections = Arc::clone(&self.shelf);
        let thread = spawn_blocking(move || {
            let outcome = job(&connections);
            drop(permit);
            outcome
        });
        match thread.await {
            Ok(outcome) => outcome,
            Err(error) => match error.try_into_panic() {
                Ok(panic) => resume_unwind(panic),
                Err(_) => Err(StoreError::GivenUp.into()),
            },
        }
    }
}

impl Shelf {
    fn begin(&self) -> Result<AnyConnection, StoreError> {
        // A connection that was lost while it lay idle fails here, before the job has begun.
        while let Some(mut conn) = self.idle().pop() {
            if conn.begin_read().is_ok() {
                return Ok(conn);
            }
        }
        let mut conn = AnyConnection::open(&self.url, Purpose::Reading)?;
        conn.begin_read()?;
        Ok(conn)
    }

    fn take(&self) -> Result<AnyConnection, StoreError> {
        let kept = self.idle().pop();
        kept.map_or_else(|| AnyConnection::open(&self.url, Purpose::Reading), Ok)
    }

    fn put_back(&self, conn: AnyConnection) {
        self.idle().push(conn);
    }

    fn idle(&self) -> MutexGuard<'_, Vec<AnyConnection>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
