#include "chart/symbol.h"

#include "sheet.h"

/* Each verdict, and of those that judge the outline. */
static const struct judgement marks[] = {
    {VERDICT_MET, CERTAINTY_SURE},       {VERDICT_MET, CERTAINTY_CHANCE},
    {VERDICT_TOWARDS, CERTAINTY_SURE},   {VERDICT_TOWARDS, CERTAINTY_CHANCE},
    {VERDICT_UNCHANGED, CERTAINTY_SURE}, {VERDICT_UNCHANGED, CERTAINTY_CHANCE},
    {VERDICT_AWAY, CERTAINTY_SURE},      {VERDICT_AWAY, CERTAINTY_CHANCE},
    {VERDICT_NO_NEW, CERTAINTY_NONE},    {VERDICT_NOT_COMPARABLE, CERTAINTY_NONE},
    {VERDICT_FOLLOWED, CERTAINTY_NONE},  {VERDICT_NONE, CERTAINTY_NONE},
};
enum { MARKS = sizeof marks / sizeof *marks };

static void draw(struct sheet *s, struct judgement j) {
    sheet_clear(s);
    symbol_draw(&s->pen, j, 100, 200, 4, INK_PAPER);
}

static void every_mark_stands_around_its_point(void **state) {
    struct sheet *s = *state;
    for (int k = 0; k < MARKS; k++) {
        struct frame all = {INFINITY, INFINITY, -INFINITY, -INFINITY};
        draw(s, marks[k]);
        assert_true(s->drawing.n > 0);
        /* the diamond is a little larger than the discs, as it looks smaller */
        sheet_within(s, (struct box){PT(100 - 4.8), PT(200 - 4.8), PT(9.6), PT(9.6)}, 0);
        for (size_t i = 0; i < s->drawing.n; i++) {
            struct frame one = path_frame(&s->drawing.ops[i]);
            all = (struct frame){fmin(all.left, one.left), fmin(all.top, one.top), fmax(all.right, one.right),
                                 fmax(all.bottom, one.bottom)};
        }
        assert_true(fabs((all.left + all.right) / 2 - 100) < 0.01 &&
                    fabs((all.top + all.bottom) / 2 - 200) < 0.01);
    }
}

static bool same_paths(const struct drawing *a, const struct drawing *b) {
    bool same = a->n == b->n;
    for (size_t i = 0; same && i < a->n; i++) {
        const struct path *p = &a->ops[i].path, *q = &b->ops[i].path;
        same =
            p->n_points == q->n_points && memcmp(p->points, q->points, p->n_points * sizeof *p->points) == 0;
    }
    return same;
}

/* In print without colour too: no two marks are the same paths. */
static void marks_differ_in_shape(void **state) {
    struct sheet *s = *state;
    struct drawing drawn[MARKS];
    for (int k = 0; k < MARKS; k++) {
        draw(s, marks[k]);
        drawn[k] = s->drawing;
        for (int other = 0; other < k; other++)
            assert_false(same_paths(&drawn[k], &drawn[other]));
    }
}

/* What is not sure is the same for chance and for the unknown, and shows the paper inside. */
static void outlines_show_the_paper(void **state) {
    struct sheet *s = *state;
    for (int v = VERDICT_MET; v <= VERDICT_AWAY; v++) {
        draw(s, (struct judgement){(enum verdict)v, CERTAINTY_CHANCE});
        struct drawing chance = s->drawing;
        assert_true(sheet_count(s, OP_FILL, INK_PAPER) > 0);
        draw(s, (struct judgement){(enum verdict)v, CERTAINTY_UNKNOWN});
        assert_true(same_paths(&chance, &s->drawing));
    }
}

static void only_the_wrong_direction_is_rust(void **state) {
    const struct sheet *s = *state;
    const struct style *style = s->stand->style;
    for (int v = 0; v < VERDICT_COUNT; v++)
        assert_int_equal(symbol_ink(style, (enum verdict)v) == INK_RUST, v == VERDICT_AWAY);
    assert_int_equal(symbol_ink(style, VERDICT_MET), INK_PETROL);
    assert_int_equal(symbol_ink(style, VERDICT_TOWARDS), INK_LAKE);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sheet_test(every_mark_stands_around_its_point),
        sheet_test(marks_differ_in_shape),
        sheet_test(outlines_show_the_paper),
        sheet_test(only_the_wrong_direction_is_rust),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
