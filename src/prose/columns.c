/*
 * Columns stand side by side when they fit on a page; otherwise they follow each other. A single one flows
 * over two of about the same height.
 */
#include "flow/put.h"
#include "prose/galley.h"
#include "prose/geometry.h"

static mpt column_width(const struct style *style, int abreast) {
    return style_column_w(style, style->columns / (abreast ? abreast : 1));
}

static struct strip *column_new(const struct flow *f, const struct block *b, struct strip *children,
                                mpt width) {
    struct strip *column = ARENA_NEW(f->arena, struct strip);
    column->block = b;
    column->width = width;
    column->children = children;
    column->h = galley_height(f, children, NULL);
    for (const struct strip *s = children; s; s = s->next)
        column->notes += s->notes;
    return column;
}

/* All columns of the block, each in that width. */
static struct strip *measure_each(const struct flow *f, const struct block *b, mpt width, int *notes) {
    struct strip *first = NULL, **tail = &first;
    for (const struct block *c = b->children; c; c = c->next) {
        *tail = column_new(f, c, galley_measure(f, c->children, NULL, width, notes), width);
        tail = &(*tail)->next;
    }
    return first;
}

static mpt highest(const struct strip *columns) {
    mpt h = 0;
    for (const struct strip *c = columns; c; c = c->next)
        h = c->h > h ? c->h : h;
    return h;
}

/*
 * Before which strip a galley is broken so that the higher part is lowest: never behind a heading. NULL when
 * there is nothing to break before, or no two parts have room on a page.
 */
static struct strip *balance(const struct flow *f, struct strip *galley) {
    struct strip *best = NULL;
    mpt least = 0;
    for (struct strip *before = galley; before && before->next; before = before->next) {
        if (before->block->kind == BLOCK_H2 || before->block->kind == BLOCK_H3)
            continue;
        mpt left = galley_height(f, galley, before->next), right = galley_height(f, before->next, NULL);
        mpt height = left > right ? left : right;
        if (!galley_fits(f->style, height) || (best && height >= least))
            continue;
        best = before;
        least = height;
    }
    return best;
}

/* The block's only column over two. NULL: it cannot be broken. */
static struct strip *measure_balanced(const struct flow *f, const struct block *only, int *notes) {
    mpt width = column_width(f->style, COLUMNS_BALANCED);
    int before = *notes;
    struct strip *left = galley_measure(f, only->children, NULL, width, notes), *last = balance(f, left);
    if (!last) {
        *notes = before;
        return NULL;
    }
    struct strip *right = last->next;
    last->next = NULL;
    struct strip *column = column_new(f, only, left, width);
    column->next = column_new(f, only, right, width);
    return column;
}

static int count(const struct strip *columns) {
    int n = 0;
    for (const struct strip *c = columns; c; c = c->next)
        n++;
    return n;
}

static void measure(const struct flow *f, struct strip *s, int *notes) {
    const struct block *b = s->block;
    int before = *notes, n = 0;
    for (const struct block *c = b->children; c; c = c->next)
        n++;
    s->children = n == 1 ? measure_balanced(f, b->children, notes) : NULL;
    if (!s->children)
        s->children = measure_each(f, b, column_width(f->style, n), notes);
    s->abreast = count(s->children);
    s->h = highest(s->children);
    if (!galley_fits(f->style, s->h)) {
        *notes = before;
        s->abreast = 0;
        s->children = measure_each(f, b, column_width(f->style, 1), notes);
    }
    for (const struct strip *c = s->children; c; c = c->next)
        s->notes += c->notes;
}

static struct frame space_above(const struct style *style, struct frame at) {
    bool headed = at.above == ABOVE_HEADING;
    return frame_space(at, style_space(style, headed ? SPACE_COLUMNS_BELOW_HEADING : SPACE_COLUMNS_ABOVE));
}

static struct frame after(const struct flow *f, const struct strip *s, struct frame at) {
    mpt below_rule = at.above == ABOVE_HEADING ? 0 : style_space(f->style, SPACE_PROSE_RULE_GAP);
    if (s->abreast)
        return frame_to(at, space_above(f->style, at).y + below_rule + s->h);
    for (const struct strip *c = s->children; c; c = c->next)
        at = galley_after(f, c->children, at);
    return at;
}

static struct frame set_stacked(struct flow *f, const struct strip *s, struct frame at) {
    mpt x = at.x, width = at.width;
    at = frame_wide(at, f->style);
    for (const struct strip *c = s->children; c; c = c->next)
        at = galley_set(f, c->children, at);
    return frame_column(at, x, width);
}

static struct frame set(struct flow *f, const struct strip *s, struct frame at) {
    const struct style *style = f->style;
    bool headed = at.above == ABOVE_HEADING;
    mpt below_rule = headed ? 0 : style_space(style, SPACE_PROSE_RULE_GAP);
    if (!s->abreast)
        return set_stacked(f, s, at);
    at = frame_need(f, space_above(style, at), s->h);
    flow_destination(f, s->block->id, at.y);
    mpt lowest = at.y;
    int i = 0, span = style->columns / s->abreast;
    for (const struct strip *c = s->children; c; c = c->next, i++) {
        struct frame column = frame_column(at, style_column_x(style, i * span), c->width);
        if (!headed)
            put_rule(f, column.x, column.y, column.width, RULE_FINE);
        column = galley_set(f, c->children, frame_down(column, below_rule));
        lowest = column.y > lowest ? column.y : lowest;
    }
    return frame_to(at, lowest);
}

const struct strip_type columns_strip = {measure, after, set};
