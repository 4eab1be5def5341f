#ifndef FIGURES_STORE_H
#define FIGURES_STORE_H
/*
 * The database of figures. One row of `observation` is unit × KPI × period × sex with its value, status, denominator
 * and the batch that brought it; see schema.sql for the documented tables.
 */
#include "base/arena.h"
#include "base/diag.h"
#include "figures/series.h"
#include "input/edition.h"

struct store; /* an open database */

enum batch_kind { BATCH_REAL, BATCH_EXAMPLE };

/* What one import did. */
struct import_report {
    size_t rows;      /* values read */
    size_t added, changed, unchanged, removed;
    size_t refused;   /* each also stands in the diagnostics */
};

/* Opens a database for reading; it must exist and be one of ours. */
bool store_open(const char *path, struct diag *d, struct store **out);

/* Opens a database for importing and makes it, with its tables, when it is not there. */
bool store_create(const char *path, struct diag *d, struct store **out);

void store_close(struct store *s); /* NULL is fine */

/*
 * Reads one file of Kolada's API, v2 or v3 (data, kpi, municipality: seen from its content), in one transaction: all
 * of it or nothing. The same file again changes nothing. `imported` is the time to record, "2025-03-01T10:00:00Z":
 * the caller's, since nothing below main.c looks at the clock.
 */
bool store_import(struct store *s, const char *path, enum batch_kind kind, const char *imported, struct diag *d,
                  struct import_report *report);

/* All figures an edition needs, in memory: every indicator × unit × sex, computed as the indicator says. */
struct figure_table {
    const struct edition *edition;
    int n_units;
    const struct unit **units;   /* in the edition's order */
    struct series *series;       /* [indicator number − 1][unit][sex] */
    char sha256[65];             /* of every value read, in order: the same figures give the same hash */
};

/* Loads the figures up to and including the edition's year. */
bool store_load(struct store *s, struct arena *a, const struct edition *e, struct diag *d, struct figure_table **out);

const struct series *figure_table_series(const struct figure_table *t, const struct indicator *i, const struct unit *u,
                                         enum sex sex);

#endif
