/* The ranking: the municipalities' latest values in order, with county and nation. */

#include "content/alt.h"
#include "content/figure_text.h"
#include "content/items.h"
#include "content/order.h"
#include <math.h>

static bool order_by_value(const struct view *v, const struct indicator *i, const struct unit *u,
                           double *key) {
    const struct figure *f = results_latest_figure(v->results, i, u, SEX_TOTAL);
    if (figure_given(f))
        *key = -direction_shown(i) * f->value;
    return figure_given(f);
}

static void add_row(const struct view *v, struct ranking_chart *c, const struct indicator *i,
                    const struct unit *u, struct letters *l) {
    const struct figure *f = results_latest_figure(v->results, i, u, SEX_TOTAL);
    c->rows[c->n++] = (struct ranking_row){.name = u->name,
                                           .text = figure_text(v, i, f, l),
                                           .absent = figure_given(f) ? NULL : figure_absent_words(v, f),
                                           .value = figure_given(f) ? f->value : 0,
                                           .own = view_is_own(v, u),
                                           .summary = u->level != LEVEL_MUNICIPALITY};
}

/* Bars that differ by less than a fourth of the longest look all the same. */
static bool bars_differ(const struct ranking_chart *c) {
    double min = INFINITY, max = -INFINITY;
    for (size_t k = 0; k < c->n; k++)
        if (!c->rows[k].absent) {
            min = fmin(min, c->rows[k].value);
            max = fmax(max, c->rows[k].value);
        }
    return min > max || min <= 0 || max - min >= max / 4 || max == min;
}

/* The first and the last that have a value, and how many have none. */
static const char *ranking_alt(const struct view *v, const struct indicator *i, const struct ordered *list,
                               const char *year) {
    int n = v->edition->n_municipalities, known = 0;
    while (known < n && list[known].known)
        known++;
    const char *text = SENTENCE(v->arena, v->style, "ranking-alt", {"latest", year});
    if (known > 1) {
        const struct unit *top = list[0].unit, *bottom = list[known - 1].unit;
        text = alt_add(
            v, text,
            SENTENCE(
                v->arena, v->style, "ranking-ends", {"top", top->name}, {"bottom", bottom->name},
                {"high", value_text(v, i, results_latest_figure(v->results, i, top, SEX_TOTAL)->value)},
                {"low", value_text(v, i, results_latest_figure(v->results, i, bottom, SEX_TOTAL)->value)}));
    }
    text = alt_add_levels(v, i, text);
    if (known < n)
        text = alt_add(v, text,
                       SENTENCE(v->arena, v->style, "without-value", {"number", view_count(v, n - known)}));
    return text;
}

struct chart *ranking_chart_make(const struct view *v, const struct indicator *i) {
    const struct unit *levels[] = {v->edition->region, v->edition->nation};
    if (!i->levels[LEVEL_MUNICIPALITY] || !v->edition->n_municipalities || !view_latest(v, i))
        return NULL;
    struct ranking_chart *c = ARENA_NEW(v->arena, struct ranking_chart);
    struct letters letters = {0};
    c->measure = indicator_measure(i);
    struct ordered *list = municipalities_ordered(v, i, order_by_value);
    c->rows = ARENA_ARRAY(v->arena, struct ranking_row, (size_t)v->edition->n_municipalities + 2);
    for (int k = 0; k < v->edition->n_municipalities; k++)
        add_row(v, c, i, list[k].unit, &letters);
    for (size_t k = 0; k < sizeof levels / sizeof *levels; k++)
        if (levels[k] && i->levels[levels[k]->level])
            add_row(v, c, i, levels[k], &letters);
    c->from_zero = bars_differ(c);
    const char *year = view_latest_years(v, i);
    struct chart *out = ARENA_NEW(v->arena, struct chart);
    *out = (struct chart){
        .kind = CHART_RANKING,
        .title = SENTENCE(v->arena, v->style, "ranking-title", {"latest", year}),
        .subtitle = SENTENCE(v->arena, v->style, "ranking-subtitle", {"measure", measure_shown(v, i)}),
        .alt = ranking_alt(v, i, list, year),
        .letters = letters,
        .to = c->n,
        .ranking = c};
    return out;
}
