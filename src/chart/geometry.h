#ifndef CHART_GEOMETRY_H
#define CHART_GEOMETRY_H
/*
 * Numbers of charts that are no look: proportions of shapes, shares of a width, how many steps and lines at
 * most, how near is too near, what rounding may take. What a region may wish to change is a space or a paint
 * of the style (input/space.h, input/paint.h) instead. Lengths here are in points.
 */

/* The marks of the verdicts (symbol.c), by their radius. */
static const double RING_WIDTH = 0.26; /* the line of a ring */
static const double BAR_HALF = 0.26;   /* half the height of the bar for "unchanged" */
static const double DIAMOND_REACH =
    1.18;                              /* from its middle to a corner: a diamond looks smaller than a disc */
static const double DOT_IN_RING = 0.3; /* of "uncertain" */

#endif
