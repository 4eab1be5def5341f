#include "chart/wheel.h"

#include "chart/name.h"
#include "content/month.h"

#include <math.h>
#include <string.h>

static const double BAND = 13.8, OUTER = 8.1 * 6.5, INNER = 7.3 * 6.5, GAP = 3, JOINT = 1.2,
                    SEMINAR_EDGE = 2.4;

struct wheel {
    struct pen *pen;
    struct typesetter *set;
    const struct cycle *cycle;
    double x, y, r; /* centre and radius of the band's outer edge */
};

/*
 * January is centred at the top, months go clockwise; angles as cairo counts them, from the right, clockwise.
 */
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

/*
 * Sets a name glyph by glyph along the band; in the lower half it is turned so that it does not stand on its
 * head.
 */
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
        drawing_text_rotated(w->pen->drawing, glyph, mpt_from_points(px), mpt_from_points(py), turn, ink);
        at += advance;
    }
}

static void draw_band(struct wheel *w) {
    for (int m = 1; m <= 12; m++) {
        bool seminar = seminar_month(w->cycle, m);
        sector(w, m, w->r, w->r - BAND);
        pen_fill(w->pen, seminar ? INK_OCHRE : INK_PETROL);
    }
    for (int m = 1; m <= 12; m++)
        arc_text(w, month_name(w->set->style, m), m, seminar_month(w->cycle, m) ? INK_INK : INK_PAPER);
}

/* One activity's place: its sector of a ring. */
struct place_in {
    const struct wheel *wheel;
    const struct activity *activity;
    double outer, inner; /* radii */
    bool outermost;
};

static enum type_id label_type(const struct place_in *s) {
    if (!s->outermost)
        return TYPE_WHEEL_INNER;
    return s->activity->seminar ? TYPE_WHEEL_OUTER_STRONG : TYPE_WHEEL_OUTER;
}

/* A level label's width inside a sector: across the ring beside the hub, along the arc above and below it. */
static double label_room(const struct place_in *s) {
    double r = (s->outer + s->inner) / 2, angle = month_angle(s->activity->month),
           along = 2 * r * sin(M_PI / 12);
    double across = fabs(cos(angle)) > 0.01 ? (s->outer - s->inner) / fabs(cos(angle)) : along;
    return fmin(along, across) - (s->outermost ? 7 : 5);
}

/* The first baseline of a label's lines, which stand around the middle of the sector; *x is that middle. */
static double label_top(const struct place_in *s, const struct paragraph *p, double *x) {
    double r = (s->outer + s->inner) / 2, angle = month_angle(s->activity->month);
    double leading = mpt_to_points(s->wheel->set->style->types[label_type(s)].leading);
    *x = s->wheel->x + r * cos(angle);
    return s->wheel->y + r * sin(angle) - leading * ((double)p->n - 1) / 2 + 2.6;
}

static bool spot_in_sector(const struct place_in *s, double x, double y) {
    double dx = x - s->wheel->x, dy = y - s->wheel->y, r = hypot(dx, dy);
    double off = remainder(atan2(dy, dx) - month_angle(s->activity->month), 2 * M_PI);
    return r < s->outer && r > s->inner && fabs(off) < M_PI / 12 - JOINT / 2 / r;
}

/*
 * Whether a line ends inside a word without a hyphen: the breaker's last resort, which no label should need.
 */
static bool divides_words(const struct paragraph *p) {
    for (size_t i = 0; i + 1 < p->n; i++) {
        const struct line *line = &p->lines[i];
        const char *text = line->n ? line->fragments[line->n - 1].run->text : "";
        size_t len = strlen(text);
        if (!line->hyphenated && len && text[len - 1] != ' ' && text[len - 1] != '-')
            return true;
    }
    return false;
}

