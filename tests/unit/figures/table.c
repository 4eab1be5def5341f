#include "hand.h"

static void import_real(struct fixture *f) {
    assert_true(import_json(f->store, SOURCE_ROOT "/samples/kolada/data-v2-arskurs9-2016-2019.json",
                            BATCH_REAL, NOW, &f->diag, &f->report));
}

static void values_as_the_source_has_them(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2020);
    struct indicator *i = hand_indicator(f, h, "N15436");
    (void)state;
    import_real(f);
    h->kil.code = "1760";
    const struct figure_table *t = hand_load(f, h);
    assert_series(f, t, i, &h->kil, SEX_TOTAL, "2016 79.1 2017 95 2018 95 2019 -2");
    assert_series(f, t, i, &h->kil, SEX_WOMEN, "2016 -2 2017 -2 2018 -2 2019 -2");
    assert_series(f, t, i, &h->kil, SEX_MEN, "2016 80 2017 -2 2018 100 2019 -2");
    assert_series(f, t, i, &h->nation, SEX_TOTAL, "2016 86 2017 80.5 2018 82.7 2019 82.5");
    const struct figure *latest = series_latest(figure_table_series(t, i, &h->nation, SEX_TOTAL), 2020);
    assert_int_equal(latest->batch, 1);
    assert_false(latest->example);
    assert_true(latest->denominator == 0);
    fixture_close(f);
}

static void nothing_after_the_edition(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2017);
    struct indicator *i = hand_indicator(f, h, "N15436");
    (void)state;
    import_real(f);
    assert_series(f, hand_load(f, h), i, &h->nation, SEX_TOTAL, "2016 86 2017 80.5");
    fixture_close(f);
}

static void a_complement_and_a_scale(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2020);
    struct indicator *complement = hand_indicator(f, h, "N1"), *rate = hand_indicator(f, h, "N2");
    (void)state;
    complement->scale = -1;
    complement->offset = 100;
    rate->scale = 0.01;
    complement->computed = rate->computed = true;
    assert_true(fixture_rows(f, BATCH_REAL,
                             arena_printf(&f->arena, "%s,%s", row_of(f, "N1", "1715", 2019, 'T', "30.3"),
                                          row_of(f, "N2", "1715", 2019, 'T', "5432.1"))));
    const struct figure_table *t = hand_load(f, h);
    const struct figure *c = series_year(figure_table_series(t, complement, &h->kil, SEX_TOTAL), 2019);
    assert_true(c->value == 69.7);
    assert_int_equal(c->batch, 0);
    assert_series(f, t, rate, &h->kil, SEX_TOTAL, "2019 54.321");
    fixture_close(f);
}

static void a_mean_is_missing_when_a_part_is(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2020);
    struct indicator *i = hand_indicator(f, h, "N1 N2");
    (void)state;
    assert_true(fixture_rows(
        f, BATCH_EXAMPLE,
        arena_printf(&f->arena, "%s,%s,%s,%s,%s,%s,%s", row_of(f, "N1", "1715", 2015, 'T', "90"),
                     row_of(f, "N2", "1715", 2015, 'T', "91.5"), row_of(f, "N1", "1715", 2016, 'T', "90"),
                     row_of(f, "N2", "1715", 2016, 'T', "null"), row_of(f, "N1", "1715", 2017, 'T', "90"),
                     row_of(f, "N2", "1730", 2017, 'T', "80"), row_of(f, "N2", "1715", 2014, 'T', "80"))));
    const struct figure_table *t = hand_load(f, h);
    assert_series(f, t, i, &h->kil, SEX_TOTAL, "2014 -1 2015 90.75 2016 -2 2017 -1");
    assert_series(f, t, i, &h->eda, SEX_TOTAL, "2017 -1");
    assert_true(series_year(figure_table_series(t, i, &h->kil, SEX_TOTAL), 2015)->example);
    fixture_close(f);
}

