#include "pages/motif.h"

#include <math.h>

/*
 * Where the fields meet, as a share of the page width; and how deep each row of squares is, from there to the
 * base.
 */
static const double MEETING = 0.66, FANNED = 0.55;
/*
 * How far the fields reach beyond the trim. A wider bleed shows more of the block, and does not move the
 * fields or names.
 */
static const mpt OVER = PT(3 * 72 / 25.4);
static const double DEPTHS[] = {0.085, 0.185, 0.325, 0.55, 1};
enum { ROWS = sizeof DEPTHS / sizeof *DEPTHS };

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
    return even + (even_angle - even) * FANNED;
}

static double field_x(const struct fan *f, double field, double depth) {
    return f->x + (base_x(f, field) - f->x) * depth;
}

static double depth_y(const struct fan *f, double depth) {
    return f->top + (f->base - f->top) * depth;
}

static void field_fill(const struct fan *f, int i, double from, double to, enum ink_id ink) {
    const double corners[4][2] = {{field_x(f, i, from), depth_y(f, from)},
                                  {field_x(f, i, to), depth_y(f, to)},
                                  {field_x(f, i + 1, to), depth_y(f, to)},
                                  {field_x(f, i + 1, from), depth_y(f, from)}};
    /* All fields begin in one point. */
    pen_polygon(&f->flow->pen, corners, from > 0 ? 4 : 3, ink);
}

static enum ink_id field_ink(const struct fan *f, int i, int row, bool own) {
    if (f->motif->goals)
        return (i + row) % 2 ? INK_PETROL2 : INK_MIST;
    return own ? INK_OCHRE : i % 2 ? INK_PETROL3 : INK_PETROL2;
}

/*
 * Nearer the trim than this no name stands; so wide across is a field at least where a letter stands; so long
 * its name at most.
 */
static const double EDGE = 5 * 72 / 25.4, ACROSS = 7.6, SHARE = 0.6;

/*
 * How far from the base a name of this width begins so that its letters keep clear of the trim and of the
 * neighbours; −1 when the field has no room for it. (dx, dy) is the way to the meeting point, of length 1.
 */
static double name_start(const struct fan *f, int i, double dx, double dy, double width) {
    double x = field_x(f, i + 0.5, 1), length = hypot(f->x - x, f->top - f->base);
    double page = mpt_to_points(f->flow->style->page_w), at_base = (base_x(f, i + 1) - base_x(f, i)) * -dy;
    int outer = i < f->fields - 1 - i ? i : f->fields - 1 - i;
    double from = outer == 0 && f->fields > 8 ? 15 : outer == 1 && f->fields > 8 ? 12 : 9;
    while (from < length &&
           (x + dx * from - 6 * fabs(dy) < EDGE || x + dx * from + 6 * fabs(dy) > page - EDGE))
        from += 1;
    double end = from + width, most = f->motif->goals ? 1 - DEPTHS[ROWS - 2] : SHARE;
    return end < most * length && at_base * (1 - end / length) >= ACROSS ? from : -1;
}

/*
 * Names run from the base towards the meeting point. One that has no room is left out: they are decoration.
 */
static void field_name(const struct fan *f, int i, const char *name, bool own) {
    double x = field_x(f, i + 0.5, 1), dx = f->x - x, dy = f->top - f->base, length = hypot(dx, dy);
    dx /= length;
    dy /= length;
    bool on_mist = f->motif->goals && field_ink(f, i, ROWS - 1, false) == INK_MIST;
    enum type_id type = own ? TYPE_FIELD_OWN : TYPE_FIELD;
    double from = name_start(f, i, dx, dy, mpt_to_points(typeset_width(f->flow->set, type, name)));
    if (from < 0)
        return;
    /* The line runs through the middle of the letters: half an x-height beside the baseline. */
    double px = x + dx * from - dy * 2.6, py = f->base + dy * from + dx * 2.6;
    drawing_text_rotated(f->flow->page, typeset(f->flow->set, type, name), mpt_from_points(px),
                         mpt_from_points(py), atan2(dy, dx), own || on_mist ? INK_INK : INK_PAPER);
}

static struct fan fan_make(struct flow *flow, const struct motif *m) {
    mpt w = flow->style->page_w;
    return (struct fan){.flow = flow,
                        .motif = m,
                        .x = mpt_to_points(w) * MEETING,
                        .top = mpt_to_points(m->top < -OVER ? -OVER : m->top),
                        .base = mpt_to_points(m->base),
                        .left = -mpt_to_points(OVER),
                        .width = mpt_to_points(w + 2 * OVER),
                        .fields = flow->content->edition->n_municipalities};
}

static void field_draw(const struct fan *f, int i, bool own) {
    if (!f->motif->goals)
        field_fill(f, i, 0, 1, field_ink(f, i, 0, own));
    for (int row = 0; f->motif->goals && row < ROWS; row++)
        field_fill(f, i, row ? DEPTHS[row - 1] : 0, DEPTHS[row], field_ink(f, i, row, own));
}

void motif_draw(struct flow *flow, const struct motif *m) {
    const struct style *s = flow->style;
    const struct content *c = flow->content;
    struct fan f = fan_make(flow, m);
    drawing_artifact(flow->page, false);
    drawing_rect(flow->page,
                 (struct box){-s->bleed, m->top, s->page_w + 2 * s->bleed, m->block_bottom - m->top},
                 INK_PETROL);
    int i = 0;
    for (const struct unit *u = c->edition->units; u; u = u->next)
        if (u->level == LEVEL_MUNICIPALITY)
            field_draw(&f, i++, u == c->unit);
    i = 0;
    for (const struct unit *u = c->edition->units; m->names && u; u = u->next)
        if (u->level == LEVEL_MUNICIPALITY)
            field_name(&f, i++, u->name, u == c->unit && !m->goals);
}