/* Whether all corners of the lines, from cap height to below the baseline, lie in the sector. */
static bool label_fits(const struct place_in *s, const struct paragraph *p) {
    if (divides_words(p))
        return false;
    const struct type_style *type = &s->wheel->set->style->types[label_type(s)];
    double x, y = label_top(s, p, &x), size = mpt_to_points(type->size);
    for (size_t i = 0; i < p->n; i++, y += mpt_to_points(type->leading)) {
        double half = mpt_to_points(p->lines[i].width) / 2;
        for (int corner = 0; corner < 4; corner++)
            if (!spot_in_sector(s, x + (corner % 2 ? half : -half), y + (corner / 2 ? 0.15 : -0.7) * size))
                return false;
    }
    return true;
}

enum { NARROWEST = 16, NARROWER = 3 }; /* points: of a label; between the widths that are tried */

/* A text in lines that fit, as wide as they may be; NULL when none do. */
static struct paragraph *break_label(const struct place_in *s, const char *text) {
    for (double room = label_room(s); room > NARROWEST; room -= NARROWER) {
        struct paragraph *p = paragraph_text(s->wheel->set, label_type(s), text, mpt_from_points(room), 0);
        if (label_fits(s, p))
            return p;
    }
    return NULL;
}

/* The label's lines, cut until they fit. */
static struct paragraph *make_label(const struct place_in *s) {
    const char *text = s->activity->label;
    struct paragraph *p = break_label(s, text);
    for (size_t len = strlen(text); !p && len > 0;) {
        do
            len--;
        while (len > 0 && ((text[len] & 0xC0) == 0x80 || text[len - 1] == ' '));
        p = break_label(s, arena_printf(s->wheel->set->arena, "%.*s…", (int)len, text));
    }
    return p ? p : paragraph_text(s->wheel->set, label_type(s), "…", mpt_from_points(label_room(s)), 0);
}

static void draw_label(const struct place_in *s) {
    const struct paragraph *p = make_label(s);
    double leading = mpt_to_points(s->wheel->set->style->types[label_type(s)].leading), x,
           y = label_top(s, p, &x);
    for (size_t i = 0; i < p->n; i++, y += leading)
        for (size_t k = 0; k < p->lines[i].n; k++) {
            const struct fragment *f = &p->lines[i].fragments[k];
            drawing_text(s->wheel->pen->drawing, f->run, mpt_from_points(x) - p->lines[i].width / 2 + f->x,
                         mpt_from_points(y), INK_INK);
        }
}

