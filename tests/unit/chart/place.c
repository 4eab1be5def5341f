#include "chart/place.h"

#include "sheet.h"

static void the_place_right_of_the_mark_comes_first(void **state) {
    struct sheet *s = *state;
    struct place_map m = place_begin(&s->stand->arena, 4, 0, 0, 200, 100);
    double x, y;
    assert_true(place_near(&m, 100, 50, 5.5, 40, &x, &y));
    assert_true(x > 105 && x < 110 && y > 48 && y < 56);
    double again_x, again_y;
    assert_true(
        place_near(&m, 100, 50, 5.5, 40, &again_x, &again_y)); /* the same mark again: the other side */
    assert_true(again_x + 40 < 95);
}

static void what_is_taken_and_the_edge_are_kept_clear(void **state) {
    struct sheet *s = *state;
    struct place_map m = place_begin(&s->stand->arena, 8, 0, 0, 200, 100);
    double x, y;
    place_take(&m, (struct place_box){104, 0, 200, 100});
    assert_true(place_near(&m, 100, 50, 5.5, 40, &x, &y));
    assert_true(x + 40 < 104);
    assert_true(place_near(&m, 3, 3, 5.5, 40, &x, &y)); /* in the corner */
    assert_true(x >= 0 && y >= 6);
}

static void a_full_plot_has_no_place(void **state) {
    struct sheet *s = *state;
    struct place_map m = place_begin(&s->stand->arena, 2, 0, 0, 200, 100);
    double x, y;
    place_take(&m, (struct place_box){0, 0, 200, 100});
    assert_false(place_near(&m, 100, 50, 5.5, 40, &x, &y));
    struct place_map narrow = place_begin(&s->stand->arena, 2, 0, 0, 30, 100);
    assert_false(place_near(&narrow, 15, 50, 5.5, 40, &x, &y));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sheet_test(the_place_right_of_the_mark_comes_first),
        sheet_test(what_is_taken_and_the_edge_are_kept_clear),
        sheet_test(a_full_plot_has_no_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
