#include "assess/rhythm.h"

#include "hand.h"

#include <string.h>

/* A series in letters from 2015: + measured, r repeated, s withheld, . no row. */
static struct series *written(struct arena *a, const char *years) {
    struct series *s = ARENA_NEW(a, struct series);
    s->figures = ARENA_ARRAY(a, struct figure, strlen(years));
    for (int k = 0; years[k]; k++)
        if (years[k] != '.')
            s->figures[s->n++] = (struct figure){.year = 2015 + k,
                                                 .status = years[k] == 's' ? VALUE_WITHHELD : VALUE_GIVEN,
                                                 .repeated = years[k] == 'r'};
    return s;
}

/* Whether the first series has a gap between its first measurement and its next, beside the others. */
static bool gapped(const char *const *years, size_t n, int from, int to) {
    struct arena a;
    const struct series *list[8];
    arena_init(&a);
    for (size_t i = 0; i < n; i++)
        list[i] = written(&a, years[i]);
    struct rhythm r = rhythm_of(&a, list, n);
    bool gap = rhythm_gap(&r, list[0], from, to);
    arena_release(&a);
    return gap;
}

#define GAPPED(from, to, ...)                                                                                \
    gapped((const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *),  \
           from, to)

static void a_yearly_series_lacks_a_year(void **state) {
    (void)state;
    assert_true(GAPPED(2015, 2017, "+.++", "++++", "++++"));
    assert_true(GAPPED(2015, 2017, "+s++", "++++", "++++"));
    assert_false(GAPPED(2016, 2017, "++++", "++++"));
}

/* Munkfors: every second year is withheld, and its own points look like a survey of every second year. */
static void its_own_points_do_not_tell(void **state) {
    (void)state;
    assert_true(GAPPED(2015, 2017, "+s+s+s+", "+++++++", "+++++++"));
}

static void a_survey_of_every_second_year_has_no_gaps(void **state) {
    (void)state;
    assert_false(GAPPED(2015, 2017, "+.+.+", "+.+.+"));
    /* nor when the others have the years between */
    assert_false(GAPPED(2015, 2017, "+.+.+", ".+.+.", ".+.+."));
    assert_false(GAPPED(2015, 2017, "+r+r+", ".+r+r", ".+r+r"));
    /* but one that it has missed */
    assert_true(GAPPED(2015, 2019, "+...+.+", "+.+.+.+", "+.+.+.+"));
}

/* Nobody was measured in the longer distance. */
static void an_uneven_rhythm_is_no_gap(void **state) {
    (void)state;
    assert_false(GAPPED(2015, 2018, "+..+.+.+", "+..+.+.+"));
}

static void nothing_and_little(void **state) {
    struct arena a;
    (void)state;
    arena_init(&a);
    const struct series *none = written(&a, "s.s"), *list[] = {none};
    assert_int_equal(rhythm_of(&a, list, 1).interval, 1);
    assert_int_equal(rhythm_of(&a, NULL, 0).n, 0);
    list[0] = written(&a, "+....+");
    assert_int_equal(rhythm_of(&a, list, 1).interval, 5);
    arena_release(&a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_yearly_series_lacks_a_year),
        cmocka_unit_test(its_own_points_do_not_tell),
        cmocka_unit_test(a_survey_of_every_second_year_has_no_gaps),
        cmocka_unit_test(an_uneven_rhythm_is_no_gap),
        cmocka_unit_test(nothing_and_little),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
