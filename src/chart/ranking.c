#include "chart/ranking.h"

#include "chart/axis.h"
#include "chart/geometry.h"
#include "chart/labels.h"
#include "chart/rows.h"

#include <math.h>

struct bars {
    struct pen *pen;
    struct typesetter *set;
    const struct style *style;
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
    return axis_make(min, max, RANKING_STEPS, c->measure);
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
                     .style = t->style,
                     .chart = c->ranking,
                     .shown = c->ranking->rows + c->from,
                     .x = mpt_to_points(box.x),
                     .right = mpt_to_points(box.x + box.w),
                     .top = mpt_to_points(box.y)};
    b.axis = bars_axis(b.chart);
    double gap = style_points(t->style, SPACE_RANKING_NAME_GAP);
    b.plot_left = b.x +
                  rows_names_width(t, row_heads(t->arena, b.chart), b.chart->n, 0,
                                   RANKING_NAMES_SHARE * (b.right - b.x)) +
                  gap;
    b.plot_right = b.right - values_width(&b) - style_points(t->style, SPACE_RANKING_VALUE_GAP);
    b.rows = rows_place(t, row_heads(t->arena, c->ranking) + c->from, c->to - c->from,
                        b.top + style_points(t->style, SPACE_CHART_HEAD_HEIGHT),
                        style_points(t->style, SPACE_RANKING_ROW_HEIGHT), b.plot_left - gap - b.x);
    return b;
}

mpt ranking_height(struct typesetter *t, const struct chart *c, mpt w) {
    struct bars b = bars_make(NULL, t, c, (struct box){0, 0, w, 0});
    return mpt_from_points(rows_bottom(&b.rows));
}

/* Where grid lines and the lines of county and nation begin. */
static double lines_top(const struct bars *b) {
    return b->top + style_points(b->style, SPACE_CHART_HEAD_HEIGHT) -
           style_points(b->style, SPACE_CHART_GRIDLINE_RISE);
}

static void draw_axis(const struct bars *b) {
    double top = lines_top(b), zero = value_x(b, 0),
           baseline = b->top + style_points(b->style, SPACE_CHART_HEAD_BASELINE);
    rows_draw_axis(b->pen, b->set, &b->rows,
                   &(struct rows_axis){&b->axis, b->plot_left, b->plot_right, top, baseline, b->x, b->right});
    if (b->chart->from_zero)
        pen_line(b->pen, zero, top, zero, rows_bottom(&b->rows),
                 style_points(b->style, SPACE_CHART_FINE_LINE), style_paint(b->style, PAINT_CHART_AXIS));
}

/* Of a dot, or a bar's end. */
static enum ink_id row_ink(const struct bars *b, const struct ranking_row *row) {
    return style_paint(b->style, row->own       ? PAINT_CHART_OWN
                                 : row->summary ? PAINT_CHART_SUMMARY
                                                : PAINT_CHART_OTHER);
}

/*
 * A light bar with a dark end, so that where it ends is seen in one ink too; the own one is dark all through.
 */
static void draw_bar(const struct bars *b, const struct ranking_row *row, double y) {
    double height = style_points(b->style, SPACE_RANKING_BAR_HEIGHT),
           end = style_points(b->style, SPACE_RANKING_BAR_END);
    double from = value_x(b, 0), to = value_x(b, row->value), tip = to < from ? end : -end;
    bool long_enough = fabs(to - from) > end;
    if (long_enough)
        pen_rect(b->pen, fmin(from, to), y - height / 2, fabs(to - from), height,
                 style_paint(b->style, row->own       ? PAINT_CHART_OWN
                                       : row->summary ? PAINT_CHART_SUMMARY_BAR
                                                      : PAINT_CHART_OTHER_BAR));
    if (!row->own || !long_enough)
        pen_rect(b->pen, fmin(to, to + tip), y - height / 2, end, height, row_ink(b, row));
}

/* A mark on a line from the plot's edge: a length that does not begin at 0 would lie. */
static void draw_dot(const struct bars *b, const struct ranking_row *row, double y) {
    double x = value_x(b, row->value);
    pen_line(b->pen, b->plot_left, y, x, y, style_points(b->style, SPACE_CHART_HAIR_LINE),
             style_paint(b->style, PAINT_CHART_GRIDLINE));
    pen_disc(b->pen, x, y,
             style_points(b->style, row->own ? SPACE_RANKING_OWN_DOT_RADIUS : SPACE_RANKING_DOT_RADIUS),
             row_ink(b, row));
}

static void draw_row(const struct bars *b, size_t i) {
    const struct ranking_row *row = &b->shown[i];
    double y = rows_middle(&b->rows, i), text = rows_baseline(&b->rows, i);
    rows_draw_name(b->pen, &b->rows, i, b->x);
    label_right(b->pen, b->set, row->own || row->summary ? TYPE_TABLE_STRONG : TYPE_CHART_LABEL, row->text,
                b->right, text);
    if (!row->absent && !(b->chart->from_zero && row->own))
        (b->chart->from_zero ? draw_bar : draw_dot)(b, row, y);
}

/* Why there is no value, where there is room, on paper of its own: no line runs through it. */
static void draw_absent(const struct bars *b, size_t i) {
    const struct ranking_row *row = &b->shown[i];
    const struct style *s = b->style;
    double x = b->plot_left + style_points(s, SPACE_RANKING_ABSENT_INSET), y = rows_middle(&b->rows, i),
           w = row->absent ? mpt_to_points(typeset_width(b->set, TYPE_AXIS, row->absent)) : 0;
    if (!row->absent || x + w > b->plot_right)
        return;
    double height = style_points(s, SPACE_RANKING_ROW_HEIGHT),
           margin = style_points(s, SPACE_RANKING_GROUND_MARGIN),
           inset = style_points(s, SPACE_RANKING_GROUND_INSET);
    pen_rect(b->pen, x - margin, y + inset - height / 2, w + 2 * margin, height - 2 * inset,
             style_paint(s, row->own ? PAINT_CHART_OWN_TINT : PAINT_CHART_PAPER));
    label_left(b->pen, b->set, TYPE_AXIS, row->absent, x, y + style_points(s, SPACE_CHART_AXIS_DROP));
}

/* From the head down to the end of the county's or the nation's own bar, which names it. */
static void draw_level(const struct bars *b, size_t i, bool first) {
    const struct style *s = b->style;
    double x = value_x(b, b->shown[i].value), width = style_points(s, SPACE_RANKING_LEVEL_LINE);
    if (b->chart->from_zero) /* inside the bar's end */
        x -= b->shown[i].value < 0 ? -width / 2 : width / 2;
    cairo_move_to(b->pen->cr, x, lines_top(b));
    cairo_line_to(b->pen->cr, x, rows_middle(&b->rows, i));
    if (first)
        pen_stroke(b->pen, width, style_paint(s, PAINT_CHART_COUNTY));
    else
        pen_stroke_dashed(b->pen, width, style_points(s, SPACE_CHART_NATION_DASH),
                          style_points(s, SPACE_CHART_NATION_GAP), style_paint(s, PAINT_CHART_NATION));
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
