/*
 * What an import of CSV does to the database. Its messages for broken files stand in
 * tests/golden/import-csv/.
 */
#include "../figures/fixture.h"

#define COLUMNS "[columns]\nunit = Kommun\nperiod = År\nsex = Kön\nvalue = Andel\ndenominator = Antal\n"
#define HEADINGS "Kommun;År;Kön;Andel;Antal\n"

static const char caries[] = "[file]\nkpi = NP0002\nmeasure = percent\n" COLUMNS;
static const char both[] =
    "SELECT kpi, unit, sex, period, value, status, denominator, batch FROM observation";

static struct fixture *fixture_with_units(void) {
    struct fixture *f = fixture_open();
    assert_true(fixture_import(f, BATCH_REAL,
                               "{\"values\":[{\"id\":\"1715\",\"title\":\"Kil\",\"type\":\"K\"},"
                               "{\"id\":\"1785\",\"title\":\"Säffle\",\"type\":\"K\"},"
                               "{\"id\":\"0017\",\"title\":\"Region Värmland\",\"type\":\"L\"}]}"));
    return f;
}

static const char *map_file(struct fixture *f) {
    return arena_printf(&f->arena, "%s/answer.map", f->folder);
}

static bool import_bytes(struct fixture *f, const char *map, const char *csv, size_t len) {
    FILE *file = fopen(map_file(f), "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(map, 1, strlen(map), file), strlen(map));
    assert_int_equal(fclose(file), 0);
    fixture_write(f, csv, len);
    bool ok = import_csv(f->store, f->file, map_file(f), BATCH_REAL, NOW, &f->diag, &f->report);
    unlink(map_file(f));
    return ok;
}

static bool import_text(struct fixture *f, const char *map, const char *csv) {
    return import_bytes(f, map, csv, strlen(csv));
}

static void values_persons_and_reasons(void **state) {
    struct fixture *f = fixture_with_units();
    (void)state;
    assert_true(import_text(f, caries,
                            HEADINGS
                            "Kil;2021;Flickor;94,5;60\nKil;2021;pojkar;..;..\nKil;2021;Totalt;94,1;121\n"
                            "Säffle;2021;T;-;\nSäffle;2021;K;.;\nSäffle;2021;M;;\nSäffle;2022;T;SEKRETESS;1\n"
                            "0017;2021;samtliga;93,25;1 204\n"));
    assert_report(f, .rows = 8, .added = 8);
    assert_string_equal(fixture_query(f, both), "NP0002|0017|T|2021|93.25||1204.0|2\n"
                                                "NP0002|1715|K|2021|94.5||60.0|2\n"
                                                "NP0002|1715|M|2021|NULL|Withheld|NULL|2\n"
                                                "NP0002|1715|T|2021|94.1||121.0|2\n"
                                                "NP0002|1785|K|2021|NULL|Not applicable|NULL|2\n"
                                                "NP0002|1785|M|2021|NULL|Missing|NULL|2\n"
                                                "NP0002|1785|T|2021|NULL|Missing|NULL|2\n"
                                                "NP0002|1785|T|2022|NULL|Withheld|1.0|2");
    fixture_close(f);
}

static void a_batch_knows_its_map(void **state) {
    struct fixture *f = fixture_with_units();
    (void)state;
    assert_true(import_text(f, caries, HEADINGS "Kil;2021;T;94,5;120\n"));
    assert_string_equal(
        fixture_query(f, "SELECT kind, format, content, map LIKE '%/answer.map', length(map_sha256),"
                         " length(sha256), n_read, n_added FROM batch WHERE id = 2"),
        "real|csv|data|1|64|64|1|1");
    fixture_close(f);
}

static void the_same_file_with_another_map_is_another_import(void **state) {
    struct fixture *f = fixture_with_units();
    static const char csv[] = HEADINGS "Kil;2021;T;94,5;120\n";
    (void)state;
    assert_true(import_text(f, caries, csv));
    assert_true(import_text(f, caries, csv));
    assert_report(f, .rows = 1, .unchanged = 1, .known = true);
    assert_true(import_text(f, "[file]\nkpi = NP0003\n" COLUMNS, csv));
    assert_report(f, .rows = 1, .added = 1);
    assert_true(import_text(f, arena_printf(&f->arena, "# the same, said again\n%s", caries), csv));
    assert_report(f, .rows = 1, .unchanged = 1);
    assert_string_equal(fixture_query(f, "SELECT kpi, batch FROM observation"), "NP0002|2\nNP0003|3");
    fixture_close(f);
}

static void what_changes_keeps_the_former_value(void **state) {
    struct fixture *f = fixture_with_units();
    (void)state;
    assert_true(
        import_text(f, caries, HEADINGS "Kil;2021;T;94,5;120\nKil;2022;T;95,5;118\nKil;2023;T;96;117\n"));
    /* A value, a number of persons, a number of persons that is not told. */
    assert_true(
        import_text(f, caries, HEADINGS "Kil;2021;T;94,6;120\nKil;2022;T;95,5;119\nKil;2023;T;96;\n"));
    assert_report(f, .rows = 3, .changed = 2, .unchanged = 1);
    assert_string_equal(fixture_query(f, both), "NP0002|1715|T|2021|94.6||120.0|3\n"
                                                "NP0002|1715|T|2022|95.5||119.0|3\n"
                                                "NP0002|1715|T|2023|96.0||117.0|2");
    assert_string_equal(
        fixture_query(f, "SELECT period, value, denominator, batch, replaced_by FROM observation_former"),
        "2021|94.5|120.0|2|3\n2022|95.5|118.0|2|3");
    fixture_close(f);
}

static void koladas_answer_keeps_the_number_of_persons(void **state) {
    struct fixture *f = fixture_with_units();
    (void)state;
    assert_true(import_text(f, caries, HEADINGS "Kil;2021;T;94,5;120\n"));
    assert_true(fixture_rows(f, BATCH_REAL, row_of(f, "NP0002", "1715", 2021, 'T', "94.5")));
    assert_report(f, .rows = 1, .unchanged = 1);
    assert_string_equal(fixture_query(f, both), "NP0002|1715|T|2021|94.5||120.0|2");
    fixture_close(f);
}

static void margins_are_figures_of_their_own(void **state) {
    struct fixture *f = fixture_with_units();
    (void)state;
    assert_true(import_text(
        f,
        "[columns]\nkpi = Mått\nunit = Kommun\nvalue = Andel\nmargin = ±\n[file]\nperiod = 2022\n"
        "[kpis]\nGod hälsa = U01405\n[margins]\nU01405 = U01511\n",
        "Mått,Kommun,Andel,±\nGod hälsa,Kil,74.5,2.1\nGod hälsa,Säffle,71.5,\nN00001,Kil,5.5,\n"));
    assert_report(f, .rows = 5, .added = 5);
    assert_string_equal(fixture_query(f, "SELECT kpi, unit, sex, period, value, status FROM observation"),
                        "N00001|1715|T|2022|5.5|\nU01405|1715|T|2022|74.5|\nU01405|1785|T|2022|71.5|\n"
                        "U01511|1715|T|2022|2.1|\nU01511|1785|T|2022|NULL|Missing");
    fixture_close(f);
}

static void windows_1252_is_read_too(void **state) {
    struct fixture *f = fixture_with_units();
    static const char csv[] = "Kommun;\xc5r;K\xf6n;Andel;Antal\r\nS\xe4"
                              "ffle;2021;T;94,5;1\xa0"
                              "350\r\n";
    (void)state;
    assert_true(import_text(f, caries, csv));
    assert_string_equal(fixture_query(f, both), "NP0002|1785|T|2021|94.5||1350.0|2");
    fixture_close(f);
}

static void one_refused_row_leaves_the_file_out(void **state) {
    struct fixture *f = fixture_with_units();
    (void)state;
    assert_false(import_text(f, caries, HEADINGS "Kil;2021;T;94,5;120\nSäfle;2021;T;94,5;120\n"));
    assert_report(f, .rows = 2, .refused = 1);
    assert_int_equal(f->diag.last->at.line, 3);
    assert_string_equal(
        fixture_query(f, "SELECT (SELECT count(*) FROM observation), (SELECT count(*) FROM batch),"
                         " (SELECT count(*) FROM kpi)"),
        "0|1|0");
    fixture_close(f);
}

static void examples_by_map_or_by_command(void **state) {
    static const struct {
        const char *said;
        enum batch_kind asked;
        const char *kind; /* NULL: refused */
    } cases[] = {
        {"", BATCH_REAL, "real"},
        {"", BATCH_EXAMPLE, "example"},
        {"[file]\nkind = example\n", BATCH_REAL, "example"},
        {"[file]\nkind = example\n", BATCH_EXAMPLE, "example"},
        {"[file]\nkind = real\n", BATCH_REAL, "real"},
        {"[file]\nkind = real\n", BATCH_EXAMPLE, NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct fixture *f = fixture_with_units();
        const char *map = map_file(f), *text = arena_printf(&f->arena, "%s%s", caries, cases[i].said);
        FILE *file = fopen(map, "wb");
        fwrite(text, 1, strlen(text), file);
        fclose(file);
        fixture_write(f, HEADINGS "Kil;2021;T;94,5;120\n", strlen(HEADINGS "Kil;2021;T;94,5;120\n"));
        bool ok = import_csv(f->store, f->file, map, cases[i].asked, NOW, &f->diag, &f->report);
        assert_int_equal(ok, cases[i].kind != NULL);
        assert_string_equal(fixture_query(f, "SELECT kind FROM batch WHERE id = 2"),
                            cases[i].kind ? cases[i].kind : "");
        unlink(map);
        fixture_close(f);
    }
}

static void a_map_lies_beside_its_file(void **state) {
    struct arena a;
    (void)state;
    arena_init(&a);
    assert_string_equal(import_map_beside(&a, "a/b.csv"), "a/b.map");
    assert_string_equal(import_map_beside(&a, "b.2024.CSV"), "b.2024.map");
    assert_string_equal(import_map_beside(&a, "a.d/b"), "a.d/b.map");
    arena_release(&a);
}

/* A file and its map with one byte replaced, or taken away when `byte` is NUL. */
static void import_damaged(struct fixture *f, const char *csv, const char *map, bool in_map, size_t at,
                           char byte) {
    struct arena a;
    arena_init(&a);
    char *texts[] = {arena_strdup(&a, csv), arena_strdup(&a, map)}, *hit = texts[in_map] + at;
    if (byte)
        *hit = byte;
    else
        memmove(hit, hit + 1, strlen(hit));
    bool ok = import_text(f, texts[1], texts[0]);
    assert_true(ok == (f->report.refused == 0 && f->diag.errors == 0));
    assert_true(ok || f->report.added + f->report.changed == 0);
    diag_release(&f->diag);
    diag_init(&f->diag);
    arena_release(&a);
}

/*
 * Every byte of a sound file and of its map is changed or lost in turn: all of a file is imported, or
 * nothing.
 */
static void no_damage_is_imported_by_half(void **state) {
    static const char csv[] =
        "\"Kommun\";År;Kön;\"Andel\";Antal\r\nKil;2021;K;94,5;60\r\n\"Kil\";2021;M;..;..\r\n"
        "Säffle;2021;T;94,5;1\u00a0121\r\n";
    static const char bytes[] = "\";,.=[]\n\r \t0K\xc3\xff\x01"; /* and the NUL at its end */
    struct fixture *f = fixture_with_units();
    const char *map = arena_printf(&f->arena, "%s[words]\nx = withheld\n[units]\ny = 1715\n", caries);
    const char *texts[] = {csv, map};
    (void)state;
    for (int which = 0; which < 2; which++)
        for (size_t at = 0; texts[which][at]; at++)
            for (size_t b = 0; b < sizeof bytes; b++)
                import_damaged(f, csv, map, which == 1, at, bytes[b]);
    assert_string_equal(fixture_query(f, "SELECT count(*) FROM batch WHERE format = 'csv' AND n_read <> 3"),
                        "0");
    fixture_close(f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values_persons_and_reasons),
        cmocka_unit_test(a_batch_knows_its_map),
        cmocka_unit_test(the_same_file_with_another_map_is_another_import),
        cmocka_unit_test(what_changes_keeps_the_former_value),
        cmocka_unit_test(koladas_answer_keeps_the_number_of_persons),
        cmocka_unit_test(margins_are_figures_of_their_own),
        cmocka_unit_test(windows_1252_is_read_too),
        cmocka_unit_test(one_refused_row_leaves_the_file_out),
        cmocka_unit_test(examples_by_map_or_by_command),
        cmocka_unit_test(a_map_lies_beside_its_file),
        cmocka_unit_test(no_damage_is_imported_by_half),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
