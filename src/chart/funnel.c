#include "chart/funnel.h"

#include "assess/interval.h"
#include "chart/axis.h"
#include "chart/geometry.h"
#include "chart/key.h"
#include "chart/labels.h"
#include "chart/name.h"
#include "chart/place.h"
#include "content/number.h"

#include <math.h>

struct funnel_plot {
    struct pen *pen;
    struct typesetter *set;
    const struct style *style;
    const struct funnel_chart *chart;
    struct axis axis;
    double fewest, most; /* persons at the ends: FUNNEL_FEWEST times a power of two */
    double left, right, top, bottom, edge;
};

static double plot_height(const struct style *s, double w) {
    return fmax(style_points(s, SPACE_FUNNEL_HEIGHT_LEAST),
                fmin(style_points(s, SPACE_FUNNEL_HEIGHT_MOST), FUNNEL_RATIO * w));
}

/* How far a mark reaches from its middle. */
static double mark_radius(const struct style *s, const struct funnel_point *point) {
    double r = style_points(s, SPACE_FUNNEL_DOT_RADIUS);
    return point->own ? r + style_points(s, SPACE_FUNNEL_OWN_RING) : r;
}

static void draw_mark(struct pen *p, const struct funnel_point *point, double x, double y) {
    const struct style *s = p->style;
    double r = style_points(s, SPACE_FUNNEL_DOT_RADIUS), line = style_points(s, SPACE_FUNNEL_RING_LINE);
    enum ink_id tint = style_paint(s, PAINT_CHART_OWN_TINT), outside = style_paint(s, PAINT_FUNNEL_OUTSIDE);
    if (point->own)
        pen_disc(p, x, y, mark_radius(s, point), tint);
    if (point->outside)
        pen_disc(p, x, y, r, outside);
    else
        pen_ring(p, x, y, r, line, style_paint(s, PAINT_FUNNEL_INSIDE), style_paint(s, PAINT_CHART_PAPER));
    if (point->own)
        pen_ring(p, x, y, mark_radius(s, point), line, style_paint(s, PAINT_CHART_OWN),
                 point->outside ? outside : tint);
}

static void draw_limit(struct pen *p, double x1, double y1, double x2, double y2) {
    pen_line(p, x1, y1, x2, y2, style_points(p->style, SPACE_CHART_FINE_LINE),
             style_paint(p->style, PAINT_FUNNEL_LIMIT));
}

/* A piece of the band in the key, above and below the baseline `y`. */
static void draw_key_band(struct pen *p, double x, double y) {
    const struct style *s = p->style;
    double w = style_points(s, SPACE_FUNNEL_KEY_BAND_WIDTH),
           h = style_points(s, SPACE_FUNNEL_KEY_BAND_HEIGHT),
           rise = style_points(s, SPACE_FUNNEL_KEY_BAND_RISE);
    pen_rect(p, x, y - rise, w, h, style_paint(s, PAINT_FUNNEL_BAND));
    draw_limit(p, x, y - rise, x + w, y - rise);
    draw_limit(p, x, y + (h - rise), x + w, y + (h - rise));
}

/* Marks inside and outside, and the band; `pen` NULL measures. Returns the last baseline. */
static double draw_key(struct pen *pen, struct typesetter *t, const struct funnel_chart *c, double left,
                       double right, double y) {
    const struct style *s = t->style;
    struct key k = key_begin(pen, t, left, right, y);
    double room = style_points(s, SPACE_CHART_KEY_MARK_WIDTH), r = style_points(s, SPACE_FUNNEL_DOT_RADIUS),
           rise = style_points(s, SPACE_CHART_AXIS_DROP);
    double x = key_add(&k, room, c->inside_key);
    if (pen)
        draw_mark(pen, &(struct funnel_point){.outside = false}, x + r, k.y - rise);
    x = key_add(&k, room, c->outside_key);
    if (pen)
        draw_mark(pen, &(struct funnel_point){.outside = true}, x + r, k.y - rise);
    x = key_add(&k, style_points(s, SPACE_FUNNEL_KEY_BAND_ROOM), c->band_key);
    if (pen)
        draw_key_band(pen, x, k.y);
    return key_end(&k);
}

