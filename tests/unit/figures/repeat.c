#include "figures/repeat.h"

#include "../assess/hand.h"

#include <string.h>

/*
 * A unit's series from texts of a letter a year from 2010 on: values a, b, c, … ("-": a row without one, " ":
 * no row). What is left is written in the same way.
 */
struct unit_years {
    struct figure figures[SEX_COUNT][20];
    struct series sexes[SEX_COUNT];
    char left[SEX_COUNT][21];
};

static void read_years(struct unit_years *u, enum sex sex, const char *text) {
    struct series *s = &u->sexes[sex];
    s->figures = u->figures[sex];
    for (int y = 0; text[y]; y++)
        if (text[y] != ' ')
            s->figures[s->n++] = (struct figure){
                .year = 2010 + y, .status = text[y] == '-' ? VALUE_WITHHELD : VALUE_GIVEN, .value = text[y]};
}

static void remove_from(struct unit_years *u, const struct indicator *i, const char *total, const char *women,
                        const char *men) {
    *u = (struct unit_years){0};
    read_years(u, SEX_TOTAL, total);
    read_years(u, SEX_WOMEN, women);
    read_years(u, SEX_MEN, men);
    repeat_mark(i, u->sexes);
    for (int sex = 0; sex < SEX_COUNT; sex++) {
        memset(u->left[sex], ' ', 20);
        for (size_t k = 0; k < u->sexes[sex].n; k++) {
            const struct figure *f = &u->sexes[sex].figures[k];
            if (!f->repeated)
                u->left[sex][f->year - 2010] = f->status == VALUE_GIVEN ? (char)f->value : '-';
        }
        for (int end = 19; end >= 0 && u->left[sex][end] == ' '; end--)
            u->left[sex][end] = '\0';
    }
}

static void totals_only(void **state) {
    static const struct {
        int repeats;
        const char *given, *left;
    } cases[] = {
        {1, "aabb", "aabb"},
        {2, "aabb", "a b"},
        {4, "aaaabbbb", "a   b"},
        {4, "aaaaaaaa", "a   a"},
        {4, "aaab", "a  b"},
        {4, "aaaaab", "a   ab"},
        {4, "abab", "abab"},
        {4, "a  a", "a"},
        {4, "a   a", "a   a"},
        {3, "a-a", "a-a"},
        {3, "aa-a", "a -a"},
        {4, "----", "----"},
        {4, "", ""},
        {10, "aaaaaaaaaaa", "a         a"},
    };
    struct unit_years u;
    struct indicator i = more_by_two();
    (void)state;
    for (size_t k = 0; k < sizeof cases / sizeof *cases; k++) {
        i.repeats = cases[k].repeats;
        remove_from(&u, &i, cases[k].given, "", "");
        assert_string_equal(u.left[SEX_TOTAL], cases[k].left);
    }
}

static void all_three_repeat_or_none(void **state) {
    struct unit_years u;
    struct indicator i = more_by_two();
    (void)state;
    i.repeats = 4;
    remove_from(&u, &i, "aaaab", "ccccd", "eeeef");
    assert_string_equal(u.left[SEX_TOTAL], "a   b");
    assert_string_equal(u.left[SEX_WOMEN], "c   d");
    assert_string_equal(u.left[SEX_MEN], "e   f");
    /* the total comes out the same, women's figure does not */
    remove_from(&u, &i, "aaa", "ccd", "eee");
    assert_string_equal(u.left[SEX_TOTAL], "a a");
    assert_string_equal(u.left[SEX_MEN], "e e");
    /* a sex that is withheld in one of the years only */
    remove_from(&u, &i, "aaa", "c-c", "e-e");
    assert_string_equal(u.left[SEX_TOTAL], "aaa");
    /* one that is always withheld, and one without a row */
    remove_from(&u, &i, "aaa", "---", "");
    assert_string_equal(u.left[SEX_TOTAL], "a");
    assert_string_equal(u.left[SEX_WOMEN], "-");
    /* life expectancy: no total */
    remove_from(&u, &i, "", "ccc", "eee");
    assert_string_equal(u.left[SEX_WOMEN], "c");
}

static void not_across_a_break(void **state) {
    struct unit_years u;
    struct indicator i = more_by_two();
    struct series_break b = {.year = 2012};
    (void)state;
    i.repeats = 4;
    i.breaks = &b;
    remove_from(&u, &i, "aaaa", "", "");
    assert_string_equal(u.left[SEX_TOTAL], "a a");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(totals_only),
        cmocka_unit_test(all_three_repeat_or_none),
        cmocka_unit_test(not_across_a_break),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
