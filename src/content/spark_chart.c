/* A unit's own course as a line without axes. */
#include "content/course.h"
#include "content/figure_text.h"
#include "content/items.h"

static const char *spark_alt(const struct view *v, const struct indicator *i, const struct spark_chart *c) {
    const struct chart_point *first = &c->points[0], *last = &c->points[c->n - 1];
    return SENTENCE(v->arena, v->style, "spark-alt", {"first", view_year(v, first->year)},
                    {"last", view_year(v, last->year)}, {"from", value_text(v, i, first->value)},
                    {"to", value_text(v, i, last->value)});
}

struct chart *spark_chart_make(const struct view *v, const struct indicator *i) {
    const struct series *s = view_series(v, i, v->unit, SEX_TOTAL);
    struct spark_chart *c = ARENA_NEW(v->arena, struct spark_chart);
    c->points = course_points(v, i, s, &c->n);
    if (!i->levels[v->unit->level] || c->n < 2)
        return NULL;
    c->base_year = view_base_year(v, i, v->unit);
    c->judgement = view_judgement(v, i, v->unit);
    struct chart *out = ARENA_NEW(v->arena, struct chart);
    *out = (struct chart){.kind = CHART_SPARK,
                          .title = SENTENCE(v->arena, v->style, "spark-title", {"unit", v->unit->name}),
                          .subtitle = measure_shown(v, i),
                          .alt = spark_alt(v, i, c),
                          .spark = c};
    return out;
}
