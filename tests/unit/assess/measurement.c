#include "assess/measurement.h"

#include "hand.h"

static void assert_years(const struct indicator *i, const struct series *s, int latest, size_t n,
                         const int *years) {
    struct measurements m = measurements_of(i, s, latest);
    assert_int_equal(m.n, n);
    for (size_t k = 0; k < n; k++)
        assert_int_equal(m.list[k].year, years[k]);
}

static void the_latest_first(void **state) {
    struct indicator i = more_by_two();
    struct figure figures[] = {{.year = 2015, .value = 70.04, .denominator = 9},
                               {.year = 2016, .value = 71},
                               {.year = 2017, .value = 71, .repeated = true},
                               {.year = 2018, .status = VALUE_WITHHELD},
                               {.year = 2019, .value = 72},
                               {.year = 2020, .value = 73}};
    const struct series s = {figures, 6};
    (void)state;
    assert_years(&i, &s, 2019, 3, (int[]){2019, 2016, 2015});
    struct measurements m = measurements_of(&i, &s, 2020);
    assert_true(m.list[3].value == 70 && m.list[3].persons == 9); /* as printed */
}

static void none_from_before_a_break(void **state) {
    struct indicator i = more_by_two();
    struct series_break later = {.year = 2022}, b = {.year = 2019, .next = &later};
    const struct series *s =
        SERIES(GIVEN(2017, 1), GIVEN(2018, 2), GIVEN(2019, 3), GIVEN(2020, 4), GIVEN(2022, 5));
    (void)state;
    i.breaks = &b;
    assert_years(&i, s, 2020, 2, (int[]){2020, 2019});
    assert_years(&i, s, 2022, 1, (int[]){2022});
    assert_years(&i, s, 2018, 2, (int[]){2018, 2017});
}

/* Means over three years: of 2024, 2021, 2018; where one is missing, the next that shares nothing. */
static void no_two_share_a_year(void **state) {
    struct indicator i = more_by_two();
    const struct series *s = SERIES(GIVEN(2017, 1), GIVEN(2018, 1), GIVEN(2019, 2), GIVEN(2020, 3),
                                    BLANK(2021), GIVEN(2022, 5), GIVEN(2023, 5), GIVEN(2024, 6));
    (void)state;
    i.years = 3;
    assert_years(&i, s, 2024, 3, (int[]){2024, 2020, 2017});
    i.years = 5;
    assert_years(&i, s, 2024, 2, (int[]){2024, 2019});
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_latest_first),
        cmocka_unit_test(none_from_before_a_break),
        cmocka_unit_test(no_two_share_a_year),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
