/* Every kind of chart of an indicator, as it stands on its own. */
#include "content/maker.h"

#include <string.h>

static struct chart *chart_new(struct maker *m, enum chart_kind kind, const char *title, const char *subtitle,
                               const char *alt) {
    struct chart *c = ARENA_NEW(m->arena, struct chart);
    *c = (struct chart){.kind = kind, .title = title, .subtitle = subtitle, .alt = alt};
    return c;
}

static struct chart *of_time(struct maker *m, enum chart_kind kind, const struct time_chart *t) {
    if (!t)
        return NULL;
    struct chart *c = chart_new(m, kind, t->title, t->subtitle, t->alt);
    c->time = t;
    return c;
}

static struct chart *time_make(struct maker *m, const struct indicator *i) {
    return of_time(m, CHART_TIME, series_chart_make(m, i));
}

static struct chart *women_men_make(struct maker *m, const struct indicator *i) {
    return of_time(m, CHART_WOMEN_MEN, sexes_chart_make(m, i));
}

static struct chart *movement_make(struct maker *m, const struct indicator *i) {
    const struct movement_chart *moved = movement_chart_make(m, i);
    if (!moved)
        return NULL;
    struct chart *c = chart_new(m, CHART_MOVEMENT, moved->title, moved->subtitle, moved->alt);
    c->movement = moved;
    return c;
}

static struct chart *profile_row_make(struct maker *m, const struct indicator *i) {
    bool apart = i->levels[LEVEL_MUNICIPALITY] && m->unit->level == LEVEL_MUNICIPALITY;
    const struct spread_chart *spread = apart ? spread_chart_make(m, i) : NULL;
    if (!spread)
        return NULL;
    struct chart *c = chart_new(m, CHART_PROFILE,
                                SENTENCE(m->arena, m->style, "profile-row-title", {"unit", m->unit->name}),
                                maker_measure_text(m, i), spread->alt);
    c->spread = spread;
    return c;
}

static struct chart *spark_make(struct maker *m, const struct indicator *i) {
    const struct spark_chart *spark = i->levels[m->unit->level] ? spark_chart_make(m, i) : NULL;
    if (!spark)
        return NULL;
    struct chart *c =
        chart_new(m, CHART_SPARK, SENTENCE(m->arena, m->style, "spark-title", {"unit", m->unit->name}),
                  maker_measure_text(m, i), spark->alt);
    c->spark = spark;
    return c;
}

struct chart *wheel_chart_make(struct maker *m, const struct cycle *c) {
    int activities = 0, rings = 0;
    for (const struct ring *r = c->rings; r; r = r->next, rings++)
        for (const struct activity *a = r->activities; a; a = a->next)
            activities++;
    struct chart *out = chart_new(m, CHART_WHEEL, c->name, NULL,
                                  SENTENCE(m->arena, m->style, "wheel-alt", {"name", c->name},
                                           {"rings", arena_printf(m->arena, "%d", rings)},
                                           {"activities", arena_printf(m->arena, "%d", activities)}));
    out->cycle = c;
    return out;
}

struct chart *matrix_chart_make(struct maker *m) {
    enum { MOST = 32 }; /* beside each other, on a chart as wide as a page */
    const struct matrix_chart *matrix = matrix_make_chart(m);
    if (matrix->n_units > MOST)
        return NULL;
    struct chart *c = chart_new(m, CHART_MATRIX, maker_word(m, "change-since-base"), m->unit->name,
                                plain_words(m, summary_lead(m)));
    c->matrix = matrix;
    return c;
}

struct chart *groups_chart_make(struct maker *m) {
    const struct organisation_chart *organisation = organisation_chart_make(m);
    if (!organisation->n)
        return NULL;
    struct chart *c =
        chart_new(m, CHART_ORGANISATION, maker_word(m, "organisation-title"), NULL, organisation->alt);
    c->organisation = organisation;
    return c;
}

struct chart *chart_make(struct maker *m, enum chart_kind kind, const struct indicator *i) {
    static struct chart *(*const makers[CHART_KIND_COUNT])(struct maker *, const struct indicator *) = {
        [CHART_TIME] = time_make,
        [CHART_WOMEN_MEN] = women_men_make,
        [CHART_MOVEMENT] = movement_make,
        [CHART_TILES] = tiles_chart_make,
        [CHART_RANKING] = ranking_chart_make,
        [CHART_FUNNEL] = funnel_chart_make,
        [CHART_GAP] = gap_chart_make,
        [CHART_PROFILE] = profile_row_make,
        [CHART_SPARK] = spark_make};
    return kind < CHART_KIND_COUNT && makers[kind] ? makers[kind](m, i) : NULL;
}

/* What stands below a chart about its axes and limits; "" for nothing. */
static const char *chart_note(struct maker *m, const struct chart *c, const struct indicator *i) {
    const char *axis = maker_word(m, "axis-not-zero");
    switch (c->kind) {
    case CHART_FUNNEL:
        return arena_printf(m->arena, "%s %s",
                            SENTENCE(m->arena, m->style, "funnel-note",
                                     {"of", number_plain(m->arena, 100.0 / (100 - i->confidence), 0)}),
                            axis);
    case CHART_RANKING:
        return c->ranking->from_zero ? "" : axis;
    case CHART_TIME:
    case CHART_WOMEN_MEN:
    case CHART_MOVEMENT:
    case CHART_GAP:
        return axis;
    case CHART_PROFILE:
        return maker_word(m, "profile-note");
    case CHART_TILES:
    case CHART_SPARK:
    case CHART_WHEEL:
    case CHART_MATRIX:
    case CHART_ORGANISATION:
    case CHART_KIND_COUNT:
        break;
    }
    return "";
}

/* Each thing once, however many of the charts say it. */
const char *charts_source(struct maker *m, const struct indicator *i, struct chart *const *charts, size_t n) {
    const struct unit *region = m->edition->region;
    const char *text = "";
    for (size_t k = 0; k < n; k++) {
        const char *note = chart_note(m, charts[k], i);
        if (!strstr(text, note))
            text = text[0] && !strstr(note, text) ? arena_printf(m->arena, "%s %s", text, note) : note;
    }
    if (region && i->levels[LEVEL_REGION] && maker_is_mean(m, i, region))
        text = arena_printf(m->arena, "%s%s%s",
                            SENTENCE(m->arena, m->style, "mean-note", {"unit", region->name}),
                            text[0] ? " " : "", text);
    return source_text(m, &i, 1, text);
}
