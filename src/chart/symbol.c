#include "chart/symbol.h"

#include <math.h>

static void met(struct pen *p, double x, double y, double r, enum ink_id paper) {
    (void)paper;
    pen_disc(p, x, y, r, INK_PETROL);
}

static void towards(struct pen *p, double x, double y, double r, enum ink_id paper) {
    double line = 0.26 * r;
    pen_ring(p, x, y, r, line, INK_LAKE, paper);
    cairo_arc(p->cr, x, y, r - line / 2, M_PI / 2, 3 * M_PI / 2);
    cairo_close_path(p->cr);
    pen_fill(p, INK_LAKE);
}

static void unchanged(struct pen *p, double x, double y, double r, enum ink_id paper) {
    (void)paper;
    pen_rect(p, x - r, y - 0.26 * r, 2 * r, 0.52 * r, INK_GREY70);
}

static void away(struct pen *p, double x, double y, double r, enum ink_id paper) {
    (void)paper;
    double d = 1.18 * r;
    cairo_move_to(p->cr, x, y - d);
    cairo_line_to(p->cr, x + d, y);
    cairo_line_to(p->cr, x, y + d);
    cairo_line_to(p->cr, x - d, y);
    cairo_close_path(p->cr);
    pen_fill(p, INK_RUST);
}

static void uncertain(struct pen *p, double x, double y, double r, enum ink_id paper) {
    pen_ring(p, x, y, r, 0.26 * r, INK_GREY70, paper);
    pen_disc(p, x, y, 0.3 * r, INK_GREY70);
}

static void none(struct pen *p, double x, double y, double r, enum ink_id paper) {
    (void)r;
    (void)paper;
    pen_disc(p, x, y, 0.7, INK_GREY70); /* on a tinted row the lighter grey would be too weak */
}

static const struct {
    void (*draw)(struct pen *, double, double, double, enum ink_id);
    enum ink_id ink;
} symbols[VERDICT_COUNT] = {
    [VERDICT_MET] = {met, INK_PETROL},
    [VERDICT_TOWARDS] = {towards, INK_LAKE},
    [VERDICT_UNCHANGED] = {unchanged, INK_GREY70},
    [VERDICT_AWAY] = {away, INK_RUST},
    [VERDICT_UNCERTAIN] = {uncertain, INK_GREY70},
    [VERDICT_NONE] = {none, INK_GREY70},
};

void symbol_draw(struct pen *p, enum verdict v, double x, double y, double r, enum ink_id paper) {
    symbols[v].draw(p, x, y, r, paper);
}

enum ink_id symbol_ink(enum verdict v) {
    return symbols[v].ink;
}
