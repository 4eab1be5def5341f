#ifndef CHART_TIME_H
#define CHART_TIME_H
/*
 * Time series with direct labels, name and value, instead of a legend: they are pushed apart where they would
 * touch, with a thin leader to a line from which one has moved. A missing year breaks its line; the target is
 * a line from the base year to the right edge. The plot begins SPACE_TIME_HEADROOM below the box's upper
 * edge: the word at the base year and labels stand above it.
 */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/typesetter.h"

/* Height that it looks well with. */
mpt time_height(struct typesetter *t, const struct chart *c, mpt w);

/* Draws the plot with its axes and labels into `box`; title and subtitle are the page's. */
void time_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

/* The same for women and men: small, with the first and last year only and two-line labels. */
void women_men_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

#endif
