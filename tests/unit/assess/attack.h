#ifndef TEST_ASSESS_ATTACK_H
#define TEST_ASSESS_ATTACK_H
/*
 * An attack on a table with holes: linear equations with whole coefficients, solved in exact fractions by
 * Gauss and Jordan. It shares neither code nor method with src/assess, which looks for loops in a graph.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>

struct ratio {
    int64_t over, under; /* under > 0, without a common factor */
};

struct attack {
    int n_unknowns, n;
    struct ratio *matrix; /* n rows of n_unknowns coefficients and the right side */
};

enum { ATTACK_ROWS = 128 };

/* Overflow would make the attack wrong, not weak: it fails the test. */
static inline struct ratio ratio_of(__int128 over, __int128 under) {
    __int128 a = over < 0 ? -over : over, b = under < 0 ? -under : under;
    while (b) {
        __int128 rest = a % b;
        a = b;
        b = rest;
    }
    if (under < 0)
        a = -a;
    over /= a;
    under /= a;
    assert_true(over <= INT64_MAX && over >= -INT64_MAX && under <= INT64_MAX);
    return (struct ratio){(int64_t)over, (int64_t)under};
}

static inline struct ratio *attack_at(const struct attack *a, int row, int column) {
    return &a->matrix[row * (a->n_unknowns + 1) + column];
}

/* The row after the last is the equation that is being written. */
static inline void attack_clear(struct attack *a) {
    assert_true(a->n < ATTACK_ROWS);
    for (int k = 0; k <= a->n_unknowns; k++)
        *attack_at(a, a->n, k) = (struct ratio){0, 1};
}

static inline struct attack *attack_new(int n_unknowns) {
    struct attack *a = calloc(1, sizeof *a);
    assert_non_null(a);
    a->n_unknowns = n_unknowns;
    a->matrix = calloc((size_t)(ATTACK_ROWS * (n_unknowns + 1)), sizeof *a->matrix);
    assert_non_null(a->matrix);
    attack_clear(a);
    return a;
}

static inline void attack_free(struct attack *a) {
    free(a->matrix);
    free(a);
}

static inline void attack_term(struct attack *a, int unknown, int64_t coefficient) {
    *attack_at(a, a->n, unknown) = (struct ratio){coefficient, 1};
}

static inline void attack_equation(struct attack *a, int64_t right_side) {
    *attack_at(a, a->n, a->n_unknowns) = (struct ratio){right_side, 1};
    a->n++;
    attack_clear(a);
}

static inline void attack_swap(struct attack *a, int row, int other) {
    for (int k = 0; k <= a->n_unknowns; k++) {
        struct ratio held = *attack_at(a, row, k);
        *attack_at(a, row, k) = *attack_at(a, other, k);
        *attack_at(a, other, k) = held;
    }
}

/* Divides the row by its coefficient of the unknown and takes it from all others. */
static inline void attack_eliminate(struct attack *a, int row, int unknown) {
    struct ratio pivot = *attack_at(a, row, unknown);
    for (int k = 0; k <= a->n_unknowns; k++) {
        struct ratio *r = attack_at(a, row, k);
        *r = ratio_of((__int128)r->over * pivot.under, (__int128)r->under * pivot.over);
    }
    for (int other = 0; other < a->n; other++) {
        struct ratio factor = *attack_at(a, other, unknown);
        for (int k = 0; k <= a->n_unknowns && factor.over && other != row; k++) {
            struct ratio *r = attack_at(a, other, k), p = *attack_at(a, row, k);
            struct ratio less = ratio_of((__int128)factor.over * p.over, (__int128)factor.under * p.under);
            *r = ratio_of((__int128)r->over * less.under - (__int128)less.over * r->under,
                          (__int128)r->under * less.under);
        }
    }
}

static inline void attack_solve(struct attack *a) {
    int row = 0;
    for (int unknown = 0; unknown < a->n_unknowns; unknown++) {
        int found = row;
        while (found < a->n && attack_at(a, found, unknown)->over == 0)
            found++;
        if (found == a->n)
            continue;
        attack_swap(a, row, found);
        attack_eliminate(a, row++, unknown);
    }
}

/* Whether an equation is left that has this unknown alone, and with what value. */
static inline bool attack_finds(const struct attack *a, int unknown, struct ratio *value) {
    for (int row = 0; row < a->n; row++) {
        int others = 0;
        for (int k = 0; k < a->n_unknowns; k++)
            others += k != unknown && attack_at(a, row, k)->over != 0;
        if (others == 0 && attack_at(a, row, unknown)->over != 0) {
            *value = *attack_at(a, row, a->n_unknowns);
            return true;
        }
    }
    return false;
}

/* Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8 (2003). */
struct attack_dice {
    uint32_t state;
};

/* One of 0 to n − 1. */
static inline int attack_roll(struct attack_dice *d, int n) {
    d->state ^= d->state << 13;
    d->state ^= d->state >> 17;
    d->state ^= d->state << 5;
    return (int)(d->state % (uint32_t)n);
}

#endif
