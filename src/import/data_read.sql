-- Figures in JSON: fills temp.incoming with one row a value in temp.answer.

INSERT INTO temp.incoming (place, kpi, unit, sex, period, value, status, count, deleted, problem, detail)
WITH
object AS ( -- what stands in the list; anything that is no object is read as an empty one
    SELECT key AS n, type = 'object' AS sound, iif(type = 'object', value, '{}') AS e,
           iif(type = 'array', '[…]', json_quote(atom)) AS row_json
    FROM temp.answer, json_each(text, '$.values')
),
entry AS MATERIALIZED ( -- a unit, indicator and period, as JSON (`_json`) and as values
    SELECT n, sound, row_json, e ->> '$.kpi' AS kpi, e -> '$.kpi' AS kpi_json,
           e ->> '$.municipality' AS unit, e -> '$.municipality' AS unit_json,
           e ->> '$.period' AS period, e -> '$.period' AS period_json,
           coalesce(json_type(e, '$.values'), '') = 'array' AS listed, e -> '$.values' AS list
    FROM object
),
cell AS MATERIALIZED ( -- one row a value; an entry without a list still gives one, to be refused
    SELECT entry.*, v.key AS m, v.type,
           CASE v.type WHEN 'object' THEN v.value ELSE '{}' END AS c, v.atom
    FROM entry, json_each(iif(listed, list, '[null]')) AS v
),
field AS MATERIALIZED (
    SELECT cell.*, c ->> '$.gender' AS sex, c -> '$.gender' AS sex_json, c -> '$.value' AS value_json,
           c ->> '$.status' AS status, c -> '$.count' AS count_json,
           coalesce(c ->> '$.isdeleted', c ->> '$.is_deleted', 0) AS gone
    FROM cell
),
judged AS (
    SELECT *,
        CASE
            WHEN NOT sound THEN 'row'
            WHEN NOT listed THEN 'list'
            WHEN coalesce(kpi_json, '') NOT GLOB '"?*"' OR kpi GLOB '*[^A-Z0-9]*' THEN 'kpi'
            WHEN coalesce(unit_json, '') NOT GLOB '"?*"' OR unit NOT GLOB '[0-9][0-9][0-9][0-9]' AND unit NOT GLOB 'G[0-9]*' OR unit GLOB '?*[^0-9]*'
            THEN iif(length(unit) BETWEEN 1 AND 3 AND unit NOT GLOB '*[^0-9]*', 'unit-zeros', 'unit')
            WHEN coalesce(period, '') NOT GLOB '[12][0-9][0-9][0-9]' THEN 'period'
            WHEN type <> 'object' THEN 'cell'
            WHEN coalesce(sex_json, '') NOT IN ('"T"', '"K"', '"M"') THEN 'sex'
            WHEN gone NOT IN (0, 1) THEN 'deleted'
            WHEN gone THEN NULL
            WHEN coalesce(value_json, '') <> 'null' AND coalesce(value_json, '') NOT GLOB '[-0-9]*' THEN 'value'
            WHEN abs(CAST(value_json AS REAL)) >= 1e12 THEN 'large'
        END AS problem
    FROM field
)
SELECT 'values[' || n || ']' || iif(listed, '.values[' || m || ']', '') ||
           ' (' || substr(coalesce(kpi, '?'), 1, 20) || ', ' || substr(coalesce(unit, '?'), 1, 20) || ', ' ||
                   substr(coalesce(period, '?'), 1, 20) || ', ' || substr(coalesce(sex, '?'), 1, 20) || ')',
       kpi, unit, sex, CAST(period AS INTEGER),
       iif(gone OR value_json = 'null', NULL, CAST(value_json AS REAL)), coalesce(status, ''),
       iif(count_json NOT GLOB '*[^0-9]*', CAST(count_json AS INTEGER), NULL), gone, problem,
       substr(CASE problem
                  WHEN 'row' THEN row_json
                  WHEN 'list' THEN list
                  WHEN 'kpi' THEN kpi_json
                  WHEN 'unit' THEN unit_json
                  WHEN 'unit-zeros' THEN unit_json
                  WHEN 'period' THEN period_json
                  WHEN 'cell' THEN json_quote(atom)
                  WHEN 'sex' THEN sex_json
                  WHEN 'deleted' THEN json_quote(gone)
                  ELSE value_json
              END, 1, 60)
FROM judged;
