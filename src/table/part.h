#ifndef TABLE_PART_H
#define TABLE_PART_H
/*
 * Inside table/: one of the tables that a table becomes, measured: where columns stand, how high rows are,
 * how cells break into lines. All x from the table's left edge.
 */
#include "table/table.h"

struct part_row {
    const struct table_row *row;
    struct paragraph **lines; /* one a column; NULL where the cell holds no text */
    size_t most_lines;        /* of its cells; 1 at least */
    mpt height;
};

struct table_part {
    const struct table *table;
    struct table_style style;
    mpt width;
    mpt *x, *w;    /* of the columns */
    mpt *fraction; /* of a column of figures: the widest part behind the whole number; decimal commas stand
                      below each other */
    struct part_row *rows;
    size_t n_rows;
    struct paragraph **heads; /* one a column; NULL where empty */
    struct paragraph *title;  /* NULL: none */
    mpt head_height;
    bool dense; /* columns of figures stand close */
    mpt pad;    /* of a row: its height beyond its lines */
};

struct measured_table {
    struct table_part **parts; /* below each other */
    size_t n_parts;
    mpt height;
};

struct table_part *table_part_measure(const struct flow *f, const struct table *t, mpt width,
                                      struct table_style style);

/* The height of rows from `from` up to, not including, `to`. */
mpt part_rows_height(const struct table_part *p, size_t from, size_t to);

/* From line to line in a row's cells. */
mpt part_row_leading(const struct style *s, const struct table_row *row);

/* A row whose words run over the columns beside them. */
bool row_names_others(const struct table_row *row);

#endif
