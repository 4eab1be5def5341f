/* The tile map: the municipalities in their places, with latest value and verdict. */
#include "content/order.h"

static const char *key_word(const struct maker *m, const struct indicator *i, enum verdict v) {
    return v == VERDICT_NONE && !i->status ? maker_word(m, "followed-only") : verdict_word(m, v);
}

static void add_key(struct maker *m, struct tiles_chart *c, const struct indicator *i) {
    bool shown[VERDICT_COUNT] = {0};
    for (size_t k = 0; k < c->n; k++)
        shown[c->tiles[k].verdict] = true;
    for (size_t k = 0; k < c->n_levels; k++)
        shown[c->levels[k].verdict] = true;
    for (int v = 0; v < VERDICT_COUNT; v++)
        if (shown[v])
            c->key[c->n_key++] = (struct chart_key){(enum verdict)v, key_word(m, i, (enum verdict)v)};
}

static void add_level(struct maker *m, struct tiles_chart *c, const struct indicator *i,
                      const struct unit *u) {
    if (!u || !i->levels[u->level])
        return;
    c->levels[c->n_levels++] = (struct chart_level){
        u->name, figure_text(m, latest_figure(m, i, u, SEX_TOTAL)), maker_assessment(m, i, u)->verdict};
}

static const char *tiles_alt(struct maker *m, const struct indicator *i, const char *year) {
    const char *text = SENTENCE(m->arena, m->style, "tiles-alt", {"latest", year});
    text = alt_add(m, text, municipalities_words(m, i));
    return alt_add_levels(m, i, text);
}

struct chart *tiles_chart_make(struct maker *m, const struct indicator *i) {
    const struct unit *first = next_municipality(m->edition->units);
    if (!first || !first->tile_row || !i->levels[LEVEL_MUNICIPALITY] || !maker_latest(m, i))
        return NULL;
    struct tiles_chart *c = ARENA_NEW(m->arena, struct tiles_chart);
    c->tiles = ARENA_ARRAY(m->arena, struct tile, (size_t)m->edition->n_municipalities);
    for (const struct unit *u = first; u; u = next_municipality(u->next)) {
        c->tiles[c->n++] = (struct tile){.name = u->name,
                                         .short_name = u->short_name,
                                         .value = figure_text(m, latest_figure(m, i, u, SEX_TOTAL)),
                                         .row = u->tile_row,
                                         .column = u->tile_column,
                                         .own = u == m->unit,
                                         .verdict = maker_assessment(m, i, u)->verdict};
        c->rows = u->tile_row > c->rows ? u->tile_row : c->rows;
        c->columns = u->tile_column > c->columns ? u->tile_column : c->columns;
    }
    add_level(m, c, i, m->edition->region);
    add_level(m, c, i, m->edition->nation);
    add_key(m, c, i);
    const char *year = arena_printf(m->arena, "%d", maker_latest(m, i));
    struct chart *out = ARENA_NEW(m->arena, struct chart);
    *out = (struct chart){.kind = CHART_TILES,
                          .title = SENTENCE(m->arena, m->style, "tiles-title", {"latest", year}),
                          .subtitle = maker_measure_text(m, i),
                          .alt = tiles_alt(m, i, year),
                          .tiles = c};
    return out;
}
