-- The tables as version 2 of them was, with two imports of which the second has changed a value.
PRAGMA application_id = 0x4e705376;
PRAGMA user_version = 2;
CREATE TABLE batch (
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
    UNIQUE (sha256, kind, map_sha256)
) STRICT;
CREATE TABLE unit (
    code  TEXT PRIMARY KEY,
    title TEXT,
    type  TEXT,
    batch INTEGER REFERENCES batch
) STRICT, WITHOUT ROWID;
CREATE TABLE kpi (
    id                    TEXT PRIMARY KEY,
    title                 TEXT,
    description           TEXT,
    definition            TEXT,
    is_divided_by_gender  INTEGER CHECK (is_divided_by_gender IN (0, 1)),
    municipality_type     TEXT,
    auspice               TEXT,
    operating_area        TEXT,
    perspective           TEXT,
    prel_publication_date TEXT,
    publication_date      TEXT,
    publ_period           TEXT,
    has_ou_data           INTEGER CHECK (has_ou_data IN (0, 1)),
    ou_publication_date   TEXT,
    batch INTEGER REFERENCES batch
) STRICT, WITHOUT ROWID;
CREATE TABLE observation (
    kpi         TEXT NOT NULL REFERENCES kpi,
    unit        TEXT NOT NULL REFERENCES unit,
    sex         TEXT NOT NULL CHECK (sex IN ('T', 'K', 'M')),
    period      INTEGER NOT NULL CHECK (period BETWEEN 1000 AND 2999),
    value       REAL,
    status      TEXT NOT NULL,
    count       INTEGER,
    denominator REAL,
    batch       INTEGER NOT NULL REFERENCES batch,
    PRIMARY KEY (kpi, unit, sex, period)
) STRICT, WITHOUT ROWID;
CREATE TABLE observation_former (
    kpi         TEXT NOT NULL REFERENCES kpi,
    unit        TEXT NOT NULL REFERENCES unit,
    sex         TEXT NOT NULL CHECK (sex IN ('T', 'K', 'M')),
    period      INTEGER NOT NULL,
    value       REAL,
    status      TEXT NOT NULL,
    count       INTEGER,
    denominator REAL,
    batch       INTEGER NOT NULL REFERENCES batch,
    replaced_by INTEGER NOT NULL REFERENCES batch,
    PRIMARY KEY (kpi, unit, sex, period, replaced_by)
) STRICT, WITHOUT ROWID;
INSERT INTO batch (id, file, sha256, imported, kind, format, content, n_read, n_added) VALUES
    (1, 'a.json', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2024-03-01T10:00:00Z', 'real', 'v3', 'data', 1, 1);
INSERT INTO batch (id, file, sha256, imported, kind, format, content, n_read, n_changed) VALUES
    (2, 'b.json', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2024-03-02T10:00:00Z', 'real', 'v3', 'data', 1, 1);
INSERT INTO unit (code) VALUES ('1784');
INSERT INTO kpi (id) VALUES ('N00001');
INSERT INTO observation VALUES ('N00001', '1784', 'T', 2024, 92.0, '', NULL, NULL, 2);
INSERT INTO observation_former VALUES ('N00001', '1784', 'T', 2024, 91.0, '', NULL, NULL, 1, 2);
