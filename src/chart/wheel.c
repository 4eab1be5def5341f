#include "chart/wheel.h"

#include "chart/geometry.h"
#include "chart/labels.h"
#include "chart/name.h"
#include "content/month.h"

#include <math.h>
#include <string.h>

struct wheel {
    struct pen *pen;
    struct typesetter *set;
    const struct style *style;
    const struct cycle *cycle;
    double x, y, r; /* centre and radius of the band's outer edge */
    double band;    /* width of the band */
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

static int ring_count(const struct cycle *c) {
    int n = 0;
    for (const struct ring *r = c->rings; r; r = r->next)
        n++;
    return n;
}

/* How many activities a ring has in a month. */
static int month_count(const struct ring *ring, int month) {
    int n = 0;
    for (const struct activity *a = ring->activities; a; a = a->next)
        n += a->month == month;
    return n;
}

static bool seminar_month(const struct cycle *c, int month) {
    for (const struct ring *r = c->rings; r; r = r->next)
        for (const struct activity *a = r->activities; a; a = a->next)
            if (a->month == month && a->seminar)
                return true;
    return false;
}

/*
 * Sets a name glyph by glyph along the band; in the lower half it is turned so that it does not stand on its
 * head.
 */
static void arc_text(struct wheel *w, const char *name, int month, enum ink_id ink) {
    double middle = month_angle(month), r = w->r - w->band / 2,
           drop = style_points(w->style, SPACE_WHEEL_MONTH_DROP);
    bool lower = sin(middle) > WHEEL_MONTHS_TURNED;
    const struct text_run *whole = typeset(w->set, TYPE_MONTH, name);
    double baseline = lower ? r + drop : r - drop, at = -mpt_to_points(whole->width) / 2;
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
        sector(w, m, w->r, w->r - w->band);
        pen_fill(w->pen, style_paint(w->style, seminar ? PAINT_WHEEL_SEMINAR : PAINT_WHEEL_MONTH));
    }
    for (int m = 1; m <= 12; m++)
        arc_text(w, month_name(w->style, m), m,
                 seminar_month(w->cycle, m) ? style_paint(w->style, PAINT_WHEEL_SEMINAR_MONTH)
                                            : w->style->types[TYPE_MONTH].ink);
}

/* A ring of the wheel, or what an activity has of it. */
struct band {
    double outer, inner; /* radii */
};

/*
 * The rings from the outermost inwards, counted from 0: one or two as designed; more share the room that two
 * have.
 */
static struct band ring_band(const struct wheel *w, int ring) {
    double gap = style_points(w->style, SPACE_WHEEL_RING_GAP), top = w->r - w->band - gap,
           first = style_points(w->style, SPACE_WHEEL_OUTER_RING),
           second = style_points(w->style, SPACE_WHEEL_INNER_RING);
    int n = ring_count(w->cycle);
    if (n > WHEEL_RINGS) {
        double each = (first + second - (n - WHEEL_RINGS) * gap) / n, outer = top - ring * (each + gap);
        return (struct band){outer, outer - each};
    }
    if (ring == 0)
        return (struct band){top, top - first};
    return (struct band){top - first - gap, top - first - gap - second};
}

/* The edge of what the rings leave in the middle. */
static double hub_radius(const struct wheel *w) {
    int n = ring_count(w->cycle);
    return ring_band(w, n ? n - 1 : 0).inner;
}

/* One activity's place: its sector of a ring. */
struct place_in {
    const struct wheel *wheel;
    const struct activity *activity;
    double outer, inner; /* radii */
    bool outermost;
};

/* Activities of one month share their sector, from without inwards. */
static struct place_in place_of(const struct wheel *w, const struct ring *ring, int number,
                                const struct activity *activity) {
    struct band band = ring_band(w, number);
    int n = month_count(ring, activity->month), before = 0;
    double joint = style_points(w->style, SPACE_WHEEL_JOINT);
    double each = (band.outer - band.inner - (n - 1) * joint) / n;
    for (const struct activity *a = ring->activities; a != activity; a = a->next)
        before += a->month == activity->month;
    double outer = band.outer - before * (each + joint);
    bool outermost = number == 0 && n == 1 && ring_count(w->cycle) <= WHEEL_RINGS;
    return (struct place_in){w, activity, outer, outer - each, outermost};
}

