#include "chart/labels.h"

#include "../stand.h"

#include <math.h>

enum { MOST = 12 };
static const double NEAR = 1e-9;

static void known_positions(void **state) {
    static const struct {
        double at[4];
        size_t n;
        double low, high, spread[4];
    } cases[] = {
        {{0}, 0, 0, 100, {0}},
        {{40}, 1, 0, 100, {40}},
        {{-7}, 1, 0, 100, {0}},
        {{107}, 1, 0, 100, {100}},
        {{10, 20, 30}, 3, 0, 100, {10, 20, 30}},
        /* two that touch move apart alike, a third that is free stays */
        {{50, 54, 90}, 3, 0, 100, {47, 57, 90}},
        /* equal ones */
        {{50, 50, 50}, 3, 0, 100, {40, 50, 60}},
        /* the pair, pushed apart, reaches the third */
        {{50, 51, 60}, 3, 0, 100, {43.666666666667, 53.666666666667, 63.666666666667}},
        {{1, 2, 3, 4}, 4, 0, 100, {0, 10, 20, 30}},
        {{97, 98, 99, 100}, 4, 0, 100, {70, 80, 90, 100}},
        /* no room for all: the gaps are kept */
        {{5, 5, 5, 5}, 4, 0, 20, {-10, 0, 10, 20}},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        double at[4];
        memcpy(at, cases[i].at, sizeof at);
        labels_spread(at, cases[i].n, 10, cases[i].low, cases[i].high);
        for (size_t k = 0; k < cases[i].n; k++)
            assert_true(fabs(at[k] - cases[i].spread[k]) < NEAR);
    }
}

static bool allowed(const double *at, size_t n, double gap, double low, double high) {
    for (size_t i = 0; i < n; i++)
        if (at[i] < low - NEAR || at[i] > high + NEAR || (i && at[i] - at[i - 1] < gap - NEAR))
            return false;
    return true;
}

static double moves(const double *from, const double *to, size_t n) {
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += (to[i] - from[i]) * (to[i] - from[i]);
    return sum;
}

/*
 * The problem is convex: if no neighbours can move together, up or down, for less, there is nothing better.
 */
static void assert_least(const double *from, const double *to, size_t n, double gap, double low,
                         double high) {
    for (size_t first = 0; first < n; first++)
        for (size_t last = first; last < n; last++)
            for (int up = -1; up <= 1; up += 2) {
                double other[MOST];
                memcpy(other, to, n * sizeof *to);
                for (size_t i = first; i <= last; i++)
                    other[i] += up * 1e-4;
                if (allowed(other, n, gap, low, high) && moves(from, other, n) < moves(from, to, n) - 1e-10)
                    fail_msg("labels %zu to %zu could stand better", first, last);
            }
}

static void labels_keep_apart_inside_in_order_and_near(void **state) {
    struct dice dice = {90125};
    (void)state;
    for (int round = 0; round < 20000; round++) {
        size_t n = 1 + (size_t)dice_below(&dice, MOST);
        double from[MOST], to[MOST], gap = 10.5, low = dice_between(&dice, -50, 50);
        double high = low + gap * (double)(n - 1) + dice_between(&dice, 0, 150);
        for (size_t i = 0; i < n; i++)
            from[i] = dice_below(&dice, 4) && i
                          ? from[i - 1] + dice_between(&dice, 0, 8)
                          : fmax(i ? from[i - 1] : -1e9, dice_between(&dice, low, high));
        memcpy(to, from, sizeof to);
        labels_spread(to, n, gap, low, high);
        assert_true(allowed(to, n, gap, low, high));
        assert_least(from, to, n, gap, low, high);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_positions),
        cmocka_unit_test(labels_keep_apart_inside_in_order_and_near),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
