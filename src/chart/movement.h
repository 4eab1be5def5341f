#ifndef CHART_MOVEMENT_H
#define CHART_MOVEMENT_H
/*
 * The movement (dumbbell) chart: a row a unit, from base year to latest, with the target of each
 * (DESIGN-TOKENS, section 6).
 */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/typesetter.h"

/* Height that the key, the axis and the rows need in a box of width `w`. */
mpt movement_height(struct typesetter *t, const struct chart *c, mpt w);

/* Draws into `box` (its height is movement_height). */
void movement_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

#endif
