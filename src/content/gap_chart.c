/*
 * The gap chart: women's and men's values of every unit, how far apart they are, and how far they were in the
 * base year.
 */
#include "assess/gap.h"
#include "base/decimal.h"
#include "content/order.h"

/* One year's two values: given when both are. */
struct pair {
    const struct figure *women, *men;
};

static struct pair pair_of(const struct maker *m, const struct indicator *i, const struct unit *u, int year) {
    if (!i->levels[u->level])
        return (struct pair){0};
    return (struct pair){series_year(maker_series(m, i, u, SEX_WOMEN), year),
                         series_year(maker_series(m, i, u, SEX_MEN), year)};
}

static bool pair_given(struct pair p) {
    return figure_given(p.women) && figure_given(p.men);
}

static double pair_gap(struct pair p) {
    double d = p.women->value - p.men->value;
    return d < 0 ? -d : d;
}

static bool order_by_gap(struct maker *m, const struct indicator *i, const struct unit *u, double *key) {
    struct pair p = pair_of(m, i, u, maker_latest(m, i));
    if (pair_given(p))
        *key = pair_gap(p);
    return pair_given(p);
}

/* The gap, or the letter of the value that is missing. */
static const char *gap_text(struct maker *m, struct pair p) {
    if (pair_given(p)) {
        m->content->example |= p.women->example || p.men->example;
        return number_plain(m->arena, pair_gap(p), 1);
    }
    return figure_text(m, figure_given(p.women) ? p.men : p.women);
}

/* A break between the years: the two gaps cannot be compared. */
static bool gap_broken(const struct maker *m, const struct indicator *i) {
    for (const struct series_break *b = i->breaks; b; b = b->next)
        if (b->year > i->target.base_year && b->year <= maker_latest(m, i))
            return true;
    return false;
}

static const char *gap_change(struct maker *m, const struct indicator *i, struct pair base,
                              struct pair latest) {
    static const struct figure not_comparable = {.status = VALUE_NOT_APPLICABLE};
    if (gap_broken(m, i) || i->target.base_year >= maker_latest(m, i))
        return figure_text(m, &not_comparable);
    if (!pair_given(base) || !pair_given(latest))
        return gap_text(m, pair_given(base) ? latest : base);
    return number_change(m->arena, decimal_round(pair_gap(latest) - pair_gap(base), 1), 1);
}

static void add_row(struct maker *m, struct gap_chart *c, const struct indicator *i, const struct unit *u) {
    struct pair base = pair_of(m, i, u, i->target.base_year), latest = pair_of(m, i, u, maker_latest(m, i));
    struct gap_row *row = &c->rows[c->n++];
    *row = (struct gap_row){.name = u->name,
                            .has_base = pair_given(base) && !gap_broken(m, i),
                            .has_latest = pair_given(latest),
                            .own = u == m->unit && u->level == LEVEL_MUNICIPALITY,
                            .summary = u->level != LEVEL_MUNICIPALITY,
                            .base_text = gap_text(m, base),
                            .latest_text = gap_text(m, latest),
                            .change_text = gap_change(m, i, base, latest)};
    if (row->has_base)
        row->base_women = base.women->value, row->base_men = base.men->value;
    if (row->has_latest)
        row->women = latest.women->value, row->men = latest.men->value;
}

/* "Värmland: 2,9 (−0,5)." */
static const char *gap_row_alt(struct maker *m, const struct gap_row *row) {
    const char *gap = row->has_latest ? row->latest_text : maker_word(m, "alt-no-value");
    if (row->has_base && row->has_latest)
        return arena_printf(m->arena, "%s: %s (%s).", row->name, gap, row->change_text);
    return arena_printf(m->arena, "%s: %s.", row->name, gap);
}

static const char *gap_alt(struct maker *m, const struct indicator *i, const struct gap_chart *c) {
    int smaller = 0, compared = 0;
    for (const struct unit *u = next_municipality(m->edition->units); u; u = next_municipality(u->next)) {
        struct pair base = pair_of(m, i, u, i->target.base_year),
                    latest = pair_of(m, i, u, maker_latest(m, i));
        if (!pair_given(base) || !pair_given(latest) || gap_broken(m, i))
            continue;
        compared++;
        smaller += decimal_round(pair_gap(latest) - pair_gap(base), 1) < 0;
    }
    const char *text = SENTENCE(m->arena, m->style, "gap-alt", {"latest", c->latest_head});
    if (compared > 1 && smaller)
        text = alt_add(m, text,
                       SENTENCE(m->arena, m->style, "gap-smaller", {"base", c->base_head},
                                {"number", number_word(m->arena, smaller, false)},
                                {"of", arena_printf(m->arena, "%d", compared)}));
    else if (compared > 1)
        text = alt_add(m, text, SENTENCE(m->arena, m->style, "gap-none-smaller", {"base", c->base_head}));
    for (size_t k = 0; k < c->n; k++)
        if (c->rows[k].own || c->rows[k].summary)
            text = alt_add(m, text, gap_row_alt(m, &c->rows[k]));
    return text;
}

struct chart *gap_chart_make(struct maker *m, const struct indicator *i) {
    const struct unit *levels[] = {m->edition->region, m->edition->nation};
    if (!i->by_sex || !maker_latest(m, i))
        return NULL;
    struct gap_chart *c = ARENA_NEW(m->arena, struct gap_chart);
    c->rows = ARENA_ARRAY(m->arena, struct gap_row, (size_t)m->edition->n_municipalities + 2);
    struct ordered *list = municipalities_ordered(m, i, order_by_gap);
    for (int k = 0; k < m->edition->n_municipalities && i->levels[LEVEL_MUNICIPALITY]; k++)
        add_row(m, c, i, list[k].unit);
    for (size_t k = 0; k < sizeof levels / sizeof *levels; k++)
        if (levels[k] && i->levels[levels[k]->level])
            add_row(m, c, i, levels[k]);
    c->base_head = arena_printf(m->arena, "%d", i->target.base_year);
    c->latest_head = arena_printf(m->arena, "%d", maker_latest(m, i));
    c->change_head = maker_word(m, "change-head");
    c->women_key = maker_word(m, "women");
    c->men_key = maker_word(m, "men");
    c->base_key = c->base_head;
    struct chart *out = ARENA_NEW(m->arena, struct chart);
    *out = (struct chart){.kind = CHART_GAP,
                          .title = SENTENCE(m->arena, m->style, "gap-title", {"latest", c->latest_head}),
                          .subtitle =
                              SENTENCE(m->arena, m->style,
                                       i->levels[LEVEL_MUNICIPALITY] ? "gap-subtitle" : "gap-subtitle-one",
                                       {"measure", i->measure_text}),
                          .alt = gap_alt(m, i, c),
                          .gap = c};
    return out;
}
