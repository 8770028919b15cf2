-- What officers did, without content: a chain in which each entry stands for all before it. No column
-- names a case.
CREATE TABLE log (
    n BIGINT NOT NULL PRIMARY KEY CHECK (n > 0),
    id BYTEA NOT NULL UNIQUE CHECK (length(id) = 16),
    head BYTEA NOT NULL CHECK (length(head) = 32),
    note TEXT NOT NULL
);
