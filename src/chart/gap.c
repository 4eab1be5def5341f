#include "chart/gap.h"

#include "chart/axis.h"
#include "chart/geometry.h"
#include "chart/key.h"
#include "chart/labels.h"
#include "chart/rows.h"

#include <math.h>

enum { FIGURES = 3 }; /* columns of them: then, now, change */

struct gap_plot {
    struct pen *pen;
    struct typesetter *set;
    const struct style *style;
    const struct gap_chart *chart;
    const struct gap_row *shown; /* its rows from the first that is drawn on */
    struct axis axis;
    struct rows rows;
    double x, right, plot_left, plot_right, key,
        top; /* baseline of the key; upper edge of what is below it */
    double figure_right[FIGURES];
};

static struct row_head *row_heads(struct arena *a, const struct gap_chart *c) {
    struct row_head *heads = ARENA_ARRAY(a, struct row_head, c->n + 1);
    for (size_t i = 0; i < c->n; i++)
        heads[i] = (struct row_head){c->rows[i].name, c->rows[i].own, c->rows[i].summary};
    return heads;
}

static void include(double a, double b, double *min, double *max) {
    *min = fmin(*min, fmin(a, b));
    *max = fmax(*max, fmax(a, b));
}

static struct axis rows_axis(const struct gap_chart *c) {
    double min = INFINITY, max = -INFINITY;
    for (size_t i = 0; i < c->n; i++) {
        const struct gap_row *row = &c->rows[i];
        if (row->has_base)
            include(row->base_women, row->base_men, &min, &max);
        if (row->has_latest)
            include(row->women, row->men, &min, &max);
    }
    return min > max ? axis_make(0, 1, ROWS_STEPS, c->measure) : axis_make(min, max, ROWS_STEPS, c->measure);
}

static double text_width(const struct gap_plot *p, int type, const char *text) {
    return mpt_to_points(typeset_width(p->set, type, text));
}

static const char *figure_head(const struct gap_chart *c, int column) {
    const char *const heads[FIGURES] = {c->base_head, c->latest_head, c->change_head};
    return heads[column];
}

static const char *figure_text(const struct gap_row *row, int column) {
    const char *const texts[FIGURES] = {row->base_text, row->latest_text, row->change_text};
    return texts[column];
}

/* Columns as wide as the whole chart needs them, so that all its parts look alike. */
static void place_columns(struct gap_plot *p) {
    const struct style *s = p->style;
    double right = p->right, gap = style_points(s, SPACE_CHART_FIGURE_GAP);
    for (int k = FIGURES; k-- > 0;) {
        double w = fmax(style_points(s, SPACE_GAP_FIGURE_WIDTH),
                        text_width(p, TYPE_TABLE_HEAD, figure_head(p->chart, k)) + gap);
        for (size_t i = 0; i < p->chart->n; i++)
            w = fmax(w, text_width(p, TYPE_TABLE_STRONG, figure_text(&p->chart->rows[i], k)) + gap);
        p->figure_right[k] = right;
        right -= w;
    }
    p->plot_right = right;
    p->plot_left =
        p->x + rows_names_width(p->set, row_heads(p->set->arena, p->chart), p->chart->n,
                                style_points(s, SPACE_GAP_NAME_WIDTH), ROWS_NAMES_SHARE * (p->right - p->x));
}

static double value_x(const struct gap_plot *p, double v) {
    return axis_place(&p->axis, v, p->plot_left, p->plot_right);
}

static void draw_women(struct pen *p, double x, double y) {
    pen_disc(p, x, y, style_points(p->style, SPACE_GAP_DOT_RADIUS), style_paint(p->style, PAINT_CHART_WOMEN));
}

static void draw_men(struct pen *p, double x, double y) {
    double side = style_points(p->style, SPACE_GAP_SQUARE);
    pen_rect(p, x - side / 2, y - side / 2, side, side, style_paint(p->style, PAINT_CHART_MEN));
}

/* A thin line with a tick at either end. */
static void draw_base(struct pen *p, double from, double to, double y) {
    double width = style_points(p->style, SPACE_GAP_BASE_LINE),
           half = style_points(p->style, SPACE_GAP_BASE_TICK) / 2;
    enum ink_id ink = style_paint(p->style, PAINT_CHART_BASE_VALUE);
    pen_line(p, from, y, to, y, width, ink);
    pen_line(p, from, y - half, from, y + half, width, ink);
    pen_line(p, to, y - half, to, y + half, width, ink);
}

