#include "assess/interval.h"

#include "hand.h"

#include <math.h>

/* As tables print it: with four decimals. */
#define assert_printed(x, expected) assert_true(fabs((x) - (expected)) < 0.00005 + 1e-9)

static struct interval share_of(double events, double persons) {
    return interval_share(events / persons, persons, 1, interval_z(95));
}

static void z_of_the_normal_distribution(void **state) {
    (void)state;
    assert_true(fabs(interval_z(95) - 1.9599639845400536) < 1e-12);
    assert_true(fabs(interval_z(80) - 1.2815515655446008) < 1e-12);
    assert_true(fabs(interval_z(90) - 1.6448536269514715) < 1e-12);
    assert_true(fabs(interval_z(99) - 2.5758293035489) < 1e-12);
}

/*
 * Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998),
 * table I, method 3.
 */
static void wilson_as_published(void **state) {
    static const struct {
        double events, persons, lo, hi;
    } table[] = {
        {81, 263, 0.2553, 0.3662}, {15, 148, 0.0624, 0.1605}, {0, 20, 0, 0.1611}, {1, 29, 0.0061, 0.1718}};
    (void)state;
    for (size_t k = 0; k < sizeof table / sizeof *table; k++) {
        struct interval i = share_of(table[k].events, table[k].persons);
        assert_printed(i.lo, table[k].lo);
        assert_printed(i.hi, table[k].hi);
    }
}

/*
 * Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine
 * 17 (1998), table II, method 10.
 */
static void newcombe_as_published(void **state) {
    static const struct {
        double events, persons, other_events, other_persons, lo, hi;
    } table[] = {
        {56, 70, 48, 80, 0.0524, 0.3339}, {9, 10, 3, 10, 0.1705, 0.8090},  {6, 7, 2, 7, 0.0582, 0.8062},
        {5, 56, 0, 29, -0.0381, 0.1926},  {0, 10, 0, 20, -0.1611, 0.2775}, {0, 10, 0, 10, -0.2775, 0.2775},
        {10, 10, 0, 20, 0.6791, 1.0000},  {10, 10, 0, 10, 0.6075, 1.0000},
    };
    (void)state;
    for (size_t k = 0; k < sizeof table / sizeof *table; k++) {
        struct interval i = interval_change(share_of(table[k].other_events, table[k].other_persons),
                                            share_of(table[k].events, table[k].persons));
        assert_printed(i.lo, table[k].lo);
        assert_printed(i.hi, table[k].hi);
    }
}

static void the_unit_of_the_value(void **state) {
    double z = interval_z(95);
    struct interval share = share_of(15, 148), percent = interval_share(100 * 15 / 148.0, 148, 100, z),
                    rate = interval_share(1e5 * 15 / 148.0, 148, 1e5, z);
    (void)state;
    assert_true(fabs(percent.lo - 100 * share.lo) < 1e-9 && fabs(percent.hi - 100 * share.hi) < 1e-9);
    assert_true(fabs(rate.lo - 1e5 * share.lo) < 1e-6 && fabs(rate.hi - 1e5 * share.hi) < 1e-6);
    assert_true(percent.value == 100 * 15 / 148.0);
}

static void no_limit_leaves_what_is_possible(void **state) {
    (void)state;
    for (double confidence = 80; confidence < 100; confidence++)
        for (double persons = 1; persons < 3000; persons *= 1.7) {
            double z = interval_z(confidence);
            struct interval none = interval_share(0, persons, 100, z),
                            all = interval_share(100, persons, 100, z);
            assert_true(none.lo == 0 && none.hi > 0 && none.hi < 100);
            assert_true(all.hi == 100 && all.lo < 100 && all.lo > 0);
            assert_true(fabs(none.hi - (100 - all.lo)) < 1e-9);
        }
}

/* A margin of 3 and one of 4 make one of 5. */
static void margins_add_as_squares(void **state) {
    double z = interval_z(95);
    struct interval c = interval_change(interval_margin(70, 3, z), interval_margin(72, 4, z));
    (void)state;
    assert_true(fabs(c.value - 2) < 1e-12 && fabs(c.lo + 3) < 1e-12 && fabs(c.hi - 7) < 1e-12);
    struct interval narrow = interval_margin(70, 1.9599639845400536, interval_z(80));
    assert_true(fabs(narrow.lo - (70 - 1.2815515655446008)) < 1e-9);
    assert_true(fabs(narrow.hi - (70 + 1.2815515655446008)) < 1e-9);
}

