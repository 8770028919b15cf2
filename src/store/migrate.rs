//! Brings a database's tables up to date, once, whoever starts first.
//!
//! Migrations come in pairs of the same name, one for each kind of database. A database that a
//! newer release has written is refused: an older one would misread it.

use std::sync::Arc;

use diesel::backend::Backend;
use diesel::connection::SimpleConnection as _;
use diesel::migration::{Migration, MigrationSource};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::connection::AnyConnection;
use super::error::StoreError;

/// The tables of one database, for either kind of server.
pub struct Tables {
    sqlite: EmbeddedMigrations,
    postgres: EmbeddedMigrations,
}

/// Cases and everything around them.
pub const DATA: Tables = Tables {
    sqlite: embed_migrations!("migrations/sqlite"),
    postgres: embed_migrations!("migrations/postgres"),
};

/// The keys, which live apart.
pub const KEYRING: Tables = Tables {
    sqlite: embed_migrations!("migrations/keyring/sqlite"),
    postgres: embed_migrations!("migrations/keyring/postgres"),
};

/// Runs what is pending, in one transaction under the write lock.
///
/// # Errors
/// [`StoreError::Newer`] when the database knows a migration that this release does not;
/// [`StoreError::Migration`] when one fails, with nothing changed.
pub fn up(conn: &mut AnyConnection, tables: Tables) -> Result<(), StoreError> {
    locked(conn, |conn| match conn {
        AnyConnection::Sqlite(conn) => pending(conn, tables.sqlite),
        AnyConnection::Pg(conn) => {
            // Says "already exists, skipping" otherwise, on the terminal.
            conn.batch_execute("SET LOCAL client_min_messages TO warning")?;
            pending(conn, tables.postgres)
        }
    })
}

/// Undoes all migrations, and with them all that the tables held.
///
/// # Errors
/// [`StoreError::Migration`] when one fails, with nothing changed.
pub fn down(conn: &mut AnyConnection, tables: Tables) -> Result<(), StoreError> {
    locked(conn, |conn| match conn {
        AnyConnection::Sqlite(conn) => revert(conn, tables.sqlite),
        AnyConnection::Pg(conn) => revert(conn, tables.postgres),
    })
}

fn locked(
    conn: &mut AnyConnection,
    work: impl FnOnce(&mut AnyConnection) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    conn.begin_write()?;
    match work(conn) {
        Ok(()) => Ok(conn.commit()?),
        Err(error) => {
            conn.roll_back()?;
            Err(error)
        }
    }
}

fn pending<DB: Backend>(
    conn: &mut impl MigrationHarness<DB>,
    migrations: EmbeddedMigrations,
) -> Result<(), StoreError> {
    let known: Vec<Box<dyn Migration<DB>>> = migrations.migrations().map_err(failed)?;
    let applied = conn.applied_migrations().map_err(failed)?;
    let is_known = |version| {
        known
            .iter()
            .any(|migration| migration.name().version() == version)
    };
    if !applied.into_iter().all(is_known) {
        return Err(StoreError::Newer);
    }
    conn.run_pending_migrations(migrations).map_err(failed)?;
    Ok(())
}

fn revert<DB: Backend>(
    conn: &mut impl MigrationHarness<DB>,
    migrations: EmbeddedMigrations,
) -> Result<(), StoreError> {
    conn.revert_all_migrations(migrations).map_err(failed)?;
    Ok(())
}

fn failed(cause: Box<dyn std::error::Error + Send + Sync>) -> StoreError {
    StoreError::Migration(Arc::from(cause))
}
