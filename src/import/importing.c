#include "import/importing.h"

#include "import/finding.h"

#include <libintl.h>

#define _(text) gettext(text)

extern const unsigned char import_begin_sql[], import_batch_sql[];

bool importing_script(struct importing *m, const unsigned char *sql) {
    return database_run(m->store, m->diag, (const char *)sql);
}

static bool import_hand_over(struct importing *m, const struct importing_file *f) {
    sqlite3_stmt *q =
        database_query(m->store, m->diag,
                       "INSERT INTO temp.answer (text, file, sha256, imported, kind, map, map_sha256)"
                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!q)
        return false;
    sqlite3_bind_text64(q, 1, f->json, f->len, SQLITE_STATIC, SQLITE_UTF8);
    sqlite3_bind_text(q, 2, m->at.file, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 3, f->sha256, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 4, f->imported, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 5, f->kind == BATCH_EXAMPLE ? "example" : "real", -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 6, f->map, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 7, f->map_sha256, -1, SQLITE_STATIC);
    return database_finish(m->store, m->diag, q);
}

static bool import_look_up(struct importing *m) {
    bool ok = true;
    sqlite3_stmt *q = database_query(m->store, m->diag,
                                     "SELECT b.file, b.imported, b.n_read FROM main.batch AS b"
                                     " JOIN temp.answer USING (sha256, kind, map_sha256)");
    if (q && database_next(m->store, m->diag, q, &ok)) {
        m->report->known = true;
        m->report->rows = m->report->unchanged = (size_t)sqlite3_column_int64(q, 2);
        diag_note(m->diag, m->at, _("imported already, at %s as %s: nothing changed"),
                  database_text(m->arena, q, 1), database_text(m->arena, q, 0));
    }
    sqlite3_finalize(q);
    return q && ok;
}

bool importing_begin(struct importing *m, const struct importing_file *f) {
    return importing_script(m, import_begin_sql) && import_hand_over(m, f) && import_look_up(m);
}

/* What batch.sql has recorded. */
static bool import_count(struct importing *m) {
    bool ok = true;
    sqlite3_stmt *q = database_query(m->store, m->diag,
                                     "SELECT n_read, n_added, n_changed, n_unchanged, n_removed"
                                     " FROM main.batch JOIN temp.this_batch USING (id)");
    if (q && database_next(m->store, m->diag, q, &ok))
        *m->report = (struct import_report){
            .rows = (size_t)sqlite3_column_int64(q, 0),
            .added = (size_t)sqlite3_column_int64(q, 1),
            .changed = (size_t)sqlite3_column_int64(q, 2),
            .unchanged = (size_t)sqlite3_column_int64(q, 3),
            .removed = (size_t)sqlite3_column_int64(q, 4),
        };
    sqlite3_finalize(q);
    return q && ok;
}

bool importing_finish(struct importing *m, const char *json, const unsigned char *write) {
    int64_t rows = 0;
    if (!database_integer(m->store, m->diag, "SELECT count(*) FROM temp.incoming", &rows))
        return false;
    m->report->rows = (size_t)rows;
    return finding_report(m->store, m->diag, m->at.file, json, &m->report->refused) &&
           m->report->refused == 0 && importing_script(m, import_batch_sql) && importing_script(m, write) &&
           import_count(m);
}
