#include "assess/assessment.h"

#include "hand.h"

#include <math.h>

static struct assessment moved(const struct indicator *i, double base, double latest) {
    return assess(i, SERIES(GIVEN(2017, base), GIVEN(2024, latest)), TO(i, 2024));
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

static void a_direction_is_met_by_more_than_nothing(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    i.target = (struct target){.kind = TARGET_DIRECTION, .base_year = 2017};
    i.direction = DIRECTION_DOWN;
    assert_int_equal(moved(&i, 17.2, 15).verdict, VERDICT_MET);
    assert_int_equal(moved(&i, 17.2, 16.8).verdict, VERDICT_MET);
    assert_int_equal(moved(&i, 17.2, 16.9).verdict, VERDICT_UNCHANGED);
    assert_int_equal(moved(&i, 17.2, 17.1).verdict, VERDICT_UNCHANGED);
    assert_int_equal(moved(&i, 17.2, 17.2).verdict, VERDICT_UNCHANGED);
    assert_int_equal(moved(&i, 17.2, 17.5).verdict, VERDICT_UNCHANGED);
    assert_int_equal(moved(&i, 17.2, 17.6).verdict, VERDICT_AWAY);
    assert_false(moved(&i, 17.2, 15).has_target);
}

static void followed_without_a_verdict(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    i.status = false;
    assert_int_equal(moved(&i, 80.5, 81.1).verdict, VERDICT_FOLLOWED);
    assert_int_equal(moved(&i, 80.5, 81.1).reason, REASON_FOLLOWED);
    assert_true(moved(&i, 80.5, 81.1).change == 0.6);
    i.status = true;
    i.target.kind = TARGET_GAP;
    assert_int_equal(moved(&i, 80.5, 81.1).verdict, VERDICT_FOLLOWED);
    assert_false(moved(&i, 80.5, 81.1).has_target);
}

static void what_stands_in_the_way(void **state) {
    struct indicator i = more_by_two();
    struct series_break b = {.year = 2022};
    (void)state;
    struct assessment a = assess(&i, SERIES(GIVEN(2017, 70)), TO(&i, 2024));
    assert_int_equal(a.verdict, VERDICT_NONE);
    assert_int_equal(a.reason, REASON_NO_LATEST);
    assert_true(a.has_target && !a.has_remaining);
    a = assess(&i, SERIES(BLANK(2017), GIVEN(2024, 70)), TO(&i, 2024));
    assert_int_equal(a.verdict, VERDICT_NOT_COMPARABLE);
    assert_int_equal(a.reason, REASON_NO_BASE);
    assert_false(a.has_target || a.has_change);
    a = assess(&i, SERIES(GIVEN(2017, 70)), TO(&i, 2017));
    assert_int_equal(a.verdict, VERDICT_NO_NEW);
    assert_int_equal(a.reason, REASON_NO_NEW);
    i.breaks = &b;
    a = assess(&i, SERIES(GIVEN(2017, 70), GIVEN(2024, 90)), TO(&i, 2024));
    assert_int_equal(a.verdict, VERDICT_NOT_COMPARABLE);
    assert_int_equal(a.reason, REASON_BREAK);
    assert_false(a.has_target || a.has_change);
    a = assess(&i, SERIES(BLANK(2017)), TO(&i, 2024));
    assert_int_equal(a.reason, REASON_NO_LATEST);
    assert_int_equal(assess(&i, &(struct series){0}, TO(&i, 2024)).verdict, VERDICT_NONE);
}

/*
 * N15436 from samples/kolada: the nation moves exactly +2.0; Storfors has no value for 2019, women none at
 * all.
 */
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
    struct assessment a = assess(&i, nation, TO(&i, 2019));
    assert_true(a.change == 2.0 && a.target == 82.5 && a.remaining == 0);
    assert_int_equal(a.verdict, VERDICT_MET);
    a = assess(&i, storfors, TO(&i, 2019));
    assert_int_equal(a.verdict, VERDICT_NONE);
    assert_true(a.base->value == 95.0 && !a.latest && !a.has_change);
    assert_int_equal(assess(&i, storfors, TO(&i, 2018)).verdict, VERDICT_UNCHANGED);
    assert_int_equal(assess(&i, storfors_women, TO(&i, 2019)).verdict, VERDICT_NONE);
    assert_int_equal(assess(&i, eda_men, TO(&i, 2019)).reason, REASON_NO_BASE);
}