static enum type_id label_type(const struct place_in *s) {
    if (!s->outermost)
        return TYPE_WHEEL_INNER;
    return s->activity->seminar ? TYPE_WHEEL_OUTER_STRONG : TYPE_WHEEL_OUTER;
}

/* A level label's width inside a sector: across the ring beside the hub, along the arc above and below it. */
static double label_room(const struct place_in *s) {
    double r = (s->outer + s->inner) / 2, angle = month_angle(s->activity->month),
           along = 2 * r * sin(M_PI / 12);
    double across = fabs(cos(angle)) > WHEEL_UPRIGHT ? (s->outer - s->inner) / fabs(cos(angle)) : along;
    return fmin(along, across) -
           style_points(s->wheel->style, s->outermost ? SPACE_WHEEL_OUTER_MARGIN : SPACE_WHEEL_INNER_MARGIN);
}

/* The first baseline of a label's lines, which stand around the middle of the sector; *x is that middle. */
static double label_top(const struct place_in *s, const struct paragraph *p, double *x) {
    double r = (s->outer + s->inner) / 2, angle = month_angle(s->activity->month);
    double leading = mpt_to_points(s->wheel->style->types[label_type(s)].leading);
    *x = s->wheel->x + r * cos(angle);
    return s->wheel->y + r * sin(angle) - leading * ((double)p->n - 1) / 2 +
           style_points(s->wheel->style, SPACE_WHEEL_LABEL_DROP);
}

static bool spot_in_sector(const struct place_in *s, double x, double y) {
    double dx = x - s->wheel->x, dy = y - s->wheel->y, r = hypot(dx, dy);
    double off = remainder(atan2(dy, dx) - month_angle(s->activity->month), 2 * M_PI);
    double joint = style_points(s->wheel->style, SPACE_WHEEL_JOINT);
    return r < s->outer && r > s->inner && fabs(off) < M_PI / 12 - joint / 2 / r;
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
    const struct type_style *type = &s->wheel->style->types[label_type(s)];
    double x, y = label_top(s, p, &x), size = mpt_to_points(type->size);
    for (size_t i = 0; i < p->n; i++, y += mpt_to_points(type->leading)) {
        double half = mpt_to_points(p->lines[i].width) / 2;
        for (int corner = 0; corner < 4; corner++)
            if (!spot_in_sector(s, x + (corner % 2 ? half : -half),
                                y + (corner / 2 ? WHEEL_LABEL_DEPTH : -WHEEL_LABEL_ASCENT) * size))
                return false;
    }
    return true;
}

