//! Many write at once; each is answered for itself.

use std::sync::mpsc;

use amparo::domain::officer::Invite;
use amparo::seal::id::{Hash32, Id16};
use amparo::store::connection::AnyConnection;
use amparo::store::error::StoreError;
use amparo::store::{Store, invites, sessions};

use crate::{Place, on_both_databases};

on_both_databases!(
    many_writes_at_once_are_all_answered_and_all_there,
    a_job_that_fails_or_panics_undoes_itself_and_not_its_neighbours,
    what_is_not_committed_is_not_seen_and_a_read_sees_one_state,
    what_was_taken_is_written_before_the_store_closes,
    a_full_queue_is_said_and_nothing_is_lost,
);

fn invite(number: u32) -> Invite {
    Invite {
        token_hash: Hash32::of(&number.to_be_bytes()),
        officer: Id16::random(),
    }
}

async fn is_there(store: &Store, number: u32) -> bool {
    let token = invite(number).token_hash;
    let found = store
        .read(move |conn| invites::find(conn, &token))
        .await
        .unwrap();
    found.is_some()
}

async fn many_writes_at_once_are_all_answered_and_all_there(place: Place) {
    let store = place.open();
    let writes: Vec<_> = (0..300)
        .map(|number| {
            let store = store.clone();
            tokio::spawn(async move {
                store
                    .write(move |conn| invites::insert(conn, &invite(number)))
                    .await
            })
        })
        .collect();
    for write in writes {
        write.await.unwrap().unwrap();
    }
    drop(store);
    let store = place.open();
    for number in 0..300 {
        assert!(is_there(&store, number).await, "{number}");
    }
    assert!(!is_there(&store, 300).await);
}

/// Keeps the writer busy until the guard is dropped, so that what is sent meanwhile becomes one
/// group.
struct Gate {
    open: mpsc::Sender<()>,
    passed: tokio::task::JoinHandle<Result<(), StoreError>>,
}

impl Gate {
    async fn shut(store: &Store) -> Self {
        let (open, opened) = mpsc::channel();
        let (reached, at_the_gate) = tokio::sync::oneshot::channel();
        let store = store.clone();
        let passed = tokio::spawn(async move {
            store
                .write(move |_| {
                    reached.send(()).unwrap();
                    let _ = opened.recv();
                    Ok(())
                })
                .await
        });
        at_the_gate.await.unwrap();
        Self { open, passed }
    }

    async fn open(self) {
        self.open.send(()).unwrap();
        self.passed.await.unwrap().unwrap();
    }
}

/// Sends a job and sees to it that it waits in the queue before this returns.
fn send<T, F>(store: &Store, job: F) -> impl Future<Output = Result<T, StoreError>> + use<T, F>
where
    T: Send + 'static,
    F: FnOnce(&mut AnyConnection) -> Result<T, StoreError> + Send + 'static,
{
    let store = store.clone();
    let mut answer = Box::pin(async move { store.write(job).await });
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let first = answer.as_mut().poll(&mut context);
    async move {
        match first {
            std::task::Poll::Ready(answered) => answered,
            std::task::Poll::Pending => answer.await,
        }
    }
}

async fn a_job_that_fails_or_panics_undoes_itself_and_not_its_neighbours(place: Place) {
    let store = place.open();
    let gate = Gate::shut(&store).await;
    let before = send(&store, |conn| invites::insert(conn, &invite(1)));
    let twice = send(&store, |conn| {
        invites::insert(conn, &invite(2))?;
        invites::insert(conn, &invite(2))
    });
    let own = send(&store, |conn| {
        invites::insert(conn, &invite(3))?;
        Err::<(), _>(StoreError::TooLong)
    });
    let panicking = send(&store, |conn| {
        invites::insert(conn, &invite(4))?;
        let found = invites::find(conn, &invite(4).token_hash)?;
        assert!(found.is_none(), "a job of this test panics");
        Ok(())
    });
    let passing_over = send(&store, |conn| {
        invites::insert(conn, &invite(6))?;
        let _ = invites::insert(conn, &invite(6));
        Ok(())
    });
    let after = send(&store, |conn| invites::insert(conn, &invite(5)));
    gate.open().await;

    before.await.unwrap();
    assert!(matches!(twice.await, Err(StoreError::Refused(_))));
    assert!(matches!(own.await, Err(StoreError::TooLong)));
    assert!(matches!(panicking.await, Err(StoreError::GivenUp)));
    after.await.unwrap();
    // PostgreSQL keeps nothing after an error, SQLite all before it; the answer says which.
    assert_eq!(passing_over.await.is_ok(), is_there(&store, 6).await);
    let mut there = Vec::new();
    for number in 1..=5 {
        there.push(is_there(&store, number).await);
    }
    assert_eq!(there, [true, false, false, false, true]);
}

async fn what_is_not_committed_is_not_seen_and_a_read_sees_one_state(place: Place) {
    let store = place.open();
    let (written, was_written) = tokio::sync::oneshot::channel();
    let (go_on, may_go_on) = mpsc::channel::<()>();
    let write = send(&store, move |conn| {
        invites::insert(conn, &invite(1))?;
        written.send(()).unwrap();
        let _ = may_go_on.recv();
        Ok(())
    });
    was_written.await.unwrap();
    assert!(!is_there(&store, 1).await);

    let (began, has_begun) = tokio::sync::oneshot::channel();
    let (finish, may_finish) = mpsc::channel::<()>();
    let reader = store.clone();
    let read = tokio::spawn(async move {
        reader
            .read(move |conn| {
                let first = invites::find(conn, &invite(1).token_hash)?.is_some();
                began.send(()).unwrap();
                let _ = may_finish.recv();
                let second = invites::find(conn, &invite(1).token_hash)?.is_some();
                Ok::<_, StoreError>((first, second))
            })
            .await
    });
    has_begun.await.unwrap();
    go_on.send(()).unwrap();
    write.await.unwrap();
    finish.send(()).unwrap();
    assert_eq!(read.await.unwrap().unwrap(), (false, false));
    assert!(is_there(&store, 1).await);
}

async fn what_was_taken_is_written_before_the_store_closes(place: Place) {
    let store = place.open();
    let gate = Gate::shut(&store).await;
    let answers: Vec<_> = (0..20)
        .map(|number| send(&store, move |conn| invites::insert(conn, &invite(number))))
        .collect();
    drop(store);
    gate.open().await;
    for answer in answers {
        answer.await.unwrap();
    }
    let store = place.open();
    for number in 0..20 {
        assert!(is_there(&store, number).await);
    }
}

async fn a_full_queue_is_said_and_nothing_is_lost(place: Place) {
    let store = place.open();
    let gate = Gate::shut(&store).await;
    let officer = Id16::random();
    let answers: Vec<_> = (0..600_u32)
        .map(|number| {
            send(&store, move |conn| {
                let token = Hash32::of(&number.to_be_bytes());
                sessions::insert(conn, &token, officer, 1)
            })
        })
        .collect();
    gate.open().await;
    let (mut kept, mut busy) = (0, 0);
    for answer in answers {
        match answer.await {
            Ok(()) => kept += 1,
            Err(StoreError::Busy) => busy += 1,
            Err(other) => panic!("{other}"),
        }
    }
    assert!(busy > 0, "the queue is bounded");
    assert_eq!(kept + busy, 600);
    let there = store
        .write(move |conn| sessions::end_all_of(conn, officer))
        .await
        .unwrap();
    assert_eq!(there, kept);
}