static void example_data_shows(void **state) {
    struct indicator i = more_by_two();
    struct figure figures[] = {{.year = 2017, .value = 70, .example = true}, {.year = 2024, .value = 73}};
    (void)state;
    assert_true(assess(&i, &(struct series){figures, 2}, TO(&i, 2024)).example);
    assert_false(moved(&i, 70, 73).example);
}

/* Margins of 3 and 4 make an interval of ±5, and so on: base 70 in each. */
static void verdicts_with_an_interval(void **state) {
    static const struct {
        double half, latest;
        struct judgement change, direction; /* towards a target of 2, and of the direction alone */
    } cases[] = {
        /* ±5: met for sure when the lower limit is 2 */
        {5, 77.1, {VERDICT_MET, CERTAINTY_SURE}, {VERDICT_MET, CERTAINTY_SURE}},
        {5, 76.9, {VERDICT_MET, CERTAINTY_CHANCE}, {VERDICT_MET, CERTAINTY_SURE}},
        {5, 75.1, {VERDICT_MET, CERTAINTY_CHANCE}, {VERDICT_MET, CERTAINTY_SURE}},
        {5, 74.9, {VERDICT_MET, CERTAINTY_CHANCE}, {VERDICT_MET, CERTAINTY_CHANCE}},
        {5, 71, {VERDICT_TOWARDS, CERTAINTY_CHANCE}, {VERDICT_MET, CERTAINTY_CHANCE}},
        {5, 70, {VERDICT_UNCHANGED, CERTAINTY_CHANCE}, {VERDICT_UNCHANGED, CERTAINTY_CHANCE}},
        {5, 65.1, {VERDICT_AWAY, CERTAINTY_CHANCE}, {VERDICT_AWAY, CERTAINTY_CHANCE}},
        {5, 64.9, {VERDICT_AWAY, CERTAINTY_SURE}, {VERDICT_AWAY, CERTAINTY_SURE}},
        /* ±1.75, which lies inside (−2, 2) for 0.2 up or down, but not for 0.3; never inside (−0.9, 0.9) */
        {1.75, 70.2, {VERDICT_UNCHANGED, CERTAINTY_SURE}, {VERDICT_UNCHANGED, CERTAINTY_CHANCE}},
        {1.75, 69.8, {VERDICT_UNCHANGED, CERTAINTY_SURE}, {VERDICT_UNCHANGED, CERTAINTY_CHANCE}},
        {1.75, 70.3, {VERDICT_UNCHANGED, CERTAINTY_CHANCE}, {VERDICT_UNCHANGED, CERTAINTY_CHANCE}},
        {1.75, 69.7, {VERDICT_UNCHANGED, CERTAINTY_CHANCE}, {VERDICT_UNCHANGED, CERTAINTY_CHANCE}},
        {1.75, 72, {VERDICT_MET, CERTAINTY_CHANCE}, {VERDICT_MET, CERTAINTY_SURE}},
        {1.75, 71.9, {VERDICT_TOWARDS, CERTAINTY_SURE}, {VERDICT_MET, CERTAINTY_SURE}},
        /* ±0.5 */
        {0.5, 72.6, {VERDICT_MET, CERTAINTY_SURE}, {VERDICT_MET, CERTAINTY_SURE}},
        {0.5, 72.4, {VERDICT_MET, CERTAINTY_CHANCE}, {VERDICT_MET, CERTAINTY_SURE}},
        {0.5, 70.6, {VERDICT_TOWARDS, CERTAINTY_SURE}, {VERDICT_MET, CERTAINTY_SURE}},
        {0.5, 70.4, {VERDICT_TOWARDS, CERTAINTY_CHANCE}, {VERDICT_MET, CERTAINTY_CHANCE}},
        {0.5, 70.3, {VERDICT_UNCHANGED, CERTAINTY_SURE}, {VERDICT_UNCHANGED, CERTAINTY_SURE}},
        {0.5, 69.6, {VERDICT_AWAY, CERTAINTY_CHANCE}, {VERDICT_AWAY, CERTAINTY_CHANCE}},
        {0.5, 69.4, {VERDICT_AWAY, CERTAINTY_SURE}, {VERDICT_AWAY, CERTAINTY_SURE}},
        /* ±0.05: not by chance, and yet too small to count */
        {0.05, 70.3, {VERDICT_UNCHANGED, CERTAINTY_SURE}, {VERDICT_UNCHANGED, CERTAINTY_SURE}},
        {0.05, 69.6, {VERDICT_AWAY, CERTAINTY_SURE}, {VERDICT_AWAY, CERTAINTY_SURE}},
    };
    (void)state;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        struct indicator i = more_by_two();
        double half = cases[k].half;
        const struct series *s =
            SERIES(MARGIN(2017, 70, 0.6 * half), MARGIN(2024, cases[k].latest, 0.8 * half));
        struct assessment a = assess(&i, s, TO(&i, 2024));
        assert_int_equal(a.verdict, cases[k].change.verdict);
        assert_int_equal(a.certainty, cases[k].change.certainty);
        assert_int_equal(a.reason, REASON_GIVEN);
        assert_int_equal(a.evidence.source, EVIDENCE_MARGIN);
        assert_true(fabs(a.evidence.change.lo - (cases[k].latest - 70 - half)) < 1e-9);
        assert_true(fabs(a.evidence.change.hi - (cases[k].latest - 70 + half)) < 1e-9);
        assert_true(a.has_change && a.has_target && a.has_remaining && a.worth == 0);
        i.target.kind = TARGET_DIRECTION;
        a = assess(&i, s, TO(&i, 2024));
        assert_int_equal(a.verdict, cases[k].direction.verdict);
        assert_int_equal(a.certainty, cases[k].direction.certainty);
        /* less is better: all the other way round */
        i = more_by_two();
        i.direction = DIRECTION_DOWN;
        s = SERIES(MARGIN(2017, 70, 0.6 * half), MARGIN(2024, 140 - cases[k].latest, 0.8 * half));
        a = assess(&i, s, TO(&i, 2024));
        assert_int_equal(a.verdict, cases[k].change.verdict);
        assert_int_equal(a.certainty, cases[k].change.certainty);
        assert_true(fabs(a.evidence.change.lo - (70 - cases[k].latest - half)) < 1e-9);
    }
}

