#include "guard/glyph_boxes.h"

#include "text/outline.h"

#include <math.h>

static struct spot place(const struct op *op, double x, double y) {
    double cos = op->cos / 1e6, sin = op->sin / 1e6;
    return (struct spot){mpt_to_points(op->at.x) + x * cos - y * sin,
                         mpt_to_points(op->at.y) + x * sin + y * cos};
}

struct glyph_boxes glyph_boxes_make(struct arena *a, const struct op *op, size_t index) {
    const struct text_run *run = op->run;
    struct glyph_boxes l = {
        .op = op, .index = index, .boxes = ARENA_ARRAY(a, struct quad, run->n + 1), .extent = extent_none()};
    double size = mpt_to_points(run->size);
    mpt x = 0;
    for (size_t i = 0; i < run->n; x += run->glyphs[i++].advance) {
        const struct glyph *g = &run->glyphs[i];
        double left, top, right, bottom;
        if (!outline_box(run->font, g->id, &left, &top, &right, &bottom))
            continue;
        double from = mpt_to_points(x + g->dx), rise = mpt_to_points(g->dy);
        left = from + left * size;
        right = from + right * size;
        top = top * size - rise;
        bottom = bottom * size - rise;
        struct quad *q = &l.boxes[l.n++];
        *q = (struct quad){
            {place(op, left, top), place(op, right, top), place(op, right, bottom), place(op, left, bottom)}};
        for (int k = 0; k < 4; k++)
            extent_add(&l.extent, q->corner[k]);
    }
    l.from = place(op, 0, 0);
    l.to = place(op, mpt_to_points(run->width), 0);
    return l;
}

static bool near(struct spot a, struct spot b) {
    return hypot(a.x - b.x, a.y - b.y) < 1;
}

bool glyph_boxes_join(const struct glyph_boxes *a, const struct glyph_boxes *b) {
    return near(a->to, b->from) || near(b->to, a->from);
}
