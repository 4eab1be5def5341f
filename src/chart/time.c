#include "chart/time.h"

#include "chart/axis.h"
#include "chart/geometry.h"
#include "chart/labels.h"
#include "chart/name.h"
#include "chart/symbol.h"
#include "content/number.h"

#include <math.h>

struct time_plot {
    struct pen *pen;
    struct typesetter *set;
    const struct style *style;
    const struct time_chart *chart;
    struct axis axis;
    double left, right, top, bottom; /* of the plot, in points */
    double edge;                     /* right end of the labels */
    bool small;
};

static double year_x(const struct time_plot *p, int year) {
    int years = p->chart->last_year - p->chart->first_year;
    double inset = style_points(p->style, p->small ? SPACE_WOMEN_MEN_INSET : SPACE_TIME_INSET);
    if (!years) /* a single year stands in the middle */
        return (p->left + p->right) / 2;
    return p->left + inset + (p->right - p->left - 2 * inset) * (year - p->chart->first_year) / years;
}

static double value_y(const struct time_plot *p, double value) {
    return axis_place(&p->axis, value, p->bottom, p->top);
}

static void find_range(const struct time_chart *c, double *min, double *max) {
    *min = INFINITY;
    *max = -INFINITY;
    for (size_t i = 0; i < c->n; i++)
        for (size_t k = 0; k < c->series[i].n; k++) {
            *min = fmin(*min, c->series[i].points[k].value);
            *max = fmax(*max, c->series[i].points[k].value);
        }
    if (c->has_target) {
        *min = fmin(*min, c->target);
        *max = fmax(*max, c->target);
    }
}

static void draw_grid(const struct time_plot *p) {
    const struct style *s = p->style;
    for (int i = 0; i < p->axis.n; i++) {
        double y = value_y(p, axis_tick(&p->axis, i));
        bool base = i == 0;
        pen_line(p->pen, p->left, y, p->right, y,
                 style_points(s, base ? SPACE_CHART_FINE_LINE : SPACE_CHART_HAIR_LINE),
                 style_paint(s, base ? PAINT_CHART_AXIS : PAINT_CHART_GRIDLINE));
        const char *label =
            number_plain(p->set->arena, p->set->style->locale, axis_tick(&p->axis, i), p->axis.decimals);
        label_right(p->pen, p->set, TYPE_AXIS, label, p->left - style_points(s, SPACE_CHART_AXIS_GAP),
                    y + style_points(s, SPACE_CHART_AXIS_DROP));
    }
}

static enum type_id year_type(const struct time_plot *p, int year) {
    bool strong = !p->small && (year == p->chart->base_year || year == p->chart->last_year);
    return strong ? TYPE_AXIS_STRONG : TYPE_AXIS;
}

static const char *year_text(const struct time_plot *p, int year) {
    return arena_printf(p->set->arena, "%d", year);
}

static double year_half(const struct time_plot *p, int year) {
    return mpt_to_points(typeset_width(p->set, year_type(p, year), year_text(p, year))) / 2;
}

/* Marks a year as labelled unless its label would touch another's. */
static void choose_year(const struct time_plot *p, int year, bool *chosen) {
    double x = year_x(p, year), half = year_half(p, year),
           apart = style_points(p->style, SPACE_TIME_YEAR_APART);
    for (int other = p->chart->first_year; other <= p->chart->last_year; other++)
        if (chosen[other - p->chart->first_year] &&
            fabs(year_x(p, other) - x) < half + year_half(p, other) + apart)
            return;
    chosen[year - p->chart->first_year] = true;
}

/*
 * Every year has a tick; labels thin out when they would touch: the latest stays first of all, then the base
 * year.
 */
