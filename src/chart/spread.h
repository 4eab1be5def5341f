#ifndef CHART_SPREAD_H
#define CHART_SPREAD_H
/* One row of the profile: the municipalities' spread with the unit's mark on it. */
#include "chart/pen.h"
#include "content/chart.h"

/* Draws into a table cell. The scale runs from −3 to +3 standard deviations, better to the right. */
void spread_draw(struct pen *p, const struct spread_chart *c, struct box box);

#endif
