/* What an import does to the database. Its messages for broken files stand in tests/golden/import/. */
#include "../figures/fixture.h"

static const char both[] = "SELECT kpi, unit, sex, period, value, batch FROM observation";

static void the_shape_of_v2(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_true(fixture_import(
        f, BATCH_REAL,
        "{\"count\":1,\"values\":[{\"kpi\":\"N15436\",\"municipality\":\"1730\",\"period\":\"2016\","
        "\"values\":[{\"gender\":\"M\",\"count\":1,\"status\":\"\",\"value\":85.7},"
        "{\"gender\":\"T\",\"count\":1,\"status\":\"\",\"value\":89.5},"
        "{\"gender\":\"K\",\"count\":1,\"status\":\"Not applicable\",\"value\":null}]}]}"));
    assert_report(f, .rows = 3, .added = 3);
    assert_string_equal(
        fixture_query(f, "SELECT sex, period, value, status, count, denominator FROM observation"),
        "K|2016|NULL|Not applicable|1|NULL\nM|2016|85.7||1|NULL\nT|2016|89.5||1|NULL");
    assert_string_equal(
        fixture_query(f, "SELECT id, imported, kind, format, content, n_read, n_added FROM batch"),
        "1|" NOW "|real|v2|data|3|3");
    assert_string_equal(fixture_query(f, "SELECT code, title FROM unit"), "1730|NULL");
    fixture_close(f);
}

static void the_shape_of_v3(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_true(fixture_import(
        f, BATCH_EXAMPLE,
        "\xef\xbb\xbf{\"values\":[{\"kpi\":\"N15613\",\"municipality\":\"1715\",\"period\":2022,"
        "\"values\":[{\"gender\":\"T\",\"count\":1,\"status\":\"\",\"value\":85,"
        "\"isdeleted\":false}]}],\"count\":1,\"next_url\":null,\"previous_url\":null}"));
    assert_report(f, .rows = 1, .added = 1);
    assert_string_equal(fixture_query(f, both), "N15613|1715|T|2022|85.0|1");
    assert_string_equal(fixture_query(f, "SELECT kind, format, content FROM batch"), "example|v3|data");
    assert_int_equal(f->diag.warnings, 0);
    fixture_close(f);
}

static void the_same_file_changes_nothing(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2020, 'T', "1.5")));
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2020, 'T', "1.5")));
    assert_report(f, .rows = 1, .unchanged = 1, .known = true);
    assert_string_equal(fixture_query(f, "SELECT count(*) FROM batch"), "1");
    assert_int_equal(f->diag.last->severity, SEVERITY_NOTE);
    fixture_close(f);
}

static void the_same_value_in_another_file_keeps_its_batch(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2020, 'T', "1.5")));
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2020, 'T', "1.50")));
    assert_report(f, .rows = 1, .unchanged = 1);
    assert_string_equal(fixture_query(f, both), "N1|1715|T|2020|1.5|1");
    assert_string_equal(fixture_query(f, "SELECT n_read, n_unchanged FROM batch WHERE id = 2"), "1|1");
    fixture_close(f);
}

static void a_changed_value_keeps_the_former_one(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2020, 'T', "1.5")));
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2020, 'T', "1.7")));
    assert_report(f, .rows = 1, .changed = 1);
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2020, 'T', "null")));
    assert_report(f, .rows = 1, .changed = 1);
    assert_string_equal(fixture_query(f, both), "N1|1715|T|2020|NULL|3");
    assert_string_equal(
        fixture_query(f, "SELECT value, batch, replaced_by FROM observation_former ORDER BY batch"),
        "1.5|1|2\n1.7|2|3");
    fixture_close(f);
}

