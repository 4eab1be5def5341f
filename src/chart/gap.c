#include "chart/gap.h"

#include "chart/axis.h"
#include "chart/key.h"
#include "chart/labels.h"
#include "content/number.h"

#include <math.h>

static const double ROW = 13, KEY = 13, HEAD = 13, SUMMARY_GAP = 4.5, NAME_W = 66, FIGURE_W = 36;

/* Of the two lines of a row from its middle: base year above, latest below. Size of the marks. */
static const double BASE_Y = -3.6, LATEST_Y = 1.4, DISC = 2.7, SQUARE = 4.6;

struct rows {
    struct pen *pen;
    struct typesetter *set;
    const struct gap_chart *chart;
    struct axis axis;
    double x, right, plot_left, plot_right, top;
};

static bool has_summary(const struct gap_chart *c) {
    return c->n && c->rows[c->n - 1].summary;
}

mpt gap_height(const struct gap_chart *c) {
    return mpt_from_points(KEY + HEAD + ROW * (double)c->n + (has_summary(c) ? SUMMARY_GAP : 0));
}

static double row_top(const struct rows *r, size_t i) {
    return r->top + KEY + HEAD + ROW * (double)i + (r->chart->rows[i].summary ? SUMMARY_GAP : 0);
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

static double value_x(const struct rows *r, double v) {
    return axis_place(&r->axis, v, r->plot_left, r->plot_right);
}

static void square(struct pen *p, double x, double y) {
    pen_rect(p, x - SQUARE / 2, y - SQUARE / 2, SQUARE, SQUARE, INK_LAKE);
}

/* A thin line with a tick at either end. */
static void draw_base(struct pen *p, double from, double to, double y) {
    pen_line(p, from, y, to, y, 0.8, INK_GREY50);
    pen_line(p, from, y - 1.6, from, y + 1.6, 0.8, INK_GREY50);
    pen_line(p, to, y - 1.6, to, y + 1.6, 0.8, INK_GREY50);
}

static void draw_key(const struct rows *r) {
    struct key k = key_begin(r->pen, r->set, r->x, r->right, r->top + 6.5);
    double x = key_add(&k, 9, r->chart->women_key);
    pen_disc(r->pen, x + DISC, k.y - 2.6, DISC, INK_PETROL);
    x = key_add(&k, 9, r->chart->men_key);
    square(r->pen, x + SQUARE / 2, k.y - 2.6);
    x = key_add(&k, 19, r->chart->base_key);
    draw_base(r->pen, x + 0.5, x + 14.5, k.y - 2.6);
}

static double figure_right(const struct rows *r, int column) {
    return r->right - FIGURE_W * (2 - column);
}

static void draw_head(const struct rows *r) {
    double bottom = row_top(r, r->chart->n - 1) + ROW, end = -INFINITY, y = r->top + KEY + 6.5;
    const char *const heads[] = {r->chart->base_head, r->chart->latest_head, r->chart->change_head};
    for (int i = 0; i < r->axis.n; i++) {
        double x = value_x(r, axis_tick(&r->axis, i));
        const char *label = number_plain(r->set->arena, axis_tick(&r->axis, i), r->axis.decimals);
        pen_line(r->pen, x, r->top + KEY + HEAD - 3, x, bottom, 0.4, INK_GREY20);
        end = label_after(r->pen, typeset(r->set, TYPE_AXIS, label), x, y, end);
    }
    for (int k = 0; k < 3; k++)
        pen_text_right(r->pen, typeset(r->set, TYPE_TABLE_HEAD, heads[k]), figure_right(r, k), y, INK_GREY70);
}

static void draw_figures(const struct rows *r, const struct gap_row *row, double y) {
    const char *const texts[] = {row->base_text, row->latest_text, row->change_text};
    for (int k = 0; k < 3; k++)
        pen_text_right(r->pen,
                       typeset(r->set, k == 2 || row->own ? TYPE_TABLE_STRONG : TYPE_CHART_LABEL, texts[k]),
                       figure_right(r, k), y, INK_INK);
}

static void draw_row(const struct rows *r, size_t i) {
    const struct gap_row *row = &r->chart->rows[i];
    double y = row_top(r, i) + ROW / 2, text = y + 2.9;
    int type = row->own || row->summary ? TYPE_TABLE_STRONG : TYPE_CHART_LABEL;
    pen_text(r->pen, label_fit(r->set, type, row->name, NAME_W - 5), r->x, text,
             row->summary ? INK_GREY70 : INK_INK);
    if (row->has_base)
        draw_base(r->pen, value_x(r, row->base_men), value_x(r, row->base_women), y + BASE_Y);
    if (row->has_latest) {
        double women = value_x(r, row->women), men = value_x(r, row->men);
        pen_line(r->pen, men, y + LATEST_Y, women, y + LATEST_Y, row->own ? 3.2 : 2.4, INK_MIST);
        square(r->pen, men, y + LATEST_Y);
        pen_disc(r->pen, women, y + LATEST_Y, DISC, INK_PETROL);
    }
    draw_figures(r, row, text);
}

void gap_draw(struct pen *p, struct typesetter *t, const struct gap_chart *c, struct box box) {
    if (!c->n)
        return;
    struct rows r = {.pen = p,
                     .set = t,
                     .chart = c,
                     .axis = rows_axis(c),
                     .x = mpt_to_points(box.x),
                     .top = mpt_to_points(box.y)};
    r.right = mpt_to_points(box.x + box.w);
    r.plot_left = r.x + NAME_W + 4;
    r.plot_right = figure_right(&r, 0) - 36;
    for (size_t i = 0; i < c->n; i++)
        if (c->rows[i].own)
            pen_rect(p, r.x - 4, row_top(&r, i), r.right - r.x + 8, ROW, INK_OCHRE_LIGHT);
    draw_key(&r);
    draw_head(&r);
    for (size_t i = 0; i < c->n; i++) {
        if (c->rows[i].summary && (i == 0 || !c->rows[i - 1].summary))
            pen_line(p, r.x, row_top(&r, i) - 2.2, r.right, row_top(&r, i) - 2.2, 0.5, INK_GREY50);
        draw_row(&r, i);
    }
}
