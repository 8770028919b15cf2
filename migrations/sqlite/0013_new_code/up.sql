-- Requests for a new code for a person who lost theirs: of which case, who asks, until when, under which
-- record, and who agreed. `seed` is drawn by the client of whoever asks: with that officer's own key, and
-- not without, it gives the code. A row is there as long as a request waits, and no longer.
CREATE TABLE code_requests (
    case_id BLOB NOT NULL PRIMARY KEY CHECK (length(case_id) = 32),
    id BLOB NOT NULL CHECK (length(id) = 16),
    asker BLOB NOT NULL CHECK (length(asker) = 16),
    day INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    n INTEGER NOT NULL,
    seed BLOB NOT NULL CHECK (length(seed) = 32),
    second BLOB CHECK (second IS NULL OR length(second) = 16)
) STRICT, WITHOUT ROWID;
