#ifndef CHART_MOVEMENT_H
#define CHART_MOVEMENT_H
/*
 * The movement (dumbbell) chart: a row a unit, from an open ring at its base year along a line to the
 * verdict's mark at its latest, all in the verdict's ink, with a tick at the row's target, the axis on top
 * and two columns of figures to the right.
 */
#include "chart/pen.h"
#include "content/chart.h"
#include "text/typesetter.h"

/* Height that the key, the axis and the rows need in a box of width `w`. */
mpt movement_height(struct typesetter *t, const struct chart *c, mpt w);

/* Draws into `box` (its height is movement_height). */
void movement_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box);

#endif
