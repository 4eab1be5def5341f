#include "assess/results.h"

#include "assess/mean.h"

const struct indicator_result *results_of(const struct results *r, const struct indicator *i) {
    return &r->indicators[i->number - 1];
}

const struct unit_result *results_of_unit(const struct results *r, const struct indicator *i,
                                          const struct unit *u) {
    return &results_of(r, i)->units[u->index];
}

int results_latest(const struct results *r, const struct indicator *i) {
    return results_of(r, i)->latest;
}

struct period results_period(const struct results *r, const struct indicator *i) {
    return (struct period){results_of(r, i)->base, results_of(r, i)->latest};
}

const struct assessment *results_assessment(const struct results *r, const struct indicator *i,
                                            const struct unit *u) {
    return &results_of_unit(r, i, u)->by_sex[SEX_TOTAL];
}

const struct series *results_series(const struct results *r, const struct indicator *i, const struct unit *u,
                                    enum sex sex) {
    if (indicator_target(i)->gap && sex == SEX_TOTAL)
        return &results_of_unit(r, i, u)->gap_figures;
    const struct unit_result *of = results_of(r, i)->units ? results_of_unit(r, i, u) : NULL;
    return of && of->members[sex] ? &of->means[sex] : figure_table_series(r->figures, i, u, sex);
}

int results_members(const struct results *r, const struct indicator *i, const struct unit *u, enum sex sex) {
    return results_of_unit(r, i, u)->members[sex];
}

const struct figure *results_latest_figure(const struct results *r, const struct indicator *i,
                                           const struct unit *u, enum sex sex) {
    return i->levels[u->level] ? series_in_force(results_series(r, i, u, sex), results_latest(r, i)) : NULL;
}

bool results_is_mean(const struct results *r, const struct indicator *i, const struct unit *u) {
    const struct series *s = u ? results_series(r, i, u, SEX_TOTAL) : NULL;
    for (size_t k = 0; s && k < s->n; k++)
        if (s->figures[k].unweighted_mean)
            return true;
    return false;
}

/* Widens *first and *latest to the years with a value. */
static void span_years(const struct series *s, int *first, int *latest) {
    const struct figure *from = series_first(s),
                        *to = s->n ? series_latest(s, s->figures[s->n - 1].year) : NULL;
    if (from && (!*first || from->year < *first))
        *first = from->year;
    if (to && to->year > *latest)
        *latest = to->year;
}

static int first_comparable(const struct results *r, const struct indicator *i, int latest) {
    int first = latest, least = indicator_broken(i, latest);
    for (const struct unit *u = r->edition->units; u; u = u->next)
        for (int sex = 0; sex < SEX_COUNT && u->level != LEVEL_NATION; sex++) {
            const struct series *s = results_series(r, i, u, (enum sex)sex);
            for (size_t k = 0; k < s->n; k++)
                if (figure_given(&s->figures[k]) && s->figures[k].year >= least && s->figures[k].year < first)
                    first = s->figures[k].year;
        }
    return first;
}

static void find_years(const struct results *r, const struct indicator *i, struct indicator_result *out) {
    int county = 0, nation = 0;
    for (const struct unit *u = r->edition->units; u; u = u->next)
        for (int sex = 0; sex < SEX_COUNT; sex++)
            span_years(results_series(r, i, u, (enum sex)sex), &out->first,
                       u->level == LEVEL_NATION ? &nation : &county);
    out->in_county = county;
    out->latest = county ? county : nation;
    out->base = i->target.base_year ? i->target.base_year : first_comparable(r, i, out->latest);
}

static void make_gap_figures(const struct results *r, struct arena *a, const struct indicator *i,
                             struct indicator_result *out) {
    for (const struct unit *u = r->edition->units; u && indicator_target(i)->gap; u = u->next)
        out->units[u->index].gap_figures = gap_series(a, i, figure_table_series(r->figures, i, u, SEX_WOMEN),
                                                      figure_table_series(r->figures, i, u, SEX_MEN));
}

/* A gap is of women and men, whose series are not touched: it compares them in one year. */
static void make_means(const struct results *r, struct arena *a, const struct indicator *i,
                       struct indicator_result *out) {
    const struct unit *region = r->edition->region;
    if (!region || indicator_target(i)->gap || !results_is_mean(r, i, region))
        return;
    size_t room = (size_t)r->edition->n_municipalities;
    const struct series **list = ARENA_ARRAY(a, const struct series *, room);
    struct unit_result *of = &out->units[region->index];
    for (int sex = 0; sex < SEX_COUNT; sex++) {
        const struct series *given = figure_table_series(r->figures, i, region, (enum sex)sex);
        size_t n = 0;
        for (const struct unit *u = unit_municipality(r->edition->units); u; u = unit_municipality(u->next))
            list[n++] = figure_table_series(r->figures, i, u, (enum sex)sex);
        of->means[sex] = mean_of_same(a, list, n, results_period(r, i), given, &of->members[sex]);
    }
}

