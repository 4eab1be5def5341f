#include "assess/movement.h"

static const struct figure *figure_with_value(const struct series *s, int year) {
    const struct figure *f = series_in_force(s, year);
    return figure_given(f) ? f : NULL;
}

static const struct series_break *break_between(const struct indicator *i, int base, int latest) {
    const struct series_break *found = NULL;
    for (const struct series_break *b = i->breaks; b; b = b->next)
        if (b->year > base && b->year <= latest && (!found || b->year > found->year))
            found = b;
    return found;
}

struct movement movement_of(const struct indicator *i, const struct series *s, struct period p) {
    struct movement m = {
        .base = figure_with_value(s, p.base),
        .latest = figure_with_value(s, p.latest),
        .broken = break_between(i, p.base, p.latest),
        .later = series_measured(s, p.latest) > p.base,
    };
    m.overlap = m.base && m.latest && m.later && m.latest->year - m.base->year < i->years;
    m.measured = m.base && m.latest && m.later && !m.broken && !m.overlap;
    if (m.measured)
        m.change =
            indicator_printed(i, indicator_printed(i, m.latest->value) - indicator_printed(i, m.base->value));
    return m;
}
