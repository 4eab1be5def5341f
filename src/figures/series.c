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
