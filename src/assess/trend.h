#ifndef ASSESS_TREND_H
#define ASSESS_TREND_H
/*
 * Where a series has been going of late: kept apart from its goal, which looks at the base year and at now
 * only. Pure.
 */
#include "figures/series.h"
#include "model/edition.h"

enum {
    TREND_MOST = 5,
    TREND_LEAST = 4
}; /* measurements that are looked at; fewer than the least say nothing */

enum trend_direction {
    TREND_UNKNOWN, /* fewer than four comparable measurements, or none in the latest year */
    TREND_RISING,
    TREND_FALLING,
    TREND_NONE, /* no clear trend */
};

struct trend {
    enum trend_direction direction; /* of the values, whatever is wanted */
    int n;           /* measurements looked at: the latest, five at most; fewer than four when UNKNOWN */
    int s;           /* Kendall's S of them */
    int first, last; /* years of the first and the last of them; 0 when there is none */
};

/*
 * Of the latest measurements up to `latest_year`, five at most, that no break parts from it. Values are
 * compared as they are printed, with one decimal.
 *
 * S is the number of pairs in which the later value is higher, minus the number in which it is lower (H. B.
 * Mann, "Nonparametric tests against trend", Econometrica 13 (1945); M. G. Kendall, Rank Correlation Methods,
 * 1948). The trend is rising when
 * - of five measurements S ≥ 8: at most one of the ten pairs goes the other way, which then are neighbours
 *   (exact two-sided p = 10/120 = 0.083; S = 10: 2/120 = 0.017)
 * - of four S = 6: none does (2/24 = 0.083)
 *
 * and falling for the same with S negative. Three cannot tell (2/6 = 0.33), so nothing is said of them. Equal
 * values lower S and leave p below 0.1. Besides, first and last must differ by more than indicator.unchanged,
 * so that what counts as no change does not count as a trend. The layout's word "rule-trend" says all this in
 * a sentence.
 *
 * Means of several years share years with their neighbours and are smoother than the test takes them to be;
 * so are figures that a source repeats, unless the edition says so (repeats).
 */
struct trend trend_of(const struct indicator *i, const struct series *s, int latest_year);

#endif
