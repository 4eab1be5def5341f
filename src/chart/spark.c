#include "chart/spark.h"

#include "chart/symbol.h"

#include <math.h>

static const double W = 44, H = 10.4;

void spark_draw(struct pen *p, struct typesetter *t, const struct chart *chart, struct box b) {
    const struct spark_chart *c = chart->spark;
    (void)t;
    if (!c->n)
        return;
    double min = INFINITY, max = -INFINITY;
    for (size_t i = 0; i < c->n; i++) {
        min = fmin(min, c->points[i].value);
        max = fmax(max, c->points[i].value);
    }
    double left = mpt_to_points(b.x) + 2, bottom = mpt_to_points(b.y + b.h / 2) + H / 2;
    int years = c->points[c->n - 1].year - c->points[0].year;
    double x = left, y = bottom;
    for (size_t i = 0; i < c->n; i++) {
        x = left + (years ? W * (c->points[i].year - c->points[0].year) / years : 0);
        y = max > min ? bottom - H * (c->points[i].value - min) / (max - min) : bottom - H / 2;
        if (i == 0 || c->points[i].year - c->points[i - 1].year > c->gap)
            cairo_move_to(p->cr, x, y);
        else
            cairo_line_to(p->cr, x, y);
    }
    pen_stroke(p, 0.9, INK_GREY70);
    for (size_t i = 0; i + 1 < c->n; i++)
        if (c->points[i].year == c->base_year) {
            double bx = left + (years ? W * (c->points[i].year - c->points[0].year) / years : 0);
            double by = max > min ? bottom - H * (c->points[i].value - min) / (max - min) : bottom - H / 2;
            pen_ring(p, bx, by, 1.9, 0.8, INK_GREY70, INK_PAPER);
        }
    pen_disc(p, x, y, 1.9, symbol_ink(c->verdict));
}

mpt spark_height(struct typesetter *t, const struct chart *c, mpt w) {
    (void)t;
    (void)c;
    (void)w;
    return PT(18.5);
}
