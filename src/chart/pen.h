#ifndef CHART_PEN_H
#define CHART_PEN_H
/*
 * Draws with cairo, in points, into a drawing: a path is built on `cr` (arcs, curves, transforms) and handed
 * over with an ink. What cairo sees is geometry only; nothing is ever rendered by it here.
 */
#include "draw/drawing.h"

#include <cairo.h>

struct pen {
    cairo_t *cr;
    struct drawing *drawing;   /* not owned; may be exchanged between paths */
    const struct style *style; /* of what is drawn; not owned */
};

/* Of a dashed line, in points. */
struct dashes {
    double width, dash, gap;
};

/* False when cairo has no memory. */
bool pen_init(struct pen *p, struct drawing *d, const struct style *s);
void pen_release(struct pen *p);

/* Hands the current path over and clears it. */
void pen_fill(struct pen *p, enum ink_id ink);
void pen_stroke(struct pen *p, double width, enum ink_id ink);
void pen_stroke_dashed(struct pen *p, double width, double dash, double gap, enum ink_id ink);
void pen_stroke_round(struct pen *p, double width, enum ink_id ink);

/* Shapes used by several charts. */
void pen_line(struct pen *p, double x1, double y1, double x2, double y2, double width, enum ink_id ink);
void pen_line_dashed(struct pen *p, double x1, double y1, double x2, double y2, struct dashes dashes,
                     enum ink_id ink);
/* Straight lines through n points, and the area within them. */
void pen_polyline(struct pen *p, const double (*points)[2], size_t n, double width, enum ink_id ink);
void pen_polygon(struct pen *p, const double (*points)[2], size_t n, enum ink_id ink);
void pen_rect(struct pen *p, double x, double y, double w, double h, enum ink_id ink);
/* The edge of a rectangle. */
void pen_frame(struct pen *p, double x, double y, double w, double h, double width, enum ink_id ink);
void pen_disc(struct pen *p, double x, double y, double r, enum ink_id ink);
/* A ring: filled with `inside`, drawn with `ink`. */
void pen_ring(struct pen *p, double x, double y, double r, double width, enum ink_id ink, enum ink_id inside);

/* A text run with its left end, centre or right end at x. */
void pen_text(struct pen *p, const struct text_run *run, double x, double y, enum ink_id ink);
void pen_text_center(struct pen *p, const struct text_run *run, double x, double y, enum ink_id ink);
void pen_text_right(struct pen *p, const struct text_run *run, double x, double y, enum ink_id ink);

#endif
