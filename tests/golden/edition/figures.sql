-- The figures of the small edition, after src/figures/schema.sql. Two batches: what is real here, and examples.
INSERT INTO batch (id, file, sha256, imported, kind, format, content) VALUES
    (1, 'data.json', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2025-03-01T10:00:00Z', 'real', 'v3', 'data'),
    (2, 'example.json', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', '2025-03-01T10:00:00Z', 'example', 'v3', 'data');
INSERT INTO unit (code) VALUES ('0000'), ('0017'), ('1730'), ('1781'), ('1784');
INSERT INTO kpi (id) VALUES ('N17461'), ('N20402'), ('N61602');

-- N17461: all years, total and by sex, real. County and nation are large enough for their movement to be sure, Arvika and
-- Kristinehamn are not; of Eda the number of persons is unknown. 2025 lies after figures-until and is never printed.
WITH course (unit, base, step, persons) AS (VALUES ('1784', 66.1, 0.61, 240), ('1781', 74.0, -0.2, 260), ('0017', 69.6, 0.44, 28000),
                                                   ('0000', 70.5, 0.29, 110000)),
     sexes (sex, off) AS (VALUES ('T', 0), ('K', 4.9), ('M', -4.8)),
     years (period) AS (VALUES (2015) UNION ALL SELECT period + 1 FROM years WHERE period < 2025)
INSERT INTO observation SELECT 'N17461', unit, sex, period, round(base + off + step * (period - 2015) + (period % 3) * 0.15, 1), '', NULL,
                                CASE sex WHEN 'T' THEN persons ELSE persons / 2 END, 1
FROM course, sexes, years;
-- Eda: no row at all for 2019 and 2020, a row without a value (withheld) for men in 2024, example data from 2022 on.
INSERT INTO observation VALUES
    ('N17461', '1730', 'T', 2015, 68.0, '', NULL, NULL, 1), ('N17461', '1730', 'T', 2016, 68.4, '', NULL, NULL, 1),
    ('N17461', '1730', 'T', 2017, 69.2, '', NULL, NULL, 1), ('N17461', '1730', 'T', 2018, 69.9, '', NULL, NULL, 1),
    ('N17461', '1730', 'T', 2021, 70.0, '', NULL, NULL, 1), ('N17461', '1730', 'T', 2022, 70.6, '', NULL, NULL, 2),
    ('N17461', '1730', 'T', 2023, 70.9, '', NULL, NULL, 2), ('N17461', '1730', 'T', 2024, 71.3, '', NULL, NULL, 2),
    ('N17461', '1730', 'K', 2017, 72.5, '', NULL, NULL, 1), ('N17461', '1730', 'K', 2024, 74.05, '', NULL, NULL, 2),
    ('N17461', '1730', 'M', 2017, 66.0, '', NULL, NULL, 1), ('N17461', '1730', 'M', 2024, NULL, '', NULL, NULL, 2);

-- N61602: county and nation only, real. Fewer in the county, more in the nation.
WITH course (unit, base, step) AS (VALUES ('0017', 17.2, -0.35), ('0000', 14.1, 0.08)),
     sexes (sex, off) AS (VALUES ('T', 0), ('K', -7.5), ('M', 7.3)),
     years (period) AS (VALUES (2015) UNION ALL SELECT period + 1 FROM years WHERE period < 2024)
INSERT INTO observation SELECT 'N61602', unit, sex, period, round(base + off + step * (period - 2015), 1), '', NULL, NULL, 1
FROM course, sexes, years;

-- N20402: per 100 000, examples only. The series breaks in 2021; the survey skips 2018. Eda's latest is missing,
-- Kristinehamn has no base year.
WITH course (unit, base, step) AS (VALUES ('1784', 5510, -85), ('1730', 6020, -40), ('1781', 5800, 15), ('0017', 5570, -60), ('0000', 5830, -52)),
     years (period) AS (VALUES (2015) UNION ALL SELECT period + 1 FROM years WHERE period < 2024)
INSERT INTO observation SELECT 'N20402', unit, 'T', period, base + step * (period - 2015) - (period >= 2021) * 300, '', NULL, NULL, 2
FROM course, years WHERE period <> 2018 AND NOT (unit = '1781' AND period = 2017);
UPDATE observation SET value = NULL, status = 'Missing' WHERE kpi = 'N20402' AND unit = '1730' AND period = 2024;
