-- The reporter lets the office delete the sound of what they said, once they have signed what was heard
-- in it.
ALTER TABLE blobs ADD COLUMN released BOOLEAN NOT NULL DEFAULT FALSE;
