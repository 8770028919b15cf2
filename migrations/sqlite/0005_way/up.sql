-- Who concluded a case, from then until it is closed or reopened: closing takes a second officer.
ALTER TABLE cases ADD COLUMN concluder BLOB CHECK (length(concluder) = 16);
