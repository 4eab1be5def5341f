-- The figures of edition.xml, after src/figures/schema.sql.
INSERT INTO batch (id, file, sha256, imported, kind, format, content) VALUES
    (1, 'data.json', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2025-03-01T10:00:00Z', 'real', 'v3', 'data');
INSERT INTO unit (code) VALUES ('0000'), ('0017'), ('1730'), ('1766'), ('1784');
INSERT INTO kpi (id) VALUES ('N00001'), ('N00002'), ('N00003'), ('N00004');

-- At least 90 %: Arvika surely, Eda perhaps (its interval holds 90), Sunne not yet; of the county the uncertainty is
-- unknown, and the nation has the latest year only. 2019 lies before the break.
INSERT INTO observation VALUES
    ('N00001', '1784', 'T', 2019, 50.0, '', NULL, 400, 1), ('N00001', '1784', 'T', 2020, 91.0, '', NULL, 400, 1),
    ('N00001', '1784', 'T', 2022, 94.2, '', NULL, 400, 1), ('N00001', '1784', 'T', 2024, 95.0, '', NULL, 400, 1),
    ('N00001', '1730', 'T', 2020, 88.0, '', NULL, 100, 1), ('N00001', '1730', 'T', 2024, 91.0, '', NULL, 100, 1),
    ('N00001', '1766', 'T', 2021, 60.0, '', NULL, 200, 1), ('N00001', '1766', 'T', 2024, 80.0, '', NULL, 200, 1),
    ('N00001', '0017', 'T', 2020, 90.4, '', NULL, NULL, 1), ('N00001', '0017', 'T', 2024, 89.96, '', NULL, NULL, 1),
    ('N00001', '0000', 'T', 2024, 93.0, '', NULL, NULL, 1);
-- At most 5 per 1 000, counted from 2020: reached, away from it; Sunne has no base.
INSERT INTO observation VALUES
    ('N00002', '1784', 'T', 2020, 7.4, '', NULL, NULL, 1), ('N00002', '1784', 'T', 2024, 4.8, '', NULL, NULL, 1),
    ('N00002', '1730', 'T', 2020, 6.0, '', NULL, NULL, 1), ('N00002', '1730', 'T', 2024, 8.5, '', NULL, NULL, 1),
    ('N00002', '1766', 'T', 2024, 6.1, '', NULL, NULL, 1),
    ('N00002', '0017', 'T', 2020, 6.8, '', NULL, NULL, 1), ('N00002', '0017', 'T', 2024, 6.2, '', NULL, NULL, 1);
-- Whole numbers, thousands apart.
INSERT INTO observation VALUES
    ('N00003', '1784', 'T', 2020, 412, '', NULL, NULL, 1), ('N00003', '1784', 'T', 2024, 512, '', NULL, NULL, 1),
    ('N00003', '1730', 'T', 2020, 88, '', NULL, NULL, 1), ('N00003', '1730', 'T', 2024, 88, '', NULL, NULL, 1),
    ('N00003', '1766', 'T', 2020, 140, '', NULL, NULL, 1), ('N00003', '1766', 'T', 2024, 120, '', NULL, NULL, 1),
    ('N00003', '0017', 'T', 2020, 12640, '', NULL, NULL, 1), ('N00003', '0017', 'T', 2024, 13720, '', NULL, NULL, 1);
INSERT INTO observation VALUES
    ('N00004', '1784', 'T', 2020, 11204.4, '', NULL, NULL, 1), ('N00004', '1784', 'T', 2024, 12499.6, '', NULL, NULL, 1),
    ('N00004', '1730', 'T', 2020, 9800, '', NULL, NULL, 1), ('N00004', '1730', 'T', 2024, 9890, '', NULL, NULL, 1),
    ('N00004', '1766', 'T', 2020, 10050, '', NULL, NULL, 1), ('N00004', '1766', 'T', 2024, 9350, '', NULL, NULL, 1),
    ('N00004', '0017', 'T', 2020, 10600, '', NULL, NULL, 1), ('N00004', '0017', 'T', 2024, 11830, '', NULL, NULL, 1),
    ('N00004', '0000', 'T', 2020, 12000, '', NULL, NULL, 1), ('N00004', '0000', 'T', 2024, 12980, '', NULL, NULL, 1);
