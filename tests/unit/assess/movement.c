#include "assess/movement.h"

#include "hand.h"

/* And of the values as they are printed: 84.15 is printed 84,2, and −1.49 is −1,4 between 87,7 and 86,3. */
static void the_change_is_decimal(void **state) {
    static const struct {
        double base, latest, change;
    } cases[] = {
        {71.8, 73.8, 2.0},    {80.5, 82.5, 2.0},   {73.8, 71.8, -2.0},    {71.8, 74.05, 2.3},
        {74.05, 71.8, -2.3},  {69.7, 69.7, 0},     {69.71, 69.7, 0},      {0.1, 0.4, 0.3},
        {67.8, 71.6, 3.8},    {84.2, 84.15, 0},    {54.321, 43.2, -11.1}, {217.7, 224.5, 6.8},
        {87.74, 86.25, -1.4}, {86.25, 87.74, 1.4}, {0.04, 0.05, 0.1},
    };
    struct indicator i = more_by_two();
    (void)state;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        struct movement m =
            movement_of(&i, SERIES(GIVEN(2017, cases[k].base), GIVEN(2024, cases[k].latest)), TO(&i, 2024));
        assert_true(m.measured);
        assert_true(m.change == cases[k].change);
    }
}

static void only_base_and_latest_year_count(void **state) {
    struct indicator i = more_by_two();
    const struct series *s =
        SERIES(GIVEN(2015, 90), GIVEN(2017, 70), BLANK(2018), GIVEN(2023, 71), GIVEN(2024, 75));
    (void)state;
    assert_true(movement_of(&i, s, TO(&i, 2023)).change == 1);
    assert_true(movement_of(&i, s, TO(&i, 2024)).change == 5);
    assert_null(movement_of(&i, s, TO(&i, 2018)).latest);
    assert_null(movement_of(&i, s, TO(&i, 2022)).latest);
    assert_false(movement_of(&i, s, TO(&i, 2022)).measured);
    assert_false(movement_of(&i, s, TO(&i, 2017)).measured);
}

static void a_break_between_cannot_be_crossed(void **state) {
    struct series_break late = {.year = 2022}, early = {.year = 2016, .next = &late};
    struct indicator i = more_by_two();
    const struct series *s = SERIES(GIVEN(2017, 70), GIVEN(2021, 71), GIVEN(2022, 85), GIVEN(2024, 86));
    (void)state;
    i.breaks = &early;
    assert_true(movement_of(&i, s, TO(&i, 2021)).measured);
    assert_null(movement_of(&i, s, TO(&i, 2021)).broken);
    assert_false(movement_of(&i, s, TO(&i, 2022)).measured);
    assert_ptr_equal(movement_of(&i, s, TO(&i, 2024)).broken, &late);
    i.target.base_year = 2022;
    assert_true(movement_of(&i, s, TO(&i, 2024)).change == 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_change_is_decimal),
        cmocka_unit_test(only_base_and_latest_year_count),
        cmocka_unit_test(a_break_between_cannot_be_crossed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
