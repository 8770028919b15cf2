-- Deleting a row here is what makes a case unreadable for good, so this database is in no data backup.

CREATE TABLE shred_keys (
    case_id BYTEA NOT NULL PRIMARY KEY CHECK (length(case_id) = 32),
    key BYTEA NOT NULL CHECK (length(key) = 32)
);

CREATE TABLE server_keys (
    name TEXT NOT NULL PRIMARY KEY,
    key BYTEA NOT NULL CHECK (length(key) = 32)
);
