-- No table counts its rows: a number that grows would tell who came first. All are WITHOUT ROWID but
-- `parts`, whose row number is drawn; SQLite keeps a row of that length in one piece nowhere else.
-- No foreign keys: those that a case needs would each need one more index to be written.
-- Days are counted from 1970-01-01. `sealed` is bytes that only a client's key opens, padded to
-- whole KiB, and stands last so that looking at the other columns does not read it.

CREATE TABLE cases (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 32),
    queue BLOB NOT NULL,
    received INTEGER NOT NULL,
    status TEXT NOT NULL,
    urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    level TEXT NOT NULL,
    due INTEGER,
    unread INTEGER NOT NULL CHECK (unread IN (0, 1)),
    n INTEGER NOT NULL,
    login BLOB NOT NULL UNIQUE CHECK (length(login) = 32),
    content BLOB NOT NULL,
    boxes TEXT NOT NULL,
    receipt TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- All that is sealed in a case lies side by side in one table, and the key begins with the case, so
-- that a report of eight parts is written into few pages. `place` is made of the first 30 bits of the
-- case id, the kind of part (2 bits) and 31 drawn bits: it tells nothing that the row does not say.
-- `part` is lead or item (box, n, side and day say which), grant (for `holder`) or pair (for the two
-- in `holder`).
CREATE TABLE parts (
    place INTEGER NOT NULL PRIMARY KEY,
    case_id BLOB NOT NULL,
    part TEXT NOT NULL,
    id BLOB NOT NULL,
    holder TEXT,
    box TEXT,
    n INTEGER,
    side TEXT,
    day INTEGER,
    sealed BLOB NOT NULL
) STRICT;

-- One row for each officer with a grant in a case, in the order in which the queue shows them:
-- a page is a walk along this key. `due` is the largest number where nothing is due; `newest` is
-- the day received, negated.
CREATE TABLE queue_rows (
    officer BLOB NOT NULL,
    rank INTEGER NOT NULL,
    due INTEGER NOT NULL,
    newest INTEGER NOT NULL,
    case_id BLOB NOT NULL,
    PRIMARY KEY (officer, rank, due, newest, case_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE queue_totals (
    officer BLOB NOT NULL PRIMARY KEY,
    total INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE officers (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name_tag BLOB NOT NULL UNIQUE,
    recipient TEXT,
    verify BLOB,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE invites (
    token_hash BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    officer BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
    token_hash BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    officer BLOB NOT NULL,
    expires_hour INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rosters (
    version INTEGER NOT NULL PRIMARY KEY,
    hash BLOB NOT NULL,
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    officer BLOB NOT NULL,
    urgent INTEGER NOT NULL CHECK (urgent IN (0, 1)),
    due_hour INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    UNIQUE (officer, due_hour, urgent)
) STRICT, WITHOUT ROWID;
