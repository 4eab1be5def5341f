#include "chart/spark.h"

#include "chart/geometry.h"
#include "chart/symbol.h"

#include <math.h>

struct spark {
    const struct spark_chart *chart;
    double left, bottom, w, h, min, max;
};

static struct spark spark_make(const struct style *s, const struct spark_chart *c, struct box b) {
    struct spark spark = {.chart = c,
                          .left = mpt_to_points(b.x) + style_points(s, SPACE_SPARK_INSET),
                          .w = style_points(s, SPACE_SPARK_WIDTH),
                          .h = style_points(s, SPACE_SPARK_HEIGHT),
                          .min = INFINITY,
                          .max = -INFINITY};
    spark.bottom = mpt_to_points(b.y + b.h / 2) + spark.h / 2;
    for (size_t i = 0; i < c->n; i++) {
        spark.min = fmin(spark.min, c->points[i].value);
        spark.max = fmax(spark.max, c->points[i].value);
    }
    return spark;
}

static double point_x(const struct spark *s, size_t i) {
    int first = s->chart->points[0].year, years = s->chart->points[s->chart->n - 1].year - first;
    return s->left + (years ? s->w * (s->chart->points[i].year - first) / years : 0);
}

static double point_y(const struct spark *s, size_t i) {
    return s->max > s->min ? s->bottom - s->h * (s->chart->points[i].value - s->min) / (s->max - s->min)
                           : s->bottom - s->h / 2;
}

/* The latest value, open where its verdict is not sure. */
static void draw_latest(const struct spark *spark, struct pen *p, double r) {
    const struct spark_chart *c = spark->chart;
    double x = point_x(spark, c->n - 1), y = point_y(spark, c->n - 1);
    enum ink_id ink = symbol_ink(p->style, c->judgement.verdict);
    if (judgement_unsure(c->judgement))
        pen_ring(p, x, y, r, style_points(p->style, SPACE_SPARK_RING_LINE), ink,
                 style_paint(p->style, PAINT_CHART_PAPER));
    else
        pen_disc(p, x, y, r, ink);
}

void spark_draw(struct pen *p, struct typesetter *t, const struct chart *chart, struct box b) {
    const struct spark_chart *c = chart->spark;
    const struct style *s = t->style;
    if (!c->n)
        return;
    struct spark spark = spark_make(s, c, b);
    double r = style_points(s, SPACE_SPARK_DOT_RADIUS);
    for (size_t i = 0; i < c->n; i++)
        if (i == 0 || c->points[i].apart)
            cairo_move_to(p->cr, point_x(&spark, i), point_y(&spark, i));
        else
            cairo_line_to(p->cr, point_x(&spark, i), point_y(&spark, i));
    pen_stroke(p, style_points(s, SPACE_CHART_PLAIN_LINE), style_paint(s, PAINT_CHART_PLAIN_LINE));
    for (size_t i = 0; i + 1 < c->n; i++)
        if ((i == 0 || c->points[i].apart) && c->points[i + 1].apart) /* no line reaches it */
            pen_disc(p, point_x(&spark, i), point_y(&spark, i), r * SPARK_LONE_DOT,
                     style_paint(s, PAINT_CHART_PLAIN_LINE));
    for (size_t i = 0; i + 1 < c->n; i++)
        if (c->points[i].year == c->base_year)
            pen_disc(p, point_x(&spark, i), point_y(&spark, i), r * SPARK_LONE_DOT,
                     style_paint(s, PAINT_CHART_BASE_VALUE));
    draw_latest(&spark, p, r);
}

mpt spark_height(struct typesetter *t, const struct chart *c, mpt w) {
    (void)c;
    (void)w;
    return style_space(t->style, SPACE_CHART_CELL_HEIGHT);
}
