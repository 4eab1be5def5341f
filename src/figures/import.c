/* Imports a file of Kolada's API. The work on rows is done by the SQL scripts beside this file, set by set.
 */
#include "figures/answer.h"
#include "figures/database.h"
#include "figures/finding.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)
#define N_(text) text /* found by gettext's tools, translated where it is used */

extern const unsigned char figures_import_begin[], figures_import_recognise[], figures_import_batch[],
    figures_import_data_read[], figures_import_data_write[], figures_import_kpi_read[],
    figures_import_kpi_write[], figures_import_municipality_read[], figures_import_municipality_write[];

/* What import_recognise.sql can find a file to be: the scripts that take it in, or why it is refused. */
struct content {
    const char *name;
    const unsigned char *read, *write;
    const char *refusal, *hint;
};

static const struct content contents[] = {
    {"data", figures_import_data_read, figures_import_data_write, NULL, NULL},
    {"kpi", figures_import_kpi_read, figures_import_kpi_write, NULL, NULL},
    {"municipality", figures_import_municipality_read, figures_import_municipality_write, NULL, NULL},
    {"groups", NULL, NULL, N_("the file lists groups, which no report uses"),
     N_("fetch kpi, municipality or data instead")},
    {"oudata", NULL, NULL,
     N_("the file is about single schools, homes and the like, not about municipalities"),
     N_("fetch data/… instead of oudata/… or ou/…")},
    {"none", NULL, NULL, N_("the file is JSON, but not an answer of Kolada's API: it has no list \"values\""),
     N_("give the file as the API sent it")},
    {"unknown", NULL, NULL, N_("the file's values are neither figures nor indicators nor municipalities"),
     N_("give an answer to data/…, kpi/… or municipality/…")},
};

/* One import under way. */
struct import {
    struct store *store;
    struct diag *diag;
    struct place at;
    struct arena *arena;
    struct answer answer;
    struct import_report *report;
};

static bool import_script(struct import *m, const unsigned char *sql) {
    return database_run(m->store, m->diag, (const char *)sql);
}

/* Puts the file, with what is to be recorded of it, where the scripts find it. */
static bool import_hand_over(struct import *m, enum batch_kind kind, const char *imported) {
    if (!import_script(m, figures_import_begin))
        return false;
    sqlite3_stmt *q = database_query(m->store, m->diag,
                                     "INSERT INTO temp.answer (text, file, sha256, imported, kind)"
                                     " VALUES (?1, ?2, ?3, ?4, ?5)");
    if (!q)
        return false;
    sqlite3_bind_text64(q, 1, m->answer.json, m->answer.len, SQLITE_STATIC, SQLITE_UTF8);
    sqlite3_bind_text(q, 2, m->at.file, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 3, m->answer.sha256, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 4, imported, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 5, kind == BATCH_EXAMPLE ? "example" : "real", -1, SQLITE_STATIC);
    return database_finish(m->store, m->diag, q);
}

/* Sets `known` in the report when the same file was imported before, as the same kind, and says so. */
static bool import_look_up(struct import *m) {
    bool ok = true;
    sqlite3_stmt *q = database_query(m->store, m->diag,
                                     "SELECT b.file, b.imported, b.n_read FROM main.batch AS b"
                                     " JOIN temp.answer USING (sha256, kind)");
    if (q && database_next(m->store, m->diag, q, &ok)) {
        m->report->known = true;
        m->report->rows = m->report->unchanged = (size_t)sqlite3_column_int64(q, 2);
        diag_note(m->diag, m->at, _("imported already, at %s as %s: nothing changed"),
                  database_text(m->arena, q, 1), database_text(m->arena, q, 0));
    }
    sqlite3_finalize(q);
    return q && ok;
}

static bool import_check_json(struct import *m) {
    int64_t valid = 0;
    return database_integer(m->store, m->diag, "SELECT json_valid(text) FROM temp.answer", &valid) &&
           (valid || answer_broken(&m->answer, m->diag));
}

static const struct content *content_named(const char *name) {
    for (size_t i = 0; i < sizeof contents / sizeof *contents; i++)
        if (strcmp(contents[i].name, name) == 0)
            return &contents[i];
    return NULL;
}

static bool import_refuse(struct import *m, const struct content *c, const char *said) {
    return diag_error(m->diag, m->at, _(c->hint), said ? _("%s; it says \"%s\"") : "%s", _(c->refusal), said);
}

/* Finds out what the file is. NULL with *ok set: an empty answer, of which there is nothing to import. */
static const struct content *import_recognise(struct import *m, bool *ok) {
    const struct content *found = NULL;
    *ok = import_script(m, figures_import_recognise);
    sqlite3_stmt *q =
        *ok ? database_query(m->store, m->diag, "SELECT content, next, said FROM temp.recognised") : NULL;
    *ok = q != NULL;
    if (q && database_next(m->store, m->diag, q, ok)) {
        found = content_named(database_text(m->arena, q, 0));
        if (!found)
            diag_warning(m->diag, m->at, _("check the ids and years in the address that it was fetched from"),
                         _("the answer is empty: Kolada knows nothing of what was asked for"));
        else if (!found->read)
            *ok = import_refuse(m, found, database_text(m->arena, q, 2));
        if (database_text(m->arena, q, 1))
            diag_warning(m->diag, m->at,
                         _("import the other pages too: the next is at the address in the file"),
                         _("the file is one page of an answer of several"));
    }
    sqlite3_finalize(q);
    return found;
}

/* What import_batch.sql has recorded. */
static bool import_count(struct import *m) {
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

/* Reads every row before writing any, so that all that is wrong is reported at once. */
static bool import_rows(struct import *m, const struct content *c) {
    int64_t rows = 0;
    if (!import_script(m, c->read) ||
        !database_integer(m->store, m->diag, "SELECT count(*) FROM temp.incoming", &rows))
        return false;
    m->report->rows = (size_t)rows;
    return finding_report(m->store, m->diag, &m->answer, &m->report->refused) && m->report->refused == 0 &&
           import_script(m, figures_import_batch) && import_script(m, c->write) && import_count(m);
}

static bool import_file(struct import *m, enum batch_kind kind, const char *imported) {
    bool ok;
    if (!import_hand_over(m, kind, imported) || !import_look_up(m))
        return false;
    if (m->report->known)
        return true;
    if (!import_check_json(m))
        return false;
    const struct content *c = import_recognise(m, &ok);
    return ok && (!c || import_rows(m, c));
}

bool store_import(struct store *s, const char *path, enum batch_kind kind, const char *imported,
                  struct diag *d, struct import_report *report) {
    struct arena a;
    arena_init(&a);
    *report = (struct import_report){0};
    struct import m = {.store = s, .diag = d, .at = {path, 0}, .arena = &a, .report = report};
    bool ok = answer_read(&a, path, d, &m.answer) && database_begin(s, d) &&
              database_end(s, d, import_file(&m, kind, imported));
    arena_release(&a);
    return ok;
}
