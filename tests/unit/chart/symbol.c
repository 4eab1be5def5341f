#include "chart/symbol.h"

#include "sheet.h"

static void draw(struct sheet *s, enum verdict v) {
    sheet_clear(s);
    symbol_draw(&s->pen, v, 100, 200, 4, INK_PAPER);
}

static void every_mark_stands_around_its_point(void **state) {
    struct sheet *s = *state;
    for (int v = 0; v < VERDICT_COUNT; v++) {
        draw(s, (enum verdict)v);
        assert_true(s->drawing.n > 0);
        /* the diamond is a little larger than the discs, as it looks smaller */
        sheet_within(s, (struct box){PT(100 - 4.8), PT(200 - 4.8), PT(9.6), PT(9.6)}, 0);
        struct frame all = path_frame(&s->drawing.ops[0]);
        assert_true(fabs((all.left + all.right) / 2 - 100) < 0.01 &&
                    fabs((all.top + all.bottom) / 2 - 200) < 0.01);
    }
}

/* In print without colour too: no two marks are the same paths. */
static void marks_differ_in_shape(void **state) {
    struct sheet *s = *state;
    struct drawing drawn[VERDICT_COUNT];
    for (int v = 0; v < VERDICT_COUNT; v++) {
        draw(s, (enum verdict)v);
        drawn[v] = s->drawing;
        for (int other = 0; other < v; other++) {
            bool same = drawn[other].n == drawn[v].n;
            for (size_t i = 0; same && i < drawn[v].n; i++) {
                const struct path *a = &drawn[v].ops[i].path, *b = &drawn[other].ops[i].path;
                same = a->n_points == b->n_points &&
                       memcmp(a->points, b->points, a->n_points * sizeof *a->points) == 0;
            }
            assert_false(same);
        }
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
        sheet_test(only_the_wrong_direction_is_rust),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
