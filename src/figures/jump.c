#include "figures/jump.h"

#include <math.h>
#include <stdlib.h>

static const double far = 3.5,
                    normal = 0.6745; /* 0.6745: the MAD of a normal distribution, in its deviations */

enum { FEWEST_OWN = 2, FEWEST_OTHERS = 3 };

struct change {
    const struct doubted_unit *unit;
    const struct figure *before, *after;
    double size; /* with its sign */
};

struct changes {
    struct change *list;
    size_t n, capacity;
    double *room; /* for as many numbers */
};

static int by_value(const void *a, const void *b) {
    const double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Of at least one number, which are sorted. */
static double median(double *numbers, size_t n) {
    qsort(numbers, n, sizeof *numbers, by_value);
    return (numbers[(n - 1) / 2] + numbers[n / 2]) / 2;
}

static bool broken(const struct doubted *d, int from, int to) {
    const struct series_break *b = d->breaks;
    while (b && !(b->year > from && b->year <= to))
        b = b->next;
    return b;
}

static void changes_add(struct arena *a, const struct doubted *d, const struct doubted_unit *u, enum sex sex,
                        struct changes *c) {
    const struct series *s = &u->sexes[sex];
    const struct figure *before = NULL;
    for (size_t k = 0; k < s->n; k++) {
        const struct figure *f = &s->figures[k];
        if (!figure_given(f) || (before && f->value == before->value))
            continue;
        if (before && !broken(d, before->year, f->year)) {
            ARENA_PUSH(a, c->list, c->n, c->capacity);
            c->list[c->n++] = (struct change){u, before, f, f->value - before->value};
        }
        before = f;
    }
}

/* The median size of the unit's other changes; of all changes for NULL. `n`: how many they are. */
static double own_size(struct changes *c, const struct change *of, size_t *n) {
    *n = 0;
    for (size_t k = 0; k < c->n; k++)
        if (!of || (c->list[k].unit == of->unit && &c->list[k] != of))
            c->room[(*n)++] = fabs(c->list[k].size);
    return *n ? median(c->room, *n) : 0;
}

/* The other units' median change to the same year, and the MAD around it. */
static size_t others(struct changes *c, const struct change *of, double *middle, double *spread) {
    size_t n = 0;
    for (size_t k = 0; k < c->n; k++)
        if (c->list[k].unit != of->unit && c->list[k].after->year == of->after->year)
            c->room[n++] = c->list[k].size;
    if (!n)
        return 0;
    *middle = median(c->room, n);
    for (size_t k = 0; k < n; k++)
        c->room[k] = fabs(c->room[k] - *middle);
    *spread = median(c->room, n);
    return n;
}

static bool is_far(double distance, double spread) {
    return spread > 0 && normal * fabs(distance) > far * spread;
}

static void judge(const struct doubted *d, struct changes *c, const struct change *one, double usual,
                  enum sex sex, struct doubt *out) {
    double middle = 0, spread = 0;
    size_t n_own;
    if ((d->batch && one->after->batch != d->batch) || !is_far(one->size, usual))
        return;
    double own = own_size(c, one, &n_own);
    size_t n_others = others(c, one, &middle, &spread);
    if (n_own < FEWEST_OWN || n_others < FEWEST_OTHERS || !is_far(one->size, fmax(own, usual)) ||
        !is_far(one->size - middle, fmax(spread, usual)))
        return;
    size_t sofar = ++out->n;
    if (sofar > 1 && fabs(one->size) <= out->size)
        return;
    *out = (struct doubt){.kind = DOUBT_JUMP,
                          .n = sofar,
                          .unit = one->unit->name,
                          .sex = sex,
                          .year = one->after->year,
                          .value = one->after->value,
                          .before = one->before->year,
                          .low = one->before->value,
                          .high = usual,
                          .size = fabs(one->size)};
}

void jumps_find(struct arena *a, const struct doubted *d, enum sex sex, struct doubt *out) {
    struct changes c = {0};
    size_t n;
    for (size_t u = 0; u < d->n; u++)
        changes_add(a, d, &d->units[u], sex, &c);
    c.room = ARENA_ARRAY(a, double, c.n + 1);
    double usual = own_size(&c, NULL, &n);
    for (size_t k = 0; k < c.n; k++)
        judge(d, &c, &c.list[k], usual, sex, out);
}
