#include "import/doubts.h"

#include "figures/database.h"
#include "figures/doubt.h"
#include "figures/kpi_title.h"

#include <libintl.h>
#include <stdlib.h>
#include <string.h>

#define _(text) gettext(text)

/* One report under way. */
struct report {
    struct store *store;
    struct diag *diag;
    struct place at;
    const struct doubts_known *known;
    struct arena units; /* of the whole report; a KPI's figures have an arena of their own */
    const char **codes;
    struct doubted_unit *list;
    size_t n, capacity, codes_capacity;
    int64_t batch;
    size_t told;
};

/*
 * A region's last two digits are those that its municipalities' codes begin with (SCB, "Län och kommuner i
 * kodnummerordning"); 0 where the catalogue has not said what the unit is: then nobody knows which are
 * missing.
 */
static int county_number(const char *code, const char *type, enum unit_level level) {
    if (!type || strlen(code) != 4 || level == LEVEL_NATION)
        return 0;
    const char *digits = level == LEVEL_REGION ? code + 2 : code;
    return (digits[0] - '0') * 10 + digits[1] - '0';
}

static void unit_add(struct report *r, sqlite3_stmt *row) {
    const char *code = database_text(&r->units, row, 0), *title = database_text(&r->units, row, 1);
    const char *type = database_text(&r->units, row, 2);
    if (code[0] == 'G') /* a group's mean is nobody's value */
        return;
    enum unit_level level = strcmp(code, "0000") == 0     ? LEVEL_NATION
                            : strncmp(code, "00", 2) == 0 ? LEVEL_REGION
                                                          : LEVEL_MUNICIPALITY;
    ARENA_PUSH(&r->units, r->list, r->n, r->capacity);
    ARENA_PUSH(&r->units, r->codes, r->n, r->codes_capacity);
    r->list[r->n] = (struct doubted_unit){
        .name = title ? title : code, .level = level, .county = county_number(code, type, level)};
    r->codes[r->n++] = code;
}

static bool units_load(struct report *r) {
    bool ok = true;
    sqlite3_stmt *q =
        database_query(r->store, r->diag, "SELECT code, title, type FROM main.unit ORDER BY code");
    while (q && database_next(r->store, r->diag, q, &ok))
        unit_add(r, q);
    sqlite3_finalize(q);
    return q && ok;
}

/* The figures of one KPI, unit by unit and sex by sex; how many each series has is in `all`. */
static bool figures_read(struct report *r, struct arena *a, sqlite3_stmt *q, struct series *all,
                         struct figure **list) {
    bool ok = true;
    size_t unit = 0, n = 0, capacity = 0;
    enum sex sex = SEX_TOTAL;
    while (database_next(r->store, r->diag, q, &ok)) {
        while (strcmp(r->codes[unit], (const char *)sqlite3_column_text(q, 0)) != 0)
            unit++;
        sex_lettered((const char *)sqlite3_column_text(q, 1), &sex);
        ARENA_PUSH(a, *list, n, capacity);
        (*list)[n++] = (struct figure){.year = sqlite3_column_int(q, 2),
                                       .value = sqlite3_column_double(q, 3),
                                       .batch = sqlite3_column_int64(q, 4)};
        all[unit * SEX_COUNT + sex].n++;
    }
    return ok;
}

static bool figures_load(struct report *r, struct arena *a, const char *kpi) {
    struct series *all = ARENA_ARRAY(a, struct series, r->n * SEX_COUNT);
    struct figure *list = NULL;
    sqlite3_stmt *q = database_query(r->store, r->diag,
                                     "SELECT unit, sex, period, value, batch FROM main.observation"
                                     " WHERE kpi = ?1 AND value IS NOT NULL AND unit NOT GLOB 'G*'"
                                     " ORDER BY unit, instr('TKM', sex), period");
    if (q)
        sqlite3_bind_text(q, 1, kpi, -1, SQLITE_STATIC);
    bool ok = q && figures_read(r, a, q, all, &list);
    for (size_t k = 0; list && k < r->n * SEX_COUNT; k++) {
        all[k].figures = list;
        list += all[k].n;
    }
    for (size_t u = 0; u < r->n; u++)
        r->list[u].sexes = &all[u * SEX_COUNT];
    sqlite3_finalize(q);
    return ok;
}

static void tell(struct report *r, struct arena *a, const struct doubt *list, const char *kpi,
                 const char *title) {
    for (const struct doubt *doubt = list; doubt; doubt = doubt->next)
        if (r->told++ < DOUBTS_SHOWN)
            diag_warning(r->diag, r->at, doubt_hint(doubt), title ? "%s (%s): %s" : "%s%.0s: %s", kpi,
                         title ? title : "", doubt_text(a, doubt));
}

static bool report_kpi(struct report *r, const char *kpi, const char *title) {
    struct arena a;
    enum measure measure;
    const struct doubts_known *known = r->known;
    struct doubted d = {.units = r->list, .n = r->n, .batch = r->batch, .measure = known->measure};
    d.margins = kpi_title_is_margin(title) || (known->is_margin && known->is_margin(known->map, kpi));
    if (!d.measure && kpi_title_measure(title, &measure))
        d.measure = &measure_types[measure];
    arena_init(&a);
    bool ok = figures_load(r, &a, kpi);
    if (ok)
        tell(r, &a, doubts_find(&a, &d), kpi, title);
    arena_release(&a);
    return ok;
}

static bool report_all(struct report *r) {
    bool ok = true;
    sqlite3_stmt *q = database_query(r->store, r->diag,
                                     "SELECT id, title FROM main.kpi WHERE id IN (SELECT kpi FROM"
                                     " temp.incoming WHERE action IN ('added', 'changed')) ORDER BY id");
    while (q && ok && database_next(r->store, r->diag, q, &ok)) {
        const char *id = database_text(&r->units, q, 0);
        ok = report_kpi(r, id, database_text(&r->units, q, 1));
    }
    sqlite3_finalize(q);
    return q && ok;
}

bool doubts_report(struct store *s, const struct doubts_known *known, struct place at, struct diag *d) {
    struct report r = {.store = s, .diag = d, .at = at, .known = known};
    int64_t figures = 0;
    if (!database_integer(s, d, "SELECT content = 'data' FROM temp.recognised", &figures) || !figures)
        return !figures;
    arena_init(&r.units);
    bool ok = database_integer(s, d, "SELECT id FROM temp.this_batch", &r.batch) && units_load(&r) &&
              report_all(&r);
    if (r.told > DOUBTS_SHOWN)
        diag_note(d, at,
                  ngettext("%zu more doubt about the figures", "%zu more doubts about the figures",
                           r.told - DOUBTS_SHOWN),
                  r.told - DOUBTS_SHOWN);
    arena_release(&r.units);
    return ok;
}
