//! Promises, held over HTTP on both databases: one file a story.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test that meets what it did not expect has failed"
)]

#[path = "../support/app.rs"]
mod app;
#[path = "../support/authenticator.rs"]
mod authenticator;
#[path = "../support/client.rs"]
mod client;
#[path = "../support/desk.rs"]
mod desk;
#[path = "../support/entries.rs"]
mod entries;
#[path = "../support/files.rs"]
mod files;
#[path = "../support/plain.rs"]
mod plain;
#[path = "../support/postgres.rs"]
mod postgres;
#[path = "../support/rows.rs"]
mod rows;

mod attached;
mod backlog;
mod boxes;
mod choices;
mod colleagues;
mod custodians_log;
mod custody;
mod disclosure;
mod draft;
mod exclusion;
mod flood;
mod form;
mod handing;
mod hands;
mod holders;
mod hostile;
mod index;
mod journey;
mod keys;
mod languages;
mod limits;
mod live;
mod log;
mod media;
mod new_code;
mod office;
mod overview;
mod owner;
mod passkeys;
mod plain_files;
mod policy;
mod recordings;
mod renewal;
mod resent;
mod rosters;
mod secrecy;
mod sign_in;
mod standing_texts;
mod tampered;
mod texts;
mod undisclosed;
mod way;
mod withdrawal;
mod work;

/// Writes each promise as two tests, one for each database.
macro_rules! on_both_databases {
    ($($name:ident),+ $(,)?) => {
        mod sqlite {
            $(#[test] fn $name() { super::$name(crate::app::Db::Sqlite); })+
        }
        mod postgres {
            $(#[test] fn $name() { super::$name(crate::app::Db::Postgres); })+
        }
    };
}
pub(crate) use on_both_databases;
