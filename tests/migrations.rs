//! The tables: made, undone and made again on both databases, and holding nothing but what
//! `SECURITY.md` says the server sees.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that meets what it did not expect has failed"
)]

#[path = "support/postgres.rs"]
mod postgres;

use std::collections::{BTreeMap, BTreeSet};

use amparo::store::connection::AnyConnection;
use amparo::store::error::StoreError;
use amparo::store::keyring::Keyring;
use amparo::store::migrate::{self, Tables};
use amparo::store::url::DatabaseUrl;
use diesel::connection::SimpleConnection as _;
use diesel::prelude::*;
use diesel::sql_types::Text;
use tempfile::TempDir;

/// Every column of the data, and which line of *What the server sees* allows it.
///
/// A column that is not here is one more thing that a seized disk tells. Before you add one, add
/// the words to `SECURITY.md`, and say there what a stranger could conclude from it.
const DATA: &[(&str, &str)] = &[
    ("cases.id", "case id"),
    ("cases.queue", "queue"),
    ("cases.received", "day received"),
    ("cases.status", "status"),
    ("cases.urgent", "urgent (yes / no)"),
    ("cases.level", "retaliation level"),
    ("cases.due", "due days of clocks"),
    (
        "cases.unread",
        "status: whether the office has opened what came last",
    ),
    ("cases.n", "record number"),
    ("cases.login", "hashes of login tokens"),
    ("cases.content", "a hash of the sealed bytes that were sent"),
    ("cases.boxes", "box kinds"),
    ("cases.receipt", "case id, day received, hashes: signed"),
    ("cases.assignee", "assignee"),
    (
        "cases.concluder",
        "which officer concluded a case that is not yet closed",
    ),
    ("parts.place", "case id and kind of part, else drawn"),
    ("parts.case_id", "case id"),
    ("parts.part", "that there are grants, pairs, items"),
    ("parts.id", "drawn, says nothing"),
    ("parts.holder", "who holds grants"),
    ("parts.box", "box kinds"),
    ("parts.n", "record number"),
    ("parts.side", "sender's side of each item"),
    ("parts.day", "day of each item"),
    ("parts.key", "a hash of the public key that a grant is for"),
    (
        "parts.sealed",
        "sealed; its length is the size bucket of each item",
    ),
    ("blobs.id", "a hash of a drawn token, says nothing"),
    ("blobs.case_id", "case id: how many files a case has"),
    ("blobs.side", "sender's side of each file"),
    ("blobs.day", "day of each file"),
    (
        "blobs.length",
        "upload sizes; of a case's file its size bucket",
    ),
    ("blobs.whole", "that an upload has arrived"),
    (
        "blobs.released",
        "that a reporter lets the office delete a file",
    ),
    ("drafts.login", "hashes of login tokens"),
    ("drafts.opened", "the day a draft was last opened"),
    ("drafts.sealed", "that a draft exists, and its size bucket"),
    ("code_requests.id", "drawn, says nothing"),
    (
        "code_requests.case_id",
        "that a new code was asked for in a case",
    ),
    ("code_requests.asker", "which officer asked for a new code"),
    (
        "code_requests.day",
        "the day on which a new code was asked for",
    ),
    (
        "code_requests.expires",
        "the day after which a request for one ends",
    ),
    (
        "code_requests.n",
        "under which record a new code was asked for",
    ),
    (
        "code_requests.seed",
        "drawn: without its officer's own key it says nothing",
    ),
    ("code_requests.second", "which officer agreed to a new code"),
    ("disclosures.id", "drawn, says nothing"),
    ("disclosures.case_id", "that a name was asked for in a case"),
    ("disclosures.asker", "which officer asked for a name"),
    ("disclosures.day", "the day on which a name was asked for"),
    (
        "disclosures.opens",
        "the first day on which a name may be opened",
    ),
    (
        "disclosures.expires",
        "the last day on which a name may be opened",
    ),
    ("disclosures.danger", "that a life is said to be in danger"),
    (
        "disclosures.tell",
        "whether a reporter is told before a name is opened",
    ),
    (
        "disclosures.request",
        "a hash of a signed note with a drawn id, says nothing",
    ),
    ("disclosures.state", "how far a request for a name came"),
    ("disclosure_pieces.disclosure", "drawn, says nothing"),
    ("disclosure_pieces.id", "drawn, says nothing"),
    (
        "disclosure_pieces.kind",
        "who was asked, agreed, peeled, opened or refused",
    ),
    (
        "disclosure_pieces.officer",
        "who was asked, agreed, peeled, opened or refused",
    ),
    (
        "disclosure_pieces.by_officer",
        "who was asked, agreed, peeled, opened or refused",
    ),
    (
        "disclosure_pieces.sealed",
        "sealed; its length is the size bucket of a reason or a name",
    ),
    ("queue_rows.officer", "who holds grants"),
    (
        "queue_rows.rank",
        "urgent and retaliation level, as one number",
    ),
    ("queue_rows.due", "due days of clocks"),
    ("queue_rows.newest", "day received"),
    ("queue_rows.case_id", "case id"),
    ("queue_totals.officer", "who holds grants"),
    ("queue_totals.total", "who holds grants: how many"),
    ("officers.id", "officers' public keys"),
    (
        "officers.name_tag",
        "keyed hash of a name; the key is in the keyring",
    ),
    ("officers.recipient", "officers' public keys"),
    ("officers.verify", "officers' public keys"),
    ("officers.sealed", "enciphered under a key of the keyring"),
    ("invites.token_hash", "hashes of login tokens"),
    ("invites.officer", "officers' functions and public keys"),
    ("sessions.token_hash", "session rows"),
    ("sessions.officer", "session rows"),
    ("sessions.expires_hour", "session rows, in hours"),
    ("rosters.version", "officers' functions and public keys"),
    ("rosters.hash", "officers' functions and public keys"),
    (
        "rosters.note",
        "officers' functions and public keys: published",
    ),
    ("texts.version", "the office's texts"),
    ("texts.hash", "the office's texts"),
    ("texts.note", "the office's texts: published"),
    (
        "texts.mark",
        "the office's texts: the portal's signature that they stood",
    ),
    ("texts_waiting.version", "texts that wait for a steward"),
    ("texts_waiting.hash", "texts that wait for a steward"),
    (
        "texts_waiting.signer",
        "texts that wait for a steward: who signed last",
    ),
    (
        "texts_waiting.place",
        "texts that wait for a steward: a number",
    ),
    ("texts_waiting.note", "texts that wait for a steward"),
    ("log.n", "the log: how many acts there were"),
    ("log.id", "drawn, says nothing"),
    ("log.head", "the log: a hash"),
    (
        "log.note",
        "the log: who did what, on which day, and a tag that only holders of the case read",
    ),
    ("outbox.id", "drawn, says nothing"),
    ("outbox.officer", "outbox rows, which name no case"),
    ("outbox.urgent", "outbox rows, which name no case"),
    ("outbox.due_hour", "next page due, rounded to the hour"),
    ("outbox.attempts", "outbox rows, which name no case"),
];

