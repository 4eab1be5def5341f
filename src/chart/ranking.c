#include "chart/ranking.h"

#include "chart/axis.h"
#include "chart/rows.h"

#include <math.h>

static const double ROW = 11, HEAD = 13, NAME_SHARE = 0.42, BAR = 6.5, TIP = 1.6, VALUE_GAP = 6, NAME_GAP = 1;

struct bars {
    struct pen *pen;
    struct typesetter *set;
    const struct ranking_chart *chart;
    const struct ranking_row *shown; /* its rows from the first that is drawn on */
    struct axis axis;
    struct rows rows;
    double x, right, plot_left, plot_right, top;
};

static struct row_head *row_heads(struct arena *a, const struct ranking_chart *c) {
    struct row_head *heads = ARENA_ARRAY(a, struct row_head, c->n + 1);
    for (size_t i = 0; i < c->n; i++)
        heads[i] = (struct row_head){c->rows[i].name, c->rows[i].own, c->rows[i].summary};
    return heads;
}

/* Bars begin at 0, so 0 is always on the axis; marks need not. */
static struct axis bars_axis(const struct ranking_chart *c) {
    double min = c->from_zero ? 0 : INFINITY, max = c->from_zero ? 0 : -INFINITY;
    for (size_t i = 0; i < c->n; i++)
        if (!c->rows[i].absent) {
            min = fmin(min, c->rows[i].value);
            max = fmax(max, c->rows[i].value);
        }
    if (min > max || (c->from_zero && min == max))
        min = 0, max = 1;
    return axis_make(min, max, 4);
}

static double value_x(const struct bars *b, double v) {
    return axis_place(&b->axis, v, b->plot_left, b->plot_right);
}

static double values_width(const struct bars *b) {
    double w = 0;
    for (size_t i = 0; i < b->chart->n; i++)
        w = fmax(w, mpt_to_points(typeset_width(b->set, TYPE_TABLE_STRONG, b->chart->rows[i].text)));
    return w;
}

static struct bars bars_make(struct pen *pen, struct typesetter *t, const struct chart *c, struct box box) {
    struct bars b = {.pen = pen,
                     .set = t,
                     .chart = c->ranking,
                     .shown = c->ranking->rows + c->from,
                     .x = mpt_to_points(box.x),
                     .right = mpt_to_points(box.x + box.w),
                     .top = mpt_to_points(box.y)};
    b.axis = bars_axis(b.chart);
    b.plot_left =
        b.x + rows_names_width(t, row_heads(t->arena, b.chart), b.chart->n, 0, NAME_SHARE * (b.right - b.x)) +
        NAME_GAP;
    b.plot_right = b.right - values_width(&b) - VALUE_GAP - 4;
    b.rows = rows_place(t, row_heads(t->arena, c->ranking) + c->from, c->to - c->from, b.top + HEAD, ROW,
                        b.plot_left - NAME_GAP - b.x);
    return b;
}

mpt ranking_height(struct typesetter *t, const struct chart *c, mpt w) {
    struct bars b = bars_make(NULL, t, c, (struct box){0, 0, w, 0});
    return mpt_from_points(rows_bottom(&b.rows));
}

static void draw_axis(const struct bars *b) {
    double top = b->top + HEAD - 3, zero = value_x(b, 0);
    rows_draw_axis(
        b->pen, b->set, &b->rows,
        &(struct rows_axis){&b->axis, b->plot_left, b->plot_right, top, b->top + 6.5, b->x - 4, b->right});
    if (b->chart->from_zero)
        pen_line(b->pen, zero, top, zero, rows_bottom(&b->rows), 0.75, INK_INK);
}

/*
 * A light bar with a dark end, so that where it ends is seen in one ink too; the own one is dark all through.
 */
static void draw_bar(const struct bars *b, const struct ranking_row *row, double y) {
    double from = value_x(b, 0), to = value_x(b, row->value), tip = to < from ? TIP : -TIP;
    enum ink_id body = row->own ? INK_PETROL : row->summary ? INK_GREY20 : INK_MIST;
    enum ink_id end = row->own ? INK_PETROL : row->summary ? INK_GREY70 : INK_PETROL3;
    bool long_enough = fabs(to - from) > TIP;
    if (long_enough)
        pen_rect(b->pen, fmin(from, to), y - BAR / 2, fabs(to - from), BAR, body);
    if (body != end || !long_enough)
        pen_rect(b->pen, fmin(to, to + tip), y - BAR / 2, TIP, BAR, end);
}

