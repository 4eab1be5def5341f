#ifndef ASSESS_ASSESSMENT_H
#define ASSESS_ASSESSMENT_H
/* The movement of one unit on one indicator, and its verdict. Pure: the same figures give the same answer. */
#include "assess/interval.h"
#include "assess/movement.h"
#include "figures/series.h"
#include "model/edition.h"
#include "model/verdict.h"

enum certainty {
    CERTAINTY_UNKNOWN,  /* nothing says how sure base or latest are: the change is judged as it stands */
    CERTAINTY_INTERVAL, /* the change has an interval, and is judged with it */
};

struct assessment {
    const struct figure *base, *latest; /* as in struct movement */
    bool has_change;
    double change; /* latest − base, both as printed (movement.h) */
    bool has_value;
    struct interval value; /* of the latest value itself, when it has a margin or a denominator */
    enum certainty certainty;
    double lo, hi; /* the interval of the change, not rounded; 0 when it is not known */
    double worth;  /* what one person of the latest figure is worth, in its unit; 0 when unknown: 35
                      persons, 2.857… */
    bool has_target;
    double target; /* base ± the wanted change, one decimal: the level that meets the target */
    /*
     * The level lies beyond what a value can be (model/measure.h): there is no target to draw or to come
     * close to, and `bound` is as far as the value can go.
     */
    bool unreachable;
    double bound;
    bool has_remaining;
    /* Distance to the target in the wanted direction, one decimal: 0 or less when it is met. */
    double remaining;
    enum verdict verdict;
    enum verdict_reason reason;
    bool example; /* base or latest is example data */
};

/*
 * Assesses a series of the indicator over a period, from base year to latest year. First, what stands in the
 * way:
 * - no value in the latest year: VERDICT_NONE, REASON_NO_LATEST
 * - indicator without status, or TARGET_GAP (gap.h): VERDICT_FOLLOWED, REASON_FOLLOWED, with its change all
 *   the same
 * - no value in the base year: VERDICT_UNCERTAIN, REASON_NO_BASE
 * - latest year not after the base year, or its value measured no later (a survey that is repeated):
 *   VERDICT_NO_NEW, REASON_NO_NEW
 * - a break between them: VERDICT_UNCERTAIN, REASON_BREAK, without change and target
 *
 * Else d is the change in the wanted direction, T the target's change, u indicator.unchanged. Met means d ≥
 * T, for TARGET_DIRECTION d > 0: by what was asked for, however small. T is in the indicator's measure, for
 * TARGET_RATE too.
 *
 * When base and latest both have a margin or a denominator, d has an interval of indicator.confidence percent
 * (interval.h; the margin goes first, since the source knows how its sample was drawn):
 * - it lies above 0: VERDICT_MET when met, else VERDICT_UNCHANGED when d ≤ u, else VERDICT_TOWARDS
 * - it lies below 0: VERDICT_UNCHANGED when −d ≤ u, else VERDICT_AWAY
 * - it holds 0: VERDICT_UNCHANGED when |d| ≤ u and it lies inside (−T, T), for TARGET_DIRECTION inside (−3u,
 *   3u), so that a change that would matter is ruled out; else VERDICT_UNCERTAIN, REASON_INTERVAL
 *
 * When the uncertainty is not known: VERDICT_MET when met, else VERDICT_UNCHANGED when |d| ≤ u, else
 * VERDICT_TOWARDS or VERDICT_AWAY.
 *
 * A level (TARGET_LEVEL) is judged by the latest value first: VERDICT_UNCERTAIN, REASON_INTERVAL when the
 * level lies inside its interval; VERDICT_MET when the value, as it is printed, has reached it. Neither needs
 * a base year. Else the movement says how the value goes, as above, with nothing met.
 *
 * A target that lies beyond what a value can be cannot be reached from that base year's value. A movement
 * away from it, or none, can be told all the same; VERDICT_TOWARDS would pretend: VERDICT_UNCERTAIN,
 * REASON_UNREACHABLE.
 *
 * A denominator makes an interval only where values are shares or rates of persons, not for years, indices
 * and points. REASON_LEVEL is for callers that know the unit; nothing here gives it.
 */
struct assessment assess(const struct indicator *i, const struct series *s, struct period p);

#endif
