#ifndef CHART_SPARK_H
#define CHART_SPARK_H
/* A spark line in a table cell: the unit's own course, scaled to itself. */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/typesetter.h"

void spark_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

/* Of one on its own: as high as a row of a table. */
mpt spark_height(struct typesetter *t, const struct chart *c, mpt w);

#endif
