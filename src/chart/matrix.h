#ifndef CHART_MATRIX_H
#define CHART_MATRIX_H
/* The overview of indicators × units as marks (DESIGN-TOKENS, section 6), with its key below. */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/typesetter.h"

/* Height that it takes at a width. */
mpt matrix_height(struct typesetter *t, const struct chart *c, mpt w);

void matrix_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

#endif
