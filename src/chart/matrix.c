#include "chart/matrix.h"

#include "chart/geometry.h"
#include "chart/key.h"
#include "chart/labels.h"
#include "chart/name.h"
#include "chart/symbol.h"

#include <math.h>

struct matrix {
    struct pen *pen; /* NULL: measures only */
    struct typesetter *set;
    const struct style *style;
    const struct matrix_chart *chart;
    double x, w, column, head; /* head: height of the names */
};

static struct matrix grid_make(struct pen *p, struct typesetter *t, const struct matrix_chart *c, double x,
                               double w) {
    struct matrix g = {.pen = p, .set = t, .style = t->style, .chart = c, .x = x, .w = w};
    double gap = 0;
    for (size_t u = 0; u < c->n_units; u++) {
        g.head = fmax(g.head, mpt_to_points(typeset(t, TYPE_CHART_LABEL, c->units[u])->width));
        gap = c->summary[u] ? style_points(t->style, SPACE_MATRIX_SUMMARY_GAP) : gap;
    }
    double label = style_points(t->style, SPACE_MATRIX_LABEL_WIDTH);
    g.column = c->n_units ? (w - label - gap) / (double)c->n_units : 0;
    return g;
}

static double center_of(const struct matrix *g, size_t unit) {
    return g->x + style_points(g->style, SPACE_MATRIX_LABEL_WIDTH) + ((double)unit + 0.5) * g->column +
           (g->chart->summary[unit] ? style_points(g->style, SPACE_MATRIX_SUMMARY_GAP) : 0);
}

/* The key below; returns its last baseline. */
static double set_key(const struct matrix *g, double y) {
    const struct style *s = g->style;
    struct key k = key_begin(g->pen, g->set, g->x, g->x + g->w, y);
    double r = style_points(s, SPACE_MATRIX_MARK_RADIUS), rise = style_points(s, SPACE_MATRIX_KEY_MARK_RISE);
    for (int v = 0; v < VERDICT_COUNT; v++) {
        double at = key_add(&k, style_points(s, SPACE_MATRIX_KEY_MARK_WIDTH), g->chart->words[v]);
        if (g->pen)
            symbol_draw(g->pen, (struct judgement){.verdict = (enum verdict)v}, at + r, k.y - rise, r,
                        style_paint(s, PAINT_CHART_PAPER));
    }
    double at = key_add(&k, style_points(s, SPACE_MATRIX_KEY_MARK_WIDTH), g->chart->unsure_key);
    if (g->pen)
        symbol_draw(g->pen, (struct judgement){VERDICT_MET, CERTAINTY_UNKNOWN}, at + r, k.y - rise, r,
                    style_paint(s, PAINT_CHART_PAPER));
    return key_end(&k);
}

/* Of an indicator's row, or of one that names an area. */
static double line_height(const struct matrix *g, const struct matrix_line *line) {
    return style_points(g->style, line->number ? SPACE_CHART_TABLE_ROW_HEIGHT : SPACE_MATRIX_AREA_HEIGHT);
}

static double rows_height(const struct matrix *g) {
    double h = 0;
    for (size_t i = 0; i < g->chart->n; i++)
        h += line_height(g, &g->chart->lines[i]);
    return h;
}

/* From the upper edge to the rule below the names. */
static double head_height(const struct matrix *g) {
    return g->head + style_points(g->style, SPACE_MATRIX_HEAD_GAP);
}

mpt matrix_height(struct typesetter *t, const struct chart *chart, mpt w) {
    struct matrix g = grid_make(NULL, t, chart->matrix, 0, mpt_to_points(w));
    double key = head_height(&g) + rows_height(&g) + style_points(g.style, SPACE_MATRIX_KEY_TOP);
    return mpt_from_points(set_key(&g, key) + style_points(g.style, SPACE_CHART_KEY_DEPTH));
}

