#include "figures/doubt.h"

#include "figures/jump.h"

#include <math.h>

enum { FEWEST = 3, MISSING_AT_MOST = 5 }; /* of a county's municipalities: how many, one in how many */

enum { TOP_CODED = 4 }; /* figures that may have the same value by chance */

static bool brought(const struct doubted *d, const struct figure *f) {
    return figure_given(f) && (!d->batch || f->batch == d->batch);
}

/* One step of the last decimal, which rounding may cost. */
static double slack(const struct doubted *d) {
    return d->measure ? pow(10, -d->measure->decimals) * 1.001 : 0.1001;
}

/* May a whole be the sum of its parts, rather than a mean of them? */
static bool may_be_counts(const struct doubted *d) {
    return !d->measure || d->measure == &measure_types[MEASURE_NUMBER];
}

/* Counts a doubtful figure, and keeps it when it is the worst so far. */
static void doubt_add(struct doubt *out, struct doubt one) {
    size_t n = out->n + 1, of = out->of;
    if (n == 1 || one.size > out->size) {
        one.kind = out->kind;
        *out = one;
    }
    out->n = n;
    out->of = of;
}

/* Calls `look` for each figure that is to be doubted. */
typedef void figure_look(const struct doubted *d, const struct doubted_unit *u, enum sex sex,
                         const struct figure *f, struct doubt *out);

static void each_figure(const struct doubted *d, figure_look *look, struct doubt *out) {
    for (size_t u = 0; u < d->n; u++)
        for (int sex = 0; sex < SEX_COUNT; sex++)
            for (size_t k = 0; k < d->units[u].sexes[sex].n; k++)
                look(d, &d->units[u], (enum sex)sex, &d->units[u].sexes[sex].figures[k], out);
}

static struct doubt of_figure(const struct doubted_unit *u, enum sex sex, const struct figure *f,
                              double size) {
    return (struct doubt){.unit = u->name, .sex = sex, .year = f->year, .value = f->value, .size = size};
}

/* `of` counts all, `n` those that are broken numbers: one above 1 clears them. */
static void share_look(const struct doubted *d, const struct doubted_unit *u, enum sex sex,
                       const struct figure *f, struct doubt *out) {
    if (!brought(d, f))
        return;
    out->of++;
    if (f->value > 0 && f->value != 1)
        doubt_add(out, of_figure(u, sex, f, f->value));
}

static bool is_percent(const struct doubted *d) {
    return d->measure == &measure_types[MEASURE_PERCENT] && !d->margins;
}

static void shares_find(struct arena *a, const struct doubted *d, struct doubt *out) {
    (void)a;
    if (is_percent(d))
        each_figure(d, share_look, out);
    if (out->value > 1)
        out->n = 0;
}

static void negative_look(const struct doubted *d, const struct doubted_unit *u, enum sex sex,
                          const struct figure *f, struct doubt *out) {
    if (brought(d, f) && f->value < 0)
        doubt_add(out, of_figure(u, sex, f, -f->value));
}

static void negatives_find(struct arena *a, const struct doubted *d, struct doubt *out) {
    (void)a;
    if (d->measure && d->measure != &measure_types[MEASURE_KRONOR])
        each_figure(d, negative_look, out);
}

static void over_look(const struct doubted *d, const struct doubted_unit *u, enum sex sex,
                      const struct figure *f, struct doubt *out) {
    if (brought(d, f) && f->value > 100)
        doubt_add(out, of_figure(u, sex, f, f->value));
}

static void over_find(struct arena *a, const struct doubted *d, struct doubt *out) {
    (void)a;
    if (is_percent(d))
        each_figure(d, over_look, out);
}

/* A doubt when the value of `f` lies outside the bounds. */
static void bounds_look(const struct doubted *d, struct doubt one, struct doubt *out) {
    one.size = fmax(one.low - one.value, one.value - one.high);
    out->of++;
    if (one.size > slack(d))
        doubt_add(out, one);
}

/*
 * Whether women's and men's figures recur at this value: a source that shows a share of nearly all as 95, so
 * that nobody is pointed at, has shares above both for the total.
 */
static bool is_top_code(const struct doubted *d, double value) {
    int n = 0;
    for (size_t u = 0; u < d->n; u++)
        for (int sex = SEX_WOMEN; sex < SEX_COUNT; sex++)
            for (size_t k = 0; k < d->units[u].sexes[sex].n; k++)
                n += figure_given(&d->units[u].sexes[sex].figures[k]) &&
                     d->units[u].sexes[sex].figures[k].value == value;
    return n > TOP_CODED;
}