static void women_and_men_from_their_own_kpis(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2020);
    struct indicator *i = hand_indicator(f, h, "w:N00925 m:N00923");
    (void)state;
    assert_true(fixture_rows(f, BATCH_REAL,
                             arena_printf(&f->arena, "%s,%s", row_of(f, "N00925", "1715", 2019, 'T', "84.2"),
                                          row_of(f, "N00923", "1715", 2019, 'T', "81.1"))));
    const struct figure_table *t = hand_load(f, h);
    assert_series(f, t, i, &h->kil, SEX_WOMEN, "2019 84.2");
    assert_series(f, t, i, &h->kil, SEX_MEN, "2019 81.1");
    assert_series(f, t, i, &h->kil, SEX_TOTAL, "");
    fixture_close(f);
}

static void no_sexes_unless_the_edition_asks(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2020);
    struct indicator *i = hand_indicator(f, h, "N15436");
    (void)state;
    i->by_sex = false;
    import_real(f);
    assert_series(f, hand_load(f, h), i, &h->nation, SEX_WOMEN, "");
    fixture_close(f);
}

/* Gives the edition a region with a group, and the group's figures of one KPI. */
static void hand_add_region(struct fixture *f, struct hand *h, struct unit *region) {
    *region = (struct unit){
        .code = "0017", .name = "Värmland", .level = LEVEL_REGION, .mean = "G33624", .index = 3};
    h->nation.next = h->edition.region = region;
    assert_true(fixture_rows(
        f, BATCH_REAL,
        "{\"kpi\":\"N1\",\"municipality\":\"G33624\",\"period\":2019,\"values\":["
        "{\"gender\":\"T\",\"count\":15,\"value\":70.5},{\"gender\":\"K\",\"count\":9,\"value\":72}]}"));
}

static void a_group_stands_in_for_its_region(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2020);
    struct indicator *plain = hand_indicator(f, h, "N1"), *mean = hand_indicator(f, h, "N1 N2");
    struct unit region;
    (void)state;
    hand_add_region(f, h, &region);
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N2", "0017", 2019, 'T', "60.5")));
    const struct figure_table *t = hand_load(f, h);
    assert_series(f, t, plain, &region, SEX_TOTAL, "2019 70.5");
    assert_series(f, t, plain, &region, SEX_WOMEN, "2019 72");
    assert_series(f, t, plain, &region, SEX_MEN, "");
    assert_true(figure_table_series(t, plain, &region, SEX_TOTAL)->figures->unweighted_mean);
    assert_string_equal(figure_table_series(t, plain, &region, SEX_TOTAL)->figures->row.unit, "G33624");
    /* One part of two is enough to say so. */
    assert_series(f, t, mean, &region, SEX_TOTAL, "2019 65.5");
    assert_true(figure_table_series(t, mean, &region, SEX_TOTAL)->figures->unweighted_mean);
    fixture_close(f);
}

/* A row of the region's own, be it of another year, of one sex or without a value, leaves the group out. */
static void the_regions_own_rows_go_first(void **state) {
    static const struct {
        int year;
        char sex;
        const char *value, *total;
    } own[] = {{2019, 'T', "61", "2019 61"},
               {2017, 'T', "61", "2017 61"},
               {2019, 'M', "61", ""},
               {2019, 'T', "null", "2019 -2"}};
    (void)state;
    for (size_t k = 0; k < sizeof own / sizeof *own; k++) {
        struct fixture *f = fixture_open();
        struct hand *h = hand_new(f, 2020);
        struct indicator *i = hand_indicator(f, h, "N1");
        struct unit region;
        hand_add_region(f, h, &region);
        assert_true(
            fixture_rows(f, BATCH_REAL, row_of(f, "N1", "0017", own[k].year, own[k].sex, own[k].value)));
        const struct figure_table *t = hand_load(f, h);
        assert_series(f, t, i, &region, SEX_TOTAL, own[k].total);
        const struct series *s = figure_table_series(t, i, &region, SEX_TOTAL);
        assert_false(s->n && s->figures->unweighted_mean);
        fixture_close(f);
    }
}

