DROP TABLE texts_waiting;
DROP TABLE texts;
