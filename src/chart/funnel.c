#include "chart/funnel.h"

#include "assess/interval.h"
#include "chart/axis.h"
#include "chart/key.h"
#include "chart/labels.h"
#include "chart/name.h"
#include "chart/place.h"
#include "content/number.h"

#include <math.h>

/* Height of the plot by its width, within limits; below it ticks and the axis' words, then the key. */
static const double RATIO = 0.56, LOWEST = 110, HIGHEST = 210, BELOW = 34, R = 2.6, WORDS = 10, NAME_W = 70,
                    NAME_LINE = 9;

/* Around a name in the plot: beside it, above and below its baseline. */
static const double GROUND = 0.8, NAME_UP = 8.2, NAME_DOWN = 2.4;

/* Points of each limit. */
enum { SAMPLES = 60, LINES_MOST = 4 };

struct funnel_plot {
    struct pen *pen;
    struct typesetter *set;
    const struct funnel_chart *chart;
    struct axis axis;
    double fewest, most; /* persons at the ends: 5 times a power of two */
    double left, right, top, bottom, edge;
};

static double plot_height(double w) {
    return fmax(LOWEST, fmin(HIGHEST, RATIO * w));
}

static void draw_mark(struct pen *p, const struct funnel_point *point, double x, double y) {
    if (point->own)
        pen_disc(p, x, y, R + 2.2, INK_OCHRE_LIGHT);
    if (point->outside)
        pen_disc(p, x, y, R, INK_PETROL);
    else
        pen_ring(p, x, y, R, 1.0, INK_GREY70, INK_PAPER);
    if (point->own)
        pen_ring(p, x, y, R + 2.2, 1.0, INK_PETROL, point->outside ? INK_PETROL : INK_OCHRE_LIGHT);
}

/* Marks inside and outside, and the band; `pen` NULL measures. Returns the last baseline. */
static double draw_key(struct pen *pen, struct typesetter *t, const struct funnel_chart *c, double left,
                       double right, double y) {
    struct key k = key_begin(pen, t, left, right, y);
    double x = key_add(&k, 9, c->inside_key);
    if (pen)
        draw_mark(pen, &(struct funnel_point){.outside = false}, x + R, k.y - 2.6);
    x = key_add(&k, 9, c->outside_key);
    if (pen)
        draw_mark(pen, &(struct funnel_point){.outside = true}, x + R, k.y - 2.6);
    x = key_add(&k, 18, c->band_key);
    if (pen) {
        pen_rect(pen, x, k.y - 6, 14, 7, INK_MIST_LIGHT);
        pen_line(pen, x, k.y - 6, x + 14, k.y - 6, 0.75, INK_GREY70);
        pen_line(pen, x, k.y + 1, x + 14, k.y + 1, 0.75, INK_GREY70);
    }
    return key_end(&k);
}

/* Below the axis, in lines of its own width. */
static const struct paragraph *persons_words(const struct funnel_plot *p) {
    return name_break(p->set, TYPE_AXIS, p->chart->persons_word, mpt_from_points(p->edge - p->left),
                      LINES_MOST);
}

/* The key's first baseline. */
static double key_y(const struct funnel_plot *p) {
    size_t n = persons_words(p)->n;
    return p->bottom + BELOW + 6.5 + WORDS * (double)(n > 1 ? n - 1 : 0);
}

static double persons_x(const struct funnel_plot *p, double persons) {
    return p->left + (p->right - p->left) * log(persons / p->fewest) / log(p->most / p->fewest);
}

static double value_y(const struct funnel_plot *p, double value) {
    return axis_place(&p->axis, fmax(p->axis.low, fmin(p->axis.high, value)), p->bottom, p->top);
}

/* What is left of the axis for the points, and how far the band reaches where there are fewest persons. */
static void find_ranges(struct funnel_plot *p) {
    const struct funnel_chart *c = p->chart;
    double fewest = INFINITY, most = 0, min = c->centre, max = c->centre;
    for (size_t i = 0; i < c->n; i++) {
        fewest = fmin(fewest, c->points[i].persons);
        most = fmax(most, c->points[i].persons);
        min = fmin(min, c->points[i].value);
        max = fmax(max, c->points[i].value);
    }
    struct interval widest = interval_expected(c->centre, fewest, c->per, c->z);
    p->axis = axis_make(fmin(min, widest.lo), fmax(max, widest.hi), 5);
    p->fewest = 5 * exp2(floor(log2(fewest / 5) + 1e-9));
    p->most = fmax(5 * exp2(ceil(log2(most / 5) - 1e-9)), 2 * p->fewest);
}

