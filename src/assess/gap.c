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

/* One of the three movements. */
struct leg {
    double towards; /* the wanted direction */
    enum certainty certainty;
};

enum { LEGS = 3 };

static bool right(const struct indicator *i, const struct leg *l) {
    return l->towards > i->unchanged;
}

static bool wrong(const struct indicator *i, const struct leg *l) {
    return l->towards < -i->unchanged;
}

static int count(const struct indicator *i, const struct leg *legs,
                 bool (*goes)(const struct indicator *, const struct leg *)) {
    int n = 0;
    for (int k = 0; k < LEGS; k++)
        n += goes(i, &legs[k]);
    return n;
}

/* The surest of those that go that way. */
static enum certainty surest(const struct indicator *i, const struct leg *legs,
                             bool (*goes)(const struct indicator *, const struct leg *)) {
    enum certainty found = CERTAINTY_UNKNOWN;
    for (int k = 0; k < LEGS; k++)
        if (goes(i, &legs[k]) && legs[k].certainty < found)
            found = legs[k].certainty;
    return found;
}

static enum certainty least_sure(const struct leg *legs) {
    enum certainty found = CERTAINTY_SURE;
    for (int k = 0; k < LEGS; k++)
        if (legs[k].certainty > found)
            found = legs[k].certainty;
    return found;
}

/* The interval of the gap's change: MOVER of two distances. */
static struct evidence gap_evidence(const struct indicator *i, const struct gap *g) {
    double z = interval_z(i->confidence);
    struct interval base_women, base_men, women, men;
    if (!evidence_value(i, g->women.base, z, &base_women) || !evidence_value(i, g->men.base, z, &base_men) ||
        !evidence_value(i, g->women.latest, z, &women) || !evidence_value(i, g->men.latest, z, &men))
        return (struct evidence){.source = EVIDENCE_NONE};
    struct interval base = interval_distance(base_women, base_men), latest = interval_distance(women, men);
    return (struct evidence){.source = g->women.evidence.source,
                             .firm = g->women.evidence.firm && g->men.evidence.firm,
                             .change = interval_change(base, latest)};
}

static void gap_judge(const struct indicator *i, const struct indicator *smaller, struct gap *g) {
    enum verdict alone = g->change < -i->unchanged  ? VERDICT_MET
                         : g->change > i->unchanged ? VERDICT_AWAY
                                                    : VERDICT_UNCHANGED;
    const struct leg legs[LEGS] = {{i->direction * g->women.change, g->women.certainty},
                                   {i->direction * g->men.change, g->men.certainty},
                                   {-g->change, certainty_of(smaller, alone, &g->evidence)}};
    int n_right = count(i, legs, right), n_wrong = count(i, legs, wrong);
    g->verdict = n_wrong           ? VERDICT_AWAY
                 : n_right == LEGS ? VERDICT_MET
                 : n_right         ? VERDICT_TOWARDS
                                   : VERDICT_UNCHANGED;
    g->certainty = n_wrong                         ? surest(i, legs, wrong)
                   : n_right > 0 && n_right < LEGS ? surest(i, legs, right)
                                                   : least_sure(legs);
}

struct gap assess_gap(const struct indicator *i, const struct series *women, const struct series *men,
                      struct period p) {
    /* Each sex by itself is judged as any series is, which says what, if anything, stands in the way. */
    struct indicator alone = *i, smaller = *i;
    alone.target.kind = smaller.target.kind = TARGET_DIRECTION;
    smaller.direction = DIRECTION_DOWN;
    struct gap g = {.women = assess(&alone, women, p), .men = assess(&alone, men, p)};
    const struct assessment *blocked = g.women.has_change ? &g.men : &g.women;
    g.reason = blocked->reason;
    g.verdict = blocked->verdict;
    g.has_gap = g.women.has_change && g.men.has_change;
    if (!g.has_gap)
        return g;
    gap_measure(i, &g);
    g.evidence = gap_evidence(i, &g);
    g.reason = i->status ? REASON_GIVEN : REASON_FOLLOWED;
    g.verdict = VERDICT_FOLLOWED;
    if (i->status)
        gap_judge(i, &smaller, &g);
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
