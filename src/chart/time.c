#include "chart/time.h"

#include "chart/axis.h"
#include "chart/labels.h"
#include "chart/name.h"
#include "chart/symbol.h"
#include "content/number.h"

#include <math.h>

struct time_plot {
    struct pen *pen;
    struct typesetter *set;
    const struct time_chart *chart;
    struct axis axis;
    double left, right, top, bottom; /* of the plot, in points */
    double edge;                     /* right end of the labels */
    bool small;
};

static double year_x(const struct time_plot *p, int year) {
    int years = p->chart->last_year - p->chart->first_year;
    double inset = p->small ? 2 : 6;
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
    for (int i = 0; i < p->axis.n; i++) {
        double y = value_y(p, axis_tick(&p->axis, i));
        bool base = i == 0;
        pen_line(p->pen, p->left, y, p->right, y, base ? 0.75 : 0.4, base ? INK_INK : INK_GREY20);
        const char *label =
            number_plain(p->set->arena, p->set->style->locale, axis_tick(&p->axis, i), p->axis.decimals);
        pen_text_right(p->pen, typeset(p->set, TYPE_AXIS, label), p->left - 5, y + 2.6, INK_GREY70);
    }
}

static const struct text_run *year_label(const struct time_plot *p, int year) {
    bool strong = !p->small && (year == p->chart->base_year || year == p->chart->last_year);
    return typeset(p->set, strong ? TYPE_AXIS_STRONG : TYPE_AXIS, arena_printf(p->set->arena, "%d", year));
}

/* Marks a year as labelled unless its label would touch another's. */
static void choose_year(const struct time_plot *p, int year, bool *chosen) {
    double x = year_x(p, year), half = mpt_to_points(year_label(p, year)->width) / 2;
    for (int other = p->chart->first_year; other <= p->chart->last_year; other++)
        if (chosen[other - p->chart->first_year] &&
            fabs(year_x(p, other) - x) < half + mpt_to_points(year_label(p, other)->width) / 2 + 3)
            return;
    chosen[year - p->chart->first_year] = true;
}

/*
 * Every year has a tick; labels thin out when they would touch: the latest stays first of all, then the base
 * year.
 */
static void draw_years(const struct time_plot *p) {
    const struct time_chart *c = p->chart;
    bool *chosen = ARENA_ARRAY(p->set->arena, bool, (size_t)(c->last_year - c->first_year) + 1);
    choose_year(p, c->last_year, chosen);
    if (!p->small && c->base_year >= c->first_year && c->base_year <= c->last_year)
        choose_year(p, c->base_year, chosen);
    choose_year(p, c->first_year, chosen);
    for (int year = c->first_year; year <= c->last_year; year++) {
        double x = year_x(p, year);
        if (!p->small) {
            pen_line(p->pen, x, p->bottom, x, p->bottom + 3, 0.75, INK_INK);
            choose_year(p, year, chosen);
        }
        bool strong = !p->small && (year == c->base_year || year == c->last_year);
        if (chosen[year - c->first_year])
            pen_text_center(p->pen, year_label(p, year), x, p->bottom + 12, strong ? INK_INK : INK_GREY70);
    }
}

static void draw_base(const struct time_plot *p) {
    const struct time_chart *c = p->chart;
    if (!c->base_year || c->base_year < c->first_year || c->base_year > c->last_year)
        return;
    double x = year_x(p, c->base_year);
    /* Its word stands above the plot, where no line can run through it. */
    pen_line(p->pen, x, p->top - 10, x, p->bottom, 0.5, INK_GREY50);
    pen_text(p->pen, typeset(p->set, TYPE_AXIS, c->base_word), x + 4, p->top - 4, INK_GREY70);
}

static void draw_target(const struct time_plot *p) {
    const struct time_chart *c = p->chart;
    if (!c->has_target)
        return;
    double y = value_y(p, c->target);
    pen_line(p->pen, year_x(p, c->base_year), y, p->right, y, 0.9, INK_INK);
}

static bool broken_between(const struct time_chart *c, const struct chart_series *s, size_t i) {
    int from = s->points[i - 1].year, to = s->points[i].year;
    for (size_t b = 0; b < c->n_breaks; b++)
        if (from < c->breaks[b].year && to >= c->breaks[b].year)
            return true;
    return to - from > s->gap;
}