static void a_deleted_value_is_removed_and_kept_as_former(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_true(fixture_rows(f, BATCH_REAL,
                             "{\"kpi\":\"N1\",\"municipality\":\"1715\",\"period\":2020,\"values\":["
                             "{\"gender\":\"T\",\"value\":1.5},{\"gender\":\"K\",\"value\":1.4}]}"));
    assert_true(fixture_rows(f, BATCH_REAL,
                             "{\"kpi\":\"N1\",\"municipality\":\"1715\",\"period\":2020,\"values\":["
                             "{\"gender\":\"T\",\"value\":1.5,\"isdeleted\":true},"
                             "{\"gender\":\"K\",\"value\":null,\"is_deleted\":1},"
                             "{\"gender\":\"M\",\"isdeleted\":true}]}"));
    assert_report(f, .rows = 3, .removed = 2, .unchanged = 1);
    assert_string_equal(fixture_query(f, "SELECT count(*) FROM observation"), "0");
    assert_string_equal(fixture_query(f, "SELECT sex, value, replaced_by FROM observation_former"),
                        "K|1.4|2\nT|1.5|2");
    fixture_close(f);
}

static void a_repeated_row_counts_once(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_true(fixture_rows(f, BATCH_REAL,
                             arena_printf(&f->arena, "%s,%s", row_of(f, "N1", "1715", 2020, 'T', "1.5"),
                                          row_of(f, "N1", "1715", 2020, 'T', "1.5"))));
    assert_report(f, .rows = 2, .added = 1, .unchanged = 1);
    fixture_close(f);
}

static void a_contradiction_leaves_the_whole_file_out(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_false(fixture_rows(f, BATCH_REAL,
                              arena_printf(&f->arena, "%s,%s,%s", row_of(f, "N1", "1715", 2020, 'T', "1.5"),
                                           row_of(f, "N1", "1730", 2020, 'T', "2"),
                                           row_of(f, "N1", "1715", 2020, 'T', "1.6"))));
    assert_report(f, .rows = 3, .refused = 1);
    assert_string_equal(
        fixture_message(f),
        "error: values[2].values[0] (N1, 1715, 2020, T): the value 1.6 contradicts an earlier one in the "
        "file: 1.5, values[0].values[0] (N1, 1715, 2020, T)\n"
        "    hint: keep the one that is right; the source knows which");
    assert_string_equal(
        fixture_query(f, "SELECT (SELECT count(*) FROM observation) + (SELECT count(*) FROM batch) +"
                         " (SELECT count(*) FROM unit)"),
        "0");
    fixture_close(f);
}

static void only_the_first_refusals_are_listed(void **state) {
    struct fixture *f = fixture_open();
    const char *rows = row_of(f, "N1", "1715", 2000, 'X', "1");
    (void)state;
    for (int year = 2001; year < 2030; year++)
        rows = arena_printf(&f->arena, "%s,%s", rows, row_of(f, "N1", "1715", year, 'X', "1"));
    assert_false(fixture_rows(f, BATCH_REAL, rows));
    assert_report(f, .rows = 30, .refused = 30);
    assert_int_equal(f->diag.errors, 21);
    assert_string_equal(fixture_message(f), "error: 10 more rows are refused");
    fixture_close(f);
}

static void an_example_never_replaces_a_real_value(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2020, 'T', "1.5")));
    assert_false(fixture_rows(f, BATCH_EXAMPLE, row_of(f, "N1", "1715", 2020, 'T', "9.9")));
    assert_report(f, .rows = 1, .refused = 1);
    assert_true(fixture_rows(f, BATCH_EXAMPLE, row_of(f, "N1", "1715", 2020, 'T', "1.5")));
    assert_report(f, .rows = 1, .unchanged = 1);
    assert_string_equal(fixture_query(f, both), "N1|1715|T|2020|1.5|1");
    fixture_close(f);
}

static void a_real_value_replaces_the_example_even_when_equal(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_true(fixture_rows(f, BATCH_EXAMPLE, row_of(f, "N1", "1715", 2020, 'T', "1.5")));
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2020, 'T', "1.5")));
    assert_report(f, .rows = 1, .changed = 1);
    assert_string_equal(fixture_query(f, "SELECT kind FROM batch JOIN observation ON batch = id"), "real");
    fixture_close(f);
}

