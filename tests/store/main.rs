//! What the store promises, on SQLite and on PostgreSQL alike.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets what it did not expect has failed"
)]

mod group_commit;
mod intake;
mod keyring;
mod lost;
mod people;
#[path = "../support/postgres.rs"]
mod postgres;
mod queue;
mod records;
mod sample;
mod tls;

use amparo::store::Store;
use amparo::store::keyring::Keyring;
use amparo::store::url::DatabaseUrl;
use tempfile::TempDir;

/// A store of its own for one test.
struct Place {
    data: DatabaseUrl,
    keyring: DatabaseUrl,
    dir: TempDir,
}

impl Place {
    fn sqlite() -> Self {
        let dir = TempDir::new().unwrap();
        Self {
            data: DatabaseUrl::file(&dir.path().join("amparo.db")),
            keyring: DatabaseUrl::file(&dir.path().join("keyring.db")),
            dir,
        }
    }

    fn postgres() -> Self {
        Self {
            data: DatabaseUrl::parse(&postgres::database()).unwrap(),
            keyring: DatabaseUrl::parse(&postgres::database()).unwrap(),
            dir: TempDir::new().unwrap(),
        }
    }

    fn open(&self) -> Store {
        let keyring = Keyring::open(&self.keyring).unwrap();
        Store::open(&self.data, keyring).unwrap()
    }
}

/// Runs each test on both databases.
macro_rules! on_both_databases {
    ($($test:ident),+ $(,)?) => {
        mod on_sqlite {
            $(#[tokio::test] async fn $test() { super::$test(crate::Place::sqlite()).await; })+
        }
        mod on_postgres {
            $(#[tokio::test] async fn $test() { super::$test(crate::Place::postgres()).await; })+
        }
    };
}
use on_both_databases;
