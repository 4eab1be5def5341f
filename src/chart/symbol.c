#include "chart/symbol.h"

#include "chart/geometry.h"

#include <math.h>

static void met(struct pen *p, double x, double y, double r, enum ink_id ink, enum ink_id paper) {
    (void)paper;
    pen_disc(p, x, y, r, ink);
}

static void towards(struct pen *p, double x, double y, double r, enum ink_id ink, enum ink_id paper) {
    double line = SYMBOL_RING * r;
    pen_ring(p, x, y, r, line, ink, paper);
    cairo_arc(p->cr, x, y, r - line / 2, M_PI / 2, 3 * M_PI / 2);
    cairo_close_path(p->cr);
    pen_fill(p, ink);
}

static void unchanged(struct pen *p, double x, double y, double r, enum ink_id ink, enum ink_id paper) {
    (void)paper;
    pen_rect(p, x - r, y - SYMBOL_BAR * r, 2 * r, 2 * SYMBOL_BAR * r, ink);
}

static void away(struct pen *p, double x, double y, double r, enum ink_id ink, enum ink_id paper) {
    (void)paper;
    double d = SYMBOL_DIAMOND * r;
    cairo_move_to(p->cr, x, y - d);
    cairo_line_to(p->cr, x + d, y);
    cairo_line_to(p->cr, x, y + d);
    cairo_line_to(p->cr, x - d, y);
    cairo_close_path(p->cr);
    pen_fill(p, ink);
}

static void uncertain(struct pen *p, double x, double y, double r, enum ink_id ink, enum ink_id paper) {
    pen_ring(p, x, y, r, SYMBOL_RING * r, ink, paper);
    pen_disc(p, x, y, SYMBOL_DOT * r, ink);
}

/* Two bars, as of something that waits. */
static void no_new(struct pen *p, double x, double y, double r, enum ink_id ink, enum ink_id paper) {
    double w = SYMBOL_WAIT_BAR * r, out = SYMBOL_WAIT_OUT * r, h = SYMBOL_WAIT_HEIGHT * r;
    (void)paper;
    cairo_rectangle(p->cr, x - out, y - h, w, 2 * h);
    cairo_rectangle(p->cr, x + out - w, y - h, w, 2 * h);
    pen_fill(p, ink);
}

static void followed(struct pen *p, double x, double y, double r, enum ink_id ink, enum ink_id paper) {
    double out = SYMBOL_SQUARE * r, in = out - SYMBOL_RING * r;
    pen_rect(p, x - out, y - out, 2 * out, 2 * out, ink);
    pen_rect(p, x - in, y - in, 2 * in, 2 * in, paper);
}

static void none(struct pen *p, double x, double y, double r, enum ink_id ink, enum ink_id paper) {
    (void)r;
    (void)paper;
    pen_disc(p, x, y, style_points(p->style, SPACE_CHART_NONE_RADIUS), ink);
}

static const struct {
    void (*draw)(struct pen *, double, double, double, enum ink_id, enum ink_id);
    enum paint_id paint;
} symbols[VERDICT_COUNT] = {
    [VERDICT_MET] = {met, PAINT_VERDICT_MET},
    [VERDICT_TOWARDS] = {towards, PAINT_VERDICT_TOWARDS},
    [VERDICT_UNCHANGED] = {unchanged, PAINT_VERDICT_UNCHANGED},
    [VERDICT_AWAY] = {away, PAINT_VERDICT_AWAY},
    [VERDICT_UNCERTAIN] = {uncertain, PAINT_VERDICT_UNCERTAIN},
    [VERDICT_NO_NEW] = {no_new, PAINT_VERDICT_NO_NEW},
    [VERDICT_FOLLOWED] = {followed, PAINT_VERDICT_FOLLOWED},
    [VERDICT_NONE] = {none, PAINT_VERDICT_NONE},
};

void symbol_draw(struct pen *p, enum verdict v, double x, double y, double r, enum ink_id paper) {
    symbols[v].draw(p, x, y, r, symbol_ink(p->style, v), paper);
}

enum ink_id symbol_ink(const struct style *s, enum verdict v) {
    return style_paint(s, symbols[v].paint);
}
