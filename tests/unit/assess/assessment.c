#include "assess/assessment.h"

#include "hand.h"

static struct assessment moved(const struct indicator *i, double base, double latest) {
    return assess(i, SERIES(GIVEN(2017, base), GIVEN(2024, latest)), 2024);
}

static void verdicts_in_their_order(void **state) {
    static const struct {
        enum direction direction;
        double target, unchanged, base, latest;
        enum verdict verdict;
        double level, remaining;
    } cases[] = {
        /* exactly reached; just not; far beyond */
        {DIRECTION_UP, 2, 0.3, 71.8, 73.8, VERDICT_MET, 73.8, 0},
        {DIRECTION_UP, 2, 0.3, 71.8, 73.7, VERDICT_TOWARDS, 73.8, 0.1},
        {DIRECTION_UP, 2, 0.3, 71.8, 73.75, VERDICT_MET, 73.8, 0},
        {DIRECTION_UP, 3, 0.3, 67.8, 71.6, VERDICT_MET, 70.8, -0.8},
        /* unchanged up to 0.3, either way */
        {DIRECTION_UP, 2, 0.3, 70, 70.3, VERDICT_UNCHANGED, 72, 1.7},
        {DIRECTION_UP, 2, 0.3, 70, 70.34, VERDICT_UNCHANGED, 72, 1.7},
        {DIRECTION_UP, 2, 0.3, 70, 70.35, VERDICT_TOWARDS, 72, 1.6},
        {DIRECTION_UP, 2, 0.3, 70, 69.7, VERDICT_UNCHANGED, 72, 2.3},
        {DIRECTION_UP, 2, 0.3, 70, 69.6, VERDICT_AWAY, 72, 2.4},
        {DIRECTION_UP, 2, 0.3, 70, 70, VERDICT_UNCHANGED, 72, 2},
        /* less is better */
        {DIRECTION_DOWN, 2, 0.3, 5.4, 2.5, VERDICT_MET, 3.4, -0.9},
        {DIRECTION_DOWN, 2, 0.3, 8.4, 7.6, VERDICT_TOWARDS, 6.4, 1.2},
        {DIRECTION_DOWN, 2, 0.3, 14.8, 15.0, VERDICT_UNCHANGED, 12.8, 2.2},
        {DIRECTION_DOWN, 5, 0.3, 18.1, 18.6, VERDICT_AWAY, 13.1, 5.5},
        /* per 1 000, where 1 is nothing */
        {DIRECTION_DOWN, 10, 1.0, 55.1, 44.1, VERDICT_MET, 45.1, -1},
        {DIRECTION_DOWN, 10, 1.0, 55.1, 54.1, VERDICT_UNCHANGED, 45.1, 9},
        {DIRECTION_DOWN, 10, 1.0, 55.1, 54.0, VERDICT_TOWARDS, 45.1, 8.9},
        /* a target below what counts as unchanged is met all the same */
        {DIRECTION_UP, 0.2, 0.3, 70, 70.2, VERDICT_MET, 70.2, 0},
    };
    (void)state;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        struct indicator i = more_by_two();
        i.direction = cases[k].direction;
        i.unchanged = cases[k].unchanged;
        i.target.change = cases[k].target;
        struct assessment a = moved(&i, cases[k].base, cases[k].latest);
        assert_int_equal(a.verdict, cases[k].verdict);
        assert_int_equal(a.reason, REASON_GIVEN);
        assert_true(a.has_target && a.target == cases[k].level);
        assert_true(a.has_remaining && a.remaining == cases[k].remaining);
    }
}

static void a_rate_and_a_composite_are_judged_as_a_change(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    i.target.kind = TARGET_RATE;
    assert_int_equal(moved(&i, 70, 72).verdict, VERDICT_MET);
    i.target.kind = TARGET_COMPOSITE;
    assert_int_equal(moved(&i, 70, 71.9).verdict, VERDICT_TOWARDS);
}

static void a_direction_is_met_by_any_step(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    i.target = (struct target){.kind = TARGET_DIRECTION, .base_year = 2017};
    i.direction = DIRECTION_DOWN;
    assert_int_equal(moved(&i, 17.2, 17.1).verdict, VERDICT_MET);
    assert_int_equal(moved(&i, 17.2, 15).verdict, VERDICT_MET);
    assert_int_equal(moved(&i, 17.2, 17.2).verdict, VERDICT_UNCHANGED);
    assert_int_equal(moved(&i, 17.2, 17.16).verdict, VERDICT_UNCHANGED);
    assert_int_equal(moved(&i, 17.2, 17.5).verdict, VERDICT_UNCHANGED);
    assert_int_equal(moved(&i, 17.2, 17.6).verdict, VERDICT_AWAY);
    assert_false(moved(&i, 17.2, 15).has_target);
}

