#include "assess/trend.h"

#include "assess/armitage.h"
#include "assess/interval.h"
#include "assess/measurement.h"

#include <math.h>

static void count_pairs(const struct measurements *m, struct trend *t) {
    for (size_t later = 0; later < m->n; later++)
        for (size_t earlier = later + 1; earlier < m->n; earlier++) {
            t->rising += m->list[later].value > m->list[earlier].value;
            t->falling += m->list[later].value < m->list[earlier].value;
        }
}

/* False where some measurement is no share of a known number of persons. */
static bool test_shares(const struct indicator *i, const struct measurements *m, double *z) {
    double per = indicator_measure(i)->per;
    struct yearly_share shares[MEASUREMENTS_MOST];
    for (size_t k = 0; k < m->n; k++) {
        const struct measurement *one = &m->list[k];
        if (per == 0 || indicator_measure(i)->events || one->persons <= 0 || one->value < 0 ||
            one->value > per)
            return false;
        shares[k] = (struct yearly_share){one->year, one->value / per, one->persons};
    }
    *z = armitage_z(shares, m->n);
    return true;
}

/* +1 rising, −1 falling, 0 neither. */
static int way(const struct indicator *i, const struct measurements *m, struct trend *t) {
    double limit = interval_z(i->confidence);
    if (test_shares(i, m, &t->z))
        return (t->z > limit) - (t->z < -limit);
    int differ = t->rising + t->falling;
    return (differ > 0 && 10 * t->rising >= 9 * differ) - (differ > 0 && 10 * t->falling >= 9 * differ);
}

struct trend trend_of(const struct indicator *i, const struct series *s, int latest_year) {
    struct trend t = {0};
    struct measurements m = measurements_of(i, s, latest_year);
    t.n = (int)m.n;
    if (m.n > 0) {
        t.last = m.list[0].year;
        t.first = m.list[m.n - 1].year;
    }
    /* A value that is in force in the latest year may have been measured before it. */
    if (m.n < TREND_LEAST || !figure_given(series_year(s, latest_year)))
        return t;
    count_pairs(&m, &t);
    int goes = way(i, &m, &t);
    double moved = indicator_printed(i, m.list[0].value - m.list[m.n - 1].value);
    t.direction = TREND_NONE;
    if (fabs(moved) > i->unchanged && goes * moved > 0)
        t.direction = goes > 0 ? TREND_RISING : TREND_FALLING;
    return t;
}
