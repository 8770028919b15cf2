-- Of a grant for an officer: the hash of the public key that it is sealed to. Somebody who lost their keys
-- and made new ones holds grants that they can't open; colleagues have to be told which.
ALTER TABLE parts ADD COLUMN key BLOB CHECK (key IS NULL OR length(key) = 32);