/* What decides is what is printed: 71.96 is 72.0, and met. */
static void no_verdict_turns_on_a_hidden_decimal(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    for (double hidden = -0.04; hidden < 0.045; hidden += 0.01) {
        struct assessment a = assess(&i, SERIES(AMONG(2017, 70, 3800), AMONG(2024, 72 + hidden, 3800)),
                                     TO(&i, 2024)),
                          printed =
                              assess(&i, SERIES(AMONG(2017, 70, 3800), AMONG(2024, 72, 3800)), TO(&i, 2024));
        assert_int_equal(a.verdict, printed.verdict);
        assert_int_equal(a.certainty, printed.certainty);
        assert_true(a.evidence.change.lo == printed.evidence.change.lo);
    }
}

/* A step below what counts as unchanged can be all that was asked for, and sure. */
static void a_small_target_is_met(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    i.target.change = 0.2;
    struct assessment a =
        assess(&i, SERIES(MARGIN(2017, 70, 0.003), MARGIN(2024, 70.3, 0.004)), TO(&i, 2024));
    assert_int_equal(a.verdict, VERDICT_MET);
    assert_int_equal(a.certainty, CERTAINTY_SURE);
    a = assess(&i, SERIES(MARGIN(2017, 70, 0.3), MARGIN(2024, 70.2, 0.4)), TO(&i, 2024));
    assert_int_equal(a.verdict, VERDICT_MET);
    assert_int_equal(a.certainty, CERTAINTY_CHANCE);
}

