/* What real figures of Kolada (samples/kolada) have in them that an edition must stand up to. */
#include "assess/assessment.h"
#include "assess/suppression.h"
#include "fixture.h"
#include "input/edition.h"

static const char *const files[] = {"data-v2-arskurs9-2016-2019", "data-v3-skolenkaten-arskurs5-2022-2026"};

/* The figures of a sample edition, of which only Kolada's own are in the database. */
static struct figure_table *load(struct fixture *f, const char *year) {
    struct edition *e;
    struct figure_table *t;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        assert_true(import_json(f->store,
                                arena_printf(&f->arena, SOURCE_ROOT "/samples/kolada/%s.json", files[i]),
                                BATCH_REAL, NOW, &f->diag, &f->report));
    assert_true(edition_read(&f->arena, arena_printf(&f->arena, SOURCE_ROOT "/samples/%s/edition.xml", year),
                             &f->diag, &e));
    assert_true(store_load(f->store, &f->arena, e, &f->diag, &t));
    return t;
}

static const struct series *series_of(const struct figure_table *t, const char *indicator, const char *unit,
                                      enum sex sex) {
    return figure_table_series(t, edition_indicator(t->edition, indicator), edition_unit(t->edition, unit),
                               sex);
}

static void two_exactly_meets_a_goal_of_two(void **state) {
    struct fixture *f = fixture_open();
    const struct figure_table *t = load(f, "2020");
    (void)state;
    struct assessment a = assess(edition_indicator(t->edition, "behoriga"),
                                 series_of(t, "behoriga", "0000", SEX_TOTAL), (struct period){2017, 2019});
    assert_true(a.base->value == 80.5 && a.latest->value == 82.5);
    assert_true(a.change == 2 && a.remaining == 0 && a.target == 82.5);
    assert_int_equal(a.verdict, VERDICT_MET);
    fixture_close(f);
}

static void storfors_has_no_value_of_2019(void **state) {
    struct fixture *f = fixture_open();
    const struct figure_table *t = load(f, "2020");
    const struct series *s = series_of(t, "behoriga", "1760", SEX_TOTAL);
    (void)state;
    assert_int_equal(series_year(s, 2019)->status, VALUE_WITHHELD);
    assert_int_equal(series_latest(s, 2020)->year, 2018);
    struct assessment a = assess(edition_indicator(t->edition, "behoriga"), s, (struct period){2017, 2019});
    assert_int_equal(a.reason, REASON_NO_LATEST);
    assert_false(a.has_change);
    fixture_close(f);
}

/* Counts the years in which the total is given, and of women and men so many. */
static int count_years(const struct figure_table *t, int given) {
    int n = 0;
    for (int u = 0; u < t->n_units; u++)
        for (int year = 2016; year <= 2019; year++) {
            int sexes = 0;
            for (int sex = SEX_WOMEN; sex <= SEX_MEN; sex++) {
                const struct figure *s =
                    series_year(series_of(t, "behoriga", t->units[u]->code, (enum sex)sex), year);
                sexes += s && s->status == VALUE_GIVEN;
            }
            const struct figure *total =
                series_year(series_of(t, "behoriga", t->units[u]->code, SEX_TOTAL), year);
            n += total && total->status == VALUE_GIVEN && sexes == given;
        }
    return n;
}

/*
 * One sex withheld beside a total and the other is no secret: asked to protect it, the suppression withholds
 * the other, too. Kolada prints both in the open, so unless asked it does not.
 */
static void women_or_men_withheld_while_the_total_is_given(void **state) {
    struct fixture *f = fixture_open();
    struct figure_table *t = load(f, "2020");
    (void)state;
    int before = count_years(t, 1), both = count_years(t, 2);
    assert_true(before > 0);
    suppression_apply(t, &f->arena);
    assert_int_equal(count_years(t, 1), before);
    ((struct indicator *)edition_indicator(t->edition, "behoriga"))->protect = PROTECT_YES;
    suppression_apply(t, &f->arena);
    assert_int_equal(count_years(t, 1), 0);
    assert_true(count_years(t, 2) <= both);
    fixture_close(f);
}

/*
 * The source writes 95.0 for all that is above: a figure that stays there has not moved, and none is made up.
 */
static void the_highest_values_are_all_the_same(void **state) {
    struct fixture *f = fixture_open();
    const struct figure_table *t = load(f, "2020");
    const struct series *total = series_of(t, "behoriga", "1760", SEX_TOTAL),
                        *women = series_of(t, "behoriga", "1761", SEX_WOMEN);
    struct assessment a =
        assess(edition_indicator(t->edition, "behoriga"), total, (struct period){2017, 2018});
    (void)state;
    assert_true(series_year(total, 2017)->value == 95 && series_year(total, 2018)->value == 95);
    for (int year = 2016; year <= 2018; year++)
        assert_true(series_year(women, year)->value == 95);
    assert_true(a.has_change && a.change == 0);
    assert_int_equal(a.verdict, VERDICT_UNCHANGED);
    fixture_close(f);
}

static void a_survey_stands_for_two_years(void **state) {
    struct fixture *f = fixture_open();
    const struct figure_table *t = load(f, "2025");
    const struct series *storfors = series_of(t, "trygga", "1760", SEX_TOTAL),
                        *munkfors = series_of(t, "trygga", "1762", SEX_TOTAL);
    (void)state;
    assert_int_equal(storfors->n, 4);
    for (int k = 0; k < 4; k++)
        assert_int_equal(storfors->figures[k].repeated, k % 2);
    assert_int_equal(series_measured(storfors, 2023), 2022);
    assert_int_equal(series_measured(storfors, 2025), 2024);
    assert_int_equal(munkfors->n, 2); /* and no rows of 2024 and 2025 */
    assert_null(series_year(munkfors, 2024));
    assert_int_equal(edition_indicator(t->edition, "trygga")->repeats, 2);
    fixture_close(f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(two_exactly_meets_a_goal_of_two),
        cmocka_unit_test(storfors_has_no_value_of_2019),
        cmocka_unit_test(women_or_men_withheld_while_the_total_is_given),
        cmocka_unit_test(the_highest_values_are_all_the_same),
        cmocka_unit_test(a_survey_stands_for_two_years),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
