#include "assess/rhythm.h"

static bool is_measurement(const struct figure *f) {
    return figure_given(f) && !f->repeated;
}

static void find_years(struct rhythm *r, const struct series *const *list, size_t n) {
    int last = 0;
    for (size_t i = 0; i < n; i++)
        for (size_t k = 0; k < list[i]->n; k++) {
            int year = list[i]->figures[k].year;
            if (!is_measurement(&list[i]->figures[k]))
                continue;
            r->first = r->first && r->first < year ? r->first : year;
            last = last > year ? last : year;
        }
    r->n = last ? last - r->first + 1 : 0;
}

/* Marks the years of a series, and counts its distances. */
static void add_series(struct rhythm *r, const struct series *s, int *distances) {
    int before = 0;
    for (size_t k = 0; k < s->n; k++) {
        int year = s->figures[k].year;
        if (!is_measurement(&s->figures[k]))
            continue;
        r->measured[year - r->first] = true;
        if (before)
            distances[year - before]++;
        before = year;
    }
}

struct rhythm rhythm_of(struct arena *a, const struct series *const *list, size_t n) {
    struct rhythm r = {.interval = 1};
    find_years(&r, list, n);
    r.measured = ARENA_ARRAY(a, bool, (size_t)r.n);
    int *distances = ARENA_ARRAY(a, int, (size_t)r.n + 1), most = 0;
    for (size_t i = 0; i < n; i++)
        add_series(&r, list[i], distances);
    for (int d = 1; d < r.n; d++)
        if (distances[d] > most) {
            most = distances[d];
            r.interval = d;
        }
    return r;
}

bool rhythm_gap(const struct rhythm *r, const struct series *s, int from, int to) {
    for (int year = from + 1; year < to && to - from > r->interval; year++) {
        const struct figure *f = series_year(s, year);
        bool others = year >= r->first && year < r->first + r->n && r->measured[year - r->first];
        if (others && !(f && f->repeated))
            return true;
    }
    return false;
}
