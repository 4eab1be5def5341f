#include "chart/symbol.h"

#include "chart/geometry.h"

#include <math.h>

/* One mark: where, how large, in which inks. */
struct symbol {
    struct pen *pen;
    double x, y, r;
    enum ink_id ink, paper; /* paper: behind it */
    bool outline;           /* not sure: drawn in lines only */
};

static void met(const struct symbol *m) {
    if (m->outline)
        pen_ring(m->pen, m->x, m->y, m->r, SYMBOL_RING * m->r, m->ink, m->paper);
    else
        pen_disc(m->pen, m->x, m->y, m->r, m->ink);
}

/* A ring whose left half is filled; as an outline, a line parts the halves. */
static void towards(const struct symbol *m) {
    double line = SYMBOL_RING * m->r;
    pen_ring(m->pen, m->x, m->y, m->r, line, m->ink, m->paper);
    if (m->outline) {
        pen_line(m->pen, m->x, m->y - m->r, m->x, m->y + m->r, line, m->ink);
        return;
    }
    cairo_arc(m->pen->cr, m->x, m->y, m->r - line / 2, M_PI / 2, 3 * M_PI / 2);
    cairo_close_path(m->pen->cr);
    pen_fill(m->pen, m->ink);
}

static void square(const struct symbol *m, double half, enum ink_id ink) {
    pen_rect(m->pen, m->x - half, m->y - half, 2 * half, 2 * half, ink);
}

/* A square with a bar in it, as of a road that is closed. */
static void unchanged(const struct symbol *m) {
    double half = SYMBOL_SQUARE * m->r, w = SYMBOL_BAR_HALF * m->r, h = SYMBOL_BAR * m->r;
    square(m, half, m->ink);
    if (m->outline)
        square(m, half - SYMBOL_RING * m->r, m->paper);
    pen_rect(m->pen, m->x - w, m->y - h, 2 * w, 2 * h, m->outline ? m->ink : m->paper);
}

static void diamond(const struct symbol *m, double d, enum ink_id ink) {
    cairo_move_to(m->pen->cr, m->x, m->y - d);
    cairo_line_to(m->pen->cr, m->x + d, m->y);
    cairo_line_to(m->pen->cr, m->x, m->y + d);
    cairo_line_to(m->pen->cr, m->x - d, m->y);
    cairo_close_path(m->pen->cr);
    pen_fill(m->pen, ink);
}

/* The outline's line is as wide as a ring's: √2 of it along the diagonal. */
static void away(const struct symbol *m) {
    diamond(m, SYMBOL_DIAMOND * m->r, m->ink);
    if (m->outline)
        diamond(m, (SYMBOL_DIAMOND - M_SQRT2 * SYMBOL_RING) * m->r, m->paper);
}

/* Two bars, as of something that waits. */
static void no_new(const struct symbol *m) {
    double w = SYMBOL_WAIT_BAR * m->r, out = SYMBOL_WAIT_OUT * m->r, h = SYMBOL_WAIT_HEIGHT * m->r;
    cairo_rectangle(m->pen->cr, m->x - out, m->y - h, w, 2 * h);
    cairo_rectangle(m->pen->cr, m->x + out - w, m->y - h, w, 2 * h);
    pen_fill(m->pen, m->ink);
}

/* Two strokes aslant, as where an axis is broken. */
static void not_comparable(const struct symbol *m) {
    double apart = SYMBOL_BROKEN_APART * m->r, lean = SYMBOL_BROKEN_LEAN * m->r,
           h = SYMBOL_WAIT_HEIGHT * m->r, w = SYMBOL_BROKEN_WIDTH * m->r / 2;
    for (int side = -1; side <= 1; side += 2) {
        double x = m->x + side * apart;
        cairo_move_to(m->pen->cr, x - lean - w, m->y + h);
        cairo_line_to(m->pen->cr, x + lean - w, m->y - h);
        cairo_line_to(m->pen->cr, x + lean + w, m->y - h);
        cairo_line_to(m->pen->cr, x - lean + w, m->y + h);
        cairo_close_path(m->pen->cr);
    }
    pen_fill(m->pen, m->ink);
}

/* A dash: nothing is said. */
static void followed(const struct symbol *m) {
    double half = SYMBOL_DASH * m->r, h = SYMBOL_RING * m->r / 2;
    pen_rect(m->pen, m->x - half, m->y - h, 2 * half, 2 * h, m->ink);
}

static void none(const struct symbol *m) {
    pen_disc(m->pen, m->x, m->y, style_points(m->pen->style, SPACE_CHART_NONE_RADIUS), m->ink);
}

static const struct {
    void (*draw)(const struct symbol *);
    enum paint_id paint;
} symbols[VERDICT_COUNT] = {
    [VERDICT_MET] = {met, PAINT_VERDICT_MET},
    [VERDICT_TOWARDS] = {towards, PAINT_VERDICT_TOWARDS},
    [VERDICT_UNCHANGED] = {unchanged, PAINT_VERDICT_UNCHANGED},
    [VERDICT_AWAY] = {away, PAINT_VERDICT_AWAY},
    [VERDICT_NO_NEW] = {no_new, PAINT_VERDICT_NO_NEW},
    [VERDICT_NOT_COMPARABLE] = {not_comparable, PAINT_VERDICT_NOT_COMPARABLE},
    [VERDICT_FOLLOWED] = {followed, PAINT_VERDICT_FOLLOWED},
    [VERDICT_NONE] = {none, PAINT_VERDICT_NONE},
};

void symbol_draw(struct pen *p, struct judgement j, double x, double y, double r, enum ink_id paper) {
    symbols[j.verdict].draw(&(struct symbol){.pen = p,
                                             .x = x,
                                             .y = y,
                                             .r = r,
                                             .ink = symbol_ink(p->style, j.verdict),
                                             .paper = paper,
                                             .outline = judgement_unsure(j)});
}

enum ink_id symbol_ink(const struct style *s, enum verdict v) {
    return style_paint(s, symbols[v].paint);
}
