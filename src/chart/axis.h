#ifndef CHART_AXIS_H
#define CHART_AXIS_H
/*
 * A value axis with round steps, 1, 2 or 5 × 10ⁿ, about as many of them as wanted; never finer than values
 * are printed, and never beyond what a value can be.
 */
#include "model/measure.h"

struct axis {
    double low, high, step;
    int n;        /* number of ticks, both ends included */
    int decimals; /* that tick labels need */
};

/*
 * From the step at or below `min` to the step at or above `max`; `steps` is the wanted number of steps. `of`:
 * what the values count; NULL: anything.
 */
struct axis axis_make(double min, double max, int steps, const struct measure_type *of);

double axis_tick(const struct axis *a, int i);

/* Where a value lies between `from` (low) and `to` (high). */
double axis_place(const struct axis *a, double value, double from, double to);

#endif