/* Below the axis, in lines of its own width. */
static const struct paragraph *persons_words(const struct funnel_plot *p) {
    return name_break(p->set, TYPE_AXIS, p->chart->persons_word, mpt_from_points(p->edge - p->left),
                      NAME_LINES);
}

/* The key's first baseline. */
static double key_y(const struct funnel_plot *p) {
    size_t n = persons_words(p)->n;
    return p->bottom + style_points(p->style, SPACE_FUNNEL_BELOW) +
           style_points(p->style, SPACE_CHART_KEY_BASELINE) +
           style_points(p->style, SPACE_FUNNEL_WORDS_LEADING) * (double)(n > 1 ? n - 1 : 0);
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
    p->axis = axis_make(fmin(min, widest.lo), fmax(max, widest.hi), FUNNEL_STEPS, c->measure);
    p->fewest = FUNNEL_FEWEST * exp2(floor(log2(fewest / FUNNEL_FEWEST) + AXIS_SLACK));
    p->most = fmax(FUNNEL_FEWEST * exp2(ceil(log2(most / FUNNEL_FEWEST) - AXIS_SLACK)), 2 * p->fewest);
}

/* The current path: one limit of the band, from left to right. */
static void trace_limit(const struct funnel_plot *p, const double *x, const double *y) {
    for (int i = 0; i <= FUNNEL_SAMPLES; i++)
        (i ? cairo_line_to : cairo_move_to)(p->pen->cr, x[i], y[i]);
}

static void stroke_limit(const struct funnel_plot *p, const double *x, const double *y) {
    trace_limit(p, x, y);
    pen_stroke(p->pen, style_points(p->style, SPACE_CHART_FINE_LINE),
               style_paint(p->style, PAINT_FUNNEL_LIMIT));
}

static void draw_band(const struct funnel_plot *p) {
    const struct funnel_chart *c = p->chart;
    double x[FUNNEL_SAMPLES + 1], low[FUNNEL_SAMPLES + 1], high[FUNNEL_SAMPLES + 1];
    for (int i = 0; i <= FUNNEL_SAMPLES; i++) {
        double persons = p->fewest * pow(p->most / p->fewest, i / (double)FUNNEL_SAMPLES);
        struct interval limits = interval_expected(c->centre, persons, c->per, c->z);
        x[i] = persons_x(p, persons);
        low[i] = value_y(p, limits.lo);
        high[i] = value_y(p, limits.hi);
    }
    trace_limit(p, x, low);
    for (int i = FUNNEL_SAMPLES; i >= 0; i--)
        cairo_line_to(p->pen->cr, x[i], high[i]);
    cairo_close_path(p->pen->cr);
    pen_fill(p->pen, style_paint(p->style, PAINT_FUNNEL_BAND));
    stroke_limit(p, x, low);
    stroke_limit(p, x, high);
}

static void draw_values(const struct funnel_plot *p) {
    const struct style *s = p->style;
    for (int i = 0; i < p->axis.n; i++) {
        double y = value_y(p, axis_tick(&p->axis, i));
        const char *label =
            number_plain(p->set->arena, p->set->style->locale, axis_tick(&p->axis, i), p->axis.decimals);
        pen_line(p->pen, p->left, y, p->right, y,
                 style_points(s, i ? SPACE_CHART_HAIR_LINE : SPACE_CHART_FINE_LINE),
                 style_paint(s, i ? PAINT_CHART_GRIDLINE : PAINT_CHART_AXIS));
        label_right(p->pen, p->set, TYPE_AXIS, label, p->left - style_points(s, SPACE_CHART_AXIS_GAP),
                    y + style_points(s, SPACE_CHART_AXIS_DROP));
    }
}