/* 50 % of 100: 40.38 to 59.62, so 9.617 either way; with a margin of 5 that makes 10.839. */
static void a_share_and_a_margin(void **state) {
    double z = interval_z(95);
    struct interval c = interval_change(interval_share(50, 100, 100, z), interval_margin(60, 5, z));
    (void)state;
    assert_printed(c.lo, 10 - 10.83903);
    assert_printed(c.hi, 10 + 10.83903);
}

/*
 * Outside the limits around a centre is exactly who does not have the centre in the own interval (Wilson's
 * inverts the test).
 */
static void expected_is_the_inversion_of_wilson(void **state) {
    static const double centres[] = {0, 0.5, 5, 12.4, 50, 97.2, 100};
    double z = interval_z(95);
    (void)state;
    for (size_t c = 0; c < sizeof centres / sizeof *centres; c++)
        for (double persons = 5; persons < 2000; persons *= 1.7)
            for (double value = 0; value <= 100; value += 0.37) {
                struct interval own = interval_share(value, persons, 100, z),
                                limits = interval_expected(centres[c], persons, 100, z);
                if (fabs(own.lo - centres[c]) < 1e-6 || fabs(own.hi - centres[c]) < 1e-6)
                    continue; /* on the edge */
                assert_int_equal(value < limits.lo || value > limits.hi,
                                 centres[c] < own.lo || centres[c] > own.hi);
                assert_true(limits.lo >= 0 && limits.hi <= 100 && limits.lo <= centres[c] &&
                            limits.hi >= centres[c]);
            }
    /* 100 persons at 10 %: 10 ± 1.96 · √(0.1 · 0.9 / 100) */
    struct interval limits = interval_expected(10, 100, 100, z);
    assert_true(fabs(limits.lo - (10 - 5.8798919)) < 1e-6 && fabs(limits.hi - (10 + 5.8798919)) < 1e-6);
}

/* From −2…4 around 1 and 3…7 around 5 the distance is folded where it may be none. */
static void distances_fold_at_zero(void **state) {
    struct interval a = {1, 0, 2}, b = {5, 4, 6}, c = {1.2, 0.2, 2.2};
    (void)state;
    struct interval apart = interval_distance(a, b), same = interval_distance(b, a),
                    near = interval_distance(a, c);
    assert_true(fabs(apart.value - 4) < 1e-12 && fabs(apart.lo - (4 - sqrt(2))) < 1e-12);
    assert_true(apart.lo == same.lo && apart.hi == same.hi);
    assert_true(fabs(near.value - 0.2) < 1e-12 && near.lo == 0);
    assert_true(fabs(near.hi - (0.2 + sqrt(2))) < 1e-12);
}

/* Two shares of 50 % among 400: a standard error of 3.536, so 9.9 is seen in 80 cases of 100 (Cohen). */
static void what_can_be_shown(void **state) {
    double z = interval_z(95);
    struct interval s = interval_share(50, 400, 100, z);
    (void)state;
    assert_true(fabs(interval_detectable(interval_change(s, s), z) - 9.906) < 0.06);
    struct interval margin = interval_margin(10, 3, z);
    assert_true(fabs(interval_detectable(margin, z) - 3 * (1.959964 + 0.841621) / 1.959964) < 1e-5);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(z_of_the_normal_distribution),
        cmocka_unit_test(wilson_as_published),
        cmocka_unit_test(newcombe_as_published),
        cmocka_unit_test(the_unit_of_the_value),
        cmocka_unit_test(no_limit_leaves_what_is_possible),
        cmocka_unit_test(margins_add_as_squares),
        cmocka_unit_test(a_share_and_a_margin),
        cmocka_unit_test(expected_is_the_inversion_of_wilson),
        cmocka_unit_test(distances_fold_at_zero),
        cmocka_unit_test(what_can_be_shown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
