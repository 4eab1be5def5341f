-- Figures: does what temp.incoming has decided. Units and indicators that no catalogue has named yet get a bare row.

INSERT OR IGNORE INTO main.unit (code) SELECT DISTINCT unit FROM temp.incoming WHERE action = 'added';

INSERT OR IGNORE INTO main.kpi (id) SELECT DISTINCT kpi FROM temp.incoming WHERE action = 'added';

INSERT INTO main.observation_former (kpi, unit, sex, period, value, status, count, denominator, batch, replaced_by)
SELECT o.kpi, o.unit, o.sex, o.period, o.value, o.status, o.count, o.denominator, o.batch, b.id
FROM temp.incoming AS i, temp.this_batch AS b,
     main.observation AS o ON o.kpi = i.kpi AND o.unit = i.unit AND o.sex = i.sex AND o.period = i.period
WHERE i.action IN ('changed', 'removed');

DELETE FROM main.observation
WHERE (kpi, unit, sex, period) IN (SELECT kpi, unit, sex, period FROM temp.incoming
                                   WHERE action IN ('changed', 'removed'));

INSERT INTO main.observation (kpi, unit, sex, period, value, status, count, denominator, batch)
SELECT i.kpi, i.unit, i.sex, i.period, i.value, i.status, i.count, i.denominator, b.id
FROM temp.incoming AS i, temp.this_batch AS b
WHERE i.action IN ('added', 'changed')
ORDER BY i.kpi, i.unit, i.sex, i.period;
