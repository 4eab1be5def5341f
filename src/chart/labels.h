#ifndef CHART_LABELS_H
#define CHART_LABELS_H
/* Keeps labels apart, and within their room. */
#include "chart/pen.h"
#include "text/typesetter.h"

#include <stddef.h>

/*
 * Moves positions, given in ascending order, until neighbours are at least `gap` apart and all lie between
 * `low` and `high` where that is possible. The sum of squared moves is least (pool adjacent violators).
 */
void labels_spread(double *at, size_t n, double gap, double low, double high);

/*
 * An axis label centred on x, in grey, unless it would touch the one before, which ends at `end`, or go
 * beyond `most`. Returns where the last label ends.
 */
double label_between(struct pen *p, const struct text_run *label, double x, double y, double end,
                     double most);

#endif
