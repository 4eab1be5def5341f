#include "assess/results.h"

#include "../arena.h"
#include "hand.h"

#include <string.h>

enum { EDA, KIL, COUNTY, NATION, UNITS };

/* Two municipalities, the county and the nation, and one indicator of them. */
struct world {
    struct unit units[UNITS];
    const struct unit *in_order[UNITS];
    struct indicator indicator, *list[1];
    struct edition edition;
    struct series series[UNITS][SEX_COUNT];
    struct figure_table table;
};

static void world_make(struct world *w) {
    *w = (struct world){.indicator = more_by_two(), .list = {&w->indicator}};
    for (int k = 0; k < UNITS; k++) {
        w->units[k] = (struct unit){.index = k,
                                    .level = k == NATION   ? LEVEL_NATION
                                             : k == COUNTY ? LEVEL_REGION
                                                           : LEVEL_MUNICIPALITY,
                                    .next = k + 1 < UNITS ? &w->units[k + 1] : NULL};
        w->in_order[k] = &w->units[k];
    }
    w->indicator.levels[LEVEL_MUNICIPALITY] = w->indicator.levels[LEVEL_REGION] =
        w->indicator.levels[LEVEL_NATION] = true;
    w->edition = (struct edition){
        .units = w->units, .n_units = UNITS, .n_municipalities = 2, .indicators = w->list, .n_indicators = 1};
    w->table = (struct figure_table){
        .edition = &w->edition, .n_units = UNITS, .units = w->in_order, .series = w->series[0]};
}

static const struct results *results(struct world *w, void **state) {
    return results_make(*state, &w->edition, &w->table);
}

static void an_indicator_is_followed_to_the_countys_latest_year(void **state) {
    struct world w;
    world_make(&w);
    w.series[EDA][SEX_TOTAL] = *SERIES(GIVEN(2017, 70), GIVEN(2023, 73), BLANK(2024));
    w.series[KIL][SEX_TOTAL] = *SERIES(GIVEN(2018, 70), GIVEN(2022, 71));
    w.series[NATION][SEX_TOTAL] = *SERIES(GIVEN(2016, 70), GIVEN(2024, 71));
    const struct results *r = results(&w, state);
    assert_int_equal(results_latest(r, &w.indicator), 2023);
    assert_int_equal(results_of(r, &w.indicator)->first, 2016);
    assert_true(results_of(r, &w.indicator)->in_county);
    assert_true(results_latest_figure(r, &w.indicator, &w.units[EDA], SEX_TOTAL)->value == 73);
    assert_null(results_latest_figure(r, &w.indicator, &w.units[KIL], SEX_TOTAL));
}

static void the_nations_year_when_the_county_has_none(void **state) {
    struct world w;
    world_make(&w);
    w.series[NATION][SEX_WOMEN] = *SERIES(GIVEN(2016, 70), GIVEN(2024, 71));
    const struct results *r = results(&w, state);
    assert_int_equal(results_latest(r, &w.indicator), 2024);
    assert_false(results_of(r, &w.indicator)->in_county);
    world_make(&w);
    assert_int_equal(results_latest(results(&w, state), &w.indicator), 0);
}

static void verdicts_are_counted_by_unit_and_by_indicator(void **state) {
    struct world w;
    world_make(&w);
    w.series[EDA][SEX_TOTAL] = *SERIES(GIVEN(2017, 70), GIVEN(2023, 73));
    w.series[KIL][SEX_TOTAL] = *SERIES(GIVEN(2017, 70), GIVEN(2023, 69));
    w.series[COUNTY][SEX_TOTAL] = *SERIES(GIVEN(2017, 70), GIVEN(2023, 73));
    const struct results *r = results(&w, state);
    assert_int_equal(results_of(r, &w.indicator)->counts.of[VERDICT_MET], 1);
    assert_int_equal(results_of(r, &w.indicator)->counts.of[VERDICT_AWAY], 1);
    assert_int_equal(r->counts[EDA].of[VERDICT_MET], 1);
    assert_int_equal(r->counts[KIL].of[VERDICT_AWAY], 1);
    assert_int_equal(r->counts[COUNTY].of[VERDICT_MET], 1);
    assert_int_equal(r->counts[NATION].of[VERDICT_NONE], 1);
}

/* A series that rises from year to year, of so few persons that chance explains it: no trend is claimed. */
static void no_trend_where_chance_may_make_it(void **state) {
    struct world w;
    world_make(&w);
    w.series[EDA][SEX_TOTAL] = *SERIES(AMONG(2017, 70, 20), AMONG(2018, 71, 20), AMONG(2019, 72, 20),
                                       AMONG(2020, 73, 20), AMONG(2021, 74, 20));
    w.series[KIL][SEX_TOTAL] =
        *SERIES(GIVEN(2017, 70), GIVEN(2018, 71), GIVEN(2019, 72), GIVEN(2020, 73), GIVEN(2021, 74));
    const struct results *r = results(&w, state);
    assert_int_equal(results_assessment(r, &w.indicator, &w.units[EDA])->certainty, CERTAINTY_CHANCE);
    assert_int_equal(results_of_unit(r, &w.indicator, &w.units[EDA])->trend.direction, TREND_NONE);
    assert_int_equal(results_of_unit(r, &w.indicator, &w.units[KIL])->trend.direction, TREND_RISING);
}

