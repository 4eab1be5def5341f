-- A catalogue of indicators: fills temp.incoming with one row an indicator in temp.answer, with what is wrong with it
-- and what is to be done with it; see data_begin.sql.

CREATE TEMP TABLE incoming (
    place TEXT, -- 'values[3] (N15419)'
    id TEXT, title TEXT, description TEXT, definition TEXT, is_divided_by_gender INTEGER, municipality_type TEXT,
    auspice TEXT, operating_area TEXT, perspective TEXT, prel_publication_date TEXT, publication_date TEXT,
    publ_period TEXT, has_ou_data INTEGER, ou_publication_date TEXT, -- as in table kpi
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
            WHEN json_type(e, '$.id') IS NOT 'text' OR e ->> '$.id' = '' OR e ->> '$.id' GLOB '*[^A-Z0-9]*' THEN 'kpi'
            WHEN json_type(e, '$.title') IS NOT 'text' OR trim(e ->> '$.title') = '' THEN 'title'
            WHEN coalesce(e ->> '$.is_divided_by_gender', 0) NOT IN (0, 1) THEN 'divided'
        END AS problem
    FROM entry
)
SELECT 'values[' || n || '] (' || substr(coalesce(e ->> '$.id', '?'), 1, 20) || ')',
       e ->> '$.id', clean(e ->> '$.title'), clean(e ->> '$.description'), clean(e ->> '$.definition'),
       iif(problem IS NULL, e ->> '$.is_divided_by_gender', NULL), e ->> '$.municipality_type',
       coalesce(e ->> '$.auspice', e ->> '$.auspices'), e ->> '$.operating_area', e ->> '$.perspective',
       e ->> '$.prel_publication_date', e ->> '$.publication_date', e ->> '$.publ_period',
       iif(e ->> '$.has_ou_data' IN (0, 1), e ->> '$.has_ou_data', NULL), e ->> '$.ou_publication_date',
       problem,
       substr(CASE problem WHEN 'kpi' THEN e -> '$.id' WHEN 'title' THEN e -> '$.title'
                           ELSE e -> '$.is_divided_by_gender' END, 1, 60),
       NULL, 'added'
FROM judged;

CREATE INDEX temp.incoming_id ON incoming (id);

-- An indicator that the catalogue lists twice.
UPDATE temp.incoming AS i
SET problem = 'twice', detail = f.place
FROM temp.incoming AS f
WHERE i.problem IS NULL AND f.problem IS NULL AND f.id = i.id AND f.rowid < i.rowid;

UPDATE temp.incoming AS i
SET action = iif((i.title, i.description, i.definition, i.is_divided_by_gender, i.municipality_type, i.auspice,
                  i.operating_area, i.perspective, i.prel_publication_date, i.publication_date, i.publ_period,
                  i.has_ou_data, i.ou_publication_date)
              IS (k.title, k.description, k.definition, k.is_divided_by_gender, k.municipality_type, k.auspice,
                  k.operating_area, k.perspective, k.prel_publication_date, k.publication_date, k.publ_period,
                  k.has_ou_data, k.ou_publication_date), 'unchanged', 'changed')
FROM main.kpi AS k
WHERE k.id = i.id AND k.batch IS NOT NULL;
