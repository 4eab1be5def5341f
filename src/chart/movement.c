#include "chart/movement.h"

#include "chart/axis.h"
#include "chart/name.h"
#include "chart/symbol.h"
#include "content/number.h"

#include <math.h>

/* Of the design; columns and rows grow where names or figures need more. */
static const double ROW = 13, LINE = 9.75, HEAD = 13, SUMMARY_GAP = 4.5, NAME_W = 66, CHANGE_W = 39,
                    LATEST_W = 34, NAME_SHARE = 0.32, PAD = 6;
enum { NAME_LINES = 4 };

struct rows {
    struct pen *pen;
    struct typesetter *set;
    const struct movement_chart *chart, *whole;
    struct axis axis;
    double x, right, plot_left, plot_right, top;
    double change_w, latest_w;
    struct paragraph **names; /* of the chart's rows */
    double *tops;             /* likewise, and the lower edge of the last */
};

static int name_type(const struct movement_row *row) {
    return row->own || row->summary ? TYPE_TABLE_STRONG : TYPE_CHART_LABEL;
}

static double text_width(struct typesetter *t, int type, const char *text) {
    return mpt_to_points(typeset_width(t, type, text));
}

/* Columns as wide as the whole chart needs them, so that all its parts look alike. */
static void place_columns(struct rows *r) {
    double names = NAME_W, most = NAME_SHARE * (r->right - r->x);
    r->change_w = fmax(CHANGE_W, text_width(r->set, TYPE_TABLE_HEAD, r->chart->change_head) + PAD);
    r->latest_w = LATEST_W;
    for (size_t i = 0; i < r->whole->n; i++) {
        const struct movement_row *row = &r->whole->rows[i];
        names = fmax(names, fmin(most, text_width(r->set, name_type(row), row->name) + PAD));
        r->change_w = fmax(r->change_w, text_width(r->set, TYPE_TABLE_STRONG, row->change_text) + PAD);
        r->latest_w = fmax(r->latest_w, text_width(r->set, TYPE_TABLE_STRONG, row->latest_text) + PAD);
    }
    r->plot_left = r->x + names;
    r->plot_right = r->right - r->change_w - r->latest_w;
}

