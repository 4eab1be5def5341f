#include "assess/gap.h"

#include "hand.h"

static struct indicator life_expectancy(void) {
    struct indicator i = more_by_two();
    i.target = (struct target){.kind = TARGET_GAP, .base_year = 2017};
    return i;
}

static void verdicts(void **state) {
    static const struct {
        double women[2], men[2], change;
        enum verdict verdict;
    } cases[] = {
        {{84.0, 84.5}, {80.0, 81.0}, -0.5, VERDICT_MET},
        {{84.0, 84.3}, {80.0, 80.3}, 0, VERDICT_UNCHANGED},
        {{84.0, 85.0}, {80.0, 80.5}, 0.5, VERDICT_AWAY}, /* the gap is wider */
        {{84.0, 84.3}, {80.0, 80.4}, -0.1, VERDICT_TOWARDS},
        {{84.0, 84.5}, {80.0, 80.6}, -0.1, VERDICT_TOWARDS}, /* narrower by less than counts */
        {{84.0, 84.0}, {80.0, 81.0}, -1, VERDICT_TOWARDS},
        {{84.0, 83.0}, {80.0, 80.0}, -1, VERDICT_AWAY},
        {{84.0, 85.0}, {80.0, 80.0}, 1, VERDICT_AWAY},
    };
    struct indicator i = life_expectancy();
    (void)state;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        struct gap g =
            assess_gap(&i, SERIES(GIVEN(2017, cases[k].women[0]), GIVEN(2024, cases[k].women[1])),
                       SERIES(GIVEN(2017, cases[k].men[0]), GIVEN(2024, cases[k].men[1])), TO(&i, 2024));
        assert_true(g.has_gap && g.base == 4 && g.change == cases[k].change);
        assert_int_equal(g.verdict, cases[k].verdict);
    }
}

static void followed_without_a_verdict(void **state) {
    struct indicator i = life_expectancy();
    (void)state;
    i.status = false;
    struct gap g = assess_gap(&i, SERIES(GIVEN(2017, 84.0), GIVEN(2024, 84.5)),
                              SERIES(GIVEN(2017, 80.1), GIVEN(2024, 81.3)), TO(&i, 2024));
    assert_int_equal(g.verdict, VERDICT_FOLLOWED);
    assert_int_equal(g.reason, REASON_FOLLOWED);
    assert_true(g.base == 3.9 && g.latest == 3.2 && g.change == -0.7 && g.women.change == 0.5);
}

static struct judgement judged(const struct indicator *i, const struct series *women,
                               const struct series *men) {
    struct gap g = assess_gap(i, women, men, TO(i, 2024));
    assert_int_equal(g.reason, REASON_GIVEN);
    return (struct judgement){g.verdict, g.certainty};
}

static void assert_judged(struct judgement j, enum verdict verdict, enum certainty certainty) {
    assert_int_equal(j.verdict, verdict);
    assert_int_equal(j.certainty, certainty);
}

/* Met is as sure as the least sure of the three; wrong as the surest that goes wrong. */
static void how_sure_a_gap_is(void **state) {
    struct indicator i = life_expectancy();
    (void)state;
    assert_judged(judged(&i, SERIES(MARGIN(2017, 84.0, 0.03), MARGIN(2024, 84.5, 0.04)),
                         SERIES(MARGIN(2017, 80.0, 0.03), MARGIN(2024, 81, 0.04))),
                  VERDICT_MET, CERTAINTY_SURE);
    /* men's year is within ±1.4 */
    assert_judged(judged(&i, SERIES(MARGIN(2017, 84.0, 0.03), MARGIN(2024, 84.5, 0.04)),
                         SERIES(MARGIN(2017, 80.0, 0.9), MARGIN(2024, 81, 1.1))),
                  VERDICT_MET, CERTAINTY_CHANCE);
    assert_judged(judged(&i, SERIES(GIVEN(2017, 84.0), GIVEN(2024, 84.5)),
                         SERIES(MARGIN(2017, 80.0, 0.03), MARGIN(2024, 81, 0.04))),
                  VERDICT_MET, CERTAINTY_UNKNOWN);
    /* women down for sure, whatever is known of men */
    assert_judged(judged(&i, SERIES(MARGIN(2017, 84.0, 0.03), MARGIN(2024, 83.5, 0.04)),
                         SERIES(GIVEN(2017, 80.0), GIVEN(2024, 81))),
                  VERDICT_AWAY, CERTAINTY_SURE);
    assert_judged(judged(&i, SERIES(MARGIN(2017, 84.0, 0.03), MARGIN(2024, 84.1, 0.04)),
                         SERIES(MARGIN(2017, 80.0, 0.03), MARGIN(2024, 80.1, 0.04))),
                  VERDICT_UNCHANGED, CERTAINTY_SURE);
    i.status = false;
    struct gap g = assess_gap(&i, SERIES(GIVEN(2017, 84.0), GIVEN(2024, 84.5)),
                              SERIES(GIVEN(2017, 80.1), GIVEN(2024, 81.3)), TO(&i, 2024));
    assert_int_equal(g.reason, REASON_FOLLOWED);
    assert_int_equal(g.certainty, CERTAINTY_NONE);
}

static void one_sex_is_not_enough(void **state) {
    struct indicator i = life_expectancy();
    (void)state;
    struct gap g = assess_gap(&i, SERIES(GIVEN(2017, 84.0), GIVEN(2024, 84.5)),
                              SERIES(BLANK(2017), GIVEN(2024, 81.3)), TO(&i, 2024));
    assert_false(g.has_gap);
    assert_int_equal(g.verdict, VERDICT_NOT_COMPARABLE);
    assert_int_equal(g.reason, REASON_NO_BASE);
    g = assess_gap(&i, SERIES(GIVEN(2017, 84.0)), SERIES(GIVEN(2017, 80.1), GIVEN(2024, 81.3)), TO(&i, 2024));
    assert_int_equal(g.verdict, VERDICT_NONE);
    assert_int_equal(g.reason, REASON_NO_LATEST);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(verdicts),
        cmocka_unit_test(followed_without_a_verdict),
        cmocka_unit_test(one_sex_is_not_enough),
        cmocka_unit_test(how_sure_a_gap_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
