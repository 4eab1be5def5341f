#include "base/length.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void points_are_rounded_half_away_from_zero(void **state) {
    static const struct {
        double points;
        mpt length;
    } cases[] = {{0, 0},      {1, 1000},     {0.4, 400},    {9.75, 9750}, {0.0004, 0},
                 {0.0006, 1}, {-0.0006, -1}, {-1.5, -1500}, {0.0625, 63}, {-0.0625, -63}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(mpt_from_points(cases[i].points), cases[i].length);
        assert_true(mpt_to_points(cases[i].length) == cases[i].length / 1000.0);
    }
}

static void millimetres(void **state) {
    (void)state;
    assert_int_equal(mpt_from_mm(210), 595276);
    assert_int_equal(mpt_from_mm(297), 841890);
    assert_int_equal(mpt_from_mm(3), 8504);
    assert_int_equal(mpt_from_mm(-3), -8504);
    assert_int_equal(mpt_from_mm(25.4), 72000);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(points_are_rounded_half_away_from_zero),
        cmocka_unit_test(millimetres),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
