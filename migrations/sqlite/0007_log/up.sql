-- What officers did, without content: a chain in which each entry stands for all before it. No column
-- names a case.
CREATE TABLE log (
    n INTEGER NOT NULL PRIMARY KEY CHECK (n > 0),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    head BLOB NOT NULL CHECK (length(head) = 32),
    note TEXT NOT NULL
) STRICT, WITHOUT ROWID;
