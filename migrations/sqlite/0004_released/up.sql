-- The reporter lets the office delete the sound of what they said, once they have signed what was heard
-- in it.
ALTER TABLE blobs ADD COLUMN released INTEGER NOT NULL DEFAULT 0 CHECK (released IN (0, 1));
