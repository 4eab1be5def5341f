#ifndef UNIT_SHEET_H
#define UNIT_SHEET_H
/*
 * A drawing with a pen over the stand, and what stands on it, in points. sheet_test(f) gives f a fresh one as
 * its state.
 */
#include "chart/pen.h"

#include "../stand.h"

#include <math.h>

struct sheet {
    struct stand *stand;
    struct drawing drawing;
    struct pen pen;
};

static inline int sheet_setup(void **state) {
    struct sheet *s = calloc(1, sizeof *s);
    void *stand = NULL;
    if (!s || stand_setup(&stand) != 0)
        return -1;
    s->stand = stand;
    drawing_init(&s->drawing, &s->stand->arena);
    *state = s;
    return pen_init(&s->pen, &s->drawing, s->stand->style) ? 0 : -1;
}

static inline int sheet_teardown(void **state) {
    struct sheet *s = *state;
    void *stand = s->stand;
    pen_release(&s->pen);
    stand_teardown(&stand);
    free(s);
    return 0;
}

#define sheet_test(function) cmocka_unit_test_setup_teardown(function, sheet_setup, sheet_teardown)

static inline void sheet_clear(struct sheet *s) {
    drawing_init(&s->drawing, &s->stand->arena);
}

struct frame {
    double left, top, right, bottom;
};

static inline struct frame frame_of(struct box b) {
    return (struct frame){mpt_to_points(b.x), mpt_to_points(b.y), mpt_to_points(b.x + b.w),
                          mpt_to_points(b.y + b.h)};
}

/* Around a text: from the height of its capitals to below its descenders, turned with it. */
static inline struct frame text_frame(const struct op *op) {
    double w = mpt_to_points(op->run->width), up = 0.66 * mpt_to_points(op->run->size),
           down = 0.2 * mpt_to_points(op->run->size);
    double c = op->cos / 1e6, s = op->sin / 1e6, x = mpt_to_points(op->at.x), y = mpt_to_points(op->at.y);
    struct frame f = {INFINITY, INFINITY, -INFINITY, -INFINITY};
    for (int i = 0; i < 4; i++) {
        double along = i % 2 ? w : 0, across = i / 2 ? down : -up;
        f.left = fmin(f.left, x + along * c - across * s);
        f.right = fmax(f.right, x + along * c - across * s);
        f.top = fmin(f.top, y + along * s + across * c);
        f.bottom = fmax(f.bottom, y + along * s + across * c);
    }
    return f;
}

static inline void frame_take(struct frame *f, double x, double y, double half) {
    f->left = fmin(f->left, x - half);
    f->right = fmax(f->right, x + half);
    f->top = fmin(f->top, y - half);
    f->bottom = fmax(f->bottom, y + half);
}

static inline double bezier(double a, double b, double c, double d, double t) {
    double u = 1 - t;
    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
}

/* Around what a fill or stroke covers. */
static inline struct frame path_frame(const struct op *op) {
    struct frame f = {INFINITY, INFINITY, -INFINITY, -INFINITY};
    double half = op->kind == OP_STROKE ? mpt_to_points(op->stroke.width) / 2 : 0;
    const struct point *p = op->path.points;
    for (size_t i = 0; i < op->path.n_segments; i++) {
        unsigned char kind = op->path.segments[i];
        for (int k = 0; kind == SEGMENT_CURVE && k < 16; k++)
            frame_take(&f, bezier(p[-1].x, p[0].x, p[1].x, p[2].x, k / 16.0) / 1000,
                       bezier(p[-1].y, p[0].y, p[1].y, p[2].y, k / 16.0) / 1000, half);
        if (kind == SEGMENT_CLOSE)
            continue;
        p += kind == SEGMENT_CURVE ? 3 : 1;
        frame_take(&f, mpt_to_points(p[-1].x), mpt_to_points(p[-1].y), half);
    }
    return f;
}

static inline bool frame_within(struct frame inner, struct frame outer, double slack) {
    return inner.left >= outer.left - slack && inner.top >= outer.top - slack &&
           inner.right <= outer.right + slack && inner.bottom <= outer.bottom + slack;
}

static inline bool frames_meet(struct frame a, struct frame b) {
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/* Fails for what stands outside the box: paths by more than `slack`, texts at all; and for finite places. */
static inline void sheet_within(const struct sheet *s, struct box box, double slack) {
    struct frame outer = frame_of(box);
    for (size_t i = 0; i < s->drawing.n; i++) {
        const struct op *op = &s->drawing.ops[i];
        struct frame f = op->kind == OP_TEXT ? text_frame(op) : path_frame(op);
        if (!frame_within(f, outer, op->kind == OP_TEXT ? 0.01 : slack))
            fail_msg("%s at %.1f,%.1f–%.1f,%.1f is not within %.1f,%.1f–%.1f,%.1f",
                     op->kind == OP_TEXT ? op->run->text : "a path", f.left, f.top, f.right, f.bottom,
                     outer.left, outer.top, outer.right, outer.bottom);
    }
}

/* Fails when two upright texts lie on each other. */
static inline void sheet_texts_apart(const struct sheet *s) {
    for (size_t i = 0; i < s->drawing.n; i++)
        for (size_t k = 0; k < i; k++) {
            const struct op *a = &s->drawing.ops[i], *b = &s->drawing.ops[k];
            if (a->kind == OP_TEXT && b->kind == OP_TEXT && frames_meet(text_frame(a), text_frame(b)))
                fail_msg("“%s” and “%s” lie on each other", b->run->text, a->run->text);
        }
}

/* Fails for a text smaller than 7 pt. */
static inline void sheet_readable(const struct sheet *s) {
    for (size_t i = 0; i < s->drawing.n; i++)
        if (s->drawing.ops[i].kind == OP_TEXT && s->drawing.ops[i].run->size < PT(7))
            fail_msg("“%s” is smaller than 7 pt", s->drawing.ops[i].run->text);
}

/* The n-th text op (from 0) with this text, NULL when there is none. */
static inline const struct op *sheet_text(const struct sheet *s, const char *text, int n) {
    for (size_t i = 0; i < s->drawing.n; i++)
        if (s->drawing.ops[i].kind == OP_TEXT && strcmp(s->drawing.ops[i].run->text, text) == 0 && n-- == 0)
            return &s->drawing.ops[i];
    return NULL;
}

static inline int sheet_count(const struct sheet *s, enum op_kind kind, enum ink_id ink) {
    int n = 0;
    for (size_t i = 0; i < s->drawing.n; i++)
        n += s->drawing.ops[i].kind == kind && s->drawing.ops[i].ink == ink;
    return n;
}

/* How many stretches a path has. */
static inline size_t path_moves(const struct path *p) {
    size_t n = 0;
    for (size_t i = 0; i < p->n_segments; i++)
        n += p->segments[i] == SEGMENT_MOVE;
    return n;
}

#endif
