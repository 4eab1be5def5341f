#include "chart/axis.h"

#include "../stand.h"

#include "content/number.h"

#include <math.h>

static void known_axes(void **state) {
    static const struct {
        double min, max;
        int steps;
        double low, high, step;
        int n, decimals;
    } cases[] = {
        {66.1, 73.6, 6, 66, 74, 2, 5, 0},
        {64, 76, 6, 64, 76, 2, 7, 0},
        {0, 10, 5, 0, 10, 2, 6, 0},
        {11.5, 15.5, 6, 11, 16, 1, 6, 0},
        {-3.2, 2.1, 5, -4, 4, 2, 5, 0},
        {-9, -1, 4, -10, 0, 2, 6, 0},
        {0.01, 0.06, 5, 0.01, 0.06, 0.01, 6, 2},
        {71.6, 71.9, 6, 71.6, 71.9, 0.05, 7, 2},
        {1200, 9100, 4, 0, 10000, 2000, 6, 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct axis a = axis_make(cases[i].min, cases[i].max, cases[i].steps, NULL);
        assert_true(fabs(a.low - cases[i].low) < 1e-9 && fabs(a.high - cases[i].high) < 1e-9 &&
                    fabs(a.step - cases[i].step) < 1e-12);
        assert_int_equal(a.n, cases[i].n);
        assert_int_equal(a.decimals, cases[i].decimals);
    }
}

/* One value, or equal ones, stand in the middle of an axis. */
static void equal_values_get_room(void **state) {
    static const double values[] = {0, 5, 71.6, 100, -40, 0.3, 123456};
    (void)state;
    for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
        struct axis a = axis_make(values[i], values[i], 6, NULL);
        assert_true(a.low < values[i] && a.high > values[i]);
        assert_true(a.n >= 2);
    }
}

static bool is_round(double step) {
    double lead = step / pow(10, floor(log10(step) + 1e-9));
    return fabs(lead - 1) < 1e-6 || fabs(lead - 2) < 1e-6 || fabs(lead - 5) < 1e-6;
}

/* Ranges from a ten-thousandth to millions, below, above and around nothing. */
static void every_range_has_a_round_axis(void **state) {
    struct stand *s = *state;
    struct dice dice = {4711};
    for (int round = 0; round < 20000; round++) {
        double size = pow(10, dice_between(&dice, -4, 6));
        double min = dice_between(&dice, -2, 2) * size, max = min + dice_between(&dice, 0.01, 3) * size;
        int steps = 4 + dice_below(&dice, 3);
        struct axis a = axis_make(min, max, steps, NULL);
        if (!is_round(a.step) || a.low > min + 1e-8 * a.step || a.high < max - 1e-8 * a.step ||
            a.low < min - a.step || a.high > max + a.step)
            fail_msg("%g to %g: %g to %g by %g", min, max, a.low, a.high, a.step);
        assert_in_range(a.n, 3, steps + 3);
        assert_true(fabs(axis_tick(&a, 0) - a.low) < 1e-6 * a.step &&
                    fabs(axis_tick(&a, a.n - 1) - a.high) < 1e-6 * a.step);
        assert_true(a.decimals == 0 || a.step * pow(10, a.decimals - 1) < 0.999);
        for (int i = 1; i < a.n; i++)
            assert_string_not_equal(number_plain(&s->arena, s->locale, axis_tick(&a, i - 1), a.decimals),
                                    number_plain(&s->arena, s->locale, axis_tick(&a, i), a.decimals));
    }
}

/*
 * Whatever the values, an axis shows nothing that cannot be, and no finer steps than values are printed in.
 */
static void axes_know_what_they_measure(void **state) {
    struct dice dice = {815};
    (void)state;
    for (int round = 0; round < 20000; round++) {
        const struct measure_type *of = &measure_types[dice_below(&dice, MEASURE_COUNT)];
        double size = pow(10, dice_between(&dice, -3, 2)), min = dice_between(&dice, 0, 99.9),
               max = fmin(100, min + (round % 5 ? dice_between(&dice, 0, size) : 0));
        struct axis a = axis_make(min, max, 4 + dice_below(&dice, 3), of);
        if (a.low < of->least || a.high > of->most || a.low > min + 1e-9 || a.high < max - 1e-9 || a.n < 2 ||
            a.decimals > of->decimals)
            fail_msg("%s, %g to %g: %g to %g by %g", of->name, min, max, a.low, a.high, a.step);
        assert_true(fabs(axis_tick(&a, a.n - 1) - a.high) < 1e-6 * a.step);
    }
    /* the ends of the scale themselves */
    const struct measure_type *percent = &measure_types[MEASURE_PERCENT];
    assert_true(axis_make(0, 0, 6, percent).low == 0 && axis_make(100, 100, 6, percent).high == 100);
    /* a value that cannot be is a fault of the figures, and shown all the same */
    assert_true(axis_make(-3, 5, 6, percent).low <= -3);
}

static void values_are_placed_between_the_ends(void **state) {
    (void)state;
    struct axis a = axis_make(0, 10, 5, NULL);
    assert_true(axis_place(&a, 0, 300, 100) == 300);
    assert_true(axis_place(&a, 10, 300, 100) == 100);
    assert_true(axis_place(&a, 2.5, 300, 100) == 250);
    assert_true(axis_place(&a, 2.5, -10, 10) == -5);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(known_axes),
        cmocka_unit_test(equal_values_get_room),
        stand_test(every_range_has_a_round_axis),
        cmocka_unit_test(axes_know_what_they_measure),
        cmocka_unit_test(values_are_placed_between_the_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
