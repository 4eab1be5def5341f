#ifndef PAGES_LEGEND_H
#define PAGES_LEGEND_H
/* Inside pages/: what the verdict marks mean. */
#include "flow/flow.h"

/*
 * The legend of the marks that occur, from (x, y), in columns of `rows` marks, `column_w` apart or as wide as
 * their words. Returns the last baseline.
 */
mpt legend_set(struct flow *f, struct tag *parent, struct point at, mpt column_w, int rows);

#endif
