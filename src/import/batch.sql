-- Records the file as a batch, with what temp.incoming has decided for each row. The script that follows finds its
-- number in temp.this_batch.

INSERT INTO main.batch (file, sha256, imported, kind, format, map, map_sha256, content,
                        n_read, n_added, n_changed, n_unchanged, n_removed)
SELECT file, sha256, imported, kind, format, map, map_sha256, content,
       (SELECT count(*) FROM temp.incoming),
       (SELECT count(*) FROM temp.incoming WHERE action = 'added'),
       (SELECT count(*) FROM temp.incoming WHERE action = 'changed'),
       (SELECT count(*) FROM temp.incoming WHERE action IN ('unchanged', 'repeated')),
       (SELECT count(*) FROM temp.incoming WHERE action = 'removed')
FROM temp.answer, temp.recognised;

DROP TABLE IF EXISTS temp.this_batch;

CREATE TEMP TABLE this_batch AS SELECT last_insert_rowid() AS id;
