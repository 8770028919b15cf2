//! The keys without which the data is noise: a shred key for each case and each draft, and the
//! server's own.
//!
//! They live in a database of their own that is in no backup of the data, so that deleting a key
//! closes its case in every copy that was ever made. Its own copies are kept for some days only.
//!
//! A key is on disk before the case that needs it; a key without a case, left by a crash between
//! the two, harms nobody.

use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;

use diesel::prelude::*;
use diesel::upsert::excluded;
use secrecy::{ExposeSecret as _, ExposeSecretMut as _, SecretBox};

use super::columns;
use super::connection::AnyConnection;
use super::database::Database;
use super::error::StoreError;
use super::migrate;
use super::schema::{server_keys, shred_keys};
use super::url::DatabaseUrl;
use super::writer::Begun;
use crate::seal::id::Hash32;
use crate::seal::random;

/// 32 random bytes; shown by nothing, wiped when dropped.
pub type Key = SecretBox<[u8; 32]>;

/// The keys of a portal. Cheap to clone.
#[derive(Clone)]
pub struct Keyring {
    database: Arc<Database<Infallible, Infallible>>,
}

/// A key of the server's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ServerKey {
    /// Enciphers officers' credentials.
    Credentials,
    /// Tags officers' names.
    Names,
}

/// Draws a key for a new case or server.
#[must_use]
pub fn draw() -> Key {
    SecretBox::init_with_mut(|key: &mut [u8; 32]| random::fill(key))
}

impl Keyring {
    /// Opens the keyring and brings its tables up to date. Waits for I/O.
    ///
    /// # Errors
    /// When it cannot be reached or opened, or belongs to a newer release.
    pub fn open(url: &DatabaseUrl) -> Result<Self, StoreError> {
        let nothing = |_: &mut AnyConnection, _: &[Infallible]| Vec::new();
        let database = Database::open(url, migrate::KEYRING, nothing)?;
        Ok(Self {
            database: Arc::new(database),
        })
    }

    /// The shred key of a case; `None` when the case was erased or never was.
    ///
    /// # Errors
    /// When the keyring cannot be read.
    pub async fn shred(&self, case: Hash32) -> Result<Option<Key>, StoreError> {
        let found = self.shreds(vec![case]).await?;
        Ok(found.into_iter().map(|(_, key)| key).next())
    }

    /// The shred keys of several cases, in no order; erased ones are left out.
    ///
    /// # Errors
    /// When the keyring cannot be read.
    pub async fn shreds(&self, cases: Vec<Hash32>) -> Result<Vec<(Hash32, Key)>, StoreError> {
        let read = move |conn: &mut AnyConnection| find(conn, &cases);
        self.database.readers.read(read).await
    }

    /// The server's key of that name, drawn and kept when it is first asked for.
    ///
    /// # Errors
    /// When the keyring cannot be read or written.
    pub async fn server_key(&self, name: ServerKey) -> Result<Key, StoreError> {
        let find = move |conn: &mut AnyConnection| find_server_key(conn, name);
        if let Some(key) = self.database.readers.read(find).await? {
            return Ok(key);
        }
        let make = move |conn: &mut AnyConnection| {
            // Another may have made it meanwhile.
            if let Some(key) = find_server_key(conn, name)? {
                return Ok(key);
            }
            let key = draw();
            diesel::insert_into(server_keys::table)
                .values((
                    server_keys::name.eq(name.as_str()),
                    server_keys::key.eq(key.expose_secret().as_slice()),
                ))
                .execute(conn)?;
            Ok::<_, StoreError>(key)
        };
        self.database.writer.write(make).await
    }

    /// The shred key under this name, drawn and kept when it is first asked for: a draft is saved
    /// again and again, and must stay readable whenever the power goes.
    ///
    /// # Errors
    /// When the keyring cannot be read or written.
    pub async fn shred_or_drawn(&self, name: Hash32) -> Result<Key, StoreError> {
        if let Some(key) = self.shred(name).await? {
            return Ok(key);
        }
        let make = move |conn: &mut AnyConnection| {
            // Another may have made it meanwhile.
            if let Some((_, key)) = find(conn, &[name])?.into_iter().next() {
                return Ok(key);
            }
            let key = draw();
            diesel::insert_into(shred_keys::table)
                .values((
                    shred_keys::case_id.eq(name.as_bytes().as_slice()),
                    shred_keys::key.eq(key.expose_secret().as_slice()),
                ))
                .execute(conn)?;
            Ok::<_, StoreError>(key)
        };
        self.database.writer.write(make).await
    }