/* Two municipalities that a survey reaches in different years: base and latest have the years of both. */
static void measurements_keep_their_years(void **state) {
    struct world w;
    world_make(&w);
    struct series *eda = SERIES(GIVEN(2016, 70), GIVEN(2017, 70), GIVEN(2018, 71), GIVEN(2019, 71)),
                  *kil = SERIES(GIVEN(2017, 80), GIVEN(2018, 80), GIVEN(2019, 82));
    eda->figures[1].repeated = eda->figures[3].repeated = kil->figures[1].repeated = true;
    w.series[EDA][SEX_TOTAL] = *eda;
    w.series[KIL][SEX_TOTAL] = *kil;
    const struct indicator_result *r = results_of(results(&w, state), &w.indicator);
    assert_int_equal(r->bases.first, 2016);
    assert_int_equal(r->bases.last, 2017);
    assert_int_equal(r->latests.first, 2018);
    assert_int_equal(r->latests.last, 2019);
}

static void a_level_that_is_not_reported_has_no_verdict_but_its_sexes(void **state) {
    struct world w;
    world_make(&w);
    w.indicator.levels[LEVEL_MUNICIPALITY] = false;
    w.series[EDA][SEX_TOTAL] = w.series[EDA][SEX_WOMEN] = w.series[COUNTY][SEX_TOTAL] =
        *SERIES(GIVEN(2017, 70), GIVEN(2023, 73));
    const struct results *r = results(&w, state);
    const struct assessment *eda = results_assessment(r, &w.indicator, &w.units[EDA]);
    assert_int_equal(eda->reason, REASON_LEVEL);
    assert_int_equal(eda->verdict, VERDICT_NONE);
    assert_false(eda->has_change);
    assert_true(results_of_unit(r, &w.indicator, &w.units[EDA])->by_sex[SEX_WOMEN].change == 3);
    assert_null(results_latest_figure(r, &w.indicator, &w.units[EDA], SEX_TOTAL));
    assert_int_equal(results_of(r, &w.indicator)->spread.n, 0);
}

static void of_a_goal_about_a_gap_the_total_is_the_gap(void **state) {
    struct world w;
    world_make(&w);
    w.indicator.target = (struct target){.kind = TARGET_GAP, .base_year = 2017};
    w.series[KIL][SEX_WOMEN] = *SERIES(GIVEN(2017, 80), GIVEN(2023, 82));
    w.series[KIL][SEX_MEN] = *SERIES(GIVEN(2017, 75), GIVEN(2023, 79));
    const struct results *r = results(&w, state);
    const struct series *gap = results_series(r, &w.indicator, &w.units[KIL], SEX_TOTAL);
    assert_int_equal(gap->n, 2);
    assert_true(gap->figures[0].value == 5 && gap->figures[1].value == 3);
    assert_int_equal(results_assessment(r, &w.indicator, &w.units[KIL])->verdict, VERDICT_MET);
    assert_true(results_of_unit(r, &w.indicator, &w.units[KIL])->gap.change == -2);
    w.indicator.status = false;
    assert_int_equal(results_assessment(results(&w, state), &w.indicator, &w.units[KIL])->reason,
                     REASON_FOLLOWED);
}

static void a_mean_of_municipalities_is_known_as_one(void **state) {
    struct world w;
    world_make(&w);
    struct figure figures[] = {GIVEN(2017, 70), GIVEN(2023, 73)};
    w.series[COUNTY][SEX_TOTAL] = (struct series){figures, 2};
    assert_false(results_is_mean(results(&w, state), &w.indicator, &w.units[COUNTY]));
    figures[0].unweighted_mean = true;
    assert_true(results_is_mean(results(&w, state), &w.indicator, &w.units[COUNTY]));
    assert_false(results_is_mean(results(&w, state), &w.indicator, NULL));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        arena_test(an_indicator_is_followed_to_the_countys_latest_year),
        arena_test(the_nations_year_when_the_county_has_none),
        arena_test(verdicts_are_counted_by_unit_and_by_indicator),
        arena_test(no_trend_where_chance_may_make_it),
        arena_test(measurements_keep_their_years),
        arena_test(a_level_that_is_not_reported_has_no_verdict_but_its_sexes),
        arena_test(of_a_goal_about_a_gap_the_total_is_the_gap),
        arena_test(a_mean_of_municipalities_is_known_as_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