/* A mark on a line from the plot's edge: a length that does not begin at 0 would lie. */
static void draw_dot(const struct bars *b, const struct ranking_row *row, double y) {
    double x = value_x(b, row->value);
    enum ink_id ink = row->own ? INK_PETROL : row->summary ? INK_GREY70 : INK_PETROL3;
    pen_line(b->pen, b->plot_left, y, x, y, 0.4, INK_GREY20);
    pen_disc(b->pen, x, y, row->own ? 3.6 : 2.9, ink);
}

static void draw_row(const struct bars *b, size_t i) {
    const struct ranking_row *row = &b->shown[i];
    double y = rows_middle(&b->rows, i), text = rows_baseline(&b->rows, i);
    rows_draw_name(b->pen, &b->rows, i, b->x);
    pen_text_right(
        b->pen, typeset(b->set, row->own || row->summary ? TYPE_TABLE_STRONG : TYPE_CHART_LABEL, row->text),
        b->right, text, INK_INK);
    if (!row->absent && !(b->chart->from_zero && row->own))
        (b->chart->from_zero ? draw_bar : draw_dot)(b, row, y);
}

/* Why there is no value, where there is room, on paper of its own: no line runs through it. */
static void draw_absent(const struct bars *b, size_t i) {
    const struct ranking_row *row = &b->shown[i];
    const struct text_run *words = row->absent ? typeset(b->set, TYPE_AXIS, row->absent) : NULL;
    double w = words ? mpt_to_points(words->width) : 0, x = b->plot_left + 4, y = rows_middle(&b->rows, i);
    if (!words || x + w > b->plot_right)
        return;
    pen_rect(b->pen, x - 2, y + 1 - ROW / 2, w + 4, ROW - 2, row->own ? INK_OCHRE_LIGHT : INK_PAPER);
    pen_text(b->pen, words, x, y + 2.6, INK_GREY70);
}

/* From the head down to the end of the county's or the nation's own bar, which names it. */
static void draw_level(const struct bars *b, size_t i, bool first) {
    double x = value_x(b, b->shown[i].value);
    if (b->chart->from_zero) /* inside the bar's end */
        x -= b->shown[i].value < 0 ? -0.5 : 0.5;
    cairo_move_to(b->pen->cr, x, b->top + HEAD - 3);
    cairo_line_to(b->pen->cr, x, rows_middle(&b->rows, i));
    if (first)
        pen_stroke(b->pen, 1.0, INK_GREY70);
    else
        pen_stroke_dashed(b->pen, 1.0, 2.2, 1.6, INK_GREY70);
}

static void draw_levels(const struct bars *b) {
    size_t first = 0;
    while (first < b->rows.n && !b->shown[first].summary)
        first++;
    for (size_t i = first; i < b->rows.n; i++)
        if (!b->shown[i].absent)
            draw_level(b, i, i == first);
}

void ranking_draw(struct pen *p, struct typesetter *t, const struct chart *c, struct box box) {
    if (c->from == c->to)
        return;
    struct bars b = bars_make(p, t, c, box);
    bool bars = c->ranking->from_zero;
    rows_draw_tint(p, &b.rows, b.x, b.right);
    draw_axis(&b);
    rows_draw_rule(p, &b.rows, b.x, b.right);
    if (!bars) /* under the marks, but over the bars */
        draw_levels(&b);
    for (size_t i = 0; i < b.rows.n; i++)
        draw_row(&b, i);
    if (bars)
        draw_levels(&b);
    for (size_t i = 0; i < b.rows.n; i++) /* the own bar is as dark as the lines, which would be lost in it */
        if (bars && b.shown[i].own && !b.shown[i].absent)
            draw_bar(&b, &b.shown[i], rows_middle(&b.rows, i));
    for (size_t i = 0; i < b.rows.n; i++)
        draw_absent(&b, i);
}
