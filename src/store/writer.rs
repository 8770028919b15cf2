//! Group commit: many writers pay for one `fsync` together.
//!
//! One thread writes. It takes all jobs that wait, runs each in a savepoint of its own inside one
//! transaction, commits once, and only then answers. So nothing is acknowledged that is not on
//! disk; a job that fails undoes itself and not its neighbours; and while one group is being
//! synced the next one gathers, which makes groups grow with the load by themselves.
//!
//! Some work is cheaper together than one by one: *pieces*. All pieces of a group are handed to one
//! function, before the other jobs.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, TrySendError, sync_channel};
use std::thread::{self, JoinHandle};

use tokio::sync::oneshot;

use super::checkpointer::Checkpointer;
use super::connection::{AnyConnection, Purpose};
use super::error::StoreError;
use super::url::DatabaseUrl;

/// How many jobs may wait. Each may hold a report's bytes, so this also bounds memory.
const WAITING: usize = 512;

/// After so many jobs SQLite's log is copied into the file: some 6 MiB of reports.
const CHECKPOINT_AFTER: usize = 50;

/// The way to the one thread that writes to a database. Dropping it waits until all that was taken
/// is committed and answered.
pub(super) struct Writer<P, A> {
    queue: Option<SyncSender<Job<P, A>>>,
    thread: Option<JoinHandle<()>>,
}

enum Job<P, A> {
    Call(Call),
    Piece(P, oneshot::Sender<Result<A, StoreError>>),
}

/// Work to be done in a savepoint.
type Call = Box<dyn FnOnce(&mut AnyConnection) -> Done + Send>;

/// What a call leaves: whether it is to be kept, and how to answer once it is known whether it was.
struct Done {
    keep: bool,
    answer: Answer,
}

type Answer = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

impl<P: Send + 'static, A: Send + 'static> Writer<P, A> {
    /// Starts the thread with an open connection. `together` gets all pieces of a group and gives
    /// as many answers; it undoes itself what it does not answer for.
    pub(super) fn start(
        url: DatabaseUrl,
        conn: AnyConnection,
        together: impl FnMut(&mut AnyConnection, &[P]) -> Vec<Result<A, StoreError>> + Send + 'static,
    ) -> Result<Self, StoreError> {
        let (queue, jobs) = sync_channel(WAITING);
        let mut desk = Desk {
            checkpointer: Checkpointer::start(&url)?,
            since_checkpoint: 0,
            url,
            conn: Some(conn),
            together,
        };
        let thread = thread::Builder::new()
            .name("store-writer".into())
            .spawn(move || desk.work(&jobs))
            .map_err(StoreError::unreachable)?;
        Ok(Self {
            queue: Some(queue),
            thread: Some(thread),
        })
    }

    /// Runs `job` in a savepoint and answers after the commit of its group. An error of the job
    /// undoes what it wrote.
    pub(super) async fn write<T, E>(
        &self,
        job: impl FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (tell, told) = oneshot::channel();
        self.put(Job::Call(call(job, tell)))?;
        told.await
            .unwrap_or_else(|_| Err(StoreError::GivenUp.into()))
    }

    /// As [`Self::write`], for a thread that may wait: for a place in the queue now, for the answer
    /// later.
    pub(super) fn begin_write<T, E>(
        &self,
        job: impl FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static,
    ) -> Begun<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (tell, told) = oneshot::channel();
        if let Some(queue) = &self.queue {
            // Should the thread be gone, the job is dropped here, and whoever waits is told.
            let _ = queue.send(Job::Call(call(job, tell)));
        }
        Begun(told)
    }

    /// Hands over a piece and answers after the commit of its group.
    pub(super) async fn piece(&self, piece: P) -> Result<A, StoreError> {
        let (tell, told) = oneshot::channel();
        self.put(Job::Piece(piece, tell))?;
        told.await.unwrap_or(Err(StoreError::GivenUp))
    }

    fn put(&self, job: Job<P, A>) -> Result<(), StoreError> {
        let queue = self.queue.as_ref().ok_or(StoreError::GivenUp)?;
        queue.try_send(job).map_err(|error| match error {
            TrySendError::Full(_) => StoreError::Busy,
            TrySendError::Disconnected(_) => StoreError::GivenUp,
        })
    }
}

/// A write that is under way.
pub(super) struct Begun<T, E>(oneshot::Receiver<Result<T, E>>);

impl<T, E: From<StoreError>> Begun<T, E> {
    /// Waits until it is on disk, or is known not to be.
    pub(super) fn wait(self) -> Result<T, E> {
        self.0
            .blocking_recv()
            .unwrap_or_else(|_| Err(StoreError::GivenUp.into()))
    }
}

impl<P, A> Drop for Writer<P, A> {
    fn drop(&mut self) {
        drop(self.queue.take());
        let Some(thread) = self.thread.take() else {
            return;
        };
        // A job may hold the last handle to its own store, and a thread cannot wait for itself.
        if thread.thread().id() != thread::current().id() {
            // An error means that the thread panicked; whoever waited for it has been told.
            let _ = thread.join();
        }
    }
}

fn call<T, E>(
    job: impl FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static,
    tell: oneshot::Sender<Result<T, E>>,
) -> Call
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    Box::new(move |conn| {
        let outcome = job(conn);
        Done {
            keep: outcome.is_ok(),
            answer: Box::new(move |kept| {
                // Whoever asked may have gone away.
                let _ = tell.send(outcome.and_then(|value| {
                    kept?;
                    Ok(value)
                }));
            }),
        }
    })
}

