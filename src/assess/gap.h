#ifndef ASSESS_GAP_H
#define ASSESS_GAP_H
/* The gap between women and men: for goals that ask for a better level and a smaller gap (TARGET_GAP). */
#include "assess/assessment.h"

struct gap {
    struct assessment women, men; /* each on its own, judged by direction alone */
    bool has_gap;                 /* base and latest of both can be compared: the rest holds */
    double base, latest;          /* |women − men|, both as printed */
    double change;                /* latest − base of the gap: − is a smaller gap */
    enum verdict verdict;
    enum verdict_reason reason; /* of the sex that stands in the way, women first */
};

/*
 * When both can be compared: VERDICT_UNCERTAIN, REASON_INTERVAL when the change of a sex alone, judged by
 * direction, cannot be told from chance (assessment.h); VERDICT_MET when both have moved as wanted and the
 * gap is smaller; VERDICT_UNCHANGED when neither sex nor the gap has moved by more than indicator.unchanged;
 * VERDICT_TOWARDS when both have moved as wanted, or the gap is smaller and neither has moved away; else
 * VERDICT_AWAY. An indicator without status: VERDICT_FOLLOWED.
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
