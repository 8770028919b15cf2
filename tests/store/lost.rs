//! PostgreSQL goes away and comes back: what was under way fails and says so, what follows works.

use std::sync::mpsc;

use amparo::domain::officer::Invite;
use amparo::seal::id::{Hash32, Id16};
use amparo::store::error::StoreError;
use amparo::store::keyring::Keyring;
use amparo::store::url::DatabaseUrl;
use amparo::store::{Store, invites};
use diesel::connection::SimpleConnection as _;
use diesel::{Connection as _, PgConnection};
use tempfile::TempDir;

use crate::{postgres, sample};

/// Ends all connections to the database but the one that asks.
fn cut(url: &str) {
    PgConnection::establish(url)
        .unwrap()
        .batch_execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
             WHERE datname = current_database() AND pid <> pg_backend_pid()",
        )
        .unwrap();
}

fn invite() -> Invite {
    Invite {
        token_hash: sample::hash(),
        officer: Id16::random(),
    }
}

async fn is_there(store: &Store, token: Hash32) -> bool {
    let found = store.read(move |conn| invites::find(conn, &token)).await;
    found.unwrap().is_some()
}

#[tokio::test]
async fn a_write_cut_off_fails_and_the_next_one_works() {
    let url = postgres::database();
    let folder = TempDir::new().unwrap();
    let keyring = DatabaseUrl::file(&folder.path().join("keyring.db"));
    let keyring = Keyring::open(&keyring).unwrap();
    let store = Store::open(&DatabaseUrl::parse(&url).unwrap(), keyring).unwrap();

    let (cut_off, kept, later) = (invite(), invite(), invite());
    let tokens = [&cut_off, &kept, &later].map(|invite| invite.token_hash);
    let (began, has_begun) = tokio::sync::oneshot::channel();
    let (go_on, may_go_on) = mpsc::channel::<()>();
    let writer = store.clone();
    let write = tokio::spawn(async move {
        writer
            .write(move |conn| {
                invites::insert(conn, &cut_off)?;
                began.send(()).unwrap();
                let _ = may_go_on.recv();
                Ok::<_, StoreError>(())
            })
            .await
    });
    has_begun.await.unwrap();
    cut(&url);
    go_on.send(()).unwrap();
    let error = write.await.unwrap().unwrap_err();
    assert!(error.is_passing(), "{error:?}");

    store
        .write(move |conn| invites::insert(conn, &kept))
        .await
        .unwrap();
    let there = [
        is_there(&store, tokens[0]).await,
        is_there(&store, tokens[1]).await,
    ];
    assert_eq!(there, [false, true]);

    // Lost while nothing was under way: nobody notices.
    cut(&url);
    assert!(is_there(&store, tokens[1]).await);
    store
        .write(move |conn| invites::insert(conn, &later))
        .await
        .unwrap();
    assert!(is_there(&store, tokens[2]).await);
}
