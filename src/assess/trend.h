#ifndef ASSESS_TREND_H
#define ASSESS_TREND_H
/*
 * Where a series is going: kept apart from its goal, which looks at the base year and at now only. Pure.
 */
#include "figures/series.h"
#include "model/edition.h"

enum { TREND_LEAST = 4 }; /* measurements: fewer say nothing */

enum trend_direction {
    TREND_UNKNOWN, /* fewer than four comparable measurements, or none in the latest year */
    TREND_RISING,
    TREND_FALLING,
    TREND_NONE, /* no clear trend */
};

struct trend {
    enum trend_direction direction; /* of the values, whatever is wanted */
    int n;                          /* measurements looked at; fewer than four when UNKNOWN */
    int rising, falling; /* pairs of them whose later value is higher, and lower; equal ones are neither */
    double z; /* of the Cochran–Armitage test, where all of them are shares of known persons; else 0 */
    int first, last; /* years of the first and the last of them; 0 when there is none */
};

/*
 * Of all measurements up to `latest_year` that no break parts from it and that share no years with each
 * other (of means over indicator.years years every so many, counted back from the latest; none that is
 * merely repeated). Values are compared as they are printed.
 *
 * The trend is rising when
 * - the shares rise with the years by the Cochran–Armitage test with indicator.confidence percent
 *   (armitage.h), where each is of a known number of persons; else when at least nine of ten pairs of
 *   measurements whose values differ have the higher value later (Kendall's pairs: M. G. Kendall, Rank
 *   Correlation Methods, 1948; of four measurements chance makes that so in 1 of 12 orders, of ten in
 *   fewer than 1 of 100 000)
 * - and first and last differ by more than indicator.unchanged, so that what counts as no change does not
 *   count as a trend
 *
 * and falling likewise. The layout's word "rule-trend" says this in a sentence.
 */
struct trend trend_of(const struct indicator *i, const struct series *s, int latest_year);

#endif
