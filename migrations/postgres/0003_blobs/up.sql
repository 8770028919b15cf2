-- The files of cases: their sealed bytes lie in the store of blobs. One that is still arriving, or
-- that nobody has spoken of yet, belongs to no case. `length` is that of the sealed file; once it is
-- part of a case, the next KiB.
CREATE TABLE blobs (
    id BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    case_id BYTEA,
    side TEXT,
    day INTEGER NOT NULL,
    length BIGINT NOT NULL,
    whole BOOLEAN NOT NULL
);