static void draw_ring(struct wheel *w, const struct ring *ring, double outer, double inner, bool outermost) {
    for (int m = 1; m <= 12; m++) {
        const struct activity *a = month_activity(ring, m);
        sector(w, m, outer, inner);
        pen_fill(w->pen, !a           ? INK_GREY4
                         : a->seminar ? INK_OCHRE_LIGHT
                         : outermost  ? INK_MIST_LIGHT
                                      : INK_GREY8);
        if (a && a->seminar) { /* an edge that is seen without its colour, too */
            sector(w, m, outer, outer - SEMINAR_EDGE);
            pen_fill(w->pen, INK_OCHRE);
        }
    }
    for (int m = 1; m <= 12; m++) {
        const struct activity *a = month_activity(ring, m);
        if (a)
            draw_label(&(struct place_in){w, a, outer, inner, outermost});
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

/*
 * The hub's words: two lines of what the ring is and its name, one ring below the other, around the wheel's
 * middle.
 */
struct hub {
    struct paragraph *names[2];
    size_t n;
    double top; /* first baseline */
};

static const double HUB_WORD = 9.5, HUB_LINE = 9.75, HUB_GAP = 3.5;

static struct hub hub_make(const struct wheel *w, double width, size_t most) {
    struct hub h = {.n = 0};
    size_t lines = 0;
    for (const struct ring *r = w->cycle->rings; r && h.n < 2; r = r->next, h.n++) {
        struct paragraph *p =
            paragraph_text(w->set, TYPE_TABLE_STRONG, r->name, mpt_from_points(width), PARAGRAPH_BALANCED);
        h.names[h.n] =
            p->n <= most ? p : name_break(w->set, TYPE_TABLE_STRONG, r->name, mpt_from_points(width), most);
        lines += h.names[h.n]->n;
    }
    h.top = w->y - 12 - (lines > 2 ? HUB_LINE / 2 * (double)(lines - 2) : 0);
    return h;
}

static bool hub_fits(const struct wheel *w, const struct hub *h, double radius) {
    double y = h->top;
    for (size_t i = 0; i < h->n; i++, y += HUB_GAP) {
        y += HUB_WORD;
        for (size_t k = 0; k < h->names[i]->n; k++, y += HUB_LINE) {
            double half = mpt_to_points(h->names[i]->lines[k].width) / 2;
            if (hypot(half, y - w->y) > radius || hypot(half, y - 6 - w->y) > radius)
                return false;
        }
    }
    return true;
}

/*
 * Names as designed where the hub has room for them, or narrower, or cut: the key beside the wheel has them
 * in full.
 */
static struct hub hub_choose(const struct wheel *w, double radius) {
    static const struct {
        double width;
        size_t most;
    } tries[] = {{84, 2}, {70, 2}, {56, 2}, {56, 1}, {46, 1}, {36, 1}};
    struct hub h = {.n = 0};
    for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
        h = hub_make(w, tries[i].width, tries[i].most);
        if (hub_fits(w, &h, radius))
            break;
    }
    return h;
}

static void draw_hub(struct wheel *w, double radius) {
    static const char *const words[] = {"outer-ring", "inner-ring"};
    struct hub h = hub_choose(w, radius - 2);
    double y = h.top;
    for (size_t i = 0; i < h.n; i++, y += HUB_GAP) {
        pen_text_center(w->pen, typeset(w->set, TYPE_AXIS, style_word(w->set->style, words[i])), w->x, y,
                        INK_GREY70);
        y += HUB_WORD;
        const struct paragraph *p = h.names[i];
        for (size_t k = 0; k < p->n; k++, y += HUB_LINE)
            name_draw(w->pen, &(struct paragraph){&p->lines[k], 1},
                      w->x - mpt_to_points(p->lines[k].width) / 2, y, 0, i == 0 ? INK_PETROL : INK_INK);
    }
}

/* The radii of the rings, from the outermost inwards. */
struct radii {
    double outer, between; /* of the first ring */
    double inner, middle;  /* of the second */
};

static struct radii wheel_radii(const struct wheel *w) {
    double outer = w->r - BAND - GAP, between = outer - OUTER, inner = between - GAP;
    return (struct radii){outer, between, inner, inner - INNER};
}

static struct wheel wheel_make(struct pen *p, struct typesetter *t, const struct cycle *c, struct box box) {
    return (struct wheel){p,
                          t,
                          c,
                          mpt_to_points(box.x + box.w / 2),
                          mpt_to_points(box.y + box.h / 2),
                          mpt_to_points(box.w) / 2};
}

bool wheel_has_room(struct typesetter *t, const struct cycle *c, const struct activity *a, struct box box) {
    struct wheel w = wheel_make(NULL, t, c, box);
    struct radii r = wheel_radii(&w);
    bool first = month_activity(c->rings, a->month) == a;
    bool second = c->rings && month_activity(c->rings->next, a->month) == a;
    struct place_in s = {&w, a, first ? r.outer : r.inner, first ? r.between : r.middle, first};
    return (!first && !second) || break_label(&s, a->label);
}

mpt wheel_height(struct typesetter *t, const struct chart *c, mpt w) {
    (void)t;
    (void)c;
    return w;
}

void wheel_draw(struct pen *p, struct typesetter *t, const struct chart *chart, struct box box) {
    const struct cycle *c = chart->cycle;
    struct wheel w = wheel_make(p, t, c, box);
    struct radii r = wheel_radii(&w);
    const struct ring *second = c->rings ? c->rings->next : NULL;
    draw_ring(&w, c->rings, r.outer, r.between, true);
    if (second)
        draw_ring(&w, second, r.inner, r.middle, false);
    draw_joints(&w, second ? r.middle : r.between);
    draw_band(&w);
    /* The band's joints lie above it. */
    draw_joints(&w, w.r - BAND - 1);
    draw_hub(&w, second ? r.middle : r.between);
}
