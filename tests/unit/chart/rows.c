#include "chart/rows.h"

#include "sheet.h"

static const double LEFT = 50, RIGHT = 300;

/* A long name makes its row higher and the text beside it stands level with the middle of its lines. */
static void long_names_take_lines(void **state) {
    struct sheet *s = *state;
    struct row_head heads[] = {{"Eda", false, false},
                               {"Malung-Sälens och Norra Värmlands kommunalförbund", true, false},
                               {"Värmland", false, true},
                               {"Riket", false, true}};
    double w = rows_names_width(&s->stand->set, heads, 4, 66, 100);
    assert_true(w == 100);
    assert_true(rows_names_width(&s->stand->set, heads, 1, 66, 100) == 66);
    struct rows r = rows_place(&s->stand->set, heads, 4, 100, 13, w);
    assert_true(r.tops[0] == 100 && r.tops[1] == 113);
    assert_int_equal(r.names[1]->n, 3);
    assert_true(r.tops[2] == 113 + 13 + 2 * 9.75 + 4.5 && r.tops[3] == r.tops[2] + 13);
    assert_true(rows_middle(&r, 0) == 106.5 && rows_middle(&r, 1) == 113 + (13 + 2 * 9.75) / 2);
    for (size_t i = 0; i < r.n; i++)
        rows_draw_name(&s->pen, &r, i, LEFT);
    assert_int_equal(s->drawing.n, 6);
    assert_int_equal(s->drawing.ops[2].at.y, mpt_from_points(rows_baseline(&r, 1)));
    sheet_texts_apart(s);
    sheet_within(s, (struct box){PT(50), PT(100), PT(100), mpt_from_points(rows_bottom(&r) - 100)}, 0);
}

/* The own row alone is tinted, and the rule stands above the first of county and nation, outside the tint. */
static void tint_and_rule(void **state) {
    struct sheet *s = *state;
    struct row_head heads[] = {{"Eda", true, false}, {"Värmland", false, true}, {"Riket", false, true}};
    struct rows r = rows_place(&s->stand->set, heads, 3, 100, 13, 66);
    rows_draw_tint(&s->pen, &r, LEFT, RIGHT);
    rows_draw_rule(&s->pen, &r, LEFT, RIGHT);
    assert_int_equal(s->drawing.n, 2);
    struct frame tint = path_frame(&s->drawing.ops[0]), rule = path_frame(&s->drawing.ops[1]);
    assert_true(tint.left == LEFT - 4 && tint.right == RIGHT + 4 && tint.bottom == 113);
    assert_true(rule.top > tint.bottom && rule.bottom < r.tops[1]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sheet_test(long_names_take_lines),
        sheet_test(tint_and_rule),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
