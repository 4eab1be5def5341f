#include "draw/coverage.h"

/* Text reaches no further from its baseline, in parts of its size: accents above, descenders below. */
static const double ABOVE = 1.0, BELOW = 0.3;

struct bounds {
    mpt left, top, right, bottom;
};

static void bounds_add(struct bounds *b, mpt x, mpt y) {
    b->left = x < b->left ? x : b->left;
    b->right = x > b->right ? x : b->right;
    b->top = y < b->top ? y : b->top;
    b->bottom = y > b->bottom ? y : b->bottom;
}

static struct bounds bounds_at(mpt x, mpt y) {
    return (struct bounds){x, y, x, y};
}

static struct bounds path_bounds(const struct op *op) {
    const struct path *p = &op->path;
    mpt half = op->kind == OP_STROKE ? op->stroke.width / 2 + 1 : 0;
    struct bounds b = bounds_at(p->points[0].x, p->points[0].y);
    for (size_t i = 1; i < p->n_points; i++)
        bounds_add(&b, p->points[i].x, p->points[i].y);
    return (struct bounds){b.left - half, b.top - half, b.right + half, b.bottom + half};
}

/* The four corners of the line of text, turned with it. */
static struct bounds text_bounds(const struct op *op) {
    double across = op->cos / 1e6, down = op->sin / 1e6;
    double heights[] = {-ABOVE * op->run->size, BELOW * op->run->size};
    struct bounds b = bounds_at(op->at.x, op->at.y);
    for (int i = 0; i < 4; i++) {
        double along = i < 2 ? 0 : op->run->width, y = heights[i % 2];
        bounds_add(&b, op->at.x + (mpt)(along * across - y * down),
                   op->at.y + (mpt)(along * down + y * across));
    }
    return b;
}

static bool has_ink(const struct op *op) {
    return op->kind == OP_TEXT || ((op->kind == OP_FILL || op->kind == OP_STROKE) && op->path.n_points);
}

static struct bounds op_bounds(const struct op *op) {
    return op->kind == OP_TEXT ? text_bounds(op) : path_bounds(op);
}

static bool bounds_meet(const struct bounds *a, const struct bounds *b) {
    return a->left < b->right && b->left < a->right && a->top < b->bottom && b->top < a->bottom;
}

static int ink_percent(const struct ink *above, const struct ink *below) {
    int sum = 0;
    for (int i = 0; i < 4; i++)
        sum += above->cmyk[i] || !below ? above->cmyk[i] : below->cmyk[i];
    return sum;
}

static void coverage_raise(struct coverage *c, int percent, enum ink_id ink, enum ink_id below) {
    if (percent > c->percent)
        *c = (struct coverage){percent, ink, below};
}

/* What the overprinting op `i` makes with each op below it. */
static void overprinted(const struct drawing *d, size_t i, const struct style *s, struct coverage *c) {
    enum ink_id ink = d->ops[i].ink;
    struct bounds b = op_bounds(&d->ops[i]);
    for (size_t k = 0; k < i; k++) {
        enum ink_id below = d->ops[k].ink;
        int percent = has_ink(&d->ops[k]) ? ink_percent(&s->inks[ink], &s->inks[below]) : 0;
        if (percent <= c->percent)
            continue;
        struct bounds other = op_bounds(&d->ops[k]);
        if (bounds_meet(&b, &other))
            coverage_raise(c, percent, ink, below);
    }
}

struct coverage drawing_coverage(const struct drawing *d, const struct style *s, bool overprint) {
    struct coverage c = {0, INK_PAPER, INK_PAPER};
    for (size_t i = 0; i < d->n; i++) {
        enum ink_id ink = d->ops[i].ink;
        if (!has_ink(&d->ops[i]))
            continue;
        coverage_raise(&c, ink_percent(&s->inks[ink], NULL), ink, ink);
        if (overprint && s->inks[ink].overprint)
            overprinted(d, i, s, &c);
    }
    return c;
}
