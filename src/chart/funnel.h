#ifndef CHART_FUNNEL_H
#define CHART_FUNNEL_H
/*
 * The funnel plot: shares by the number of persons behind them, on a scale where each step doubles the
 * number, and the band around the centre that chance explains (assess/interval.h). Municipalities outside of
 * it and the own one are named.
 */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/typesetter.h"

/* Height that it needs in that width. */
mpt funnel_height(struct typesetter *t, const struct chart *c, mpt w);

/* Draws into `box` (its height is funnel_height). */
void funnel_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

#endif
