#include "figures/release.h"

#include "figures/database.h"

#include <string.h>

/* A year is four digits; anything else in the catalogue says nothing that can be used. */
static const char wanted[] = "SELECT CAST(publ_period AS INTEGER), publication_date FROM kpi"
                             " WHERE id = ?1 AND publ_period GLOB '[12][0-9][0-9][0-9]'";

const struct release *release_of(const struct release *list, const char *kpi) {
    while (list && strcmp(list->kpi->id, kpi) != 0)
        list = list->next;
    return list;
}

static bool release_read(struct store *s, struct arena *a, const struct kpi *kpi, struct diag *d,
                         struct release ***end) {
    bool ok = true;
    sqlite3_stmt *q = database_query(s, d, wanted);
    if (q)
        sqlite3_bind_text(q, 1, kpi->id, -1, SQLITE_STATIC);
    if (q && database_next(s, d, q, &ok)) {
        struct release *r = ARENA_NEW(a, struct release);
        *r = (struct release){.kpi = kpi, .period = sqlite3_column_int(q, 0), .date = database_text(a, q, 1)};
        **end = r;
        *end = &r->next;
    }
    sqlite3_finalize(q);
    return q && ok;
}

bool store_releases(struct store *s, struct arena *a, const struct edition *e, struct diag *d,
                    struct release **out) {
    struct release **end = out;
    bool ok = true;
    *out = NULL;
    for (int i = 0; i < e->n_indicators; i++)
        for (const struct kpi *k = e->indicators[i]->kpis; k && ok; k = k->next)
            if (!release_of(*out, k->id))
                ok = release_read(s, a, k, d, &end);
    return ok;
}