/// What the writing thread has.
struct Desk<F> {
    url: DatabaseUrl,
    conn: Option<AnyConnection>,
    together: F,
    checkpointer: Checkpointer,
    since_checkpoint: usize,
}

impl<F> Desk<F> {
    fn work<P, A: Send + 'static>(&mut self, jobs: &Receiver<Job<P, A>>)
    where
        F: FnMut(&mut AnyConnection, &[P]) -> Vec<Result<A, StoreError>>,
    {
        // Ends when the last handle is gone and nothing waits any more.
        while let Ok(first) = jobs.recv() {
            let mut calls = Vec::new();
            let mut pieces = Vec::new();
            let mut tellers = Vec::new();
            for job in std::iter::once(first).chain(jobs.try_iter().take(WAITING)) {
                match job {
                    Job::Call(call) => calls.push(call),
                    Job::Piece(piece, tell) => {
                        pieces.push(piece);
                        tellers.push(tell);
                    }
                }
            }
            self.since_checkpoint += calls.len() + pieces.len();
            self.group(calls, &pieces, tellers);
            if self.since_checkpoint >= CHECKPOINT_AFTER {
                self.since_checkpoint = 0;
                self.checkpointer.ring();
            }
        }
    }

    fn group<P, A: Send + 'static>(
        &mut self,
        calls: Vec<Call>,
        pieces: &[P],
        tellers: Vec<oneshot::Sender<Result<A, StoreError>>>,
    ) where
        F: FnMut(&mut AnyConnection, &[P]) -> Vec<Result<A, StoreError>>,
    {
        let mut answers = Vec::with_capacity(calls.len() + 1);
        let together = &mut self.together;
        let together =
            move |conn: &mut AnyConnection| pieces_together(together, conn, pieces, tellers);
        let committed = begin(&mut self.conn, &self.url).and_then(|mut conn| {
            if !pieces.is_empty() {
                answers.extend(guarded(&mut conn, together)?);
            }
            for call in calls {
                answers.extend(guarded(&mut conn, call)?);
            }
            conn.commit()?;
            self.conn = Some(conn);
            Ok(())
        });
        // After a failure the connection is gone, and with it all that the group wrote. Jobs that
        // did not get their turn are dropped, which tells those who wait that they were given up.
        if let Err(error) = &committed {
            tracing::error!(
                error = error as &dyn std::error::Error,
                "writes were not committed"
            );
        }
        for (answer, kept) in answers {
            answer(committed.clone().and(kept));
        }
    }
}

/// A connection in a new transaction. One that was lost meanwhile is replaced.
fn begin(kept: &mut Option<AnyConnection>, url: &DatabaseUrl) -> Result<AnyConnection, StoreError> {
    if let Some(mut conn) = kept.take()
        && conn.begin_write().is_ok()
    {
        return Ok(conn);
    }
    let mut conn = AnyConnection::open(url, Purpose::Writing)?;
    conn.begin_write()?;
    Ok(conn)
}

fn pieces_together<P, A: Send + 'static>(
    together: impl FnOnce(&mut AnyConnection, &[P]) -> Vec<Result<A, StoreError>>,
    conn: &mut AnyConnection,
    pieces: &[P],
    tellers: Vec<oneshot::Sender<Result<A, StoreError>>>,
) -> Done {
    let outcomes = together(conn, pieces);
    Done {
        keep: true,
        answer: Box::new(move |kept| {
            for (tell, outcome) in tellers.into_iter().zip(outcomes) {
                // Whoever asked may have gone away.
                let _ = tell.send(kept.clone().and(outcome));
            }
        }),
    }
}

/// How to answer a call, and whether what it did was kept.
type Guarded = (Answer, Result<(), StoreError>);

/// Runs a call in a savepoint, and gives how to answer it and whether it was kept. One that panics is
/// undone like one that fails; whoever waits for it is told that it was given up.
///
/// Fails when the savepoint can be neither kept nor undone: then nobody knows what a commit would
/// keep, and the group must not be committed.
fn guarded(
    conn: &mut AnyConnection,
    call: impl FnOnce(&mut AnyConnection) -> Done,
) -> Result<Option<Guarded>, StoreError> {
    conn.begin_savepoint()?;
    let done = catch_unwind(AssertUnwindSafe(|| call(conn))).ok();
    // A panic leaves open what the call began.
    undo_down_to(conn, SAVEPOINT)?;
    let Some(Done { keep, answer }) = done else {
        undo_down_to(conn, GROUP)?;
        return Ok(None);
    };
    let mut kept = Ok(());
    if keep {
        // PostgreSQL keeps nothing of a call that passed over an error.
        kept = conn.commit().map_err(StoreError::from);
    }
    undo_down_to(conn, GROUP)?;
    Ok(Some((answer, kept)))
}

/// How deep the group's transaction is, and a call's savepoint in it.
const GROUP: u32 = 1;
const SAVEPOINT: u32 = 2;

fn undo_down_to(conn: &mut AnyConnection, wanted: u32) -> Result<(), StoreError> {
    loop {
        match conn.depth() {
            Some(depth) if depth > wanted => conn.roll_back()?,
            Some(depth) if depth == wanted => return Ok(()),
            _ => return Err(StoreError::GivenUp),
        }
    }
}
