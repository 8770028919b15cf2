-- The office's texts, every version as its stewards signed it, which is public. A version stands once
-- enough of them did: until then each signature more is a row more. None is changed or deleted.
CREATE TABLE texts (
    version INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    signers INTEGER NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (version, hash, signers)
) STRICT, WITHOUT ROWID;
