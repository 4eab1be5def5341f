/*
 * The movement chart: every unit from base year to latest, the municipalities sorted by how far they have
 * moved.
 */
#include "content/alt.h"
#include "content/figure_text.h"
#include "content/items.h"
#include "content/lead.h"
#include "content/marks.h"
#include "content/order.h"

/* Furthest in the wanted direction first. */
static bool order_by_movement(const struct view *v, const struct indicator *i, const struct unit *u,
                              double *key) {
    const struct assessment *a = view_assessment(v, i, u);
    *key = -direction_shown(i) * a->change;
    return a->has_change;
}

static void add_row(const struct view *v, struct movement_chart *c, const struct indicator *i,
                    const struct unit *u, struct letters *l) {
    const struct assessment *a = view_assessment(v, i, u);
    struct movement_row *row = &c->rows[c->n++];
    *row = (struct movement_row){.name = u->name,
                                 .own = view_is_own(v, u),
                                 .summary = u->level != LEVEL_MUNICIPALITY,
                                 .judgement = view_judgement(v, i, u),
                                 .has_target = a->has_target,
                                 .target = a->target};
    row->has_base = a->base && (a->has_change || !a->latest);
    row->base = a->base ? a->base->value : 0;
    row->has_latest = a->latest != NULL;
    row->latest = a->latest ? a->latest->value : 0;
    row->latest_text = figure_text(
        v, i, a->latest ? a->latest : series_in_force(view_series(v, i, u, SEX_TOTAL), view_latest(v, i)), l);
    row->change_text = change_text(v, i, view_series(v, i, u, SEX_TOTAL), a, l);
}

static void add_key(const struct view *v, struct movement_chart *c) {
    struct marks marks = {0};
    for (size_t i = 0; i < c->n; i++)
        if (c->rows[i].has_latest)
            marks_add(&marks, c->rows[i].judgement);
    c->n_key = marks_key(v, &marks, true, c->key);
    if (c->n_key)
        c->key[0].text = arena_printf(v->arena, "%s, %s", c->latest_head, c->key[0].text);
}

static const char *movement_subtitle(const struct view *v, const struct indicator *i) {
    const char *shown = measure_shown(v, i);
    return i->levels[LEVEL_MUNICIPALITY]
               ? arena_printf(v->arena, "%s. %s", shown, view_word(v, "sorted-by-change"))
               : arena_printf(v->arena, "%s.", shown);
}

static const char *movement_alt(const struct view *v, const struct indicator *i, const char *title,
                                const struct movement_chart *c) {
    const char *counts = municipalities_words(v, i),
               *text = arena_printf(v->arena, "%s.%s%s", title, counts[0] ? " " : "", counts);
    for (size_t k = 0; k < c->n; k++)
        if (c->rows[k].own || c->rows[k].summary)
            text = alt_add(v, text,
                           arena_printf(v->arena, "%s: %s (%s).", c->rows[k].name, c->rows[k].latest_text,
                                        c->rows[k].change_text));
    return text;
}

static void add_municipalities(const struct view *v, struct movement_chart *c, const struct indicator *i,
                               struct letters *l) {
    const struct ordered *list = municipalities_ordered(v, i, order_by_movement);
    for (int k = 0; k < v->edition->n_municipalities; k++)
        add_row(v, c, i, list[k].unit, l);
}

/* Whether some row has moved from a base year; else there are values to show, but no movement. */
static bool any_base(const struct movement_chart *c) {
    for (size_t k = 0; k < c->n; k++)
        if (c->rows[k].has_base)
            return true;
    return false;
}

/* What the ticks are: "mål: plus 2", "mål: minst 90"; NULL where there are none. */
static const char *target_key(const struct view *v, const struct indicator *i) {
    const struct target_type *target = indicator_target(i);
    if (target->level)
        return SENTENCE(v->arena, v->style, "key-target-level",
                        {"limit", view_word(v, direction_type(i->direction)->limit)},
                        {"level", size_text(v, i, i->target.level)});
    if (!target->change)
        return NULL;
    return SENTENCE(v->arena, v->style, i->direction == DIRECTION_UP ? "key-target-up" : "key-target-down",
                    {"change", size_text(v, i, i->target.change)});
}

struct chart *movement_chart_make(const struct view *v, const struct indicator *i) {
    struct movement_chart *c = ARENA_NEW(v->arena, struct movement_chart);
    struct letters letters = {0};
    c->measure = indicator_measure(i);
    if (!view_latest(v, i))
        return NULL;
    c->rows = ARENA_ARRAY(v->arena, struct movement_row, (size_t)v->edition->n_municipalities + 2);
    if (i->levels[LEVEL_MUNICIPALITY])
        add_municipalities(v, c, i, &letters);
    if (v->edition->region && i->levels[LEVEL_REGION])
        add_row(v, c, i, v->edition->region, &letters);
    if (v->edition->nation && i->levels[LEVEL_NATION])
        add_row(v, c, i, v->edition->nation, &letters);
    c->latest_head = view_latest_years(v, i);
    c->change_head = view_word(v, "change-head");
    c->base_key = any_base(c) ? view_base_years(v, i) : NULL;
    c->target_key = target_key(v, i);
    add_key(v, c);
    struct chart *out = ARENA_NEW(v->arena, struct chart);
    *out = (struct chart){
        .kind = CHART_MOVEMENT,
        .title = SENTENCE(v->arena, v->style, c->base_key ? "movement-title" : "movement-title-none",
                          {"base", c->base_key ? c->base_key : ""}, {"latest", c->latest_head}),
        .subtitle = movement_subtitle(v, i),
        .letters = letters,
        .to = c->n,
        .movement = c};
    out->alt = movement_alt(v, i, out->title, c);
    return out;
}