/* 70 % of `persons`; limits worked out with Wilson's and Newcombe's formulas by other means. */
static void persons_make_an_interval(void **state) {
    static const struct {
        double persons, latest, lo, hi;
        enum verdict verdict;
        enum certainty certainty;
    } cases[] = {
        {35, 72, -18.7122, 22.4877, VERDICT_MET, CERTAINTY_CHANCE},
        {4000, 72, 0.0113, 3.9866, VERDICT_MET, CERTAINTY_CHANCE},
        {5000, 71, -0.7876, 2.7867, VERDICT_TOWARDS, CERTAINTY_CHANCE},
        {20000, 71, 0.1062, 1.8936, VERDICT_TOWARDS, CERTAINTY_SURE},
        {200000, 70.3, 0.0164, 0.5836, VERDICT_UNCHANGED, CERTAINTY_SURE},
        {5000, 69.8, -1.9975, 1.5977, VERDICT_UNCHANGED, CERTAINTY_SURE},
        {2000, 69.8, -3.0410, 2.6415, VERDICT_UNCHANGED, CERTAINTY_CHANCE},
        {20000, 68, -2.9060, -1.0936, VERDICT_AWAY, CERTAINTY_SURE},
        {1000, 68, -6.0433, 2.0523, VERDICT_AWAY, CERTAINTY_CHANCE},
    };
    struct indicator i = more_by_two();
    (void)state;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        double n = cases[k].persons;
        struct assessment a =
            assess(&i, SERIES(AMONG(2017, 70, n), AMONG(2024, cases[k].latest, n)), TO(&i, 2024));
        assert_true(fabs(a.evidence.change.lo - cases[k].lo) < 0.00006);
        assert_true(fabs(a.evidence.change.hi - cases[k].hi) < 0.00006);
        assert_int_equal(a.evidence.source, EVIDENCE_PERSONS);
        assert_int_equal(a.verdict, cases[k].verdict);
        assert_int_equal(a.certainty, cases[k].certainty);
        assert_true(a.worth == 100 / n && a.detectable > 0);
    }
}

/* With 35 pupils one is 2.9 procentenheter: +2 is less than a single pupil. */
static void a_small_cohort_may_be_chance(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    struct assessment a = assess(&i, SERIES(AMONG(2017, 70, 35), AMONG(2024, 72, 35)), TO(&i, 2024));
    assert_int_equal(a.verdict, VERDICT_MET);
    assert_int_equal(a.certainty, CERTAINTY_CHANCE);
    assert_true(fabs(a.worth - 2.857142857) < 1e-9);
    assert_true(a.has_change && a.change == 2 && a.detectable > 25);
}

static void what_is_not_known(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    /* nothing at all; what stands in the way goes first, and is not to be sure of */
    struct assessment a = moved(&i, 70, 72);
    assert_int_equal(a.certainty, CERTAINTY_UNKNOWN);
    assert_int_equal(a.evidence.source, EVIDENCE_NONE);
    assert_true(a.detectable == 0);
    a = assess(&i, SERIES(BLANK(2017), AMONG(2024, 72, 35)), TO(&i, 2024));
    assert_int_equal(a.reason, REASON_NO_BASE);
    assert_int_equal(a.certainty, CERTAINTY_NONE);
    a = assess(&i, SERIES(AMONG(2017, 70, 35)), TO(&i, 2024));
    assert_int_equal(a.verdict, VERDICT_NONE);
    assert_int_equal(a.certainty, CERTAINTY_NONE);
    /* neither years nor an index count persons */
    i.measure = MEASURE_INDEX;
    a = assess(&i, SERIES(AMONG(2017, 70, 35), AMONG(2024, 72, 35)), TO(&i, 2024));
    assert_int_equal(a.certainty, CERTAINTY_UNKNOWN);
    assert_true(a.worth == 0);
    a = assess(&i, SERIES(MARGIN(2017, 70, 3), MARGIN(2024, 72, 4)), TO(&i, 2024));
    assert_int_equal(a.certainty, CERTAINTY_CHANCE);
}

