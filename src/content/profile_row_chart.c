/* Where a municipality stands among all: a row of the profile. */
#include "content/figure_text.h"
#include "content/items.h"
#include "content/position.h"

#include <math.h>

/* "ligger något bättre än länet enligt värdet": "klart" only where chance does not explain it. */
static const char *position_words(const struct view *v, const struct indicator *i,
                                  const struct profile_row_chart *c) {
    int sure = position_sure(v, i, v->unit, position_centre(v, i).value);
    const char *key = sure > 0              ? "position-much-better"
                      : sure < 0            ? "position-much-worse"
                      : fabs(c->own) < 0.25 ? "position-same"
                      : c->own > 0          ? "position-better"
                                            : "position-worse";
    return SENTENCE(v->arena, v->style, key, {"centre", view_word(v, c->county ? "the-county" : "the-mean")});
}

/* The two positions in ascending order. */
static void place_pair(const struct view *v, const struct indicator *i, double centre, double a, double b,
                       double *low, double *high) {
    double x = position_of(v, i, a, centre), y = position_of(v, i, b, centre);
    *low = fmin(x, y);
    *high = fmax(x, y);
}

static struct profile_row_chart *spread_of_values(const struct view *v, const struct indicator *i,
                                                  struct centre middle) {
    const struct spread *s = &results_of(v->results, i)->spread;
    struct profile_row_chart *c = ARENA_NEW(v->arena, struct profile_row_chart);
    double centre = middle.value;
    c->has_band = true;
    c->county = middle.county;
    place_pair(v, i, centre, s->min, s->max, &c->min, &c->max);
    place_pair(v, i, centre, s->low, s->high, &c->low, &c->high);
    c->has_nation = position_value(v, i, v->edition->nation, &c->nation);
    c->has_own = position_value(v, i, v->unit, &c->own);
    if (c->has_nation)
        c->nation = position_of(v, i, c->nation, centre);
    if (c->has_own)
        c->own = position_of(v, i, c->own, centre);
    c->judgement = view_judgement(v, i, v->unit);
    return c;
}

static const char *spread_alt(const struct view *v, const struct indicator *i,
                              const struct profile_row_chart *c) {
    if (!c->has_own)
        return figure_absent_sentence(v, v->unit, results_latest_figure(v->results, i, v->unit, SEX_TOTAL),
                                      view_latest(v, i));
    return SENTENCE(v->arena, v->style, "spread-alt", {"unit", v->unit->name},
                    {"position", position_words(v, i, c)});
}

struct chart *profile_row_chart_make(const struct view *v, const struct indicator *i) {
    const struct spread *s = &results_of(v->results, i)->spread;
    if (!i->levels[LEVEL_MUNICIPALITY] || !view_is_municipal(v) || s->n < SPREAD_LEAST || !(s->deviation > 0))
        return NULL;
    const struct profile_row_chart *c = spread_of_values(v, i, position_centre(v, i));
    struct chart *out = ARENA_NEW(v->arena, struct chart);
    *out = (struct chart){.kind = CHART_PROFILE_ROW,
                          .title = SENTENCE(v->arena, v->style, "profile-row-title", {"unit", v->unit->name}),
                          .subtitle = measure_shown(v, i),
                          .alt = spread_alt(v, i, c),
                          .spread = c};
    return out;
}