/* What is published after the edition's year is not seen: the group still stands in. */
static void later_rows_of_the_region_do_not_count(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2019);
    struct indicator *i = hand_indicator(f, h, "N1");
    struct unit region;
    (void)state;
    hand_add_region(f, h, &region);
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "0017", 2020, 'T', "61")));
    assert_series(f, hand_load(f, h), i, &region, SEX_TOTAL, "2019 70.5");
    region.mean = NULL;
    assert_series(f, hand_load(f, h), i, &region, SEX_TOTAL, "");
    fixture_close(f);
}

static void why_there_is_no_value(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2020);
    struct indicator *i = hand_indicator(f, h, "N1");
    (void)state;
    assert_true(fixture_rows(f, BATCH_REAL,
                             "{\"kpi\":\"N1\",\"municipality\":\"1715\",\"period\":2015,\"values\":["
                             "{\"gender\":\"T\",\"status\":\"\",\"value\":null},"
                             "{\"gender\":\"K\",\"status\":\"Not applicable\",\"value\":null},"
                             "{\"gender\":\"M\",\"status\":\"Missing\",\"value\":null}]}"));
    const struct figure_table *t = hand_load(f, h);
    assert_int_equal(figure_table_series(t, i, &h->kil, SEX_TOTAL)->figures[0].status, VALUE_WITHHELD);
    assert_int_equal(figure_table_series(t, i, &h->kil, SEX_WOMEN)->figures[0].status, VALUE_NOT_APPLICABLE);
    assert_int_equal(figure_table_series(t, i, &h->kil, SEX_MEN)->figures[0].status, VALUE_MISSING);
    fixture_close(f);
}

static void what_the_database_lacks_is_a_warning(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2020);
    (void)state;
    hand_indicator(f, h, "N15436");
    hand_indicator(f, h, "N99999");
    import_real(f);
    h->eda.code = "9999";
    hand_load(f, h);
    assert_int_equal(f->diag.warnings, 2);
    assert_string_equal(f->diag.first->text, "the database has no figures for N99999 (indicator \"i\")");
    assert_int_equal(f->diag.first->at.line, 7);
    assert_string_equal(f->diag.last->text, "the database has no figures for 9999 (Eda)");
    fixture_close(f);
}

/* Osäkerhetstal are a KPI of their own; a row without one, one without a value and one of 0 say nothing. */
static void margins_from_their_own_kpi(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2020);
    struct indicator *i = hand_indicator(f, h, "N1"), *complement = hand_indicator(f, h, "N2");
    (void)state;
    i->kpis->uncertainty = complement->kpis->uncertainty = "N8";
    complement->scale = -0.5;
    complement->offset = 100;
    complement->computed = true;
    assert_true(fixture_rows(
        f, BATCH_REAL,
        arena_printf(&f->arena, "%s,%s,%s,%s,%s,%s,%s,%s", row_of(f, "N1", "1715", 2016, 'T', "70"),
                     row_of(f, "N1", "1715", 2017, 'T', "71"), row_of(f, "N1", "1715", 2018, 'T', "72"),
                     row_of(f, "N1", "1715", 2018, 'K', "73"), row_of(f, "N8", "1715", 2016, 'T', "2.5"),
                     row_of(f, "N8", "1715", 2017, 'T', "null"), row_of(f, "N8", "1715", 2018, 'K', "0"),
                     row_of(f, "N2", "1715", 2016, 'T', "30"))));
    const struct figure_table *t = hand_load(f, h);
    const struct series *total = figure_table_series(t, i, &h->kil, SEX_TOTAL);
    assert_series(f, t, i, &h->kil, SEX_TOTAL, "2016 70 2017 71 2018 72");
    assert_true(total->figures[0].margin == 2.5 && total->figures[1].margin == 0);
    assert_true(total->figures[2].margin == 0);
    assert_true(figure_table_series(t, i, &h->kil, SEX_WOMEN)->figures[0].margin == 0);
    assert_true(figure_table_series(t, complement, &h->kil, SEX_TOTAL)->figures[0].margin == 1.25);
    assert_int_equal(f->diag.warnings, 2);
    fixture_close(f);
}

