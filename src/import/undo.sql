-- Takes back what the batch in temp.undo (id, at) did to figures: its values go, and what stood before it comes back. What later
-- batches have put in their place stays; their history then goes back to what stood before this batch.

DROP TABLE IF EXISTS temp.was;

-- What the batch replaced or removed …
CREATE TEMP TABLE was AS SELECT f.* FROM main.observation_former AS f, temp.undo AS u WHERE f.replaced_by = u.id;

DROP TABLE IF EXISTS temp.brought;

-- … and what it brought: values that stand, and such as later batches have replaced.
CREATE TEMP TABLE brought AS
SELECT o.kpi, o.unit, o.sex, o.period, 1 AS stands FROM main.observation AS o, temp.undo AS u WHERE o.batch = u.id
UNION ALL
SELECT f.kpi, f.unit, f.sex, f.period, 0 FROM main.observation_former AS f, temp.undo AS u WHERE f.batch = u.id;

DROP TABLE IF EXISTS temp.later;

-- Of what it removed: the first later batch that brought a value again.
CREATE TEMP TABLE later AS
SELECT kpi, unit, sex, period, min(batch) AS batch
FROM (SELECT kpi, unit, sex, period, batch FROM main.observation
      UNION ALL SELECT kpi, unit, sex, period, batch FROM main.observation_former), temp.undo AS u
WHERE batch > u.id AND (kpi, unit, sex, period) IN (SELECT kpi, unit, sex, period FROM temp.was)
  AND (kpi, unit, sex, period) NOT IN (SELECT kpi, unit, sex, period FROM temp.brought)
GROUP BY kpi, unit, sex, period;

DROP TABLE IF EXISTS temp.touched;

-- The values that are others, or none, afterwards.
CREATE TEMP TABLE touched AS
SELECT kpi, unit, sex, period FROM temp.brought WHERE stands
UNION
SELECT kpi, unit, sex, period FROM temp.was
WHERE (kpi, unit, sex, period) NOT IN (SELECT kpi, unit, sex, period FROM temp.brought)
  AND (kpi, unit, sex, period) NOT IN (SELECT kpi, unit, sex, period FROM temp.later);

DELETE FROM main.observation_former WHERE replaced_by = (SELECT id FROM temp.undo);

DELETE FROM main.observation WHERE batch = (SELECT id FROM temp.undo);

UPDATE main.observation_former AS f
SET value = w.value, status = w.status, count = w.count, denominator = w.denominator, batch = w.batch
FROM temp.was AS w, temp.undo AS u
WHERE f.batch = u.id AND (w.kpi, w.unit, w.sex, w.period) = (f.kpi, f.unit, f.sex, f.period);

DELETE FROM main.observation_former WHERE batch = (SELECT id FROM temp.undo);

INSERT INTO main.observation (kpi, unit, sex, period, value, status, count, denominator, batch)
SELECT kpi, unit, sex, period, value, status, count, denominator, batch
FROM temp.was
WHERE (kpi, unit, sex, period) IN (SELECT kpi, unit, sex, period FROM temp.touched)
ORDER BY kpi, unit, sex, period;

INSERT INTO main.observation_former (kpi, unit, sex, period, value, status, count, denominator, batch, replaced_by)
SELECT w.kpi, w.unit, w.sex, w.period, w.value, w.status, w.count, w.denominator, w.batch, l.batch
FROM temp.was AS w JOIN temp.later AS l USING (kpi, unit, sex, period);

UPDATE main.batch SET undone = (SELECT at FROM temp.undo) WHERE id = (SELECT id FROM temp.undo);
