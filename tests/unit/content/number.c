#include "content/number.h"

#include "../arena.h"

#include <locale.h>

static struct count_word twelve = {12, NULL, "tolv", NULL}, two = {2, NULL, "två", &twelve},
                         neuter = {1, "neuter", "ett", &two}, one = {1, NULL, "en", &neuter},
                         none = {0, NULL, "noll", &one};
static const struct locale sv = {.decimal = ",", .group = "\u202f", .to = "till", .counts = &none};
static const struct locale en = {.decimal = ".", .group = ",", .to = "to"};

static void values(void **state) {
    static const struct {
        double value;
        int decimals;
        const char *text;
    } cases[] = {
        {71.6, 1, "71,6"},
        {2.25, 1, "2,3"},
        {-2.25, 1, "−2,3"},
        {0.05, 1, "0,1"},
        {0.04, 1, "0,0"},
        {-0.04, 1, "0,0"},
        {-0.05, 1, "−0,1"},
        {0, 1, "0,0"},
        {-0.0, 1, "0,0"},
        {-3, 1, "−3,0"},
        {7, 0, "7"},
        {999.94, 1, "999,9"},
        {999.95, 1, "1\u202f000,0"},
        {1204.5, 1, "1\u202f204,5"},
        {94800, 0, "94\u202f800"},
        {1234567.5, 0, "1\u202f234\u202f568"},
        {1000007, 0, "1\u202f000\u202f007"},
        {5.05, 2, "5,05"},
        {5.005, 2, "5,01"},
        {100, 1, "100,0"},
        {73.8 - 71.8, 1, "2,0"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(number_plain(*state, &sv, cases[i].value, cases[i].decimals), cases[i].text);
}

static void changes(void **state) {
    assert_string_equal(number_change(*state, &sv, 3.8, 1), "+3,8");
    assert_string_equal(number_change(*state, &sv, -1.1, 1), "−1,1");
    assert_string_equal(number_change(*state, &sv, 0, 1), "±0,0");
    assert_string_equal(number_change(*state, &sv, -0.04, 1), "±0,0");
    assert_string_equal(number_change(*state, &sv, 0.05, 1), "+0,1");
    assert_string_equal(number_change(*state, &sv, 2, 0), "+2");
    assert_string_equal(number_change(*state, &sv, -1500, 0), "−1\u202f500");
}

static void sizes(void **state) {
    assert_string_equal(number_size(*state, &sv, -3.8, 1), "3,8");
    assert_string_equal(number_size(*state, &sv, 4.0, 1), "4");
    assert_string_equal(number_size(*state, &sv, 3.96, 1), "4");
    assert_string_equal(number_size(*state, &sv, -0.04, 1), "0");
}

static void units(void **state) {
    assert_string_equal(number_with_unit(*state, &sv, 71.6, 1, "%"), "71,6\u00a0%");
    assert_string_equal(number_with_unit(*state, &sv, 3, 0, "procentenheter"), "3\u00a0procentenheter");
}

static void words(void **state) {
    assert_string_equal(number_word(*state, &sv, 0, NULL), "noll");
    assert_string_equal(number_word(*state, &sv, 1, NULL), "en");
    assert_string_equal(number_word(*state, &sv, 1, "neuter"), "ett");
    assert_string_equal(number_word(*state, &sv, 2, "neuter"), "två");
    assert_string_equal(number_word(*state, &sv, 12, NULL), "tolv");
    assert_string_equal(number_word(*state, &sv, 13, NULL), "13");
    assert_string_equal(number_word(*state, &sv, 1300, NULL), "1\u202f300");
    assert_string_equal(number_word(*state, &sv, -1, NULL), "−1");
}

static void ranges(void **state) {
    assert_string_equal(number_range(*state, 2015, 2024), "2015–2024");
    assert_string_equal(number_range(*state, 2024, 2024), "2024");
    assert_string_equal(number_interval(*state, &sv, 3, 4.5, 1), "3,0–4,5");
    assert_string_equal(number_interval(*state, &sv, -1, 2, 1), "−1,0 till 2,0");
}

static void another_language_writes_otherwise(void **state) {
    assert_string_equal(number_plain(*state, &en, -1204.5, 1), "−1,204.5");
    assert_string_equal(number_change(*state, &en, 0.25, 1), "+0.3");
    assert_string_equal(number_interval(*state, &en, -1, 2, 1), "−1.0 to 2.0");
    assert_string_equal(number_word(*state, &en, 1, NULL), "1");
}

/* A locale with another decimal sign must not show. Machines without one test nothing here. */
static void the_locale_does_not_matter(void **state) {
    setlocale(LC_ALL, "sv_SE.UTF-8");
    assert_string_equal(number_plain(*state, &sv, 1204.5, 1), "1\u202f204,5");
    setlocale(LC_ALL, "C");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(values),
        cmocka_unit_test(changes),
        cmocka_unit_test(sizes),
        cmocka_unit_test(units),
        cmocka_unit_test(words),
        cmocka_unit_test(ranges),
        cmocka_unit_test(another_language_writes_otherwise),
        cmocka_unit_test(the_locale_does_not_matter),
    };
    return cmocka_run_group_tests(tests, arena_setup, arena_teardown);
}
