#include "assess/mean.h"

#include "base/decimal.h"

/* Those with a value in force in both years, one behind the other. */
static const struct series **members_of(struct arena *a, const struct series *const *list, size_t n,
                                        struct period p, int *count) {
    const struct series **found = ARENA_ARRAY(a, const struct series *, n);
    for (size_t k = 0; k < n; k++)
        if (figure_given(series_in_force(list[k], p.base)) &&
            figure_given(series_in_force(list[k], p.latest)))
            found[(*count)++] = list[k];
    return found;
}

/* The mean of a year; false when one has no value of it. */
static bool year_mean(const struct series *const *list, int n, int year, struct figure *out) {
    double sum = 0;
    *out = (struct figure){.year = year, .status = VALUE_GIVEN, .unweighted_mean = true, .open = true};
    for (int k = 0; k < n; k++) {
        const struct figure *f = series_in_force(list[k], year);
        if (!figure_given(f))
            return false;
        sum += f->value;
        out->example |= f->example;
        out->open &= f->open;
    }
    out->value = decimal_round(sum / n, DECIMALS_MAX);
    return true;
}

struct series mean_of_same(struct arena *a, const struct series *const *municipalities, size_t n,
                           struct period p, const struct series *as_given, int *members) {
    *members = 0;
    const struct series **list = members_of(a, municipalities, n, p, members);
    if (*members < MEAN_LEAST) {
        *members = 0;
        return *as_given;
    }
    struct series mean = {.figures = ARENA_ARRAY(a, struct figure, as_given->n)};
    for (size_t k = 0; k < as_given->n; k++) {
        const struct figure *f = &as_given->figures[k];
        if (year_mean(list, *members, f->year, &mean.figures[mean.n]))
            mean.figures[mean.n++].repeated = f->repeated;
    }
    return mean;
}
