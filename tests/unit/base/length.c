#include "base/length.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

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

static void what_no_pdf_can_hold_is_cut(void **state) {
    (void)state;
    assert_int_equal(mpt_from_points(1e30), MPT_MOST);
    assert_int_equal(mpt_from_points(-1e30), -MPT_MOST);
    assert_int_equal(mpt_from_points(32767), MPT_MOST);
    assert_int_equal(mpt_from_points(32766.999), MPT_MOST - 1);
    assert_int_equal(mpt_from_points(1e-20), 0);
    assert_int_equal(mpt_from_points(-1e-20), 0);
    assert_int_equal(mpt_from_points(-0.0), 0);
}

/* Whether the program ends there, which a process of its own tries. */
static bool ends_with(double points) {
    pid_t child = fork();
    if (child == 0) {
        freopen("/dev/null", "w", stderr);
        mpt_from_points(points);
        _exit(0);
    }
    int status = 0;
    assert_true(child > 0 && waitpid(child, &status, 0) == child);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT;
}

static void what_is_no_length_ends_the_program(void **state) {
    (void)state;
    assert_true(ends_with(NAN));
    assert_true(ends_with(INFINITY));
    assert_true(ends_with(-INFINITY));
    assert_false(ends_with(1e30));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(points_are_rounded_half_away_from_zero),
        cmocka_unit_test(millimetres),
        cmocka_unit_test(what_no_pdf_can_hold_is_cut),
        cmocka_unit_test(what_is_no_length_ends_the_program),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
