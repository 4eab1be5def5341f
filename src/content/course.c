#include "content/course.h"

static bool broken_between(const struct indicator *i, int from, int to) {
    for (const struct series_break *b = i->breaks; b; b = b->next)
        if (from < b->year && to >= b->year)
            return true;
    return false;
}

struct chart_point *course_points(const struct view *v, const struct indicator *i, const struct series *s,
                                  size_t *n) {
    const struct rhythm *rhythm = &results_of(v->results, i)->rhythm;
    struct chart_point *points = ARENA_ARRAY(v->arena, struct chart_point, s->n);
    *n = 0;
    for (size_t k = 0; k < s->n; k++) {
        const struct figure *f = &s->figures[k];
        if (!figure_given(f) || f->repeated || f->year > view_latest(v, i))
            continue;
        int before = *n ? points[*n - 1].year : f->year;
        points[(*n)++] = (struct chart_point){.year = f->year,
                                              .value = f->value,
                                              .apart = broken_between(i, before, f->year) ||
                                                       rhythm_gap(rhythm, s, before, f->year)};
    }
    return points;
}
