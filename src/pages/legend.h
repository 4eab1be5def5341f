#ifndef PAGES_LEGEND_H
#define PAGES_LEGEND_H
/* Inside pages/: what the verdict marks mean. */
#include "flow/flow.h"

/*
 * The legend from (x, y), in columns of `rows` marks, `column_w` apart or as wide as their words. Returns the
 * last baseline.
 */
mpt legend_set(struct flow *f, struct tag *parent, struct point at, mpt column_w, int rows);

/*
 * The marks one after the other over the width of the page, on as many lines as they need. Returns the last
 * baseline; the height is how much lower that is than the first.
 */
mpt legend_set_line(struct flow *f, struct tag *parent, mpt y);
mpt legend_line_height(struct flow *f);

#endif
