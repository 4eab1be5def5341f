#include "chart/pen.h"

#include <math.h>

bool pen_init(struct pen *p, struct drawing *d, const struct style *s) {
    cairo_surface_t *surface = cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1);
    p->cr = cairo_create(surface);
    p->drawing = d;
    p->style = s;
    cairo_surface_destroy(surface);
    /* Curves are copied as curves, so cairo's flattening tolerance never matters. */
    return cairo_status(p->cr) == CAIRO_STATUS_SUCCESS;
}

void pen_release(struct pen *p) {
    if (p->cr)
        cairo_destroy(p->cr);
    p->cr = NULL;
}

static struct point user_point(struct pen *p, const cairo_path_data_t *data) {
    double x = data->point.x, y = data->point.y;
    cairo_user_to_device(p->cr, &x, &y);
    return (struct point){mpt_from_points(x), mpt_from_points(y)};
}

static struct path pen_take(struct pen *p) {
    cairo_path_t *from = cairo_copy_path(p->cr);
    struct arena *a = p->drawing->arena;
    unsigned char *segments = ARENA_ARRAY(a, unsigned char, (size_t)from->num_data + 1);
    struct path path = {.points = ARENA_ARRAY(a, struct point, (size_t)from->num_data + 1)};
    for (int i = 0; i < from->num_data; i += from->data[i].header.length) {
        const cairo_path_data_t *d = &from->data[i];
        int points = d->header.type == CAIRO_PATH_CURVE_TO     ? 3
                     : d->header.type == CAIRO_PATH_CLOSE_PATH ? 0
                                                               : 1;
        /* cairo adds a move after a close; when nothing is drawn from it, it is noise. */
        if (d->header.type == CAIRO_PATH_MOVE_TO && i + d->header.length >= from->num_data)
            break;
        static const unsigned char kinds[] = {[CAIRO_PATH_MOVE_TO] = SEGMENT_MOVE,
                                              [CAIRO_PATH_LINE_TO] = SEGMENT_LINE,
                                              [CAIRO_PATH_CURVE_TO] = SEGMENT_CURVE,
                                              [CAIRO_PATH_CLOSE_PATH] = SEGMENT_CLOSE};
        segments[path.n_segments++] = kinds[d->header.type];
        for (int k = 1; k <= points; k++)
            path.points[path.n_points++] = user_point(p, d + k);
    }
    path.segments = segments;
    cairo_path_destroy(from);
    cairo_new_path(p->cr);
    return path;
}

void pen_fill(struct pen *p, enum ink_id ink) {
    drawing_fill(p->drawing, pen_take(p), ink);
}

void pen_stroke(struct pen *p, double width, enum ink_id ink) {
    drawing_stroke(p->drawing, pen_take(p), (struct stroke){.width = mpt_from_points(width)}, ink);
}

void pen_stroke_dashed(struct pen *p, double width, double dash, double gap, enum ink_id ink) {
    struct stroke s = {
        .width = mpt_from_points(width), .dash = mpt_from_points(dash), .gap = mpt_from_points(gap)};
    drawing_stroke(p->drawing, pen_take(p), s, ink);
}

void pen_stroke_round(struct pen *p, double width, enum ink_id ink) {
    drawing_stroke(p->drawing, pen_take(p),
                   (struct stroke){.width = mpt_from_points(width), .round_cap = true}, ink);
}

void pen_line(struct pen *p, double x1, double y1, double x2, double y2, double width, enum ink_id ink) {
    cairo_move_to(p->cr, x1, y1);
    cairo_line_to(p->cr, x2, y2);
    pen_stroke(p, width, ink);
}

void pen_line_dashed(struct pen *p, double x1, double y1, double x2, double y2, struct dashes dashes,
                     enum ink_id ink) {
    cairo_move_to(p->cr, x1, y1);
    cairo_line_to(p->cr, x2, y2);
    pen_stroke_dashed(p, dashes.width, dashes.dash, dashes.gap, ink);
}

static void join(struct pen *p, const double (*points)[2], size_t n) {
    cairo_move_to(p->cr, points[0][0], points[0][1]);
    for (size_t i = 1; i < n; i++)
        cairo_line_to(p->cr, points[i][0], points[i][1]);
}

void pen_polyline(struct pen *p, const double (*points)[2], size_t n, double width, enum ink_id ink) {
    join(p, points, n);
    pen_stroke(p, width, ink);
}

void pen_polygon(struct pen *p, const double (*points)[2], size_t n, enum ink_id ink) {
    join(p, points, n);
    cairo_close_path(p->cr);
    pen_fill(p, ink);
}

void pen_frame(struct pen *p, double x, double y, double w, double h, double width, enum ink_id ink) {
    cairo_rectangle(p->cr, x, y, w, h);
    pen_stroke(p, width, ink);
}

void pen_rect(struct pen *p, double x, double y, double w, double h, enum ink_id ink) {
    cairo_rectangle(p->cr, x, y, w, h);
    pen_fill(p, ink);
}

static void circle(struct pen *p, double x, double y, double r) {
    cairo_new_sub_path(p->cr);
    cairo_arc(p->cr, x, y, r, 0, 2 * M_PI);
    cairo_close_path(p->cr);
}

void pen_disc(struct pen *p, double x, double y, double r, enum ink_id ink) {
    circle(p, x, y, r);
    pen_fill(p, ink);
}

void pen_ring(struct pen *p, double x, double y, double r, double width, enum ink_id ink,
              enum ink_id inside) {
    pen_disc(p, x, y, r, inside);
    circle(p, x, y, r - width / 2);
    pen_stroke(p, width, ink);
}

void pen_text(struct pen *p, const struct text_run *run, double x, double y, enum ink_id ink) {
    drawing_text(p->drawing, run, mpt_from_points(x), mpt_from_points(y), ink);
}

void pen_text_center(struct pen *p, const struct text_run *run, double x, double y, enum ink_id ink) {
    drawing_text(p->drawing, run, mpt_from_points(x) - run->width / 2, mpt_from_points(y), ink);
}

void pen_text_right(struct pen *p, const struct text_run *run, double x, double y, enum ink_id ink) {
    drawing_text(p->drawing, run, mpt_from_points(x) - run->width, mpt_from_points(y), ink);
}