static void draw_years(const struct time_plot *p) {
    const struct time_chart *c = p->chart;
    const struct style *s = p->style;
    bool *chosen = ARENA_ARRAY(p->set->arena, bool, (size_t)(c->last_year - c->first_year) + 1);
    choose_year(p, c->last_year, chosen);
    if (!p->small && c->base_year >= c->first_year && c->base_year <= c->last_year)
        choose_year(p, c->base_year, chosen);
    choose_year(p, c->first_year, chosen);
    for (int year = c->first_year; year <= c->last_year; year++) {
        double x = year_x(p, year);
        if (!p->small) {
            pen_line(p->pen, x, p->bottom, x, p->bottom + style_points(s, SPACE_CHART_TICK_LENGTH),
                     style_points(s, SPACE_CHART_FINE_LINE), style_paint(s, PAINT_CHART_AXIS));
            choose_year(p, year, chosen);
        }
        if (chosen[year - c->first_year])
            label_center(p->pen, p->set, year_type(p, year), year_text(p, year), x,
                         p->bottom + style_points(s, SPACE_CHART_AXIS_BASELINE));
    }
}

static void draw_base(const struct time_plot *p) {
    const struct time_chart *c = p->chart;
    if (!c->base_year || c->base_year < c->first_year || c->base_year > c->last_year)
        return;
    const struct style *s = p->style;
    double x = year_x(p, c->base_year);
    /* Its word stands above the plot, where no line can run through it. */
    pen_line(p->pen, x, p->top - style_points(s, SPACE_TIME_HEADROOM), x, p->bottom,
             style_points(s, SPACE_CHART_THIN_LINE), style_paint(s, PAINT_CHART_BASE_YEAR));
    label_left(p->pen, p->set, TYPE_AXIS, c->base_word, x + style_points(s, SPACE_TIME_BASE_WORD_GAP),
               p->top - style_points(s, SPACE_TIME_BASE_WORD_RISE));
}

static void draw_target(const struct time_plot *p) {
    const struct time_chart *c = p->chart;
    if (!c->has_target)
        return;
    double y = value_y(p, c->target);
    pen_line(p->pen, year_x(p, c->base_year), y, p->right, y, style_points(p->style, SPACE_TIME_TARGET_LINE),
             style_paint(p->style, PAINT_CHART_TARGET));
}

static const struct {
    enum paint_id paint;
    enum space_id width;
    bool dashed;
    enum space_id dash, gap; /* where it is */
} lines[] = {
    [SERIES_OWN] = {PAINT_CHART_OWN, SPACE_TIME_OWN_LINE, .dashed = false},
    [SERIES_COUNTY] = {PAINT_CHART_COUNTY, SPACE_CHART_COUNTY_LINE, .dashed = false},
    [SERIES_NATION] = {PAINT_CHART_NATION, SPACE_TIME_NATION_LINE, true, SPACE_CHART_NATION_DASH,
                       SPACE_CHART_NATION_GAP},
    [SERIES_WOMEN] = {PAINT_CHART_WOMEN, SPACE_WOMEN_MEN_LINE, .dashed = false},
    [SERIES_MEN] = {PAINT_CHART_MEN, SPACE_WOMEN_MEN_LINE, true, SPACE_WOMEN_MEN_DASH, SPACE_WOMEN_MEN_GAP},
    [SERIES_LINE] = {PAINT_CHART_PLAIN_LINE, SPACE_CHART_PLAIN_LINE, .dashed = false},
};

static enum ink_id series_ink(const struct time_plot *p, const struct chart_series *s) {
    return style_paint(p->style, lines[s->role].paint);
}

/* A point between two gaps, which no line reaches. The latest has its mark. */
static bool stands_alone(const struct chart_series *s, size_t i) {
    return i + 1 < s->n && (i == 0 || s->points[i].apart) && s->points[i + 1].apart;
}

static void draw_series(const struct time_plot *p, const struct chart_series *s) {
    cairo_t *cr = p->pen->cr;
    for (size_t i = 0; i < s->n; i++) {
        double x = year_x(p, s->points[i].year), y = value_y(p, s->points[i].value);
        if (i == 0 || s->points[i].apart)
            cairo_move_to(cr, x, y);
        else
            cairo_line_to(cr, x, y);
    }
    double width = style_points(p->style, lines[s->role].width);
    enum ink_id ink = series_ink(p, s);
    if (lines[s->role].dashed)
        pen_stroke_dashed(p->pen, width, style_points(p->style, lines[s->role].dash),
                          style_points(p->style, lines[s->role].gap), ink);
    else
        pen_stroke(p->pen, width, ink);
    for (size_t i = 0; i < s->n; i++)
        if (stands_alone(s, i))
            pen_disc(p->pen, year_x(p, s->points[i].year), value_y(p, s->points[i].value),
                     width * TIME_LONE_DOT, ink);
}

