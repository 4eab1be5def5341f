/* The municipality beside the others: position, course and movement of every indicator. */
#include "assess/spread.h"
#include "content/maker.h"

#include <math.h>

static bool value_at(const struct maker *m, const struct indicator *i, const struct unit *u, double *value) {
    const struct figure *f =
        u && i->levels[u->level] ? series_year(maker_series(m, i, u, SEX_TOTAL), maker_latest(m, i)) : NULL;
    if (!f || f->status != VALUE_GIVEN)
        return false;
    *value = f->value;
    return true;
}

static struct spread municipalities_spread(struct maker *m, const struct indicator *i) {
    double *values = ARENA_ARRAY(m->arena, double, (size_t)m->edition->n_municipalities);
    size_t n = 0;
    for (const struct unit *u = next_municipality(m->edition->units); u; u = next_municipality(u->next))
        n += value_at(m, i, u, &values[n]);
    return spread_of(values, n);
}

/* Standard deviations from the county, better to the right. */
static double position(const struct indicator *i, double value, double county, double deviation) {
    return i->direction * (value - county) / deviation;
}

static const char *position_words(struct maker *m, double z) {
    double size = fabs(z);
    return maker_word(m, size < 0.25 ? "position-same"
                         : z > 0     ? (size < 1 ? "position-better" : "position-much-better")
                                     : (size < 1 ? "position-worse" : "position-much-worse"));
}

struct spread_chart *spread_chart_make(struct maker *m, const struct indicator *i) {
    struct spread s = municipalities_spread(m, i);
    double county, nation, own;
    bool has_county = value_at(m, i, m->edition->region, &county);
    if (!has_county)
        county = s.mean;
    if (s.n < 4 || !(s.deviation > 0))
        return NULL;
    struct spread_chart *c = ARENA_NEW(m->arena, struct spread_chart);
    c->has_band = true;
    double a = position(i, s.min, county, s.deviation), b = position(i, s.max, county, s.deviation);
    c->min = fmin(a, b);
    c->max = fmax(a, b);
    a = position(i, s.low, county, s.deviation);
    b = position(i, s.high, county, s.deviation);
    c->low = fmin(a, b);
    c->high = fmax(a, b);
    c->has_nation = value_at(m, i, m->edition->nation, &nation);
    if (c->has_nation)
        c->nation = position(i, nation, county, s.deviation);
    c->has_own = value_at(m, i, m->unit, &own);
    if (c->has_own)
        c->own = position(i, own, county, s.deviation);
    c->verdict = maker_assessment(m, i, m->unit)->verdict;
    c->alt = SENTENCE(m->arena, m->style, "spread-alt", {"unit", m->unit->name}, {"indicator", i->short_name},
                      {"position", c->has_own ? position_words(m, c->own) : maker_word(m, "position-none")});
    return c;
}

struct spark_chart *spark_chart_make(struct maker *m, const struct indicator *i) {
    const struct series *s = maker_series(m, i, m->unit, SEX_TOTAL);
    struct spark_chart *c = ARENA_NEW(m->arena, struct spark_chart);
    c->points = ARENA_ARRAY(m->arena, struct chart_point, s->n);
    for (size_t k = 0; k < s->n; k++)
        if (s->figures[k].status == VALUE_GIVEN && !s->figures[k].repeated)
            c->points[c->n++] = (struct chart_point){s->figures[k].year, s->figures[k].value};
    if (c->n < 2)
        return NULL;
    c->gap = 100;
    for (size_t k = 1; k < c->n; k++)
        c->gap = c->points[k].year - c->points[k - 1].year < c->gap
                     ? c->points[k].year - c->points[k - 1].year
                     : c->gap;
    c->base_year = series_measured(s, i->target.base_year);
    c->verdict = maker_assessment(m, i, m->unit)->verdict;
    c->alt =
        SENTENCE(m->arena, m->style, "spark-alt", {"first", arena_printf(m->arena, "%d", c->points[0].year)},
                 {"last", arena_printf(m->arena, "%d", c->points[c->n - 1].year)},
                 {"from", number_plain(m->arena, c->points[0].value, 1)},
                 {"to", number_plain(m->arena, c->points[c->n - 1].value, 1)});
    return c;
}

