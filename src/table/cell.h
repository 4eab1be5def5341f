#ifndef TABLE_CELL_H
#define TABLE_CELL_H
/* Inside table/: what stands in a cell. */
#include "table/part.h"

/* A cell while it is drawn. */
struct cell_place {
    const struct table_part *part;
    const struct part_row *row;
    size_t column;
    size_t from, to; /* the lines of the row that stand there */
    struct box box;  /* on the page */
    struct tag *tag; /* its TH or TD */
};

void cell_draw(struct flow *f, struct cell_place at);

#endif
