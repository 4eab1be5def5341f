#include "assess/spread.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <math.h>

/* Quartiles as R's quantile(x, type = 7) gives them. */
static void quartiles(void **state) {
    static const double values[] = {9, 1, 5, 3, 7};
    static const double four[] = {4, 1, 2, 3};
    (void)state;
    struct spread s = spread_of(values, 5);
    assert_int_equal(s.n, 5);
    assert_true(s.min == 1 && s.low == 3 && s.median == 5 && s.high == 7 && s.max == 9 && s.mean == 5);
    assert_true(fabs(s.deviation - sqrt(8)) < 1e-12);
    assert_true(values[0] == 9);
    s = spread_of(four, 4);
    assert_true(s.low == 1.75 && s.median == 2.5 && s.high == 3.25 && s.mean == 2.5);
    assert_true(fabs(s.deviation - sqrt(1.25)) < 1e-12);
}

static void all_alike(void **state) {
    static const double values[] = {2.5, 2.5, 2.5, 2.5};
    (void)state;
    struct spread s = spread_of(values, 4);
    assert_true(s.min == 2.5 && s.high == 2.5 && s.deviation == 0);
}

static void too_few_make_no_band(void **state) {
    static const double values[] = {1, 2, 3};
    (void)state;
    struct spread s = spread_of(values, 3);
    assert_int_equal(s.n, 3);
    assert_true(s.min == 0 && s.max == 0 && s.deviation == 0);
    assert_int_equal(spread_of(NULL, 0).n, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(quartiles),
        cmocka_unit_test(all_alike),
        cmocka_unit_test(too_few_make_no_band),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
