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
    assert_int_equal(a.verdict, VERDICT_UNCERTAIN);
    assert_int_equal(a.reason, REASON_NO_BASE);
    assert_false(a.has_target || a.has_change);
    a = assess(&i, SERIES(GIVEN(2017, 70)), TO(&i, 2017));
    assert_int_equal(a.verdict, VERDICT_NO_NEW);
    assert_int_equal(a.reason, REASON_NO_NEW);
    i.breaks = &b;
    a = assess(&i, SERIES(GIVEN(2017, 70), GIVEN(2024, 90)), TO(&i, 2024));
    assert_int_equal(a.verdict, VERDICT_UNCERTAIN);
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
        enum verdict verdict, direction; /* towards a target of 2, and of the direction alone */
    } cases[] = {
        /* ±5: above 0 when the change is more */
        {5, 76, VERDICT_MET, VERDICT_MET},
        {5, 75.1, VERDICT_MET, VERDICT_MET},
        {5, 74.9, VERDICT_UNCERTAIN, VERDICT_UNCERTAIN},
        {5, 72, VERDICT_UNCERTAIN, VERDICT_UNCERTAIN},
        {5, 70, VERDICT_UNCERTAIN, VERDICT_UNCERTAIN},
        {5, 65.1, VERDICT_UNCERTAIN, VERDICT_UNCERTAIN},
        {5, 64.9, VERDICT_AWAY, VERDICT_AWAY},
        /* ±1.75, which lies inside (−2, 2) for 0.2 up or down, but not for 0.3; never inside (−0.9, 0.9) */
        {1.75, 70.2, VERDICT_UNCHANGED, VERDICT_UNCERTAIN},
        {1.75, 69.8, VERDICT_UNCHANGED, VERDICT_UNCERTAIN},
        {1.75, 70.3, VERDICT_UNCERTAIN, VERDICT_UNCERTAIN},
        {1.75, 69.7, VERDICT_UNCERTAIN, VERDICT_UNCERTAIN},
        {1.75, 72, VERDICT_MET, VERDICT_MET},
        {1.75, 71.9, VERDICT_TOWARDS, VERDICT_MET},
        /* ±0.5 */
        {0.5, 72, VERDICT_MET, VERDICT_MET},
        {0.5, 71.9, VERDICT_TOWARDS, VERDICT_MET},
        {0.5, 70.6, VERDICT_TOWARDS, VERDICT_MET},
        {0.5, 70.4, VERDICT_UNCERTAIN, VERDICT_UNCERTAIN},
        {0.5, 70.3, VERDICT_UNCHANGED, VERDICT_UNCHANGED},
        {0.5, 69.7, VERDICT_UNCHANGED, VERDICT_UNCHANGED},
        {0.5, 69.6, VERDICT_UNCERTAIN, VERDICT_UNCERTAIN},
        {0.5, 69.4, VERDICT_AWAY, VERDICT_AWAY},
        /* ±0.05: certain, and yet too small to count; 0.02 is printed as no change at all */
        {0.05, 70.3, VERDICT_UNCHANGED, VERDICT_MET},
        {0.05, 69.7, VERDICT_UNCHANGED, VERDICT_UNCHANGED},
        {0.05, 69.6, VERDICT_AWAY, VERDICT_AWAY},
        {0.005, 70.02, VERDICT_UNCHANGED, VERDICT_UNCHANGED},
    };
    (void)state;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        struct indicator i = more_by_two();
        double half = cases[k].half;
        const struct series *s =
            SERIES(MARGIN(2017, 70, 0.6 * half), MARGIN(2024, cases[k].latest, 0.8 * half));
        struct assessment a = assess(&i, s, TO(&i, 2024));
        assert_int_equal(a.verdict, cases[k].verdict);
        assert_int_equal(a.reason, a.verdict == VERDICT_UNCERTAIN ? REASON_INTERVAL : REASON_GIVEN);
        assert_int_equal(a.certainty, CERTAINTY_INTERVAL);
        assert_true(fabs(a.lo - (cases[k].latest - 70 - half)) < 1e-9);
        assert_true(fabs(a.hi - (cases[k].latest - 70 + half)) < 1e-9);
        assert_true(a.has_change && a.has_target && a.has_remaining && a.worth == 0);
        i.target.kind = TARGET_DIRECTION;
        assert_int_equal(assess(&i, s, TO(&i, 2024)).verdict, cases[k].direction);
        /* less is better: all the other way round */
        i = more_by_two();
        i.direction = DIRECTION_DOWN;
        s = SERIES(MARGIN(2017, 70, 0.6 * half), MARGIN(2024, 140 - cases[k].latest, 0.8 * half));
        a = assess(&i, s, TO(&i, 2024));
        assert_int_equal(a.verdict, cases[k].verdict);
        assert_true(fabs(a.lo - (70 - cases[k].latest - half)) < 1e-9);
    }
}

