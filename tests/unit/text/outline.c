#include "text/outline.h"

#include "../stand.h"

/* How often each is asked for, and the frame of all points, in em. */
struct trace {
    int moves, lines, curves, closes;
    double left, bottom, right, top;
};

static void take(struct trace *t, double x, double y) {
    t->left = x < t->left ? x : t->left;
    t->right = x > t->right ? x : t->right;
    t->bottom = y < t->bottom ? y : t->bottom;
    t->top = y > t->top ? y : t->top;
}

static void move(void *to, double x, double y) {
    struct trace *t = to;
    t->moves++;
    take(t, x, y);
}

static void line(void *to, double x, double y) {
    struct trace *t = to;
    t->lines++;
    take(t, x, y);
}

static void curve(void *to, double x1, double y1, double x2, double y2, double x, double y) {
    struct trace *t = to;
    (void)x1, (void)y1, (void)x2, (void)y2;
    t->curves++;
    take(t, x, y);
}

static void close_path(void *to) {
    ((struct trace *)to)->closes++;
}

static struct trace trace_of(struct stand *s, const char *letter) {
    struct trace t = {.left = 9, .bottom = 9, .right = -9, .top = -9};
    const struct text_run *run = typeset(&s->set, TYPE_TABLE, letter);
    outline_draw(run->font, run->glyphs[0].id, &(struct outline_pen){&t, move, line, curve, close_path});
    return t;
}

static void letters_have_their_contours(void **state) {
    struct stand *s = *state;
    struct trace o = trace_of(s, "o"), l = trace_of(s, "l"), o_dots = trace_of(s, "ö"), g = trace_of(s, "g");
    assert_int_equal(o.moves, 2);
    assert_int_equal(o.closes, 2);
    assert_true(o.curves >= 8);
    assert_int_equal(o_dots.moves, 4);
    assert_true(l.moves == 1 && l.top > 0.6 && l.top < 0.8);
    assert_true(g.bottom < -0.1 && o.bottom > -0.05 && o.top > 0.4 && o.top < 0.6);
}

static void a_space_has_none(void **state) {
    struct stand *s = *state;
    struct trace t = trace_of(s, " ");
    assert_int_equal(t.moves + t.lines + t.curves, 0);
}

static void the_ink_begins_where_the_outline_does(void **state) {
    static const char *const letters[] = {"A", "I", "O", "T", "j", "2", " "};
    struct stand *s = *state;
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++) {
        struct trace t = trace_of(s, letters[i]);
        const struct text_run *run = typeset(&s->set, TYPE_TABLE, letters[i]);
        double left = outline_left(run->font, run->glyphs[0].id);
        /* control points may lie outside the curve, never inside it */
        assert_true(t.moves ? left - t.left > -0.002 && left - t.left < 0.02 : left == 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        stand_test(letters_have_their_contours),
        stand_test(a_space_has_none),
        stand_test(the_ink_begins_where_the_outline_does),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
