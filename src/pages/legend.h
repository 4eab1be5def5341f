#ifndef PAGES_LEGEND_H
#define PAGES_LEGEND_H
/* Inside pages/: what the verdict marks mean. */
#include "flow/flow.h"

/*
 * In how many rows the marks that occur are no wider than `width`, in columns `column_w` apart or as wide as
 * their words; `least` or more.
 */
int legend_rows(struct flow *f, mpt column_w, mpt width, int least);

/* The legend itself, from (x, y). Returns the last baseline. */
mpt legend_set(struct flow *f, struct tag *parent, struct point at, mpt column_w, int rows);

#endif
