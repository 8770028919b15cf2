-- Deleting a row here is what makes a case unreadable for good, so this file is in no data backup.

CREATE TABLE shred_keys (
    case_id BLOB NOT NULL PRIMARY KEY CHECK (length(case_id) = 32),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT, WITHOUT ROWID;

CREATE TABLE server_keys (
    name TEXT NOT NULL PRIMARY KEY,
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT, WITHOUT ROWID;
