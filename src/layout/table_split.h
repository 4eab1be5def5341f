#ifndef LAYOUT_TABLE_SPLIT_H
#define LAYOUT_TABLE_SPLIT_H
/*
 * Inside layout/: a table with more columns than the page is wide becomes several, each with the columns that
 * head its rows.
 */
#include "layout/table_grid.h"

/* How many tables it takes, in `parts`; 1 and the table itself when it is narrow enough. */
size_t table_split(struct layouter *l, const struct grid *g, const struct table ***parts);

#endif
