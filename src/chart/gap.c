#include "chart/gap.h"

#include "chart/axis.h"
#include "chart/key.h"
#include "chart/rows.h"

#include <math.h>

/*
 * Baseline of the key; from its last to the head; heights of head and row; columns, which grow where they
 * must.
 */
static const double KEY_BASE = 6.5, KEY_BELOW = 6.5, HEAD = 13, ROW = 13, NAME_W = 70, NAME_SHARE = 0.32,
                    FIGURE_W = 36, PAD = 6;
enum { FIGURES = 3 };

/* Of the two lines of a row from its middle: base year above, latest below. Size of the marks. */
static const double BASE_Y = -3.6, LATEST_Y = 1.4, DISC = 2.7, SQUARE = 4.6;

struct gap_plot {
    struct pen *pen;
    struct typesetter *set;
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
    return min > max ? axis_make(0, 1, 5) : axis_make(min, max, 5);
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
    double right = p->right;
    for (int k = FIGURES; k-- > 0;) {
        double w = fmax(FIGURE_W, text_width(p, TYPE_TABLE_HEAD, figure_head(p->chart, k)) + PAD);
        for (size_t i = 0; i < p->chart->n; i++)
            w = fmax(w, text_width(p, TYPE_TABLE_STRONG, figure_text(&p->chart->rows[i], k)) + PAD);
        p->figure_right[k] = right;
        right -= w;
    }
    p->plot_right = right;
    p->plot_left = p->x + rows_names_width(p->set, row_heads(p->set->arena, p->chart), p->chart->n, NAME_W,
                                           NAME_SHARE * (p->right - p->x));
}

static double value_x(const struct gap_plot *p, double v) {
    return axis_place(&p->axis, v, p->plot_left, p->plot_right);
}

static void square(struct pen *p, double x, double y) {
    pen_rect(p, x - SQUARE / 2, y - SQUARE / 2, SQUARE, SQUARE, INK_LAKE);
}

/* A thin line with a tick at either end. */
static void draw_base(struct pen *p, double from, double to, double y) {
    pen_line(p, from, y, to, y, 0.8, INK_GREY70);
    pen_line(p, from, y - 1.6, from, y + 1.6, 0.8, INK_GREY70);
    pen_line(p, to, y - 1.6, to, y + 1.6, 0.8, INK_GREY70);
}

/* What marks and the thin line mean; `pen` NULL measures. Returns the last baseline. */
static double draw_key(const struct gap_plot *p, struct pen *pen) {
    struct key k = key_begin(pen, p->set, p->x, p->right, p->key);
    double x = key_add(&k, 9, p->chart->women_key);
    if (pen)
        pen_disc(pen, x + DISC, k.y - 2.6, DISC, INK_PETROL);
    x = key_add(&k, 9, p->chart->men_key);
    if (pen)
        square(pen, x + SQUARE / 2, k.y - 2.6);
    x = key_add(&k, 19, p->chart->base_key);
    if (pen)
        draw_base(pen, x + 0.5, x + 14.5, k.y - 2.6);
    return key_end(&k);
}

static struct gap_plot plot_make(struct pen *pen, struct typesetter *t, const struct chart *c,
                                 struct box box) {
    struct gap_plot p = {.pen = pen,
                         .set = t,
                         .chart = c->gap,
                         .shown = c->gap->rows + c->from,
                         .x = mpt_to_points(box.x),
                         .right = mpt_to_points(box.x + box.w),
                         .key = mpt_to_points(box.y) + KEY_BASE};
    p.top = draw_key(&p, NULL) + KEY_BELOW;
    p.axis = rows_axis(p.chart);
    place_columns(&p);
    p.rows = rows_place(t, row_heads(t->arena, c->gap) + c->from, c->to - c->from, p.top + HEAD, ROW,
                        p.plot_left - p.x);
    return p;
}

mpt gap_height(struct typesetter *t, const struct chart *c, mpt w) {
    struct gap_plot p = plot_make(NULL, t, c, (struct box){0, 0, w, 0});
    return mpt_from_points(rows_bottom(&p.rows));
}

static void draw_head(const struct gap_plot *p) {
    double y = p->top + 6.5,
           to = p->figure_right[0] - text_width(p, TYPE_TABLE_HEAD, figure_head(p->chart, 0)) - 3;
    rows_draw_axis(
        p->pen, p->set, &p->rows,
        &(struct rows_axis){&p->axis, p->plot_left, p->plot_right, p->top + HEAD - 3, y, p->x - 4, to});
    for (int k = 0; k < FIGURES; k++)
        pen_text_right(p->pen, typeset(p->set, TYPE_TABLE_HEAD, figure_head(p->chart, k)), p->figure_right[k],
                       y, INK_GREY70);
}

static void draw_row(const struct gap_plot *p, size_t i) {
    const struct gap_row *row = &p->shown[i];
    double y = rows_middle(&p->rows, i);
    rows_draw_name(p->pen, &p->rows, i, p->x);
    if (row->has_base)
        draw_base(p->pen, value_x(p, row->base_men), value_x(p, row->base_women), y + BASE_Y);
    if (row->has_latest) {
        double women = value_x(p, row->women), men = value_x(p, row->men);
        pen_line(p->pen, men, y + LATEST_Y, women, y + LATEST_Y, row->own ? 3.2 : 2.4, INK_MIST);
        square(p->pen, men, y + LATEST_Y);
        pen_disc(p->pen, women, y + LATEST_Y, DISC, INK_PETROL);
    }
    for (int k = 0; k < FIGURES; k++)
        pen_text_right(p->pen,
                       typeset(p->set, k == FIGURES - 1 || row->own ? TYPE_TABLE_STRONG : TYPE_CHART_LABEL,
                               figure_text(row, k)),
                       p->figure_right[k], rows_baseline(&p->rows, i), INK_INK);
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
