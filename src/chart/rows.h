#ifndef CHART_ROWS_H
#define CHART_ROWS_H
/*
 * Rows of units in a chart: names of any length at the left, the own row tinted, county and nation below a
 * rule.
 */
#include "chart/axis.h"
#include "chart/pen.h"
#include "text/paragraph.h"

struct row_head {
    const char *name;
    bool own, summary;
};

struct rows {
    const struct style *style;
    struct row_head *heads;
    size_t n;
    struct paragraph **names;
    double *tops; /* in points; of each row, and the lower edge of the last */
};

/* How wide the column of names becomes, in points: as the widest needs it, between `least` and `most`. */
double rows_names_width(struct typesetter *t, const struct row_head *heads, size_t n, double least,
                        double most);

/*
 * Places rows from `top` downwards, each `height` high and more where its name takes several lines in a
 * column of `names_w`. The heads stay the caller's.
 */
struct rows rows_place(struct typesetter *t, struct row_head *heads, size_t n, double top, double height,
                       double names_w);

double rows_bottom(const struct rows *r);
double rows_middle(const struct rows *r, size_t i);

/* Baseline of a text of one line in the row. */
double rows_baseline(const struct rows *r, size_t i);

/* Behind everything: the own row's tint, from a little before `left` to a little behind `right`. */
void rows_draw_tint(struct pen *p, const struct rows *r, double left, double right);

/* The rule between the municipalities and county and nation. */
void rows_draw_rule(struct pen *p, const struct rows *r, double left, double right);

/* The axis above the rows. */
struct rows_axis {
    const struct axis *axis;
    double left, right;   /* of the plot */
    double top, baseline; /* where its lines begin; of its numbers */
    double from, to;      /* its numbers stand between these, and apart */
};

/* A line through the rows at every step, and its number. */
void rows_draw_axis(struct pen *p, struct typesetter *t, const struct rows *r, const struct rows_axis *a);

/* Drawn row by row, so that the text of the page has each name before its figures. */
void rows_draw_name(struct pen *p, const struct rows *r, size_t i, double left);

#endif
