#include "figures/series.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

static struct figure figures[] = {
    {.year = 2015, .status = VALUE_WITHHELD},
    {.year = 2016, .value = 1},
    {.year = 2018, .value = 2},
    {.year = 2020, .value = 3},
    {.year = 2021, .value = 4},
    {.year = 2022, .status = VALUE_WITHHELD},
};
static const struct series series = {figures, 6}, empty = {NULL, 0};

static void finds_a_year(void **state) {
    (void)state;
    assert_ptr_equal(series_year(&series, 2018), &figures[2]);
    assert_ptr_equal(series_year(&series, 2022), &figures[5]);
    assert_null(series_year(&series, 2017));
    assert_null(series_year(&empty, 2017));
}

static void first_and_latest_have_values(void **state) {
    (void)state;
    assert_ptr_equal(series_first(&series), &figures[1]);
    assert_ptr_equal(series_latest(&series, 2025), &figures[4]);
    assert_ptr_equal(series_latest(&series, 2019), &figures[2]);
    assert_null(series_latest(&series, 2015));
    assert_null(series_latest(&empty, 2015));
    assert_null(series_first(&empty));
}

static void a_repeated_value_was_measured_before(void **state) {
    (void)state;
    static struct figure round[] = {
        {.year = 2022}, {.year = 2023, .repeated = true}, {.year = 2024}, {.year = 2025, .repeated = true}};
    const struct series s = {round, 4};
    assert_int_equal(series_measured(&s, 2022), 2022);
    assert_int_equal(series_measured(&s, 2023), 2022);
    assert_int_equal(series_measured(&s, 2025), 2024);
    assert_int_equal(series_measured(&s, 2026), 2026);
    assert_ptr_equal(series_in_force(&s, 2022), &round[0]);
    assert_ptr_equal(series_in_force(&s, 2023), &round[0]);
    assert_ptr_equal(series_in_force(&s, 2025), &round[2]);
    assert_null(series_in_force(&s, 2026));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_a_year),
        cmocka_unit_test(first_and_latest_have_values),
        cmocka_unit_test(a_repeated_value_was_measured_before),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