/* Persons of one year stand in for the other's, and can say that it may be chance; never that it is sure. */
static void one_years_persons_stand_in(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    struct assessment a = assess(&i, SERIES(AMONG(2017, 70, 35), GIVEN(2024, 72)), TO(&i, 2024));
    assert_int_equal(a.evidence.source, EVIDENCE_OTHER_YEAR);
    assert_int_equal(a.certainty, CERTAINTY_CHANCE);
    assert_true(a.worth == 0);
    a = assess(&i, SERIES(GIVEN(2017, 70), AMONG(2024, 72, 35)), TO(&i, 2024));
    assert_int_equal(a.certainty, CERTAINTY_CHANCE);
    a = assess(&i, SERIES(GIVEN(2017, 70), AMONG(2024, 80, 100000)), TO(&i, 2024));
    assert_int_equal(a.evidence.source, EVIDENCE_OTHER_YEAR);
    assert_int_equal(a.certainty, CERTAINTY_UNKNOWN);
}

/* Eight measurements say how much the series moves: ranges of 1 make ±2.46. */
static void the_series_own_noise(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    const struct series *s = SERIES(GIVEN(2017, 70), GIVEN(2018, 71), GIVEN(2019, 70), GIVEN(2020, 71),
                                    GIVEN(2021, 70), GIVEN(2022, 71), GIVEN(2023, 70), GIVEN(2024, 71));
    struct assessment a = assess(&i, s, TO(&i, 2024));
    assert_int_equal(a.evidence.source, EVIDENCE_NOISE);
    assert_true(fabs(a.evidence.change.lo - (1 - 1.959964 * sqrt(2) / 1.128)) < 1e-4);
    assert_int_equal(a.verdict, VERDICT_TOWARDS);
    assert_int_equal(a.certainty, CERTAINTY_CHANCE);
    /* of means over two years every second says something new, and four are too few */
    i.years = 2;
    assert_int_equal(assess(&i, s, TO(&i, 2024)).evidence.source, EVIDENCE_NONE);
    i.years = 1;
    struct series_break b = {.year = 2017};
    i.breaks = &b; /* before base: nothing is left out */
    assert_int_equal(assess(&i, s, TO(&i, 2024)).evidence.source, EVIDENCE_NOISE);
}

static void means_that_share_years_are_not_compared(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    i.years = 5;
    struct assessment a = assess(&i, SERIES(GIVEN(2017, 70), GIVEN(2021, 75)), TO(&i, 2021));
    assert_int_equal(a.verdict, VERDICT_NOT_COMPARABLE);
    assert_int_equal(a.reason, REASON_OVERLAP);
    assert_false(a.has_change);
    assert_int_equal(assess(&i, SERIES(GIVEN(2017, 70), GIVEN(2022, 75)), TO(&i, 2022)).verdict, VERDICT_MET);
}

/* What is taken away never makes a verdict firmer: each number of persons, each margin, each figure. */
static void losing_information_never_makes_sure(void **state) {
    struct indicator i = more_by_two();
    static const double persons[] = {0, 20, 300, 4000, 90000}, margins[] = {0, 0.4, 3};
    (void)state;
    for (int n = 0; n < 5 * 5 * 3 * 3; n++)
        for (double latest = 64; latest < 76; latest += 0.7) {
            struct figure f[] = {{.year = 2017, .value = 70}, {.year = 2024, .value = latest}};
            f[0].denominator = persons[n % 5];
            f[1].denominator = persons[n / 5 % 5];
            f[0].margin = margins[n / 25 % 3];
            f[1].margin = margins[n / 75];
            struct kpi kpi = {.uncertainty = f[0].margin > 0 || f[1].margin > 0 ? "N90000" : NULL};
            i.kpis = &kpi;
            struct assessment whole = assess(&i, &(struct series){f, 2}, TO(&i, 2024));
            for (int lost = 0; lost < 4; lost++) {
                struct figure less[] = {f[0], f[1]};
                *(lost < 2 ? &less[lost].denominator : &less[lost - 2].margin) = 0;
                struct assessment a = assess(&i, &(struct series){less, 2}, TO(&i, 2024));
                assert_int_equal(a.verdict, whole.verdict);
                assert_true(a.certainty != CERTAINTY_SURE || whole.certainty == CERTAINTY_SURE);
            }
        }
}

