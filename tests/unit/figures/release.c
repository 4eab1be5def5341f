/* What a source has still to publish, and what that makes of figures that are not there. */
#include "figures/release.h"
#include "hand.h"

static void import_catalogue(struct fixture *f, const char *period, const char *date) {
    assert_true(fixture_rows(
        f, BATCH_REAL,
        arena_printf(&f->arena,
                     "{\"id\":\"U00001\",\"title\":\"Andel, (%%)\",\"is_divided_by_gender\":false,"
                     "\"municipality_type\":\"K\",\"publication_date\":%s,\"publ_period\":%s}",
                     date, period)));
}

static void import_value(struct fixture *f, const char *kpi, const char *unit, int year, const char *value) {
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, kpi, unit, year, 'T', value)));
}

static void rows_without_a_value_wait_for_their_release(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2024);
    (void)state;
    import_catalogue(f, "\"2024\"", "\"2024-10-04\"");
    import_value(f, "U00001", "1715", 2022, "null");
    import_value(f, "U00001", "1715", 2023, "61.5");
    import_value(f, "U00001", "1715", 2024, "null");
    const struct indicator *i = hand_indicator(f, h, "U00001");
    const struct figure_table *t = hand_load(f, h);
    /* what lacked in a year that is out is withheld; what is to come is not */
    assert_int_equal(VALUE_WITHHELD, 2);
    assert_int_equal(VALUE_PENDING, 5);
    assert_series(f, t, i, &h->kil, SEX_TOTAL, "2022 -2 2023 61.5 2024 -5");
    assert_int_equal(t->releases->period, 2024);
    assert_string_equal(t->releases->date, "2024-10-04");
    assert_null(t->releases->next);
    fixture_close(f);
}

static void a_mean_waits_for_its_part(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2024);
    (void)state;
    import_catalogue(f, "\"2024\"", "null");
    import_value(f, "U00001", "1715", 2023, "61.5");
    import_value(f, "U00002", "1715", 2023, "63.5");
    import_value(f, "U00002", "1715", 2024, "64.5");
    const struct indicator *i = hand_indicator(f, h, "U00001 U00002");
    const struct figure_table *t = hand_load(f, h);
    assert_series(f, t, i, &h->kil, SEX_TOTAL, "2023 62.5 2024 -5");
    assert_null(t->releases->date);
    fixture_close(f);
}

static void what_has_come_is_waited_for_no_more(void **state) {
    struct fixture *f = fixture_open();
    struct hand *h = hand_new(f, 2024);
    (void)state;
    import_catalogue(f, "\"2024\"", "\"2024-10-04\"");
    import_value(f, "U00001", "1715", 2024, "null");
    import_value(f, "U00001", "1730", 2024, "61.5");
    const struct indicator *i = hand_indicator(f, h, "U00001");
    const struct figure_table *t = hand_load(f, h);
    assert_series(f, t, i, &h->kil, SEX_TOTAL, "2024 -2");
    assert_null(t->releases);
    fixture_close(f);
}

static void a_catalogue_without_a_year_says_nothing(void **state) {
    static const char *const periods[] = {"null", "\"\"", "\"2024-10\"", "\"okänt\""};
    (void)state;
    for (size_t k = 0; k < sizeof periods / sizeof *periods; k++) {
        struct fixture *f = fixture_open();
        struct hand *h = hand_new(f, 2024);
        import_catalogue(f, periods[k], "\"2024-10-04\"");
        import_value(f, "U00001", "1715", 2024, "null");
        const struct indicator *i = hand_indicator(f, h, "U00001");
        const struct figure_table *t = hand_load(f, h);
        assert_series(f, t, i, &h->kil, SEX_TOTAL, "2024 -2");
        assert_null(t->releases);
        fixture_close(f);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_without_a_value_wait_for_their_release),
        cmocka_unit_test(a_mean_waits_for_its_part),
        cmocka_unit_test(what_has_come_is_waited_for_no_more),
        cmocka_unit_test(a_catalogue_without_a_year_says_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
