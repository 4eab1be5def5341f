#include "assess/assessment.h"

#include <math.h>

static enum verdict_reason reason_of(const struct indicator *i, const struct movement *m) {
    if (!m->latest)
        return REASON_NO_LATEST;
    if (!i->status || indicator_target(i)->gap)
        return REASON_FOLLOWED;
    if (!m->base)
        return REASON_NO_BASE;
    if (!m->later)
        return REASON_NO_NEW;
    if (m->broken)
        return REASON_BREAK;
    return m->overlap ? REASON_OVERLAP : REASON_GIVEN;
}

static bool is_met(const struct indicator *i, double towards) {
    if (!indicator_target(i)->change && !indicator_target(i)->level)
        return towards > i->unchanged;
    return target_met(&i->target, towards);
}

static enum verdict verdict_of(const struct indicator *i, double towards) {
    if (is_met(i, towards))
        return VERDICT_MET;
    if (fabs(towards) <= i->unchanged)
        return VERDICT_UNCHANGED;
    return towards > 0 ? VERDICT_TOWARDS : VERDICT_AWAY;
}

/* Whether an interval of the movement in the wanted direction rules the other verdicts out. */
static bool is_sure(const struct indicator *i, enum verdict verdict, double lo, double hi) {
    bool counted = indicator_target(i)->change;
    double matters = counted ? i->target.change : 3 * i->unchanged;
    switch (verdict) {
    case VERDICT_MET:
        return counted ? lo >= i->target.change : lo > 0;
    case VERDICT_TOWARDS:
        return lo > 0;
    case VERDICT_UNCHANGED:
        return lo > -matters && hi < matters;
    default:
        return hi < 0;
    }
}

enum certainty certainty_of(const struct indicator *i, enum verdict verdict, const struct evidence *e) {
    bool up = i->direction == DIRECTION_UP;
    if (e->source == EVIDENCE_NONE)
        return CERTAINTY_UNKNOWN;
    if (!is_sure(i, verdict, up ? e->change.lo : -e->change.hi, up ? e->change.hi : -e->change.lo))
        return CERTAINTY_CHANCE;
    return e->firm ? CERTAINTY_SURE : CERTAINTY_UNKNOWN;
}

/* Whether the latest value, as it is printed, has reached the level. */
static bool judge_level(const struct indicator *i, struct assessment *a) {
    double level = i->target.level;
    if (i->direction * (indicator_printed(i, a->latest->value) - level) < 0)
        return false;
    a->verdict = VERDICT_MET;
    a->reason = REASON_GIVEN;
    a->certainty = !a->has_value                                ? CERTAINTY_UNKNOWN
                   : a->value.lo < level && level < a->value.hi ? CERTAINTY_CHANCE
                                                                : CERTAINTY_SURE;
    return true;
}

static void judge(const struct indicator *i, double towards, struct assessment *a) {
    bool judged = a->reason != REASON_NO_LATEST && a->reason != REASON_FOLLOWED;
    if (judged && indicator_target(i)->level && judge_level(i, a))
        return;
    a->verdict = a->reason == REASON_GIVEN ? verdict_of(i, towards) : verdict_reason_types[a->reason].verdict;
    if (a->verdict == VERDICT_TOWARDS && a->unreachable) {
        a->reason = REASON_UNREACHABLE;
        a->verdict = verdict_reason_types[a->reason].verdict;
    }
    if (verdict_types[a->verdict].judged)
        a->certainty = certainty_of(i, a->verdict, &a->evidence);
}

/*
 * The level that meets the target, counted from the base year's value; or how far the value can go at most.
 */
static void find_target(const struct indicator *i, const struct movement *m, struct assessment *a) {
    const struct measure_type *measure = indicator_measure(i);
    bool counted = m->base && !m->broken;
    double level, base = counted ? indicator_printed(i, m->base->value) : measure->least;
    if (!(counted || indicator_target(i)->level) || !target_level(&i->target, i->direction, base, &level))
        return;
    level = indicator_printed(i, level);
    /* A base that cannot be either is a fault of the figures, not of the target. */
    a->unreachable = (level < measure->least && base >= measure->least) ||
                     (level > measure->most && base <= measure->most);
    a->has_target = !a->unreachable;
    a->target = a->has_target ? level : 0;
    a->bound = !a->unreachable ? 0 : level < measure->least ? measure->least : measure->most;
}

static double remaining(const struct indicator *i, const struct movement *m, double towards) {
    if (indicator_target(i)->level)
        return i->direction * (i->target.level - indicator_printed(i, m->latest->value));
    return i->target.change - towards;
}

/* Whether the value in force in a year has met the target, whatever came later. */
static bool met_in(const struct indicator *i, const struct series *s, struct period p, int year) {
    struct indicator open = *i;
    open.target.year = 0;
    return assess(&open, s, (struct period){p.base, year}).verdict == VERDICT_MET;
}

static enum deadline deadline_of(const struct indicator *i, const struct series *s, struct period p,
                                 const struct assessment *a) {
    if (!i->target.year || !verdict_types[a->verdict].judged)
        return DEADLINE_OPEN;
    if (a->latest->year < i->target.year)
        return DEADLINE_AHEAD;
    if (a->verdict != VERDICT_MET)
        return DEADLINE_MISSED;
    return met_in(i, s, p, i->target.year) ? DEADLINE_IN_TIME : DEADLINE_LATE;
}

struct assessment assess(const struct indicator *i, const struct series *s, struct period p) {
    struct movement m = movement_of(i, s, p);
    double towards = i->direction * m.change, z = interval_z(i->confidence);
    struct assessment a = {
        .base = m.base,
        .latest = m.latest,
        .has_change = m.measured,
        .change = m.change,
        .reason = reason_of(i, &m),
        .example = (m.base && m.base->example) || (m.latest && m.latest->example),
    };
    if (m.latest && m.latest->denominator > 0)
        a.worth = indicator_measure(i)->per / m.latest->denominator;
    a.has_value = m.latest && evidence_value(i, m.latest, z, &a.value);
    if (m.measured) {
        a.evidence = evidence_change(i, s, &m);
        if (a.evidence.source != EVIDENCE_NONE)
            a.detectable = interval_detectable(a.evidence.change, z);
    }
    find_target(i, &m, &a);
    judge(i, towards, &a);
    a.has_remaining = a.has_target && (indicator_target(i)->level ? m.latest != NULL : a.has_change);
    if (a.has_remaining)
        a.remaining = indicator_printed(i, remaining(i, &m, towards));
    a.deadline = deadline_of(i, s, p, &a);
    return a;
}
