#include "export/replay.h"

#include "text/outline.h"

static void set_ink(cairo_t *cr, const struct style *s, enum ink_id ink) {
    const unsigned char *c = s->inks[ink].rgb;
    cairo_set_source_rgb(cr, c[0] / 255.0, c[1] / 255.0, c[2] / 255.0);
}

static void build_path(cairo_t *cr, const struct path *path) {
    const struct point *p = path->points;
    double x[3], y[3];
    for (size_t i = 0; i < path->n_segments; i++) {
        int n = path->segments[i] == SEGMENT_CURVE ? 3 : path->segments[i] == SEGMENT_CLOSE ? 0 : 1;
        for (int k = 0; k < n; k++, p++) {
            x[k] = mpt_to_points(p->x);
            y[k] = mpt_to_points(p->y);
        }
        switch ((enum segment)path->segments[i]) {
        case SEGMENT_MOVE:
            cairo_move_to(cr, x[0], y[0]);
            break;
        case SEGMENT_LINE:
            cairo_line_to(cr, x[0], y[0]);
            break;
        case SEGMENT_CURVE:
            cairo_curve_to(cr, x[0], y[0], x[1], y[1], x[2], y[2]);
            break;
        case SEGMENT_CLOSE:
            cairo_close_path(cr);
            break;
        }
    }
}

static void draw_stroke(cairo_t *cr, const struct op *op) {
    double dash[] = {mpt_to_points(op->stroke.dash), mpt_to_points(op->stroke.gap)};
    cairo_set_line_width(cr, mpt_to_points(op->stroke.width));
    cairo_set_line_cap(cr, op->stroke.round_cap ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
    cairo_set_dash(cr, dash, op->stroke.dash ? 2 : 0, 0);
    build_path(cr, &op->path);
    cairo_stroke(cr);
}

/* Where the glyph that is being drawn stands, in points, y downwards. */
struct glyph_place {
    cairo_t *cr;
    double x, y, size;
};

static void glyph_move(void *to, double x, double y) {
    const struct glyph_place *g = to;
    cairo_move_to(g->cr, g->x + x * g->size, g->y - y * g->size);
}

static void glyph_line(void *to, double x, double y) {
    const struct glyph_place *g = to;
    cairo_line_to(g->cr, g->x + x * g->size, g->y - y * g->size);
}

static void glyph_curve(void *to, double x1, double y1, double x2, double y2, double x, double y) {
    const struct glyph_place *g = to;
    cairo_curve_to(g->cr, g->x + x1 * g->size, g->y - y1 * g->size, g->x + x2 * g->size, g->y - y2 * g->size,
                   g->x + x * g->size, g->y - y * g->size);
}

static void glyph_close(void *to) {
    const struct glyph_place *g = to;
    cairo_close_path(g->cr);
}

static void draw_text(cairo_t *cr, const struct op *op) {
    const struct text_run *run = op->run;
    struct glyph_place g = {.cr = cr, .size = mpt_to_points(run->size)};
    const struct outline_pen pen = {&g, glyph_move, glyph_line, glyph_curve, glyph_close};
    cairo_matrix_t rotated;
    mpt x = 0;
    cairo_save(cr);
    cairo_matrix_init(&rotated, op->cos / 1e6, op->sin / 1e6, -op->sin / 1e6, op->cos / 1e6,
                      mpt_to_points(op->at.x), mpt_to_points(op->at.y));
    cairo_transform(cr, &rotated);
    for (size_t i = 0; i < run->n; i++) {
        g.x = mpt_to_points(x + run->glyphs[i].dx);
        g.y = -mpt_to_points(run->glyphs[i].dy);
        outline_draw(run->font, run->glyphs[i].id, &pen);
        x += run->glyphs[i].advance;
    }
    cairo_restore(cr); /* the path stays as it was placed */
    cairo_fill(cr);
}

void replay(cairo_t *cr, const struct drawing *d, const struct style *s) {
    for (size_t i = 0; i < d->n; i++) {
        const struct op *op = &d->ops[i];
        set_ink(cr, s, op->ink);
        switch (op->kind) {
        case OP_FILL:
            build_path(cr, &op->path);
            cairo_fill(cr);
            break;
        case OP_STROKE:
            draw_stroke(cr, op);
            break;
        case OP_TEXT:
            draw_text(cr, op);
            break;
        case OP_IMAGE:
        case OP_LINK:
            break;
        }
    }
}
