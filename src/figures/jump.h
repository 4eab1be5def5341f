#ifndef FIGURES_JUMP_H
#define FIGURES_JUMP_H
/*
 * Changes that stick out: from a comma that has moved, two digits that have changed places, a value in
 * another unit's row.
 *
 * A change is told when its modified z-score, 0.6745 · distance / MAD, is above 3.5 (B. Iglewicz and
 * D. C. Hoaglin, "How to Detect and Handle Outliers", ASQC 1993), twice over: against the unit's own other
 * changes, and against what the other units changed to the same year. Medians instead of means: the slip
 * itself must not widen the measure. As both are often few, neither spread counts as smaller than the median
 * size of all units' changes. Fewer than two own changes, or three of others, tell nothing. A year that
 * repeats the value before is no change: sources repeat a survey until the next one.
 */
#include "figures/doubt.h"

/* Adds the jumps of one sex to `out`. */
void jumps_find(struct arena *a, const struct doubted *d, enum sex sex, struct doubt *out);

#endif
