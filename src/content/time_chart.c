/* Time series charts: a unit with county and nation, and women and men. */
#include "content/alt.h"
#include "content/course.h"
#include "content/figure_text.h"
#include "content/items.h"

/* One unit's figures with a value up to the year that the indicator is followed to. */
static void add_series(const struct view *v, struct time_chart *c, const struct indicator *i,
                       const struct unit *u, enum sex sex, struct chart_series *out) {
    const struct series *s = view_series(v, i, u, sex);
    out->points = course_points(v, i, s, &out->n);
    if (!out->n)
        return;
    const struct chart_point *last = &out->points[out->n - 1];
    if (!c->first_year || out->points[0].year < c->first_year)
        c->first_year = out->points[0].year;
    if (last->year > c->last_year)
        c->last_year = last->year;
    c->n++;
}

static void add_level(const struct view *v, struct time_chart *c, const struct indicator *i,
                      const struct unit *u, enum series_role role) {
    c->series[c->n] = (struct chart_series){.role = role, .name = u->name};
    add_series(v, c, i, u, SEX_TOTAL, &c->series[c->n]);
}

static void add_sex(const struct view *v, struct time_chart *c, const struct indicator *i,
                    const struct unit *u, enum sex sex, enum series_role role) {
    c->series[c->n] = (struct chart_series){.role = role, .name = sex_text(v, i, sex)};
    add_series(v, c, i, u, sex, &c->series[c->n]);
}

/* "71,6"; with the year where the series ends before the others: "71,6 (2022)". */
static void set_latest(const struct view *v, struct time_chart *c, const struct indicator *i) {
    for (size_t k = 0; k < c->n; k++) {
        const struct chart_point *last = &c->series[k].points[c->series[k].n - 1];
        const char *text = value_text(v, i, last->value);
        c->series[k].latest =
            last->year < c->last_year ? arena_printf(v->arena, "%s (%d)", text, last->year) : text;
    }
}

/*
 * "Arvika 71,6 (2024), 67,8 (2017); Värmland 73,6 …": the figures behind the picture, shortened to what
 * moved.
 */
static const char *series_alt(const struct view *v, const struct indicator *i, const char *title,
                              const struct time_chart *c) {
    const char *text = arena_printf(v->arena, "%s.", title);
    for (size_t k = 0; k < c->n; k++) {
        const struct chart_series *s = &c->series[k];
        const struct chart_point *first = &s->points[0], *last = &s->points[s->n - 1];
        text = alt_add(v, text,
                       SENTENCE(v->arena, v->style, s->n > 1 ? "alt-series" : "alt-series-one",
                                {"name", s->name}, {"from", value_text(v, i, first->value)},
                                {"first", arena_printf(v->arena, "%d", first->year)},
                                {"to", value_text(v, i, last->value)},
                                {"last", arena_printf(v->arena, "%d", last->year)}));
    }
    return text;
}

static struct chart *chart_of(const struct view *v, enum chart_kind kind, const struct indicator *i,
                              const struct time_chart *c, const char *title, const char *subtitle) {
    struct chart *out = ARENA_NEW(v->arena, struct chart);
    *out = (struct chart){
        .kind = kind, .title = title, .subtitle = subtitle, .alt = series_alt(v, i, title, c), .time = c};
    return out;
}

/* The unit itself, and county and nation. */
static void add_levels(const struct view *v, struct time_chart *c, const struct indicator *i) {
    const struct unit *region = v->edition->region, *nation = v->edition->nation;
    if (i->levels[v->unit->level])
        add_level(v, c, i, v->unit, SERIES_OWN);
    if (region && region != v->unit && i->levels[LEVEL_REGION])
        add_level(v, c, i, region, SERIES_COUNTY);
    if (nation && i->levels[LEVEL_NATION])
        add_level(v, c, i, nation, SERIES_NATION);
}

struct chart *time_chart_make(const struct view *v, const struct indicator *i) {
    const struct assessment *own = view_assessment(v, i, v->unit);
    struct time_chart *c = ARENA_NEW(v->arena, struct time_chart);
    c->measure = indicator_measure(i);
    bool own_level = i->levels[v->unit->level];
    c->series = ARENA_ARRAY(v->arena, struct chart_series, 3);
    add_levels(v, c, i);
    if (!c->n)
        return NULL;
    set_latest(v, c, i);
    c->base_year = own_level ? view_base_year(v, i, v->unit) : view_base(v, i);
    c->base_word = view_word(v, "base-year");
    c->judgement = (struct judgement){own->verdict, own->certainty};
    c->has_target = own_level && own->has_target;
    c->target = own->target;
    c->target_word = view_word(v, "goal");
    c->target_text = value_text(v, i, own->target);
    return chart_of(v, CHART_TIME, i, c,
                    SENTENCE(v->arena, v->style, "series-title",
                             {"years", number_range(v->arena, c->first_year, c->last_year)}),
                    measure_shown(v, i));
}

struct chart *women_men_chart_make(const struct view *v, const struct indicator *i) {
    const struct unit *u = i->levels[v->unit->level] ? v->unit : v->edition->region;
    if (!i->by_sex || !u || !i->levels[u->level])
        return NULL;
    struct time_chart *c = ARENA_NEW(v->arena, struct time_chart);
    c->measure = indicator_measure(i);
    c->series = ARENA_ARRAY(v->arena, struct chart_series, 2);
    add_sex(v, c, i, u, SEX_WOMEN, SERIES_WOMEN);
    add_sex(v, c, i, u, SEX_MEN, SERIES_MEN);
    bool course = false; /* single points make no line: the table says it all */
    for (size_t k = 0; k < c->n; k++)
        course |= c->series[k].n > 1;
    if (!course)
        return NULL;
    set_latest(v, c, i);
    c->judgement.verdict = VERDICT_NONE;
    return chart_of(
        v, CHART_WOMEN_MEN, i, c,
        SENTENCE(v->arena, v->style, "sexes-title", {"sexes", sexes_text(v, i)}, {"unit", u->name}),
        i->measure_text);
}
