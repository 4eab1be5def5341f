#include "import/importing.h"

#include "base/unicode.h"
#include "import/change.h"
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

/* When the same file was read in the same way last, if its values have not been taken back since. */
static bool import_look_up(struct importing *m, bool changes) {
    bool ok = true;
    sqlite3_stmt *q = database_query(m->store, m->diag,
                                     "SELECT b.file, b.imported FROM main.batch AS b"
                                     " JOIN temp.answer USING (sha256, kind, map_sha256)"
                                     " WHERE b.undone IS NULL ORDER BY b.id DESC");
    if (q && database_next(m->store, m->diag, q, &ok)) {
        m->report->known = !changes;
        diag_note(m->diag, m->at,
                  changes ? _("imported already, at %s as %s: what has been changed since is changed back")
                          : _("imported already, at %s as %s: nothing changed"),
                  database_text(m->arena, q, 1), database_text(m->arena, q, 0));
    }
    sqlite3_finalize(q);
    return q && ok;
}

/*
 * clean(text), for the scripts: what an escape in JSON spells is not cleaned with the file (base/unicode.h).
 */
static void clean(sqlite3_context *q, int n, sqlite3_value **values) {
    struct arena a;
    const char *text = (const char *)sqlite3_value_text(values[n - 1]);
    arena_init(&a);
    if (text)
        sqlite3_result_text(q, unicode_clean(&a, text), -1, SQLITE_TRANSIENT);
    arena_release(&a);
}

static bool importing_functions(struct importing *m) {
    return sqlite3_create_function(m->store->db, "clean", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, clean,
                                   NULL, NULL) == SQLITE_OK ||
           database_error(m->store, m->diag);
}

bool importing_begin(struct importing *m, const struct importing_file *f) {
    return importing_functions(m) && importing_script(m, import_begin_sql) && import_hand_over(m, f);
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
    int64_t rows = 0, changes = 0;
    if (!database_integer(m->store, m->diag, "SELECT count(*) FROM temp.incoming", &rows))
        return false;
    m->report->rows = (size_t)rows;
    if (!finding_report(m->store, m->diag, m->at.file, json, &m->report->refused) || m->report->refused ||
        !database_integer(
            m->store, m->diag,
            "SELECT count(*) FROM temp.incoming WHERE action IN ('added', 'changed', 'removed')", &changes) ||
        !import_look_up(m, changes > 0) || !change_report(m->store, m->at, m->diag))
        return false;
    if (m->report->known)
        m->report->unchanged = m->report->rows;
    return m->report->known || (importing_script(m, import_batch_sql) && importing_script(m, write) &&
                                import_count(m) && doubts_report(m->store, &m->known, m->at, m->diag));
}
