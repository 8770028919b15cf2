-- The officer who has a case in hand. Few rows of many have one for long, so the index holds only those.
ALTER TABLE cases ADD COLUMN assignee BLOB CHECK (assignee IS NULL OR length(assignee) = 16);
CREATE INDEX cases_in_hand ON cases (assignee) WHERE assignee IS NOT NULL;