/* Margins of 3 and 4 around two values: 5 around their sum, 2.5 around their mean. */
static void the_margin_of_a_mean(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2020);
    struct indicator *i = hand_indicator(f, h, "N1 N2");
    (void)state;
    i->kpis->uncertainty = "N8";
    i->kpis->next->uncertainty = "N9";
    assert_true(fixture_rows(
        f, BATCH_REAL,
        arena_printf(&f->arena, "%s,%s,%s,%s,%s,%s", row_of(f, "N1", "1715", 2016, 'T', "70"),
                     row_of(f, "N2", "1715", 2016, 'T', "80"), row_of(f, "N8", "1715", 2016, 'T', "3"),
                     row_of(f, "N1", "1715", 2017, 'T', "70"), row_of(f, "N2", "1715", 2017, 'T', "80"),
                     row_of(f, "N8", "1715", 2017, 'T', "3"))));
    assert_true(fixture_rows(f, BATCH_EXAMPLE, row_of(f, "N9", "1715", 2016, 'T', "4")));
    const struct series *s = figure_table_series(hand_load(f, h), i, &h->kil, SEX_TOTAL);
    assert_true(s->figures[0].margin == 2.5 && s->figures[0].example);
    assert_true(s->figures[1].margin == 0 && !s->figures[1].example);
    fixture_close(f);
}

static void a_kpi_of_margins_that_is_absent(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2020);
    (void)state;
    hand_indicator(f, h, "N15436")->kpis->uncertainty = "N8";
    import_real(f);
    h->kil.code = "1760";
    h->eda.code = "1780";
    hand_load(f, h);
    assert_int_equal(f->diag.warnings, 1);
    assert_string_equal(f->diag.first->text, "the database has no figures for N8 (indicator \"i\")");
    fixture_close(f);
}

/* From a figure to its one row in the database, and to the import that brought it. */
static void a_figure_leads_to_its_row(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2020);
    struct indicator *own = hand_indicator(f, h, "w:N00925 m:N00923"), *mean = hand_indicator(f, h, "N1 N2");
    (void)state;
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2019, 'K', "80")));
    assert_true(fixture_rows(f, BATCH_REAL,
                             arena_printf(&f->arena, "%s,%s", row_of(f, "N00925", "1715", 2019, 'T', "84.2"),
                                          row_of(f, "N2", "1715", 2019, 'K', "90"))));
    assert_true(
        database_run(f->store, &f->diag, "UPDATE observation SET denominator = 35 WHERE kpi <> 'N2'"));
    const struct figure_table *t = hand_load(f, h);
    const struct figure *women = &figure_table_series(t, own, &h->kil, SEX_WOMEN)->figures[0];
    assert_string_equal(women->row.kpi, "N00925");
    assert_string_equal(women->row.unit, "1715");
    assert_int_equal(women->row.sex, SEX_TOTAL);
    assert_int_equal(women->year, 2019);
    assert_true(women->denominator == 35);
    const struct figure *of_two = &figure_table_series(t, mean, &h->kil, SEX_WOMEN)->figures[0];
    assert_true(of_two->value == 85 && of_two->denominator == 0);
    assert_null(of_two->row.kpi);
    assert_int_equal(of_two->batch, 0);
    fixture_close(f);
}

