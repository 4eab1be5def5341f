#ifndef IMPORT_CSV_ROW_H
#define IMPORT_CSV_ROW_H
/* One row of a CSV file as its map reads it. */
#include "figures/catalogue.h"
#include "import/csv.h"
#include "import/mapping.h"
#include "import/notation.h"

#include <stdint.h>

#define COLUMN_NONE SIZE_MAX /* a column that the file has not */

enum { CSV_ROW_INCOMING = 2 }; /* the value and its margin */

/* What reading a row takes. */
struct csv_reading {
    struct arena *arena;
    const struct mapping *map;
    size_t columns[ROLE_COUNT]; /* positions, or COLUMN_NONE */
    size_t n_columns;           /* headings */
    struct notation notation;
    struct catalogue units, kpis;
};

/* A row of temp.incoming, with columns as in data_begin.sql. */
struct incoming {
    const char *place, *kpi, *unit, *sex; /* NULL while not known */
    int period;
    double value;
    const char *status; /* why there is no value; NULL when there is one */
    double denominator; /* 0 when not known */
    const char *problem, *detail, *other;
};

/* Learns how the file writes its numbers; asked for all rows before any is taken. */
void csv_row_learn(struct csv_reading *r, const struct csv_row *row);

/* What a row says; returns how many it is, 1 or 2. One that cannot be used has its (first) problem told. */
size_t csv_row_take(const struct csv_reading *r, const struct csv_row *row,
                    struct incoming out[CSV_ROW_INCOMING]);

#endif
