#include "flow/frame.h"

#include "../desk.h"

static void space_is_dropped_at_the_head_of_a_page(void **state) {
    (void)state;
    struct frame at = {.y = PT(100), .above = ABOVE_NOTHING};
    assert_int_equal(frame_space(at, PT(10)).y, PT(100));
    assert_int_equal(frame_down(at, PT(10)).y, PT(110));
    assert_int_equal(frame_down(at, PT(10)).above, ABOVE_NOTHING);
    at.above = ABOVE_TEXT;
    assert_int_equal(frame_space(at, PT(10)).y, PT(110));
}

static void what_stands_above_is_what_stands_close(void **state) {
    (void)state;
    struct frame at = frame_ruled((struct frame){.above = ABOVE_NOTHING}, PT(50));
    assert_int_equal(at.above, ABOVE_RULE);
    assert_int_equal(frame_down(at, 0).above, ABOVE_RULE);
    assert_int_equal(frame_down(at, 1).above, ABOVE_TEXT);
    at.above = ABOVE_HEADING;
    assert_int_equal(frame_space(at, PT(1)).above, ABOVE_TEXT);
    assert_int_equal(frame_to(at, at.y).above, ABOVE_TEXT);
}

static void columns_change_and_nothing_else(void **state) {
    const struct desk *d = *state;
    const struct style *s = d->stand->style;
    struct frame at = frame_to(frame_text(s, d->doc.root), PT(300)), wide = frame_wide(at, s);
    assert_int_equal(wide.x, s->margin);
    assert_int_equal(wide.width, s->page_w - 2 * s->margin);
    assert_int_equal(wide.y, at.y);
    assert_ptr_equal(wide.tag, d->doc.root);
    assert_int_equal(frame_column(wide, at.x, at.width).width, at.width);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        desk_test(space_is_dropped_at_the_head_of_a_page),
        desk_test(what_stands_above_is_what_stands_close),
        desk_test(columns_change_and_nothing_else),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
