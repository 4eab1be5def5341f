#ifndef CHART_CHART_H
#define CHART_CHART_H
/*
 * Any chart by its kind, without title and subtitle: for pages and exports that do not care which one it is.
 */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/typesetter.h"

/* Height that it needs, or looks well with, in that width. */
mpt chart_height(struct typesetter *t, const struct chart *c, mpt w);

/* Draws into `box` (its height is chart_height). */
void chart_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

/* Whether all that it says can be read in that width. */
bool chart_legible(struct typesetter *t, const struct chart *c, mpt w);

/* How many rows it has, for a chart that can go on over several pages; 0 for one that stands whole. */
size_t chart_rows(const struct chart *c);

/* How many of its rows from `from` on have room in `height`, with the key and the axis. */
size_t chart_fit(struct typesetter *t, const struct chart *c, mpt w, size_t from, mpt height);

/*
 * A chart of the rows from `from` up to, not including, `to`, on the scale of the whole and with its columns.
 */
struct chart chart_part(struct arena *a, const struct chart *c, size_t from, size_t to);

#endif
