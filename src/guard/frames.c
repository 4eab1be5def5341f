/* Texts are compared by the boxes of their letters, as they are drawn. */
#include "guard/finding.h"
#include "guard/glyph_boxes.h"
#include "guard/run_box.h"

#include <libintl.h>
#include <stdlib.h>

#define _(text) gettext(text)

/* In points. What ink may reach into other ink, or out of its frame, before somebody sees it. */
static const double TOUCH = 1;
static const double COVER_EDGE = 5 * 72 / 25.4; /* that covers keep free */
static const double HANG = 3;                   /* of large letters out of the margin */
static const double DESCENDERS = 3;             /* below the last baseline */

/* A text of a page with the box that its letters lie in. */
struct lying {
    const struct op *op;
    size_t index;
    struct extent box;
};

/* Of one that prints nothing, the box is empty. */
static struct lying lying_make(struct run_boxes *boxes, const struct op *op, size_t index) {
    const struct extent *e = run_box(boxes, op->run);
    double cos = op->cos / 1e6, sin = op->sin / 1e6;
    struct lying l = {.op = op, .index = index, .box = extent_none()};
    for (int corner = 0; corner < 4 && e->left <= e->right; corner++) {
        double x = corner % 2 ? e->right : e->left, y = corner / 2 ? e->bottom : e->top;
        extent_add(&l.box, (struct spot){mpt_to_points(op->at.x) + x * cos - y * sin,
                                         mpt_to_points(op->at.y) + x * sin + y * cos});
    }
    return l;
}

static int by_top(const void *a, const void *b) {
    const struct lying *one = a, *other = b;
    if (one->box.top != other->box.top)
        return one->box.top < other->box.top ? -1 : 1;
    return one->index < other->index ? -1 : one->index > other->index;
}

/* While a page is looked at. */
struct look {
    const struct guard *g;
    struct run_boxes *boxes;
    size_t page;
    struct lying *texts;
    size_t n;
    struct findings *overlaps, *outside;
};

/* Where the input says it; of what belongs to nothing there, where what was drawn before it does. */
static struct place place_of(const struct look *l, size_t index) {
    const struct drawing *d = &l->g->doc->pages[l->page].drawing;
    for (size_t i = index + 1; i-- > 0;)
        if (d->ops[i].mark->tag && d->ops[i].mark->tag->at.file)
            return d->ops[i].mark->tag->at;
    return (struct place){0};
}

/* How far the letters of two texts reach into each other, at most. */
static double depth(struct arena *a, const struct lying *one, const struct lying *other) {
    struct glyph_boxes l = glyph_boxes_make(a, one->op, one->index),
                       m = glyph_boxes_make(a, other->op, other->index);
    double most = 0;
    if (glyph_boxes_join(&l, &m))
        return 0;
    for (size_t i = 0; i < l.n; i++)
        for (size_t k = 0; k < m.n; k++) {
            double d = quad_depth(&l.boxes[i], &m.boxes[k]);
            most = d > most ? d : most;
        }
    return most;
}

static void look_at_overlap(const struct look *l, const struct lying *one, const struct lying *other) {
    if (!extent_meets(&one->box, &other->box, TOUCH) || depth(l->g->arena, one, other) <= TOUCH ||
        !findings_tell(l->overlaps))
        return;
    const struct lying *later = one->index > other->index ? one : other;
    diag_error(l->g->diag, place_of(l, later->index),
               _("shorten it, and tell those who maintain the program"), _("on page %s “%s” lies over “%s”"),
               l->g->doc->pages[l->page].label, later->op->run->text,
               (later == one ? other : one)->op->run->text);
}

/* Front and back cover have neither running head nor foot. */
static bool is_cover(const struct look *l) {
    for (size_t i = 0; i < l->n; i++)
        if (l->texts[i].op->mark->pagination)
            return false;
    return l->page == 0 || l->page + 1 == l->g->doc->n_pages;
}

