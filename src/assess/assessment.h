#ifndef ASSESS_ASSESSMENT_H
#define ASSESS_ASSESSMENT_H
/* The movement of one unit on one indicator, and its verdict. Pure: the same figures give the same answer. */
#include "assess/evidence.h"
#include "assess/movement.h"
#include "figures/series.h"
#include "model/edition.h"
#include "model/verdict.h"

struct assessment {
    const struct figure *base, *latest; /* as in struct movement */
    bool has_change;
    double change; /* latest − base, both as printed (movement.h) */
    bool has_value;
    struct interval value;    /* of the latest value itself, when it has a margin or a denominator */
    struct evidence evidence; /* of the change, in the direction of the values */
    double detectable; /* the smallest change that such figures can show (interval.h); 0 when unknown */
    double worth;      /* what one person of the latest figure is worth, in its unit; 0 when unknown: 35
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
    enum certainty certainty;
    enum verdict_reason reason;
    enum deadline deadline;
    bool example; /* base or latest is example data */
};

/*
 * Assesses a series of the indicator over a period, from base year to latest year. First, what stands in
 * the way:
 * - no value in the latest year: VERDICT_NONE, REASON_NO_LATEST
 * - indicator without status, or TARGET_GAP (gap.h): VERDICT_FOLLOWED, REASON_FOLLOWED, with its change
 *   all the same
 * - no value in the base year: VERDICT_NOT_COMPARABLE, REASON_NO_BASE
 * - latest year not after the base year, or its value measured no later (a survey that is repeated):
 *   VERDICT_NO_NEW, REASON_NO_NEW
 * - a break between them: VERDICT_NOT_COMPARABLE, REASON_BREAK, without change and target
 * - means over years that they share: VERDICT_NOT_COMPARABLE, REASON_OVERLAP, likewise
 *
 * What the value did. d is the change in the wanted direction, T the target's change, u
 * indicator.unchanged. VERDICT_MET when d ≥ T, for TARGET_DIRECTION d > u; else VERDICT_UNCHANGED when |d|
 * ≤ u; else VERDICT_TOWARDS or VERDICT_AWAY by the sign. Values are those that are printed: no verdict
 * turns on a decimal that nobody sees.
 *
 * How sure that is. CERTAINTY_UNKNOWN when nothing tells (evidence.h). Else [lo, hi] is the interval of d:
 * - met is sure when lo ≥ T, for TARGET_DIRECTION lo > 0
 * - towards is sure when lo > 0, away when hi < 0
 * - unchanged is sure when [lo, hi] lies inside (−T, T), for TARGET_DIRECTION inside (−3u, 3u): a change
 *   that would matter is ruled out
 *
 * and what is not sure is CERTAINTY_CHANCE. With evidence that is not firm a verdict that would be sure is
 * CERTAINTY_UNKNOWN. So a verdict is sure by what base and latest bring with them alone: without a number
 * of persons, a margin, a year or a unit no verdict is firmer.
 *
 * A level (TARGET_LEVEL) is met by the latest value alone, and needs no base year: sure when the level
 * does not lie inside the value's interval, which is unknown without one. A value that has not reached it
 * is judged by its movement as above, with nothing met.
 *
 * A target that lies beyond what a value can be cannot be reached from that base year's value. A movement
 * away from it, or none, can be told all the same; VERDICT_TOWARDS would pretend: VERDICT_NOT_COMPARABLE,
 * REASON_UNREACHABLE.
 *
 * The deadline is judged by the values alone: of a target with a year, once the latest value is of that
 * year or later, in time when the value in force then had met it too, late when only the latest has, else
 * missed.
 *
 * REASON_LEVEL is for callers that know the unit; nothing here gives it.
 */
struct assessment assess(const struct indicator *i, const struct series *s, struct period p);

/*
 * How sure a verdict is on a movement `towards` the wanted direction, by the interval of that movement; the
 * target as in assess(). For gap.h.
 */
enum certainty certainty_of(const struct indicator *i, enum verdict verdict, const struct evidence *e);

#endif
