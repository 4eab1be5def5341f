#ifndef LAYOUT_TABLE_CELL_H
#define LAYOUT_TABLE_CELL_H
/* Inside layout/: what stands in a cell. */
#include "layout/table_grid.h"

/* Draws a cell of a row whose upper edge is at `top`, under `tag`. */
void table_cell_draw(struct layouter *l, const struct grid *g, const struct grid_row *r, size_t column,
                     mpt top, struct tag *tag);

#endif
