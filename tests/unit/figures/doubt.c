#include "figures/doubt.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

enum { UNITS = 8, FIRST = 2018 };

/* Figures written as text: for each unit and sex one word a year from FIRST on, "-" for none. */
struct sheet {
    struct arena arena;
    struct series series[UNITS * SEX_COUNT];
    struct doubted_unit units[UNITS];
    struct doubted doubted;
};

static void write_series(struct sheet *s, size_t unit, enum sex sex, const char *text) {
    struct series *to = &s->series[unit * SEX_COUNT + sex];
    char *rest = arena_strdup(&s->arena, text);
    to->figures = ARENA_ARRAY(&s->arena, struct figure, strlen(text));
    int year = FIRST;
    for (char *word = strtok(rest, " "); word; word = strtok(NULL, " "), year++)
        if (strcmp(word, "-") != 0)
            to->figures[to->n++] = (struct figure){.year = year, .value = strtod(word, NULL), .batch = 1};
}

static struct doubted_unit *add_unit(struct sheet *s, const char *name, enum unit_level level,
                                     const char *totals) {
    size_t n = s->doubted.n++;
    s->units[n] =
        (struct doubted_unit){.name = name, .level = level, .county = 1, .sexes = &s->series[n * SEX_COUNT]};
    write_series(s, n, SEX_TOTAL, totals);
    return &s->units[n];
}

static int begin(void **state) {
    struct sheet *s = calloc(1, sizeof *s);
    arena_init(&s->arena);
    s->doubted = (struct doubted){.units = s->units, .measure = &measure_types[MEASURE_PERCENT]};
    *state = s;
    return 0;
}

static int end(void **state) {
    struct sheet *s = *state;
    arena_release(&s->arena);
    free(s);
    return 0;
}

/* All doubts, a line each. */
static const char *found(struct sheet *s) {
    const char *text = "";
    for (const struct doubt *d = doubts_find(&s->arena, &s->doubted); d; d = d->next)
        text = arena_printf(&s->arena, "%s%s\n", text, doubt_text(&s->arena, d));
    return text;
}

static void shares_of_one(void **state) {
    struct sheet *s = *state;
    add_unit(s, "Eda", LEVEL_MUNICIPALITY, "0.51 0 1");
    assert_string_equal(found(s),
                        "all 3 values are at most 1, as shares of 1 are where percent is meant; the "
                        "highest is 0.51, Eda 2018 (T)\n");
    assert_string_equal(doubt_hint(doubts_find(&s->arena, &s->doubted)),
                        "give percent in the file, or multiply in the edition: <figures scale=\"100\">");
    s->doubted.measure = &measure_types[MEASURE_INDEX];
    assert_string_equal(found(s), "");
}

static void low_percent_is_no_share(void **state) {
    struct sheet *s = *state;
    add_unit(s, "Eda", LEVEL_MUNICIPALITY, "0.5 0.8 1.2");
    assert_string_equal(found(s), "");
    s->doubted.n = 0;
    s->series[0].n = 0;
    add_unit(s, "Eda", LEVEL_MUNICIPALITY, "0 1 0");
    assert_string_equal(found(s), "");
}

static void what_cannot_be(void **state) {
    struct sheet *s = *state;
    add_unit(s, "Eda", LEVEL_MUNICIPALITY, "-0.5 100 50 101 104.5 -3");
    assert_string_equal(found(s), "2 values are below 0, the lowest -3: Eda 2023 (T)\n"
                                  "2 values are above 100 percent, the highest 104.5: Eda 2022 (T)\n");
    s->doubted.measure = &measure_types[MEASURE_PER_1000];
    assert_string_equal(found(s), "2 values are below 0, the lowest -3: Eda 2023 (T)\n");
    s->doubted.measure = &measure_types[MEASURE_KRONOR];
    assert_string_equal(found(s), "");
    s->doubted.measure = NULL;
    assert_string_equal(found(s), "");
}

static void total_of_women_and_men(void **state) {
    struct sheet *s = *state;
    add_unit(s, "Kil", LEVEL_MUNICIPALITY, "50 50 50.1 50 40");
    write_series(s, 0, SEX_WOMEN, "49 51 50 52 -");
    write_series(s, 0, SEX_MEN, "51 49 50 53 60");
    assert_string_equal(found(s),
                        "1 total of 4 lies outside the sexes' values: Kil 2021 (T) has 50, but they "
                        "have 52 and 53\n");
    s->doubted.margins = true;
    assert_string_equal(found(s), "");
}

static void total_above_a_top_code(void **state) {
    struct sheet *s = *state;
    add_unit(s, "Kil", LEVEL_MUNICIPALITY, "96.9 94 90 98");
    write_series(s, 0, SEX_WOMEN, "95 93 91 95");
    write_series(s, 0, SEX_MEN, "95 95 89 95");
    assert_string_equal(found(s), "");
    s->series[SEX_MEN].n = 0;
    write_series(s, 0, SEX_MEN, "95 94 89 94");
    assert_int_equal(doubts_find(&s->arena, &s->doubted)->n, 2);
}

/* A number of persons is women and men together. */
static void total_that_is_a_sum(void **state) {
    struct sheet *s = *state;
    s->doubted.measure = NULL;
    add_unit(s, "Kil", LEVEL_MUNICIPALITY, "30 31");
    write_series(s, 0, SEX_WOMEN, "10 10");
    write_series(s, 0, SEX_MEN, "20 20");
    assert_string_equal(found(s),
                        "1 total of 2 lies outside the sexes' values: Kil 2019 (T) has 31, but they "
                        "have 10 and 20\n");
    s->doubted.measure = &measure_types[MEASURE_PERCENT];
    assert_int_equal(doubts_find(&s->arena, &s->doubted)->n, 2);
}

