#include "chart/ranking.h"

#include "sheet.h"

enum { ROWS = 18 };

static const mpt LEFT = PT(57), TOP = PT(100);
static const double TINT = 4.01; /* the own row's tint reaches that far beyond the box */

struct sample {
    struct ranking_row rows[ROWS];
    struct ranking_chart chart;
};

static struct ranking_chart *chart_make(struct sample *s, const char *name, double first, double step,
                                        bool from_zero) {
    for (int i = 0; i < ROWS; i++)
        s->rows[i] = (struct ranking_row){.name = name, .text = "1\u202f234,5", .value = first + step * i};
    s->rows[3].own = true;
    s->rows[15].absent = "uppgiften är skyddad eller har inte lämnats";
    s->rows[15].text = "[s]";
    s->rows[16].summary = s->rows[17].summary = true;
    s->chart = (struct ranking_chart){.from_zero = from_zero, .rows = s->rows, .n = ROWS};
    return &s->chart;
}

static struct box draw(struct sheet *s, const struct ranking_chart *c, mpt w) {
    struct chart chart = {.kind = CHART_RANKING, .to = c->n, .ranking = c};
    struct box box = {LEFT, TOP, w, ranking_height(&s->stand->set, &chart, w)};
    sheet_clear(s);
    ranking_draw(&s->pen, &s->stand->set, &chart, box);
    return box;
}

static void everything_stands_inside_and_apart(void **state) {
    static const double values[][2] = {{90, -2},      {70, 0},         {0, 0},      {-5, 1}, {-90, 2},
                                       {0.01, 0.001}, {100000, -5000}, {1e7, -6e5}, {-3, 0}};
    static const char *const names[] = {"Eda", "Kristinehamn", "Malung-Sälens och Älvdalens kommunalförbund"};
    struct sheet *s = *state;
    struct sample sample;
    for (size_t n = 0; n < 3; n++)
        for (size_t i = 0; i < sizeof values / sizeof *values; i++)
            for (int zero = 0; zero < 2; zero++)
                for (mpt w = PT(200); w <= PT(480); w += PT(140)) {
                    sheet_within(
                        s, draw(s, chart_make(&sample, names[n], values[i][0], values[i][1], zero), w), TINT);
                    sheet_texts_apart(s);
                    sheet_readable(s);
                }
    assert_int_equal(s->stand->diag.errors, 0);
}

/* The length of a bar is the value: 0 is on the axis, and twice the value twice as long. */
static void bars_begin_at_zero(void **state) {
    struct sheet *s = *state;
    struct ranking_row rows[] = {{.name = "A", .text = "40,0", .value = 40},
                                 {.name = "B", .text = "20,0", .value = 20}};
    struct ranking_chart c = {.from_zero = true, .rows = rows, .n = 2};
    draw(s, &c, PT(300));
    assert_non_null(sheet_text(s, "0", 0));
    double w[2];
    int n = 0;
    for (size_t i = 0; i < s->drawing.n; i++)
        if (s->drawing.ops[i].kind == OP_FILL && s->drawing.ops[i].ink == INK_MIST) {
            struct frame f = path_frame(&s->drawing.ops[i]);
            w[n++] = f.right - f.left;
        }
    assert_int_equal(n, 2);
    assert_true(fabs(w[0] - 2 * w[1]) < 0.01);
}

/* A row without a value has no bar and no mark, in particular not at 0; why stands there where it fits. */
static void what_is_missing_has_no_bar(void **state) {
    struct sheet *s = *state;
    struct ranking_row rows[] = {{.name = "A", .text = "40,0", .value = 40},
                                 {.name = "B", .text = "[b]", .absent = "bortfall"}};
    struct ranking_chart c = {.from_zero = true, .rows = rows, .n = 2};
    draw(s, &c, PT(300));
    assert_int_equal(sheet_count(s, OP_FILL, INK_PETROL3), 1);
    assert_non_null(sheet_text(s, "[b]", 0));
    assert_non_null(sheet_text(s, "bortfall", 0));
    rows[1].absent = "uppgiften är skyddad eller har inte lämnats och kommer kanske aldrig att kunna lämnas";
    draw(s, &c, PT(300));
    assert_null(sheet_text(s, rows[1].absent, 0));
    rows[0].absent = "bortfall"; /* nobody has anything */
    sheet_within(s, draw(s, &c, PT(300)), TINT);
    c.n = 0;
    draw(s, &c, PT(300));
    assert_int_equal(s->drawing.n, 0);
}

/* A line up from the county's bar, dashed from the nation's. */
static void county_and_nation_are_lines_too(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    draw(s, chart_make(&sample, "Kil", 80, -3, true), PT(300));
    int solid = 0, dashed = 0;
    for (size_t i = 0; i < s->drawing.n; i++)
        if (s->drawing.ops[i].kind == OP_STROKE && s->drawing.ops[i].ink == INK_GREY70)
            s->drawing.ops[i].stroke.dash ? dashed++ : solid++;
    assert_int_equal(solid, 1);
    assert_int_equal(dashed, 1);
    sample.rows[16].absent = "bortfall";
    draw(s, &sample.chart, PT(300));
    assert_int_equal(sheet_count(s, OP_STROKE, INK_GREY70), 1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sheet_test(everything_stands_inside_and_apart),
        sheet_test(bars_begin_at_zero),
        sheet_test(what_is_missing_has_no_bar),
        sheet_test(county_and_nation_are_lines_too),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
