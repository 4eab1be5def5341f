#include "guard/shape.h"

#include <math.h>

struct extent extent_none(void) {
    return (struct extent){INFINITY, INFINITY, -INFINITY, -INFINITY};
}

void extent_add(struct extent *e, struct spot p) {
    e->left = fmin(e->left, p.x);
    e->right = fmax(e->right, p.x);
    e->top = fmin(e->top, p.y);
    e->bottom = fmax(e->bottom, p.y);
}

bool extent_has(const struct extent *e, struct spot p) {
    return p.x >= e->left && p.x <= e->right && p.y >= e->top && p.y <= e->bottom;
}

bool extent_meets(const struct extent *a, const struct extent *b, double by) {
    return fmin(a->right, b->right) - fmax(a->left, b->left) > by &&
           fmin(a->bottom, b->bottom) - fmax(a->top, b->top) > by;
}

struct extent quad_extent(const struct quad *q) {
    struct extent e = extent_none();
    for (int i = 0; i < 4; i++)
        extent_add(&e, q->corner[i]);
    return e;
}

struct spot quad_center(const struct quad *q) {
    return (struct spot){(q->corner[0].x + q->corner[2].x) / 2, (q->corner[0].y + q->corner[2].y) / 2};
}

/* The stretch of a box along an axis. */
static void project(const struct quad *q, struct spot axis, double *low, double *high) {
    *low = INFINITY;
    *high = -INFINITY;
    for (int i = 0; i < 4; i++) {
        double at = q->corner[i].x * axis.x + q->corner[i].y * axis.y;
        *low = fmin(*low, at);
        *high = fmax(*high, at);
    }
}

/* The direction of a box's side (0 or 1), of length 1; false when the side has no length. */
static bool side_axis(const struct quad *q, int side, struct spot *axis) {
    double dx = q->corner[side + 1].x - q->corner[side].x, dy = q->corner[side + 1].y - q->corner[side].y;
    double length = hypot(dx, dy);
    if (!(length > 0))
        return false;
    *axis = (struct spot){dx / length, dy / length};
    return true;
}

double quad_depth(const struct quad *a, const struct quad *b) {
    double least = INFINITY;
    for (int i = 0; i < 4; i++) {
        struct spot axis;
        double a_low, a_high, b_low, b_high;
        if (!side_axis(i < 2 ? a : b, i % 2, &axis))
            return 0;
        project(a, axis, &a_low, &a_high);
        project(b, axis, &b_low, &b_high);
        least = fmin(least, fmin(a_high, b_high) - fmax(a_low, b_low));
        if (least <= 0)
            return 0;
    }
    return least;
}

enum { CHORDS = 12 }; /* of a curve */

static struct spot spot_of(struct point p) {
    return (struct spot){mpt_to_points(p.x), mpt_to_points(p.y)};
}

static struct spot curve_at(struct spot from, const struct point *control, double t) {
    struct spot b = spot_of(control[0]), c = spot_of(control[1]), d = spot_of(control[2]);
    double u = 1 - t, k0 = u * u * u, k1 = 3 * u * u * t, k2 = 3 * u * t * t, k3 = t * t * t;
    return (struct spot){k0 * from.x + k1 * b.x + k2 * c.x + k3 * d.x,
                         k0 * from.y + k1 * b.y + k2 * c.y + k3 * d.y};
}

static void add_point(struct outline *o, struct spot p) {
    o->points[o->n++] = p;
    extent_add(&o->extent, p);
}

struct outline outline_make(struct arena *a, const struct path *path) {
    struct outline o = {.extent = extent_none()};
    o.points = ARENA_ARRAY(a, struct spot, path->n_points * CHORDS + 2 * path->n_segments + 1);
    o.rings = ARENA_ARRAY(a, size_t, path->n_segments + 2);
    const struct point *p = path->points;
    for (size_t i = 0; i < path->n_segments; i++)
        switch (path->segments[i]) {
        case SEGMENT_MOVE:
            o.rings[o.n_rings++] = o.n;
            add_point(&o, spot_of(*p++));
            break;
        case SEGMENT_LINE:
            add_point(&o, spot_of(*p++));
            break;
        case SEGMENT_CURVE: {
            struct spot from = o.n ? o.points[o.n - 1] : spot_of(*p);
            for (int k = 1; k <= CHORDS; k++)
                add_point(&o, curve_at(from, p, (double)k / CHORDS));
            p += 3;
            break;
        }
        default: /* SEGMENT_CLOSE */
            if (o.n_rings)
                add_point(&o, o.points[o.rings[o.n_rings - 1]]);
        }
    o.rings[o.n_rings] = o.n;
    return o;
}

/* Twice the area of the triangle: positive when p lies left of the line from a to b. */
static double turn(struct spot a, struct spot b, struct spot p) {
    return (b.x - a.x) * (p.y - a.y) - (p.x - a.x) * (b.y - a.y);
}

bool outline_covers(const struct outline *o, struct spot p) {
    int winding = 0;
    if (!extent_has(&o->extent, p))
        return false;
    for (size_t r = 0; r < o->n_rings; r++)
        for (size_t i = o->rings[r], end = o->rings[r + 1]; i < end; i++) {
            struct spot a = o->points[i], b = o->points[i + 1 < end ? i + 1 : o->rings[r]];
            if (a.y <= p.y && b.y > p.y && turn(a, b, p) > 0)
                winding++;
            else if (a.y > p.y && b.y <= p.y && turn(a, b, p) < 0)
                winding--;
        }
    return winding != 0;
}

bool quad_crossed(const struct quad *q, struct spot from, struct spot to, double width, double by) {
    struct quad line = {
        {from, to, to, from}}; /* without breadth: the axes are the box's own and the line's normal */
    struct spot axes[3];
    double length = hypot(to.x - from.x, to.y - from.y), half = width / 2;
    int n = 0;
    n += side_axis(q, 0, &axes[n]);
    n += side_axis(q, 1, &axes[n]);
    if (length > 0)
        axes[n++] = (struct spot){-(to.y - from.y) / length, (to.x - from.x) / length};
    for (int i = 0; i < n; i++) {
        double low, high, line_low, line_high;
        project(q, axes[i], &low, &high);
        project(&line, axes[i], &line_low, &line_high);
        if (fmin(high - by, line_high + half) <= fmax(low + by, line_low - half))
            return false;
    }
    return n > 1;
}
