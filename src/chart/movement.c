#include "chart/movement.h"

#include "chart/axis.h"
#include "chart/geometry.h"
#include "chart/key.h"
#include "chart/labels.h"
#include "chart/rows.h"
#include "chart/symbol.h"

#include <math.h>

struct movement_plot {
    struct pen *pen;
    struct typesetter *set;
    const struct style *style;
    const struct movement_chart *chart;
    const struct movement_row *shown; /* its rows from the first that is drawn on */
    struct axis axis;
    struct rows rows;
    double x, right, plot_left, plot_right, key,
        top; /* baseline of the key; upper edge of what is below it */
    double change_w, latest_w;
};

static double text_width(struct typesetter *t, int type, const char *text) {
    return mpt_to_points(typeset_width(t, type, text));
}

static struct row_head *row_heads(struct arena *a, const struct movement_chart *c) {
    struct row_head *heads = ARENA_ARRAY(a, struct row_head, c->n + 1);
    for (size_t i = 0; i < c->n; i++)
        heads[i] = (struct row_head){c->rows[i].name, c->rows[i].own, c->rows[i].summary};
    return heads;
}

/* Columns as wide as the whole chart needs them, so that all its parts look alike. */
static void place_columns(struct movement_plot *p) {
    const struct style *s = p->style;
    double names = rows_names_width(p->set, row_heads(p->set->arena, p->chart), p->chart->n,
                                    style_points(s, SPACE_MOVEMENT_NAME_WIDTH),
                                    ROWS_NAMES_SHARE * (p->right - p->x)),
           gap = style_points(s, SPACE_CHART_FIGURE_GAP);
    p->change_w = fmax(style_points(s, SPACE_MOVEMENT_CHANGE_WIDTH),
                       text_width(p->set, TYPE_TABLE_HEAD, p->chart->change_head) + gap);
    p->latest_w = style_points(s, SPACE_MOVEMENT_LATEST_WIDTH);
    for (size_t i = 0; i < p->chart->n; i++) {
        const struct movement_row *row = &p->chart->rows[i];
        p->change_w = fmax(p->change_w, text_width(p->set, TYPE_TABLE_STRONG, row->change_text) + gap);
        p->latest_w = fmax(p->latest_w, text_width(p->set, TYPE_TABLE_STRONG, row->latest_text) + gap);
    }
    p->plot_left = p->x + names;
    p->plot_right = p->right - p->change_w - p->latest_w;
}

static void include(double v, double *min, double *max) {
    *min = fmin(*min, v);
    *max = fmax(*max, v);
}

static struct axis rows_axis(const struct movement_chart *c) {
    double min = INFINITY, max = -INFINITY;
    for (size_t i = 0; i < c->n; i++) {
        if (c->rows[i].has_base)
            include(c->rows[i].base, &min, &max);
        if (c->rows[i].has_latest)
            include(c->rows[i].latest, &min, &max);
        if (c->rows[i].has_target)
            include(c->rows[i].target, &min, &max);
    }
    if (min > max)
        min = 0, max = 1;
    return axis_make(min, max, ROWS_STEPS, c->measure);
}

/*
 * Between the entries, less where they would need more than the width; as it is where they need another line
 * anyway.
 */
static double key_gap(struct typesetter *t, const struct movement_chart *c, double width) {
    double entries = c->base_key ? style_points(t->style, SPACE_MOVEMENT_KEY_RING_WIDTH) +
                                       text_width(t, TYPE_AXIS, c->base_key)
                                 : 0;
    size_t gaps = c->n_key;
    for (size_t i = 0; i < c->n_key; i++)
        entries +=
            style_points(t->style, SPACE_CHART_KEY_MARK_WIDTH) + text_width(t, TYPE_AXIS, c->key[i].text);
    if (c->target_key) {
        entries +=
            style_points(t->style, SPACE_MOVEMENT_KEY_TARGET_WIDTH) + text_width(t, TYPE_AXIS, c->target_key);
        gaps++;
    }
    double most = style_points(t->style, SPACE_CHART_KEY_GAP),
           gap = gaps ? fmin(most, (width - entries) / (double)gaps) : most;
    return gap < style_points(t->style, SPACE_MOVEMENT_KEY_GAP_LEAST) ? most : gap;
}

