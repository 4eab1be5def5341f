/* Imports a file of Kolada's API. */
#include "import/answer.h"
#include "import/importing.h"

#include <libintl.h>
#include <string.h>

#define _(text) gettext(text)
#define N_(text) text /* found by gettext's tools, translated where it is used */

extern const unsigned char import_recognise_sql[], import_data_begin_sql[], import_data_read_sql[],
    import_data_decide_sql[], import_data_write_sql[], import_kpi_read_sql[], import_kpi_write_sql[],
    import_municipality_read_sql[], import_municipality_write_sql[];

enum { SCRIPTS_MAX = 3 };

/* What recognise.sql can find a file to be: the scripts that take it in, or why it is refused. */
struct answer_kind {
    const char *name;
    const unsigned char *read[SCRIPTS_MAX]; /* one after the other; the last may be left out */
    const unsigned char *write;
    const char *refusal, *hint;
};

static const struct answer_kind contents[] = {
    {"data",
     {import_data_begin_sql, import_data_read_sql, import_data_decide_sql},
     import_data_write_sql,
     NULL,
     NULL},
    {"kpi", {import_kpi_read_sql}, import_kpi_write_sql, NULL, NULL},
    {"municipality", {import_municipality_read_sql}, import_municipality_write_sql, NULL, NULL},
    {"groups",
     {NULL},
     NULL,
     N_("the file lists groups, which no report uses"),
     N_("fetch kpi, municipality or data instead")},
    {"oudata",
     {NULL},
     NULL,
     N_("the file is about single schools, homes and the like, not about municipalities"),
     N_("fetch data/… instead of oudata/… or ou/…")},
    {"none",
     {NULL},
     NULL,
     N_("the file is JSON, but not an answer of Kolada's API: it has no list \"values\""),
     N_("give the file as the API sent it")},
    {"unknown",
     {NULL},
     NULL,
     N_("the file's values are neither figures nor indicators nor municipalities"),
     N_("give an answer to data/…, kpi/… or municipality/…")},
};

static bool import_check_json(struct importing *m, const struct answer *w) {
    int64_t valid = 0;
    return database_integer(m->store, m->diag, "SELECT json_valid(text) FROM temp.answer", &valid) &&
           (valid || answer_broken(w, m->diag));
}

static const struct answer_kind *content_named(const char *name) {
    for (size_t i = 0; i < sizeof contents / sizeof *contents; i++)
        if (strcmp(contents[i].name, name) == 0)
            return &contents[i];
    return NULL;
}

static bool import_refuse(struct importing *m, const struct answer_kind *c, const char *said) {
    return diag_error(m->diag, m->at, _(c->hint), said ? _("%s; it says \"%s\"") : "%s", _(c->refusal), said);
}

/* Finds out what the file is. NULL with *ok set: an empty answer, of which there is nothing to import. */
static const struct answer_kind *import_recognise(struct importing *m, bool *ok) {
    const struct answer_kind *found = NULL;
    *ok = importing_script(m, import_recognise_sql);
    sqlite3_stmt *q =
        *ok ? database_query(m->store, m->diag, "SELECT content, next, said FROM temp.recognised") : NULL;
    *ok = q != NULL;
    if (q && database_next(m->store, m->diag, q, ok)) {
        found = content_named(database_text(m->arena, q, 0));
        if (!found)
            diag_warning(m->diag, m->at, _("check the ids and years in the address that it was fetched from"),
                         _("the answer is empty: Kolada knows nothing of what was asked for"));
        else if (!found->write)
            *ok = import_refuse(m, found, database_text(m->arena, q, 2));
        if (database_text(m->arena, q, 1))
            diag_warning(m->diag, m->at,
                         _("import the other pages too: the next is at the address in the file"),
                         _("the file is one page of an answer of several"));
    }
    sqlite3_finalize(q);
    return found;
}

/* Reads every row before writing any, so that all that is wrong is reported at once. */
static bool import_rows(struct importing *m, const struct answer *w, const struct answer_kind *c) {
    for (int i = 0; i < SCRIPTS_MAX && c->read[i]; i++)
        if (!importing_script(m, c->read[i]))
            return false;
    return importing_finish(m, w->json, c->write);
}

static bool import_answer(struct importing *m, const struct answer *w, enum batch_kind kind,
                          const char *imported) {
    struct importing_file file = {w->json, w->len, w->sha256, kind, imported, "", ""};
    bool ok;
    if (!importing_begin(m, &file))
        return false;
    if (!import_check_json(m, w))
        return false;
    const struct answer_kind *c = import_recognise(m, &ok);
    return ok && (!c || import_rows(m, w, c));
}

bool import_json(struct store *s, const char *path, enum batch_kind kind, const char *imported,
                 struct diag *d, struct import_report *report) {
    struct arena a;
    struct answer answer;
    arena_init(&a);
    *report = (struct import_report){0};
    struct importing m = {.store = s, .diag = d, .at = {path, 0}, .arena = &a, .report = report};
    bool ok = answer_read(&a, path, d, &answer) && database_begin(s, d) &&
              database_end(s, d, import_answer(&m, &answer, kind, imported));
    arena_release(&a);
    return ok;
}
