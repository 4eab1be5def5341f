-- From version 2 to 3, in which a file may be imported more than once (schema.sql). Foreign keys are off meanwhile: rows of
-- other tables name batches by numbers that stay.

CREATE TABLE batch_3 (
    id        INTEGER PRIMARY KEY,
    file      TEXT NOT NULL,
    sha256    TEXT NOT NULL CHECK (length(sha256) = 64),
    imported  TEXT NOT NULL,
    kind      TEXT NOT NULL CHECK (kind IN ('real', 'example')),
    format    TEXT NOT NULL CHECK (format IN ('v2', 'v3', 'csv')),
    map       TEXT NOT NULL DEFAULT '',
    map_sha256 TEXT NOT NULL DEFAULT '',
    content   TEXT NOT NULL CHECK (content IN ('data', 'kpi', 'municipality')),
    n_read      INTEGER NOT NULL DEFAULT 0,
    n_added     INTEGER NOT NULL DEFAULT 0,
    n_changed   INTEGER NOT NULL DEFAULT 0,
    n_unchanged INTEGER NOT NULL DEFAULT 0,
    n_removed   INTEGER NOT NULL DEFAULT 0,
    undone      TEXT
) STRICT;

INSERT INTO batch_3 SELECT id, file, sha256, imported, kind, format, map, map_sha256, content, n_read, n_added, n_changed,
                           n_unchanged, n_removed, NULL FROM batch;
DROP TABLE batch;
ALTER TABLE batch_3 RENAME TO batch;
PRAGMA user_version = 3;
