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

/* What one import did. */
struct import_report {
    size_t rows; /* values (in a catalogue: entries) read; the sum of the next four after success */
    size_t added, changed, unchanged, removed;
    size_t refused; /* rows that cannot be used; one is enough for the whole file to be left out */
    bool known;     /* the file had been imported before, so that all is unchanged */
};

/* Opens a database for reading; it must exist and be one of ours. */
bool store_open(const char *path, struct diag *d, struct store **out);

/* Opens a database for importing and makes it, with its tables, when it is not there. */
bool store_create(const char *path, struct diag *d, struct store **out);

void store_close(struct store *s); /* NULL is fine */

/*
 * Reads one file of Kolada's API, v2 or v3 (data, kpi, municipality: seen from its content), in one
 * transaction: all of it or nothing. `imported` is the time to record, "2025-03-01T10:00:00Z": the caller's,
 * since nothing below main.c looks at the clock.
 *
 * The same file again (same bytes, same kind) changes nothing. A value that is there already keeps the batch
 * that brought it first; one that differs takes its place, and the former value is kept. A row without a
 * value is kept as such, whatever its status says. Example data never takes the place of real data; real data
 * always that of examples.
 *
 * Returns false, with errors, when a row is refused or the file cannot be used: then nothing of it is
 * imported. Every refused row is named with its place in the file ("values[12].values[0] (N15419, 0000, 2017,
 * T)"), up to a score. Warnings: an empty answer, of which nothing is recorded; one page of several.
 */
bool store_import(struct store *s, const char *path, enum batch_kind kind, const char *imported,
                  struct diag *d, struct import_report *report);

/*
 * Reads a CSV file in the way its map says (mapping.h), with all that store_import promises. The same file
 * with another map, or a map that has been changed, is another import. `kind` is what the map says when it
 * does; it may not call real what `kind` calls example. Refused rows are named with their lines.
 */
bool store_import_csv(struct store *s, const char *path, const char *map, enum batch_kind kind,
                      const char *imported, struct diag *d, struct import_report *report);

/* The map of a CSV file for which none is named: "figures.map" beside "figures.csv". */
const char *store_map_beside(struct arena *a, const char *csv);

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