static void total_look(const struct doubted *d, const struct doubted_unit *u, enum sex sex,
                       const struct figure *f, struct doubt *out) {
    const struct figure *women = series_year(&u->sexes[SEX_WOMEN], f->year);
    const struct figure *men = series_year(&u->sexes[SEX_MEN], f->year);
    if (sex != SEX_TOTAL || !figure_given(f) || !figure_given(women) || !figure_given(men) ||
        (!brought(d, f) && !brought(d, women) && !brought(d, men)))
        return;
    struct doubt one = of_figure(u, sex, f, 0);
    one.low = fmin(women->value, men->value);
    one.high = fmax(women->value, men->value);
    if (may_be_counts(d) && fabs(women->value + men->value - f->value) <= slack(d))
        one.low = one.high = f->value;
    if (f->value > one.high && women->value == men->value && is_top_code(d, one.high))
        one.high = f->value;
    bounds_look(d, one, out);
}

static void totals_find(struct arena *a, const struct doubted *d, struct doubt *out) {
    (void)a;
    if (!d->margins)
        each_figure(d, total_look, out);
}

/* The municipalities of a county in one year. */
struct county {
    size_t n, given;
    double low, high, sum;
    bool brought; /* one of them is of the import */
};

static struct county county_of(const struct doubted *d, int county, enum sex sex, int year) {
    struct county c = {.low = INFINITY, .high = -INFINITY};
    for (size_t u = 0; u < d->n; u++) {
        if (d->units[u].level != LEVEL_MUNICIPALITY || d->units[u].county != county)
            continue;
        const struct figure *f = series_year(&d->units[u].sexes[sex], year);
        c.n++;
        if (!figure_given(f))
            continue;
        c.given++;
        c.low = fmin(c.low, f->value);
        c.high = fmax(c.high, f->value);
        c.sum += f->value;
        c.brought |= brought(d, f);
    }
    return c;
}

static void county_look(const struct doubted *d, const struct doubted_unit *u, enum sex sex,
                        const struct figure *f, struct doubt *out) {
    if (u->level != LEVEL_REGION || !u->county || !figure_given(f))
        return;
    struct county c = county_of(d, u->county, sex, f->year);
    if (c.given < FEWEST || (c.n - c.given) * MISSING_AT_MOST > c.n || (!brought(d, f) && !c.brought) ||
        (may_be_counts(d) && f->value >= c.sum / 2))
        return;
    struct doubt one = of_figure(u, sex, f, 0);
    one.low = c.low;
    one.high = c.high;
    bounds_look(d, one, out);
}

static void counties_find(struct arena *a, const struct doubted *d, struct doubt *out) {
    (void)a;
    if (!d->margins)
        each_figure(d, county_look, out);
}

/* Women's and men's are more restless than the total's, and a slip in one of them shows beside the total. */
static void jumps_of_all(struct arena *a, const struct doubted *d, struct doubt *out) {
    size_t totals = 0;
    for (size_t u = 0; u < d->n; u++)
        totals += d->units[u].sexes[SEX_TOTAL].n;
    jumps_find(a, d, SEX_TOTAL, out);
    for (int sex = SEX_WOMEN; sex < SEX_COUNT && !totals && !out->n; sex++)
        jumps_find(a, d, (enum sex)sex, out);
}

static void (*const finders[])(struct arena *a, const struct doubted *d, struct doubt *out) = {
    [DOUBT_SHARE] = shares_find, [DOUBT_NEGATIVE] = negatives_find, [DOUBT_OVER] = over_find,
    [DOUBT_TOTAL] = totals_find, [DOUBT_COUNTY] = counties_find,    [DOUBT_JUMP] = jumps_of_all,
};

struct doubt *doubts_find(struct arena *a, const struct doubted *d) {
    struct doubt *list = NULL, **end = &list;
    for (int kind = 0; kind < DOUBT_COUNT; kind++) {
        struct doubt found = {.kind = (enum doubt_kind)kind};
        finders[kind](a, d, &found);
        if (!found.n)
            continue;
        *end = ARENA_NEW(a, struct doubt);
        **end = found;
        end = &(*end)->next;
    }
    return list;
}