static void judge_unit(const struct results *r, const struct indicator *i, const struct unit *u,
                       struct unit_result *out) {
    struct period p = results_period(r, i);
    struct assessment *total = &out->by_sex[SEX_TOTAL];
    for (int sex = 0; sex < SEX_COUNT; sex++)
        out->by_sex[sex] = assess(i, results_series(r, i, u, (enum sex)sex), p);
    out->gap = assess_gap(i, results_series(r, i, u, SEX_WOMEN), results_series(r, i, u, SEX_MEN), p);
    if (indicator_target(i)->gap && i->status) {
        total->verdict = out->gap.verdict;
        total->certainty = out->gap.certainty;
        total->evidence = out->gap.evidence;
        total->reason = out->gap.reason;
    }
    if (!i->levels[u->level])
        *total = (struct assessment){.verdict = VERDICT_NONE, .reason = REASON_LEVEL};
    out->trend = trend_of(i, results_series(r, i, u, SEX_TOTAL), p.latest);
    if (total->verdict == VERDICT_NOT_COMPARABLE || total->verdict == VERDICT_NO_NEW)
        out->trend.direction = TREND_UNKNOWN;
}

static void widen(struct years *y, const struct figure *f) {
    if (!figure_given(f))
        return;
    if (!y->first || f->year < y->first)
        y->first = f->year;
    if (f->year > y->last)
        y->last = f->year;
}

/* When base and latest were measured, over all units and sexes. */
static void find_measured(const struct results *r, const struct indicator *i, struct indicator_result *out) {
    for (const struct unit *u = r->edition->units; u; u = u->next)
        for (int sex = 0; sex < SEX_COUNT && i->levels[u->level]; sex++) {
            const struct series *s = results_series(r, i, u, (enum sex)sex);
            widen(&out->bases, series_in_force(s, out->base));
            widen(&out->latests, series_in_force(s, out->latest));
        }
}

static struct rhythm find_rhythm(const struct results *r, struct arena *a, const struct indicator *i) {
    const struct series **list =
        ARENA_ARRAY(a, const struct series *, (size_t)r->edition->n_units *SEX_COUNT);
    size_t n = 0;
    for (const struct unit *u = r->edition->units; u; u = u->next)
        for (int sex = 0; sex < SEX_COUNT; sex++)
            list[n++] = results_series(r, i, u, (enum sex)sex);
    return rhythm_of(a, list, n);
}

static struct spread municipalities_spread(const struct results *r, struct arena *a,
                                           const struct indicator *i) {
    double *values = ARENA_ARRAY(a, double, (size_t)r->edition->n_municipalities);
    size_t n = 0;
    for (const struct unit *u = unit_municipality(r->edition->units); u; u = unit_municipality(u->next)) {
        const struct figure *f = results_latest_figure(r, i, u, SEX_TOTAL);
        if (figure_given(f))
            values[n++] = f->value;
    }
    return spread_of(values, n);
}

static void counts_add(struct verdict_counts *c, const struct assessment *a) {
    c->of[a->verdict]++;
    c->sure[a->verdict] += a->certainty == CERTAINTY_SURE;
}

static void judge_indicator(struct results *r, struct arena *a, const struct indicator *i) {
    struct indicator_result *out = &r->indicators[i->number - 1];
    out->units = ARENA_ARRAY(a, struct unit_result, (size_t)r->edition->n_units);
    make_gap_figures(r, a, i, out);
    find_years(r, i, out);
    make_means(r, a, i, out);
    find_measured(r, i, out);
    out->rhythm = find_rhythm(r, a, i);
    for (const struct unit *u = r->edition->units; u; u = u->next) {
        struct unit_result *of = &out->units[u->index];
        judge_unit(r, i, u, of);
        counts_add(&r->counts[u->index], &of->by_sex[SEX_TOTAL]);
        if (u->level == LEVEL_MUNICIPALITY)
            counts_add(&out->counts, &of->by_sex[SEX_TOTAL]);
    }
    out->spread = municipalities_spread(r, a, i);
}

struct results *results_make(struct arena *a, const struct edition *e, const struct figure_table *figures) {
    struct results *r = ARENA_NEW(a, struct results);
    *r = (struct results){.edition = e,
                          .figures = figures,
                          .indicators = ARENA_ARRAY(a, struct indicator_result, (size_t)e->n_indicators),
                          .counts = ARENA_ARRAY(a, struct verdict_counts, (size_t)e->n_units)};
    for (int k = 0; k < e->n_indicators; k++)
        judge_indicator(r, a, e->indicators[k]);
    return r;
}