/* The base year's: a dot, so that a ring always is a verdict's and a tick a target's. */
static void draw_base(struct pen *p, double x, double y) {
    pen_disc(p, x, y, style_points(p->style, SPACE_MOVEMENT_BASE_RADIUS),
             style_paint(p->style, PAINT_CHART_KEY_MARK));
}

static void draw_target(struct pen *p, double x, double y, double length) {
    pen_line(p, x, y - length / 2, x, y + length / 2, style_points(p->style, SPACE_MOVEMENT_TARGET_LINE),
             style_paint(p->style, PAINT_CHART_TARGET));
}

/* What rings, marks and ticks mean; `pen` NULL measures. Returns the last baseline. */
static double draw_key(const struct movement_plot *p, struct pen *pen) {
    const struct movement_chart *c = p->chart;
    const struct style *s = p->style;
    struct key k = key_begin(pen, p->set, p->x, p->right, p->key);
    enum ink_id paper = style_paint(s, PAINT_CHART_PAPER);
    double rise = style_points(s, SPACE_CHART_AXIS_DROP), r = style_points(s, SPACE_CHART_KEY_MARK_RADIUS);
    k.between = key_gap(p->set, c, p->right - p->x);
    double x = c->base_key ? key_add(&k, style_points(s, SPACE_MOVEMENT_KEY_RING_WIDTH), c->base_key) : p->x;
    if (pen && c->base_key)
        draw_base(pen, x + style_points(s, SPACE_MOVEMENT_BASE_RADIUS), k.y - rise);
    for (size_t i = 0; i < c->n_key; i++) {
        x = key_add(&k, style_points(s, SPACE_CHART_KEY_MARK_WIDTH), c->key[i].text);
        if (pen)
            symbol_draw(pen, c->key[i].judgement, x + r, k.y - rise, r, paper);
    }
    if (c->target_key) {
        x = key_add(&k, style_points(s, SPACE_MOVEMENT_KEY_TARGET_WIDTH), c->target_key);
        if (pen)
            draw_target(pen, x + style_points(s, SPACE_MOVEMENT_KEY_TARGET_INSET), k.y - rise,
                        style_points(s, SPACE_MOVEMENT_KEY_TARGET_LENGTH));
    }
    return key_end(&k);
}

static struct movement_plot plot_make(struct pen *pen, struct typesetter *t, const struct chart *c,
                                      struct box box) {
    struct movement_plot p = {.pen = pen,
                              .set = t,
                              .style = t->style,
                              .chart = c->movement,
                              .shown = c->movement->rows + c->from,
                              .x = mpt_to_points(box.x),
                              .right = mpt_to_points(box.x + box.w),
                              .key = mpt_to_points(box.y) + style_points(t->style, SPACE_CHART_KEY_BASELINE)};
    p.top = draw_key(&p, NULL) + style_points(t->style, SPACE_CHART_KEY_BELOW);
    p.axis = rows_axis(p.chart);
    place_columns(&p);
    p.rows = rows_place(t, row_heads(t->arena, c->movement) + c->from, c->to - c->from,
                        p.top + style_points(t->style, SPACE_CHART_HEAD_HEIGHT),
                        style_points(t->style, SPACE_CHART_ROW_HEIGHT), p.plot_left - p.x);
    return p;
}

mpt movement_height(struct typesetter *t, const struct chart *c, mpt w) {
    struct movement_plot p = plot_make(NULL, t, c, (struct box){0, 0, w, 0});
    return mpt_from_points(rows_bottom(&p.rows));
}

