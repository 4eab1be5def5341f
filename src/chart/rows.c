#include "chart/rows.h"

#include "chart/geometry.h"
#include "chart/labels.h"
#include "chart/name.h"
#include "content/number.h"

#include <math.h>

static enum type_id name_type(const struct row_head *h) {
    return h->own || h->summary ? TYPE_TABLE_STRONG : TYPE_CHART_LABEL;
}

double rows_names_width(struct typesetter *t, const struct row_head *heads, size_t n, double least,
                        double most) {
    double w = least, gap = style_points(t->style, SPACE_CHART_ROW_NAME_GAP);
    for (size_t i = 0; i < n; i++)
        w = fmax(w, mpt_to_points(typeset_width(t, name_type(&heads[i]), heads[i].name)) + gap);
    return fmin(w, fmax(least, most));
}

/* The first row of county and nation. */
static bool begins_summary(const struct rows *r, size_t i) {
    return r->heads[i].summary && (i == 0 || !r->heads[i - 1].summary);
}

/* Between the lines of its name. */
static double leading(const struct rows *r, size_t i) {
    return mpt_to_points(r->style->types[name_type(&r->heads[i])].leading);
}

/* What the lines of its name after the first add to a row. */
static double more_lines(const struct rows *r, size_t i) {
    return leading(r, i) * (double)(r->names[i]->n > 1 ? r->names[i]->n - 1 : 0);
}

struct rows rows_place(struct typesetter *t, struct row_head *heads, size_t n, double top, double height,
                       double names_w) {
    struct rows r = {.style = t->style,
                     .heads = heads,
                     .n = n,
                     .names = ARENA_ARRAY(t->arena, struct paragraph *, n + 1),
                     .tops = ARENA_ARRAY(t->arena, double, n + 1)};
    mpt room = mpt_from_points(names_w - style_points(t->style, SPACE_CHART_ROW_NAME_GAP) + NAME_ROUNDING);
    for (size_t i = 0; i < n; i++) {
        r.names[i] = name_break(t, name_type(&heads[i]), heads[i].name, room, NAME_LINES);
        r.tops[i] = top + (begins_summary(&r, i) ? style_points(t->style, SPACE_CHART_SUMMARY_GAP) : 0);
        top = r.tops[i] + height + more_lines(&r, i);
    }
    r.tops[n] = top;
    return r;
}

double rows_bottom(const struct rows *r) {
    return r->tops[r->n];
}

/* Its lower edge: a gap before the next row is not its own. */
static double row_end(const struct rows *r, size_t i) {
    bool before_gap = i + 1 < r->n && begins_summary(r, i + 1);
    return r->tops[i + 1] - (before_gap ? style_points(r->style, SPACE_CHART_SUMMARY_GAP) : 0);
}

double rows_middle(const struct rows *r, size_t i) {
    return (r->tops[i] + row_end(r, i)) / 2;
}

double rows_baseline(const struct rows *r, size_t i) {
    return rows_middle(r, i) + style_points(r->style, SPACE_CHART_LABEL_DROP);
}

void rows_draw_tint(struct pen *p, const struct rows *r, double left, double right) {
    double over = style_points(r->style, SPACE_CHART_TINT_OVERHANG);
    for (size_t i = 0; i < r->n; i++)
        if (r->heads[i].own)
            pen_rect(p, left - over, r->tops[i], right - left + 2 * over, row_end(r, i) - r->tops[i],
                     style_paint(r->style, PAINT_CHART_OWN_TINT));
}

void rows_draw_rule(struct pen *p, const struct rows *r, double left, double right) {
    double rise = style_points(r->style, SPACE_CHART_SUMMARY_RULE_RISE);
    for (size_t i = 0; i < r->n; i++)
        if (begins_summary(r, i))
            pen_line(p, left, r->tops[i] - rise, right, r->tops[i] - rise,
                     style_points(r->style, SPACE_CHART_THIN_LINE),
                     style_paint(r->style, PAINT_CHART_SUMMARY_RULE));
}

void rows_draw_name(struct pen *p, const struct rows *r, size_t i, double left) {
    double y = rows_baseline(r, i) - more_lines(r, i) / 2;
    if (r->heads[i].summary)
        name_draw_in(p, r->names[i], left, y, leading(r, i), style_paint(r->style, PAINT_CHART_SUMMARY));
    else
        name_draw(p, r->names[i], left, y, leading(r, i));
}

void rows_draw_axis(struct pen *p, struct typesetter *t, const struct rows *r, const struct rows_axis *a) {
    double end = a->from - style_points(t->style, SPACE_CHART_AXIS_APART);
    for (int i = 0; i < a->axis->n; i++) {
        double value = axis_tick(a->axis, i), x = axis_place(a->axis, value, a->left, a->right);
        const char *label = number_plain(t->arena, t->style->locale, value, a->axis->decimals);
        pen_line(p, x, a->top, x, rows_bottom(r), style_points(t->style, SPACE_CHART_HAIR_LINE),
                 style_paint(t->style, PAINT_CHART_GRIDLINE));
        end = label_between(p, t, label, x, a->baseline, end, a->to);
    }
}
