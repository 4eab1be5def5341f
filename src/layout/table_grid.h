#ifndef LAYOUT_TABLE_GRID_H
#define LAYOUT_TABLE_GRID_H
/* Inside layout/: the measured table: where columns stand, how high rows are, how cells break into lines. */
#include "layout/table.h"

/* Between two lines to write on by hand; a row with room to write has at least four. */
enum { BLANK_LINE = 19500 }; /* 3 u */

struct grid_row {
    const struct table_row *row;
    struct paragraph **lines; /* one a column; NULL where the cell holds no text */
    mpt height;
};

struct grid {
    const struct table *table;
    struct table_style look;
    mpt *x, *w;    /* of the columns */
    mpt *fraction; /* of a column of figures: the widest part behind the whole number; decimal commas stand
                      below each other */
    struct grid_row *rows;
    size_t n_rows;
    struct paragraph **heads; /* one a column; NULL where empty */
    mpt head_height;
    bool dense; /* columns of figures stand close */
    mpt pad;    /* of a row: its height beyond its lines */
};

struct grid *grid_make(struct layouter *l, const struct table *t, struct table_style look);

/* The width that a column needs at least, with the space before it. */
mpt grid_column_least(struct layouter *l, const struct grid *g, size_t column);

/* The width of what stands behind the whole part of a number; −1 for a cell that holds none. */
mpt grid_fraction(struct layouter *l, const struct grid *g, const struct table_row *row, size_t column);

/* From line to line in a row's cells. */
mpt grid_row_leading(const struct table_row *row);

enum type_id grid_cell_type(const struct grid *g, const struct table_row *row, size_t column);

#endif