/* A tick a doubling; a label that would touch the one before is left out. */
static void draw_persons(const struct funnel_plot *p) {
    const struct style *s = p->style;
    double end = -INFINITY;
    for (double n = p->fewest; n < p->most * FUNNEL_PAST_TICK; n *= 2) {
        double x = persons_x(p, n);
        const char *label = number_plain(p->set->arena, p->set->style->locale, n, n < FUNNEL_FEWEST ? 1 : 0);
        pen_line(p->pen, x, p->bottom, x, p->bottom + style_points(s, SPACE_CHART_TICK_LENGTH),
                 style_points(s, SPACE_CHART_FINE_LINE), style_paint(s, PAINT_CHART_AXIS));
        end = label_between(p->pen, p->set, label, x, p->bottom + style_points(s, SPACE_CHART_AXIS_BASELINE),
                            end, p->edge);
    }
    name_draw(p->pen, persons_words(p), p->left, p->bottom + style_points(s, SPACE_FUNNEL_WORDS_BASELINE),
              style_points(s, SPACE_FUNNEL_WORDS_LEADING));
}

static const struct paragraph *centre_name(const struct funnel_plot *p) {
    return name_break(p->set, TYPE_AXIS_STRONG, p->chart->centre_name,
                      style_space(p->style, SPACE_FUNNEL_CENTRE_NAME_WIDTH), NAME_LINES);
}

/* The centre with its name over its value at the right edge. */
static void draw_centre(const struct funnel_plot *p) {
    const struct style *s = p->style;
    const struct paragraph *name = centre_name(p);
    enum ink_id county = style_paint(s, PAINT_CHART_COUNTY);
    double rise = style_points(s, SPACE_CHART_END_NAME_RISE),
           drop = style_points(s, SPACE_CHART_END_VALUE_DROP),
           leading = style_points(s, SPACE_FUNNEL_CENTRE_NAME_LEADING);
    double y = value_y(p, p->chart->centre), x = p->right + style_points(s, SPACE_CHART_END_LABEL_GAP),
           lines = leading * (double)(name->n ? name->n - 1 : 0),
           first = fmax(y - rise - lines, p->top + style_points(s, SPACE_FUNNEL_CENTRE_NAME_DEPTH)),
           value = fmax(y + drop, first + lines + (rise + drop));
    pen_line(p->pen, p->left, y, p->right, y, style_points(s, SPACE_CHART_COUNTY_LINE), county);
    name_draw_in(p->pen, name, x, first, leading, county);
    pen_text(p->pen, typeset(p->set, TYPE_AXIS_STRONG, p->chart->centre_text), x, value, county);
}

