/*
 * The movement chart: every unit from base year to latest, the municipalities sorted by how far they have
 * moved.
 */
#include "content/order.h"

/* Furthest in the wanted direction first. */
static bool order_by_movement(struct maker *m, const struct indicator *i, const struct unit *u, double *key) {
    const struct assessment *a = maker_assessment(m, i, u);
    *key = -maker_direction(i) * a->change;
    return a->has_change;
}

static void add_row(struct maker *m, struct movement_chart *c, const struct indicator *i,
                    const struct unit *u) {
    const struct assessment *a = maker_assessment(m, i, u);
    struct movement_row *row = &c->rows[c->n++];
    *row = (struct movement_row){.name = u->name,
                                 .own = u == m->unit && u->level == LEVEL_MUNICIPALITY,
                                 .summary = u->level != LEVEL_MUNICIPALITY,
                                 .verdict = a->verdict,
                                 .has_target = a->has_target,
                                 .target = a->target};
    row->has_base = a->base && (a->has_change || !a->latest);
    row->base = a->base ? a->base->value : 0;
    row->has_latest = a->latest != NULL;
    row->latest = a->latest ? a->latest->value : 0;
    row->latest_text =
        a->latest ? figure_text(m, a->latest)
                  : figure_text(m, series_year(maker_series(m, i, u, SEX_TOTAL), maker_latest(m, i)));
    row->change_text = change_text(m, i, maker_series(m, i, u, SEX_TOTAL), a);
}

static void add_key(struct maker *m, struct movement_chart *c, int year) {
    static const char *const keys[VERDICT_COUNT] = {"key-met",  "key-towards",   "key-unchanged",
                                                    "key-away", "key-uncertain", "key-none"};
    for (int v = 0; v < VERDICT_COUNT; v++)
        for (size_t i = 0; i < c->n; i++)
            if ((int)c->rows[i].verdict == v && c->rows[i].has_latest) {
                c->key[c->n_key].verdict = (enum verdict)v;
                const char *word = maker_word(m, keys[v]);
                c->key[c->n_key].text = c->n_key ? word : arena_printf(m->arena, "%d, %s", year, word);
                c->n_key++;
                break;
            }
}

static const char *movement_alt(struct maker *m, const struct indicator *i, const struct movement_chart *c) {
    const char *counts = municipalities_words(m, i),
               *text = arena_printf(m->arena, "%s.%s%s", c->title, counts[0] ? " " : "", counts);
    for (size_t k = 0; k < c->n; k++)
        if (c->rows[k].own || c->rows[k].summary)
            text = alt_add(m, text,
                           arena_printf(m->arena, "%s: %s (%s).", c->rows[k].name, c->rows[k].latest_text,
                                        c->rows[k].change_text));
    return text;
}

static void add_municipalities(struct maker *m, struct movement_chart *c, const struct indicator *i) {
    const struct ordered *list = municipalities_ordered(m, i, order_by_movement);
    for (int k = 0; k < m->edition->n_municipalities; k++)
        add_row(m, c, i, list[k].unit);
}

struct movement_chart *movement_chart_make(struct maker *m, const struct indicator *i) {
    int year = maker_latest(m, i);
    struct movement_chart *c = ARENA_NEW(m->arena, struct movement_chart);
    if (!year)
        return NULL;
    c->rows = ARENA_ARRAY(m->arena, struct movement_row, (size_t)m->edition->n_municipalities + 2);
    if (i->levels[LEVEL_MUNICIPALITY])
        add_municipalities(m, c, i);
    if (m->edition->region && i->levels[LEVEL_REGION])
        add_row(m, c, i, m->edition->region);
    if (m->edition->nation && i->levels[LEVEL_NATION])
        add_row(m, c, i, m->edition->nation);
    const char *base = arena_printf(m->arena, "%d", i->target.base_year),
               *latest = arena_printf(m->arena, "%d", year);
    c->title = SENTENCE(m->arena, m->style, "movement-title", {"base", base}, {"latest", latest});
    c->subtitle =
        arena_printf(m->arena, "%s.%s%s", maker_measure_text(m, i), i->levels[LEVEL_MUNICIPALITY] ? " " : "",
                     i->levels[LEVEL_MUNICIPALITY] ? maker_word(m, "sorted-by-change") : "");
    c->latest_head = latest;
    c->change_head = maker_word(m, "change-head");
    c->base_key = base;
    if (i->target.change > 0)
        c->target_key =
            SENTENCE(m->arena, m->style, i->direction == DIRECTION_UP ? "key-target-up" : "key-target-down",
                     {"base", base}, {"change", number_size(m->arena, i->target.change, 1)});
    add_key(m, c, year);
    c->alt = movement_alt(m, i, c);
    return c;
}