/* A survey of every fourth year: what repeats it stays in force, but is no measurement. */
static void a_base_year_that_repeats_another(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2020);
    struct indicator *i = hand_indicator(f, h, "N1");
    (void)state;
    i->repeats = 4;
    i->target = (struct target){.base_year = 2017};
    assert_true(fixture_rows(
        f, BATCH_REAL,
        arena_printf(&f->arena, "%s,%s,%s,%s,%s", row_of(f, "N1", "1715", 2016, 'T', "70"),
                     row_of(f, "N1", "1715", 2017, 'T', "70"), row_of(f, "N1", "1715", 2020, 'T', "71"),
                     row_of(f, "N1", "1730", 2017, 'T', "70"), row_of(f, "N1", "0000", 2017, 'T', "70"))));
    const struct figure_table *t = hand_load(f, h);
    assert_series(f, t, i, &h->kil, SEX_TOTAL, "2016 70 2017 70 2020 71");
    const struct series *kil = figure_table_series(t, i, &h->kil, SEX_TOTAL);
    assert_true(!kil->figures[0].repeated && kil->figures[1].repeated && !kil->figures[2].repeated);
    assert_false(figure_table_series(t, i, &h->eda, SEX_TOTAL)->figures[0].repeated);
    assert_int_equal(f->diag.warnings, 0);
    fixture_close(f);
}

static const char *hash_after(const char *value, enum batch_kind kind, bool other_first) {
    static char hex[2][65];
    static int turn;
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2020);
    hand_indicator(f, h, "N1");
    if (other_first)
        assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N2", "1715", 2019, 'T', "1")));
    assert_true(fixture_rows(f, kind, row_of(f, "N1", "1715", 2019, 'T', value)));
    turn = 1 - turn;
    memcpy(hex[turn], hand_load(f, h)->sha256, sizeof hex[turn]);
    fixture_close(f);
    return hex[turn];
}

static void the_hash_follows_the_figures(void **state) {
    (void)state;
    assert_string_equal(hash_after("1.5", BATCH_REAL, false), hash_after("1.5", BATCH_REAL, true));
    assert_string_not_equal(hash_after("1.5", BATCH_REAL, false), hash_after("1.6", BATCH_REAL, false));
    assert_string_not_equal(hash_after("1.5", BATCH_REAL, false), hash_after("1.5", BATCH_EXAMPLE, false));
    assert_string_not_equal(hash_after("0", BATCH_REAL, false), hash_after("null", BATCH_REAL, false));
}

static void the_hash_follows_the_denominators(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2020);
    (void)state;
    hand_indicator(f, h, "N1");
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2019, 'T', "1.5")));
    const struct figure_table *unknown = hand_load(f, h);
    assert_true(database_run(f->store, &f->diag, "UPDATE observation SET denominator = 35"));
    assert_string_not_equal(hand_load(f, h)->sha256, unknown->sha256);
    fixture_close(f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_as_the_source_has_them),
        cmocka_unit_test(nothing_after_the_edition),
        cmocka_unit_test(a_complement_and_a_scale),
        cmocka_unit_test(a_mean_is_missing_when_a_part_is),
        cmocka_unit_test(women_and_men_from_their_own_kpis),
        cmocka_unit_test(no_sexes_unless_the_edition_asks),
        cmocka_unit_test(a_group_stands_in_for_its_region),
        cmocka_unit_test(the_regions_own_rows_go_first),
        cmocka_unit_test(later_rows_of_the_region_do_not_count),
        cmocka_unit_test(why_there_is_no_value),
        cmocka_unit_test(what_the_database_lacks_is_a_warning),
        cmocka_unit_test(margins_from_their_own_kpi),
        cmocka_unit_test(the_margin_of_a_mean),
        cmocka_unit_test(a_kpi_of_margins_that_is_absent),
        cmocka_unit_test(a_figure_leads_to_its_row),
        cmocka_unit_test(a_base_year_that_repeats_another),
        cmocka_unit_test(the_hash_follows_the_figures),
        cmocka_unit_test(the_hash_follows_the_denominators),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
