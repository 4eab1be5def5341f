-- The tables that an import works in; they live in memory and only as long as the connection.

DROP TABLE IF EXISTS temp.answer;

-- The file: one row. Columns as in table batch; `text` is NULL when it is not JSON.
CREATE TEMP TABLE answer (text TEXT, file TEXT, sha256 TEXT, imported TEXT, kind TEXT, map TEXT, map_sha256 TEXT);

DROP TABLE IF EXISTS temp.recognised;

-- What it is: one row. Columns as in table batch, but for `next` and `said`: see recognise.sql.
CREATE TEMP TABLE recognised (content TEXT, format TEXT, next TEXT, said TEXT);

DROP TABLE IF EXISTS temp.incoming;
