#include "letters.h"

#include "text/hb.h"

#include <math.h>

static struct spot place(const struct op *op, double x, double y) {
    double cos = op->cos / 1e6, sin = op->sin / 1e6;
    return (struct spot){mpt_to_points(op->at.x) + x * cos - y * sin,
                         mpt_to_points(op->at.y) + x * sin + y * cos};
}

struct letters letters_make(struct arena *a, const struct op *op, size_t index) {
    const struct text_run *run = op->run;
    struct letters l = {
        .op = op, .index = index, .boxes = ARENA_ARRAY(a, struct quad, run->n + 1), .extent = extent_none()};
    double scale = mpt_to_points(run->size) / run->font->upem;
    mpt x = 0;
    for (size_t i = 0; i < run->n; x += run->glyphs[i++].advance) {
        const struct glyph *g = &run->glyphs[i];
        hb_glyph_extents_t e;
        if (!hb_font_get_glyph_extents(run->font->hb, g->id, &e) || !e.width || !e.height)
            continue;
        double left = mpt_to_points(x + g->dx) + e.x_bearing * scale, right = left + e.width * scale;
        double top = -mpt_to_points(g->dy) - e.y_bearing * scale, bottom = top - e.height * scale;
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

bool letters_join(const struct letters *a, const struct letters *b) {
    return near(a->to, b->from) || near(b->to, a->from);
}
