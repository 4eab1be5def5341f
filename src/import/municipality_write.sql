-- A catalogue of municipalities and regions: the one that is imported last names a unit.

INSERT INTO main.unit (code, title, type, batch)
SELECT i.code, i.title, i.type, b.id
FROM temp.incoming AS i, temp.this_batch AS b
WHERE i.action IN ('added', 'changed')
ON CONFLICT (code) DO UPDATE SET title = excluded.title, type = excluded.type, batch = excluded.batch;