static void place_rows(struct rows *r) {
    const struct movement_chart *c = r->chart;
    double y = r->top + HEAD;
    r->names = ARENA_ARRAY(r->set->arena, struct paragraph *, c->n + 1);
    r->tops = ARENA_ARRAY(r->set->arena, double, c->n + 1);
    for (size_t i = 0; i < c->n; i++) {
        r->names[i] = name_break(r->set, name_type(&c->rows[i]), c->rows[i].name,
                                 mpt_from_points(r->plot_left - r->x - PAD + 0.01), NAME_LINES);
        if (c->rows[i].summary && (i == 0 || !c->rows[i - 1].summary))
            y += SUMMARY_GAP;
        r->tops[i] = y;
        y += ROW + LINE * (double)(r->names[i]->n > 1 ? r->names[i]->n - 1 : 0);
    }
    r->tops[c->n] = y;
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

static struct rows rows_make(struct pen *p, struct typesetter *t, const struct movement_chart *c,
                             struct box box) {
    struct rows r = {.pen = p,
                     .set = t,
                     .chart = c,
                     .whole = c->whole ? c->whole : c,
                     .x = mpt_to_points(box.x),
                     .right = mpt_to_points(box.x + box.w),
                     .top = mpt_to_points(box.y)};
    r.axis = rows_axis(r.whole);
    place_columns(&r);
    place_rows(&r);
    return r;
}

mpt movement_height(struct typesetter *t, const struct movement_chart *c, mpt w) {
    struct rows r = rows_make(NULL, t, c, (struct box){0, 0, w, 0});
    return mpt_from_points(r.tops[c->n]);
}

struct movement_chart movement_part(const struct movement_chart *c, size_t from, size_t to) {
    struct movement_chart part = *c;
    part.rows = c->rows + from;
    part.n = to - from;
    part.whole = c->whole ? c->whole : c;
    return part;
}

size_t movement_fit(struct typesetter *t, const struct movement_chart *c, mpt w, size_t from, mpt height) {
    struct movement_chart rest = movement_part(c, from, c->n);
    struct rows r = rows_make(NULL, t, &rest, (struct box){0, 0, w, 0});
    size_t n = 0;
    while (n < rest.n && mpt_from_points(r.tops[n + 1]) <= height)
        n++;
    return n;
}

static double value_x(const struct rows *r, double v) {
    return axis_place(&r->axis, v, r->plot_left, r->plot_right);
}

static void draw_column_heads(const struct rows *r) {
    pen_text_right(r->pen, typeset(r->set, TYPE_TABLE_HEAD, r->chart->latest_head), r->right - r->change_w,
                   r->top + 6.5, INK_GREY70);
    pen_text_right(r->pen, typeset(r->set, TYPE_TABLE_HEAD, r->chart->change_head), r->right, r->top + 6.5,
                   INK_GREY70);
}

/* A line at every step; its number where it touches no other. */
static void draw_head(const struct rows *r) {
    double end = r->right - r->change_w - text_width(r->set, TYPE_TABLE_HEAD, r->chart->latest_head) - 3,
           taken = r->x;
    for (int i = 0; i < r->axis.n; i++) {
        double x = value_x(r, axis_tick(&r->axis, i));
        pen_line(r->pen, x, r->top + HEAD - 3, x, r->tops[r->chart->n], 0.4, INK_GREY20);
        const struct text_run *label =
            typeset(r->set, TYPE_AXIS, number_plain(r->set->arena, axis_tick(&r->axis, i), r->axis.decimals));
        double half = mpt_to_points(label->width) / 2;
        if (x - half < taken || x + half > end)
            continue;
        pen_text_center(r->pen, label, x, r->top + 6.5, INK_GREY70);
        taken = x + half + 4;
    }
    draw_column_heads(r);
}

/* A value without a verdict is a plain disc here: the small dot that means "not reported" would be lost at a line's end. */
static void draw_latest(struct pen *p, enum verdict v, double x, double y, double r, enum ink_id paper) {
    if (v == VERDICT_NONE)
        pen_disc(p, x, y, r * 0.8, INK_GREY70);
    else
        symbol_draw(p, v, x, y, r, paper);
}

static double row_bottom(const struct rows *r, size_t i) {
    return r->tops[i] + ROW + LINE * (double)(r->names[i]->n > 1 ? r->names[i]->n - 1 : 0);
}

static void draw_row(const struct rows *r, size_t i) {
    const struct movement_row *row = &r->chart->rows[i];
    double y = (r->tops[i] + row_bottom(r, i)) / 2, text = y + 2.9;
    enum ink_id paper = row->own ? INK_OCHRE_LIGHT : INK_PAPER, ink = symbol_ink(row->verdict);
    int strong = row->own ? TYPE_TABLE_STRONG : TYPE_CHART_LABEL;
    enum ink_id name_ink = row->summary ? INK_GREY70 : INK_INK;
    name_draw(r->pen, r->names[i], r->x, text - LINE * (double)(r->names[i]->n - 1) / 2, LINE, name_ink);
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
    pen_text_right(r->pen, typeset(r->set, strong, row->latest_text), r->right - r->change_w, text, INK_INK);
    pen_text_right(r->pen, typeset(r->set, TYPE_TABLE_STRONG, row->change_text), r->right, text, INK_INK);
}

void movement_draw(struct pen *p, struct typesetter *t, const struct movement_chart *c, struct box box) {
    if (!c->n)
        return;
    struct rows r = rows_make(p, t, c, box);
    for (size_t i = 0; i < c->n; i++)
        if (c->rows[i].own)
            pen_rect(p, r.x - 4, r.tops[i], r.right - r.x + 8, row_bottom(&r, i) - r.tops[i],
                     INK_OCHRE_LIGHT);
    draw_head(&r);
    for (size_t i = 0; i < c->n; i++) {
        if (c->rows[i].summary && (i == 0 || !c->rows[i - 1].summary))
            pen_line(p, r.x, r.tops[i] - 2.2, r.right, r.tops[i] - 2.2, 0.5, INK_GREY50);
        draw_row(&r, i);
    }
}

static const double RING_W = 8, MARK_W = 9, TICK_W = 5, /* before each text of the key */
    KEY_GAP = 11, KEY_GAP_LEAST = 5, KEY_LINE = 11;

static double key_text_width(struct typesetter *t, const char *text) {
    return text_width(t, TYPE_AXIS, text);
}

/* Between the entries, less where they would need more than the width; as it is where they need another line anyway. */
static double key_gap(struct typesetter *t, const struct movement_chart *c, double width) {
    double entries = RING_W + key_text_width(t, c->base_key);
    size_t gaps = c->n_key;
    for (size_t i = 0; i < c->n_key; i++)
        entries += MARK_W + key_text_width(t, c->key[i].text);
    if (c->target_key) {
        entries += TICK_W + key_text_width(t, c->target_key);
        gaps++;
    }
    double gap = gaps ? fmin(KEY_GAP, (width - entries) / (double)gaps) : 0;
    return gap < KEY_GAP_LEAST ? KEY_GAP : gap;
}

struct key { /* where its next entry begins */
    struct pen *pen;
    struct typesetter *set;
    double left, right, gap, x, y;
};

/* Makes room for an entry whose text begins `mark` after its mark; returns where the mark's place begins. */
static double key_place(struct key *k, double mark, const char *text) {
    if (k->x > k->left && k->x + k->gap + mark + key_text_width(k->set, text) > k->right + 0.01) {
        k->x = k->left;
        k->y += KEY_LINE;
    } else if (k->x > k->left) {
        k->x += k->gap;
    }
    double at = k->x;
    k->x += mark + key_text_width(k->set, text);
    pen_text(k->pen, typeset(k->set, TYPE_AXIS, text), at + mark, k->y, INK_INK);
    return at;
}

mpt movement_key_draw(struct pen *p, struct typesetter *t, const struct movement_chart *c, struct box box) {
    double left = mpt_to_points(box.x), w = mpt_to_points(box.w);
    struct key k = {p, t, left, left + w, key_gap(t, c, w), left, mpt_to_points(box.y)};
    double x = key_place(&k, RING_W, c->base_key);
    pen_ring(p, x + 2.6, k.y - 2.6, 2.6, 1.1, INK_INK, INK_PAPER);
    for (size_t i = 0; i < c->n_key; i++) {
        x = key_place(&k, MARK_W, c->key[i].text);
        symbol_draw(p, c->key[i].verdict, x + 3, k.y - 2.6, 3, INK_PAPER);
    }
    if (c->target_key) {
        x = key_place(&k, TICK_W, c->target_key);
        pen_line(p, x + 1, k.y - 7.1, x + 1, k.y + 1.9, 1.1, INK_INK);
    }
    return mpt_from_points(k.y);
}
