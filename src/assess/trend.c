#include "assess/trend.h"

#include "base/decimal.h"

#include <stdint.h>
#include <stdlib.h>

/*
 * A break's year is the first of the new series: no figure before it can be compared with one from then on.
 */
static int first_comparable(const struct indicator *i, int latest_year) {
    int first = 0;
    for (const struct series_break *b = i->breaks; b; b = b->next)
        if (b->year <= latest_year && b->year > first)
            first = b->year;
    return first;
}

/* The latest figures with a value, in units of their last decimal, the latest first. */
static int latest_units(const struct indicator *i, const struct series *s, struct trend *t, int latest_year,
                        int64_t *units) {
    int first = first_comparable(i, latest_year);
    int n = 0;
    for (size_t k = s->n; k-- > 0 && n < TREND_MOST;) {
        const struct figure *f = &s->figures[k];
        if (f->year > latest_year || f->year < first || f->status != VALUE_GIVEN || f->repeated)
            continue;
        if (n == 0)
            t->last = f->year;
        t->first = f->year;
        units[n++] = decimal_units(f->value, indicator_measure(i)->decimals);
    }
    return n;
}

static int kendall_s(const int64_t *latest_first, int n) {
    int s = 0;
    for (int later = 0; later < n; later++)
        for (int earlier = later + 1; earlier < n; earlier++)
            s +=
                (latest_first[later] > latest_first[earlier]) - (latest_first[later] < latest_first[earlier]);
    return s;
}

struct trend trend_of(const struct indicator *i, const struct series *s, int latest_year) {
    static const int needed[TREND_MOST + 1] = {[4] = 6, [5] = 8};
    struct trend t = {0};
    int64_t units[TREND_MOST];
    t.n = latest_units(i, s, &t, latest_year, units);
    t.s = kendall_s(units, t.n);
    /* A value that is in force in the latest year may have been measured before it. */
    const struct figure *now = series_year(s, latest_year);
    if (t.n < TREND_LEAST || !now || now->status != VALUE_GIVEN)
        return t;
    double one = (double)decimal_power(indicator_measure(i)->decimals);
    bool moved = (double)llabs(units[0] - units[t.n - 1]) / one > i->unchanged;
    t.direction = TREND_NONE;
    if (moved && abs(t.s) >= needed[t.n])
        t.direction = t.s > 0 ? TREND_RISING : TREND_FALLING;
    return t;
}
