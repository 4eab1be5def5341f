/* What a sound map says. What is wrong with others stands in tests/golden/import-csv/. */
#include "import/mapping.h"

#include "../figures/fixture.h"

static struct mapping map_of(struct fixture *f, const char *text) {
    struct mapping m;
    fixture_write(f, text, strlen(text));
    bool ok = mapping_read(&f->arena, f->file, &f->diag, &m);
    for (const struct message *s = f->diag.first; s; s = s->next)
        print_message("%s\n", message_format(&f->arena, s));
    assert_true(ok);
    return m;
}

static const char least[] =
    "[columns]\nunit = Kommun\nperiod = År\nvalue = Andel = hur många\n[file]\nkpi = NP0002\n";

static void the_least_there_is_to_say(void **state) {
    struct fixture *f = fixture_open();
    struct mapping m = map_of(f, least);
    (void)state;
    assert_string_equal(m.columns[ROLE_UNIT].value, "Kommun");
    assert_string_equal(m.columns[ROLE_VALUE].value, "Andel = hur många");
    assert_int_equal(m.columns[ROLE_VALUE].at.line, 4);
    assert_null(m.columns[ROLE_SEX].value);
    assert_null(m.columns[ROLE_KPI].value);
    assert_string_equal(m.fixed[ROLE_KPI].value, "NP0002");
    assert_false(m.has_measure || m.has_kind || m.decimal || m.separator);
    assert_int_equal(m.heading_line, 1);
    fixture_close(f);
}

static void all_there_is_to_say_of_a_file(void **state) {
    struct fixture *f = fixture_open();
    struct mapping m =
        map_of(f, "# remark\r\n\r\n[ file ]\r\n  kpi=NP0002\r\nunit = 0017\r\nperiod = 2024\r\nsex = K\r\n"
                  "measure = per-1000\r\nkind = example\r\ndecimal = point\r\nseparator = tab\r\n"
                  "heading-line = 4\r\n[columns]\r\nvalue = v\r\n");
    (void)state;
    assert_string_equal(m.fixed[ROLE_UNIT].value, "0017");
    assert_string_equal(m.fixed[ROLE_PERIOD].value, "2024");
    assert_string_equal(m.fixed[ROLE_SEX].value, "K");
    assert_true(m.has_measure && m.measure == MEASURE_PER_1000);
    assert_true(m.has_kind && m.kind == BATCH_EXAMPLE);
    assert_int_equal(m.decimal, '.');
    assert_int_equal(m.separator, '\t');
    assert_int_equal(m.heading_line, 4);
    fixture_close(f);
}

static void words_known_without_being_said(void **state) {
    struct fixture *f = fixture_open();
    struct mapping m = map_of(f, least);
    (void)state;
    assert_string_equal(mapping_sex(&m, "KVINNOR"), "K");
    assert_string_equal(mapping_sex(&m, "flickor"), "K");
    assert_string_equal(mapping_sex(&m, "Män"), "M");
    assert_string_equal(mapping_sex(&m, "Båda könen"), "T");
    assert_null(mapping_sex(&m, "1"));
    assert_null(mapping_sex(&m, ""));
    assert_string_equal(mapping_status(&m, ".."), "Withheld");
    assert_string_equal(mapping_status(&m, "S"), "Withheld");
    assert_string_equal(mapping_status(&m, "-"), "Missing");
    assert_string_equal(mapping_status(&m, ""), "Missing");
    assert_string_equal(mapping_status(&m, "."), "Not applicable");
    assert_null(mapping_status(&m, "0"));
    assert_null(mapping_unit(&m, "Kil"));
    fixture_close(f);
}

static void words_that_the_map_says(void **state) {
    struct fixture *f = fixture_open();
    struct mapping m =
        map_of(f, arena_printf(&f->arena,
                               "%s[sexes]\n1 = M\n2 = K\n[words]\nFör få = withheld\n- = not-applicable\n"
                               "[units]\nHela länet = 0017\nMedel = G33624\n[kpis]\nKaries = NP0002\n"
                               "[margins]\nNP0002 = NP0102\n",
                               least));
    (void)state;
    assert_string_equal(mapping_sex(&m, "2"), "K");
    assert_string_equal(mapping_sex(&m, "Män"), "M");
    assert_string_equal(mapping_status(&m, "FÖR FÅ"), "Withheld");
    assert_string_equal(mapping_status(&m, "-"), "Not applicable"); /* before what is known without the map */
    assert_string_equal(mapping_unit(&m, "hela länet"), "0017");
    assert_string_equal(mapping_unit(&m, "Medel"), "G33624");
    assert_string_equal(mapping_kpi(&m, "Karies"), "NP0002");
    assert_string_equal(mapping_margin(&m, "NP0002"), "NP0102");
    assert_null(mapping_margin(&m, "NP0003"));
    fixture_close(f);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_least_there_is_to_say),
        cmocka_unit_test(all_there_is_to_say_of_a_file),
        cmocka_unit_test(words_known_without_being_said),
        cmocka_unit_test(words_that_the_map_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
