#ifndef FIGURES_REPEAT_H
#define FIGURES_REPEAT_H
/* Measurements that the source gives again, year after year, until the next one is made. */
#include "figures/series.h"
#include "model/edition.h"

/*
 * Marks the years of a unit that only repeat a measurement. They stay: a repeated value is the one in force,
 * which changes are counted from and to. But they are no measurements of their own, so a line does not pass
 * through them and a trend does not count them. `sexes` are the unit's series of the indicator, total, women
 * and men.
 *
 * A year repeats an earlier, kept one when total, women and men are all as they were then (the same value, or
 * none for the same reason), at least one of them has a value, fewer than indicator.repeats years have
 * passed, every year between them repeats it too, and the series is not broken between them. So a total that
 * happens to come out as it was is a measurement of its own as long as women's or men's figures have moved;
 * where there is a total only, it counts as a repetition.
 */
void repeat_mark(const struct indicator *i, struct series sexes[SEX_COUNT]);

#endif
