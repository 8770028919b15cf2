DROP TABLE server_keys;
DROP TABLE shred_keys;