/* A step below what counts as unchanged can be all that was asked for, and certain. */
static void a_small_target_is_met(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    i.target.change = 0.2;
    assert_int_equal(
        assess(&i, SERIES(MARGIN(2017, 70, 0.03), MARGIN(2024, 70.2, 0.04)), TO(&i, 2024)).verdict,
        VERDICT_MET);
    assert_int_equal(assess(&i, SERIES(MARGIN(2017, 70, 0.3), MARGIN(2024, 70.2, 0.4)), TO(&i, 2024)).verdict,
                     VERDICT_UNCERTAIN);
}

/* 70 % of `persons`; limits worked out with Wilson's and Newcombe's formulas by other means. */
static void persons_make_an_interval(void **state) {
    static const struct {
        double persons, latest, lo, hi;
        enum verdict verdict;
    } cases[] = {
        {35, 72, -18.7122, 22.4877, VERDICT_UNCERTAIN},    {4000, 72, 0.0113, 3.9866, VERDICT_MET},
        {5000, 71, -0.7876, 2.7867, VERDICT_UNCERTAIN},    {20000, 71, 0.1062, 1.8936, VERDICT_TOWARDS},
        {200000, 70.3, 0.0164, 0.5836, VERDICT_UNCHANGED}, {100000, 70.3, -0.1011, 0.7011, VERDICT_UNCHANGED},
        {5000, 69.8, -1.9975, 1.5977, VERDICT_UNCHANGED},  {2000, 69.8, -3.0410, 2.6415, VERDICT_UNCERTAIN},
        {20000, 68, -2.9060, -1.0936, VERDICT_AWAY},       {1000, 68, -6.0433, 2.0523, VERDICT_UNCERTAIN},
    };
    struct indicator i = more_by_two();
    (void)state;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        double n = cases[k].persons;
        struct assessment a =
            assess(&i, SERIES(AMONG(2017, 70, n), AMONG(2024, cases[k].latest, n)), TO(&i, 2024));
        assert_true(fabs(a.lo - cases[k].lo) < 0.00006 && fabs(a.hi - cases[k].hi) < 0.00006);
        assert_int_equal(a.verdict, cases[k].verdict);
        assert_true(a.worth == 100 / n);
    }
}

/* With 35 pupils one is 2.9 procentenheter: +2 is less than a single pupil. */
static void a_small_cohort_cannot_be_judged(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    struct assessment a = assess(&i, SERIES(AMONG(2017, 70, 35), AMONG(2024, 72, 35)), TO(&i, 2024));
    assert_int_equal(a.verdict, VERDICT_UNCERTAIN);
    assert_int_equal(a.reason, REASON_INTERVAL);
    assert_true(fabs(a.worth - 2.857142857) < 1e-9);
    assert_true(a.has_change && a.change == 2);
}

static void what_makes_no_interval(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    /* one end is enough to spoil it, for an interval and for a worth */
    struct assessment a = assess(&i, SERIES(AMONG(2017, 70, 35), GIVEN(2024, 72)), TO(&i, 2024));
    assert_int_equal(a.certainty, CERTAINTY_UNKNOWN);
    assert_int_equal(a.verdict, VERDICT_MET);
    assert_true(a.worth == 0 && a.lo == 0 && a.hi == 0);
    a = assess(&i, SERIES(GIVEN(2017, 70), AMONG(2024, 72, 35)), TO(&i, 2024));
    assert_int_equal(a.certainty, CERTAINTY_UNKNOWN);
    assert_true(a.worth > 2.8);
    /* what stands in the way goes first */
    a = assess(&i, SERIES(BLANK(2017), AMONG(2024, 72, 35)), TO(&i, 2024));
    assert_int_equal(a.reason, REASON_NO_BASE);
    a = assess(&i, SERIES(AMONG(2017, 70, 35)), TO(&i, 2024));
    assert_int_equal(a.verdict, VERDICT_NONE);
    /* neither years nor an index count persons */
    i.measure = MEASURE_INDEX;
    a = assess(&i, SERIES(AMONG(2017, 70, 35), AMONG(2024, 72, 35)), TO(&i, 2024));
    assert_int_equal(a.certainty, CERTAINTY_UNKNOWN);
    assert_true(a.worth == 0);
    a = assess(&i, SERIES(MARGIN(2017, 70, 3), MARGIN(2024, 72, 4)), TO(&i, 2024));
    assert_int_equal(a.certainty, CERTAINTY_INTERVAL);
    /* more events than persons are no share of them */
    i.measure = MEASURE_PER_1000;
    a = assess(&i, SERIES(AMONG(2017, 1001, 35), AMONG(2024, 72, 35)), TO(&i, 2024));
    assert_int_equal(a.certainty, CERTAINTY_UNKNOWN);
}

