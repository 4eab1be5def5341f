-- Figures: fills temp.incoming with one row a value in temp.answer, finds what is wrong with it (`problem`, one of the
-- words in finding.c) and decides what is to be done with it (`action`).

CREATE TEMP TABLE incoming (
    place   TEXT,    -- 'values[12].values[0] (N15419, 0000, 2017, T)'
    kpi     TEXT,
    unit    TEXT,
    sex     TEXT,
    period  INTEGER,
    value   REAL,    -- NULL: none, whatever the status says
    status  TEXT,
    count   INTEGER,
    deleted INTEGER, -- 1: the source has deleted the value
    problem TEXT,    -- NULL: none
    detail  TEXT,    -- the JSON that is the problem; NULL when there is none
    other   TEXT,    -- for a contradiction: the value it contradicts, and its place
    action  TEXT     -- 'added', 'changed', 'unchanged', 'removed'; 'repeated': stands earlier in the file
);

INSERT INTO temp.incoming (place, kpi, unit, sex, period, value, status, count, deleted, problem, detail)
WITH
entry AS ( -- one row a unit, indicator and period; anything that is no object is read as an empty one
    SELECT key AS n, type, CASE type WHEN 'object' THEN value ELSE '{}' END AS e
    FROM temp.answer, json_each(text, '$.values')
),
cell AS ( -- one row a value; an entry without a list still gives one, to be refused
    SELECT entry.n, entry.e, json_type(e, '$.values') IS 'array' AS listed, v.key AS m, v.type,
           CASE v.type WHEN 'object' THEN v.value ELSE '{}' END AS c, v.atom
    FROM entry,
         json_each(CASE json_type(e, '$.values') WHEN 'array' THEN e ELSE '{"values":[null]}' END, '$.values') AS v
),
field AS (
    SELECT *,
           coalesce(c ->> '$.isdeleted', c ->> '$.is_deleted', 0) AS gone,
           'values[' || n || ']' || iif(listed, '.values[' || m || ']', '') ||
           ' (' || substr(coalesce(e ->> '$.kpi', '?'), 1, 20) || ', ' ||
                   substr(coalesce(e ->> '$.municipality', '?'), 1, 20) || ', ' ||
                   substr(coalesce(e ->> '$.period', '?'), 1, 20) || ', ' ||
                   substr(coalesce(c ->> '$.gender', '?'), 1, 20) || ')' AS place
    FROM cell
),
judged AS (
    SELECT *,
        CASE
            WHEN NOT listed THEN 'list'
            WHEN json_type(e, '$.kpi') IS NOT 'text'
              OR e ->> '$.kpi' = '' OR e ->> '$.kpi' GLOB '*[^A-Z0-9]*' THEN 'kpi'
            WHEN json_type(e, '$.municipality') IS NOT 'text'
              OR e ->> '$.municipality' = '' OR e ->> '$.municipality' GLOB '*[^A-Z0-9]*' THEN 'unit'
            WHEN coalesce(json_type(e, '$.period'), '') NOT IN ('text', 'integer')
              OR e ->> '$.period' NOT GLOB '[12][0-9][0-9][0-9]' THEN 'period'
            WHEN type <> 'object' THEN 'cell'
            WHEN coalesce(json_type(c, '$.gender'), '') <> 'text'
              OR c ->> '$.gender' NOT IN ('T', 'K', 'M') THEN 'sex'
            WHEN gone NOT IN (0, 1) THEN 'deleted'
            WHEN gone THEN NULL
            WHEN coalesce(json_type(c, '$.value'), '') NOT IN ('null', 'integer', 'real') THEN 'value'
            WHEN abs(c ->> '$.value') >= 1e12 THEN 'large'
        END AS problem
    FROM field
)
SELECT place, e ->> '$.kpi', e ->> '$.municipality', c ->> '$.gender', CAST(e ->> '$.period' AS INTEGER),
       iif(gone, NULL, CAST(c ->> '$.value' AS REAL)), coalesce(c ->> '$.status', ''),
       iif(json_type(c, '$.count') IS 'integer', c ->> '$.count', NULL), gone, problem,
       substr(CASE problem
                  WHEN 'list' THEN e -> '$.values'
                  WHEN 'kpi' THEN e -> '$.kpi'
                  WHEN 'unit' THEN e -> '$.municipality'
                  WHEN 'period' THEN e -> '$.period'
                  WHEN 'cell' THEN json_quote(atom)
                  WHEN 'sex' THEN c -> '$.gender'
                  WHEN 'deleted' THEN json_quote(gone)
                  ELSE c -> '$.value'
              END, 1, 60)
FROM judged;

CREATE INDEX temp.incoming_key ON incoming (kpi, unit, sex, period);

-- A value that the file gives twice: once is enough when both are the same, else neither can be trusted.
UPDATE temp.incoming AS i
SET action = iif(i.value IS f.value AND i.deleted = f.deleted, 'repeated', NULL),
    problem = iif(i.value IS f.value AND i.deleted = f.deleted, NULL, 'differs'),
    other = iif(f.deleted, 'isdeleted', coalesce(f.value, 'null')) || ', ' || f.place
FROM temp.incoming AS f
WHERE i.problem IS NULL
  AND f.rowid = (SELECT min(m.rowid) FROM temp.incoming AS m
                 WHERE m.problem IS NULL AND m.kpi = i.kpi AND m.unit = i.unit AND m.sex = i.sex
                   AND m.period = i.period)
  AND f.rowid < i.rowid;

-- What is new to the database …
UPDATE temp.incoming SET action = iif(deleted, 'unchanged', 'added') WHERE action IS NULL AND problem IS NULL;

-- … and what it knows. A real value takes the place of an example even when both are equal: it is no example any more.
UPDATE temp.incoming AS i
SET action = CASE
        WHEN i.deleted THEN 'removed'
        WHEN i.value IS o.value AND (i.value IS NOT NULL OR i.status = o.status) AND b.kind IN ('real', a.kind)
            THEN 'unchanged'
        ELSE 'changed'
    END,
    other = coalesce(o.value, 'null')
FROM main.observation AS o JOIN main.batch AS b ON b.id = o.batch, temp.answer AS a
WHERE o.kpi = i.kpi AND o.unit = i.unit AND o.sex = i.sex AND o.period = i.period
  AND i.problem IS NULL AND i.action <> 'repeated';

-- Example data never takes the place of real data.
UPDATE temp.incoming
SET problem = 'real', detail = coalesce(value, 'null')
WHERE action IN ('changed', 'removed') AND (SELECT kind FROM temp.answer) = 'example'
  AND EXISTS (SELECT 1 FROM main.observation AS o JOIN main.batch AS b ON b.id = o.batch
              WHERE b.kind = 'real' AND o.kpi = incoming.kpi AND o.unit = incoming.unit AND o.sex = incoming.sex
                AND o.period = incoming.period);
