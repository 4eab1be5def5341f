#include "chart/wheel.h"

#include <math.h>
#include <string.h>

static const double BAND = 13.8, OUTER = 8.1 * 6.5, INNER = 7.3 * 6.5, GAP = 3, JOINT = 1.2;

struct wheel {
    struct pen *pen;
    struct typesetter *set;
    const struct cycle *cycle;
    double x, y, r; /* centre and radius of the band's outer edge */
};

/* January is centred at the top, months go clockwise; angles as cairo counts them, from the right, clockwise. */
static double month_angle(double month) {
    return (month - 1) * M_PI / 6 - M_PI / 2;
}

static void sector(struct wheel *w, int month, double outer, double inner) {
    double from = month_angle(month - 0.5), to = month_angle(month + 0.5);
    cairo_new_sub_path(w->pen->cr);
    cairo_arc(w->pen->cr, w->x, w->y, outer, from, to);
    cairo_arc_negative(w->pen->cr, w->x, w->y, inner, to, from);
    cairo_close_path(w->pen->cr);
}

static const struct activity *month_activity(const struct ring *ring, int month) {
    for (const struct activity *a = ring ? ring->activities : NULL; a; a = a->next)
        if (a->month == month)
            return a;
    return NULL;
}

static bool seminar_month(const struct cycle *c, int month) {
    for (const struct ring *r = c->rings; r; r = r->next) {
        const struct activity *a = month_activity(r, month);
        if (a && a->seminar)
            return true;
    }
    return false;
}

/* Sets a name glyph by glyph along the band; in the lower half it is turned so that it does not stand on its head. */
static void arc_text(struct wheel *w, const char *name, int month, enum ink_id ink) {
    double middle = month_angle(month), r = w->r - BAND / 2;
    bool lower = sin(middle) > 0.3;
    const struct text_run *whole = typeset(w->set, TYPE_MONTH, name);
    double baseline = lower ? r + 3 : r - 3, at = -mpt_to_points(whole->width) / 2;
    for (size_t i = 0; i < whole->n; i++) {
        size_t from = whole->glyphs[i].cluster,
               to = i + 1 < whole->n ? whole->glyphs[i + 1].cluster : strlen(name);
        const struct text_run *glyph = typeset_n(w->set, TYPE_MONTH, name + from, to - from);
        double advance = mpt_to_points(whole->glyphs[i].advance), half = mpt_to_points(glyph->width) / 2;
        double angle = middle + (lower ? -1 : 1) * (at + half) / baseline;
        double turn = lower ? angle - M_PI / 2 : angle + M_PI / 2;
        double px = w->x + baseline * cos(angle) - half * cos(turn),
               py = w->y + baseline * sin(angle) - half * sin(turn);
        drawing_text_turned(w->pen->drawing, glyph, mpt_from_points(px), mpt_from_points(py), turn, ink);
        at += advance;
    }
}

static void draw_band(struct wheel *w, const char *const months[12]) {
    for (int m = 1; m <= 12; m++) {
        bool seminar = seminar_month(w->cycle, m);
        sector(w, m, w->r, w->r - BAND);
        pen_fill(w->pen, seminar ? INK_OCHRE : INK_PETROL);
    }
    for (int m = 1; m <= 12; m++)
        arc_text(w, months[m - 1], m, seminar_month(w->cycle, m) ? INK_INK : INK_PAPER);
}

static void draw_label(struct wheel *w, const struct activity *a, double r, double room, bool outer) {
    enum type_id type = outer ? (a->seminar ? TYPE_WHEEL_OUTER_STRONG : TYPE_WHEEL_OUTER) : TYPE_WHEEL_INNER;
    struct paragraph *p = paragraph_text(w->set, type, a->label, mpt_from_points(room), 0);
    double angle = month_angle(a->month), leading = mpt_to_points(w->set->style->types[type].leading);
    double x = w->x + r * cos(angle), y = w->y + r * sin(angle) - leading * ((double)p->n - 1) / 2 + 2.6;
    for (size_t i = 0; i < p->n; i++, y += leading)
        for (size_t k = 0; k < p->lines[i].n; k++) {
            const struct fragment *f = &p->lines[i].fragments[k];
            drawing_text(w->pen->drawing, f->run, mpt_from_points(x) - p->lines[i].width / 2 + f->x,
                         mpt_from_points(y), INK_INK);
        }
}

/* A level label's width inside a sector: across the ring beside the hub, along the arc above and below it. */
static double label_room(int month, double r, double thickness) {
    double angle = month_angle(month), along = 2 * r * sin(M_PI / 12);
    double across = fabs(cos(angle)) > 0.01 ? thickness / fabs(cos(angle)) : along;
    return fmin(along, across);
}

static void draw_ring(struct wheel *w, const struct ring *ring, double outer, double inner, bool outermost) {
    for (int m = 1; m <= 12; m++) {
        const struct activity *a = month_activity(ring, m);
        sector(w, m, outer, inner);
        pen_fill(w->pen, !a           ? INK_GREY4
                         : a->seminar ? INK_OCHRE_LIGHT
                         : outermost  ? INK_MIST_LIGHT
                                      : INK_GREY8);
    }
    for (int m = 1; m <= 12; m++) {
        const struct activity *a = month_activity(ring, m);
        double r = (outer + inner) / 2;
        if (a)
            draw_label(w, a, r, label_room(m, r, outer - inner) - (outermost ? 7 : 5), outermost);
    }
}

static void draw_joints(struct wheel *w, double inner) {
    for (int m = 1; m <= 12; m++) {
        double angle = month_angle(m + 0.5);
        cairo_move_to(w->pen->cr, w->x + inner * cos(angle), w->y + inner * sin(angle));
        cairo_line_to(w->pen->cr, w->x + (w->r + 1) * cos(angle), w->y + (w->r + 1) * sin(angle));
    }
    pen_stroke(w->pen, JOINT, INK_PAPER);
}

static void draw_hub(struct wheel *w, const char *const ring_words[2]) {
    double y = w->y - 12;
    int i = 0;
    for (const struct ring *r = w->cycle->rings; r && i < 2; r = r->next, i++) {
        pen_text_center(w->pen, typeset(w->set, TYPE_AXIS, ring_words[i]), w->x, y, INK_GREY70);
        y += 9.5;
        struct paragraph *p = paragraph_text(w->set, TYPE_TABLE_STRONG, r->name, PT(84), PARAGRAPH_BALANCED);
        for (size_t k = 0; k < p->n; k++, y += 9.75)
            drawing_text(w->pen->drawing, p->lines[k].fragments[0].run,
                         mpt_from_points(w->x) - p->lines[k].width / 2, mpt_from_points(y),
                         i == 0 ? INK_PETROL : INK_INK);
        y += 3.5;
    }
}

void wheel_draw(struct pen *p, struct typesetter *t, const struct cycle *c, const char *const months[12],
                const char *const ring_words[2], struct box box) {
    struct wheel w = {p,
                      t,
                      c,
                      mpt_to_points(box.x + box.w / 2),
                      mpt_to_points(box.y + box.h / 2),
                      mpt_to_points(box.w) / 2};
    double outer = w.r - BAND - GAP, between = outer - OUTER, inner = between - GAP;
    const struct ring *second = c->rings ? c->rings->next : NULL;
    draw_ring(&w, c->rings, outer, between, true);
    if (second)
        draw_ring(&w, second, inner, inner - INNER, false);
    draw_joints(&w, second ? inner - INNER : between);
    draw_band(&w, months);
    /* The band's joints lie above it. */
    draw_joints(&w, w.r - BAND - 1);
    draw_hub(&w, ring_words);
}