/* Per 1 000, and the source's margin where there are both. */
static void rates_and_margins(void **state) {
    struct indicator i = more_by_two(), percent = more_by_two();
    struct figure both[] = {{.year = 2017, .value = 70, .margin = 3, .denominator = 35},
                            {.year = 2024, .value = 72, .margin = 4, .denominator = 35}};
    (void)state;
    i.measure = MEASURE_PER_1000;
    struct assessment a = assess(&i, SERIES(AMONG(2017, 700, 35), AMONG(2024, 720, 35)), TO(&i, 2024));
    struct assessment b =
        assess(&percent, SERIES(AMONG(2017, 70, 35), AMONG(2024, 72, 35)), TO(&percent, 2024));
    assert_true(fabs(a.lo - 10 * b.lo) < 1e-9 && fabs(a.hi - 10 * b.hi) < 1e-9);
    assert_true(fabs(a.worth - 28.57142857) < 1e-8);
    a = assess(&percent, &(struct series){both, 2}, TO(&percent, 2024));
    assert_true(fabs(a.lo + 3) < 1e-9 && fabs(a.hi - 7) < 1e-9 && a.worth > 2.8);
}

static void less_confidence_is_sooner_sure(void **state) {
    struct indicator i = more_by_two();
    const struct series *s = SERIES(AMONG(2017, 70, 1500), AMONG(2024, 72.8, 1500));
    (void)state;
    assert_int_equal(assess(&i, s, TO(&i, 2024)).verdict, VERDICT_UNCERTAIN);
    i.confidence = 80;
    assert_int_equal(assess(&i, s, TO(&i, 2024)).verdict, VERDICT_MET);
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
    assert_int_equal(a.verdict, VERDICT_UNCERTAIN);
    assert_int_equal(a.reason, REASON_NO_BASE);
    assert_int_equal(assess(&i, SERIES(GIVEN(2017, 95)), p).verdict, VERDICT_NONE);
    i.status = false;
    assert_int_equal(assess(&i, SERIES(GIVEN(2024, 91)), p).reason, REASON_FOLLOWED);
}

/* The level lies inside the value's interval: chance may have taken the value over it. */
static void a_level_within_the_interval_cannot_be_told(void **state) {
    (void)state;
    struct indicator i = more_by_two();
    i.target = (struct target){.kind = TARGET_LEVEL, .level = 90};
    static const struct period p = {2017, 2024};
    struct assessment a = assess(&i, SERIES(AMONG(2024, 91, 100)), p);
    assert_true(a.has_value && a.value.lo < 90 && a.value.hi > 91);
    assert_int_equal(a.verdict, VERDICT_UNCERTAIN);
    assert_int_equal(a.reason, REASON_INTERVAL);
    assert_int_equal(assess(&i, SERIES(MARGIN(2024, 89, 1.5)), p).reason, REASON_INTERVAL);
    assert_int_equal(assess(&i, SERIES(MARGIN(2024, 92, 1.5)), p).verdict, VERDICT_MET);
    assert_int_equal(assess(&i, SERIES(MARGIN(2017, 80, 1), MARGIN(2024, 88, 1)), p).verdict,
                     VERDICT_TOWARDS);
}

/* 1,4 percent cannot fall by 2, nor 99 rise: whatever moves that way is not on its way to the target. */
static void a_target_beyond_the_scale_is_out_of_reach(void **state) {
    struct indicator i = more_by_two();
    (void)state;
    i.direction = DIRECTION_DOWN;
    struct assessment a = moved(&i, 1.4, 0.4);
    assert_true(a.unreachable && a.bound == 0);
    assert_false(a.has_target || a.has_remaining);
    assert_int_equal(a.verdict, VERDICT_UNCERTAIN);
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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_level_is_reached_by_the_value),
        cmocka_unit_test(a_target_beyond_the_scale_is_out_of_reach),
        cmocka_unit_test(a_level_needs_no_base),
        cmocka_unit_test(a_level_within_the_interval_cannot_be_told),
        cmocka_unit_test(changes_have_the_decimals_of_the_measure),
        cmocka_unit_test(verdicts_in_their_order),
        cmocka_unit_test(a_rate_and_a_composite_are_judged_as_a_change),
        cmocka_unit_test(a_direction_is_met_by_any_step),
        cmocka_unit_test(followed_without_a_verdict),
        cmocka_unit_test(what_stands_in_the_way),
        cmocka_unit_test(the_real_files),
        cmocka_unit_test(example_data_shows),
        cmocka_unit_test(verdicts_with_an_interval),
        cmocka_unit_test(a_small_target_is_met),
        cmocka_unit_test(persons_make_an_interval),
        cmocka_unit_test(a_small_cohort_cannot_be_judged),
        cmocka_unit_test(what_makes_no_interval),
        cmocka_unit_test(rates_and_margins),
        cmocka_unit_test(less_confidence_is_sooner_sure),
        cmocka_unit_test(a_repeated_measurement_is_no_news),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
