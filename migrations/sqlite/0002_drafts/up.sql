-- What somebody wrote and has not sent. `login` is the hash of the token that finds it, which is not
-- the one of the case that it may become; `opened` is the day on which it was last saved or opened.
CREATE TABLE drafts (
    login BLOB NOT NULL PRIMARY KEY CHECK (length(login) = 32),
    opened INTEGER NOT NULL,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
