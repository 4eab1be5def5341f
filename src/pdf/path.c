/* Paths on the canvas (ISO 32000-1, 8.5). Neighbours of the same ink are painted by one operator. */
#include "pdf/canvas.h"
#include "pdf/number.h"

#include <string.h>

enum { POINT = 2 * (NUMBER_LENGTH + 1), SEGMENT = 3 * POINT + 2 }; /* most bytes of one */

/* 1/100 pt is a third of a dot at 2,400 dpi: a third digit would cost bytes and show nowhere. */
static mpt rounded(mpt m) {
    return (m + (m < 0 ? -5 : 5)) / 10 * 10;
}

static struct point path_point(const struct canvas *c, struct point point) {
    struct point p = canvas_point(c, point);
    return (struct point){rounded(p.x), rounded(p.y)};
}

static char *put_point(char *at, struct point p) {
    at = number_length_at(at, p.x);
    *at++ = ' ';
    at = number_length_at(at, p.y);
    *at++ = ' ';
    return at;
}

static bool same_stroke(const struct stroke *a, const struct stroke *b) {
    return a->width == b->width && a->dash == b->dash && a->gap == b->gap && a->round_cap == b->round_cap;
}

static void set_stroke(struct canvas *c, const struct stroke *s) {
    if (s->width != c->line.width) {
        number_length(c->out, s->width);
        buffer_puts(c->out, " w\n");
    }
    if (s->round_cap != c->line.round_cap)
        buffer_puts(c->out, s->round_cap ? "1 J\n" : "0 J\n");
    if (s->dash != c->line.dash || s->gap != c->line.gap) {
        buffer_putc(c->out, '[');
        if (s->dash) {
            number_length(c->out, s->dash);
            buffer_putc(c->out, ' ');
            number_length(c->out, s->gap);
        }
        buffer_puts(c->out, "]0 d\n");
    }
    c->line = *s;
}

/* True for the path that drawing_rect makes, and others like it. */
static bool is_rectangle(const struct path *path) {
    static const unsigned char outline[] = {SEGMENT_MOVE, SEGMENT_LINE, SEGMENT_LINE, SEGMENT_LINE,
                                            SEGMENT_CLOSE};
    if (path->n_segments != sizeof outline || memcmp(path->segments, outline, sizeof outline) != 0)
        return false;
    const struct point *p = path->points;
    bool across_first = p[0].y == p[1].y && p[1].x == p[2].x && p[2].y == p[3].y && p[3].x == p[0].x;
    bool down_first = p[0].x == p[1].x && p[1].y == p[2].y && p[2].x == p[3].x && p[3].y == p[0].y;
    return across_first || down_first;
}

static mpt smaller(mpt a, mpt b) {
    return a < b ? a : b;
}

/* Always counterclockwise, so that rectangles of one path never cut holes into each other. */
static void put_rectangle(struct canvas *c, const struct point *points) {
    struct point p = path_point(c, points[0]), q = path_point(c, points[2]);
    struct point low = {smaller(p.x, q.x), smaller(p.y, q.y)};
    char *begin = buffer_reserve(c->out, 2 * POINT), *at = put_point(begin, low);
    at = put_point(at, (struct point){p.x + q.x - 2 * low.x, p.y + q.y - 2 * low.y});
    c->out->len += (size_t)(at - begin);
    buffer_puts(c->out, "re\n");
}

static void put_segments(struct canvas *c, const struct path *path, bool fill) {
    static const char operators[] = {'m', 'l', 'c', 'h'};
    static const int points[] = {1, 1, 3, 0};
    const struct point *p = path->points;
    char *begin = buffer_reserve(c->out, path->n_segments * SEGMENT), *at = begin;
    for (size_t i = 0; i < path->n_segments; i++) {
        unsigned char kind = path->segments[i];
        if (kind == SEGMENT_CLOSE && fill)
            continue; /* filling closes */
        for (int k = 0; k < points[kind]; k++)
            at = put_point(at, path_point(c, *p++));
        *at++ = operators[kind];
        *at++ = '\n';
    }
    c->out->len += (size_t)(at - begin);
}

/* Filled shapes may overlap in ways that the winding rule would cut out; strokes and rectangles never do. */
static bool joins(const struct canvas *c, const struct op *op, bool rectangle) {
    if (op->kind == OP_STROKE)
        return c->painting == PAINT_STROKE && c->stroke == (int)op->ink && same_stroke(&c->line, &op->stroke);
    return c->painting == PAINT_FILL && c->fill == (int)op->ink && c->rectangles && rectangle;
}

void canvas_path(struct canvas *c, const struct op *op) {
    bool rectangle = is_rectangle(&op->path);
    if (!joins(c, op, rectangle)) {
        canvas_paint(c);
        canvas_text_end(c);
        canvas_ink(c, op->ink, op->kind == OP_STROKE);
        if (op->kind == OP_STROKE)
            set_stroke(c, &op->stroke);
        c->painting = op->kind == OP_STROKE ? PAINT_STROKE : PAINT_FILL;
        c->rectangles = rectangle;
    }
    if (rectangle)
        put_rectangle(c, op->path.points);
    else
        put_segments(c, &op->path, op->kind == OP_FILL);
}
