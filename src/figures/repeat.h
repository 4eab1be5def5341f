#ifndef FIGURES_REPEAT_H
#define FIGURES_REPEAT_H
/* Measurements that the source gives again, year after year, until the next one is made. */
#include "figures/series.h"
#include "input/edition.h"

/*
 * Leaves each measurement of a unit in the first of its years and removes the others. `sexes` are the unit's
 * series of the indicator, total, women and men; their figures are changed in place.
 *
 * A year repeats an earlier, kept one when total, women and men are all as they were then (the same value, or
 * none for the same reason), at least one of them has a value, fewer than indicator.repeats years have passed,
 * every year between them repeats it too, and the series is not broken between them. So a total that happens to
 * come out as it was is a measurement of its own as long as women's or men's figures have moved; where there is
 * a total only, it counts as a repetition.
 *
 * Returns the year whose measurement stood in the target's base year, 0 when the base year has its own or none.
 */
int repeat_remove(const struct indicator *i, struct series sexes[SEX_COUNT]);

#endif