static void draw_band(const struct funnel_plot *p) {
    const struct funnel_chart *c = p->chart;
    double x[SAMPLES + 1], low[SAMPLES + 1], high[SAMPLES + 1];
    for (int i = 0; i <= SAMPLES; i++) {
        double persons = p->fewest * pow(p->most / p->fewest, i / (double)SAMPLES);
        struct interval limits = interval_expected(c->centre, persons, c->per, c->z);
        x[i] = persons_x(p, persons);
        low[i] = value_y(p, limits.lo);
        high[i] = value_y(p, limits.hi);
    }
    for (int i = 0; i <= SAMPLES; i++)
        (i ? cairo_line_to : cairo_move_to)(p->pen->cr, x[i], low[i]);
    for (int i = SAMPLES; i >= 0; i--)
        cairo_line_to(p->pen->cr, x[i], high[i]);
    cairo_close_path(p->pen->cr);
    pen_fill(p->pen, INK_MIST_LIGHT);
    for (int i = 0; i <= SAMPLES; i++)
        (i ? cairo_line_to : cairo_move_to)(p->pen->cr, x[i], low[i]);
    pen_stroke(p->pen, 0.75, INK_GREY70);
    for (int i = 0; i <= SAMPLES; i++)
        (i ? cairo_line_to : cairo_move_to)(p->pen->cr, x[i], high[i]);
    pen_stroke(p->pen, 0.75, INK_GREY70);
}

static void draw_values(const struct funnel_plot *p) {
    for (int i = 0; i < p->axis.n; i++) {
        double y = value_y(p, axis_tick(&p->axis, i));
        const char *label =
            number_plain(p->set->arena, p->set->style->locale, axis_tick(&p->axis, i), p->axis.decimals);
        pen_line(p->pen, p->left, y, p->right, y, i ? 0.4 : 0.75, i ? INK_GREY20 : INK_INK);
        pen_text_right(p->pen, typeset(p->set, TYPE_AXIS, label), p->left - 5, y + 2.6, INK_GREY70);
    }
}

/* A tick a doubling; a label that would touch the one before is left out. */
static void draw_persons(const struct funnel_plot *p) {
    double end = -INFINITY;
    for (double n = p->fewest; n < p->most * 1.5; n *= 2) {
        double x = persons_x(p, n);
        const struct text_run *label =
            typeset(p->set, TYPE_AXIS, number_plain(p->set->arena, p->set->style->locale, n, n < 5 ? 1 : 0));
        pen_line(p->pen, x, p->bottom, x, p->bottom + 3, 0.75, INK_INK);
        end = label_between(p->pen, label, x, p->bottom + 12, end, p->edge);
    }
    name_draw(p->pen, persons_words(p), p->left, p->bottom + 22.5, WORDS, INK_GREY70);
}

static const struct paragraph *centre_name(const struct funnel_plot *p) {
    return name_break(p->set, TYPE_AXIS_STRONG, p->chart->centre_name, mpt_from_points(NAME_W), LINES_MOST);
}

/* The centre with its name over its value at the right edge. */
static void draw_centre(const struct funnel_plot *p) {
    const struct paragraph *name = centre_name(p);
    double y = value_y(p, p->chart->centre), lines = NAME_LINE * (double)(name->n ? name->n - 1 : 0),
           first = fmax(y - 1.5 - lines, p->top + 5), value = fmax(y + 8, first + lines + 9.5);
    pen_line(p->pen, p->left, y, p->right, y, 1.3, INK_GREY70);
    name_draw(p->pen, name, p->right + 6, first, NAME_LINE, INK_GREY70);
    pen_text(p->pen, typeset(p->set, TYPE_AXIS_STRONG, p->chart->centre_text), p->right + 6, value,
             INK_GREY70);
}

/* From a mark to the nearer end of a name that stands farther off than others' marks may. */
static void draw_leader(const struct funnel_plot *p, double x, double y, double left, double right,
                        double middle) {
    double near = fmax(left - 1, fmin(right + 1, x)), edge = middle < y ? middle + 4 : middle - 4;
    double end_y = near == x ? edge : middle, away = hypot(near - x, end_y - y);
    if (away > R + 7)
        pen_line(p->pen, x + (near - x) * (R + 1) / away, y + (end_y - y) * (R + 1) / away, near, end_y, 0.4,
                 INK_GREY70);
}

/* a point's name; NULL for none */
struct placed {
    const struct paragraph *name;
    double x, y; /* left end of its baseline */
};

/* Keeps names clear of all marks, of each other and, where they can, of the centre's line. */
static struct placed *place_names(const struct funnel_plot *p) {
    const struct funnel_chart *c = p->chart;
    struct placed *placed = ARENA_ARRAY(p->set->arena, struct placed, c->n);
    struct place_map map = place_begin(p->set->arena, 2 * c->n + 1, p->left, p->top, p->right, p->bottom);
    double centre = value_y(p, c->centre);
    place_take(&map, (struct place_box){p->left, centre - 1, p->right, centre + 1});
    for (size_t i = 0; i < c->n; i++) {
        double x = persons_x(p, c->points[i].persons), y = value_y(p, c->points[i].value),
               r = c->points[i].own ? R + 2.2 : R;
        place_take(&map, (struct place_box){x - r, y - r, x + r, y + r});
    }
    for (size_t i = 0; i < c->n; i++) {
        const struct funnel_point *point = &c->points[i];
        placed[i].name = NULL;
        if (!point->outside && !point->own)
            continue;
        const struct paragraph *name = name_break(p->set, point->own ? TYPE_CHART_LABEL_OWN : TYPE_AXIS,
                                                  point->name, mpt_from_points(p->right - p->left), 1);
        if (place_near(&map, persons_x(p, point->persons), value_y(p, point->value), point->own ? R + 2.2 : R,
                       name_width(name), &placed[i].x, &placed[i].y))
            placed[i].name = name;
    }
    return placed;
}

