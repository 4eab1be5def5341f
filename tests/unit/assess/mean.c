#include "assess/mean.h"

#include "../arena.h"
#include "hand.h"

static const struct period period = {2017, 2024};

/* One more joins, with a high value: the mean of all rises by 5, that of the same two by 1. */
static void one_that_joins_moves_nothing(void **state) {
    const struct series *all[] = {SERIES(GIVEN(2017, 50), GIVEN(2020, 51), GIVEN(2024, 51)),
                                  SERIES(GIVEN(2017, 60), GIVEN(2020, 60), GIVEN(2024, 61)),
                                  SERIES(GIVEN(2020, 80), GIVEN(2024, 80))};
    const struct series *given = SERIES(GIVEN(2017, 55), GIVEN(2020, 63.7), BLANK(2022), GIVEN(2024, 64));
    int members;
    struct series mean = mean_of_same(*state, all, 3, period, given, &members);
    assert_int_equal(members, 2);
    assert_int_equal(mean.n, 3);
    assert_true(mean.figures[0].value == 55 && mean.figures[1].value == 55.5 && mean.figures[2].value == 56);
    assert_true(mean.figures[2].unweighted_mean && mean.figures[2].year == 2024);
    assert_false(mean.figures[2].example);
}

/* A year that one of them lacks is left out: its mean would be of others. */
static void a_year_without_all_is_none(void **state) {
    struct figure example[] = {{.year = 2017, .value = 60, .example = true}, {.year = 2024, .value = 61}};
    const struct series *all[] = {SERIES(GIVEN(2017, 50), GIVEN(2020, 51), GIVEN(2024, 51)),
                                  &(struct series){example, 2}};
    const struct series *given = SERIES(GIVEN(2017, 55), GIVEN(2020, 63.7), GIVEN(2024, 64));
    int members;
    struct series mean = mean_of_same(*state, all, 2, period, given, &members);
    assert_int_equal(mean.n, 2);
    assert_int_equal(mean.figures[1].year, 2024);
    assert_true(mean.figures[0].example && !mean.figures[1].example);
}

static void of_one_there_is_no_mean(void **state) {
    const struct series *all[] = {SERIES(GIVEN(2017, 50), GIVEN(2024, 51)),
                                  SERIES(BLANK(2017), GIVEN(2024, 61))};
    const struct series *given = SERIES(GIVEN(2017, 55), GIVEN(2024, 64));
    int members = 7;
    struct series mean = mean_of_same(*state, all, 2, period, given, &members);
    assert_int_equal(members, 0);
    assert_ptr_equal(mean.figures, given->figures);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        arena_test(one_that_joins_moves_nothing),
        arena_test(a_year_without_all_is_none),
        arena_test(of_one_there_is_no_mean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