    /// Forgets the shred key of a case, on disk too: nobody who has not kept a copy of keys or
    /// words opens it again. Can be called again when it fails.
    ///
    /// # Errors
    /// When the keyring cannot be written; [`StoreError::Busy`] when the key is deleted but its
    /// bytes may still stand in SQLite's log.
    pub async fn forget(&self, case: Hash32) -> Result<(), StoreError> {
        let forget = move |conn: &mut AnyConnection| {
            diesel::delete(shred_keys::table.find(case.as_bytes().as_slice())).execute(conn)?;
            Ok::<_, StoreError>(())
        };
        self.database.writer.write(forget).await?;
        self.database.readers.empty_log().await
    }

    /// Begins to keep the keys of new cases. A key that is already there belongs to a case whose
    /// commit failed, and is replaced.
    pub(super) fn begin_to_keep(&self, keys: Vec<(Hash32, Key)>) -> Begun<(), StoreError> {
        let keep = move |conn: &mut AnyConnection| insert(conn, &keys);
        self.database.writer.begin_write(keep)
    }
}

/// So that a list of keys fits into one statement.
const AT_ONCE: usize = 500;

fn insert(conn: &mut AnyConnection, keys: &[(Hash32, Key)]) -> Result<(), StoreError> {
    for keys in keys.chunks(AT_ONCE) {
        let rows: Vec<_> = keys
            .iter()
            .map(|(case, key)| {
                (
                    shred_keys::case_id.eq(case.as_bytes().as_slice()),
                    shred_keys::key.eq(key.expose_secret().as_slice()),
                )
            })
            .collect();
        let insert = diesel::insert_into(shred_keys::table)
            .values(&rows)
            .on_conflict(shred_keys::case_id)
            .do_update()
            .set(shred_keys::key.eq(excluded(shred_keys::key)));
        match conn {
            AnyConnection::Sqlite(conn) => insert.execute(conn)?,
            AnyConnection::Pg(conn) => insert.execute(conn)?,
        };
    }
    Ok(())
}

fn find(conn: &mut AnyConnection, cases: &[Hash32]) -> Result<Vec<(Hash32, Key)>, StoreError> {
    let mut found = Vec::with_capacity(cases.len());
    for cases in cases.chunks(AT_ONCE) {
        let ids: Vec<&[u8]> = cases.iter().map(|id| id.as_bytes().as_slice()).collect();
        let rows: Vec<(Vec<u8>, Vec<u8>)> = shred_keys::table
            .filter(shred_keys::case_id.eq_any(ids))
            .select((shred_keys::case_id, shred_keys::key))
            .load(conn)?;
        for (case, key) in rows {
            found.push((columns::hash32(&case, "shred_keys.case_id")?, parse(key)?));
        }
    }
    Ok(found)
}

fn find_server_key(conn: &mut AnyConnection, name: ServerKey) -> Result<Option<Key>, StoreError> {
    let key: Option<Vec<u8>> = server_keys::table
        .find(name.as_str())
        .select(server_keys::key)
        .first(conn)
        .optional()?;
    key.map(parse).transpose()
}

/// Moves a key out of what the database gave, and wipes that.
fn parse(bytes: Vec<u8>) -> Result<Key, StoreError> {
    let bytes = zeroize::Zeroizing::new(bytes);
    let mut key = Key::new(Box::new([0; 32]));
    if bytes.len() != 32 {
        return Err(StoreError::Damaged("a key of the keyring"));
    }
    key.expose_secret_mut().copy_from_slice(&bytes);
    Ok(key)
}

impl ServerKey {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Credentials => "credentials",
            Self::Names => "names",
        }
    }
}

impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keyring")
    }
}