/* Events per 1 000 have Poisson's limits; the source's margin goes first where there are both. */
static void rates_and_margins(void **state) {
    struct indicator i = more_by_two(), percent = more_by_two();
    struct figure both[] = {{.year = 2017, .value = 70, .margin = 3, .denominator = 35},
                            {.year = 2024, .value = 72, .margin = 4, .denominator = 35}};
    (void)state;
    i.measure = MEASURE_PER_1000;
    struct assessment a = assess(&i, SERIES(AMONG(2017, 50, 2000), AMONG(2024, 10, 2000)), TO(&i, 2024));
    assert_true(fabs(a.value.lo - 12.217 / 2) < 0.001 &&
                fabs(a.value.hi - 30.888 / 2) < 0.001); /* 20 events */
    double lo = -40 - hypot(10 - 6.1085, 60.8135 - 50), hi = -40 + hypot(15.444 - 10, 50 - 40.682);
    assert_true(fabs(a.evidence.change.lo - lo) < 0.001 && fabs(a.evidence.change.hi - hi) < 0.001);
    assert_true(a.worth == 0.5);
    i.years = 5; /* five years of 2 000 persons */
    a = assess(&i, SERIES(AMONG(2017, 50, 400), AMONG(2024, 10, 400)), TO(&i, 2024));
    assert_true(fabs(a.evidence.change.lo - lo) < 0.001);
    a = assess(&percent, &(struct series){both, 2}, TO(&percent, 2024));
    assert_true(fabs(a.evidence.change.lo + 3) < 1e-9 && fabs(a.evidence.change.hi - 7) < 1e-9);
    assert_true(a.worth > 2.8);
}

static void less_confidence_is_sooner_sure(void **state) {
    struct indicator i = more_by_two();
    const struct series *s = SERIES(AMONG(2017, 70, 1500), AMONG(2024, 71.5, 1500));
    (void)state;
    i.confidence = 95;
    i.target.change = 10;
    assert_int_equal(
        assess(&i, SERIES(AMONG(2017, 70, 1500), AMONG(2024, 72.8, 1500)), TO(&i, 2024)).certainty,
        CERTAINTY_CHANCE);
    i.confidence = 80;
    assert_int_equal(
        assess(&i, SERIES(AMONG(2017, 70, 1500), AMONG(2024, 72.8, 1500)), TO(&i, 2024)).certainty,
        CERTAINTY_SURE);
    assert_int_equal(assess(&i, s, TO(&i, 2024)).certainty, CERTAINTY_CHANCE);
}

/* A survey that is repeated until the next one: the base year's value once more is no change of 0. */
static void a_repeated_measurement_is_no_news(void **state) {
    struct indicator i = more_by_two();
    struct figure once[] = {{.year = 2017, .value = 70}, {.year = 2018, .value = 70, .repeated = true}};
    struct figure old[] = {{.year = 2016, .value = 70},
                           {.year = 2017, .value = 70, .repeated = true},
                           {.year = 2018, .value = 72},
                           {.year = 2019, .value = 72, .repeated = true}};
    (void)state;
    struct assessment a = assess(&i, &(struct series){once, 2}, TO(&i, 2018));
    assert_int_equal(a.verdict, VERDICT_NO_NEW);
    assert_int_equal(a.reason, REASON_NO_NEW);
    assert_false(a.has_change);
    /* the base year's value may itself be an earlier one that is in force */
    a = assess(&i, &(struct series){old, 4}, TO(&i, 2019));
    assert_int_equal(a.verdict, VERDICT_MET);
    assert_int_equal(a.base->year, 2016); /* and its year is when it was measured */
    assert_int_equal(a.latest->year, 2018);
    assert_int_equal(assess(&i, &(struct series){old, 2}, TO(&i, 2017)).reason, REASON_NO_NEW);
}

/*
 * A level is judged by the latest value, as it is printed; its base year is only where the change counts
 * from.
 */
