#include "scene.h"

#include "draw/image.h"

static struct outline frame_outline(struct arena *a, struct box b) {
    static const unsigned char segments[] = {SEGMENT_MOVE, SEGMENT_LINE, SEGMENT_LINE, SEGMENT_LINE,
                                             SEGMENT_CLOSE};
    struct point corners[] = {{b.x, b.y}, {b.x + b.w, b.y}, {b.x + b.w, b.y + b.h}, {b.x, b.y + b.h}};
    return outline_make(a, &(struct path){segments, 5, corners, 4});
}

struct scene scene_make(struct arena *a, const struct document *doc, size_t page) {
    const struct drawing *d = &doc->pages[page].drawing;
    struct scene s = {.doc = doc, .page = page};
    s.texts = ARENA_ARRAY(a, struct glyph_boxes, d->n + 1);
    s.areas = ARENA_ARRAY(a, struct shape, d->n + 1);
    s.lines = ARENA_ARRAY(a, struct shape, d->n + 1);
    for (size_t i = 0; i < d->n; i++) {
        const struct op *op = &d->ops[i];
        switch (op->kind) {
        case OP_TEXT:
            s.texts[s.n_texts] = glyph_boxes_make(a, op, i);
            s.n_texts += s.texts[s.n_texts].n > 0; /* a space alone is nothing to see */
            break;
        case OP_FILL:
            s.areas[s.n_areas++] = (struct shape){op, i, outline_make(a, &op->path)};
            break;
        case OP_IMAGE:
            s.areas[s.n_areas++] = (struct shape){op, i, frame_outline(a, op->frame)};
            break;
        case OP_STROKE:
            s.lines[s.n_lines++] = (struct shape){op, i, outline_make(a, &op->path)};
            break;
        case OP_LINK:
            break;
        }
    }
    return s;
}

const struct shape *scene_beneath(const struct scene *s, struct spot p, size_t index) {
    for (size_t i = s->n_areas; i-- > 0;)
        if (s->areas[i].index < index && outline_covers(&s->areas[i].outline, p))
            return &s->areas[i];
    return NULL;
}

const struct shape *scene_above(const struct scene *s, struct spot p, size_t index) {
    for (size_t i = 0; i < s->n_areas; i++)
        if (s->areas[i].index > index && outline_covers(&s->areas[i].outline, p))
            return &s->areas[i];
    return NULL;
}

const struct box *scene_chart(const struct op *op) {
    for (const struct tag *t = op->mark->tag; t; t = t->parent)
        if (t->role == ROLE_FIGURE && t->box.w > 0 && t->box.h > 0)
            return &t->box;
    return NULL;
}
