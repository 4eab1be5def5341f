/* The funnel plot: which municipalities lie farther from the county than chance explains. */
#include "assess/interval.h"
#include "content/alt.h"
#include "content/figure_text.h"
#include "content/items.h"

/* The latest value as a share of known persons. */
static bool is_share(const struct indicator *i, const struct figure *f) {
    double per = indicator_measure(i)->per;
    return figure_given(f) && per > 0 && f->denominator > 0 && f->value >= 0 && f->value <= per;
}

static void add_points(const struct view *v, struct funnel_chart *c, const struct indicator *i) {
    c->points = ARENA_ARRAY(v->arena, struct funnel_point, (size_t)v->edition->n_municipalities);
    for (const struct unit *u = unit_municipality(v->edition->units); u; u = unit_municipality(u->next)) {
        const struct figure *f = results_latest_figure(v->results, i, u, SEX_TOTAL);
        if (is_share(i, f))
            c->points[c->n++] = (struct funnel_point){
                .name = u->name, .persons = f->denominator, .value = f->value, .own = u == v->unit};
    }
}

/*
 * The county's own value, or, where it has none but a mean that counts small and large alike, that of all
 * persons.
 */
static void add_centre(const struct view *v, struct funnel_chart *c, const struct indicator *i) {
    const struct unit *region = v->edition->region;
    const struct figure *f = region ? results_latest_figure(v->results, i, region, SEX_TOTAL) : NULL;
    if (figure_given(f) && !f->unweighted_mean && f->value >= 0 && f->value <= c->per) {
        c->centre = f->value;
        c->centre_name = region->name;
        c->county = true;
    } else {
        double persons = 0, counted = 0;
        for (size_t k = 0; k < c->n; k++) {
            persons += c->points[k].persons;
            counted += c->points[k].persons * c->points[k].value;
        }
        c->centre = counted / persons;
        c->centre_name = view_word(v, "municipalities-together");
    }
    c->centre_text = value_text(v, i, c->centre);
}

static void find_outside(struct funnel_chart *c) {
    for (size_t k = 0; k < c->n; k++) {
        struct interval limits = interval_expected(c->centre, c->points[k].persons, c->per, c->z);
        c->points[k].outside = c->points[k].value < limits.lo || c->points[k].value > limits.hi;
    }
}

static const char *funnel_alt(const struct view *v, const struct indicator *i, const struct funnel_chart *c,
                              const char *year) {
    const char *names = "";
    for (size_t k = 0; k < c->n; k++)
        if (c->points[k].outside)
            names = arena_printf(v->arena, "%s%s%s (%s)", names, names[0] ? ", " : "", c->points[k].name,
                                 value_text(v, i, c->points[k].value));
    const char *text = SENTENCE(v->arena, v->style, "funnel-alt", {"latest", year}, {"name", c->centre_name},
                                {"value", c->centre_text});
    text = alt_add(v, text,
                   names[0] ? SENTENCE(v->arena, v->style, "funnel-outside", {"names", names})
                            : view_word(v, "funnel-none-outside"));
    return v->unit->level == LEVEL_MUNICIPALITY ? alt_add_levels(v, i, text) : text;
}

struct chart *funnel_chart_make(const struct view *v, const struct indicator *i) {
    struct funnel_chart *c = ARENA_NEW(v->arena, struct funnel_chart);
    if (!i->levels[LEVEL_MUNICIPALITY] || !view_latest(v, i) || indicator_target(i)->gap)
        return NULL;
    c->measure = indicator_measure(i);
    c->per = c->measure->per;
    c->z = interval_z(i->confidence);
    add_points(v, c, i);
    if (!c->n)
        return NULL;
    add_centre(v, c, i);
    find_outside(c);
    c->persons_word = view_word(v, "funnel-persons");
    c->inside_key = view_word(v, "funnel-inside");
    c->outside_key = view_word(v, "funnel-outside-key");
    c->band_key = SENTENCE(v->arena, v->style, "funnel-band",
                           {"confidence", arena_printf(v->arena, "%d", i->confidence)});
    const char *year = view_latest_years(v, i);
    struct chart *out = ARENA_NEW(v->arena, struct chart);
    *out = (struct chart){.kind = CHART_FUNNEL,
                          .title = SENTENCE(v->arena, v->style, "funnel-title", {"latest", year}),
                          .subtitle = measure_shown(v, i),
                          .alt = funnel_alt(v, i, c, year),
                          .funnel = c};
    return out;
}
