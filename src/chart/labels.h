#ifndef CHART_LABELS_H
#define CHART_LABELS_H
/* Labels: drawn in the ink of their type, kept apart and within their room. */
#include "chart/pen.h"
#include "text/typesetter.h"

#include <stddef.h>

/*
 * Moves positions, given in ascending order, until neighbours are at least `gap` apart and all lie between
 * `low` and `high` where that is possible. The sum of squared moves is least (pool adjacent violators).
 */
void labels_spread(double *at, size_t n, double gap, double low, double high);

/* A text in a type and its ink, with its left end, centre or right end at x. */
void label_left(struct pen *p, struct typesetter *t, int type, const char *text, double x, double y);
void label_center(struct pen *p, struct typesetter *t, int type, const char *text, double x, double y);
void label_right(struct pen *p, struct typesetter *t, int type, const char *text, double x, double y);

/*
 * An axis label centred on x unless it would touch the one before, which ends at `end`, or go beyond `most`.
 * Returns where the last label ends.
 */
double label_between(struct pen *p, struct typesetter *t, const char *text, double x, double y, double end,
                     double most);

#endif
