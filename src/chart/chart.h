#ifndef CHART_CHART_H
#define CHART_CHART_H
/* Any chart by its kind, without title and subtitle: for pages and exports that do not care which one it is. */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/typesetter.h"

/* Height that it needs, or looks well with, in that width. */
mpt chart_height(struct typesetter *t, const struct chart *c, mpt w);

/* Draws into `box` (its height is chart_height). */
void chart_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

#endif
