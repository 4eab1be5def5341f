#include "assess/assessment.h"

#include "assess/movement.h"
#include "base/decimal.h"

#include <math.h>

static bool target_is_level(const struct target *t) {
    return t->kind == TARGET_CHANGE || t->kind == TARGET_RATE || t->kind == TARGET_COMPOSITE;
}

static enum verdict_reason reason_of(const struct indicator *i, const struct movement *m, int latest_year) {
    if (!m->latest)
        return REASON_NO_LATEST;
    if (!i->status || i->target.kind == TARGET_GAP)
        return REASON_FOLLOWED;
    if (!m->base)
        return REASON_NO_BASE;
    if (latest_year <= m->base->year)
        return REASON_SINGLE_YEAR;
    return m->broken ? REASON_BREAK : REASON_GIVEN;
}

static enum verdict verdict_of(const struct indicator *i, enum verdict_reason reason, double towards) {
    if (reason == REASON_NO_LATEST || reason == REASON_FOLLOWED)
        return VERDICT_NONE;
    if (reason != REASON_GIVEN)
        return VERDICT_UNCERTAIN;
    if (target_is_level(&i->target) ? towards >= i->target.change : towards > 0)
        return VERDICT_MET;
    if (fabs(towards) <= i->unchanged)
        return VERDICT_UNCHANGED;
    return towards > 0 ? VERDICT_TOWARDS : VERDICT_AWAY;
}

struct assessment assess(const struct indicator *i, const struct series *s, int latest_year) {
    struct movement m = movement_of(i, s, latest_year);
    double towards = i->direction * m.change;
    struct assessment a = {
        .base = m.base,
        .latest = m.latest,
        .has_change = m.measured,
        .change = m.change,
        .has_target = target_is_level(&i->target) && m.base && !m.broken,
        .reason = reason_of(i, &m, latest_year),
        .example = (m.base && m.base->example) || (m.latest && m.latest->example),
    };
    a.verdict = verdict_of(i, a.reason, towards);
    if (a.has_target)
        a.target = decimal_round(m.base->value + i->direction * i->target.change, 1);
    a.has_remaining = a.has_target && a.has_change;
    if (a.has_remaining)
        a.remaining = decimal_round(i->target.change - towards, 1);
    return a;
}
