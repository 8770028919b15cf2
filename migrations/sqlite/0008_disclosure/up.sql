-- Requests for a name that two custodians keep: of which case, who asks, from when until when it may be
-- opened, whether a life is in danger, whether its reporter is told before, how far it came. `request`
-- is the hash of the signed note, which nobody can guess: it holds a drawn id and a signature.
CREATE TABLE disclosures (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    case_id BLOB NOT NULL CHECK (length(case_id) = 32),
    asker BLOB NOT NULL CHECK (length(asker) = 16),
    day INTEGER NOT NULL,
    opens INTEGER NOT NULL,
    expires INTEGER NOT NULL,
    danger INTEGER NOT NULL CHECK (danger IN (0, 1)),
    tell TEXT NOT NULL,
    request BLOB NOT NULL CHECK (length(request) = 32),
    state TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX disclosures_of_case ON disclosures (case_id);

-- What comes with a request, enciphered under the case's shred key. `officer` is whoever it is sealed
-- to, or whose agreement it is; `by_officer` is who peeled a pair, or who refused.
CREATE TABLE disclosure_pieces (
    disclosure BLOB NOT NULL,
    id BLOB NOT NULL CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    officer BLOB NOT NULL CHECK (length(officer) = 16),
    by_officer BLOB CHECK (by_officer IS NULL OR length(by_officer) = 16),
    sealed BLOB NOT NULL,
    PRIMARY KEY (disclosure, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX disclosure_pieces_of_officer ON disclosure_pieces (officer);