static const struct {
    double width, dash, gap;
    enum ink_id ink;
} lines[] = {
    [SERIES_OWN] = {2.2, 0, 0, INK_PETROL},        [SERIES_COUNTY] = {1.3, 0, 0, INK_GREY70},
    [SERIES_NATION] = {1.1, 2.2, 1.6, INK_GREY70}, [SERIES_WOMEN] = {1.8, 0, 0, INK_PETROL},
    [SERIES_MEN] = {1.8, 5, 2, INK_LAKE},          [SERIES_LINE] = {0.9, 0, 0, INK_GREY70},
};

/* A point between two gaps, which no line reaches. The latest has its mark. */
static bool stands_alone(const struct time_plot *p, const struct chart_series *s, size_t i) {
    return i + 1 < s->n && (i == 0 || broken_between(p->chart, s, i)) && broken_between(p->chart, s, i + 1);
}

static void draw_series(const struct time_plot *p, const struct chart_series *s) {
    cairo_t *cr = p->pen->cr;
    for (size_t i = 0; i < s->n; i++) {
        double x = year_x(p, s->points[i].year), y = value_y(p, s->points[i].value);
        if (i == 0 || broken_between(p->chart, s, i))
            cairo_move_to(cr, x, y);
        else
            cairo_line_to(cr, x, y);
    }
    if (lines[s->role].dash > 0)
        pen_stroke_dashed(p->pen, lines[s->role].width, lines[s->role].dash, lines[s->role].gap,
                          lines[s->role].ink);
    else
        pen_stroke(p->pen, lines[s->role].width, lines[s->role].ink);
    for (size_t i = 0; i < s->n; i++)
        if (stands_alone(p, s, i))
            pen_disc(p->pen, year_x(p, s->points[i].year), value_y(p, s->points[i].value),
                     lines[s->role].width * 0.9, lines[s->role].ink);
}

static void draw_marks(const struct time_plot *p, const struct chart_series *s) {
    if (!s->n)
        return;
    const struct chart_point *last = &s->points[s->n - 1];
    double x = year_x(p, last->year), y = value_y(p, last->value);
    switch (s->role) {
    case SERIES_OWN:
        for (size_t i = 0; i + 1 < s->n; i++)
            if (s->points[i].year == p->chart->ring_year)
                pen_ring(p->pen, year_x(p, s->points[i].year), value_y(p, s->points[i].value), 3.6, 1.4,
                         INK_PETROL, INK_PAPER);
        if (p->chart->verdict == VERDICT_NONE) /* the marks of the verdicts would say one */
            pen_disc(p->pen, x, y, 2.4, INK_PETROL);
        else
            symbol_draw(p->pen, p->chart->verdict, x, y, 3.9, INK_PAPER);
        break;
    case SERIES_MEN:
        pen_rect(p->pen, x - 2.2, y - 2.2, 4.4, 4.4, INK_LAKE);
        break;
    case SERIES_WOMEN:
        pen_disc(p->pen, x, y, 2.4, INK_PETROL);
        break;
    default:
        pen_disc(p->pen, x, y, 2.1, lines[s->role].ink);
    }
}

struct end_label {
    double y; /* of the line's end */
    double x; /* likewise */
    const char *name, *value;
    const struct paragraph *lines; /* of the name */
    int type;
    enum ink_id ink, line_ink;
};

enum { LABELS_MOST = 8 };

static size_t collect_labels(const struct time_plot *p, struct end_label *labels) {
    const struct time_chart *c = p->chart;
    size_t n = 0;
    for (size_t i = 0; i < c->n && n + 1 < LABELS_MOST; i++) {
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
                                         own ? INK_PETROL : INK_GREY70,
                                         lines[s->role].ink};
    }
    if (c->has_target)
        labels[n++] =
            (struct end_label){value_y(p, c->target), p->right, c->target_word, c->target_text, NULL,
                               TYPE_CHART_LABEL,      INK_INK,  INK_INK};
    for (size_t i = 1; i < n; i++)
        for (size_t k = i; k > 0 && labels[k].y < labels[k - 1].y; k--) {
            struct end_label swap = labels[k];
            labels[k] = labels[k - 1];
            labels[k - 1] = swap;
        }
    return n;
}

