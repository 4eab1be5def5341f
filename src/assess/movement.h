#ifndef ASSESS_MOVEMENT_H
#define ASSESS_MOVEMENT_H
/* How far a series has moved since the base year of its indicator's target. */
#include "figures/series.h"
#include "model/edition.h"

/* The years that are compared. */
struct period {
    int base, latest;
};

struct movement {
    /*
     * What is in force in the base year and in the latest, in the year it was measured; NULL without a value.
     */
    const struct figure *base, *latest;
    /* The last break after the base year, up to the latest; NULL when none. */
    const struct series_break *broken;
    bool overlap;  /* they are means over years (indicator.years) that they share */
    bool later;    /* the latest value was measured after the base year, not before and then repeated */
    bool measured; /* base and latest can be compared, and `change` holds */
    double change; /* latest − base, both as printed: + is more, whatever is wanted */
};

/*
 * The movement over a period. The change is the difference of the two values as they are printed: 87.74 →
 * 86.25 is printed 87.7 → 86.3 and −1.4, though it is −1.49. So everyone can check a change against its
 * values, in every table, chart, sentence and file, and the verdict rests on the numbers that the page shows.
 * The price is that a change may be 0.1 off; that is less than what counts as unchanged, and what chance does
 * is told by intervals, which are of the values as they are. Targets and gaps follow the same rule, and the
 * page of rules says it. A measurement that is merely repeated (figure.repeated) is no news: one of the base
 * year cannot be compared with itself. Pointers are into the series and the indicator.
 */
struct movement movement_of(const struct indicator *i, const struct series *s, struct period p);

#endif
