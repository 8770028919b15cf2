-- Requests for a name that two custodians keep: of which case, who asks, from when until when it may be
-- opened, whether a life is in danger, whether its reporter is told before, how far it came. `request`
-- is the hash of the signed note, which nobody can guess: it holds a drawn id and a signature.
CREATE TABLE disclosures (
    id BYTEA NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    case_id BYTEA NOT NULL CHECK (length(case_id) = 32),
    asker BYTEA NOT NULL CHECK (length(asker) = 16),
    day INTEGER NOT NULL,
    opens INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    danger BOOLEAN NOT NULL,
    tell TEXT NOT NULL,
    request BYTEA NOT NULL CHECK (length(request) = 32),
    state TEXT NOT NULL
);
CREATE INDEX disclosures_of_case ON disclosures (case_id);

-- What comes with a request, enciphered under the case's shred key. `officer` is whoever it is sealed
-- to, or whose agreement it is; `by_officer` is who peeled a pair, or who refused.
CREATE TABLE disclosure_pieces (
    disclosure BYTEA NOT NULL,
    id BYTEA NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    officer BYTEA NOT NULL CHECK (length(officer) = 16),
    by_officer BYTEA CHECK (length(by_officer) = 16),
    sealed BYTEA NOT NULL,
    PRIMARY KEY (disclosure, id)
);
CREATE INDEX disclosure_pieces_of_officer ON disclosure_pieces (officer);
ALTER TABLE disclosure_pieces ALTER COLUMN sealed SET STORAGE EXTERNAL;
