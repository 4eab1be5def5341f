#include "assess/rate.h"

#include "hand.h"

#include <math.h>

/* Limits of a count: as a rate per person among one person. */
static struct interval count_limits(double count, double dispersion) {
    return interval_rate(count, 1, 1, dispersion, interval_z(95));
}

/*
 * K. Ulm, "A simple method to calculate the confidence interval of a standardized mortality ratio", American
 * Journal of Epidemiology 131 (1990); the same figures as in tables of the Poisson law (Garwood).
 */
static void garwood_as_published(void **state) {
    static const struct {
        double count, lo, hi;
    } table[] = {{0, 0, 3.689},       {1, 0.025, 5.572},    {2, 0.242, 7.225},    {5, 1.623, 11.668},
                 {10, 4.795, 18.390}, {20, 12.217, 30.888}, {50, 37.111, 65.919}, {100, 81.364, 121.627}};
    (void)state;
    for (size_t k = 0; k < sizeof table / sizeof *table; k++) {
        struct interval i = count_limits(table[k].count, 1);
        assert_true(fabs(i.lo - table[k].lo) < 0.0006);
        assert_true(fabs(i.hi - table[k].hi) < 0.0006);
    }
}

/* Byar's approximation, Breslow and Day (1987), formula 2.13: close from ten events on. */
static void byar_is_near(void **state) {
    double z = interval_z(95);
    (void)state;
    for (double n = 10; n < 50000; n *= 1.3) {
        double m = n + 1, lo = n * pow(1 - 1 / (9 * n) - z / (3 * sqrt(n)), 3),
               hi = m * pow(1 - 1 / (9 * m) + z / (3 * sqrt(m)), 3);
        struct interval i = count_limits(n, 1);
        assert_true(fabs(i.lo - lo) < 0.02 * sqrt(n) && fabs(i.hi - hi) < 0.02 * sqrt(n));
    }
}

static void dispersion_widens(void **state) {
    struct interval poisson = count_limits(40, 1), wide = count_limits(40, 4), ten = count_limits(10, 1);
    (void)state;
    assert_true(wide.lo < poisson.lo && wide.hi > poisson.hi);
    assert_true(fabs(wide.lo - 4 * ten.lo) < 1e-9 && fabs(wide.hi - 4 * ten.hi) < 1e-9);
}

static void the_unit_is_the_rate(void **state) {
    struct interval i = interval_rate(50, 2000, 1000, 1, interval_z(95)), count = count_limits(100, 1);
    (void)state;
    assert_true(fabs(i.lo - count.lo / 2) < 1e-9 && fabs(i.hi - count.hi / 2) < 1e-9);
    /* More events than persons: the binomial law has no answer. */
    i = interval_rate(1500, 20, 1000, 1, interval_z(95));
    assert_true(i.lo > 0 && i.lo < 1500 && i.hi > 1500);
}

static void limits_grow_with_the_count(void **state) {
    struct interval before = count_limits(0, 1);
    (void)state;
    for (double n = 0.1; n < 3000; n *= 1.01) {
        struct interval i = count_limits(n, 1);
        assert_true(i.lo > before.lo && i.hi > before.hi && i.lo < n && i.hi > n);
        before = i;
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(garwood_as_published),       cmocka_unit_test(byar_is_near),
        cmocka_unit_test(dispersion_widens),          cmocka_unit_test(the_unit_is_the_rate),
        cmocka_unit_test(limits_grow_with_the_count),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