/* From a mark to the nearer end of a name that stands farther off than others' marks may. */
static void draw_leader(const struct funnel_plot *p, double x, double y, double left, double right,
                        double middle) {
    const struct style *s = p->style;
    double end = style_points(s, SPACE_FUNNEL_LEADER_END), half = style_points(s, SPACE_FUNNEL_LEADER_EDGE),
           r = style_points(s, SPACE_FUNNEL_DOT_RADIUS), from = r + style_points(s, SPACE_FUNNEL_LEADER_GAP);
    double near = fmax(left - end, fmin(right + end, x)), edge = middle < y ? middle + half : middle - half;
    double end_y = near == x ? edge : middle, away = hypot(near - x, end_y - y);
    if (away > r + FUNNEL_NAME_AWAY)
        pen_line(p->pen, x + (near - x) * from / away, y + (end_y - y) * from / away, near, end_y,
                 style_points(s, SPACE_CHART_HAIR_LINE), style_paint(s, PAINT_FUNNEL_LEADER));
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
    place_take(&map, (struct place_box){p->left, centre - FUNNEL_CENTRE_HALF, p->right,
                                        centre + FUNNEL_CENTRE_HALF});
    for (size_t i = 0; i < c->n; i++) {
        double x = persons_x(p, c->points[i].persons), y = value_y(p, c->points[i].value),
               r = mark_radius(p->style, &c->points[i]);
        place_take(&map, (struct place_box){x - r, y - r, x + r, y + r});
    }
    for (size_t i = 0; i < c->n; i++) {
        const struct funnel_point *point = &c->points[i];
        placed[i].name = NULL;
        if (!point->outside && !point->own)
            continue;
        const struct paragraph *name = name_break(p->set, point->own ? TYPE_CHART_LABEL_OWN : TYPE_AXIS,
                                                  point->name, mpt_from_points(p->right - p->left), 1);
        if (place_near(&map, persons_x(p, point->persons), value_y(p, point->value),
                       mark_radius(p->style, point) + style_points(p->style, SPACE_FUNNEL_NAME_GAP),
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
        if (value_y(p, limits.hi) > top - FUNNEL_BAND_CLEAR ||
            value_y(p, limits.lo) < bottom + FUNNEL_BAND_CLEAR)
            return false;
    }
    return true;
}

/* Leaders, then ground of their own for the names: no line runs through them. */
static void draw_grounds(const struct funnel_plot *p, const struct placed *placed) {
    const struct funnel_chart *c = p->chart;
    const struct style *s = p->style;
    double margin = style_points(s, SPACE_FUNNEL_GROUND_MARGIN),
           up = style_points(s, SPACE_FUNNEL_GROUND_RISE), down = style_points(s, SPACE_FUNNEL_GROUND_DROP);
    for (size_t i = 0; i < c->n; i++)
        if (placed[i].name)
            draw_leader(p, persons_x(p, c->points[i].persons), value_y(p, c->points[i].value), placed[i].x,
                        placed[i].x + name_width(placed[i].name),
                        placed[i].y - style_points(s, SPACE_CHART_AXIS_DROP));
    for (size_t i = 0; i < c->n; i++) {
        if (!placed[i].name)
            continue;
        double x = placed[i].x, y = placed[i].y, w = name_width(placed[i].name);
        bool in = in_band(p, x, y - up, x + w, y + down);
        pen_rect(p->pen, x - margin, y - up, w + 2 * margin, up + down,
                 style_paint(s, in ? PAINT_FUNNEL_BAND : PAINT_CHART_PAPER));
    }
}

static void draw_points(const struct funnel_plot *p) {
    const struct funnel_chart *c = p->chart;
    const struct placed *placed = place_names(p);
    draw_grounds(p, placed);
    for (size_t i = 0; i < c->n; i++)
        draw_mark(p->pen, &c->points[i], persons_x(p, c->points[i].persons), value_y(p, c->points[i].value));
    for (size_t i = 0; i < c->n; i++)
        if (placed[i].name && c->points[i].own)
            name_draw(p->pen, placed[i].name, placed[i].x, placed[i].y, 0);
        else if (placed[i].name)
            name_draw_in(p->pen, placed[i].name, placed[i].x, placed[i].y, 0,
                         style_paint(p->style, PAINT_CHART_TEXT));
}

static double label_width(const struct funnel_plot *p) {
    return fmax(name_width(centre_name(p)),
                mpt_to_points(typeset_width(p->set, TYPE_AXIS_STRONG, p->chart->centre_text))) +
           style_points(p->style, SPACE_CHART_END_LABEL_GAP);
}

static double ticks_width(const struct funnel_plot *p) {
    double w = 0;
    for (int i = 0; i < p->axis.n; i++)
        w = fmax(w, mpt_to_points(typeset_width(p->set, TYPE_AXIS,
                                                number_plain(p->set->arena, p->set->style->locale,
                                                             axis_tick(&p->axis, i), p->axis.decimals))));
    return w + style_points(p->style, SPACE_CHART_AXIS_GAP);
}

static struct funnel_plot plot_make(struct pen *pen, struct typesetter *t, const struct funnel_chart *c,
                                    struct box box) {
    double above = style_points(t->style, SPACE_FUNNEL_ABOVE);
    struct funnel_plot p = {
        .pen = pen, .set = t, .style = t->style, .chart = c, .top = mpt_to_points(box.y) + above};
    find_ranges(&p);
    p.edge = mpt_to_points(box.x + box.w);
    p.left = mpt_to_points(box.x) + ticks_width(&p);
    p.right = p.edge - label_width(&p);
    p.bottom = p.top - above + plot_height(t->style, mpt_to_points(box.w));
    return p;
}

mpt funnel_height(struct typesetter *t, const struct chart *chart, mpt w) {
    const struct funnel_chart *c = chart->funnel;
    if (!c->n)
        return 0;
    struct funnel_plot p = plot_make(NULL, t, c, (struct box){0, 0, w, 0});
    return mpt_from_points(draw_key(NULL, t, c, 0, p.edge, key_y(&p)) +
                           style_points(t->style, SPACE_CHART_KEY_DEPTH));
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
