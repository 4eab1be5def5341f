#include "chart/pen.h"

#include "sheet.h"

static const struct op *last(const struct sheet *s) {
    assert_true(s->drawing.n > 0);
    return &s->drawing.ops[s->drawing.n - 1];
}

/* cairo keeps coordinates in 1/256 pt. */
static void a_path_is_handed_over_and_cleared(void **state) {
    struct sheet *s = *state;
    cairo_move_to(s->pen.cr, 1, 2);
    cairo_line_to(s->pen.cr, 3.25, 4.50390625);
    cairo_close_path(s->pen.cr);
    pen_fill(&s->pen, INK_LAKE);
    static const unsigned char segments[] = {SEGMENT_MOVE, SEGMENT_LINE, SEGMENT_CLOSE};
    const struct path *p = &last(s)->path;
    assert_int_equal(p->n_segments, 3); /* without the move that cairo adds behind a close */
    assert_memory_equal(p->segments, segments, 3);
    assert_int_equal(p->points[1].x, 3250);
    assert_int_equal(p->points[1].y, 4504);
    assert_int_equal(last(s)->ink, INK_LAKE);
    pen_fill(&s->pen, INK_LAKE);
    assert_int_equal(s->drawing.n, 1);
}

static void curves_stay_curves(void **state) {
    struct sheet *s = *state;
    pen_disc(&s->pen, 50, 60, 10, INK_OCHRE);
    const struct path *p = &last(s)->path;
    assert_int_equal(p->segments[0], SEGMENT_MOVE);
    for (size_t i = 1; i + 1 < p->n_segments; i++)
        assert_int_equal(p->segments[i], SEGMENT_CURVE);
    assert_int_equal(p->segments[p->n_segments - 1], SEGMENT_CLOSE);
    assert_int_equal(p->n_points, 1 + 3 * (p->n_segments - 2));
    struct frame f = path_frame(last(s));
    assert_true(fabs(f.left - 40) < 0.01 && fabs(f.right - 60) < 0.01 && fabs(f.top - 50) < 0.01 &&
                fabs(f.bottom - 70) < 0.01);
}

static void transforms_count(void **state) {
    struct sheet *s = *state;
    cairo_save(s->pen.cr);
    cairo_translate(s->pen.cr, 100, 200);
    cairo_rotate(s->pen.cr, M_PI / 2);
    cairo_move_to(s->pen.cr, 0, 0);
    cairo_line_to(s->pen.cr, 10, 0);
    pen_stroke(&s->pen, 1, INK_INK);
    cairo_restore(s->pen.cr);
    assert_int_equal(last(s)->path.points[0].x, 100000);
    assert_int_equal(last(s)->path.points[1].x, 100000);
    assert_int_equal(last(s)->path.points[1].y, 210000);
}

static void strokes_have_their_width_and_dashes(void **state) {
    struct sheet *s = *state;
    pen_line(&s->pen, 0, 0, 10, 0, 0.75, INK_INK);
    assert_int_equal(last(s)->kind, OP_STROKE);
    assert_int_equal(last(s)->stroke.width, 750);
    assert_int_equal(last(s)->stroke.dash, 0);
    assert_false(last(s)->stroke.round_cap);
    cairo_move_to(s->pen.cr, 0, 0);
    cairo_line_to(s->pen.cr, 1, 1);
    pen_stroke_dashed(&s->pen, 1.2, 2.2, 1.6, INK_INK);
    assert_int_equal(last(s)->stroke.dash, 2200);
    assert_int_equal(last(s)->stroke.gap, 1600);
    cairo_move_to(s->pen.cr, 0, 0);
    cairo_line_to(s->pen.cr, 1, 1);
    pen_stroke_round(&s->pen, 2, INK_INK);
    assert_true(last(s)->stroke.round_cap);
}

static void a_ring_is_as_large_as_a_disc(void **state) {
    struct sheet *s = *state;
    pen_ring(&s->pen, 50, 60, 10, 2, INK_PETROL, INK_PAPER);
    assert_int_equal(s->drawing.n, 2);
    assert_int_equal(s->drawing.ops[0].ink, INK_PAPER);
    struct frame f = path_frame(last(s));
    assert_true(fabs(f.left - 40) < 0.01 && fabs(f.bottom - 70) < 0.01);
}

static void text_is_set_from_either_end_or_the_middle(void **state) {
    struct sheet *s = *state;
    const struct text_run *run = typeset(&s->stand->set, TYPE_AXIS, "71,6");
    pen_text(&s->pen, run, 100, 50.5, INK_INK);
    assert_int_equal(last(s)->at.x, 100000);
    assert_int_equal(last(s)->at.y, 50500);
    pen_text_right(&s->pen, run, 100, 50, INK_INK);
    assert_int_equal(last(s)->at.x, 100000 - run->width);
    pen_text_center(&s->pen, run, 100, 50, INK_INK);
    assert_int_equal(last(s)->at.x, 100000 - run->width / 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sheet_test(a_path_is_handed_over_and_cleared),
        sheet_test(curves_stay_curves),
        sheet_test(transforms_count),
        sheet_test(strokes_have_their_width_and_dashes),
        sheet_test(a_ring_is_as_large_as_a_disc),
        sheet_test(text_is_set_from_either_end_or_the_middle),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
