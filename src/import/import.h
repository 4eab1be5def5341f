#ifndef IMPORT_IMPORT_H
#define IMPORT_IMPORT_H
/* From files of other people's to rows in the database (figures/store.h), one batch a file. */
#include "figures/store.h"

/* What one import did. */
struct import_report {
    size_t rows; /* values (in a catalogue: entries) read; the sum of the next four after success */
    size_t added, changed, unchanged, removed;
    size_t refused; /* rows that cannot be used; one is enough for the whole file to be left out */
    bool known;     /* the file had been imported before, and nothing has changed since */
};

/*
 * Reads one file of Kolada's API, v2 or v3 (data, kpi, municipality: seen from its content), in one
 * transaction: all of it or nothing. `imported` is the time to record, "2025-03-01T10:00:00Z": the caller's,
 * since nothing below main.c looks at the clock.
 *
 * Every import is compared with what stands: the same file again, right away, changes nothing and is not
 * recorded; after another that changed its values, it changes them back. A value that is there already keeps
 * the batch that brought it first; one that differs takes its place, and the former value is kept. A row
 * without a value is kept as such, whatever its status says. Example data never takes the place of real data;
 * real data always that of examples.
 *
 * Returns false, with errors, when a row is refused or the file cannot be used: then nothing of it is
 * imported. Every refused row is named with its place in the file ("values[12].values[0] (N15419, 0000, 2017,
 * T)"), up to a score. Warnings: an empty answer, of which nothing is recorded; one page of several.
 */
bool import_json(struct store *s, const char *path, enum batch_kind kind, const char *imported,
                 struct diag *d, struct import_report *report);

/*
 * Reads a CSV file in the way its map says (mapping.h), with all that import_json promises. The same file
 * with another map, or a map that has been changed, is another import. `kind` is what the map says when it
 * does; it may not call real what `kind` calls example. Refused rows are named with their lines.
 */
bool import_csv(struct store *s, const char *path, const char *map, enum batch_kind kind,
                const char *imported, struct diag *d, struct import_report *report);

/* The map of a CSV file for which none is named: "figures.map" beside "figures.csv". */
const char *import_map_beside(struct arena *a, const char *csv);

#endif
