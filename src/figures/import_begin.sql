-- The tables that an import works in; they live in memory and only as long as the connection.

DROP TABLE IF EXISTS temp.answer;

-- The file: one row.
CREATE TEMP TABLE answer (text TEXT, file TEXT, sha256 TEXT, imported TEXT, kind TEXT);

DROP TABLE IF EXISTS temp.incoming;
