/* Time series charts: a unit with county and nation, and women and men. */
#include "content/order.h"

static int least_gap(const struct chart_series *s) {
    int gap = 100;
    for (size_t i = 1; i < s->n; i++)
        if (s->points[i].year - s->points[i - 1].year < gap)
            gap = s->points[i].year - s->points[i - 1].year;
    return gap;
}

/* Figures with a value up to the year the indicator is followed to. */
static void add_series(struct maker *m, struct time_chart *c, const struct series *s, enum series_role role,
                       const char *name, int last) {
    struct chart_series *out = &c->series[c->n];
    *out = (struct chart_series){
        .role = role, .name = name, .points = ARENA_ARRAY(m->arena, struct chart_point, s->n)};
    for (size_t i = 0; i < s->n; i++)
        if (s->figures[i].status == VALUE_GIVEN && !s->figures[i].repeated && s->figures[i].year <= last)
            out->points[out->n++] = (struct chart_point){s->figures[i].year, s->figures[i].value};
    if (!out->n)
        return;
    out->gap = least_gap(out);
    out->latest = number_plain(m->arena, out->points[out->n - 1].value, 1);
    if (out->points[out->n - 1].year < last)
        out->latest = arena_printf(m->arena, "%s (%d)", out->latest, out->points[out->n - 1].year);
    if (!c->first_year || out->points[0].year < c->first_year)
        c->first_year = out->points[0].year;
    if (out->points[out->n - 1].year > c->last_year)
        c->last_year = out->points[out->n - 1].year;
    c->n++;
}

static void add_breaks(struct maker *m, struct time_chart *c, const struct indicator *i) {
    size_t n = 0;
    for (const struct series_break *b = i->breaks; b; b = b->next)
        n++;
    c->breaks = ARENA_ARRAY(m->arena, struct chart_break, n);
    for (const struct series_break *b = i->breaks; b; b = b->next)
        c->breaks[c->n_breaks++].year = b->year;
}

/*
 * "Arvika 71,6 (2024), 67,8 (2017); Värmland 73,6 …": the figures behind the picture, shortened to what
 * moved.
 */
static const char *series_alt(struct maker *m, const struct time_chart *c) {
    const char *text = arena_printf(m->arena, "%s.", c->title);
    for (size_t i = 0; i < c->n; i++) {
        const struct chart_series *s = &c->series[i];
        const struct chart_point *first = &s->points[0], *last = &s->points[s->n - 1];
        text = alt_add(m, text,
                       SENTENCE(m->arena, m->style, s->n > 1 ? "alt-series" : "alt-series-one",
                                {"name", s->name}, {"from", number_plain(m->arena, first->value, 1)},
                                {"first", arena_printf(m->arena, "%d", first->year)},
                                {"to", number_plain(m->arena, last->value, 1)},
                                {"last", arena_printf(m->arena, "%d", last->year)}));
    }
    return text;
}

struct time_chart *series_chart_make(struct maker *m, const struct indicator *i) {
    const struct unit *region = m->edition->region, *nation = m->edition->nation;
    const struct assessment *own = maker_assessment(m, i, m->unit);
    struct time_chart *c = ARENA_NEW(m->arena, struct time_chart);
    int last = maker_latest(m, i);
    bool own_level = i->levels[m->unit->level];
    c->series = ARENA_ARRAY(m->arena, struct chart_series, 3);
    if (own_level)
        add_series(m, c, maker_series(m, i, m->unit, SEX_TOTAL), SERIES_OWN, m->unit->name, last);
    if (region && region != m->unit && i->levels[LEVEL_REGION])
        add_series(m, c, maker_series(m, i, region, SEX_TOTAL), SERIES_COUNTY, region->name, last);
    if (nation && i->levels[LEVEL_NATION])
        add_series(m, c, maker_series(m, i, nation, SEX_TOTAL), SERIES_NATION, nation->name, last);
    if (!c->n)
        return NULL;
    add_breaks(m, c, i);
    c->title = SENTENCE(m->arena, m->style, "series-title",
                        {"years", number_range(m->arena, c->first_year, c->last_year)});
    c->subtitle = maker_measure_text(m, i);
    c->base_year = i->target.base_year;
    c->base_word = maker_word(m, "base-year");
    c->ring_year =
        own_level ? series_measured(maker_series(m, i, m->unit, SEX_TOTAL), c->base_year) : c->base_year;
    c->verdict = own->verdict;
    c->has_target = own_level && own->has_target;
    c->target = own->target;
    c->target_word = maker_word(m, "goal");
    c->target_text = number_plain(m->arena, own->target, 1);
    c->alt = series_alt(m, c);
    return c;
}

struct time_chart *sexes_chart_make(struct maker *m, const struct indicator *i) {
    const struct unit *u = i->levels[m->unit->level] ? m->unit : m->edition->region;
    if (!i->by_sex || !u || !i->levels[u->level])
        return NULL;
    struct time_chart *c = ARENA_NEW(m->arena, struct time_chart);
    c->series = ARENA_ARRAY(m->arena, struct chart_series, 2);
    add_series(m, c, maker_series(m, i, u, SEX_WOMEN), SERIES_WOMEN, maker_word(m, "women"),
               maker_latest(m, i));
    add_series(m, c, maker_series(m, i, u, SEX_MEN), SERIES_MEN, maker_word(m, "men"), maker_latest(m, i));
    bool course = false; /* single points make no line: the table says it all */
    for (size_t k = 0; k < c->n; k++)
        course |= c->series[k].n > 1;
    if (!course)
        return NULL;
    add_breaks(m, c, i);
    c->title = SENTENCE(m->arena, m->style, "sexes-title", {"unit", u->name});
    c->subtitle = i->measure_text;
    c->verdict = VERDICT_NONE;
    c->alt = series_alt(m, c);
    return c;
}
