#ifndef CHART_MATRIX_H
#define CHART_MATRIX_H
/*
 * The overview of indicators × units as marks, with its key below: numbers and names to the left, a column of
 * equal width for each unit under its name turned to read upwards, and a gap before the county and the
 * nation.
 */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/typesetter.h"

/* Height that it takes at a width. */
mpt matrix_height(struct typesetter *t, const struct chart *c, mpt w);

void matrix_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

#endif
