#include "assess/assessment.h"

#include "assess/interval.h"
#include "assess/movement.h"

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
    return m->broken ? REASON_BREAK : REASON_GIVEN;
}

static bool figure_interval(const struct indicator *i, const struct figure *f, double z,
                            struct interval *out) {
    double per = indicator_measure(i)->per;
    if (f->margin > 0) {
        *out = interval_margin(f->value, f->margin, z);
        return true;
    }
    if (per == 0 || f->denominator <= 0 || f->value < 0 || f->value > per)
        return false;
    *out = interval_share(f->value, f->denominator, per, z);
    return true;
}

static void measure_certainty(const struct indicator *i, const struct movement *m, struct assessment *a) {
    struct interval base, latest;
    double z = m->measured ? interval_z(i->confidence) : 0;
    if (!m->measured || !figure_interval(i, m->base, z, &base) || !figure_interval(i, m->latest, z, &latest))
        return;
    struct interval change = interval_change(base, latest);
    a->certainty = CERTAINTY_INTERVAL;
    a->lo = change.lo;
    a->hi = change.hi;
}

static enum verdict verdict_as_it_stands(const struct indicator *i, double towards) {
    if (target_met(&i->target, towards))
        return VERDICT_MET;
    if (fabs(towards) <= i->unchanged)
        return VERDICT_UNCHANGED;
    return towards > 0 ? VERDICT_TOWARDS : VERDICT_AWAY;
}

/* `lo` and `hi` are those of `towards`, too: in the wanted direction. */
static enum verdict verdict_with_interval(const struct indicator *i, double towards, double lo, double hi) {
    bool small = fabs(towards) <= i->unchanged;
    double matters = indicator_target(i)->change ? i->target.change : 3 * i->unchanged;
    if (lo > 0 && target_met(&i->target, towards))
        return VERDICT_MET;
    if (lo > 0)
        return small ? VERDICT_UNCHANGED : VERDICT_TOWARDS;
    if (hi < 0)
        return small ? VERDICT_UNCHANGED : VERDICT_AWAY;
    return small && lo > -matters && hi < matters ? VERDICT_UNCHANGED : VERDICT_UNCERTAIN;
}

/*
 * Whether the latest value, as it is printed, has reached the level; or, by its interval, may or may not
 * have.
 */
static bool judge_level(const struct indicator *i, struct assessment *a) {
    bool met = i->direction * (indicator_printed(i, a->latest->value) - i->target.level) >= 0;
    bool unsure = a->has_value && a->value.lo < i->target.level && i->target.level < a->value.hi;
    a->verdict = unsure ? VERDICT_UNCERTAIN : VERDICT_MET;
    if (met || unsure)
        a->reason = unsure ? REASON_INTERVAL : REASON_GIVEN;
    return met || unsure;
}

static void judge(const struct indicator *i, double towards, struct assessment *a) {
    bool up = i->direction == DIRECTION_UP;
    bool judged = a->reason != REASON_NO_LATEST && a->reason != REASON_FOLLOWED;
    if (judged && indicator_target(i)->level && judge_level(i, a))
        return;
    if (a->reason != REASON_GIVEN)
        a->verdict = verdict_reason_types[a->reason].verdict;
    else if (a->certainty == CERTAINTY_UNKNOWN)
        a->verdict = verdict_as_it_stands(i, towards);
    else
        a->verdict = verdict_with_interval(i, towards, up ? a->lo : -a->hi, up ? a->hi : -a->lo);
    if (a->verdict == VERDICT_UNCERTAIN && a->reason == REASON_GIVEN)
        a->reason = REASON_INTERVAL;
    if (a->verdict == VERDICT_TOWARDS && a->unreachable) {
        a->reason = REASON_UNREACHABLE;
        a->verdict = verdict_reason_types[a->reason].verdict;
    }
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

struct assessment assess(const struct indicator *i, const struct series *s, struct period p) {
    struct movement m = movement_of(i, s, p);
    double towards = i->direction * m.change;
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
    a.has_value = m.latest && figure_interval(i, m.latest, interval_z(i->confidence), &a.value);
    measure_certainty(i, &m, &a);
    find_target(i, &m, &a);
    judge(i, towards, &a);
    a.has_remaining = a.has_target && (indicator_target(i)->level ? m.latest != NULL : a.has_change);
    if (a.has_remaining)
        a.remaining = indicator_printed(i, remaining(i, &m, towards));
    return a;
}
