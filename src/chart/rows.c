#include "chart/rows.h"

#include "chart/labels.h"
#include "chart/name.h"
#include "content/number.h"

#include <math.h>

/* Before the first summary row; between the lines of a name; between the names and what is beside them. */
static const double SUMMARY_GAP = 4.5, LINE = 9.75, PAD = 5, TINT = 4, RULE = 2.2;
enum { NAME_LINES = 4 };

static int name_type(const struct row_head *h) {
    return h->own || h->summary ? TYPE_TABLE_STRONG : TYPE_CHART_LABEL;
}

double rows_names_width(struct typesetter *t, const struct row_head *heads, size_t n, double least,
                        double most) {
    double w = least;
    for (size_t i = 0; i < n; i++)
        w = fmax(w, mpt_to_points(typeset_width(t, name_type(&heads[i]), heads[i].name)) + PAD);
    return fmin(w, fmax(least, most));
}

/* The first row of county and nation. */
static bool begins_summary(const struct rows *r, size_t i) {
    return r->heads[i].summary && (i == 0 || !r->heads[i - 1].summary);
}

struct rows rows_place(struct typesetter *t, struct row_head *heads, size_t n, double top, double height,
                       double names_w) {
    struct rows r = {.heads = heads,
                     .n = n,
                     .names = ARENA_ARRAY(t->arena, struct paragraph *, n + 1),
                     .tops = ARENA_ARRAY(t->arena, double, n + 1)};
    for (size_t i = 0; i < n; i++) {
        r.names[i] = name_break(t, name_type(&heads[i]), heads[i].name, mpt_from_points(names_w - PAD + 0.01),
                                NAME_LINES);
        r.tops[i] = top + (begins_summary(&r, i) ? SUMMARY_GAP : 0);
        top = r.tops[i] + height + LINE * (double)(r.names[i]->n > 1 ? r.names[i]->n - 1 : 0);
    }
    r.tops[n] = top;
    return r;
}

double rows_bottom(const struct rows *r) {
    return r->tops[r->n];
}

/* Its lower edge: a gap before the next row is not its own. */
static double row_end(const struct rows *r, size_t i) {
    return r->tops[i + 1] - (i + 1 < r->n && begins_summary(r, i + 1) ? SUMMARY_GAP : 0);
}

double rows_middle(const struct rows *r, size_t i) {
    return (r->tops[i] + row_end(r, i)) / 2;
}

double rows_baseline(const struct rows *r, size_t i) {
    return rows_middle(r, i) + 2.9;
}

void rows_draw_tint(struct pen *p, const struct rows *r, double left, double right) {
    for (size_t i = 0; i < r->n; i++)
        if (r->heads[i].own)
            pen_rect(p, left - TINT, r->tops[i], right - left + 2 * TINT, row_end(r, i) - r->tops[i],
                     INK_OCHRE_LIGHT);
}

void rows_draw_rule(struct pen *p, const struct rows *r, double left, double right) {
    for (size_t i = 0; i < r->n; i++)
        if (begins_summary(r, i))
            pen_line(p, left, r->tops[i] - RULE, right, r->tops[i] - RULE, 0.5, INK_GREY50);
}

void rows_draw_name(struct pen *p, const struct rows *r, size_t i, double left) {
    name_draw(p, r->names[i], left,
              rows_baseline(r, i) - LINE * (double)(r->names[i]->n > 1 ? r->names[i]->n - 1 : 0) / 2, LINE,
              r->heads[i].summary ? INK_GREY70 : INK_INK);
}

void rows_draw_axis(struct pen *p, struct typesetter *t, const struct rows *r, const struct rows_axis *a) {
    double end = a->from;
    for (int i = 0; i < a->axis->n; i++) {
        double value = axis_tick(a->axis, i), x = axis_place(a->axis, value, a->left, a->right);
        const char *label = number_plain(t->arena, t->style->locale, value, a->axis->decimals);
        pen_line(p, x, a->top, x, rows_bottom(r), 0.4, INK_GREY20);
        end = label_between(p, typeset(t, TYPE_AXIS, label), x, a->baseline, end, a->to);
    }
}
