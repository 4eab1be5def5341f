#ifndef CHART_MOVEMENT_H
#define CHART_MOVEMENT_H
/* The movement (dumbbell) chart: a row a unit, from base year to latest, with the target of each (DESIGN-TOKENS, section 6). */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/typesetter.h"

/* Height that the rows and the axis need. */
mpt movement_height(const struct movement_chart *c);

/* Draws into `box` (its height is movement_height). */
void movement_draw(struct pen *p, struct typesetter *t, const struct movement_chart *c, struct box box);

/* The key above it: what rings, marks and ticks mean, on one line from (x, y), y being the baseline, within `box`'s width. */
void movement_key_draw(struct pen *p, struct typesetter *t, const struct movement_chart *c, struct box box);

#endif