static void followed_without_a_verdict(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    i.status = false;
    assert_int_equal(moved(&i, 80.5, 81.1).verdict, VERDICT_NONE);
    assert_int_equal(moved(&i, 80.5, 81.1).reason, REASON_FOLLOWED);
    assert_true(moved(&i, 80.5, 81.1).change == 0.6);
    i.status = true;
    i.target.kind = TARGET_GAP;
    assert_int_equal(moved(&i, 80.5, 81.1).verdict, VERDICT_NONE);
    assert_false(moved(&i, 80.5, 81.1).has_target);
}

static void what_stands_in_the_way(void **state) {
    struct indicator i = more_by_two();
    struct series_break b = {.year = 2022};
    (void)state;
    struct assessment a = assess(&i, SERIES(GIVEN(2017, 70)), 2024);
    assert_int_equal(a.verdict, VERDICT_NONE);
    assert_int_equal(a.reason, REASON_NO_LATEST);
    assert_true(a.has_target && !a.has_remaining);
    a = assess(&i, SERIES(BLANK(2017), GIVEN(2024, 70)), 2024);
    assert_int_equal(a.verdict, VERDICT_UNCERTAIN);
    assert_int_equal(a.reason, REASON_NO_BASE);
    assert_false(a.has_target || a.has_change);
    a = assess(&i, SERIES(GIVEN(2017, 70)), 2017);
    assert_int_equal(a.verdict, VERDICT_UNCERTAIN);
    assert_int_equal(a.reason, REASON_SINGLE_YEAR);
    i.breaks = &b;
    a = assess(&i, SERIES(GIVEN(2017, 70), GIVEN(2024, 90)), 2024);
    assert_int_equal(a.verdict, VERDICT_UNCERTAIN);
    assert_int_equal(a.reason, REASON_BREAK);
    assert_false(a.has_target || a.has_change);
    a = assess(&i, SERIES(BLANK(2017)), 2024);
    assert_int_equal(a.reason, REASON_NO_LATEST);
    assert_int_equal(assess(&i, &(struct series){0}, 2024).verdict, VERDICT_NONE);
}

/* N15436 from samples/kolada: the nation moves exactly +2.0; Storfors has no value for 2019, women none at
 * all. */
static void the_real_files(void **state) {
    struct indicator i = more_by_two();
    const struct series *nation =
        SERIES(GIVEN(2016, 86.0), GIVEN(2017, 80.5), GIVEN(2018, 82.7), GIVEN(2019, 82.5));
    const struct series *storfors =
        SERIES(GIVEN(2016, 79.1), GIVEN(2017, 95.0), GIVEN(2018, 95.0), BLANK(2019));
    const struct series *storfors_women = SERIES(BLANK(2016), BLANK(2017), BLANK(2018), BLANK(2019));
    const struct series *eda_men =
        SERIES(GIVEN(2016, 85.7), BLANK(2017), GIVEN(2018, 85.0), GIVEN(2019, 85.3));
    (void)state;
    struct assessment a = assess(&i, nation, 2019);
    assert_true(a.change == 2.0 && a.target == 82.5 && a.remaining == 0);
    assert_int_equal(a.verdict, VERDICT_MET);
    a = assess(&i, storfors, 2019);
    assert_int_equal(a.verdict, VERDICT_NONE);
    assert_true(a.base->value == 95.0 && !a.latest && !a.has_change);
    assert_int_equal(assess(&i, storfors, 2018).verdict, VERDICT_UNCHANGED);
    assert_int_equal(assess(&i, storfors_women, 2019).verdict, VERDICT_NONE);
    assert_int_equal(assess(&i, eda_men, 2019).reason, REASON_NO_BASE);
}

static void example_data_shows(void **state) {
    struct indicator i = more_by_two();
    struct figure figures[] = {{.year = 2017, .value = 70, .example = true}, {.year = 2024, .value = 73}};
    (void)state;
    assert_true(assess(&i, &(struct series){figures, 2}, 2024).example);
    assert_false(moved(&i, 70, 73).example);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(verdicts_in_their_order),
        cmocka_unit_test(a_rate_and_a_composite_are_judged_as_a_change),
        cmocka_unit_test(a_direction_is_met_by_any_step),
        cmocka_unit_test(followed_without_a_verdict),
        cmocka_unit_test(what_stands_in_the_way),
        cmocka_unit_test(the_real_files),
        cmocka_unit_test(example_data_shows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
