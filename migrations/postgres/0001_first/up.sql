-- Days are counted from 1970-01-01. `sealed` is bytes that only a client's key opens, padded to
-- whole KiB; it cannot be compressed, so PostgreSQL is told not to try.
-- PostgreSQL keeps rows in the order in which they came; `docs/decisions/0020-order.md` says what
-- that means for whoever holds its disk.

CREATE TABLE cases (
    id BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 32),
    queue BYTEA NOT NULL,
    received INTEGER NOT NULL,
    status TEXT NOT NULL,
    urgent BOOLEAN NOT NULL,
    level TEXT NOT NULL,
    due INTEGER,
    unread BOOLEAN NOT NULL,
    n INTEGER NOT NULL,
    login BYTEA NOT NULL UNIQUE CHECK (length(login) = 32),
    content BYTEA NOT NULL,
    boxes TEXT NOT NULL,
    receipt TEXT NOT NULL
);

-- All that is sealed in a case lies side by side in one table, and the key begins with the case, so
-- that a report of eight parts is written into few pages. `place` is made of the first 30 bits of the
-- case id, the kind of part (2 bits) and 31 drawn bits: it tells nothing that the row does not say.
-- `part` is lead or item (box, n, side and day say which), grant (for `holder`) or pair (for the two
-- in `holder`).
CREATE TABLE parts (
    place BIGINT NOT NULL PRIMARY KEY,
    case_id BYTEA NOT NULL,
    part TEXT NOT NULL,
    id BYTEA NOT NULL,
    holder TEXT,
    box TEXT,
    n INTEGER,
    side TEXT,
    day INTEGER,
    sealed BYTEA NOT NULL
);
ALTER TABLE parts ALTER COLUMN sealed SET STORAGE EXTERNAL;

-- One row for each officer with a grant in a case, in the order in which the queue shows them:
-- a page is a walk along this key. `due` is the largest number where nothing is due; `newest` is
-- the day received, negated.
CREATE TABLE queue_rows (
    officer BYTEA NOT NULL,
    rank INTEGER NOT NULL,
    due INTEGER NOT NULL,
    newest INTEGER NOT NULL,
    case_id BYTEA NOT NULL,
    PRIMARY KEY (officer, rank, due, newest, case_id)
);

CREATE TABLE queue_totals (
    officer BYTEA NOT NULL PRIMARY KEY,
    total BIGINT NOT NULL
) WITH (fillfactor = 50);

CREATE TABLE officers (
    id BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name_tag BYTEA NOT NULL UNIQUE,
    recipient TEXT,
    verify BYTEA,
    sealed BYTEA NOT NULL
);
ALTER TABLE officers ALTER COLUMN sealed SET STORAGE EXTERNAL;

CREATE TABLE invites (
    token_hash BYTEA NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    officer BYTEA NOT NULL
);

CREATE TABLE sessions (
    token_hash BYTEA NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    officer BYTEA NOT NULL,
    expires_hour BIGINT NOT NULL
);

CREATE TABLE rosters (
    version INTEGER NOT NULL PRIMARY KEY,
    hash BYTEA NOT NULL,
    note TEXT NOT NULL
);

CREATE TABLE outbox (
    id BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    officer BYTEA NOT NULL,
    urgent BOOLEAN NOT NULL,
    due_hour BIGINT NOT NULL,
    attempts INTEGER NOT NULL,
    UNIQUE (officer, due_hour, urgent)
);
