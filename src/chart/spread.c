#include "chart/spread.h"

#include "chart/symbol.h"

#include <math.h>

static const double CLIP = 3, PAD = 3, BAND = 8, MARK = 3.7, HALO = 4.9;

static double place(const struct box *b, double z) {
    double left = mpt_to_points(b->x) + PAD, w = mpt_to_points(b->w) - 2 * PAD;
    return left + w / 2 + fmax(-CLIP, fmin(CLIP, z)) * w / (2 * CLIP);
}

void spread_draw(struct pen *p, const struct spread_chart *c, struct box b) {
    double y = mpt_to_points(b.y + b.h / 2), top = mpt_to_points(b.y), bottom = mpt_to_points(b.y + b.h);
    if (c->has_band) {
        pen_rect(p, place(&b, c->min), y - BAND / 2, place(&b, c->max) - place(&b, c->min), BAND,
                 INK_MIST_LIGHT);
        pen_rect(p, place(&b, c->low), y - BAND / 2, place(&b, c->high) - place(&b, c->low), BAND, INK_MIST);
    }
    pen_line(p, place(&b, 0), top, place(&b, 0), bottom, 1.0, INK_INK);
    if (c->has_nation) {
        cairo_move_to(p->cr, place(&b, c->nation), y - 5.2);
        cairo_line_to(p->cr, place(&b, c->nation), y + 5.2);
        pen_stroke_dashed(p, 1.2, 2.2, 1.4, INK_INK);
    }
    if (c->has_own) {
        /* On paper, wherever it comes to lie: the bands are too dark for some of the marks' inks. */
        pen_disc(p, place(&b, c->own), y, HALO, INK_PAPER);
        symbol_draw(p, c->verdict, place(&b, c->own), y, MARK, INK_PAPER);
    }
}
