#ifndef CHART_GAP_H
#define CHART_GAP_H
/*
 * The gap chart: a row a unit with women (disc) and men (square) at their latest values and the line between
 * them; above it, thin, the same in the base year. Beside it the gap then and now.
 */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/typesetter.h"

/* Height that key, axis and rows need in a box of width `w`. */
mpt gap_height(struct typesetter *t, const struct chart *c, mpt w);

/* Draws into `box` (its height is gap_height). */
void gap_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

#endif