/* Where a text may stand, with what hangs out of it. */
static struct extent frame_of(const struct look *l, const struct op *op, bool cover) {
    const struct style *s = l->g->doc->style;
    double w = mpt_to_points(s->page_w), h = mpt_to_points(s->page_h), margin = mpt_to_points(s->margin);
    if (cover)
        return (struct extent){COVER_EDGE, COVER_EDGE, w - COVER_EDGE, h - COVER_EDGE};
    struct extent e = {margin - HANG, COVER_EDGE, w - margin, h - COVER_EDGE};
    if (op->mark->pagination)
        return e;
    e.top = mpt_to_points(s->head_rule);
    e.bottom = mpt_to_points(s->content_bottom + s->unit / 2) + DESCENDERS;
    return e;
}

static void look_at_frame(const struct look *l, const struct lying *t, bool cover) {
    struct extent f = frame_of(l, t->op, cover);
    const struct extent *e = &t->box;
    bool inside = e->left >= f.left - TOUCH && e->right <= f.right + TOUCH && e->top >= f.top - TOUCH &&
                  e->bottom <= f.bottom + TOUCH;
    if (!inside && findings_tell(l->outside))
        diag_error(l->g->diag, place_of(l, t->index),
                   _("shorten or divide it, and tell those who maintain the program"),
                   _("on page %s “%s” stands outside the page's content"), l->g->doc->pages[l->page].label,
                   t->op->run->text);
}

/* A picture, rule or area that begins below the content, and does not run off the sheet as the motif does. */
static void look_at_shape(const struct look *l, const struct op *op, size_t index, bool cover) {
    const struct style *s = l->g->doc->style;
    mpt low = s->content_bottom + s->unit, top = op->kind == OP_IMAGE ? op->frame.y + op->frame.h : low;
    for (size_t i = 0; op->kind != OP_IMAGE && i < op->path.n_points; i++)
        top = i == 0 || op->path.points[i].y < top ? op->path.points[i].y : top;
    if (cover || op->mark->pagination || top <= low || !findings_tell(l->outside))
        return;
    diag_error(l->g->diag, place_of(l, index),
               _("shorten or divide it, and tell those who maintain the program"),
               _("on page %s something is drawn below the page's content"), l->g->doc->pages[l->page].label);
}

static void look_at_page(struct look *l) {
    const struct drawing *d = &l->g->doc->pages[l->page].drawing;
    l->texts = ARENA_ARRAY(l->g->arena, struct lying, d->n + 1);
    l->n = 0;
    for (size_t i = 0; i < d->n; i++)
        if (d->ops[i].kind == OP_TEXT) {
            l->texts[l->n] = lying_make(l->boxes, &d->ops[i], i);
            l->n += l->texts[l->n].box.left <= l->texts[l->n].box.right;
        }
    bool cover = is_cover(l);
    qsort(l->texts, l->n, sizeof *l->texts, by_top);
    for (size_t i = 0; i < l->n; i++) {
        look_at_frame(l, &l->texts[i], cover);
        for (size_t k = i + 1; k < l->n && l->texts[k].box.top < l->texts[i].box.bottom; k++)
            look_at_overlap(l, &l->texts[i], &l->texts[k]);
    }
    for (size_t i = 0; i < d->n; i++)
        if (d->ops[i].kind == OP_FILL || d->ops[i].kind == OP_STROKE || d->ops[i].kind == OP_IMAGE)
            look_at_shape(l, &d->ops[i], i, cover);
}

void guard_frames(const struct guard *g) {
    struct findings overlaps = {0}, outside = {0};
    struct run_boxes *boxes = run_boxes_new(g->arena);
    for (size_t page = 0; page < g->doc->n_pages; page++) {
        struct arena a; /* a page's letters are many */
        arena_init(&a);
        struct guard here = *g;
        here.arena = &a;
        look_at_page(&(struct look){
            .g = &here, .boxes = boxes, .page = page, .overlaps = &overlaps, .outside = &outside});
        arena_release(&a);
    }
}
