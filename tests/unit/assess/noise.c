#include "assess/noise.h"

#include "hand.h"

#include <math.h>

/* Ranges 1, 2, 1, 0, 3, 1, 2: 10/7 in the mean, σ 1.2665, and so ±3.5106. */
static void worked_by_hand(void **state) {
    static const double values[] = {50, 51, 49, 50, 50, 53, 52, 54};
    (void)state;
    assert_true(fabs(noise_of(values, 8, 1.96) - 1.96 * sqrt(2) * (10 / 7.0) / 1.128) < 1e-12);
    assert_true(fabs(noise_of(values, 8, 1.96) - 3.5105) < 0.0001);
}

static void few_measurements_say_nothing(void **state) {
    static const double values[] = {1, 2, 3, 4, 5, 6, 7};
    (void)state;
    assert_true(noise_of(values, 7, 1.96) == 0);
}

/* A level of its own changes nothing, a scale scales. */
static void levels_and_scales(void **state) {
    static const double values[] = {3, 5, 4, 4, 7, 6, 2, 9, 5};
    double other[9];
    (void)state;
    for (int k = 0; k < 9; k++)
        other[k] = 100 - 10 * values[k];
    assert_true(fabs(noise_of(other, 9, 2) - 10 * noise_of(values, 9, 2)) < 1e-9);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(worked_by_hand),
        cmocka_unit_test(few_measurements_say_nothing),
        cmocka_unit_test(levels_and_scales),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
