#include "assess/measurement.h"

struct measurements measurements_of(const struct indicator *i, const struct series *s, int latest_year) {
    struct measurements m = {.n = 0};
    int first = indicator_broken(i, latest_year);
    for (size_t k = s->n; k-- > 0 && m.n < MEASUREMENTS_MOST;) {
        const struct figure *f = &s->figures[k];
        bool shares = m.n > 0 && m.list[m.n - 1].year - f->year < i->years;
        if (f->year > latest_year || f->year < first || !figure_given(f) || f->repeated || shares)
            continue;
        m.list[m.n++] = (struct measurement){f->year, indicator_printed(i, f->value), f->denominator};
    }
    return m;
}