/// Every column of the keyring.
const KEYRING: &[(&str, &str)] = &[
    ("shred_keys.case_id", "case id"),
    (
        "shred_keys.key",
        "in no data backup, and deleted with the case",
    ),
    ("server_keys.name", "names this program gives"),
    ("server_keys.key", "in no data backup"),
];

/// What diesel keeps: when the operator upgraded, which is no one else's doing.
const MIGRATIONS: [&str; 2] = [
    "__diesel_schema_migrations.version",
    "__diesel_schema_migrations.run_on",
];

struct Fresh {
    conn: AnyConnection,
    /// Holds the file while the connection is open.
    _folder: Option<TempDir>,
}

fn sqlite() -> Fresh {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("fresh.db");
    let conn = SqliteConnection::establish(file.to_str().unwrap()).unwrap();
    Fresh {
        conn: AnyConnection::Sqlite(conn),
        _folder: Some(folder),
    }
}

fn postgres() -> Fresh {
    let conn = PgConnection::establish(&postgres::database()).unwrap();
    Fresh {
        conn: AnyConnection::Pg(conn),
        _folder: None,
    }
}

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = Text)]
    text: String,
}

fn ask(conn: &mut AnyConnection, sqlite: &str, postgres: &str) -> BTreeSet<String> {
    let rows: Vec<Row> = match conn {
        AnyConnection::Sqlite(conn) => diesel::sql_query(sqlite).load(conn).unwrap(),
        AnyConnection::Pg(conn) => diesel::sql_query(postgres).load(conn).unwrap(),
    };
    rows.into_iter().map(|row| row.text).collect()
}

fn columns(conn: &mut AnyConnection) -> BTreeSet<String> {
    let mut found = ask(
        conn,
        "SELECT t.name || '.' || c.name AS text FROM sqlite_schema t, pragma_table_info(t.name) c
         WHERE t.type = 'table'",
        "SELECT table_name || '.' || column_name AS text FROM information_schema.columns
         WHERE table_schema = 'public'",
    );
    for column in MIGRATIONS {
        assert!(found.remove(column), "the search itself works");
    }
    found
}

