-- Figures, whatever the file: decides what is to be done with the rows of temp.incoming that nothing is wrong with.

CREATE INDEX temp.incoming_key ON incoming (kpi, unit, sex, period);

-- A value that the file gives twice: once is enough when both are the same, else neither can be trusted.
UPDATE temp.incoming AS i
SET action = iif((i.value, i.denominator, i.deleted) IS (f.value, f.denominator, f.deleted), 'repeated', NULL),
    problem = iif((i.value, i.denominator, i.deleted) IS (f.value, f.denominator, f.deleted), NULL, 'differs'),
    detail = i.shown,
    other = f.shown || ', ' || f.place
FROM temp.incoming AS f
WHERE i.problem IS NULL
  AND f.rowid = (SELECT min(m.rowid) FROM temp.incoming AS m
                 WHERE m.problem IS NULL AND m.kpi = i.kpi AND m.unit = i.unit AND m.sex = i.sex
                   AND m.period = i.period)
  AND f.rowid < i.rowid;

-- What is new to the database …
UPDATE temp.incoming SET action = iif(deleted, 'unchanged', 'added') WHERE action IS NULL AND problem IS NULL;

-- … and what it knows. A real value takes the place of an example even when both are equal: it is no example any more.
-- A file that does not say how many persons there are contradicts none that does.
UPDATE temp.incoming AS i
SET action = CASE
        WHEN i.deleted THEN 'removed'
        WHEN i.value IS o.value AND (i.value IS NOT NULL OR i.status = o.status)
         AND coalesce(i.denominator, o.denominator) IS o.denominator AND b.kind IN ('real', a.kind) THEN 'unchanged'
        ELSE 'changed'
    END,
    other = coalesce(o.value, 'null')
FROM main.observation AS o JOIN main.batch AS b ON b.id = o.batch, temp.answer AS a
WHERE o.kpi = i.kpi AND o.unit = i.unit AND o.sex = i.sex AND o.period = i.period
  AND i.problem IS NULL AND i.action <> 'repeated';

-- Example data never takes the place of real data.
UPDATE temp.incoming
SET problem = 'real', detail = shown
WHERE action IN ('changed', 'removed') AND (SELECT kind FROM temp.answer) = 'example'
  AND EXISTS (SELECT 1 FROM main.observation AS o JOIN main.batch AS b ON b.id = o.batch
              WHERE b.kind = 'real' AND o.kpi = incoming.kpi AND o.unit = incoming.unit AND o.sex = incoming.sex
                AND o.period = incoming.period);
