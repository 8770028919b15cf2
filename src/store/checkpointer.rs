//! Moves what was committed from SQLite's log into the file, beside the writer and not in its way.
//!
//! Left to itself, SQLite does this in the commit that makes the log long enough, and everyone in
//! that group waits for it. Here a thread of its own copies the bulk while the writer goes on, then
//! holds the writer for the little that came meanwhile, so that the log begins anew and stays small.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use diesel::connection::SimpleConnection as _;

use super::connection::{AnyConnection, Purpose};
use super::error::StoreError;
use super::url::DatabaseUrl;

/// The thread that copies, and the bell that wakes it. PostgreSQL does this by itself: there the
/// bell wakes nobody.
pub(super) struct Checkpointer {
    bell: Option<SyncSender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// So short that neither a long read nor a long write is waited for: the next time will do.
const WAIT: &str = "PRAGMA busy_timeout = 50";

/// The bulk, while others write; then the rest, which the next write may write over.
const COPY: [&str; 2] = [
    "PRAGMA wal_checkpoint(PASSIVE)",
    "PRAGMA wal_checkpoint(RESTART)",
];

impl Checkpointer {
    pub(super) fn start(url: &DatabaseUrl) -> Result<Self, StoreError> {
        if !url.is_sqlite() {
            return Ok(Self {
                bell: None,
                thread: None,
            });
        }
        let mut conn = AnyConnection::open(url, Purpose::Reading)?;
        conn.batch_execute(WAIT)?;
        let (bell, rings) = sync_channel(1);
        let thread = thread::Builder::new()
            .name("store-checkpoint".into())
            .spawn(move || copy_when_woken(&mut conn, &rings))
            .map_err(StoreError::unreachable)?;
        Ok(Self {
            bell: Some(bell),
            thread: Some(thread),
        })
    }

    /// Wakes the thread; does nothing while it is awake.
    pub(super) fn ring(&self) {
        if let Some(bell) = &self.bell {
            let _ = bell.try_send(());
        }
    }
}

impl Drop for Checkpointer {
    fn drop(&mut self) {
        drop(self.bell.take());
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn copy_when_woken(conn: &mut AnyConnection, rings: &Receiver<()>) {
    while rings.recv().is_ok() {
        for copy in COPY {
            // The writer copies by itself once the log is long, so nothing is lost but time.
            if let Err(error) = conn.batch_execute(copy) {
                let error: &dyn std::error::Error = &error;
                tracing::debug!(error, "the log was not copied");
            }
        }
    }
}