fn holds_what_is_listed_after_up_down_up(
    mut fresh: Fresh,
    tables: fn() -> Tables,
    listed: &[(&str, &str)],
) {
    let expected: BTreeMap<_, _> = listed.iter().copied().collect();
    let expected: BTreeSet<String> = expected.into_keys().map(String::from).collect();
    let conn = &mut fresh.conn;
    migrate::up(conn, tables()).unwrap();
    assert_eq!(columns(conn), expected);
    migrate::up(conn, tables()).unwrap();
    migrate::down(conn, tables()).unwrap();
    assert_eq!(columns(conn), BTreeSet::new());
    migrate::up(conn, tables()).unwrap();
    assert_eq!(columns(conn), expected);
}

#[test]
fn the_data_holds_what_is_listed_after_up_down_up_on_sqlite() {
    holds_what_is_listed_after_up_down_up(sqlite(), || migrate::DATA, DATA);
}

#[test]
fn the_data_holds_what_is_listed_after_up_down_up_on_postgres() {
    holds_what_is_listed_after_up_down_up(postgres(), || migrate::DATA, DATA);
}

#[test]
fn the_keyring_holds_what_is_listed_after_up_down_up_on_sqlite() {
    holds_what_is_listed_after_up_down_up(sqlite(), || migrate::KEYRING, KEYRING);
}

#[test]
fn the_keyring_holds_what_is_listed_after_up_down_up_on_postgres() {
    holds_what_is_listed_after_up_down_up(postgres(), || migrate::KEYRING, KEYRING);
}

#[test]
fn no_table_of_sqlite_remembers_in_which_order_rows_came() {
    for tables in [migrate::DATA, migrate::KEYRING] {
        let mut fresh = sqlite();
        migrate::up(&mut fresh.conn, tables).unwrap();
        let with_row_numbers = ask(
            &mut fresh.conn,
            "SELECT name AS text FROM pragma_table_list WHERE type = 'table' AND wr = 0",
            "",
        );
        // SQLite's own catalogue, what diesel keeps, and rows whose number is drawn.
        let allowed = [
            "__diesel_schema_migrations",
            "parts",
            "sqlite_schema",
            "sqlite_temp_schema",
        ];
        let allowed = BTreeSet::from(allowed.map(String::from));
        assert!(with_row_numbers.is_subset(&allowed), "{with_row_numbers:?}");
        assert!(with_row_numbers.len() >= 3, "the search itself works");
    }
}

#[test]
fn types_are_the_same_on_both_databases() {
    let (mut one, mut other) = (sqlite(), postgres());
    let types = |conn: &mut AnyConnection| {
        migrate::up(conn, migrate::DATA).unwrap();
        let found = ask(
            conn,
            "SELECT t.name || '.' || c.name || ' ' || c.type || iif(c.\"notnull\", '', ' or nothing') AS text
             FROM sqlite_schema t, pragma_table_info(t.name) c
             WHERE t.type = 'table' AND t.name NOT LIKE '\\_%' ESCAPE '\\'",
            "SELECT table_name || '.' || column_name
               || CASE data_type WHEN 'bytea' THEN ' BLOB' WHEN 'text' THEN ' TEXT'
                  WHEN 'integer' THEN ' INTEGER' WHEN 'bigint' THEN ' INTEGER'
                  WHEN 'boolean' THEN ' INTEGER' ELSE data_type END
               || CASE is_nullable WHEN 'YES' THEN ' or nothing' ELSE '' END AS text
             FROM information_schema.columns
             WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%'",
        );
        assert!(found.len() > 40, "the search itself works");
        found
    };
    assert_eq!(types(&mut one.conn), types(&mut other.conn));
}

#[test]
fn a_database_of_a_newer_release_or_of_another_kind_is_refused() {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("keyring.db");
    let url = DatabaseUrl::file(&file);
    drop(Keyring::open(&url).unwrap());

    let mut conn =
        AnyConnection::Sqlite(SqliteConnection::establish(file.to_str().unwrap()).unwrap());
    let refused = migrate::up(&mut conn, migrate::DATA);
    assert!(matches!(refused, Err(StoreError::Newer)));
    conn.batch_execute("INSERT INTO __diesel_schema_migrations (version) VALUES ('k9999')")
        .unwrap();
    assert!(matches!(Keyring::open(&url).err(), Some(StoreError::Newer)));
}

#[test]
fn only_the_owner_may_read_the_files() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = TempDir::new().unwrap();
    let url = DatabaseUrl::file(&folder.path().join("keyring.db"));
    let _keyring = Keyring::open(&url).unwrap();
    let mut seen = 0;
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let mode = file.unwrap().metadata().unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        seen += 1;
    }
    assert_eq!(seen, 3, "the file, its log and the log's index");
}