static void a_level_is_reached_by_the_value(void **state) {
    (void)state;
    struct indicator i = more_by_two();
    i.target = (struct target){.kind = TARGET_LEVEL, .level = 90};
    static const struct period p = {2017, 2024};
    static const struct {
        double base, latest;
        enum verdict verdict;
    } cases[] = {{80, 90, VERDICT_MET},        {95, 90.04, VERDICT_MET}, {80, 89.96, VERDICT_MET},
                 {80, 89.94, VERDICT_TOWARDS}, {85, 80, VERDICT_AWAY},   {80, 80.2, VERDICT_UNCHANGED},
                 {92, 91, VERDICT_MET},        {89.8, 80, VERDICT_AWAY}};
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        struct assessment a = assess(&i, SERIES(GIVEN(2017, cases[k].base), GIVEN(2024, cases[k].latest)), p);
        assert_int_equal(a.verdict, cases[k].verdict);
        assert_true(a.has_target && a.target == 90);
    }
    i.direction = DIRECTION_DOWN;
    i.target.level = 5;
    assert_int_equal(assess(&i, SERIES(GIVEN(2017, 7), GIVEN(2024, 5)), p).verdict, VERDICT_MET);
    assert_int_equal(assess(&i, SERIES(GIVEN(2017, 7), GIVEN(2024, 6)), p).verdict, VERDICT_TOWARDS);
}

static void a_level_needs_no_base(void **state) {
    (void)state;
    struct indicator i = more_by_two();
    i.target = (struct target){.kind = TARGET_LEVEL, .level = 90};
    static const struct period p = {2017, 2024};
    struct assessment a = assess(&i, SERIES(GIVEN(2024, 91)), p);
    assert_int_equal(a.verdict, VERDICT_MET);
    assert_int_equal(a.reason, REASON_GIVEN);
    assert_true(a.has_target && a.has_remaining && a.remaining == -1 && !a.has_change);
    a = assess(&i, SERIES(GIVEN(2024, 85)), p);
    assert_int_equal(a.verdict, VERDICT_NOT_COMPARABLE);
    assert_int_equal(a.reason, REASON_NO_BASE);
    assert_int_equal(assess(&i, SERIES(GIVEN(2017, 95)), p).verdict, VERDICT_NONE);
    i.status = false;
    assert_int_equal(assess(&i, SERIES(GIVEN(2024, 91)), p).reason, REASON_FOLLOWED);
}

/* The level lies inside the value's interval: chance may have taken the value over it. */
static void a_level_within_the_interval_may_be_chance(void **state) {
    (void)state;
    struct indicator i = more_by_two();
    i.target = (struct target){.kind = TARGET_LEVEL, .level = 90};
    static const struct period p = {2017, 2024};
    struct assessment a = assess(&i, SERIES(AMONG(2024, 91, 100)), p);
    assert_true(a.has_value && a.value.lo < 90 && a.value.hi > 91);
    assert_int_equal(a.verdict, VERDICT_MET);
    assert_int_equal(a.certainty, CERTAINTY_CHANCE);
    a = assess(&i, SERIES(MARGIN(2024, 92, 1.5)), p);
    assert_int_equal(a.verdict, VERDICT_MET);
    assert_int_equal(a.certainty, CERTAINTY_SURE);
    assert_int_equal(assess(&i, SERIES(GIVEN(2024, 92)), p).certainty, CERTAINTY_UNKNOWN);
    a = assess(&i, SERIES(MARGIN(2017, 80, 1), MARGIN(2024, 88, 1)), p);
    assert_int_equal(a.verdict, VERDICT_TOWARDS);
    assert_int_equal(a.certainty, CERTAINTY_SURE);
}

/* 1,4 percent cannot fall by 2, nor 99 rise: whatever moves that way is not on its way to the target. */
static void a_target_beyond_the_scale_is_out_of_reach(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    i.direction = DIRECTION_DOWN;
    struct assessment a = moved(&i, 1.4, 0.4);
    assert_true(a.unreachable && a.bound == 0);
    assert_false(a.has_target || a.has_remaining);
    assert_int_equal(a.verdict, VERDICT_NOT_COMPARABLE);
    assert_int_equal(a.reason, REASON_UNREACHABLE);
    assert_int_equal(moved(&i, 1.4, 1.4).verdict, VERDICT_UNCHANGED);
    assert_int_equal(moved(&i, 1.4, 2.4).verdict, VERDICT_AWAY);
    assert_false(moved(&i, 2.0, 1.0).unreachable);
    assert_int_equal(moved(&i, 2.0, 0.0).verdict, VERDICT_MET);
    i.direction = DIRECTION_UP;
    a = moved(&i, 99, 99.5);
    assert_true(a.unreachable && a.bound == 100);
    assert_int_equal(a.reason, REASON_UNREACHABLE);
    i.measure = MEASURE_POINTS; /* without bounds */
    assert_int_equal(moved(&i, 99, 99.5).verdict, VERDICT_TOWARDS);
}

