#include "chart/ranking.h"

#include "chart/axis.h"
#include "chart/labels.h"
#include "content/number.h"

#include <math.h>

static const double ROW = 11, HEAD = 13, SUMMARY_GAP = 4.5, BAR = 6.5, TIP = 1.6, VALUE_GAP = 6;

struct bars {
    struct pen *pen;
    struct typesetter *set;
    const struct ranking_chart *chart;
    struct axis axis;
    double x, right, plot_left, plot_right, top;
};

static bool has_summary(const struct ranking_chart *c) {
    return c->n && c->rows[c->n - 1].summary;
}

mpt ranking_height(const struct ranking_chart *c) {
    return mpt_from_points(HEAD + ROW * (double)c->n + (has_summary(c) ? SUMMARY_GAP : 0));
}

static double row_top(const struct bars *b, size_t i) {
    return b->top + HEAD + ROW * (double)i + (b->chart->rows[i].summary ? SUMMARY_GAP : 0);
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

static int name_type(const struct ranking_row *row) {
    return row->own || row->summary ? TYPE_TABLE_STRONG : TYPE_CHART_LABEL;
}

/* The widest of the names, or of the values. */
static double widest(const struct bars *b, bool names) {
    double w = 0;
    for (size_t i = 0; i < b->chart->n; i++) {
        const struct ranking_row *row = &b->chart->rows[i];
        w = fmax(w, mpt_to_points(typeset_width(b->set, names ? name_type(row) : TYPE_TABLE_STRONG,
                                                names ? row->name : row->text)));
    }
    return w;
}

static void draw_axis(const struct bars *b) {
    double bottom = row_top(b, b->chart->n - 1) + ROW, end = -INFINITY;
    for (int i = 0; i < b->axis.n; i++) {
        double value = axis_tick(&b->axis, i), x = value_x(b, value);
        bool zero = b->chart->from_zero && fabs(value) < b->axis.step / 2;
        const char *label = number_plain(b->set->arena, value, b->axis.decimals);
        pen_line(b->pen, x, b->top + HEAD - 3, x, bottom, zero ? 0.75 : 0.4, zero ? INK_INK : INK_GREY20);
        end = label_after(b->pen, typeset(b->set, TYPE_AXIS, label), x, b->top + 6.5, end);
    }
}

/* A light bar with a dark end, so that where it ends is seen in one ink too; the own one is dark all through. */
static void draw_bar(const struct bars *b, const struct ranking_row *row, double y) {
    double from = value_x(b, 0), to = value_x(b, row->value), tip = to < from ? TIP : -TIP;
    enum ink_id body = row->own ? INK_PETROL : row->summary ? INK_GREY20 : INK_MIST;
    enum ink_id end = row->own ? INK_PETROL : row->summary ? INK_GREY70 : INK_PETROL3;
    if (fabs(to - from) > TIP)
        pen_rect(b->pen, fmin(from, to), y - BAR / 2, fabs(to - from), BAR, body);
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
    const struct ranking_row *row = &b->chart->rows[i];
    double y = row_top(b, i) + ROW / 2, text = y + 2.9;
    pen_text(b->pen, label_fit(b->set, name_type(row), row->name, b->plot_left - b->x - VALUE_GAP), b->x,
             text, row->summary ? INK_GREY70 : INK_INK);
    pen_text_right(
        b->pen, typeset(b->set, row->own || row->summary ? TYPE_TABLE_STRONG : TYPE_CHART_LABEL, row->text),
        b->right, text, INK_INK);
    if (!row->absent)
        (b->chart->from_zero ? draw_bar : draw_dot)(b, row, y);
}

/* Why there is no value, where there is room, on paper of its own: no line runs through it. */
static void draw_absent(const struct bars *b, size_t i) {
    const struct ranking_row *row = &b->chart->rows[i];
    const struct text_run *words = row->absent ? typeset(b->set, TYPE_AXIS, row->absent) : NULL;
    double w = words ? mpt_to_points(words->width) : 0, x = b->plot_left + 4, y = row_top(b, i);
    if (!words || x + w > b->plot_right)
        return;
    pen_rect(b->pen, x - 2, y + 1, w + 4, ROW - 2, row->own ? INK_OCHRE_LIGHT : INK_PAPER);
    pen_text(b->pen, words, x, y + ROW / 2 + 2.6, INK_GREY70);
}

/* From the head down to the end of the county's or the nation's own bar, which names it. */
static void draw_level(const struct bars *b, size_t i, bool first) {
    double x = value_x(b, b->chart->rows[i].value);
    if (b->chart->from_zero) /* inside the bar's end */
        x -= b->chart->rows[i].value < 0 ? -0.5 : 0.5;
    cairo_move_to(b->pen->cr, x, b->top + HEAD - 3);
    cairo_line_to(b->pen->cr, x, row_top(b, i) + ROW / 2);
    if (first)
        pen_stroke(b->pen, 1.0, INK_GREY70);
    else
        pen_stroke_dashed(b->pen, 1.0, 2.2, 1.6, INK_GREY70);
}

static void draw_levels(const struct bars *b) {
    size_t first = 0;
    while (first < b->chart->n && !b->chart->rows[first].summary)
        first++;
    if (first == b->chart->n)
        return;
    double rule = row_top(b, first) - 2.2;
    pen_line(b->pen, b->x, rule, b->right, rule, 0.5, INK_GREY50);
    for (size_t i = first; i < b->chart->n; i++)
        if (!b->chart->rows[i].absent)
            draw_level(b, i, i == first);
}

void ranking_draw(struct pen *p, struct typesetter *t, const struct ranking_chart *c, struct box box) {
    if (!c->n)
        return;
    struct bars b = {.pen = p,
                     .set = t,
                     .chart = c,
                     .axis = bars_axis(c),
                     .x = mpt_to_points(box.x),
                     .top = mpt_to_points(box.y)};
    b.right = mpt_to_points(box.x + box.w);
    b.plot_left = b.x + fmin(widest(&b, true) + VALUE_GAP, 0.42 * (b.right - b.x));
    b.plot_right = b.right - widest(&b, false) - VALUE_GAP - 4;
    for (size_t i = 0; i < c->n; i++)
        if (c->rows[i].own)
            pen_rect(p, b.x - 4, row_top(&b, i), b.right - b.x + 8, ROW, INK_OCHRE_LIGHT);
    draw_axis(&b);
    if (!c->from_zero) /* under the marks, but over the bars */
        draw_levels(&b);
    for (size_t i = 0; i < c->n; i++)
        draw_row(&b, i);
    if (c->from_zero)
        draw_levels(&b);
    for (size_t i = 0; i < c->n; i++)
        draw_absent(&b, i);
}