static double value_x(const struct movement_plot *p, double v) {
    return axis_place(&p->axis, v, p->plot_left, p->plot_right);
}

/* A line at every step; its number where it touches no other. */
static void draw_head(const struct movement_plot *p) {
    const struct style *s = p->style;
    double y = p->top + style_points(s, SPACE_CHART_HEAD_BASELINE),
           lines =
               p->top + style_points(s, SPACE_CHART_HEAD_HEIGHT) - style_points(s, SPACE_CHART_GRIDLINE_RISE),
           latest = p->right - p->change_w,
           to = latest - text_width(p->set, TYPE_TABLE_HEAD, p->chart->latest_head) -
                style_points(s, SPACE_CHART_HEAD_GAP);
    rows_draw_axis(p->pen, p->set, &p->rows,
                   &(struct rows_axis){&p->axis, p->plot_left, p->plot_right, lines, y, p->x, to});
    label_right(p->pen, p->set, TYPE_TABLE_HEAD, p->chart->latest_head, latest, y);
    label_right(p->pen, p->set, TYPE_TABLE_HEAD, p->chart->change_head, p->right, y);
}

/* From base to latest: solid where the movement is sure. */
static void draw_way(const struct movement_plot *p, const struct movement_row *row, double y,
                     enum ink_id ink) {
    const struct style *s = p->style;
    double from = value_x(p, row->base), to = value_x(p, row->latest);
    if (!judgement_unsure(row->judgement)) {
        pen_line(p->pen, from, y, to, y,
                 style_points(s, row->own ? SPACE_MOVEMENT_OWN_LINE : SPACE_MOVEMENT_LINE), ink);
        return;
    }
    pen_line_dashed(p->pen, from, y, to, y,
                    (struct dashes){style_points(s, SPACE_MOVEMENT_UNSURE_LINE),
                                    style_points(s, SPACE_MOVEMENT_UNSURE_DASH),
                                    style_points(s, SPACE_MOVEMENT_UNSURE_GAP)},
                    ink);
}

static void draw_row(const struct movement_plot *p, size_t i) {
    const struct movement_row *row = &p->shown[i];
    const struct style *s = p->style;
    double y = rows_middle(&p->rows, i), text = rows_baseline(&p->rows, i);
    enum ink_id paper = style_paint(s, row->own ? PAINT_CHART_OWN_TINT : PAINT_CHART_PAPER),
                ink = symbol_ink(s, row->judgement.verdict);
    rows_draw_name(p->pen, &p->rows, i, p->x);
    if (row->has_target)
        draw_target(p->pen, value_x(p, row->target), y, style_points(s, SPACE_MOVEMENT_TARGET_LENGTH));
    if (row->has_base && row->has_latest)
        draw_way(p, row, y, ink);
    if (row->has_base)
        draw_base(p->pen, value_x(p, row->base), y);
    if (row->has_latest)
        symbol_draw(p->pen, row->judgement, value_x(p, row->latest), y,
                    style_points(s, row->own ? SPACE_MOVEMENT_OWN_MARK_RADIUS : SPACE_MOVEMENT_MARK_RADIUS),
                    paper);
    label_right(p->pen, p->set, row->own ? TYPE_TABLE_STRONG : TYPE_CHART_LABEL, row->latest_text,
                p->right - p->change_w, text);
    label_right(p->pen, p->set, TYPE_TABLE_STRONG, row->change_text, p->right, text);
}

void movement_draw(struct pen *pen, struct typesetter *t, const struct chart *c, struct box box) {
    if (c->from == c->to)
        return;
    struct movement_plot p = plot_make(pen, t, c, box);
    draw_key(&p, pen);
    rows_draw_tint(pen, &p.rows, p.x, p.right);
    draw_head(&p);
    rows_draw_rule(pen, &p.rows, p.x, p.right);
    for (size_t i = 0; i < p.rows.n; i++)
        draw_row(&p, i);
}
