#include "pages/motif.h"

#include "pages/geometry.h"

#include <math.h>

struct fan {
    struct flow *flow;
    const struct motif *motif;
    double x, top, base; /* the meeting point and the line the fields stand on, in points */
    double left, width;  /* of the base, bleed to bleed */
    int fields;
};

/*
 * Where on the base a field's edge stands. Fields of the same width there are slivers far from the meeting
 * point; fields of the same angle there lose the look of a plane. Half way between, the outermost have room
 * for their names.
 */
static double base_x(const struct fan *f, double field) {
    double share = field / f->fields, height = f->base - f->top;
    double first = atan((f->left - f->x) / height), last = atan((f->left + f->width - f->x) / height);
    double even = f->left + f->width * share,
           even_angle = f->x + height * tan(first + (last - first) * share);
    return even + (even_angle - even) * MOTIF_FANNED;
}

static double field_x(const struct fan *f, double field, double depth) {
    return f->x + (base_x(f, field) - f->x) * depth;
}

static double depth_y(const struct fan *f, double depth) {
    return f->top + (f->base - f->top) * depth;
}

static void field_fill(const struct fan *f, int i, double from, double to, enum paint_id paint) {
    const double corners[4][2] = {{field_x(f, i, from), depth_y(f, from)},
                                  {field_x(f, i, to), depth_y(f, to)},
                                  {field_x(f, i + 1, to), depth_y(f, to)},
                                  {field_x(f, i + 1, from), depth_y(f, from)}};
    /* All fields begin in one point. */
    pen_polygon(&f->flow->pen, corners, from > 0 ? 4 : 3, style_paint(f->flow->style, paint));
}

static bool is_even(int i, int row) {
    return (i + row) % 2 == 0;
}

static enum paint_id field_paint(const struct fan *f, int i, int row, bool own) {
    if (f->motif->goals)
        return is_even(i, row) ? PAINT_MOTIF_EVEN_SQUARE : PAINT_MOTIF_ODD_SQUARE;
    return own ? PAINT_MOTIF_OWN : is_even(i, row) ? PAINT_MOTIF_EVEN_FIELD : PAINT_MOTIF_ODD_FIELD;
}

/* From the base to where a name begins, unless it would stand too near the trim there. */
static double name_gap(const struct fan *f, int i) {
    const struct style *s = f->flow->style;
    int outer = i < f->fields - 1 - i ? i : f->fields - 1 - i;
    if (f->fields <= MOTIF_MANY || outer > 1)
        return style_points(s, SPACE_MOTIF_NAME_GAP);
    return style_points(s, outer == 0 ? SPACE_MOTIF_NAME_GAP_OUTER : SPACE_MOTIF_NAME_GAP_NEXT);
}

/*
 * How far from the base a name of this width begins so that its letters keep clear of the trim and of the
 * neighbours; −1 when the field has no room for it. (dx, dy) is the way to the meeting point, of length 1.
 */
static double name_start(const struct fan *f, int i, double dx, double dy, double width) {
    double x = field_x(f, i + 0.5, 1), length = hypot(f->x - x, f->top - f->base);
    const struct style *s = f->flow->style;
    double margin = style_points(s, SPACE_MOTIF_NAME_MARGIN), half = MOTIF_NAME_HALF * fabs(dy);
    double left = margin + half, right = mpt_to_points(s->page_w) - margin - half, from = name_gap(f, i);
    while (from < length && (x + dx * from < left || x + dx * from > right))
        from += MOTIF_NAME_STEP;
    double at_base = (base_x(f, i + 1) - base_x(f, i)) * -dy,
           least = style_points(s, SPACE_MOTIF_FIELD_LEAST);
    double end = from + width, most = f->motif->goals ? 1 - MOTIF_DEPTHS[MOTIF_ROWS - 2] : MOTIF_NAME_SHARE;
    return end < most * length && at_base * (1 - end / length) >= least ? from : -1;
}

/*
 * Names run from the base towards the meeting point. One that has no room is left out: they are decoration.
 */
static void field_name(const struct fan *f, int i, const char *name, bool own) {
    double x = field_x(f, i + 0.5, 1), dx = f->x - x, dy = f->top - f->base, length = hypot(dx, dy);
    dx /= length;
    dy /= length;
    const struct style *s = f->flow->style;
    bool on_even = f->motif->goals && is_even(i, MOTIF_ROWS - 1);
    enum type_id type = own ? TYPE_FIELD_OWN : TYPE_FIELD;
    enum ink_id ink = on_even ? style_paint(s, PAINT_MOTIF_EVEN_SQUARE_NAME) : s->types[type].ink;
    double from = name_start(f, i, dx, dy, mpt_to_points(typeset_width(f->flow->set, type, name)));
    if (from < 0)
        return;
    double drop = style_points(s, SPACE_MOTIF_NAME_DROP);
    double px = x + dx * from - dy * drop, py = f->base + dy * from + dx * drop;
    drawing_text_rotated(f->flow->page, typeset(f->flow->set, type, name), mpt_from_points(px),
                         mpt_from_points(py), atan2(dy, dx), ink);
}

static struct fan fan_make(struct flow *flow, const struct motif *m) {
    mpt w = flow->style->page_w, reach = style_space(flow->style, SPACE_MOTIF_REACH);
    return (struct fan){.flow = flow,
                        .motif = m,
                        .x = mpt_to_points(w) * MOTIF_MEETING,
                        .top = mpt_to_points(m->top < -reach ? -reach : m->top),
                        .base = mpt_to_points(m->base),
                        .left = -mpt_to_points(reach),
                        .width = mpt_to_points(w + 2 * reach),
                        .fields = flow->content->edition->n_municipalities};
}

static void field_draw(const struct fan *f, int i, bool own) {
    if (!f->motif->goals)
        field_fill(f, i, 0, 1, field_paint(f, i, 0, own));
    for (int row = 0; f->motif->goals && row < MOTIF_ROWS; row++)
        field_fill(f, i, row ? MOTIF_DEPTHS[row - 1] : 0, MOTIF_DEPTHS[row], field_paint(f, i, row, own));
}

void motif_draw(struct flow *flow, const struct motif *m) {
    const struct style *s = flow->style;
    const struct content *c = flow->content;
    struct fan f = fan_make(flow, m);
    drawing_artifact(flow->page, false);
    drawing_rect(flow->page,
                 (struct box){-s->bleed, m->top, s->page_w + 2 * s->bleed, m->block_bottom - m->top},
                 style_paint(s, PAINT_MOTIF_GROUND));
    int i = 0;
    for (const struct unit *u = c->edition->units; u; u = u->next)
        if (u->level == LEVEL_MUNICIPALITY)
            field_draw(&f, i++, u == c->unit);
    i = 0;
    for (const struct unit *u = c->edition->units; m->names && u; u = u->next)
        if (u->level == LEVEL_MUNICIPALITY)
            field_name(&f, i++, u->name, u == c->unit && !m->goals);
}
