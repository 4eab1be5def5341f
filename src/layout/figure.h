#ifndef LAYOUT_FIGURE_H
#define LAYOUT_FIGURE_H
/* Inside layout/: a chart with its title and subtitle, tagged as a figure with its alt text. */
#include "layout/layouter.h"

/*
 * Title on baseline y and subtitle (NULL for none) below it, in lines of at most `w`. Returns how much more
 * height they take than one line each.
 */
mpt figure_head_set(struct layouter *l, const char *title, const char *subtitle, mpt x, mpt y, mpt w);

/* What it will return. */
mpt figure_head_excess(struct layouter *l, const char *title, const char *subtitle, mpt w);

/* Begins the figure that what is drawn next belongs to. */
void figure_begin(struct layouter *l, const char *alt, struct box box);

/* The height of a chart with title and subtitle in that width. */
mpt figure_height(struct layouter *l, const struct chart *c, mpt w);

/* Sets it all from (x, top). */
void figure_set(struct layouter *l, const struct chart *c, mpt x, mpt top, mpt w);

/* How many of the chart's rows from `from` on have room in `height`, with title and subtitle. */
size_t figure_fit(struct layouter *l, const struct chart *c, size_t from, mpt w, mpt height);

/*
 * Sets the rows from `from` on that have room between l->y and l->bottom, at least one; a chart that has no
 * rows to part is set whole. Later parts say that they go on. Returns the first row that is left; y is below
 * the chart.
 */
size_t figure_set_rows(struct layouter *l, const struct chart *c, size_t from, mpt x, mpt w);

#endif
