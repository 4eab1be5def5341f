-- Figures: the rows that a file holds, one a value, with what is wrong with each (`problem`, one of the words in
-- finding.c) and what is to be done with it (`action`).

CREATE TEMP TABLE incoming (
    place   TEXT,    -- 'values[12].values[0] (N15419, 0000, 2017, T)'; of CSV 'line 13 (N15419, Riket, 2017, Totalt)'
    kpi     TEXT,
    unit    TEXT,
    sex     TEXT,
    period  INTEGER,
    value   REAL,    -- NULL: none, whatever the status says
    status  TEXT,
    count   INTEGER,
    denominator REAL,
    deleted INTEGER, -- 1: the source has deleted the value
    shown   TEXT GENERATED ALWAYS AS ( -- the value in messages
        iif(deleted, 'isdeleted', coalesce(value, 'null') ||
            iif(denominator IS NULL, '', ' of ' || CAST(denominator AS INTEGER)))) VIRTUAL,
    problem TEXT,    -- NULL: none
    detail  TEXT,    -- what the file has there; NULL when there is none
    other   TEXT,    -- what it contradicts, with its place, or may have meant
    action  TEXT     -- 'added', 'changed', 'unchanged', 'removed'; 'repeated': stands earlier in the file
);