/* What marks and the thin line mean; `pen` NULL measures. Returns the last baseline. */
static double draw_key(const struct gap_plot *p, struct pen *pen) {
    const struct style *s = p->style;
    struct key k = key_begin(pen, p->set, p->x, p->right, p->key);
    double rise = style_points(s, SPACE_CHART_AXIS_DROP), room = style_points(s, SPACE_CHART_KEY_MARK_WIDTH),
           inset = style_points(s, SPACE_GAP_KEY_BASE_INSET);
    double x = key_add(&k, room, p->chart->women_key);
    if (pen)
        draw_women(pen, x + style_points(s, SPACE_GAP_DOT_RADIUS), k.y - rise);
    x = key_add(&k, room, p->chart->men_key);
    if (pen)
        draw_men(pen, x + style_points(s, SPACE_GAP_SQUARE) / 2, k.y - rise);
    x = key_add(&k, style_points(s, SPACE_GAP_KEY_BASE_WIDTH), p->chart->base_key);
    if (pen)
        draw_base(pen, x + inset, x + (inset + style_points(s, SPACE_GAP_KEY_BASE_LENGTH)), k.y - rise);
    return key_end(&k);
}

static struct gap_plot plot_make(struct pen *pen, struct typesetter *t, const struct chart *c,
                                 struct box box) {
    struct gap_plot p = {.pen = pen,
                         .set = t,
                         .style = t->style,
                         .chart = c->gap,
                         .shown = c->gap->rows + c->from,
                         .x = mpt_to_points(box.x),
                         .right = mpt_to_points(box.x + box.w),
                         .key = mpt_to_points(box.y) + style_points(t->style, SPACE_CHART_KEY_BASELINE)};
    p.top = draw_key(&p, NULL) + style_points(t->style, SPACE_CHART_KEY_BELOW);
    p.axis = rows_axis(p.chart);
    place_columns(&p);
    p.rows = rows_place(t, row_heads(t->arena, c->gap) + c->from, c->to - c->from,
                        p.top + style_points(t->style, SPACE_CHART_HEAD_HEIGHT),
                        style_points(t->style, SPACE_CHART_ROW_HEIGHT), p.plot_left - p.x);
    return p;
}

mpt gap_height(struct typesetter *t, const struct chart *c, mpt w) {
    struct gap_plot p = plot_make(NULL, t, c, (struct box){0, 0, w, 0});
    return mpt_from_points(rows_bottom(&p.rows));
}

static void draw_head(const struct gap_plot *p) {
    const struct style *s = p->style;
    double y = p->top + style_points(s, SPACE_CHART_HEAD_BASELINE),
           lines =
               p->top + style_points(s, SPACE_CHART_HEAD_HEIGHT) - style_points(s, SPACE_CHART_GRIDLINE_RISE),
           to = p->figure_right[0] - text_width(p, TYPE_TABLE_HEAD, figure_head(p->chart, 0)) -
                style_points(s, SPACE_CHART_HEAD_GAP);
    rows_draw_axis(p->pen, p->set, &p->rows,
                   &(struct rows_axis){&p->axis, p->plot_left, p->plot_right, lines, y, p->x, to});
    for (int k = 0; k < FIGURES; k++)
        label_right(p->pen, p->set, TYPE_TABLE_HEAD, figure_head(p->chart, k), p->figure_right[k], y);
}

static void draw_row(const struct gap_plot *p, size_t i) {
    const struct gap_row *row = &p->shown[i];
    const struct style *s = p->style;
    double y = rows_middle(&p->rows, i);
    rows_draw_name(p->pen, &p->rows, i, p->x);
    if (row->has_base)
        draw_base(p->pen, value_x(p, row->base_men), value_x(p, row->base_women),
                  y - style_points(s, SPACE_GAP_BASE_RISE));
    if (row->has_latest) {
        double women = value_x(p, row->women), men = value_x(p, row->men),
               latest = y + style_points(s, SPACE_GAP_LATEST_DROP);
        pen_line(p->pen, men, latest, women, latest,
                 style_points(s, row->own ? SPACE_GAP_OWN_LINE : SPACE_GAP_LINE),
                 style_paint(s, PAINT_GAP_LATEST));
        draw_men(p->pen, men, latest);
        draw_women(p->pen, women, latest);
    }
    for (int k = 0; k < FIGURES; k++)
        label_right(p->pen, p->set, k == FIGURES - 1 || row->own ? TYPE_TABLE_STRONG : TYPE_CHART_LABEL,
                    figure_text(row, k), p->figure_right[k], rows_baseline(&p->rows, i));
}

void gap_draw(struct pen *pen, struct typesetter *t, const struct chart *c, struct box box) {
    if (c->from == c->to)
        return;
    struct gap_plot p = plot_make(pen, t, c, box);
    draw_key(&p, pen);
    rows_draw_tint(pen, &p.rows, p.x, p.right);
    draw_head(&p);
    rows_draw_rule(pen, &p.rows, p.x, p.right);
    for (size_t i = 0; i < p.rows.n; i++)
        draw_row(&p, i);
}
