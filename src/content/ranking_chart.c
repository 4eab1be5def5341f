/* The ranking: the municipalities' latest values in order, with county and nation. */
#include "content/order.h"

#include <math.h>

static bool order_by_value(struct maker *m, const struct indicator *i, const struct unit *u, double *key) {
    const struct figure *f = latest_figure(m, i, u, SEX_TOTAL);
    if (figure_given(f))
        *key = -maker_direction(i) * f->value;
    return figure_given(f);
}

static void add_row(struct maker *m, struct ranking_chart *c, const struct indicator *i,
                    const struct unit *u) {
    const struct figure *f = latest_figure(m, i, u, SEX_TOTAL);
    c->rows[c->n++] = (struct ranking_row){.name = u->name,
                                           .text = figure_text(m, f),
                                           .absent = figure_given(f) ? NULL : absent_words(m, f),
                                           .value = figure_given(f) ? f->value : 0,
                                           .own = u == m->unit && u->level == LEVEL_MUNICIPALITY,
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
static const char *ranking_alt(struct maker *m, const struct indicator *i, const struct ordered *list,
                               const char *year) {
    int n = m->edition->n_municipalities, known = 0;
    while (known < n && list[known].known)
        known++;
    const char *text = SENTENCE(m->arena, m->style, "ranking-alt", {"latest", year});
    if (known > 1) {
        const struct unit *top = list[0].unit, *bottom = list[known - 1].unit;
        text =
            alt_add(m, text,
                    SENTENCE(m->arena, m->style, "ranking-ends", {"top", top->name}, {"bottom", bottom->name},
                             {"high", figure_text(m, latest_figure(m, i, top, SEX_TOTAL))},
                             {"low", figure_text(m, latest_figure(m, i, bottom, SEX_TOTAL))}));
    }
    text = alt_add_levels(m, i, text);
    if (known < n)
        text = alt_add(m, text,
                       SENTENCE(m->arena, m->style, n - known == 1 ? "one-without-value" : "without-value",
                                {"number", number_word(m->arena, n - known, false)}));
    return text;
}

struct chart *ranking_chart_make(struct maker *m, const struct indicator *i) {
    const struct unit *levels[] = {m->edition->region, m->edition->nation};
    if (!i->levels[LEVEL_MUNICIPALITY] || !m->edition->n_municipalities || !maker_latest(m, i))
        return NULL;
    struct ranking_chart *c = ARENA_NEW(m->arena, struct ranking_chart);
    struct ordered *list = municipalities_ordered(m, i, order_by_value);
    c->rows = ARENA_ARRAY(m->arena, struct ranking_row, (size_t)m->edition->n_municipalities + 2);
    for (int k = 0; k < m->edition->n_municipalities; k++)
        add_row(m, c, i, list[k].unit);
    for (size_t k = 0; k < sizeof levels / sizeof *levels; k++)
        if (levels[k] && i->levels[levels[k]->level])
            add_row(m, c, i, levels[k]);
    c->from_zero = bars_differ(c);
    const char *year = arena_printf(m->arena, "%d", maker_latest(m, i));
    struct chart *out = ARENA_NEW(m->arena, struct chart);
    *out = (struct chart){
        .kind = CHART_RANKING,
        .title = SENTENCE(m->arena, m->style, "ranking-title", {"latest", year}),
        .subtitle = SENTENCE(m->arena, m->style, "ranking-subtitle", {"measure", maker_measure_text(m, i)}),
        .alt = ranking_alt(m, i, list, year),
        .ranking = c};
    return out;
}