/* Whether the band lies behind all of a name. */
static bool in_band(const struct funnel_plot *p, double left, double top, double right, double bottom) {
    const struct funnel_chart *c = p->chart;
    for (int i = 0; i < 2; i++) {
        double persons =
            p->fewest * pow(p->most / p->fewest, ((i ? right : left) - p->left) / (p->right - p->left));
        struct interval limits = interval_expected(c->centre, persons, c->per, c->z);
        if (value_y(p, limits.hi) > top - 1 || value_y(p, limits.lo) < bottom + 1)
            return false;
    }
    return true;
}

/* Leaders, then ground of their own for the names: no line runs through them. */
static void draw_grounds(const struct funnel_plot *p, const struct placed *placed) {
    const struct funnel_chart *c = p->chart;
    for (size_t i = 0; i < c->n; i++)
        if (placed[i].name)
            draw_leader(p, persons_x(p, c->points[i].persons), value_y(p, c->points[i].value), placed[i].x,
                        placed[i].x + name_width(placed[i].name), placed[i].y - 2.6);
    for (size_t i = 0; i < c->n; i++) {
        if (!placed[i].name)
            continue;
        double x = placed[i].x, y = placed[i].y, w = name_width(placed[i].name);
        pen_rect(p->pen, x - GROUND, y - NAME_UP, w + 2 * GROUND, NAME_UP + NAME_DOWN,
                 in_band(p, x, y - NAME_UP, x + w, y + NAME_DOWN) ? INK_MIST_LIGHT : INK_PAPER);
    }
}

static void draw_points(const struct funnel_plot *p) {
    const struct funnel_chart *c = p->chart;
    const struct placed *placed = place_names(p);
    draw_grounds(p, placed);
    for (size_t i = 0; i < c->n; i++)
        draw_mark(p->pen, &c->points[i], persons_x(p, c->points[i].persons), value_y(p, c->points[i].value));
    for (size_t i = 0; i < c->n; i++)
        if (placed[i].name)
            name_draw(p->pen, placed[i].name, placed[i].x, placed[i].y, 0,
                      c->points[i].own ? INK_PETROL : INK_INK);
}

static double label_width(const struct funnel_plot *p) {
    return fmax(name_width(centre_name(p)),
                mpt_to_points(typeset_width(p->set, TYPE_AXIS_STRONG, p->chart->centre_text))) +
           6;
}

static double ticks_width(const struct funnel_plot *p) {
    double w = 0;
    for (int i = 0; i < p->axis.n; i++)
        w = fmax(w, mpt_to_points(typeset_width(p->set, TYPE_AXIS,
                                                number_plain(p->set->arena, p->set->style->locale,
                                                             axis_tick(&p->axis, i), p->axis.decimals))));
    return w + 5;
}

static struct funnel_plot plot_make(struct pen *pen, struct typesetter *t, const struct funnel_chart *c,
                                    struct box box) {
    struct funnel_plot p = {.pen = pen, .set = t, .chart = c, .top = mpt_to_points(box.y) + 4};
    find_ranges(&p);
    p.edge = mpt_to_points(box.x + box.w);
    p.left = mpt_to_points(box.x) + ticks_width(&p);
    p.right = p.edge - label_width(&p);
    p.bottom = p.top - 4 + plot_height(mpt_to_points(box.w));
    return p;
}

mpt funnel_height(struct typesetter *t, const struct chart *chart, mpt w) {
    const struct funnel_chart *c = chart->funnel;
    if (!c->n)
        return 0;
    struct funnel_plot p = plot_make(NULL, t, c, (struct box){0, 0, w, 0});
    return mpt_from_points(draw_key(NULL, t, c, 0, p.edge, key_y(&p)) + 3);
}

void funnel_draw(struct pen *pen, struct typesetter *t, const struct chart *chart, struct box box) {
    const struct funnel_chart *c = chart->funnel;
    if (!c->n)
        return;
    struct funnel_plot p = plot_make(pen, t, c, box);
    draw_band(&p);
    draw_values(&p);
    draw_persons(&p);
    draw_centre(&p);
    draw_points(&p);
    draw_key(pen, t, c, mpt_to_points(box.x), p.edge, key_y(&p));
}
