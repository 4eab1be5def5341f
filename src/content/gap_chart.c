/*
 * The gap chart: women's and men's values of every unit, how far apart they are, and how far they were in the
 * base year.
 */
#include "assess/gap.h"
#include "content/alt.h"
#include "content/figure_text.h"
#include "content/items.h"
#include "content/order.h"

/* One year's two values: given when both are. */
struct pair {
    const struct figure *women, *men;
};

static struct pair pair_of(const struct view *v, const struct indicator *i, const struct unit *u, int year) {
    if (!i->levels[u->level])
        return (struct pair){0};
    return (struct pair){series_in_force(view_series(v, i, u, SEX_WOMEN), year),
                         series_in_force(view_series(v, i, u, SEX_MEN), year)};
}

static bool pair_given(struct pair p) {
    return figure_given(p.women) && figure_given(p.men);
}

/* The one that is missing, women's first. */
static const struct figure *pair_missing(struct pair p) {
    return figure_given(p.women) ? p.men : p.women;
}

static double pair_gap(const struct indicator *i, struct pair p) {
    return gap_between(i, p.women, p.men);
}

static bool order_by_gap(const struct view *v, const struct indicator *i, const struct unit *u, double *key) {
    struct pair p = pair_of(v, i, u, view_latest(v, i));
    if (pair_given(p))
        *key = pair_gap(i, p);
    return pair_given(p);
}

/* The gap, or the letter of the value that is missing. */
static const char *gap_text(const struct view *v, const struct indicator *i, struct pair p,
                            struct letters *l) {
    if (pair_given(p))
        return value_text(v, i, pair_gap(i, p));
    return figure_text(v, i, pair_missing(p), l);
}

/* A break between the years: the two gaps cannot be compared. */
static bool gap_broken(const struct view *v, const struct indicator *i) {
    for (const struct series_break *b = i->breaks; b; b = b->next)
        if (b->year > view_base(v, i) && b->year <= view_latest(v, i))
            return true;
    return false;
}

static const char *gap_change(const struct view *v, const struct indicator *i, struct pair base,
                              struct pair latest, struct letters *l) {
    if (gap_broken(v, i))
        return letters_status(l, VALUE_NOT_COMPARABLE);
    if (view_base(v, i) >= view_latest(v, i))
        return letters_status(l, VALUE_NOT_RENEWED);
    if (!pair_given(base) || !pair_given(latest))
        return gap_text(v, i, pair_given(base) ? latest : base, l);
    return delta_text(v, i, pair_gap(i, latest) - pair_gap(i, base));
}

static void add_row(const struct view *v, struct gap_chart *c, const struct indicator *i,
                    const struct unit *u, struct letters *l) {
    struct pair base = pair_of(v, i, u, view_base(v, i)), latest = pair_of(v, i, u, view_latest(v, i));
    struct gap_row *row = &c->rows[c->n++];
    *row =
        (struct gap_row){.name = u->name,
                         .has_base = pair_given(base) && !gap_broken(v, i),
                         .has_latest = pair_given(latest),
                         .own = view_is_own(v, u),
                         .summary = u->level != LEVEL_MUNICIPALITY,
                         .base_text = gap_text(v, i, base, l),
                         .latest_text = gap_text(v, i, latest, l),
                         .absent = pair_given(latest) ? NULL : figure_absent_words(v, pair_missing(latest)),
                         .change_text = gap_change(v, i, base, latest, l)};
    if (row->has_base)
        row->base_women = base.women->value, row->base_men = base.men->value;
    if (row->has_latest)
        row->women = latest.women->value, row->men = latest.men->value;
}

/* "Värmland: 2,9 (−0,5)." */
static const char *gap_row_alt(const struct view *v, const struct gap_row *row) {
    const char *gap = row->has_latest ? row->latest_text : row->absent;
    if (row->has_base && row->has_latest)
        return arena_printf(v->arena, "%s: %s (%s).", row->name, gap, row->change_text);
    return arena_printf(v->arena, "%s: %s.", row->name, gap);
}

static const char *gap_alt(const struct view *v, const struct indicator *i, const struct gap_chart *c) {
    int smaller = 0, compared = 0;
    for (const struct unit *u = unit_municipality(v->edition->units); u; u = unit_municipality(u->next)) {
        struct pair base = pair_of(v, i, u, view_base(v, i)), latest = pair_of(v, i, u, view_latest(v, i));
        if (!pair_given(base) || !pair_given(latest) || gap_broken(v, i))
            continue;
        compared++;
        smaller += indicator_printed(i, pair_gap(i, latest) - pair_gap(i, base)) < 0;
    }
    const char *text =
        SENTENCE(v->arena, v->style, "gap-alt", {"sexes", sexes_text(v, i)}, {"latest", c->latest_head});
    if (compared > 1)
        text = alt_add(v, text,
                       SENTENCE(v->arena, v->style, "gap-smaller", {"base", c->base_head},
                                {"number", view_count(v, smaller)}, {"of", view_count(v, compared)}));
    for (size_t k = 0; k < c->n; k++)
        if (c->rows[k].own || c->rows[k].summary)
            text = alt_add(v, text, gap_row_alt(v, &c->rows[k]));
    return text;
}

struct chart *gap_chart_make(const struct view *v, const struct indicator *i) {
    const struct unit *levels[] = {v->edition->region, v->edition->nation};
    if (!i->by_sex || !view_latest(v, i))
        return NULL;
    struct gap_chart *c = ARENA_NEW(v->arena, struct gap_chart);
    struct letters letters = {0};
    c->measure = indicator_measure(i);
    c->rows = ARENA_ARRAY(v->arena, struct gap_row, (size_t)v->edition->n_municipalities + 2);
    struct ordered *list = municipalities_ordered(v, i, order_by_gap);
    for (int k = 0; k < v->edition->n_municipalities && i->levels[LEVEL_MUNICIPALITY]; k++)
        add_row(v, c, i, list[k].unit, &letters);
    for (size_t k = 0; k < sizeof levels / sizeof *levels; k++)
        if (levels[k] && i->levels[levels[k]->level])
            add_row(v, c, i, levels[k], &letters);
    c->base_head = view_base_years(v, i);
    c->latest_head = view_latest_years(v, i);
    c->change_head = view_word(v, "change-head");
    c->women_key = sex_text(v, i, SEX_WOMEN);
    c->men_key = sex_text(v, i, SEX_MEN);
    c->base_key = c->base_head;
    struct chart *out = ARENA_NEW(v->arena, struct chart);
    *out = (struct chart){.kind = CHART_GAP,
                          .title = SENTENCE(v->arena, v->style, "gap-title", {"between", between_sexes(v, i)},
                                            {"latest", c->latest_head}),
                          .subtitle =
                              SENTENCE(v->arena, v->style,
                                       i->levels[LEVEL_MUNICIPALITY] ? "gap-subtitle" : "gap-subtitle-one",
                                       {"measure", i->measure_text}),
                          .alt = gap_alt(v, i, c),
                          .letters = letters,
                          .to = c->n,
                          .gap = c};
    return out;
}
