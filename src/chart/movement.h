#ifndef CHART_MOVEMENT_H
#define CHART_MOVEMENT_H
/* The movement (dumbbell) chart: a row a unit, from base year to latest, with the target of each (DESIGN-TOKENS, section 6). */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/typesetter.h"

/* Height that the rows and the axis need in a box of width `w`. */
mpt movement_height(struct typesetter *t, const struct movement_chart *c, mpt w);

/* How many rows from `from` on have room in `height`, with the axis. */
size_t movement_fit(struct typesetter *t, const struct movement_chart *c, mpt w, size_t from, mpt height);

/* A chart of the rows from `from` up to, not including, `to`, on the same scale: where the whole goes over several pages. */
struct movement_chart movement_part(const struct movement_chart *c, size_t from, size_t to);

/* Draws into `box` (its height is movement_height). */
void movement_draw(struct pen *p, struct typesetter *t, const struct movement_chart *c, struct box box);

/*
 * The key above it: what rings, marks and ticks mean, from (x, y), y being the first baseline, within
 * `box`'s width. One line; more where the entries need them. Returns the last baseline.
 */
mpt movement_key_draw(struct pen *p, struct typesetter *t, const struct movement_chart *c, struct box box);

#endif
