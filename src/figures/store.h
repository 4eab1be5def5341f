#ifndef FIGURES_STORE_H
#define FIGURES_STORE_H
/*
 * The database of figures. One row of `observation` is unit × KPI × period × sex with its value, status,
 * denominator and the batch that brought it; see schema.sql for the documented tables.
 */
#include "base/arena.h"
#include "base/diag.h"
#include "figures/series.h"
#include "model/edition.h"

struct store;   /* an open database */
struct release; /* figures/release.h */

enum batch_kind { BATCH_REAL, BATCH_EXAMPLE };

/* Opens a database for reading; it must exist and be one of ours. */
bool store_open(const char *path, struct diag *d, struct store **out);

/* Opens a database for importing and makes it, with its tables, when it is not there. */
bool store_create(const char *path, struct diag *d, struct store **out);

void store_close(struct store *s); /* NULL is fine */

/* All figures an edition needs, in memory: every indicator × unit × sex, computed as the indicator says. */
struct figure_table {
    const struct edition *edition;
    int n_units;
    const struct unit **units; /* in the edition's order */
    struct series *series;     /* [indicator number − 1][unit][sex] */
    char sha256[65];           /* of every value read, in order: the same figures give the same hash */
    /* What the sources have still to publish, as far as nothing of it is there (release.h). */
    const struct release *releases;
};

/*
 * Loads the figures up to the edition's figures_until, as the indicators say: offset + scale × mean of
 * the parts, missing when a part is; women and men from KPIs of their own where there are such (then there is
 * no total). Women and men are loaded for indicators with `by_sex` only. A year without any row is not in the
 * series; one that repeats a measurement is marked (repeat.h). A figure's margin is that of the KPI named as
 * its uncertainty, for the same unit, year and sex; of a mean, the root of the sum of the parts' squared
 * margins by their number, when all are known. A scale applies to it, too.
 *
 * Where a KPI has no row of the region up to that year, the rows of the group that the region names (`mean`)
 * stand in, and the figures say so; they have no margin.
 *
 * A year that the source has not published yet (release.h) is VALUE_PENDING, whether it has rows without
 * values or none.
 *
 * Warnings: a KPI or unit of which the database holds nothing at all.
 */
bool store_load(struct store *s, struct arena *a, const struct edition *e, struct diag *d,
                struct figure_table **out);

/* The series of a unit; both must be the edition's own. */
const struct series *figure_table_series(const struct figure_table *t, const struct indicator *i,
                                         const struct unit *u, enum sex sex);

#endif
