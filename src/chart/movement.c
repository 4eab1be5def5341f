#include "chart/movement.h"

#include "chart/axis.h"
#include "chart/labels.h"
#include "chart/symbol.h"
#include "content/number.h"

#include <math.h>

static const double ROW = 13, HEAD = 13, SUMMARY_GAP = 4.5, NAME_W = 66, FIGURE_W = 39, LATEST_W = 34;

struct rows {
    struct pen *pen;
    struct typesetter *set;
    const struct movement_chart *chart;
    struct axis axis;
    double x, right, plot_left, plot_right, top;
};

static bool has_summary(const struct movement_chart *c) {
    return c->n && c->rows[c->n - 1].summary;
}

mpt movement_height(const struct movement_chart *c) {
    return mpt_from_points(HEAD + ROW * (double)c->n + (has_summary(c) ? SUMMARY_GAP : 0));
}

static double row_top(const struct rows *r, size_t i) {
    return r->top + HEAD + ROW * (double)i + (r->chart->rows[i].summary ? SUMMARY_GAP : 0);
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

static double value_x(const struct rows *r, double v) {
    return axis_place(&r->axis, v, r->plot_left, r->plot_right);
}

static void draw_head(const struct rows *r) {
    double bottom = row_top(r, r->chart->n - 1) + ROW, end = -INFINITY;
    for (int i = 0; i < r->axis.n; i++) {
        double x = value_x(r, axis_tick(&r->axis, i));
        pen_line(r->pen, x, r->top + HEAD - 3, x, bottom, 0.4, INK_GREY20);
        const char *label = number_plain(r->set->arena, axis_tick(&r->axis, i), r->axis.decimals);
        end = label_after(r->pen, typeset(r->set, TYPE_AXIS, label), x, r->top + 6.5, end);
    }
    pen_text_right(r->pen, typeset(r->set, TYPE_TABLE_HEAD, r->chart->latest_head), r->right - FIGURE_W,
                   r->top + 6.5, INK_GREY70);
    pen_text_right(r->pen, typeset(r->set, TYPE_TABLE_HEAD, r->chart->change_head), r->right, r->top + 6.5,
                   INK_GREY70);
}

/* A value without a verdict is a plain disc here: the small dot that means "not reported" would be lost at a line's end. */
static void draw_latest(struct pen *p, enum verdict v, double x, double y, double r, enum ink_id paper) {
    if (v == VERDICT_NONE)
        pen_disc(p, x, y, r * 0.8, INK_GREY70);
    else
        symbol_draw(p, v, x, y, r, paper);
}

static void draw_row(const struct rows *r, size_t i) {
    const struct movement_row *row = &r->chart->rows[i];
    double top = row_top(r, i), y = top + ROW / 2, text = y + 2.9;
    enum ink_id paper = row->own ? INK_OCHRE_LIGHT : INK_PAPER, ink = symbol_ink(row->verdict);
    int strong = row->own ? TYPE_TABLE_STRONG : TYPE_CHART_LABEL;
    enum ink_id name_ink = row->summary ? INK_GREY70 : INK_INK;
    int name = row->own || row->summary ? TYPE_TABLE_STRONG : TYPE_CHART_LABEL;
    pen_text(r->pen, label_fit(r->set, name, row->name, NAME_W - 5), r->x, text, name_ink);
    if (row->has_target) {
        double x = value_x(r, row->target);
        pen_line(r->pen, x, y - 5, x, y + 5, 1.1, INK_INK);
    }
    if (row->has_base && row->has_latest)
        pen_line(r->pen, value_x(r, row->base), y, value_x(r, row->latest), y, row->own ? 2.4 : 1.5, ink);
    if (row->has_base)
        pen_ring(r->pen, value_x(r, row->base), y, 2.6, 1.1, ink, paper);
    if (row->has_latest)
        draw_latest(r->pen, row->verdict, value_x(r, row->latest), y, row->own ? 3.9 : 3.1, paper);
    pen_text_right(r->pen, typeset(r->set, strong, row->latest_text), r->right - FIGURE_W, text, INK_INK);
    pen_text_right(r->pen, typeset(r->set, TYPE_TABLE_STRONG, row->change_text), r->right, text, INK_INK);
}

void movement_draw(struct pen *p, struct typesetter *t, const struct movement_chart *c, struct box box) {
    if (!c->n)
        return;
    struct rows r = {.pen = p,
                     .set = t,
                     .chart = c,
                     .axis = rows_axis(c),
                     .x = mpt_to_points(box.x),
                     .top = mpt_to_points(box.y)};
    r.right = mpt_to_points(box.x + box.w);
    r.plot_left = r.x + NAME_W;
    r.plot_right = r.right - FIGURE_W - LATEST_W;
    for (size_t i = 0; i < c->n; i++)
        if (c->rows[i].own)
            pen_rect(p, r.x - 4, row_top(&r, i), r.right - r.x + 8, ROW, INK_OCHRE_LIGHT);
    draw_head(&r);
    for (size_t i = 0; i < c->n; i++) {
        if (c->rows[i].summary && (i == 0 || !c->rows[i - 1].summary))
            pen_line(p, r.x, row_top(&r, i) - 2.2, r.right, row_top(&r, i) - 2.2, 0.5, INK_GREY50);
        draw_row(&r, i);
    }
}

static const double RING_W = 8, MARK_W = 9, TICK_W = 5,
                    KEY_GAP = 11; /* before each text of the key; between its entries */

static double key_text_width(struct typesetter *t, const char *text) {
    return mpt_to_points(typeset_width(t, TYPE_AXIS, text));
}

/* Between the entries, less where they would need more than the width. */
static double key_gap(struct typesetter *t, const struct movement_chart *c, double width) {
    double entries = RING_W + key_text_width(t, c->base_key);
    size_t gaps = c->n_key;
    for (size_t i = 0; i < c->n_key; i++)
        entries += MARK_W + key_text_width(t, c->key[i].text);
    if (c->target_key) {
        entries += TICK_W + key_text_width(t, c->target_key);
        gaps++;
    }
    return gaps ? fmin(KEY_GAP, (width - entries) / (double)gaps) : 0;
}

static double key_text(struct pen *p, struct typesetter *t, const char *text, double x, double y) {
    pen_text(p, typeset(t, TYPE_AXIS, text), x, y, INK_INK);
    return x + key_text_width(t, text);
}

void movement_key_draw(struct pen *p, struct typesetter *t, const struct movement_chart *c, struct box box) {
    double x = mpt_to_points(box.x), y = mpt_to_points(box.y), middle = y - 2.6,
           gap = key_gap(t, c, mpt_to_points(box.w));
    pen_ring(p, x + 2.6, middle, 2.6, 1.1, INK_INK, INK_PAPER);
    x = key_text(p, t, c->base_key, x + RING_W, y);
    for (size_t i = 0; i < c->n_key; i++) {
        symbol_draw(p, c->key[i].verdict, x + gap + 3, middle, 3, INK_PAPER);
        x = key_text(p, t, c->key[i].text, x + gap + MARK_W, y);
    }
    if (!c->target_key)
        return;
    pen_line(p, x + gap + 1, middle - 4.5, x + gap + 1, middle + 4.5, 1.1, INK_INK);
    key_text(p, t, c->target_key, x + gap + TICK_W, y);
}