/* Of a measure in whole numbers, changes are whole. */
static void changes_have_the_decimals_of_the_measure(void **state) {
    (void)state;
    struct indicator i = more_by_two();
    i.measure = MEASURE_KRONOR;
    struct assessment a = assess(&i, SERIES(GIVEN(2017, 11204.4), GIVEN(2024, 12499.6)), TO(&i, 2024));
    assert_true(a.change == 1296 && a.target == 11206); /* 12 500 − 11 204 */
}

/* The target is to be met by 2022. */
static void the_year_by_which(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    static const struct {
        double in_2022, latest;
        int year;
        enum deadline deadline;
    } cases[] = {{72, 72, 2024, DEADLINE_IN_TIME},  {71.9, 72, 2024, DEADLINE_LATE},
                 {72, 71.9, 2024, DEADLINE_MISSED}, {71, 71, 2024, DEADLINE_MISSED},
                 {72, 99, 2022, DEADLINE_IN_TIME},  {71.9, 99, 2022, DEADLINE_MISSED},
                 {99, 99, 2021, DEADLINE_AHEAD}};
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        const struct series *s = SERIES(GIVEN(2017, 70), GIVEN(2021, 73), GIVEN(2022, cases[k].in_2022),
                                        GIVEN(2024, cases[k].latest));
        i.target.year = 2022;
        assert_int_equal(assess(&i, s, TO(&i, cases[k].year)).deadline, cases[k].deadline);
        i.target.year = 0;
        assert_int_equal(assess(&i, s, TO(&i, cases[k].year)).deadline, DEADLINE_OPEN);
    }
    i.target.year = 2022;
    assert_int_equal(assess(&i, SERIES(BLANK(2017), GIVEN(2024, 70)), TO(&i, 2024)).deadline, DEADLINE_OPEN);
    /* in that year nothing was measured, and so nothing was met */
    assert_int_equal(assess(&i, SERIES(GIVEN(2017, 70), GIVEN(2024, 73)), TO(&i, 2024)).deadline,
                     DEADLINE_LATE);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_level_is_reached_by_the_value),
        cmocka_unit_test(a_target_beyond_the_scale_is_out_of_reach),
        cmocka_unit_test(a_level_needs_no_base),
        cmocka_unit_test(a_level_within_the_interval_may_be_chance),
        cmocka_unit_test(changes_have_the_decimals_of_the_measure),
        cmocka_unit_test(verdicts_in_their_order),
        cmocka_unit_test(a_rate_and_a_composite_are_judged_as_a_change),
        cmocka_unit_test(a_direction_is_met_by_more_than_nothing),
        cmocka_unit_test(followed_without_a_verdict),
        cmocka_unit_test(what_stands_in_the_way),
        cmocka_unit_test(the_real_files),
        cmocka_unit_test(example_data_shows),
        cmocka_unit_test(verdicts_with_an_interval),
        cmocka_unit_test(a_small_target_is_met),
        cmocka_unit_test(persons_make_an_interval),
        cmocka_unit_test(a_small_cohort_may_be_chance),
        cmocka_unit_test(the_year_by_which),
        cmocka_unit_test(what_is_not_known),
        cmocka_unit_test(one_years_persons_stand_in),
        cmocka_unit_test(the_series_own_noise),
        cmocka_unit_test(means_that_share_years_are_not_compared),
        cmocka_unit_test(losing_information_never_makes_sure),
        cmocka_unit_test(no_verdict_turns_on_a_hidden_decimal),
        cmocka_unit_test(rates_and_margins),
        cmocka_unit_test(less_confidence_is_sooner_sure),
        cmocka_unit_test(a_repeated_measurement_is_no_news),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
