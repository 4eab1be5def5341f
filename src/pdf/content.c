#include "pdf/content.h"

/* Neighbouring ops that belong together: one marked-content sequence. */
struct group {
    const struct op *ops;
    size_t n;
    bool graphics; /* paths and pictures are among them, beside text */
};

static bool same_mark(const struct mark *a, const struct mark *b) {
    return a == b || (!a->tag && !b->tag && a->pagination == b->pagination);
}

static struct group group_at(const struct drawing *d, size_t first) {
    struct group g = {&d->ops[first], 0, false};
    while (first + g.n < d->n) {
        const struct op *op = &g.ops[g.n];
        if (op->kind != OP_LINK && !same_mark(op->mark, g.ops->mark))
            break;
        g.graphics |= op->kind != OP_TEXT && op->kind != OP_LINK;
        g.n++;
    }
    return g;
}

static void put_ops(struct canvas *c, const struct group *g) {
    for (size_t i = 0; i < g->n; i++) {
        const struct op *op = &g->ops[i];
        if (op->kind == OP_TEXT)
            canvas_show(c, op);
        else if (op->kind == OP_IMAGE)
            canvas_image(c, op);
        else if (op->kind != OP_LINK)
            canvas_path(c, op);
    }
    canvas_paint(c);
}

/*
 * Marked content and text objects nest (14.6.1): around text alone the text object is the outer one and may
 * go on, else the sequence is.
 */
static void put_group(struct canvas *c, const struct group *g) {
    c->mark = g->ops->mark;
    c->splits = !g->graphics;
    if (g->graphics) {
        canvas_text_end(c);
        canvas_mark_begin(c);
    }
    put_ops(c, g);
    if (g->graphics)
        canvas_text_end(c);
    canvas_mark_end(c);
}

void content_write(struct canvas *c, const struct drawing *drawing) {
    for (size_t i = 0; i < drawing->n;) {
        if (drawing->ops[i].kind == OP_LINK) {
            i++;
            continue;
        }
        struct group g = group_at(drawing, i);
        put_group(c, &g);
        i += g.n;
    }
    canvas_text_end(c);
}
