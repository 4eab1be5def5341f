-- A catalogue of indicators: the one that is imported last describes an indicator.

INSERT INTO main.kpi (id, title, description, definition, is_divided_by_gender, municipality_type, auspice,
                      operating_area, perspective, prel_publication_date, publication_date, publ_period, has_ou_data,
                      ou_publication_date, batch)
SELECT i.id, i.title, i.description, i.definition, i.is_divided_by_gender, i.municipality_type, i.auspice,
       i.operating_area, i.perspective, i.prel_publication_date, i.publication_date, i.publ_period, i.has_ou_data,
       i.ou_publication_date, b.id
FROM temp.incoming AS i, temp.this_batch AS b
WHERE i.action IN ('added', 'changed')
ON CONFLICT (id) DO UPDATE SET
    title = excluded.title, description = excluded.description, definition = excluded.definition,
    is_divided_by_gender = excluded.is_divided_by_gender, municipality_type = excluded.municipality_type,
    auspice = excluded.auspice, operating_area = excluded.operating_area, perspective = excluded.perspective,
    prel_publication_date = excluded.prel_publication_date, publication_date = excluded.publication_date,
    publ_period = excluded.publ_period, has_ou_data = excluded.has_ou_data,
    ou_publication_date = excluded.ou_publication_date, batch = excluded.batch;