static void add_indicator(struct maker *m, struct table *t, const struct indicator *i) {
    const struct assessment *a = maker_assessment(m, i, m->unit);
    struct table_row *row = table_add(m->arena, t, ROW_PLAIN);
    struct table_cell *c = row->cells;
    c[0] = (struct table_cell){.kind = CELL_TEXT, .text = arena_printf(m->arena, "%d", i->number)};
    c[1] = (struct table_cell){.kind = CELL_TEXT, .text = i->short_name, .dest = i->id};
    struct spread_chart *spread = i->levels[LEVEL_MUNICIPALITY] ? spread_chart_make(m, i) : NULL;
    if (spread)
        c[2] = (struct table_cell){.kind = CELL_SPREAD, .spread = spread};
    struct spark_chart *spark = i->levels[LEVEL_MUNICIPALITY] ? spark_chart_make(m, i) : NULL;
    if (spark)
        c[3] = (struct table_cell){.kind = CELL_SPARK, .spark = spark};
    if (a->reason == REASON_LEVEL) {
        c[4] = (struct table_cell){.kind = CELL_GREY,
                                   .text = change_text(m, i, maker_series(m, i, m->unit, SEX_TOTAL), a)};
        c[5] = c[4];
    } else {
        const struct figure *f = series_year(maker_series(m, i, m->unit, SEX_TOTAL), maker_latest(m, i));
        c[4] = (struct table_cell){.kind = CELL_STRONG, .text = figure_text(m, f)};
        c[5] = (struct table_cell){.kind = CELL_TEXT,
                                   .text = change_text(m, i, maker_series(m, i, m->unit, SEX_TOTAL), a)};
    }
    c[6] = (struct table_cell){.kind = CELL_GREY, .text = target_change_text(m, i)};
}

static void make_columns(struct maker *m, struct table *t) {
    t->columns[0] =
        (struct table_column){.kind = COLUMN_NUMBER, .head = "", .spoken = maker_word(m, "number")};
    t->columns[1] =
        (struct table_column){.kind = COLUMN_TEXT, .head = maker_word(m, "indicator"), .weight = 1};
    t->columns[2] = (struct table_column){.kind = COLUMN_SPREAD,
                                          .head = maker_word(m, "worse-better"),
                                          .spoken = maker_word(m, "worse-better-spoken")};
    t->columns[3] = (struct table_column){.kind = COLUMN_SPARK, .head = maker_word(m, "course"), .gap = true};
    t->columns[4] = (struct table_column){.kind = COLUMN_FIGURE, .head = maker_word(m, "latest")};
    t->columns[5] = (struct table_column){.kind = COLUMN_FIGURE, .head = maker_word(m, "change-head")};
    t->columns[6] = (struct table_column){.kind = COLUMN_FIGURE, .head = maker_word(m, "target")};
}

struct table *profile_make(struct maker *m) {
    struct table *t = table_new(m->arena, 7);
    make_columns(m, t);
    add_indicator_rows(m, t, true, add_indicator);
    return t;
}

struct span *profile_lead(struct maker *m) {
    int better = 0, compared = 0;
    double best = -INFINITY, worst = INFINITY;
    const char *best_name = "", *worst_name = "";
    for (int k = 0; k < m->edition->n_indicators; k++) {
        const struct indicator *i = m->edition->indicators[k];
        double own, county;
        if (!i->status || !value_at(m, i, m->unit, &own) || !value_at(m, i, m->edition->region, &county))
            continue;
        struct spread s = municipalities_spread(m, i);
        if (!(s.deviation > 0))
            continue;
        double z = position(i, own, county, s.deviation);
        compared++;
        better += z > 0;
        if (z > best)
            best = z, best_name = i->short_name;
        if (z < worst)
            worst = z, worst_name = i->short_name;
    }
    if (!compared)
        return NULL;
    return text_span(m->arena, SENTENCE(m->arena, m->style, "profile-lead", {"unit", m->unit->name},
                                        {"better", number_word(m->arena, better, false)},
                                        {"compared", number_word(m->arena, compared, false)},
                                        {"best", best_name}, {"worst", worst_name}));
}
