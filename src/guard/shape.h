#ifndef GUARD_SHAPE_H
#define GUARD_SHAPE_H
/* Plane geometry for what holds on a page, in points: oriented boxes, and paths as polygons. */
#include "base/arena.h"
#include "draw/drawing.h"

#include <stdbool.h>
#include <stddef.h>

struct spot {
    double x, y;
};

/* an upright box by its edges */
struct extent {
    double left, top, right, bottom;
};

/* Nothing; extent_add makes it grow. */
struct extent extent_none(void);
void extent_add(struct extent *e, struct spot p);
bool extent_has(const struct extent *e, struct spot p);
/* Whether two boxes lie over each other by more than `by` in both directions. */
bool extent_meets(const struct extent *a, const struct extent *b, double by);

/* A box that may be turned: its corners in order around it. */
struct quad {
    struct spot corner[4];
};

struct extent quad_extent(const struct quad *q);
struct spot quad_center(const struct quad *q);

/*
 * How far two convex boxes reach into each other: the least way that parts them; 0 when they are apart
 * (separating axes).
 */
double quad_depth(const struct quad *a, const struct quad *b);

/*
 * A path as polygons: curves are cut into chords. Each ring's points follow each other; `rings` holds where
 * each begins.
 */
struct outline {
    struct spot *points;
    size_t n;
    size_t *rings; /* n_rings + 1 of them: the last is n */
    size_t n_rings;
    struct extent extent;
};

struct outline outline_make(struct arena *a, const struct path *path);

/* Whether a fill of the outline covers the spot (nonzero winding). */
bool outline_covers(const struct outline *o, struct spot p);

/* Whether a straight stroke of this width comes deeper into the box than `by`, from whichever side. */
bool quad_crossed(const struct quad *q, struct spot from, struct spot to, double width, double by);

#endif