static void draw_heads(const struct matrix *g, double bottom) {
    for (size_t u = 0; u < g->chart->n_units; u++) {
        int type = u == g->chart->own     ? TYPE_CHART_LABEL_OWN
                   : g->chart->summary[u] ? TYPE_CHART_LABEL | TYPE_STRONG
                                          : TYPE_CHART_LABEL;
        double x = center_of(g, u) + style_points(g->style, SPACE_MATRIX_HEAD_DROP);
        drawing_text_rotated(g->pen->drawing, typeset(g->set, type, g->chart->units[u]), mpt_from_points(x),
                             mpt_from_points(bottom - style_points(g->style, SPACE_MATRIX_HEAD_GAP)),
                             -M_PI / 2, typeset_style(g->set, type)->ink);
    }
}

static void draw_line(const struct matrix *g, const struct matrix_line *line, double top) {
    const struct style *s = g->style;
    double height = line_height(g, line), y = top + height / 2,
           baseline = top + style_points(s, SPACE_CHART_TABLE_ROW_BASELINE),
           number = style_points(s, SPACE_MATRIX_NUMBER_WIDTH),
           r = fmin(style_points(s, SPACE_MATRIX_MARK_RADIUS), g->column * MATRIX_MARK_SHARE);
    label_right(g->pen, g->set, TYPE_TABLE_GREY, line->number,
                g->x + number - style_points(s, SPACE_MATRIX_NUMBER_GAP), baseline);
    struct paragraph *name = name_break(g->set, TYPE_TABLE, line->name,
                                        mpt_from_points(style_points(s, SPACE_MATRIX_LABEL_WIDTH) - number -
                                                        style_points(s, SPACE_MATRIX_NAME_GAP)),
                                        1);
    name_draw(g->pen, name, g->x + number, baseline, 0);
    for (size_t u = 0; u < g->chart->n_units; u++)
        symbol_draw(g->pen, line->judgements[u], center_of(g, u), y, r,
                    style_paint(s, u == g->chart->own ? PAINT_CHART_OWN_TINT : PAINT_CHART_PAPER));
    pen_line(g->pen, g->x + number, top + height, g->x + g->w, top + height,
             style_points(s, SPACE_CHART_HAIR_LINE), style_paint(s, PAINT_CHART_GRIDLINE));
}

static void draw_rule(const struct matrix *g, double y, enum paint_id paint) {
    pen_line(g->pen, g->x, y, g->x + g->w, y, style_points(g->style, SPACE_CHART_FINE_LINE),
             style_paint(g->style, paint));
}

static void draw_area(const struct matrix *g, const struct matrix_line *line, double top) {
    double bottom = top + line_height(g, line);
    label_left(g->pen, g->set, TYPE_KICKER, line->name, g->x,
               bottom - style_points(g->style, SPACE_MATRIX_AREA_RISE));
    draw_rule(g, bottom, PAINT_MATRIX_AREA_RULE);
}

void matrix_draw(struct pen *p, struct typesetter *t, const struct chart *chart, struct box box) {
    const struct matrix_chart *c = chart->matrix;
    struct matrix g = grid_make(p, t, c, mpt_to_points(box.x), mpt_to_points(box.w));
    double top = mpt_to_points(box.y), y = top + head_height(&g);
    if (c->own < c->n_units)
        pen_rect(p, center_of(&g, c->own) - g.column / 2, top, g.column, y - top + rows_height(&g),
                 style_paint(g.style, PAINT_CHART_OWN_TINT));
    draw_heads(&g, y);
    draw_rule(&g, y, PAINT_MATRIX_HEAD_RULE);
    for (size_t i = 0; i < c->n; i++) {
        (c->lines[i].number ? draw_line : draw_area)(&g, &c->lines[i], y);
        y += line_height(&g, &c->lines[i]);
    }
    set_key(&g, y + style_points(g.style, SPACE_MATRIX_KEY_TOP));
}
