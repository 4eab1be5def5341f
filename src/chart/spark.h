#ifndef CHART_SPARK_H
#define CHART_SPARK_H
/* A spark line in a table cell: the unit's own course, scaled to itself. */
#include "chart/pen.h"
#include "content/chart.h"

void spark_draw(struct pen *p, const struct spark_chart *c, struct box box);

#endif
