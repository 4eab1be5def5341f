/* The funnel plot: which municipalities lie farther from the county than chance explains. */
#include "assess/interval.h"
#include "content/order.h"

/* The latest value as a share of known persons. */
static bool is_share(const struct indicator *i, const struct figure *f) {
    double per = measure_per(i->measure);
    return figure_given(f) && per > 0 && f->denominator > 0 && f->value >= 0 && f->value <= per;
}

static void add_points(struct maker *m, struct funnel_chart *c, const struct indicator *i) {
    c->points = ARENA_ARRAY(m->arena, struct funnel_point, (size_t)m->edition->n_municipalities);
    for (const struct unit *u = next_municipality(m->edition->units); u; u = next_municipality(u->next)) {
        const struct figure *f = latest_figure(m, i, u, SEX_TOTAL);
        if (is_share(i, f))
            c->points[c->n++] = (struct funnel_point){
                .name = u->name, .persons = f->denominator, .value = f->value, .own = u == m->unit};
    }
}

/*
 * The county's own value, or, where it has none but a mean that counts small and large alike, that of all
 * persons.
 */
static void add_centre(struct maker *m, struct funnel_chart *c, const struct indicator *i) {
    const struct unit *region = m->edition->region;
    const struct figure *f = region ? latest_figure(m, i, region, SEX_TOTAL) : NULL;
    if (figure_given(f) && !f->unweighted_mean && f->value >= 0 && f->value <= c->per) {
        c->centre = f->value;
        c->centre_name = region->name;
    } else {
        double persons = 0, counted = 0;
        for (size_t k = 0; k < c->n; k++) {
            persons += c->points[k].persons;
            counted += c->points[k].persons * c->points[k].value;
        }
        c->centre = counted / persons;
        c->centre_name = maker_word(m, "municipalities-together");
    }
    c->centre_text = number_plain(m->arena, c->centre, 1);
}

static void find_outside(struct funnel_chart *c) {
    for (size_t k = 0; k < c->n; k++) {
        struct interval limits = interval_expected(c->centre, c->points[k].persons, c->per, c->z);
        c->points[k].outside = c->points[k].value < limits.lo || c->points[k].value > limits.hi;
    }
}

static const char *funnel_alt(struct maker *m, const struct indicator *i, const struct funnel_chart *c,
                              const char *year) {
    const char *names = "";
    for (size_t k = 0; k < c->n; k++)
        if (c->points[k].outside)
            names = arena_printf(m->arena, "%s%s%s (%s)", names, names[0] ? ", " : "", c->points[k].name,
                                 number_plain(m->arena, c->points[k].value, 1));
    const char *text = SENTENCE(m->arena, m->style, "funnel-alt", {"latest", year}, {"name", c->centre_name},
                                {"value", c->centre_text});
    text = alt_add(m, text,
                   names[0] ? SENTENCE(m->arena, m->style, "funnel-outside", {"names", names})
                            : maker_word(m, "funnel-none-outside"));
    return m->unit->level == LEVEL_MUNICIPALITY ? alt_add_levels(m, i, text) : text;
}

struct chart *funnel_chart_make(struct maker *m, const struct indicator *i) {
    struct funnel_chart *c = ARENA_NEW(m->arena, struct funnel_chart);
    if (!i->levels[LEVEL_MUNICIPALITY] || !maker_latest(m, i) || i->target.kind == TARGET_GAP)
        return NULL;
    c->per = measure_per(i->measure);
    c->z = interval_z(i->confidence);
    add_points(m, c, i);
    if (!c->n)
        return NULL;
    add_centre(m, c, i);
    find_outside(c);
    c->persons_word = maker_word(m, "funnel-persons");
    c->inside_key = maker_word(m, "funnel-inside");
    c->outside_key = maker_word(m, "funnel-outside-key");
    c->band_key = SENTENCE(m->arena, m->style, "funnel-band",
                           {"confidence", arena_printf(m->arena, "%d", i->confidence)});
    const char *year = arena_printf(m->arena, "%d", maker_latest(m, i));
    struct chart *out = ARENA_NEW(m->arena, struct chart);
    *out = (struct chart){.kind = CHART_FUNNEL,
                          .title = SENTENCE(m->arena, m->style, "funnel-title", {"latest", year}),
                          .subtitle = maker_measure_text(m, i),
                          .alt = funnel_alt(m, i, c, year),
                          .funnel = c};
    return out;
}
