#include "chart/profile_row.h"

#include "chart/symbol.h"

#include <math.h>
#include <string.h>

static const double CLIP = 3, PAD = 3, BAND = 8, MARK = 3.7, HALO = 4.9;

static double place(const struct box *b, double z) {
    double left = mpt_to_points(b->x) + PAD, w = mpt_to_points(b->w) - 2 * PAD;
    return left + w / 2 + fmax(-CLIP, fmin(CLIP, z)) * w / (2 * CLIP);
}

void profile_row_draw(struct pen *p, struct typesetter *t, const struct chart *chart, struct box b) {
    const struct profile_row_chart *c = chart->spread;
    (void)t;
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

/* The words above a row on its own; the row. */
static const mpt HEAD = PT(14), ROW = PT(18.5);

mpt profile_row_height(struct typesetter *t, const struct chart *c, mpt w) {
    (void)t;
    (void)c;
    (void)w;
    return HEAD + ROW;
}

void profile_row_draw_alone(struct pen *p, struct typesetter *t, const struct chart *c, struct box box) {
    const char *worse = style_word(t->style, "worse-better"), *middle = strchr(worse, '|'),
               *better = middle ? strchr(middle + 1, '|') : NULL;
    double left = mpt_to_points(box.x), right = mpt_to_points(box.x + box.w), y = mpt_to_points(box.y) + 7;
    if (better) {
        pen_text(p, typeset_n(t, TYPE_AXIS, worse, (size_t)(middle - worse)), left, y, INK_GREY70);
        pen_text_center(p, typeset_n(t, TYPE_AXIS, middle + 1, (size_t)(better - middle - 1)),
                        (left + right) / 2, y, INK_GREY70);
        pen_text_right(p, typeset(t, TYPE_AXIS, better + 1), right, y, INK_GREY70);
    }
    profile_row_draw(p, t, c, (struct box){box.x, box.y + HEAD, box.w, ROW});
}
