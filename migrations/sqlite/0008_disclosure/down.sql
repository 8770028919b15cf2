DROP TABLE disclosure_pieces;
DROP TABLE disclosures;
