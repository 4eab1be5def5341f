#include "text/outline.h"

#include "text/hb.h"

struct drawing_glyph {
    const struct outline_pen *pen;
    double em;
};

static void glyph_move(hb_draw_funcs_t *funcs, void *data, hb_draw_state_t *state, float x, float y,
                       void *user) {
    const struct drawing_glyph *g = data;
    (void)funcs, (void)state, (void)user;
    g->pen->move(g->pen->to, x / g->em, y / g->em);
}

static void glyph_line(hb_draw_funcs_t *funcs, void *data, hb_draw_state_t *state, float x, float y,
                       void *user) {
    const struct drawing_glyph *g = data;
    (void)funcs, (void)state, (void)user;
    g->pen->line(g->pen->to, x / g->em, y / g->em);
}

static void glyph_curve(hb_draw_funcs_t *funcs, void *data, hb_draw_state_t *state, float x1, float y1,
                        float x2, float y2, float x, float y, void *user) {
    const struct drawing_glyph *g = data;
    (void)funcs, (void)state, (void)user;
    g->pen->curve(g->pen->to, x1 / g->em, y1 / g->em, x2 / g->em, y2 / g->em, x / g->em, y / g->em);
}

static void glyph_close(hb_draw_funcs_t *funcs, void *data, hb_draw_state_t *state, void *user) {
    const struct drawing_glyph *g = data;
    (void)funcs, (void)state, (void)user;
    g->pen->close(g->pen->to);
}

void outline_draw(const struct font *f, uint16_t glyph, const struct outline_pen *pen) {
    struct drawing_glyph g = {pen, f->upem};
    hb_draw_funcs_t *funcs = hb_draw_funcs_create(); /* makes cubic curves of quadratic ones by itself */
    hb_draw_funcs_set_move_to_func(funcs, glyph_move, NULL, NULL);
    hb_draw_funcs_set_line_to_func(funcs, glyph_line, NULL, NULL);
    hb_draw_funcs_set_cubic_to_func(funcs, glyph_curve, NULL, NULL);
    hb_draw_funcs_set_close_path_func(funcs, glyph_close, NULL, NULL);
#if HB_VERSION_ATLEAST(7, 0, 0)
    hb_font_draw_glyph(f->hb, glyph, funcs, &g);
#else
    hb_font_get_glyph_shape(f->hb, glyph, funcs, &g);
#endif
    hb_draw_funcs_destroy(funcs);
}

bool outline_box(const struct font *f, uint16_t glyph, double *left, double *top, double *right,
                 double *bottom) {
    hb_glyph_extents_t e;
    if (!hb_font_get_glyph_extents(f->hb, glyph, &e) || !e.width || !e.height)
        return false;
    double em = f->upem;
    *left = e.x_bearing / em;
    *right = (e.x_bearing + e.width) / em;
    *top = -e.y_bearing / em;
    *bottom = (-e.y_bearing - e.height) / em;
    return true;
}

double outline_left(const struct font *f, uint16_t glyph) {
    hb_glyph_extents_t extents;
    return hb_font_get_glyph_extents(f->hb, glyph, &extents) ? (double)extents.x_bearing / f->upem : 0;
}
