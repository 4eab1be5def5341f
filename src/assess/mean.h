#ifndef ASSESS_MEAN_H
#define ASSESS_MEAN_H
/* The county as the mean of its municipalities, where its source has no figure of its own. Pure. */
#include "assess/movement.h"
#include "base/arena.h"

enum { MEAN_LEAST = 2 }; /* municipalities: of one there is no mean */

/*
 * The unweighted mean of those municipalities that have a value in both years of the period, in each year of
 * `as_given` in which all of them have one. A source's own mean is of those that have a value in that year:
 * when one more joins, it moves without anything having changed. `as_given` itself when fewer than MEAN_LEAST
 * have both, with *members 0; else their number. Each figure is example data when one of them is. The series
 * lives in the arena.
 */
struct series mean_of_same(struct arena *a, const struct series *const *municipalities, size_t n,
                           struct period p, const struct series *as_given, int *members);

#endif
