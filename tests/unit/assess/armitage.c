#include "assess/armitage.h"

#include "hand.h"

#include <math.h>

/* A. Agresti, Categorical Data Analysis, table of alcohol and malformation: z² = 6.57. */
static void as_published(void **state) {
    static const struct yearly_share shares[] = {{0, 48 / 17114.0, 17114},
                                                 {0.5, 38 / 14502.0, 14502},
                                                 {1.5, 5 / 793.0, 793},
                                                 {4, 1 / 127.0, 127},
                                                 {7, 1 / 38.0, 38}};
    double z = armitage_z(shares, 5);
    (void)state;
    assert_true(z > 0 && fabs(z * z - 6.57) < 0.005);
}

/* Years far from 0 give the same as years near it; falling shares are below 0. */
static void years_may_start_anywhere(void **state) {
    struct yearly_share near[] = {{0, 0.8, 90}, {1, 0.7, 100}, {2, 0.72, 95}, {4, 0.6, 80}}, far[4];
    (void)state;
    for (int k = 0; k < 4; k++)
        far[k] = (struct yearly_share){near[k].year + 2020, near[k].share, near[k].persons};
    assert_true(armitage_z(near, 4) < 0);
    assert_true(fabs(armitage_z(near, 4) - armitage_z(far, 4)) < 1e-9);
}

/* Two years: the test of two proportions, whose z is (p₂ − p₁)/√(p(1 − p)(1/n₁ + 1/n₂)). */
static void two_years_are_two_proportions(void **state) {
    static const struct yearly_share shares[] = {{2017, 0.5, 60}, {2024, 0.65, 80}};
    double p = (0.5 * 60 + 0.65 * 80) / 140, z = 0.15 / sqrt(p * (1 - p) * (1 / 60.0 + 1 / 80.0));
    (void)state;
    assert_true(fabs(armitage_z(shares, 2) - z) < 1e-9);
}

static void nothing_to_test(void **state) {
    static const struct yearly_share none[] = {{2017, 0, 60}, {2024, 0, 80}}, one[] = {{2017, 0.5, 60}};
    (void)state;
    assert_true(armitage_z(none, 2) == 0);
    assert_true(armitage_z(one, 1) == 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(as_published),
        cmocka_unit_test(years_may_start_anywhere),
        cmocka_unit_test(two_years_are_two_proportions),
        cmocka_unit_test(nothing_to_test),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
