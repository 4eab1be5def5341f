#include "easel.h"

static void neighbouring_strokes_are_one_path(void **state) {
    struct easel e;
    easel_begin(&e, *state);
    for (int i = 0; i < 3; i++)
        drawing_line(&e.drawing, (struct point){PT(1), PT(i)}, (struct point){PT(9), PT(i)}, PT(0.5),
                     INK_PAPER);
    drawing_line(&e.drawing, (struct point){0, 0}, (struct point){PT(1), 0}, PT(2), INK_PAPER);
    assert_string_equal(
        easel_content(&e, OUTPUT_SCREEN, NULL),
        "1 1 1 RG\n.5 w\n1 841.89 m\n9 841.89 l\n1 840.89 m\n9 840.89 l\n1 839.89 m\n9 839.89 l\nS\n"
        "2 w\n0 841.89 m\n1 841.89 l\nS\n");
}

static void strokes_of_another_kind_are_not_joined(void **state) {
    struct easel e;
    easel_begin(&e, *state);
    static const unsigned char line[] = {SEGMENT_MOVE, SEGMENT_LINE};
    struct point p[] = {{0, 0}, {PT(1), 0}};
    struct path path = {line, 2, p, 2};
    drawing_stroke(&e.drawing, path, (struct stroke){.width = PT(1)}, INK_PAPER);
    drawing_stroke(&e.drawing, path, (struct stroke){.width = PT(1), .dash = PT(3), .gap = PT(1.5)},
                   INK_PAPER);
    drawing_stroke(&e.drawing, path, (struct stroke){.width = PT(1), .round_cap = true}, INK_PAPER);
    assert_string_equal(easel_content(&e, OUTPUT_SCREEN, NULL),
                        "1 1 1 RG\n0 841.89 m\n1 841.89 l\nS\n[3 1.5]0 d\n0 841.89 m\n1 841.89 l\nS\n"
                        "1 J\n[]0 d\n0 841.89 m\n1 841.89 l\nS\n");
}

static void filled_rectangles_are_joined(void **state) {
    struct easel e;
    easel_begin(&e, *state);
    drawing_rect(&e.drawing, (struct box){0, 0, PT(1), PT(1)}, INK_PAPER);
    drawing_rect(&e.drawing, (struct box){PT(3), PT(1), PT(-2), PT(-1)}, INK_PAPER); /* the other way round */
    assert_string_equal(easel_content(&e, OUTPUT_SCREEN, NULL),
                        "1 1 1 rg\n0 840.89 1 1 re\n1 840.89 2 1 re\nf\n");
}

/* Their outlines might cut holes into each other. */
static void other_fills_stay_alone(void **state) {
    struct easel e;
    easel_begin(&e, *state);
    static const unsigned char triangle[] = {SEGMENT_MOVE, SEGMENT_LINE, SEGMENT_CURVE, SEGMENT_CLOSE};
    struct point p[] = {{0, 0}, {PT(4), 0}, {PT(4), PT(1)}, {PT(3), PT(2)}, {PT(1), PT(2)}};
    drawing_fill(&e.drawing, (struct path){triangle, 4, p, 5}, INK_PAPER);
    drawing_fill(&e.drawing, (struct path){triangle, 4, p, 5}, INK_PAPER);
    static const char one[] = "0 841.89 m\n4 841.89 l\n4 840.89 3 839.89 1 839.89 c\nf\n";
    assert_string_equal(easel_content(&e, OUTPUT_SCREEN, NULL),
                        arena_printf(&e.s->arena, "1 1 1 rg\n%s%s", one, one));
}

static void strokes_close_and_fills_need_not(void **state) {
    struct easel e;
    easel_begin(&e, *state);
    static const unsigned char triangle[] = {SEGMENT_MOVE, SEGMENT_LINE, SEGMENT_LINE, SEGMENT_CLOSE};
    struct point p[] = {{0, 0}, {PT(4), 0}, {PT(4), PT(1)}};
    drawing_stroke(&e.drawing, (struct path){triangle, 4, p, 3}, (struct stroke){.width = PT(1)}, INK_PAPER);
    assert_string_equal(easel_content(&e, OUTPUT_SCREEN, NULL),
                        "1 1 1 RG\n0 841.89 m\n4 841.89 l\n4 840.89 l\nh\nS\n");
}

/* Edges that touch go on touching: corners are rounded, not widths. */
static void places_are_hundredths_of_a_point(void **state) {
    struct easel e;
    easel_begin(&e, *state);
    drawing_rect(&e.drawing, (struct box){PT(1.004), PT(1.234), PT(1.004), PT(1)}, INK_PAPER);
    drawing_rect(&e.drawing, (struct box){PT(2.008), PT(1.234), PT(1.004), PT(1)}, INK_PAPER);
    drawing_rect(&e.drawing, (struct box){PT(-1.006), PT(842), PT(1), PT(1)}, INK_PAPER);
    assert_string_equal(easel_content(&e, OUTPUT_SCREEN, NULL),
                        "1 1 1 rg\n1 839.66 1.01 1 re\n2.01 839.66 1 1 re\n-1.01 -1.11 1 1 re\nf\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sample_test(neighbouring_strokes_are_one_path), sample_test(strokes_of_another_kind_are_not_joined),
        sample_test(filled_rectangles_are_joined),      sample_test(other_fills_stay_alone),
        sample_test(strokes_close_and_fills_need_not),  sample_test(places_are_hundredths_of_a_point),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
