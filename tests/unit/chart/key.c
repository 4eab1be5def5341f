#include "chart/key.h"

#include "sheet.h"

static void entries_wrap_where_the_width_ends(void **state) {
    struct sheet *s = *state;
    struct key k = key_begin(&s->pen, &s->stand->set, 50, 150, 100);
    assert_int_equal(k.lines, 0);
    assert_true(key_add(&k, 9, "Målet nått") == 50);
    assert_true(k.y == 100);
    assert_true(key_add(&k, 9, "På väg mot målet") == 50); /* no room beside it */
    assert_true(k.y == 100 + style_points(s->stand->style, SPACE_CHART_KEY_LEADING));
    assert_int_equal(k.lines, 2);
    key_break(&k);
    key_add(&k, 9, "Ja");
    assert_int_equal(k.lines, 3);
    assert_true(key_add(&k, 9, "Nej") > 50);
    assert_int_equal(k.lines, 3);
    sheet_texts_apart(s);
}

static void measuring_draws_nothing_and_finds_the_same(void **state) {
    struct sheet *s = *state;
    struct key drawn = key_begin(&s->pen, &s->stand->set, 50, 120, 100),
               measured = key_begin(NULL, &s->stand->set, 50, 120, 100);
    static const char *const words[] = {"Målet nått", "Oförändrat", "ett ord som är mycket längre än raden",
                                        "Ja"};
    for (size_t i = 0; i < 4; i++)
        assert_true(key_add(&drawn, 9, words[i]) == key_add(&measured, 9, words[i]));
    assert_true(drawn.y == measured.y && drawn.x == measured.x && drawn.lines == measured.lines);
    assert_true(key_end(&drawn) == key_end(&measured));
    assert_true(s->drawing.n > 4); /* what is longer than the line goes on on the next */
    sheet_texts_apart(s);
    sheet_within(s, (struct box){PT(50), PT(90), PT(70), PT(80)}, 0.1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sheet_test(entries_wrap_where_the_width_ends),
        sheet_test(measuring_draws_nothing_and_finds_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
