#ifndef CHART_RANKING_H
#define CHART_RANKING_H
/*
 * The ranking: a bar a municipality from 0 to its value, in order, or, where all bars would look alike, a
 * mark on an axis that does not begin at 0; county and nation below a rule, each with a line up through the
 * municipalities' rows. What has no value has no bar, but says why where there is room.
 */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/typesetter.h"

/* Height that the rows and the axis need in a box of width `w`. */
mpt ranking_height(struct typesetter *t, const struct chart *c, mpt w);

/* Draws into `box` (its height is ranking_height). */
void ranking_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

#endif
