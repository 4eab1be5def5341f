#include "base/decimal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <math.h>

static void rounds_the_decimal_digits(void **state) {
    static const struct {
        double value;
        int decimals;
        int64_t units;
    } cases[] = {
        {2.25, 1, 23},
        {-2.25, 1, -23},
        {2.05, 1, 21},
        {0.05, 1, 1},
        {-0.05, 1, -1},
        {0.04, 1, 0},
        {-0.04, 1, 0},
        {1.005, 2, 101},
        {71.8, 1, 718},
        {0.5, 0, 1},
        {-0.5, 0, -1},
        {2.4999999999, 0, 3},
        {2.499999, 0, 2},
        {5432.15, 1, 54322},
        {0, 1, 0},
        {123456789.45, 1, 1234567895},
        {1e13, 1, 100000000000000},
        {9.95, 1, 100},
        {0.15, 1, 2},
        {0.25, 9, 250000000},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(decimal_units(cases[i].value, cases[i].decimals), cases[i].units);
}

static void differences_have_no_binary_accidents(void **state) {
    (void)state;
    assert_true(decimal_round(73.8 - 71.8, 1) == 2.0);
    assert_true(decimal_round(82.5 - 80.5, 1) == 2.0);
    assert_true(decimal_round(74.05 - 71.8, 1) == 2.3);
    assert_true(decimal_round(100 - 30.3, 9) == 69.7);
    assert_true(decimal_round(0.3 - 0.1, 1) == 0.2);
}

static void zero_has_no_sign(void **state) {
    (void)state;
    assert_false(signbit(decimal_round(-0.04, 1)));
    assert_false(signbit(decimal_round(-0.0, 1)));
}

/* A double keeps some fifteen digits: what is too large for the decimals is rounded to fewer. */
static void large_numbers_keep_what_they_have(void **state) {
    (void)state;
    assert_true(decimal_round(9420210012.345, 9) == 9420210012.345);
    assert_true(decimal_round(-9420210012.345, 9) == -9420210012.345);
    assert_true(decimal_round(1e12 + 0.26, 1) == 1e12 + 0.3);
    assert_true(decimal_round(4e18, 1) == 4e18);
    assert_true(decimal_round(1e300, 9) == 1e300);
}

static void texts_have_no_exponent(void **state) {
    static const struct {
        double value;
        const char *text;
    } cases[] = {{67.8, "67.8"},
                 {0, "0"},
                 {-3, "-3"},
                 {942021001234.5, "942021001234.5"},
                 {0.00001, "0.00001"},
                 {-0.0000125, "-0.0000125"},
                 {1e15, "1000000000000000"},
                 {4e18, "4000000000000000000"}};
    struct arena a;
    (void)state;
    arena_init(&a);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(decimal_text(&a, cases[i].value), cases[i].text);
    arena_release(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rounds_the_decimal_digits), cmocka_unit_test(differences_have_no_binary_accidents),
        cmocka_unit_test(zero_has_no_sign),          cmocka_unit_test(large_numbers_keep_what_they_have),
        cmocka_unit_test(texts_have_no_exponent),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
