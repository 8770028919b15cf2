-- The office's texts, every version that was taken, as its stewards signed it, which is public. `mark` is
-- the portal's signature: it says that this version stood, whoever is a steward today. None is deleted,
-- and none is changed but for the signatures under it.
CREATE TABLE texts (
    version INTEGER NOT NULL,
    hash BYTEA NOT NULL CHECK (length(hash) = 32),
    note TEXT NOT NULL,
    mark BYTEA NOT NULL CHECK (length(mark) = 64),
    PRIMARY KEY (version, hash)
);

-- Versions that wait for another steward: who signed last, and in which order they came. A few for each
-- steward, until a version of that number is taken.
CREATE TABLE texts_waiting (
    version INTEGER NOT NULL,
    hash BYTEA NOT NULL CHECK (length(hash) = 32),
    signer TEXT NOT NULL,
    place INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (version, hash)
);
