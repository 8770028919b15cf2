DROP INDEX cases_in_hand;
ALTER TABLE cases DROP COLUMN assignee;
