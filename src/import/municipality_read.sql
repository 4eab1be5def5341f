-- A catalogue of municipalities and regions: fills temp.incoming with one row a unit in temp.answer, with what is wrong
-- with it and what is to be done with it; see data_begin.sql.

CREATE TEMP TABLE incoming (
    place TEXT, -- 'values[3] (1730)'
    code TEXT, title TEXT, type TEXT, -- as in table unit
    problem TEXT, detail TEXT, other TEXT, action TEXT
);

INSERT INTO temp.incoming
WITH
entry AS (
    SELECT key AS n, CASE type WHEN 'object' THEN value ELSE '{}' END AS e
    FROM temp.answer, json_each(text, '$.values')
),
judged AS (
    SELECT n, e,
        CASE
            WHEN json_type(e, '$.id') IS NOT 'text' OR e ->> '$.id' = '' OR e ->> '$.id' NOT GLOB '[0-9][0-9][0-9][0-9]' AND e ->> '$.id' NOT GLOB 'G[0-9]*' OR e ->> '$.id' GLOB '?*[^0-9]*'
            THEN iif(length(e ->> '$.id') BETWEEN 1 AND 3 AND e ->> '$.id' NOT GLOB '*[^0-9]*', 'unit-zeros', 'unit')
            WHEN json_type(e, '$.title') IS NOT 'text' OR trim(e ->> '$.title') = '' THEN 'title'
            WHEN coalesce(e ->> '$.type', '') NOT IN ('K', 'L') THEN 'type'
        END AS problem
    FROM entry
)
SELECT 'values[' || n || '] (' || substr(coalesce(e ->> '$.id', '?'), 1, 20) || ')',
       e ->> '$.id', clean(e ->> '$.title'), e ->> '$.type', problem,
       substr(CASE problem WHEN 'unit' THEN e -> '$.id' WHEN 'unit-zeros' THEN e -> '$.id' WHEN 'title' THEN e -> '$.title' ELSE e -> '$.type' END, 1, 60),
       NULL, 'added'
FROM judged;

CREATE INDEX temp.incoming_code ON incoming (code);

-- A unit that the catalogue lists twice.
UPDATE temp.incoming AS i
SET problem = 'twice', detail = f.place
FROM temp.incoming AS f
WHERE i.problem IS NULL AND f.problem IS NULL AND f.code = i.code AND f.rowid < i.rowid;

UPDATE temp.incoming AS i
SET action = iif((i.title, i.type) IS (u.title, u.type), 'unchanged', 'changed')
FROM main.unit AS u
WHERE u.code = i.code AND u.batch IS NOT NULL;
