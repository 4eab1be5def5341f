#include "chart/spark.h"

#include "sheet.h"

#define POINT(y, v)                                                                                          \
    { .year = (y), .value = (v) }

static const struct box box = {PT(200), PT(300), PT(56), PT(16.5)};

static void draw(struct sheet *s, struct chart_point *points, size_t n) {
    struct spark_chart c = {
        .points = points, .n = n, .base_year = 2017, .judgement = {VERDICT_AWAY, CERTAINTY_SURE}};
    sheet_clear(s);
    spark_draw(&s->pen, &s->stand->set, &(struct chart){.kind = CHART_SPARK, .spark = &c}, box);
}

static const struct path *line(const struct sheet *s) {
    return s->drawing.ops[0].kind == OP_STROKE ? &s->drawing.ops[0].path : NULL;
}

static void the_course_is_scaled_to_itself(void **state) {
    struct sheet *s = *state;
    struct chart_point points[] = {POINT(2015, 4), POINT(2017, 7), POINT(2019, 5), POINT(2023, 8)};
    draw(s, points, 4);
    const struct path *p = line(s);
    assert_int_equal(p->n_points, 4);
    assert_int_equal(path_moves(p), 1);
    /* years at their distance, the lowest and the highest value 10.4 pt apart, the highest on top */
    assert_int_equal((p->points[1].x - p->points[0].x) * 2, p->points[3].x - p->points[2].x);
    assert_int_equal(p->points[3].x - p->points[0].x, PT(44));
    assert_in_range(p->points[0].y - p->points[3].y, PT(10.39), PT(10.41));
    assert_in_range(p->points[0].y - p->points[2].y, PT(2.59), PT(2.61));
    sheet_within(s, box, 0);
    /* a dot at the base year and a mark at the end in the verdict's ink */
    assert_int_equal(s->drawing.n, 3);
    assert_int_equal(sheet_count(s, OP_FILL, INK_RUST), 1);
}

static void missing_years_break_the_line(void **state) {
    struct sheet *s = *state;
    struct chart_point points[] = {POINT(2015, 4), POINT(2016, 6), POINT(2019, 5), POINT(2020, 8)};
    points[2].apart = true;
    draw(s, points, 4);
    assert_int_equal(path_moves(line(s)), 2);
    points[2].apart = false;
    draw(s, points, 4);
    assert_int_equal(path_moves(line(s)), 1);
    /* a point alone between two gaps is a dot */
    size_t fills = sheet_count(s, OP_FILL, INK_GREY70);
    points[2].apart = points[3].apart = true;
    draw(s, points, 4);
    assert_int_equal(sheet_count(s, OP_FILL, INK_GREY70), fills + 1);
}

static void equal_values_lie_in_the_middle(void **state) {
    struct sheet *s = *state;
    struct chart_point points[] = {POINT(2015, 4), POINT(2016, 4)};
    draw(s, points, 2);
    assert_int_equal(line(s)->points[0].y, box.y + box.h / 2);
    assert_int_equal(line(s)->points[1].y, box.y + box.h / 2);
    sheet_within(s, box, 0);
}

static void one_value_is_a_dot_and_none_nothing(void **state) {
    struct sheet *s = *state;
    struct chart_point point = POINT(2020, 4);
    draw(s, &point, 1);
    assert_int_equal(s->drawing.n, 1);
    assert_int_equal(s->drawing.ops[0].kind, OP_FILL);
    sheet_within(s, box, 0);
    draw(s, NULL, 0);
    assert_int_equal(s->drawing.n, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sheet_test(the_course_is_scaled_to_itself),
        sheet_test(missing_years_break_the_line),
        sheet_test(equal_values_lie_in_the_middle),
        sheet_test(one_value_is_a_dot_and_none_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
