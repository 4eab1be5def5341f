#include "chart/matrix.h"

#include "chart/key.h"
#include "chart/name.h"
#include "chart/symbol.h"

#include <math.h>

static const double LABEL = 172, NUMBER = 17, ROW = 16.25, AREA = 18, GAP = 9, HEAD_GAP = 6, KEY_GAP = 16;

struct matrix {
    struct pen *pen; /* NULL: measures only */
    struct typesetter *set;
    const struct matrix_chart *chart;
    double x, w, column, head; /* head: height of the names */
};

static struct matrix grid_make(struct pen *p, struct typesetter *t, const struct matrix_chart *c, double x,
                               double w) {
    struct matrix g = {.pen = p, .set = t, .chart = c, .x = x, .w = w};
    double gap = 0;
    for (size_t u = 0; u < c->n_units; u++) {
        g.head = fmax(g.head, mpt_to_points(typeset(t, TYPE_CHART_LABEL, c->units[u])->width));
        gap = c->summary[u] ? GAP : gap;
    }
    g.column = c->n_units ? (w - LABEL - gap) / (double)c->n_units : 0;
    return g;
}

static double center_of(const struct matrix *g, size_t unit) {
    return g->x + LABEL + ((double)unit + 0.5) * g->column + (g->chart->summary[unit] ? GAP : 0);
}

/* The key below; returns its last baseline. */
static double set_key(const struct matrix *g, double y) {
    struct key k = key_begin(g->pen, g->set, g->x, g->x + g->w, y);
    for (int v = 0; v < VERDICT_COUNT; v++) {
        double at = key_add(&k, 12, g->chart->words[v]);
        if (g->pen)
            symbol_draw(g->pen, (enum verdict)v, at + 3.5, k.y - 2.9, 3.5, INK_PAPER);
    }
    return key_end(&k);
}

static double rows_height(const struct matrix_chart *c) {
    double h = 0;
    for (size_t i = 0; i < c->n; i++)
        h += c->lines[i].number ? ROW : AREA;
    return h;
}

mpt matrix_height(struct typesetter *t, const struct chart *chart, mpt w) {
    const struct matrix_chart *c = chart->matrix;
    struct matrix g = grid_make(NULL, t, c, 0, mpt_to_points(w));
    return mpt_from_points(set_key(&g, g.head + HEAD_GAP + rows_height(c) + KEY_GAP) + 3);
}

static void draw_heads(const struct matrix *g, double bottom) {
    for (size_t u = 0; u < g->chart->n_units; u++) {
        bool own = u == g->chart->own;
        int type = own                    ? TYPE_CHART_LABEL_OWN
                   : g->chart->summary[u] ? TYPE_CHART_LABEL | TYPE_STRONG
                                          : TYPE_CHART_LABEL;
        drawing_text_rotated(g->pen->drawing, typeset(g->set, type, g->chart->units[u]),
                             mpt_from_points(center_of(g, u) + 2.8), mpt_from_points(bottom - HEAD_GAP),
                             -M_PI / 2, own ? INK_PETROL : INK_INK);
    }
}

static void draw_line(const struct matrix *g, const struct matrix_line *line, double top) {
    double y = top + ROW / 2;
    pen_text_right(g->pen, typeset(g->set, TYPE_TABLE_GREY, line->number), g->x + NUMBER - 6, top + 11,
                   INK_GREY70);
    struct paragraph *name =
        name_break(g->set, TYPE_TABLE, line->name, mpt_from_points(LABEL - NUMBER - 4), 1);
    name_draw(g->pen, name, g->x + NUMBER, top + 11, 0, INK_INK);
    for (size_t u = 0; u < g->chart->n_units; u++)
        symbol_draw(g->pen, line->verdicts[u], center_of(g, u), y, fmin(3.5, g->column * 0.4),
                    u == g->chart->own ? INK_OCHRE_LIGHT : INK_PAPER);
    pen_line(g->pen, g->x + NUMBER, top + ROW, g->x + g->w, top + ROW, 0.4, INK_GREY20);
}

void matrix_draw(struct pen *p, struct typesetter *t, const struct chart *chart, struct box box) {
    const struct matrix_chart *c = chart->matrix;
    struct matrix g = grid_make(p, t, c, mpt_to_points(box.x), mpt_to_points(box.w));
    double top = mpt_to_points(box.y), y = top + g.head + HEAD_GAP;
    if (c->own < c->n_units)
        pen_rect(p, center_of(&g, c->own) - g.column / 2, top, g.column, y - top + rows_height(c),
                 INK_OCHRE_LIGHT);
    draw_heads(&g, y);
    pen_line(p, g.x, y, g.x + g.w, y, 0.75, INK_INK);
    for (size_t i = 0; i < c->n; i++) {
        if (c->lines[i].number) {
            draw_line(&g, &c->lines[i], y);
            y += ROW;
            continue;
        }
        pen_text(p, typeset(t, TYPE_KICKER, c->lines[i].name), g.x, y + AREA - 5.5, INK_PETROL);
        y += AREA;
        pen_line(p, g.x, y, g.x + g.w, y, 0.75, INK_PETROL);
    }
    set_key(&g, y + KEY_GAP);
}
