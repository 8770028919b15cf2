ALTER TABLE blobs DROP COLUMN released;
