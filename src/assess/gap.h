#ifndef ASSESS_GAP_H
#define ASSESS_GAP_H
/* The gap between women and men: for goals that ask for a better level and a smaller gap (TARGET_GAP). */
#include "assess/assessment.h"

struct gap {
    struct assessment women, men; /* each on its own, judged by direction alone */
    bool has_gap;                 /* base and latest of both can be compared: the rest holds */
    double base, latest;          /* |women − men|, both as printed */
    double change;                /* latest − base of the gap: − is a smaller gap */
    struct evidence evidence;     /* of that change */
    enum verdict verdict;
    enum certainty certainty;
    enum verdict_reason reason; /* of the sex that stands in the way, women first */
};

/*
 * Three movements are to go the right way: women's, men's, and that of the gap, which is to shrink. Each goes
 * right, wrong, or nowhere when it is no larger than indicator.unchanged. When both sexes can be compared:
 * VERDICT_AWAY when one of the three goes wrong, else VERDICT_MET when all go right, VERDICT_TOWARDS when one
 * does, VERDICT_UNCHANGED when none. An indicator without status: VERDICT_FOLLOWED.
 *
 * Each of the three is as sure as its own interval makes it (assessment.h, judged by direction); that of the
 * gap is by interval_distance(), where both sexes' values of both years have one. Met and unchanged are as
 * sure as the least sure of the three, towards and away as the surest of those that go that way.
 */
struct gap assess_gap(const struct indicator *i, const struct series *women, const struct series *men,
                      struct period p);

/*
 * The gap as a series: |women − men|, both as printed, for each year in which both have a value. A figure is
 * example data when one of the two is, and repeated when both are. Lives in the arena.
 */
struct series gap_series(struct arena *a, const struct indicator *i, const struct series *women,
                         const struct series *men);

/* |women − men| of two figures with values, both as printed. */
double gap_between(const struct indicator *i, const struct figure *women, const struct figure *men);

#endif
