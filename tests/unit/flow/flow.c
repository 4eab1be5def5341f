#include "flow/flow.h"

#include "../desk.h"

static void a_page_goes_on_when_there_is_no_room(void **state) {
    struct desk *d = *state;
    const struct style *s = d->stand->style;
    struct frame at = frame_to(d->at, s->content_bottom - PT(20));
    assert_int_equal(frame_need(&d->f, at, PT(20)).y, at.y);
    assert_int_equal(d->doc.n_pages, 1);
    at.side = at.y;
    struct frame next = frame_need(&d->f, at, PT(20) + 1);
    assert_int_equal(d->doc.n_pages, 2);
    assert_int_equal(next.y, flow_top(s));
    assert_int_equal(next.above, ABOVE_NOTHING);
    assert_int_equal(next.side, 0);
    /* nothing stands there: another page would have no more room */
    assert_int_equal(frame_need(&d->f, next, PT(5000)).y, next.y);
    assert_int_equal(d->doc.n_pages, 2);
}

static void what_is_reserved_stays_free(void **state) {
    struct desk *d = *state;
    struct frame at = d->at;
    at.reserve = PT(30);
    assert_int_equal(frame_bottom(&d->f, at), d->stand->style->content_bottom - PT(30));
    at = frame_to(at, d->stand->style->content_bottom - PT(40));
    frame_need(&d->f, at, PT(11));
    assert_int_equal(d->doc.n_pages, 2);
}

/* Covers have neither; a page may be without a head while those that follow it have one. */
static void pages_have_head_and_foot(void **state) {
    struct desk *d = *state;
    flow_name_pages(&d->f, "Hälsa");
    flow_end_page(&d->f);
    flow_begin_page(&d->f, true);
    d->f.head = NULL;
    frame_next(&d->f, d->at);
    flow_end_page(&d->f);
    assert_null(desk_text(d, 0, "Hälsa", 0));
    assert_null(desk_text(d, 0, "1", 0));
    assert_null(desk_text(d, 1, "Hälsa", 0));
    assert_non_null(desk_text(d, 1, "2", 0));
    assert_non_null(desk_text(d, 2, "Hälsa", 0));
    assert_true(desk_text(d, 2, "3", 0)->mark->pagination);
}

static void labels_are_those_of_the_pass_before(void **state) {
    struct desk *d = *state;
    flow_destination(&d->f, "mal", PT(7));
    flow_destination(&d->f, NULL, 0);
    assert_int_equal(d->doc.n_destinations, 1);
    assert_string_equal(flow_label(&d->f, "mal"), "00");
    d->f.before = &d->doc;
    assert_string_equal(flow_label(&d->f, "mal"), "1");
    assert_string_equal(flow_label(&d->f, "annat"), "00");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        desk_test(a_page_goes_on_when_there_is_no_room),
        desk_test(what_is_reserved_stays_free),
        desk_test(pages_have_head_and_foot),
        desk_test(labels_are_those_of_the_pass_before),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
