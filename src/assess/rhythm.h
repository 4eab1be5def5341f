#ifndef ASSESS_RHYTHM_H
#define ASSESS_RHYTHM_H
/*
 * How often an indicator is measured, as its series in the whole county tell together, and so what is a gap
 * in one of them. A unit's own points do not tell: with every second year withheld they look like a survey of
 * every second year. Pure.
 */
#include "base/arena.h"
#include "figures/series.h"

struct rhythm {
    int interval;   /* years from one measurement to the next: the commonest distance, the shortest of the
                         commonest; 1 when there are fewer than two */
    int first, n;   /* the years from the first measurement to the last */
    bool *measured; /* [year − first]: some series has a measurement of its own then */
};

/* Of `n` series. Figures that only repeat a measurement (figure.repeated) do not count. */
struct rhythm rhythm_of(struct arena *a, const struct series *const *list, size_t n);

/*
 * Whether a series lacks a measurement between two of its own: they are further apart than the rhythm, and in
 * some year between them others were measured, while this one neither was nor had its last value in force.
 */
bool rhythm_gap(const struct rhythm *r, const struct series *s, int from, int to);

#endif