static void an_empty_answer_is_a_warning_each_time(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    for (int i = 1; i <= 2; i++) {
        assert_true(fixture_import(f, BATCH_REAL,
                                   "{\"values\":[],\"count\":0,\"next_url\":null,\"previous_url\":null}"));
        assert_report(f, .rows = 0);
        assert_int_equal(f->diag.warnings, i);
    }
    assert_string_equal(fixture_query(f, "SELECT count(*) FROM batch"), "0");
    fixture_close(f);
}

static void a_page_of_several_is_a_warning(void **state) {
    static const char *const next[] = {"\"next_page\":\"http://api.kolada.se/v2/…&page=2\"",
                                       "\"next_url\":\"https://api.kolada.se/v3/…?page=2\""};
    (void)state;
    for (int i = 0; i < 2; i++) {
        struct fixture *f = fixture_open();
        assert_true(fixture_import(f, BATCH_REAL,
                                   arena_printf(&f->arena, "{\"values\":[%s],%s}",
                                                row_of(f, "N1", "1715", 2020, 'T', "1.5"), next[i])));
        assert_report(f, .rows = 1, .added = 1);
        assert_int_equal(f->diag.warnings, 1);
        fixture_close(f);
    }
}

static void figures_may_come_before_their_catalogue(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2020, 'T', "1.5")));
    assert_true(fixture_rows(f, BATCH_REAL, "{\"id\":\"1715\",\"title\":\"Kil\",\"type\":\"K\"}"));
    assert_report(f, .rows = 1, .added = 1);
    assert_true(fixture_rows(
        f, BATCH_REAL, "{\"id\":\"N1\",\"title\":\"Ett\",\"is_divided_by_gender\":1,\"auspices\":\"X\"}"));
    assert_report(f, .rows = 1, .added = 1);
    assert_string_equal(fixture_query(f, "SELECT code, title, type, batch FROM unit"), "1715|Kil|K|2");
    assert_string_equal(fixture_query(f, "SELECT id, title, is_divided_by_gender, auspice, batch FROM kpi"),
                        "N1|Ett|1|X|3");
    fixture_close(f);
}

static void the_latest_catalogue_describes(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_true(fixture_rows(f, BATCH_REAL,
                             "{\"id\":\"N1\",\"title\":\"Ett\",\"is_divided_by_gender\":1},"
                             "{\"id\":\"N2\",\"title\":\"Två\",\"is_divided_by_gender\":0}"));
    assert_true(fixture_rows(f, BATCH_REAL,
                             "{\"id\":\"N1\",\"title\":\"Ett (-2021)\",\"is_divided_by_gender\":true},"
                             "{\"id\":\"N2\",\"title\":\"Två\",\"is_divided_by_gender\":false},"
                             "{\"id\":\"N3\",\"title\":\"Tre\",\"is_divided_by_gender\":false}"));
    assert_report(f, .rows = 3, .added = 1, .changed = 1, .unchanged = 1);
    assert_string_equal(fixture_query(f, "SELECT id, title, batch FROM kpi"),
                        "N1|Ett (-2021)|2\nN2|Två|1\nN3|Tre|2");
    fixture_close(f);
}

