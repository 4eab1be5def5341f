#include "chart/gap.h"

#include "sheet.h"

enum { ROWS = 18 };

static const mpt LEFT = PT(57), TOP = PT(100), WIDTH = PT(318);
static const double TINT = 4.01; /* the own row's tint reaches that far beyond the box */

struct sample {
    struct gap_row rows[ROWS];
    struct gap_chart chart;
};

static struct gap_chart *chart_make(struct sample *s, const char *name, double men, double gap) {
    for (int i = 0; i < ROWS; i++)
        s->rows[i] = (struct gap_row){.name = name,
                                      .has_base = true,
                                      .has_latest = true,
                                      .base_women = men - gap,
                                      .base_men = men,
                                      .women = men + gap * i,
                                      .men = men,
                                      .base_text = "12,3",
                                      .latest_text = "[s]",
                                      .change_text = "−12,3"};
    s->rows[3].own = true;
    s->rows[16].summary = s->rows[17].summary = true;
    s->chart = (struct gap_chart){.base_head = "2017",
                                  .latest_head = "2024",
                                  .change_head = "Ändring",
                                  .women_key = "Kvinnor",
                                  .men_key = "Män",
                                  .base_key = "2017",
                                  .rows = s->rows,
                                  .n = ROWS};
    return &s->chart;
}

static struct box draw(struct sheet *s, const struct gap_chart *c) {
    struct chart chart = {.kind = CHART_GAP, .to = c->n, .gap = c};
    struct box box = {LEFT, TOP, WIDTH, gap_height(&s->stand->set, &chart, WIDTH)};
    sheet_clear(s);
    gap_draw(&s->pen, &s->stand->set, &chart, box);
    return box;
}

/* Women above men, below them, the same; small and huge. */
static void everything_stands_inside_and_apart(void **state) {
    static const double values[][2] = {{80, 0.3}, {80, -0.3},    {80, 0},       {0, 0},
                                       {-5, 1},   {0.01, 0.001}, {100000, 5000}};
    static const char *const names[] = {"Eda", "Malung-Sälens och Älvdalens kommunalförbund"};
    struct sheet *s = *state;
    struct sample sample;
    for (size_t n = 0; n < 2; n++)
        for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
            sheet_within(s, draw(s, chart_make(&sample, names[n], values[i][0], values[i][1])), TINT);
            sheet_texts_apart(s);
            sheet_readable(s);
        }
    assert_int_equal(s->stand->diag.errors, 0);
}

static void missing_figures_are_not_drawn(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct gap_chart *c = chart_make(&sample, "Eda", 80, 2);
    c->n = 1;
    draw(s, c);
    assert_int_equal(sheet_count(s, OP_FILL, INK_LAKE), 2); /* of the key and of the row */
    size_t all = s->drawing.n;
    sample.rows[0].has_latest = false;
    draw(s, c);
    assert_int_equal(sheet_count(s, OP_FILL, INK_LAKE), 1);
    assert_true(s->drawing.n < all);
    sample.rows[0].has_base = false;
    sheet_within(s, draw(s, c), TINT);
    c->n = 0;
    draw(s, c);
    assert_int_equal(s->drawing.n, 0);
}

/* Disc and square tell the sexes apart without colour; the line between them ends where they stand. */
static void the_line_is_the_gap(void **state) {
    struct sheet *s = *state;
    struct sample sample;
    struct gap_chart *c = chart_make(&sample, "Eda", 80, 2);
    c->n = 1;
    sample.rows[0].women = 84;
    draw(s, c);
    struct frame line = {0}, square = {0}, disc = {0};
    for (size_t i = 0; i < s->drawing.n; i++) {
        const struct op *op = &s->drawing.ops[i];
        if (op->kind == OP_STROKE && op->ink == INK_MIST)
            line = path_frame(op);
        if (op->kind == OP_FILL && op->ink == INK_LAKE)
            square = path_frame(op);
        if (op->kind == OP_FILL && op->ink == INK_PETROL)
            disc = path_frame(op);
    }
    double men = (square.left + square.right) / 2, women = (disc.left + disc.right) / 2;
    assert_true(fabs(line.left + 1.2 - men) < 0.02 && fabs(line.right - 1.2 - women) < 0.02);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        sheet_test(everything_stands_inside_and_apart),
        sheet_test(missing_figures_are_not_drawn),
        sheet_test(the_line_is_the_gap),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
