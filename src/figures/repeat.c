#include "figures/repeat.h"

static bool same_figure(const struct figure *a, const struct figure *b) {
    if (!a || !b)
        return a == b;
    return a->status == b->status && (a->status != VALUE_GIVEN || a->value == b->value);
}

static bool same_year(const struct series sexes[SEX_COUNT], int year, int other) {
    bool any = false;
    for (int sex = 0; sex < SEX_COUNT; sex++) {
        const struct figure *f = series_year(&sexes[sex], year);
        if (!same_figure(f, series_year(&sexes[sex], other)))
            return false;
        any |= f && f->status == VALUE_GIVEN;
    }
    return any;
}

static bool broken_between(const struct indicator *i, int first, int last) {
    for (const struct series_break *b = i->breaks; b; b = b->next)
        if (b->year > first && b->year <= last)
            return true;
    return false;
}

/* The earliest year after `year` in any of the series, 0 when there is none. */
static int next_year(const struct series sexes[SEX_COUNT], int year) {
    int next = 0;
    for (int sex = 0; sex < SEX_COUNT; sex++)
        for (size_t k = 0; k < sexes[sex].n; k++) {
            int candidate = sexes[sex].figures[k].year;
            if (candidate > year && (next == 0 || candidate < next))
                next = candidate;
        }
    return next;
}

static void mark_year(struct series *s, int year) {
    for (size_t k = 0; k < s->n; k++)
        if (s->figures[k].year == year)
            s->figures[k].repeated = true;
}

/*
 * What is not as the kept year becomes the kept one itself, so all years in between have been found to repeat
 * it.
 */
void repeat_mark(const struct indicator *i, struct series sexes[SEX_COUNT]) {
    int kept = next_year(sexes, 0);
    for (int year = next_year(sexes, kept); year; year = next_year(sexes, year)) {
        if (year - kept >= i->repeats || broken_between(i, kept, year) || !same_year(sexes, year, kept)) {
            kept = year;
            continue;
        }
        for (int sex = 0; sex < SEX_COUNT; sex++)
            mark_year(&sexes[sex], year);
    }
}
