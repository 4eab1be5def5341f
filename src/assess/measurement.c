#include "assess/measurement.h"

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

struct measurements measurements_of(const struct indicator *i, const struct series *s, int latest_year) {
    struct measurements m = {.n = 0};
    int first = first_comparable(i, latest_year);
    for (size_t k = s->n; k-- > 0 && m.n < MEASUREMENTS_MOST;) {
        const struct figure *f = &s->figures[k];
        bool shares = m.n > 0 && m.list[m.n - 1].year - f->year < i->years;
        if (f->year > latest_year || f->year < first || !figure_given(f) || f->repeated || shares)
            continue;
        m.list[m.n++] = (struct measurement){f->year, indicator_printed(i, f->value), f->denominator};
    }
    return m;
}
