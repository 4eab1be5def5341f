#include "content/letters.h"

#include "../stand.h"

static const char *key(struct stand *s, struct letters l) {
    struct view v = {.arena = &s->arena, .style = s->style};
    return letters_key(&v, l);
}

static void each_letter_is_explained_once_in_a_fixed_order(void **state) {
    struct stand *s = *state;
    struct view v = {.arena = &s->arena, .style = s->style};
    struct letters l = {0};
    assert_string_equal(key(s, l), "");
    assert_string_equal(letters_status(&l, VALUE_PENDING), "[u]");
    assert_string_equal(letters_status(&l, VALUE_NO_ROW), "[x]");
    assert_string_equal(letters_status(&l, VALUE_NO_ROW), "[x]");
    assert_string_equal(letters_no_target(&v, &l), "[i]");
    const char *text = key(s, l), *i = strstr(text, "[i]"), *x = strstr(text, "[x]"),
               *u = strstr(text, "[u]");
    assert_true(text[0] == ' ' && i && i < x && x < u);
    assert_null(strstr(x + 1, "[x]"));
}

static void parts_are_taken_together(void **state) {
    struct stand *s = *state;
    struct letters one = {0}, other = {0};
    letters_status(&one, VALUE_WITHHELD);
    letters_take(&other, "[b]");
    letters_take(&other, "71,6");
    letters_add(&one, other);
    assert_non_null(strstr(key(s, one), "[s]"));
    assert_non_null(strstr(key(s, one), "[b]"));
    assert_null(strstr(key(s, other), "[s]"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        stand_test(each_letter_is_explained_once_in_a_fixed_order),
        stand_test(parts_are_taken_together),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
