-- The database of figures, version 3. Made by store_create; every later stage reads it through figures/ only.
--
-- A printed number leads back to one row of `observation`, from there to the `batch` that brought it, and so to one
-- file, named by its SHA-256. A value that a later batch changed or removed is kept in `observation_former`.

PRAGMA application_id = 0x4e705376; -- "NpSv": marks the file as ours
PRAGMA user_version = 3;            -- version of these tables

-- One import of one file. The same file may be imported again, after another: each time is a row, if it changed anything.
CREATE TABLE batch (
    id        INTEGER PRIMARY KEY,
    file      TEXT NOT NULL,    -- name of the file, as it was given
    sha256    TEXT NOT NULL CHECK (length(sha256) = 64), -- of its bytes
    imported  TEXT NOT NULL,    -- when, UTC: '2025-03-01T10:00:00Z'
    kind      TEXT NOT NULL CHECK (kind IN ('real', 'example')), -- example: invented figures, always printed as such
    format    TEXT NOT NULL CHECK (format IN ('v2', 'v3', 'csv')), -- shape: a version of Kolada's API, or CSV
    map       TEXT NOT NULL DEFAULT '', -- CSV: name of the map that says what the columns hold (import/mapping.h)
    map_sha256 TEXT NOT NULL DEFAULT '', -- and of its bytes
    content   TEXT NOT NULL CHECK (content IN ('data', 'kpi', 'municipality')), -- what it held
    n_read      INTEGER NOT NULL DEFAULT 0, -- values, or entries of a catalogue; the sum of the four below
    n_added     INTEGER NOT NULL DEFAULT 0,
    n_changed   INTEGER NOT NULL DEFAULT 0, -- had another value, or come from example data, before
    n_unchanged INTEGER NOT NULL DEFAULT 0, -- were there already; they keep the batch that brought them first
    n_removed   INTEGER NOT NULL DEFAULT 0, -- the source says that they are deleted
    undone      TEXT -- when its values were taken back, UTC; NULL: they stand, or what came later stands in their place
) STRICT;

-- A municipality, region, the nation (all Kolada's `municipality`) or a group of them.
CREATE TABLE unit (
    code  TEXT PRIMARY KEY, -- '1784', '0017', '0000', 'G33624'
    title TEXT,             -- NULL until a catalogue has named it: figures may come before their catalogue
    type  TEXT,             -- 'K' municipality, 'L' region or the nation; NULL likewise
    batch INTEGER REFERENCES batch -- catalogue that described it last; NULL likewise
) STRICT, WITHOUT ROWID;

-- An indicator of Kolada (nyckeltal), as its catalogue describes it. The API gives neither unit nor wanted direction.
CREATE TABLE kpi (
    id                    TEXT PRIMARY KEY, -- 'N15428'
    title                 TEXT,    -- NULL until a catalogue has named it; ends in '(-2021)' when discontinued
    description           TEXT,
    definition            TEXT,    -- named in v2's documentation, seldom given
    is_divided_by_gender  INTEGER CHECK (is_divided_by_gender IN (0, 1)), -- v2 says 0 and 1, v3 false and true
    municipality_type     TEXT,    -- 'K' municipalities, 'L' regions, 'A' both
    auspice               TEXT,    -- who provides: 'T', 'X', 'E', …; v2 calls it auspices
    operating_area        TEXT,    -- one or several, joined by commas
    perspective           TEXT,
    prel_publication_date TEXT,    -- '2026-03-21': next expected preliminary publication
    publication_date      TEXT,    -- next expected publication; NULL for a discontinued one
    publ_period           TEXT,    -- the year that publication will bring
    has_ou_data           INTEGER CHECK (has_ou_data IN (0, 1)), -- figures for single schools, homes, … exist
    ou_publication_date   TEXT,    -- v2 only
    batch INTEGER REFERENCES batch -- catalogue that described it last; NULL before any did
) STRICT, WITHOUT ROWID;

-- One value: what the source says of a unit, indicator, sex and year. The key's order is the order
-- store_load reads in; it needs no other index.
CREATE TABLE observation (
    kpi         TEXT NOT NULL REFERENCES kpi,
    unit        TEXT NOT NULL REFERENCES unit,
    sex         TEXT NOT NULL CHECK (sex IN ('T', 'K', 'M')), -- total, women, men
    period      INTEGER NOT NULL CHECK (period BETWEEN 1000 AND 2999), -- year
    value       REAL,    -- NULL: the source has the row, but no value
    status      TEXT NOT NULL, -- why there is no value: the API's word, '' (mostly), 'Missing', 'Not applicable', …;
                               -- of CSV 'Withheld', 'Missing', 'Not applicable' or 'Pending', whatever word the file has for it
    count       INTEGER, -- Kolada's `count`: members behind a group's mean; says nothing for a single unit
    denominator REAL,    -- persons behind the value; NULL when unknown. CSV may say, Kolada's answers never do
    batch       INTEGER NOT NULL REFERENCES batch, -- that brought this value
    PRIMARY KEY (kpi, unit, sex, period)
) STRICT, WITHOUT ROWID;

-- What an observation was before a batch changed or removed it; columns as there.
CREATE TABLE observation_former (
    kpi         TEXT NOT NULL REFERENCES kpi,
    unit        TEXT NOT NULL REFERENCES unit,
    sex         TEXT NOT NULL CHECK (sex IN ('T', 'K', 'M')),
    period      INTEGER NOT NULL,
    value       REAL,
    status      TEXT NOT NULL,
    count       INTEGER,
    denominator REAL,
    batch       INTEGER NOT NULL REFERENCES batch, -- that had brought this value
    replaced_by INTEGER NOT NULL REFERENCES batch, -- that changed or removed it
    PRIMARY KEY (kpi, unit, sex, period, replaced_by)
) STRICT, WITHOUT ROWID;