static void county_of_municipalities(void **state) {
    struct sheet *s = *state;
    add_unit(s, "Kil", LEVEL_MUNICIPALITY, "10 10 -");
    add_unit(s, "Eda", LEVEL_MUNICIPALITY, "12 12 12");
    add_unit(s, "Arvika", LEVEL_MUNICIPALITY, "14 14 14");
    struct doubted_unit *region = add_unit(s, "Värmland", LEVEL_REGION, "11 14.4 99");
    add_unit(s, "Riket", LEVEL_NATION, "30 30 30");
    assert_string_equal(found(s), "1 county value of 2 lies outside the municipalities': Värmland 2019 (T) "
                                  "has 14.4, but they have 10 to 14\n");
    region->county = 0;
    assert_string_equal(found(s), "");
}

/* Where nobody says what is counted, a region that has the municipalities' sum is none of theirs. */
static void county_that_is_a_sum(void **state) {
    struct sheet *s = *state;
    s->doubted.measure = NULL;
    add_unit(s, "Kil", LEVEL_MUNICIPALITY, "10 10");
    add_unit(s, "Eda", LEVEL_MUNICIPALITY, "12 12");
    add_unit(s, "Arvika", LEVEL_MUNICIPALITY, "14 14");
    add_unit(s, "Värmland", LEVEL_REGION, "36 3");
    assert_string_equal(found(s), "1 county value of 1 lies outside the municipalities': Värmland 2019 (T) "
                                  "has 3, but they have 10 to 14\n");
}

static void add_steady(struct sheet *s) {
    add_unit(s, "Eda", LEVEL_MUNICIPALITY, "70 71 70.2 71.4 72 71");
    add_unit(s, "Kil", LEVEL_MUNICIPALITY, "80 79 80.1 81 80 81.2");
    add_unit(s, "Sunne", LEVEL_MUNICIPALITY, "60 61 62 61 60.2 61");
    add_unit(s, "Torsby", LEVEL_MUNICIPALITY, "65 66 65 64 65.2 66");
}

static void jump_of_one(void **state) {
    struct sheet *s = *state;
    add_steady(s);
    assert_string_equal(found(s), "");
    add_unit(s, "Arvika", LEVEL_MUNICIPALITY, "78 79 78 79 78 87");
    assert_string_equal(found(s),
                        "1 value jumps, Arvika 2023 (T): from 78 in 2022 to 87, where changes are about 1\n");
    s->doubted.batch = 2;
    assert_string_equal(found(s), "");
}

static void jump_of_a_sex_where_there_is_no_total(void **state) {
    struct sheet *s = *state;
    add_steady(s);
    add_unit(s, "Arvika", LEVEL_MUNICIPALITY, "78 79 78 79 78 79");
    for (size_t u = 0; u < s->doubted.n; u++)
        s->series[u * SEX_COUNT + SEX_WOMEN] = s->series[u * SEX_COUNT];
    s->series[4 * SEX_COUNT + SEX_WOMEN].n = 0;
    write_series(s, 4, SEX_WOMEN, "78 79 78 79 78 87");
    assert_string_equal(found(s), "");
    for (size_t u = 0; u < s->doubted.n; u++)
        s->series[u * SEX_COUNT].n = 0;
    assert_string_equal(found(s),
                        "1 value jumps, Arvika 2023 (K): from 78 in 2022 to 87, where changes are about 1\n");
}

static void jump_of_all_or_of_the_restless(void **state) {
    struct sheet *s = *state;
    add_unit(s, "Eda", LEVEL_MUNICIPALITY, "70 71 70.2 71.4 82 81");
    add_unit(s, "Kil", LEVEL_MUNICIPALITY, "80 79 80.1 81 90 91.2");
    add_unit(s, "Sunne", LEVEL_MUNICIPALITY, "60 61 62 61 70.2 71");
    add_unit(s, "Torsby", LEVEL_MUNICIPALITY, "65 66 65 64 75.2 76");
    add_unit(s, "Arvika", LEVEL_MUNICIPALITY, "70 80 69 82 90 79"); /* as it always does */
    assert_string_equal(found(s), "");
}

static void jump_over_a_break_or_a_repetition(void **state) {
    struct sheet *s = *state;
    struct series_break b = {.year = 2023};
    add_unit(s, "Eda", LEVEL_MUNICIPALITY, "70 70 75 75 70 70");
    add_unit(s, "Kil", LEVEL_MUNICIPALITY, "80 80 84 84 81 81");
    add_unit(s, "Sunne", LEVEL_MUNICIPALITY, "60 60 56 56 60 60");
    add_unit(s, "Torsby", LEVEL_MUNICIPALITY, "65 65 60 60 64 64");
    add_unit(s, "Arvika", LEVEL_MUNICIPALITY, "78 78 84 84 79 79");
    assert_string_equal(found(s), "");
    s->doubted.n = 0;
    memset(s->series, 0, sizeof s->series);
    add_steady(s);
    add_unit(s, "Arvika", LEVEL_MUNICIPALITY, "78 79 78 79 78 87");
    s->doubted.breaks = &b;
    assert_string_equal(found(s), "");
}

#define WITH(test) cmocka_unit_test_setup_teardown(test, begin, end)

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH(shares_of_one),
        WITH(low_percent_is_no_share),
        WITH(what_cannot_be),
        WITH(total_of_women_and_men),
        WITH(total_above_a_top_code),
        WITH(total_that_is_a_sum),
        WITH(county_of_municipalities),
        WITH(county_that_is_a_sum),
        WITH(jump_of_one),
        WITH(jump_of_a_sex_where_there_is_no_total),
        WITH(jump_of_all_or_of_the_restless),
        WITH(jump_over_a_break_or_a_repetition),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