/* The own latest value with its verdict; the base year's as a dot, so that a ring always is a verdict's. */
static void draw_own_marks(const struct time_plot *p, const struct chart_series *s, double x, double y) {
    const struct style *style = p->style;
    enum ink_id own = series_ink(p, s), paper = style_paint(style, PAINT_CHART_PAPER);
    for (size_t i = 0; i + 1 < s->n; i++)
        if (s->points[i].year == p->chart->base_year)
            pen_disc(p->pen, year_x(p, s->points[i].year), value_y(p, s->points[i].value),
                     style_points(style, SPACE_TIME_BASE_DOT_RADIUS), own);
    if (p->chart->judgement.verdict == VERDICT_NONE) /* the marks of the verdicts would say one */
        pen_disc(p->pen, x, y, style_points(style, SPACE_TIME_OWN_DOT_RADIUS), own);
    else
        symbol_draw(p->pen, p->chart->judgement, x, y, style_points(style, SPACE_TIME_MARK_RADIUS), paper);
}

static void draw_marks(const struct time_plot *p, const struct chart_series *s) {
    if (!s->n)
        return;
    const struct chart_point *last = &s->points[s->n - 1];
    double x = year_x(p, last->year), y = value_y(p, last->value),
           square = style_points(p->style, SPACE_WOMEN_MEN_SQUARE);
    switch (s->role) {
    case SERIES_OWN:
        draw_own_marks(p, s, x, y);
        break;
    case SERIES_MEN:
        pen_rect(p->pen, x - square / 2, y - square / 2, square, square, series_ink(p, s));
        break;
    case SERIES_WOMEN:
        pen_disc(p->pen, x, y, style_points(p->style, SPACE_WOMEN_MEN_DOT_RADIUS), series_ink(p, s));
        break;
    default:
        pen_disc(p->pen, x, y, style_points(p->style, SPACE_TIME_DOT_RADIUS), series_ink(p, s));
    }
}

struct end_label {
    double y; /* of the line's end */
    double x; /* likewise */
    const char *name, *value;
    const struct paragraph *lines; /* of the name */
    enum type_id type;
    enum ink_id line_ink;
};

static size_t collect_labels(const struct time_plot *p, struct end_label *labels) {
    const struct time_chart *c = p->chart;
    size_t n = 0;
    for (size_t i = 0; i < c->n && n + 1 < TIME_LABELS; i++) {
        const struct chart_series *s = &c->series[i];
        if (!s->n)
            continue;
        bool own = s->role == SERIES_OWN;
        labels[n++] = (struct end_label){value_y(p, s->points[s->n - 1].value),
                                         year_x(p, s->points[s->n - 1].year),
                                         s->name,
                                         s->latest,
                                         NULL,
                                         own ? TYPE_CHART_LABEL_OWN : TYPE_CHART_LABEL_GREY,
                                         series_ink(p, s)};
    }
    if (c->has_target)
        labels[n++] = (struct end_label){value_y(p, c->target),
                                         p->right,
                                         c->target_word,
                                         c->target_text,
                                         NULL,
                                         TYPE_CHART_LABEL,
                                         style_paint(p->style, PAINT_CHART_TARGET)};
    for (size_t i = 1; i < n; i++)
        for (size_t k = i; k > 0 && labels[k].y < labels[k - 1].y; k--) {
            struct end_label swap = labels[k];
            labels[k] = labels[k - 1];
            labels[k - 1] = swap;
        }
    return n;
}

/* Between the lines of a name. */
static double leading(const struct time_plot *p) {
    return mpt_to_points(p->style->types[TYPE_CHART_LABEL].leading);
}

