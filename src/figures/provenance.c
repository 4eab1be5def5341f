#include "figures/provenance.h"

#include "figures/database.h"
#include "figures/part.h"

#include <string.h>

/* A row or a former one, with the batch that brought it: first columns of both queries. */
#define OBSERVATION                                                                                          \
    "o.value, o.status, o.count, o.denominator, b.id, b.file, b.sha256, b.imported, b.format, b.map, "       \
    "b.map_sha256,"                                                                                          \
    " b.kind"

enum { COLUMN_BATCH = 4, COLUMN_REPLACED_BY = 12 };

static const char row_now[] = "SELECT " OBSERVATION " FROM observation AS o JOIN batch AS b ON b.id = o.batch"
                              " WHERE o.kpi = ?1 AND o.unit = ?2 AND o.sex = ?3 AND o.period = ?4";

static const char rows_before[] =
    "SELECT " OBSERVATION ", r.id, r.file, r.sha256, r.imported, r.format, r.map, r.map_sha256, r.kind"
    " FROM observation_former AS o JOIN batch AS b ON b.id = o.batch JOIN batch AS r ON r.id = o.replaced_by"
    " WHERE o.kpi = ?1 AND o.unit = ?2 AND o.sex = ?3 AND o.period = ?4 ORDER BY o.replaced_by DESC";

/*
 * As in raw.c: a group's rows are read only where there is none of the region's own up to the edition's year.
 */
static const char has_own[] =
    "SELECT 1 FROM observation WHERE kpi = ?1 AND unit = ?2 AND period <= ?3 LIMIT 1";

struct tracer {
    struct store *store;
    struct arena *arena;
    struct diag *diag;
    int year;
};

static const char *sex_letter(enum sex sex) {
    static const char *const letters[SEX_COUNT] = {[SEX_TOTAL] = "T", [SEX_WOMEN] = "K", [SEX_MEN] = "M"};
    return letters[sex];
}

static struct batch batch_at(struct arena *a, sqlite3_stmt *q, int column) {
    return (struct batch){
        .id = sqlite3_column_int64(q, column),
        .file = database_text(a, q, column + 1),
        .sha256 = database_text(a, q, column + 2),
        .imported = database_text(a, q, column + 3),
        .format = database_text(a, q, column + 4),
        .map = database_text(a, q, column + 5),
        .map_sha256 = database_text(a, q, column + 6),
        .kind = strcmp((const char *)sqlite3_column_text(q, column + 7), "example") == 0 ? BATCH_EXAMPLE
                                                                                         : BATCH_REAL,
    };
}

static struct observation observation_at(struct arena *a, sqlite3_stmt *q) {
    return (struct observation){
        .given = sqlite3_column_type(q, 0) != SQLITE_NULL,
        .value = sqlite3_column_double(q, 0),
        .status = database_text(a, q, 1),
        .has_count = sqlite3_column_type(q, 2) != SQLITE_NULL,
        .count = sqlite3_column_int64(q, 2),
        .denominator = sqlite3_column_double(q, 3),
        .batch = batch_at(a, q, COLUMN_BATCH),
    };
}

static sqlite3_stmt *row_query(const struct tracer *t, const struct figure_row *row, const char *sql) {
    sqlite3_stmt *q = database_query(t->store, t->diag, sql);
    if (!q)
        return NULL;
    sqlite3_bind_text(q, 1, row->kpi, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 2, row->unit, -1, SQLITE_STATIC);
    sqlite3_bind_text(q, 3, sex_letter(row->sex), -1, SQLITE_STATIC);
    sqlite3_bind_int(q, 4, t->year);
    return q;
}

static bool read_now(const struct tracer *t, struct provenance *p) {
    bool ok = true;
    sqlite3_stmt *q = row_query(t, &p->row, row_now);
    p->found = q && database_next(t->store, t->diag, q, &ok);
    if (p->found)
        p->now = observation_at(t->arena, q);
    sqlite3_finalize(q);
    return q && ok;
}

static bool read_former(const struct tracer *t, struct provenance *p) {
    bool ok = true;
    const struct former_observation **end = &p->former;
    sqlite3_stmt *q = row_query(t, &p->row, rows_before);
    while (q && database_next(t->store, t->diag, q, &ok)) {
        struct former_observation *f = ARENA_NEW(t->arena, struct former_observation);
        f->was = observation_at(t->arena, q);
        f->replaced_by = batch_at(t->arena, q, COLUMN_REPLACED_BY);
        *end = f;
        end = &f->next;
    }
    sqlite3_finalize(q);
    return q && ok;
}

static bool read_title(const struct tracer *t, struct provenance *p) {
    bool ok = true;
    sqlite3_stmt *q = database_query(t->store, t->diag, "SELECT title FROM kpi WHERE id = ?1");
    if (q) {
        sqlite3_bind_text(q, 1, p->row.kpi, -1, SQLITE_STATIC);
        if (database_next(t->store, t->diag, q, &ok))
            p->kpi_title = database_text(t->arena, q, 0);
    }
    sqlite3_finalize(q);
    return q && ok;
}

/*
 * The unit whose rows are read for a KPI: its own, or the group that stands in for it. NULL after an error.
 */
static const char *unit_read(const struct tracer *t, const char *kpi, const struct unit *u, int until) {
    bool ok = true, own = true;
    if (!u->mean)
        return u->code;
    sqlite3_stmt *q = database_query(t->store, t->diag, has_own);
    if (q) {
        sqlite3_bind_text(q, 1, kpi, -1, SQLITE_STATIC);
        sqlite3_bind_text(q, 2, u->code, -1, SQLITE_STATIC);
        sqlite3_bind_int(q, 3, until);
        own = database_next(t->store, t->diag, q, &ok);
    }
    sqlite3_finalize(q);
    return !q || !ok ? NULL : own ? u->code : u->mean;
}

static bool provenance_add(const struct tracer *t, struct figure_row row, bool is_margin,
                           const struct provenance ***end) {
    struct provenance *p = ARENA_NEW(t->arena, struct provenance);
    p->row = row;
    p->is_margin = is_margin;
    **end = p;
    *end = &p->next;
    return row.unit && read_title(t, p) && read_now(t, p) && read_former(t, p);
}

bool store_trace(struct store *s, struct arena *a, const struct edition *e, const struct indicator *i,
                 const struct unit *u, enum sex sex, int year, struct diag *d,
                 const struct provenance **out) {
    struct tracer t = {s, a, d, year};
    enum sex row_sex = part_sex(i, sex);
    bool ok = true;
    *out = NULL;
    for (const struct kpi *k = part_next(i, sex, NULL); k && ok; k = part_next(i, sex, k)) {
        const char *unit = unit_read(&t, k->id, u, e->figures_until);
        ok = provenance_add(&t, (struct figure_row){k->id, unit, row_sex}, false, &out);
        if (ok && k->uncertainty && strcmp(unit, u->code) == 0)
            ok = provenance_add(&t, (struct figure_row){k->uncertainty, unit, row_sex}, true, &out);
    }
    return ok;
}
