#include "chart/movement.h"

#include "chart/axis.h"
#include "chart/key.h"
#include "chart/rows.h"
#include "chart/symbol.h"

#include <math.h>

/*
 * Of the design; columns and rows grow where names or figures need more. Below the key's last baseline; of a
 * row; above the rows; columns.
 */
static const double KEY_BASE = 6.5, KEY_BELOW = 6.5, ROW = 13, HEAD = 13, NAME_W = 66, CHANGE_W = 39,
                    LATEST_W = 34, NAME_SHARE = 0.32, PAD = 6;

struct movement_plot {
    struct pen *pen;
    struct typesetter *set;
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
    double names = rows_names_width(p->set, row_heads(p->set->arena, p->chart), p->chart->n, NAME_W,
                                    NAME_SHARE * (p->right - p->x));
    p->change_w = fmax(CHANGE_W, text_width(p->set, TYPE_TABLE_HEAD, p->chart->change_head) + PAD);
    p->latest_w = LATEST_W;
    for (size_t i = 0; i < p->chart->n; i++) {
        const struct movement_row *row = &p->chart->rows[i];
        p->change_w = fmax(p->change_w, text_width(p->set, TYPE_TABLE_STRONG, row->change_text) + PAD);
        p->latest_w = fmax(p->latest_w, text_width(p->set, TYPE_TABLE_STRONG, row->latest_text) + PAD);
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
    return axis_make(min, max, 5);
}

static const double RING_W = 8, MARK_W = 9, TICK_W = 5, /* before each text of the key */
    GAP = 11, GAP_LEAST = 5;                            /* between its entries */

/*
 * Between the entries, less where they would need more than the width; as it is where they need another line
 * anyway.
 */
static double key_gap(struct typesetter *t, const struct movement_chart *c, double width) {
    double entries = RING_W + text_width(t, TYPE_AXIS, c->base_key);
    size_t gaps = c->n_key;
    for (size_t i = 0; i < c->n_key; i++)
        entries += MARK_W + text_width(t, TYPE_AXIS, c->key[i].text);
    if (c->target_key) {
        entries += TICK_W + text_width(t, TYPE_AXIS, c->target_key);
        gaps++;
    }
    double gap = gaps ? fmin(GAP, (width - entries) / (double)gaps) : GAP;
    return gap < GAP_LEAST ? GAP : gap;
}

/* What rings, marks and ticks mean; `pen` NULL measures. Returns the last baseline. */
static double draw_key(const struct movement_plot *p, struct pen *pen) {
    const struct movement_chart *c = p->chart;
    struct key k = key_begin(pen, p->set, p->x, p->right, p->key);
    k.between = key_gap(p->set, c, p->right - p->x);
    double x = key_add(&k, RING_W, c->base_key);
    if (pen)
        pen_ring(pen, x + 2.6, k.y - 2.6, 2.6, 1.1, INK_INK, INK_PAPER);
    for (size_t i = 0; i < c->n_key; i++) {
        x = key_add(&k, MARK_W, c->key[i].text);
        if (pen)
            symbol_draw(pen, c->key[i].verdict, x + 3, k.y - 2.6, 3, INK_PAPER);
    }
    if (c->target_key) {
        x = key_add(&k, TICK_W, c->target_key);
        if (pen)
            pen_line(pen, x + 1, k.y - 7.1, x + 1, k.y + 1.9, 1.1, INK_INK);
    }
    return key_end(&k);
}

static struct movement_plot plot_make(struct pen *pen, struct typesetter *t, const struct chart *c,
                                      struct box box) {
    struct movement_plot p = {.pen = pen,
                              .set = t,
                              .chart = c->movement,
                              .shown = c->movement->rows + c->from,
                              .x = mpt_to_points(box.x),
                              .right = mpt_to_points(box.x + box.w),
                              .key = mpt_to_points(box.y) + KEY_BASE};
    p.top = draw_key(&p, NULL) + KEY_BELOW;
    p.axis = rows_axis(p.chart);
    place_columns(&p);
    p.rows = rows_place(t, row_heads(t->arena, c->movement) + c->from, c->to - c->from, p.top + HEAD, ROW,
                        p.plot_left - p.x);
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
    double to = p->right - p->change_w - text_width(p->set, TYPE_TABLE_HEAD, p->chart->latest_head) - 3;
    rows_draw_axis(p->pen, p->set, &p->rows,
                   &(struct rows_axis){&p->axis, p->plot_left, p->plot_right, p->top + HEAD - 3, p->top + 6.5,
                                       p->x - 4, to});
    pen_text_right(p->pen, typeset(p->set, TYPE_TABLE_HEAD, p->chart->latest_head), p->right - p->change_w,
                   p->top + 6.5, INK_GREY70);
    pen_text_right(p->pen, typeset(p->set, TYPE_TABLE_HEAD, p->chart->change_head), p->right, p->top + 6.5,
                   INK_GREY70);
}

/*
 * A value without a verdict is a plain disc here: the small dot that means "not reported" would be lost at a
 * line's end.
 */
static void draw_latest(struct pen *p, enum verdict v, double x, double y, double r, enum ink_id paper) {
    if (v == VERDICT_NONE)
        pen_disc(p, x, y, r * 0.8, INK_GREY70);
    else
        symbol_draw(p, v, x, y, r, paper);
}

static void draw_row(const struct movement_plot *p, size_t i) {
    const struct movement_row *row = &p->shown[i];
    double y = rows_middle(&p->rows, i), text = rows_baseline(&p->rows, i);
    enum ink_id paper = row->own ? INK_OCHRE_LIGHT : INK_PAPER, ink = symbol_ink(row->verdict);
    int strong = row->own ? TYPE_TABLE_STRONG : TYPE_CHART_LABEL;
    rows_draw_name(p->pen, &p->rows, i, p->x);
    if (row->has_target) {
        double x = value_x(p, row->target);
        pen_line(p->pen, x, y - 5, x, y + 5, 1.1, INK_INK);
    }
    if (row->has_base && row->has_latest)
        pen_line(p->pen, value_x(p, row->base), y, value_x(p, row->latest), y, row->own ? 2.4 : 1.5, ink);
    if (row->has_base)
        pen_ring(p->pen, value_x(p, row->base), y, 2.6, 1.1, ink, paper);
    if (row->has_latest)
        draw_latest(p->pen, row->verdict, value_x(p, row->latest), y, row->own ? 3.9 : 3.1, paper);
    pen_text_right(p->pen, typeset(p->set, strong, row->latest_text), p->right - p->change_w, text, INK_INK);
    pen_text_right(p->pen, typeset(p->set, TYPE_TABLE_STRONG, row->change_text), p->right, text, INK_INK);
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
