#ifndef ASSESS_ASSESSMENT_H
#define ASSESS_ASSESSMENT_H
/* The movement of one unit on one indicator, and its verdict. Pure: the same figures give the same answer. */
#include "assess/verdict.h"
#include "figures/series.h"
#include "input/edition.h"

struct assessment {
    const struct figure *base;   /* in the target's base year, with a value; NULL when there is none */
    const struct figure *latest; /* in `latest_year`, with a value; NULL when there is none */
    bool has_change;
    double change; /* latest − base, rounded to one decimal as it is printed */
    bool has_target;
    double target; /* base ± the wanted change, one decimal: the level that meets the target */
    bool has_remaining;
    double
        remaining; /* distance to the target in the wanted direction, one decimal: 0 or less when it is met */
    enum verdict verdict;
    enum verdict_reason reason;
    bool example; /* base or latest is example data */
};

/*
 * Assesses a series of the indicator from its base year to `latest_year`. With d = change in the wanted
 * direction, the first that holds:
 *
 *   no value in latest_year                        VERDICT_NONE, REASON_NO_LATEST
 *   indicator without status; TARGET_GAP (gap.h)   VERDICT_NONE, REASON_FOLLOWED, with its change all the
 * same no value in the base year                      VERDICT_UNCERTAIN, REASON_NO_BASE latest_year not after
 * the base year            VERDICT_UNCERTAIN, REASON_SINGLE_YEAR a break between them VERDICT_UNCERTAIN,
 * REASON_BREAK: no change, no target d ≥ the target's change; for TARGET_DIRECTION d > 0   VERDICT_MET |d| ≤
 * indicator.unchanged                      VERDICT_UNCHANGED d > 0, d < 0 VERDICT_TOWARDS, VERDICT_AWAY
 *
 * So a target is met by what was asked for, however small. The target's change is in the indicator's measure,
 * for TARGET_RATE too. REASON_LEVEL is for callers that know the unit; nothing here gives it.
 */
struct assessment assess(const struct indicator *i, const struct series *s, int latest_year);

#endif