static const double LINE = 9.75, APART = 10.5, SMALL_APART = 22; /* labels of one line, of name and value */
static const double LABELS_SHARE = 0.42;                         /* of the box, that labels take at most */

static void draw_label(const struct time_plot *p, const struct end_label *e, double at) {
    if (fabs(at - e->y) > 2.5)
        pen_line(p->pen, fmax(e->x + 4, p->right - 2), e->y, p->right + 6.5, at, 0.4, INK_GREY50);
    double y = at + 2.9 - LINE * (double)(e->lines->n - 1) / 2;
    name_draw(p->pen, e->lines, p->right + 8, y, LINE, e->ink);
    pen_text_right(p->pen, typeset(p->set, e->type, e->value), p->edge, y, e->ink);
}

/* Name above value, in the line's own ink. */
static void draw_small_label(const struct time_plot *p, const struct end_label *e, double at) {
    pen_text(p->pen, typeset(p->set, TYPE_AXIS_STRONG, e->name), p->right + 6, at - 1.5, e->line_ink);
    pen_text(p->pen, typeset(p->set, TYPE_AXIS_STRONG, e->value), p->right + 6, at + 8, e->line_ink);
}

static double text_width(const struct time_plot *p, int type, const char *text) {
    return mpt_to_points(typeset_width(p->set, type, text));
}

/* Breaks the names where they need more than the room beside the plot; returns the most lines one has. */
static size_t break_names(const struct time_plot *p, struct end_label *labels, size_t n) {
    size_t most = 1, room = (size_t)fmax(1, floor((p->bottom - p->top) / (double)(n ? n : 1) / LINE));
    for (size_t i = 0; i < n; i++) {
        double width = p->edge - p->right - 14 - text_width(p, labels[i].type, labels[i].value);
        labels[i].lines =
            name_break(p->set, labels[i].type, labels[i].name, mpt_from_points(fmax(width, 20) + 0.01), room);
        most = labels[i].lines->n > most ? labels[i].lines->n : most;
    }
    return most;
}

static void draw_labels(const struct time_plot *p) {
    struct end_label labels[LABELS_MOST];
    double at[LABELS_MOST];
    size_t n = collect_labels(p, labels);
    for (size_t i = 0; i < n; i++)
        at[i] = labels[i].y;
    if (p->small) {
        labels_spread(at, n, SMALL_APART, p->top, p->bottom - 8);
    } else {
        double more = LINE * (double)(break_names(p, labels, n) - 1);
        labels_spread(at, n, APART + more, p->top - 4 + more / 2, p->bottom - more / 2);
    }
    for (size_t i = 0; i < n; i++)
        (p->small ? draw_small_label : draw_label)(p, &labels[i], at[i]);
}

/*
 * Room beside the plot for the labels: the same on every page unless a name or a value with its year needs
 * more.
 */
static double labels_width(const struct time_plot *p, double box) {
    struct end_label labels[LABELS_MOST];
    size_t n = collect_labels(p, labels);
    double widest = p->small ? 44 : 64;
    for (size_t i = 0; i < n; i++) {
        int type = p->small ? TYPE_AXIS_STRONG : labels[i].type;
        double name = text_width(p, type, labels[i].name), value = text_width(p, type, labels[i].value);
        widest = fmax(widest, p->small ? 6 + fmax(name, value)
                                       : 8 + fmin(name, box * LABELS_SHARE - value) + 6 + value);
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
    struct time_plot p = {
        .pen = pen, .set = t, .chart = c, .small = small, .axis = axis_make(min, max, small ? 4 : 6)};
    p.left = mpt_to_points(box.x) + ticks_width(t, &p.axis) + 5;
    p.edge = mpt_to_points(box.x + box.w);
    p.top = mpt_to_points(box.y + TIME_HEADROOM);
    p.bottom = mpt_to_points(box.y + box.h) - 14;
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
    (void)t;
    (void)c;
    (void)w;
    return PT(150);
}
