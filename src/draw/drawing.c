#include "draw/drawing.h"

#include <assert.h>
#include <math.h>
#include <string.h>

static const struct mark layout_artifact = {NULL, false};
static const struct mark pagination_artifact = {NULL, true};

void drawing_init(struct drawing *d, struct arena *a) {
    *d = (struct drawing){.arena = a, .mark = &layout_artifact};
}

void drawing_tag(struct drawing *d, struct tag *tag) {
    if (d->tag == tag)
        return;
    d->tag = tag;
    d->mark = NULL; /* made when something is drawn, so that a tag without content has no empty mark */
}

void drawing_artifact(struct drawing *d, bool pagination) {
    d->tag = NULL;
    d->mark = pagination ? &pagination_artifact : &layout_artifact;
}

static struct op *drawing_add(struct drawing *d, enum op_kind kind, enum ink_id ink) {
    if (!d->mark)
        d->mark = tag_mark(d->arena, d->tag);
    ARENA_PUSH(d->arena, d->ops, d->n, d->capacity);
    struct op *op = &d->ops[d->n++];
    memset(op, 0, sizeof *op);
    op->kind = kind;
    op->ink = ink;
    op->mark = d->mark;
    return op;
}

void drawing_fill(struct drawing *d, struct path path, enum ink_id ink) {
    if (!path.n_segments)
        return;
    drawing_add(d, OP_FILL, ink)->path = path;
}

void drawing_stroke(struct drawing *d, struct path path, struct stroke stroke, enum ink_id ink) {
    if (!path.n_segments)
        return;
    struct op *op = drawing_add(d, OP_STROKE, ink);
    op->path = path;
    op->stroke = stroke;
}

void drawing_text_rotated(struct drawing *d, const struct text_run *run, mpt x, mpt y, double radians,
                          enum ink_id ink) {
    assert(isfinite(radians));
    if (!run->n)
        return;
    struct op *op = drawing_add(d, OP_TEXT, ink);
    op->run = run;
    op->at = (struct point){x, y};
    op->cos = (int)lround(cos(radians) * 1e6);
    op->sin = (int)lround(sin(radians) * 1e6);
}

void drawing_text(struct drawing *d, const struct text_run *run, mpt x, mpt y, enum ink_id ink) {
    drawing_text_rotated(d, run, x, y, 0, ink);
}

void drawing_image(struct drawing *d, const struct image *image, struct box frame) {
    struct op *op = drawing_add(d, OP_IMAGE, INK_INK);
    op->image = image;
    op->frame = frame;
}

void drawing_link(struct drawing *d, struct box box, const char *uri, const char *dest, const char *contents,
                  struct tag *tag) {
    /* The annotation is no marked content: it hangs under its tag as an object of its own. */
    const struct mark *mark = d->mark;
    d->mark = &layout_artifact;
    struct op *op = drawing_add(d, OP_LINK, INK_INK);
    d->mark = mark;
    op->box = box;
    op->uri = uri;
    op->dest = dest;
    op->contents = contents;
    op->tag = tag;
    tag_add_link(d->arena, tag);
}

void drawing_rect(struct drawing *d, struct box b, enum ink_id ink) {
    static const unsigned char segments[] = {SEGMENT_MOVE, SEGMENT_LINE, SEGMENT_LINE, SEGMENT_LINE,
                                             SEGMENT_CLOSE};
    struct point *p = ARENA_ARRAY(d->arena, struct point, 4);
    p[0] = (struct point){b.x, b.y};
    p[1] = (struct point){b.x + b.w, b.y};
    p[2] = (struct point){b.x + b.w, b.y + b.h};
    p[3] = (struct point){b.x, b.y + b.h};
    drawing_fill(d, (struct path){segments, 5, p, 4}, ink);
}

void drawing_line(struct drawing *d, struct point from, struct point to, mpt width, enum ink_id ink) {
    static const unsigned char segments[] = {SEGMENT_MOVE, SEGMENT_LINE};
    struct point *p = ARENA_ARRAY(d->arena, struct point, 2);
    p[0] = from;
    p[1] = to;
    drawing_stroke(d, (struct path){segments, 2, p, 2}, (struct stroke){.width = width}, ink);
}

static struct path path_moved(struct arena *a, struct path path, mpt x, mpt y) {
    struct point *moved = ARENA_ARRAY(a, struct point, path.n_points);
    for (size_t i = 0; i < path.n_points; i++)
        moved[i] = (struct point){path.points[i].x + x, path.points[i].y + y};
    path.points = moved;
    return path;
}

mpt drawing_lowest(const struct drawing *d) {
    mpt lowest = 0;
    for (size_t i = 0; i < d->n; i++) {
        const struct op *op = &d->ops[i];
        if (op->kind == OP_TEXT && op->at.y > lowest)
            lowest = op->at.y;
        for (size_t k = 0; op->kind == OP_STROKE && k < op->path.n_points; k++)
            lowest = op->path.points[k].y > lowest ? op->path.points[k].y : lowest;
    }
    return lowest;
}

void drawing_place(struct drawing *d, const struct drawing *part, mpt x, mpt y) {
    for (size_t i = 0; i < part->n; i++) {
        ARENA_PUSH(d->arena, d->ops, d->n, d->capacity);
        struct op *op = &d->ops[d->n++];
        *op = part->ops[i];
        switch (op->kind) {
        case OP_FILL:
        case OP_STROKE:
            op->path = path_moved(d->arena, op->path, x, y);
            break;
        case OP_TEXT:
            op->at.x += x;
            op->at.y += y;
            break;
        case OP_IMAGE:
            op->frame.x += x;
            op->frame.y += y;
            break;
        case OP_LINK:
            op->box.x += x;
            op->box.y += y;
            break;
        }
    }
    /* What follows gets a mark of its own: the part's marks stay whole. */
    if (d->tag)
        d->mark = NULL;
}
