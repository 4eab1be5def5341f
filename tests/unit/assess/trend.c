#include "assess/trend.h"

#include "hand.h"

#include <stdlib.h>

/* A figure a year up to 2024. */
static struct trend trend_among(const struct indicator *i, const double *values, int n) {
    struct figure figures[8] = {0};
    for (int k = 0; k < n; k++)
        figures[k] = (struct figure){.year = 2024 - n + 1 + k, .value = values[k]};
    return trend_of(i, &(struct series){figures, (size_t)n}, 2024);
}

static void directions_by_hand(void **state) {
    static const struct {
        int n;
        double values[6];
        int s;
        enum trend_direction direction;
    } cases[] = {
        {5, {70, 71, 72, 73, 74}, 10, TREND_RISING},
        {5, {74, 73, 72, 71, 70}, -10, TREND_FALLING},
        /* two neighbours have changed places: at the start, in the middle, at the end */
        {5, {71, 70, 72, 73, 74}, 8, TREND_RISING},
        {5, {70, 72, 71, 73, 74}, 8, TREND_RISING},
        {5, {70, 71, 72, 74, 73}, 8, TREND_RISING},
        {5, {73, 74, 72, 71, 70}, -8, TREND_FALLING},
        /* two pairs go the other way */
        {5, {72, 70, 71, 73, 74}, 6, TREND_NONE},
        {5, {71, 70, 73, 72, 74}, 6, TREND_NONE},
        /* a fall in the last year is no exception among many: it is three pairs */
        {5, {70, 71, 72, 73, 70.5}, 4, TREND_NONE},
        {5, {72, 70, 74, 71, 73}, 2, TREND_NONE},
        /* equal values */
        {5, {70, 70, 71, 72, 73}, 9, TREND_RISING},
        {5, {70, 70, 71, 71, 72}, 8, TREND_RISING},
        {5, {70, 70, 70, 71, 72}, 7, TREND_NONE},
        {5, {70, 70, 70, 70, 70}, 0, TREND_NONE},
        /* equal as printed */
        {5, {70.01, 70.04, 71, 72, 73}, 9, TREND_RISING},
        {5, {70.04, 70.01, 71, 72, 73}, 9, TREND_RISING},
        /* four must agree without exception */
        {4, {70, 71, 72, 73}, 6, TREND_RISING},
        {4, {73, 72, 71, 70}, -6, TREND_FALLING},
        {4, {70, 71, 73, 72}, 4, TREND_NONE},
        {4, {70, 70, 71, 72}, 5, TREND_NONE},
        /* of three nothing is said, whatever they are */
        {3, {70, 75, 80}, 3, TREND_UNKNOWN},
        {2, {70, 75}, 1, TREND_UNKNOWN},
        {1, {70}, 0, TREND_UNKNOWN},
        {0, {0}, 0, TREND_UNKNOWN},
        /* only the latest five are looked at */
        {6, {90, 70, 71, 72, 73, 74}, 10, TREND_RISING},
        {6, {70, 71, 72, 73, 74, 71.5}, 4, TREND_NONE},
        /* what counts as unchanged is no trend: 0.3 from first to last */
        {4, {70, 70.1, 70.2, 70.3}, 6, TREND_NONE},
        {5, {70, 70.1, 70.2, 70.3, 70.4}, 10, TREND_RISING},
    };
    struct indicator i = more_by_two();
    (void)state;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        struct trend t = trend_among(&i, cases[k].values, cases[k].n);
        assert_int_equal(t.s, cases[k].s);
        assert_int_equal(t.direction, cases[k].direction);
        assert_int_equal(t.n, cases[k].n > 5 ? 5 : cases[k].n);
    }
}

/* A trend is of the values: the wanted direction makes no difference. */
static void whatever_is_wanted(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    i.direction = DIRECTION_DOWN;
    assert_int_equal(trend_among(&i, (double[]){70, 71, 72, 73, 74}, 5).direction, TREND_RISING);
}

static void gaps_and_breaks(void **state) {
    struct indicator i = more_by_two();
    struct series_break b = {.year = 2020};
    const struct series *s = SERIES(GIVEN(2010, 60), GIVEN(2015, 70), GIVEN(2017, 71), BLANK(2018),
                                    GIVEN(2020, 72), GIVEN(2022, 73), GIVEN(2024, 74));
    (void)state;
    struct trend t = trend_of(&i, s, 2024);
    assert_int_equal(t.direction, TREND_RISING);
    assert_int_equal(t.first, 2015);
    assert_int_equal(t.last, 2024);
    /* a later figure is not looked at; without one in the latest year nothing is said */
    assert_int_equal(trend_of(&i, s, 2022).first, 2010);
    assert_int_equal(trend_of(&i, s, 2023).direction, TREND_UNKNOWN);
    assert_int_equal(trend_of(&i, s, 2018).direction, TREND_UNKNOWN);
    /* the year of a break is the first of the new series */
    i.breaks = &b;
    t = trend_of(&i, s, 2024);
    assert_int_equal(t.n, 3);
    assert_int_equal(t.first, 2020);
    assert_int_equal(t.direction, TREND_UNKNOWN);
    b.year = 2021;
    assert_int_equal(trend_of(&i, s, 2024).direction, TREND_UNKNOWN);
    /* one that is yet to come parts nothing */
    b.year = 2025;
    assert_int_equal(trend_of(&i, s, 2024).n, 5);
}

/* Counts, of all orders of n different values, those whose |S| is at least `s`. */
static int orders_with(const struct indicator *i, int n, int s, int of[5], int used, int *all) {
    int found = 0;
    if (used == n) {
        double values[5];
        for (int k = 0; k < n; k++)
            values[k] = of[k];
        ++*all;
        return abs(trend_among(i, values, n).s) >= s;
    }
    for (int k = used; k < n; k++) {
        int held = of[used];
        of[used] = of[k];
        of[k] = held;
        found += orders_with(i, n, s, of, used + 1, all);
        of[k] = of[used];
        of[used] = held;
    }
    return found;
}

/* The limits are the least S with a two-sided p of at most 0.1, were every order as likely. */
static void chance_seldom_makes_a_trend(void **state) {
    static const struct {
        int n, s, found, all;
    } cases[] = {{5, 10, 2, 120}, {5, 8, 10, 120}, {5, 6, 28, 120},
                 {4, 6, 2, 24},   {4, 4, 8, 24},   {3, 3, 2, 6}};
    struct indicator i = more_by_two();
    (void)state;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        int of[5] = {10, 20, 30, 40, 50}, all = 0;
        assert_int_equal(orders_with(&i, cases[k].n, cases[k].s, of, 0, &all), cases[k].found);
        assert_int_equal(all, cases[k].all);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(directions_by_hand),
        cmocka_unit_test(whatever_is_wanted),
        cmocka_unit_test(gaps_and_breaks),
        cmocka_unit_test(chance_seldom_makes_a_trend),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
