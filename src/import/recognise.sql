-- What the file in temp.answer is, seen from its content: Kolada's answers do not name themselves.

INSERT INTO temp.recognised (content, format, next, said)
SELECT
    CASE
        WHEN json_type(text) IS NOT 'object' OR json_type(text, '$.values') IS NOT 'array' THEN 'none'
        WHEN json_array_length(text, '$.values') = 0 THEN 'empty'
        WHEN json_type(text, '$.values[0].ou') IS NOT NULL THEN 'oudata'
        WHEN json_type(text, '$.values[0].period') IS NOT NULL
          OR json_type(text, '$.values[0].values') IS NOT NULL THEN 'data'
        WHEN json_type(text, '$.values[0].members') IS NOT NULL THEN 'groups'
        WHEN json_type(text, '$.values[0].municipality') IS NOT NULL THEN 'oudata'
        WHEN json_type(text, '$.values[0].is_divided_by_gender') IS NOT NULL
          OR json_type(text, '$.values[0].municipality_type') IS NOT NULL THEN 'kpi'
        WHEN json_type(text, '$.values[0].id') IS NOT NULL
         AND json_type(text, '$.values[0].type') IS NOT NULL THEN 'municipality'
        ELSE 'unknown'
    END AS content,
    CASE -- marks that only v3 has: the envelope's *_url, a value's isdeleted, an indicator's auspice
        WHEN json_type(text, '$.next_url') IS NOT NULL
          OR json_type(text, '$.previous_url') IS NOT NULL
          OR json_type(text, '$.values[0].values[0].isdeleted') IS NOT NULL
          OR json_type(text, '$.values[0].auspice') IS NOT NULL THEN 'v3'
        ELSE 'v2'
    END AS format,
    -- address of the next page: null, "" and no key all mean that there is none
    nullif(coalesce(json_extract(text, '$.next_url'), json_extract(text, '$.next_page'), ''), '') AS next,
    -- what a server says when it refuses
    substr(coalesce(json_extract(text, '$.detail'), json_extract(text, '$.message'),
                    json_extract(text, '$.error')), 1, 120) AS said
FROM temp.answer;
