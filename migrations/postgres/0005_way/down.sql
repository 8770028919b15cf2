ALTER TABLE cases DROP COLUMN concluder;
