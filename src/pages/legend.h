#ifndef PAGES_LEGEND_H
#define PAGES_LEGEND_H
/* Inside pages/: what the verdict marks mean. */
#include "flow/flow.h"

/*
 * The legend from (x, y), in columns of `rows` marks, `column_w` apart; in one row, one after the other.
 * Returns the last baseline.
 */
mpt legend_set(struct flow *f, struct tag *parent, struct point at, mpt column_w, int rows);

#endif
