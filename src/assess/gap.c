#include "assess/gap.h"

#include <math.h>

double gap_between(const struct indicator *i, const struct figure *women, const struct figure *men) {
    return indicator_printed(i, fabs(indicator_printed(i, women->value) - indicator_printed(i, men->value)));
}

static void gap_measure(const struct indicator *i, struct gap *g) {
    g->base = gap_between(i, g->women.base, g->men.base);
    g->latest = gap_between(i, g->women.latest, g->men.latest);
    g->change = indicator_printed(i, g->latest - g->base);
}

static enum verdict gap_judge(const struct indicator *i, const struct gap *g) {
    double women = i->direction * g->women.change, men = i->direction * g->men.change;
    bool both = women > 0 && men > 0, none_away = women >= 0 && men >= 0, smaller = g->change < 0;
    if (both && smaller)
        return VERDICT_MET;
    if (fabs(women) <= i->unchanged && fabs(men) <= i->unchanged && fabs(g->change) <= i->unchanged)
        return VERDICT_UNCHANGED;
    return both || (smaller && none_away) ? VERDICT_TOWARDS : VERDICT_AWAY;
}

struct gap assess_gap(const struct indicator *i, const struct series *women, const struct series *men,
                      struct period p) {
    /* Each sex by itself is judged as any series is, which says what, if anything, stands in the way. */
    struct indicator alone = *i;
    alone.target.kind = TARGET_DIRECTION;
    struct gap g = {.women = assess(&alone, women, p), .men = assess(&alone, men, p)};
    const struct assessment *blocked = g.women.has_change ? &g.men : &g.women;
    g.reason = blocked->reason;
    g.verdict = blocked->verdict;
    g.has_gap = g.women.has_change && g.men.has_change;
    if (!g.has_gap)
        return g;
    gap_measure(i, &g);
    bool chance = g.women.reason == REASON_INTERVAL || g.men.reason == REASON_INTERVAL;
    g.reason = !i->status ? REASON_FOLLOWED : chance ? REASON_INTERVAL : REASON_GIVEN;
    g.verdict = !i->status ? VERDICT_FOLLOWED : chance ? VERDICT_UNCERTAIN : gap_judge(i, &g);
    return g;
}

struct series gap_series(struct arena *a, const struct indicator *i, const struct series *women,
                         const struct series *men) {
    struct series gap = {.figures = ARENA_ARRAY(a, struct figure, women->n)};
    for (size_t k = 0; k < women->n; k++) {
        const struct figure *w = &women->figures[k], *m = series_year(men, w->year);
        if (w->status != VALUE_GIVEN || !m || m->status != VALUE_GIVEN)
            continue;
        struct figure *f = &gap.figures[gap.n++];
        *f = (struct figure){.year = w->year,
                             .status = VALUE_GIVEN,
                             .repeated = w->repeated && m->repeated,
                             .example = w->example || m->example};
        f->value = gap_between(i, w, m);
    }
    return gap;
}
