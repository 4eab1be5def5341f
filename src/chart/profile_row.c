#include "chart/profile_row.h"

#include "chart/geometry.h"
#include "chart/symbol.h"

#include <math.h>
#include <string.h>

static double place(const struct style *s, const struct box *b, double z) {
    double pad = style_points(s, SPACE_PROFILE_ROW_PADDING);
    double left = mpt_to_points(b->x) + pad, w = mpt_to_points(b->w) - 2 * pad;
    return left + w / 2 + fmax(-PROFILE_ROW_REACH, fmin(PROFILE_ROW_REACH, z)) * w / (2 * PROFILE_ROW_REACH);
}

/* Of the municipalities, from `low` to `high`, around y. */
static void draw_band(struct pen *p, const struct box *b, double y, double low, double high,
                      enum paint_id paint) {
    double h = style_points(p->style, SPACE_PROFILE_ROW_BAND_HEIGHT), left = place(p->style, b, low);
    pen_rect(p, left, y - h / 2, place(p->style, b, high) - left, h, style_paint(p->style, paint));
}

void profile_row_draw(struct pen *p, struct typesetter *t, const struct chart *chart, struct box b) {
    const struct profile_row_chart *c = chart->spread;
    const struct style *s = t->style;
    double y = mpt_to_points(b.y + b.h / 2), top = mpt_to_points(b.y), bottom = mpt_to_points(b.y + b.h);
    if (c->has_band) {
        draw_band(p, &b, y, c->min, c->max, PAINT_PROFILE_ROW_RANGE);
        draw_band(p, &b, y, c->low, c->high, PAINT_PROFILE_ROW_QUARTILES);
    }
    if (c->county)
        pen_line(p, place(s, &b, 0), top, place(s, &b, 0), bottom,
                 style_points(s, SPACE_PROFILE_ROW_COUNTY_LINE), style_paint(s, PAINT_PROFILE_ROW_COUNTY));
    if (c->has_nation) {
        double x = place(s, &b, c->nation), half = style_points(s, SPACE_PROFILE_ROW_NATION_LENGTH) / 2;
        cairo_move_to(p->cr, x, y - half);
        cairo_line_to(p->cr, x, y + half);
        pen_stroke_dashed(
            p, style_points(s, SPACE_PROFILE_ROW_NATION_LINE), style_points(s, SPACE_CHART_NATION_DASH),
            style_points(s, SPACE_PROFILE_ROW_NATION_GAP), style_paint(s, PAINT_PROFILE_ROW_NATION));
    }
    if (c->has_own) {
        /* On paper, wherever it comes to lie: the bands are too dark for some of the marks' inks. */
        enum ink_id paper = style_paint(s, PAINT_CHART_PAPER);
        pen_disc(p, place(s, &b, c->own), y, style_points(s, SPACE_PROFILE_ROW_HALO_RADIUS), paper);
        symbol_draw(p, c->judgement, place(s, &b, c->own), y, style_points(s, SPACE_PROFILE_ROW_MARK_RADIUS),
                    paper);
    }
}

mpt profile_row_height(struct typesetter *t, const struct chart *c, mpt w) {
    (void)c;
    (void)w;
    return style_space(t->style, SPACE_PROFILE_ROW_HEAD_HEIGHT) +
           style_space(t->style, SPACE_CHART_CELL_HEIGHT);
}

void profile_row_draw_alone(struct pen *p, struct typesetter *t, const struct chart *c, struct box box) {
    const struct style *s = t->style;
    const char *worse = style_word(s, "worse-better"), *middle = strchr(worse, '|'),
               *better = middle ? strchr(middle + 1, '|') : NULL;
    mpt head = style_space(s, SPACE_PROFILE_ROW_HEAD_HEIGHT);
    double left = mpt_to_points(box.x), right = mpt_to_points(box.x + box.w),
           y = mpt_to_points(box.y) + style_points(s, SPACE_PROFILE_ROW_HEAD_BASELINE);
    if (better) {
        enum ink_id ink = s->types[TYPE_AXIS].ink;
        pen_text(p, typeset_n(t, TYPE_AXIS, worse, (size_t)(middle - worse)), left, y, ink);
        const char *centre = c->spread->county
                                 ? arena_strndup(t->arena, middle + 1, (size_t)(better - middle - 1))
                                 : style_word(s, "mean-of-municipalities");
        pen_text_center(p, typeset(t, TYPE_AXIS, centre), (left + right) / 2, y, ink);
        pen_text_right(p, typeset(t, TYPE_AXIS, better + 1), right, y, ink);
    }
    profile_row_draw(p, t, c,
                     (struct box){box.x, box.y + head, box.w, style_space(s, SPACE_CHART_CELL_HEIGHT)});
}
