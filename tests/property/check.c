#include "check.h"

#include "contrast.h"
#include "scene.h"

#include <stdarg.h>
#include <stdio.h>

/*
 * In points. A hair: what ink may reach into other ink; how far marks may stand out of their chart; the
 * cover's edge; and how far the ink of a large letter may hang out of the margin, and of any letter out of a
 * chart.
 */
static const double HAIR = 0.3, OVERHANG = 6, COVER_EDGE = 5 * 72 / 25.4, HANG = 3, EDGE = 0.7;
static const double TEXT_CONTRAST = 4.5, MARK_CONTRAST = 3;
static const mpt SMALLEST = PT(7);
enum { MARK_MOST = 16 }; /* points across; larger fills are areas */

struct check {
    const struct scene *scene;
    const char *name;
    struct buffer *out;
    int n;
};

static void text_note(struct buffer *out, const struct glyph_boxes *l) {
    const struct extent *e = &l->extent;
    buffer_printf(out, "“%s” [%.1f %.1f %.1f %.1f]", l->op->run->text, e->left, e->top, e->right, e->bottom);
}

/* Tells of one violation: where, of which text (NULL for none), what. */
static void tell(struct check *c, const struct glyph_boxes *l, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

static void tell(struct check *c, const struct glyph_boxes *l, const char *format, ...) {
    char text[256];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    buffer_printf(c->out, "# %s, page %zu: ", c->name, c->scene->page + 1);
    if (l)
        text_note(c->out, l);
    buffer_printf(c->out, "%s\n", text);
    c->n++;
}

/* How far the letters of two texts reach into each other, at most. */
static double letters_depth(const struct glyph_boxes *a, const struct glyph_boxes *b) {
    double most = 0;
    for (size_t i = 0; i < a->n; i++) {
        struct extent one = quad_extent(&a->boxes[i]);
        if (!extent_meets(&one, &b->extent, 0))
            continue;
        for (size_t k = 0; k < b->n; k++) {
            double depth = quad_depth(&a->boxes[i], &b->boxes[k]);
            most = depth > most ? depth : most;
        }
    }
    return most;
}

static void check_overlap(struct check *c, size_t at) {
    const struct scene *s = c->scene;
    const struct glyph_boxes *a = &s->texts[at];
    for (size_t i = at + 1; i < s->n_texts; i++) {
        const struct glyph_boxes *b = &s->texts[i];
        if (!extent_meets(&a->extent, &b->extent, HAIR) || glyph_boxes_join(a, b))
            continue;
        double depth = letters_depth(a, b);
        if (depth <= HAIR)
            continue;
        struct buffer other = {0};
        text_note(&other, b);
        tell(c, a, " and %s overlap by %.1f pt", buffer_text(&other), depth);
        buffer_release(&other);
    }
}

/* Whether a letter stands on an area that was drawn over what was drawn before op `index`. */
static bool hides(const struct check *c, const struct glyph_boxes *l, size_t g, size_t index) {
    for (int k = 0; k < 5; k++) {
        struct spot p = k < 4 ? l->boxes[g].corner[k] : quad_center(&l->boxes[g]);
        const struct shape *below = scene_beneath(c->scene, p, l->index);
        if (!below || below->index < index)
            return false;
    }
    return true;
}

/* A line through letters. */
static void check_crossed(struct check *c, const struct glyph_boxes *l) {
    for (size_t i = 0; i < c->scene->n_lines; i++) {
        const struct shape *line = &c->scene->lines[i];
        const struct outline *o = &line->outline;
        double width = mpt_to_points(line->op->stroke.width);
        if (!extent_meets(&l->extent,
                          &(struct extent){o->extent.left - 1, o->extent.top - 1, o->extent.right + 1,
                                           o->extent.bottom + 1},
                          0))
            continue;
        for (size_t r = 0; r < o->n_rings; r++)
            for (size_t p = o->rings[r]; p + 1 < o->rings[r + 1]; p++)
                for (size_t g = 0; g < l->n; g++)
                    if (quad_crossed(&l->boxes[g], o->points[p], o->points[p + 1], width, HAIR) &&
                        !hides(c, l, g, line->index)) {
                        tell(c, l, " is crossed by a line in %s at [%.1f %.1f]", ink_name(line->op->ink),
                             o->points[p].x, o->points[p].y);
                        return;
                    }
    }
}

static void check_size(struct check *c, const struct glyph_boxes *l) {
    if (l->op->run->size < SMALLEST)
        tell(c, l, " is set in %.2f pt", mpt_to_points(l->op->run->size));
}

/* A cover, front or back, has neither running head nor foot. */
static bool is_cover(const struct scene *s) {
    for (size_t i = 0; i < s->n_texts; i++)
        if (s->texts[i].op->mark->pagination)
            return false;
    return s->page == 0 || s->page + 1 == s->doc->n_pages;
}

/* Where a text may stand. */
static struct extent text_frame(const struct scene *s, const struct glyph_boxes *l) {
    const struct style *st = s->doc->style;
    double w = mpt_to_points(st->page_w), h = mpt_to_points(st->page_h), margin = mpt_to_points(st->margin);
    if (is_cover(s))
        return (struct extent){COVER_EDGE, COVER_EDGE, w - COVER_EDGE, h - COVER_EDGE};
    struct extent e = {margin - HANG, COVER_EDGE, w - margin + HAIR, h - COVER_EDGE};
    if (l->op->mark->pagination)
        return e;
    e.top = mpt_to_points(st->head_rule);
    /* A source line stands half a step below the content; descenders reach below the baseline. */
    e.bottom = mpt_to_points(st->content_bottom + st->unit / 2) + 3;
    return e;
}

static void check_frame(struct check *c, const struct glyph_boxes *l) {
    struct extent f = text_frame(c->scene, l);
    const struct extent *e = &l->extent;
    if (e->left < f.left || e->right > f.right || e->top < f.top || e->bottom > f.bottom)
        tell(c, l, " stands outside its frame [%.1f %.1f %.1f %.1f]", f.left, f.top, f.right, f.bottom);
    const struct box *b = scene_chart(l->op);
    if (!b)
        return;
    f = (struct extent){mpt_to_points(b->x) - EDGE, mpt_to_points(b->y), mpt_to_points(b->x + b->w) + EDGE,
                        mpt_to_points(b->y + b->h)};
    if (e->left < f.left - HAIR || e->right > f.right + HAIR || e->top < f.top - HAIR ||
        e->bottom > f.bottom + HAIR)
        tell(c, l, " stands outside its chart [%.1f %.1f %.1f %.1f]", f.left, f.top, f.right, f.bottom);
}

/* A letter at its middle and corners; false when it was told of. */
static bool check_text_spot(struct check *c, const struct glyph_boxes *l, struct spot p) {
    const struct shape *below = scene_beneath(c->scene, p, l->index),
                       *above = scene_above(c->scene, p, l->index);
    enum ink_id paper = below ? below->op->ink : INK_PAPER;
    double ratio = contrast(c->scene->doc->style, l->op->ink, paper);
    if (above)
        tell(c, l, " is covered in %s", ink_name(above->op->ink));
    else if (below && below->op->kind == OP_IMAGE)
        tell(c, l, " stands on a picture");
    else if (ratio < TEXT_CONTRAST)
        tell(c, l, " in %s on %s has a contrast of %.2f", ink_name(l->op->ink), ink_name(paper), ratio);
    else
        return true;
    return false;
}

static void check_text_contrast(struct check *c, const struct glyph_boxes *l) {
    for (size_t g = 0; g < l->n; g++) {
        if (!check_text_spot(c, l, quad_center(&l->boxes[g])))
            return;
        for (int k = 0; k < 4; k++)
            if (!check_text_spot(c, l, l->boxes[g].corner[k]))
                return;
    }
}

/* Marks are small fills that mean something. Decoration is larger. */
static bool is_mark(const struct shape *s) {
    const struct extent *e = &s->outline.extent;
    return s->op->kind == OP_FILL && !ink_is_quiet(s->op->ink) && e->right - e->left <= MARK_MOST &&
           e->bottom - e->top <= MARK_MOST;
}

/*
 * The contrast of a mark or line at one spot; false when it was told of. Marks may lie on marks where figures
 * are alike.
 */
static bool check_spot(struct check *c, const struct shape *s, struct spot p) {
    const struct shape *below = scene_beneath(c->scene, p, s->index);
    while (below && is_mark(below))
        below = scene_beneath(c->scene, p, below->index);
    enum ink_id paper = below && below->op->kind == OP_FILL ? below->op->ink : INK_PAPER;
    double ratio = contrast(c->scene->doc->style, s->op->ink, paper);
    if (ratio < MARK_CONTRAST)
        tell(c, NULL, "a %s in %s on %s at [%.1f %.1f] has a contrast of %.2f",
             s->op->kind == OP_FILL ? "mark" : "line", ink_name(s->op->ink), ink_name(paper), p.x, p.y,
             ratio);
    return ratio >= MARK_CONTRAST;
}

static void check_mark(struct check *c, const struct shape *s) {
    const struct extent *e = &s->outline.extent;
    if (is_mark(s))
        check_spot(c, s, (struct spot){(e->left + e->right) / 2, (e->top + e->bottom) / 2});
}

static void check_line(struct check *c, const struct shape *s) {
    const struct outline *o = &s->outline;
    if (ink_is_quiet(s->op->ink))
        return;
    for (size_t r = 0; r < o->n_rings; r++)
        for (size_t i = o->rings[r]; i + 1 < o->rings[r + 1]; i++)
            if (!check_spot(c, s,
                            (struct spot){(o->points[i].x + o->points[i + 1].x) / 2,
                                          (o->points[i].y + o->points[i + 1].y) / 2}))
                return;
}

/* What is drawn stays on the sheet, and a chart's in its box. */
static void check_shape_frame(struct check *c, const struct shape *s) {
    const struct style *st = c->scene->doc->style;
    const struct extent *e = &s->outline.extent;
    const struct box *b = scene_chart(s->op);
    double bleed = mpt_to_points(st->bleed) + HAIR;
    struct extent f = {-bleed, -bleed, mpt_to_points(st->page_w) + bleed, mpt_to_points(st->page_h) + bleed};
    if (b)
        f = (struct extent){mpt_to_points(b->x) - OVERHANG, mpt_to_points(b->y) - OVERHANG,
                            mpt_to_points(b->x + b->w) + OVERHANG, mpt_to_points(b->y + b->h) + OVERHANG};
    if (!s->outline.n ||
        (e->left >= f.left && e->right <= f.right && e->top >= f.top && e->bottom <= f.bottom))
        return;
    tell(c, NULL, "a shape in %s [%.1f %.1f %.1f %.1f] stands outside %s [%.1f %.1f %.1f %.1f]",
         ink_name(s->op->ink), e->left, e->top, e->right, e->bottom, b ? "its chart" : "the sheet", f.left,
         f.top, f.right, f.bottom);
}

static void check_scene(struct check *c) {
    const struct scene *s = c->scene;
    for (size_t i = 0; i < s->n_texts; i++) {
        check_overlap(c, i);
        check_crossed(c, &s->texts[i]);
        check_size(c, &s->texts[i]);
        check_frame(c, &s->texts[i]);
        check_text_contrast(c, &s->texts[i]);
    }
    for (size_t i = 0; i < s->n_areas; i++) {
        check_mark(c, &s->areas[i]);
        check_shape_frame(c, &s->areas[i]);
    }
    for (size_t i = 0; i < s->n_lines; i++) {
        check_line(c, &s->lines[i]);
        check_shape_frame(c, &s->lines[i]);
    }
}

int document_check(const struct document *doc, const char *name, struct buffer *out) {
    int found = 0;
    for (size_t i = 0; i < doc->n_pages; i++) {
        struct arena a;
        arena_init(&a);
        struct scene s = scene_make(&a, doc, i);
        struct check c = {&s, name, out, 0};
        check_scene(&c);
        found += c.n;
        arena_release(&a);
    }
    return found;
}