/*
 * Whether a leader from a label's line would come close to where another line ends, and seem to be of that.
 */
static bool leader_misleads(const struct time_plot *p, const struct end_label *e, double x, double end,
                            double at) {
    for (size_t i = 0; i < p->chart->n; i++) {
        const struct chart_series *s = &p->chart->series[i];
        if (!s->n)
            continue;
        double other_x = year_x(p, s->points[s->n - 1].year), other_y = value_y(p, s->points[s->n - 1].value);
        bool own = other_x == e->x && other_y == e->y;
        if (!own && other_x >= x &&
            fabs(e->y + (at - e->y) * (other_x - x) / (end - x) - other_y) < TIME_LEADER_CLEAR)
            return true;
    }
    return false;
}

/* From a line's end to its label, where that has moved away from it. */
static void draw_leader(const struct time_plot *p, const struct end_label *e, double at) {
    const struct style *s = p->style;
    double x = e->x + style_points(s, SPACE_TIME_LEADER_GAP),
           end = p->right + style_points(s, SPACE_TIME_LEADER_END);
    if (fabs(at - e->y) > TIME_LABEL_MOVED && !leader_misleads(p, e, x, end, at))
        pen_line(p->pen, x, e->y, end, at, style_points(s, SPACE_CHART_HAIR_LINE),
                 style_paint(s, PAINT_CHART_LEADER));
}

static void draw_label(const struct time_plot *p, const struct end_label *e, double at) {
    const struct style *s = p->style;
    draw_leader(p, e, at);
    double y = at + style_points(s, SPACE_CHART_LABEL_DROP) - leading(p) * (double)(e->lines->n - 1) / 2;
    name_draw(p->pen, e->lines, p->right + style_points(s, SPACE_TIME_LABEL_GAP), y, leading(p));
    label_right(p->pen, p->set, e->type, e->value, p->edge, y);
}

/* Name above value, in the line's own ink. */
static void draw_small_label(const struct time_plot *p, const struct end_label *e, double at) {
    const struct style *s = p->style;
    double x = p->right + style_points(s, SPACE_CHART_END_LABEL_GAP);
    pen_text(p->pen, typeset(p->set, TYPE_AXIS_STRONG, e->name), x,
             at - style_points(s, SPACE_CHART_END_NAME_RISE), e->line_ink);
    pen_text(p->pen, typeset(p->set, TYPE_AXIS_STRONG, e->value), x,
             at + style_points(s, SPACE_CHART_END_VALUE_DROP), e->line_ink);
}

static double text_width(const struct time_plot *p, enum type_id type, const char *text) {
    return mpt_to_points(typeset_width(p->set, type, text));
}

/* Breaks the names where they need more than the room beside the plot; returns the most lines one has. */
static size_t break_names(const struct time_plot *p, struct end_label *labels, size_t n) {
    const struct style *s = p->style;
    size_t most = 1, room = (size_t)fmax(1, floor((p->bottom - p->top) / (double)(n ? n : 1) / leading(p)));
    double gaps = style_points(s, SPACE_TIME_LABEL_GAP) + style_points(s, SPACE_TIME_LABEL_VALUE_GAP),
           least = style_points(s, SPACE_TIME_NAME_WIDTH_LEAST);
    for (size_t i = 0; i < n; i++) {
        double width = p->edge - p->right - gaps - text_width(p, labels[i].type, labels[i].value);
        labels[i].lines = name_break(p->set, labels[i].type, labels[i].name,
                                     mpt_from_points(fmax(width, least) + NAME_ROUNDING), room);
        most = labels[i].lines->n > most ? labels[i].lines->n : most;
    }
    return most;
}

