#include "figures/series.h"

bool figure_given(const struct figure *f) {
    return f && f->status == VALUE_GIVEN;
}

const struct figure *series_year(const struct series *s, int year) {
    for (size_t i = 0; i < s->n; i++)
        if (s->figures[i].year == year)
            return &s->figures[i];
    return NULL;
}

const struct figure *series_latest(const struct series *s, int year) {
    const struct figure *latest = NULL;
    for (size_t i = 0; i < s->n && s->figures[i].year <= year; i++)
        if (s->figures[i].status == VALUE_GIVEN)
            latest = &s->figures[i];
    return latest;
}

const struct figure *series_first(const struct series *s) {
    for (size_t i = 0; i < s->n; i++)
        if (s->figures[i].status == VALUE_GIVEN)
            return &s->figures[i];
    return NULL;
}

/* How often a figure with a value is followed by the next one after exactly so many years. */
static int series_count_interval(const struct series *s, int interval) {
    const struct figure *before = NULL;
    int n = 0;
    for (size_t i = 0; i < s->n; i++) {
        if (s->figures[i].status != VALUE_GIVEN)
            continue;
        n += before && s->figures[i].year - before->year == interval;
        before = &s->figures[i];
    }
    return n;
}

int series_interval(const struct series *s) {
    int best = 1, most = 0;
    int longest = s->n ? s->figures[s->n - 1].year - s->figures[0].year : 0;
    for (int interval = 1; interval <= longest; interval++) {
        int n = series_count_interval(s, interval);
        if (n > most) {
            most = n;
            best = interval;
        }
    }
    return best;
}

const struct figure *series_in_force(const struct series *s, int year) {
    const struct figure *measured = NULL;
    for (size_t i = 0; i < s->n && s->figures[i].year < year; i++)
        if (!s->figures[i].repeated && s->figures[i].status == VALUE_GIVEN)
            measured = &s->figures[i];
    const struct figure *f = series_year(s, year);
    return f && f->repeated && f->status == VALUE_GIVEN && measured ? measured : f;
}

int series_measured(const struct series *s, int year) {
    const struct figure *f = series_in_force(s, year);
    return f ? f->year : year;
}
