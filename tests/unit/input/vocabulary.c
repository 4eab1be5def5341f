/*
 * The names in the schemas' lists are those of model/'s tables: none that no row has, and no row without its
 * name.
 */
#include "fixture.h"

#include "input/edition.h"

/* The values that the attribute may have, in a space-separated list with spaces at both ends: " up down ". */
static const char *listed(struct fixture *f, const char *schema, const char *before) {
    char *text;
    size_t len;
    assert_true(file_read(&f->arena, schema, &f->diag, &text, &len));
    const char *at = strstr(text, before);
    assert_non_null(at);
    const char *end = strstr(at, "</choice>"), *list = " ";
    assert_non_null(end);
    for (at = strstr(at, "<value>"); at && at < end; at = strstr(at, "<value>")) {
        at += strlen("<value>");
        list = arena_printf(&f->arena, "%s%.*s ", list, (int)strcspn(at, "<"), at);
    }
    return list;
}

/* Whether the list is these names, whatever the order. */
static void expect(struct fixture *f, const char *list, const char *const *names, size_t n) {
    size_t len = 1;
    for (size_t i = 0; i < n; i++) {
        if (!strstr(list, arena_printf(&f->arena, " %s ", names[i])))
            fail_msg("the schema has no \"%s\" in \"%s\"", names[i], list);
        len += strlen(names[i]) + 1;
    }
    if (strlen(list) != len)
        fail_msg("a name in \"%s\" is in no table", list);
}

#define EDITION SOURCE_ROOT "/src/input/edition.rng"

#define EXPECT_TABLE(f, before, table, count)                                                                \
    do {                                                                                                     \
        const char *names_[count];                                                                           \
        for (int k = 0; k < (count); k++)                                                                    \
            names_[k] = table[k].name;                                                                       \
        expect((f), listed((f), EDITION, (before)), names_, (count));                                        \
    } while (0)

static void lists_are_those_of_the_tables(void **state) {
    struct fixture *f = *state;
    const char *directions[] = {direction_type(DIRECTION_UP)->name, direction_type(DIRECTION_DOWN)->name};
    EXPECT_TABLE(f, "<attribute name=\"measure\">", measure_types, MEASURE_COUNT);
    EXPECT_TABLE(f, "<attribute name=\"people\">", people_types, PEOPLE_COUNT);
    EXPECT_TABLE(f, "<attribute name=\"level\">", unit_level_types, LEVEL_COUNT);
    EXPECT_TABLE(f, "<attribute name=\"levels\">", unit_level_types, LEVEL_COUNT);
    EXPECT_TABLE(f, "<element name=\"target\">", target_types, TARGET_KIND_COUNT);
    expect(f, listed(f, EDITION, "<attribute name=\"part\">"), kpi_part_names, PART_COUNT);
    expect(f, listed(f, EDITION, "<attribute name=\"direction\">"), directions, 2);
}

/*
 * On a page or in a section: charts of an indicator. What is as small as a table's cell has no place there.
 */
static void charts_are_those_of_an_indicator(void **state) {
    struct fixture *f = *state;
    const char *names[CHART_KIND_COUNT];
    size_t n = 0;
    for (int kind = 0; kind < CHART_KIND_COUNT; kind++)
        if (chart_kinds[kind].subject == SUBJECT_INDICATOR && kind != CHART_PROFILE_ROW &&
            kind != CHART_SPARK)
            names[n++] = chart_kinds[kind].name;
    expect(f, listed(f, EDITION, "<define name=\"chart-kind\">"), names, n);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        FIXTURE_TEST(lists_are_those_of_the_tables),
        FIXTURE_TEST(charts_are_those_of_an_indicator),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