static void draw_labels(const struct time_plot *p) {
    const struct style *s = p->style;
    struct end_label labels[TIME_LABELS];
    double at[TIME_LABELS];
    size_t n = collect_labels(p, labels);
    for (size_t i = 0; i < n; i++)
        at[i] = labels[i].y;
    if (p->small) {
        labels_spread(at, n, style_points(s, SPACE_WOMEN_MEN_LABEL_APART), p->top,
                      p->bottom - style_points(s, SPACE_CHART_END_VALUE_DROP));
    } else {
        double more = leading(p) * (double)(break_names(p, labels, n) - 1);
        labels_spread(at, n, style_points(s, SPACE_TIME_LABEL_APART) + more,
                      p->top - style_points(s, SPACE_TIME_LABEL_RISE) + more / 2, p->bottom - more / 2);
    }
    for (size_t i = 0; i < n; i++)
        (p->small ? draw_small_label : draw_label)(p, &labels[i], at[i]);
}

/*
 * Room beside the plot for the labels: the same on every page unless a name or a value with its year needs
 * more.
 */
static double labels_width(const struct time_plot *p, double box) {
    const struct style *s = p->style;
    struct end_label labels[TIME_LABELS];
    size_t n = collect_labels(p, labels);
    double widest = style_points(s, p->small ? SPACE_WOMEN_MEN_LABELS_WIDTH : SPACE_TIME_LABELS_WIDTH),
           gap = style_points(s, p->small ? SPACE_CHART_END_LABEL_GAP : SPACE_TIME_LABEL_GAP),
           between = style_points(s, SPACE_TIME_LABEL_VALUE_GAP);
    for (size_t i = 0; i < n; i++) {
        enum type_id type = p->small ? TYPE_AXIS_STRONG : labels[i].type;
        double name = text_width(p, type, labels[i].name), value = text_width(p, type, labels[i].value);
        widest = fmax(widest, p->small ? gap + fmax(name, value)
                                       : gap + fmin(name, box * TIME_LABELS_SHARE - value) + between + value);
    }
    return widest;
}

static double ticks_width(struct typesetter *t, const struct axis *a) {
    double widest = 0;
    for (int i = 0; i < a->n; i++)
        widest =
            fmax(widest,
                 mpt_to_points(typeset_width(
                     t, TYPE_AXIS, number_plain(t->arena, t->style->locale, axis_tick(a, i), a->decimals))));
    return widest;
}

static void plot_draw(struct time_plot *p) {
    draw_grid(p);
    draw_base(p);
    draw_target(p);
    for (size_t i = p->chart->n; i-- > 0;)
        draw_series(p, &p->chart->series[i]);
    for (size_t i = p->chart->n; i-- > 0;)
        draw_marks(p, &p->chart->series[i]);
    draw_years(p);
    draw_labels(p);
}

static struct time_plot plot_make(struct pen *pen, struct typesetter *t, const struct time_chart *c,
                                  struct box box, bool small) {
    double min, max;
    find_range(c, &min, &max);
    struct time_plot p = {.pen = pen,
                          .set = t,
                          .style = t->style,
                          .chart = c,
                          .small = small,
                          .axis = axis_make(min, max, small ? WOMEN_MEN_STEPS : TIME_STEPS, c->measure)};
    p.left = mpt_to_points(box.x) + ticks_width(t, &p.axis) + style_points(p.style, SPACE_CHART_AXIS_GAP);
    p.edge = mpt_to_points(box.x + box.w);
    p.top = mpt_to_points(box.y + style_space(p.style, SPACE_TIME_HEADROOM));
    p.bottom = mpt_to_points(box.y + box.h) - style_points(p.style, SPACE_TIME_AXIS_ROOM);
    p.right = p.edge - labels_width(&p, mpt_to_points(box.w));
    return p;
}

void time_draw(struct pen *pen, struct typesetter *t, const struct chart *c, struct box box) {
    struct time_plot p = plot_make(pen, t, c->time, box, false);
    plot_draw(&p);
}

void women_men_draw(struct pen *pen, struct typesetter *t, const struct chart *c, struct box box) {
    struct time_plot p = plot_make(pen, t, c->time, box, true);
    plot_draw(&p);
}

mpt time_height(struct typesetter *t, const struct chart *c, mpt w) {
    (void)c;
    (void)w;
    return style_space(t->style, SPACE_TIME_HEIGHT);
}