static void the_real_files(void **state) {
    static const struct {
        const char *name;
        size_t rows;
    } files[] = {
        {"data-v2-arskurs9-2016-2019.json", 612},
        {"data-v3-skolenkaten-arskurs5-2022-2026.json", 353},
        {"kpi-v2-2024-04.json", 54},
        {"kpi-v3-2026-03.json", 53},
        {"municipality-v3-2026-03.json", 18},
    };
    struct fixture *f = fixture_open();
    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        const char *path = arena_printf(&f->arena, SOURCE_ROOT "/samples/kolada/%s", files[i].name);
        assert_true(import_json(f->store, path, BATCH_REAL, NOW, &f->diag, &f->report));
        assert_int_equal(f->report.rows, files[i].rows);
        assert_int_equal(f->report.rows,
                         f->report.added + f->report.changed + f->report.unchanged + f->report.removed);
    }
    assert_int_equal(f->diag.errors + f->diag.warnings, 0);
    assert_string_equal(fixture_query(f, "SELECT count(*), count(value) FROM observation"), "965|947");
    assert_string_equal(fixture_query(f,
                                      "SELECT value FROM observation WHERE kpi = 'N15436' AND unit = '1760'"
                                      " AND sex = 'T' ORDER BY period"),
                        "79.1\n95.0\n95.0\nNULL");
    assert_string_equal(fixture_query(f, "PRAGMA foreign_key_check"), "");
    fixture_close(f);
}

static void a_read_only_store_refuses(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    store_close(f->store);
    assert_true(store_open(f->database, &f->diag, &f->store));
    assert_false(fixture_rows(f, BATCH_REAL, row_of(f, "N1", "1715", 2020, 'T', "1.5")));
    assert_int_equal(f->diag.errors, 1);
    fixture_close(f);
}

static void a_full_disk_leaves_nothing_half_done(void **state) {
    struct fixture *f = fixture_open();
    const char *rows = row_of(f, "N1", "1715", 1000, 'T', "1");
    (void)state;
    for (int year = 1001; year < 2500; year++)
        rows = arena_printf(&f->arena, "%s,%s", rows, row_of(f, "N1", "1715", year, 'T', "1"));
    assert_true(database_run(f->store, &f->diag, "PRAGMA max_page_count = 16"));
    assert_false(fixture_rows(f, BATCH_REAL, rows));
    assert_report(f, .rows = 1500);
    assert_string_equal(fixture_message(f), "error: the database cannot be used: database or disk is full\n"
                                            "    hint: check that the disk has room and is sound");
    assert_string_equal(fixture_query(f, "SELECT count(*) FROM batch"), "0");
    assert_true(database_run(f->store, &f->diag, "PRAGMA max_page_count = 1000"));
    assert_true(fixture_rows(f, BATCH_REAL, rows));
    assert_report(f, .rows = 1500, .added = 1500);
    fixture_close(f);
}

/* Letters that JSON spells with escapes are composed like any others. */
static void titles_are_composed(void **state) {
    struct fixture *f = fixture_open();
    (void)state;
    assert_true(fixture_import(
        f, BATCH_REAL,
        "{\"values\":[{\"id\":\"1765\",\"title\":\"A\\u030arja\\u0308ng\\u200b\",\"type\":\"K\"}]}"));
    assert_string_equal(fixture_query(f, "SELECT title FROM unit"), "Årjäng");
    fixture_close(f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_shape_of_v2),
        cmocka_unit_test(titles_are_composed),
        cmocka_unit_test(the_shape_of_v3),
        cmocka_unit_test(the_same_file_changes_nothing),
        cmocka_unit_test(the_same_value_in_another_file_keeps_its_batch),
        cmocka_unit_test(a_changed_value_keeps_the_former_one),
        cmocka_unit_test(a_deleted_value_is_removed_and_kept_as_former),
        cmocka_unit_test(a_repeated_row_counts_once),
        cmocka_unit_test(a_contradiction_leaves_the_whole_file_out),
        cmocka_unit_test(only_the_first_refusals_are_listed),
        cmocka_unit_test(an_example_never_replaces_a_real_value),
        cmocka_unit_test(a_real_value_replaces_the_example_even_when_equal),
        cmocka_unit_test(an_empty_answer_is_a_warning_each_time),
        cmocka_unit_test(a_page_of_several_is_a_warning),
        cmocka_unit_test(figures_may_come_before_their_catalogue),
        cmocka_unit_test(the_latest_catalogue_describes),
        cmocka_unit_test(the_real_files),
        cmocka_unit_test(a_read_only_store_refuses),
        cmocka_unit_test(a_full_disk_leaves_nothing_half_done),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
