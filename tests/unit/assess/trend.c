#include "assess/trend.h"

#include "hand.h"

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
        double values[8];
        int rising, falling;
        enum trend_direction direction;
    } cases[] = {
        {5, {70, 71, 72, 73, 74}, 10, 0, TREND_RISING},
        {5, {74, 73, 72, 71, 70}, 0, 10, TREND_FALLING},
        /* two neighbours have changed places: at the start, in the middle, at the end */
        {5, {71, 70, 72, 73, 74}, 9, 1, TREND_RISING},
        {5, {70, 72, 71, 73, 74}, 9, 1, TREND_RISING},
        {5, {70, 71, 72, 74, 73}, 9, 1, TREND_RISING},
        {5, {73, 74, 72, 71, 70}, 1, 9, TREND_FALLING},
        /* two pairs go the other way */
        {5, {72, 70, 71, 73, 74}, 8, 2, TREND_NONE},
        {5, {71, 70, 73, 72, 74}, 8, 2, TREND_NONE},
        /* a fall in the last year is no exception among many: it is three pairs */
        {5, {70, 71, 72, 73, 70.5}, 7, 3, TREND_NONE},
        /* equal values are neither */
        {5, {70, 70, 71, 72, 73}, 9, 0, TREND_RISING},
        {5, {70, 70, 70, 71, 72}, 7, 0, TREND_RISING},
        {5, {70, 70, 70, 70, 70}, 0, 0, TREND_NONE},
        {5, {70.04, 70.01, 71, 72, 73}, 9, 0, TREND_RISING}, /* equal as printed */
        /* four: one pair of six is too many */
        {4, {70, 71, 72, 73}, 6, 0, TREND_RISING},
        {4, {70, 71, 73, 72}, 5, 1, TREND_NONE},
        {4, {70, 70, 71, 72}, 5, 0, TREND_RISING},
        /* of three nothing is said, whatever they are */
        {3, {70, 75, 80}, 0, 0, TREND_UNKNOWN},
        {1, {70}, 0, 0, TREND_UNKNOWN},
        {0, {0}, 0, 0, TREND_UNKNOWN},
        /* all are looked at: 28 pairs, of which two go the other way, and then four */
        {8, {70, 71, 72, 74, 73, 75, 77, 76}, 26, 2, TREND_RISING},
        {8, {70, 72, 71, 74, 73, 75, 78, 74.5}, 24, 4, TREND_NONE},
        {6, {90, 70, 71, 72, 73, 74}, 10, 5, TREND_NONE},
        /* what counts as unchanged is no trend: 0.3 from first to last */
        {4, {70, 70.1, 70.2, 70.3}, 6, 0, TREND_NONE},
        {5, {70, 70.1, 70.2, 70.3, 70.4}, 10, 0, TREND_RISING},
    };
    struct indicator i = more_by_two();
    (void)state;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        struct trend t = trend_among(&i, cases[k].values, cases[k].n);
        assert_int_equal(t.rising, cases[k].rising);
        assert_int_equal(t.falling, cases[k].falling);
        assert_int_equal(t.direction, cases[k].direction);
        assert_int_equal(t.n, cases[k].n);
    }
}

/* With persons the test is of shares: many make a trend of what few do not. */
static void shares_of_persons(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    const struct series *few = SERIES(AMONG(2021, 70, 30), AMONG(2022, 71, 30), AMONG(2023, 72, 30),
                                      AMONG(2024, 73, 30)),
                        *many = SERIES(AMONG(2021, 70, 9000), AMONG(2022, 72, 9000), AMONG(2023, 71, 9000),
                                       AMONG(2024, 73, 9000)),
                        *mixed = SERIES(AMONG(2021, 70, 30), GIVEN(2022, 71), AMONG(2023, 72, 30),
                                        AMONG(2024, 73, 30));
    assert_int_equal(trend_of(&i, few, 2024).direction, TREND_NONE);
    assert_int_equal(trend_of(&i, many, 2024).direction, TREND_RISING);
    assert_true(trend_of(&i, many, 2024).z > 3);
    assert_int_equal(trend_of(&i, mixed, 2024).direction, TREND_RISING); /* by its pairs */
    assert_true(trend_of(&i, mixed, 2024).z == 0);
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
    assert_int_equal(t.first, 2010);
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
    assert_int_equal(trend_of(&i, s, 2024).n, 6);
}

/* Counts, of all orders of n different values, those that make a trend. */
static int orders_with_trend(const struct indicator *i, int n, double *of, int used, int *all) {
    int found = 0;
    if (used == n) {
        ++*all;
        return trend_among(i, of, n).direction != TREND_NONE;
    }
    for (int k = used; k < n; k++) {
        double held = of[used];
        of[used] = of[k];
        of[k] = held;
        found += orders_with_trend(i, n, of, used + 1, all);
        of[k] = of[used];
        of[used] = held;
    }
    return found;
}

/* Were every order as likely: at most one of twelve. */
static void chance_seldom_makes_a_trend(void **state) {
    static const struct {
        int n, found, all;
    } cases[] = {{4, 2, 24}, {5, 10, 120}, {6, 12, 720}, {7, 54, 5040}};
    struct indicator i = more_by_two();
    (void)state;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        double of[8] = {10, 20, 30, 40, 50, 60, 70, 80};
        int all = 0;
        assert_int_equal(orders_with_trend(&i, cases[k].n, of, 0, &all), cases[k].found);
        assert_int_equal(all, cases[k].all);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(directions_by_hand),          cmocka_unit_test(shares_of_persons),
        cmocka_unit_test(whatever_is_wanted),          cmocka_unit_test(gaps_and_breaks),
        cmocka_unit_test(chance_seldom_makes_a_trend),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