/* A text in lines that fit, as wide as they may be; NULL when none do. */
static struct paragraph *break_label(const struct place_in *s, const char *text) {
    for (double room = label_room(s); room > WHEEL_LABEL_NARROWEST; room -= WHEEL_LABEL_NARROWER) {
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
    double leading = mpt_to_points(s->wheel->style->types[label_type(s)].leading), x, y = label_top(s, p, &x);
    for (size_t i = 0; i < p->n; i++, y += leading)
        for (size_t k = 0; k < p->lines[i].n; k++) {
            const struct fragment *f = &p->lines[i].fragments[k];
            drawing_text(s->wheel->pen->drawing, f->run, mpt_from_points(x) - p->lines[i].width / 2 + f->x,
                         mpt_from_points(y), f->ink);
        }
}

static void draw_activity(struct wheel *w, const struct place_in *s, int ring) {
    const struct activity *a = s->activity;
    sector(w, a->month, s->outer, s->inner);
    pen_fill(w->pen, style_paint(w->style, a->seminar ? PAINT_WHEEL_SEMINAR_FIELD : wheel_ring_paint(ring)));
    if (!a->seminar)
        return;
    /* An edge that is seen without its colour, too. */
    sector(w, a->month, s->outer, s->outer - style_points(w->style, SPACE_WHEEL_SEMINAR_EDGE));
    pen_fill(w->pen, style_paint(w->style, PAINT_WHEEL_SEMINAR));
}

static void draw_month(struct wheel *w, const struct ring *ring, int number, int month) {
    struct band band = ring_band(w, number);
    if (month_count(ring, month) == 0) {
        sector(w, month, band.outer, band.inner);
        pen_fill(w->pen, style_paint(w->style, PAINT_WHEEL_EMPTY));
    }
    for (const struct activity *a = ring->activities; a; a = a->next) {
        struct place_in s = place_of(w, ring, number, a);
        if (a->month == month)
            draw_activity(w, &s, number);
    }
}

static void draw_ring(struct wheel *w, const struct ring *ring, int number) {
    for (int m = 1; m <= 12; m++)
        draw_month(w, ring, number, m);
    for (int m = 1; m <= 12; m++)
        for (const struct activity *a = ring->activities; a; a = a->next) {
            struct place_in s = place_of(w, ring, number, a);
            if (a->month == m)
                draw_label(&s);
        }
}

static void draw_joints(struct wheel *w, double inner) {
    for (int m = 1; m <= 12; m++) {
        double angle = month_angle(m + 0.5);
        cairo_move_to(w->pen->cr, w->x + inner * cos(angle), w->y + inner * sin(angle));
        cairo_line_to(w->pen->cr, w->x + (w->r + WHEEL_JOINT_OVER) * cos(angle),
                      w->y + (w->r + WHEEL_JOINT_OVER) * sin(angle));
    }
    pen_stroke(w->pen, style_points(w->style, SPACE_WHEEL_JOINT), style_paint(w->style, PAINT_CHART_PAPER));
}

/*
 * The hub's words: two lines of what the ring is and its name, one ring below the other, around the wheel's
 * middle.
 */
struct hub {
    struct paragraph *names[WHEEL_RINGS];
    size_t n;
    double top; /* first baseline */
};

static double hub_leading(const struct wheel *w) {
    return mpt_to_points(w->style->types[TYPE_TABLE_STRONG].leading);
}

static struct paragraph *hub_name(const struct wheel *w, const char *name, double width, size_t most) {
    struct paragraph *p =
        paragraph_text(w->set, TYPE_TABLE_STRONG, name, mpt_from_points(width), PARAGRAPH_BALANCED);
    return p->n <= most ? p : name_break(w->set, TYPE_TABLE_STRONG, name, mpt_from_points(width), most);
}

/* Of more rings than it has room for, it names the cycle: the key beside the wheel names the rings. */
static struct hub hub_make(const struct wheel *w, double width, size_t most) {
    struct hub h = {.n = 0};
    size_t lines = 0;
    bool few = ring_count(w->cycle) <= WHEEL_RINGS;
    for (const struct ring *r = w->cycle->rings; r && h.n < (few ? WHEEL_RINGS : 1); r = r->next, h.n++) {
        h.names[h.n] = hub_name(w, few ? r->name : w->cycle->name, width, most + !few);
        lines += h.names[h.n]->n;
    }
    double more = lines > WHEEL_RINGS ? (double)(lines - WHEEL_RINGS) : 0; /* than a line a ring */
    h.top = w->y - style_points(w->style, SPACE_WHEEL_HUB_RISE) - hub_leading(w) / 2 * more;
    return h;
}

static bool hub_fits(const struct wheel *w, const struct hub *h, double radius) {
    double y = h->top;
    for (size_t i = 0; i < h->n; i++, y += style_points(w->style, SPACE_WHEEL_HUB_GAP)) {
        y += style_points(w->style, SPACE_WHEEL_HUB_WORD_LEADING);
        for (size_t k = 0; k < h->names[i]->n; k++, y += hub_leading(w)) {
            double half = mpt_to_points(h->names[i]->lines[k].width) / 2;
            if (hypot(half, y - w->y) > radius || hypot(half, y - WHEEL_HUB_ASCENT - w->y) > radius)
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
    struct hub h = {.n = 0};
    for (size_t i = 0; i < sizeof WHEEL_HUB_TRIES / sizeof *WHEEL_HUB_TRIES; i++) {
        double width = style_points(w->style, SPACE_WHEEL_HUB_WIDTH) - WHEEL_HUB_TRIES[i].narrower;
        h = hub_make(w, fmax(width, WHEEL_LABEL_NARROWEST), WHEEL_HUB_TRIES[i].lines);
        if (hub_fits(w, &h, radius))
            break;
    }
    return h;
}

static void draw_hub(struct wheel *w, double radius) {
    static const char *const words[WHEEL_RINGS] = {"outer-ring", "inner-ring"};
    const struct style *s = w->style;
    struct hub h = hub_choose(w, radius - style_points(s, SPACE_WHEEL_HUB_PADDING));
    double y = h.top;
    for (size_t i = 0; i < h.n; i++, y += style_points(s, SPACE_WHEEL_HUB_GAP)) {
        if (ring_count(w->cycle) <= WHEEL_RINGS)
            label_center(w->pen, w->set, TYPE_AXIS, style_word(s, words[i]), w->x, y);
        y += style_points(s, SPACE_WHEEL_HUB_WORD_LEADING);
        const struct paragraph *p = h.names[i];
        enum ink_id ink = i == 0 ? style_paint(s, PAINT_WHEEL_OUTER_NAME) : s->types[TYPE_TABLE_STRONG].ink;
        for (size_t k = 0; k < p->n; k++, y += hub_leading(w))
            name_draw_in(w->pen, &(struct paragraph){&p->lines[k], 1},
                         w->x - mpt_to_points(p->lines[k].width) / 2, y, 0, ink);
    }
}

static struct wheel wheel_make(struct pen *p, struct typesetter *t, const struct cycle *c, struct box box) {
    return (struct wheel){.pen = p,
                          .set = t,
                          .style = t->style,
                          .cycle = c,
                          .x = mpt_to_points(box.x + box.w / 2),
                          .y = mpt_to_points(box.y + box.h / 2),
                          .r = mpt_to_points(box.w) / 2,
                          .band = style_points(t->style, SPACE_WHEEL_BAND)};
}

enum paint_id wheel_ring_paint(int ring) {
    return ring % 2 == 0 ? PAINT_WHEEL_OUTER_RING : PAINT_WHEEL_INNER_RING;
}

bool wheel_has_room(struct typesetter *t, const struct cycle *c, const struct activity *a, struct box box) {
    struct wheel w = wheel_make(NULL, t, c, box);
    int number = 0;
    for (const struct ring *r = c->rings; r; r = r->next, number++)
        for (const struct activity *own = r->activities; own; own = own->next)
            if (own == a) {
                struct place_in s = place_of(&w, r, number, a);
                return break_label(&s, a->label) != NULL;
            }
    return true;
}

mpt wheel_height(struct typesetter *t, const struct chart *c, mpt w) {
    (void)t;
    (void)c;
    return w;
}

void wheel_draw(struct pen *p, struct typesetter *t, const struct chart *chart, struct box box) {
    const struct cycle *c = chart->cycle;
    struct wheel w = wheel_make(p, t, c, box);
    double hub = hub_radius(&w);
    int number = 0;
    for (const struct ring *r = c->rings; r; r = r->next)
        draw_ring(&w, r, number++);
    draw_joints(&w, hub);
    draw_band(&w);
    /* The band's joints lie above it. */
    draw_joints(&w, w.r - w.band - WHEEL_JOINT_OVER);
    draw_hub(&w, hub);
}
