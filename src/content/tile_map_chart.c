/* The tile map: the municipalities in their places, with latest value and verdict. */
#include "content/alt.h"
#include "content/figure_text.h"
#include "content/items.h"
#include "content/lead.h"
#include "content/marks.h"

static void add_key(const struct view *v, struct tile_map_chart *c) {
    struct marks marks = {0};
    for (size_t k = 0; k < c->n; k++)
        marks_add(&marks, c->tiles[k].judgement);
    for (size_t k = 0; k < c->n_levels; k++)
        marks_add(&marks, c->levels[k].judgement);
    c->n_key = marks_key(v, &marks, false, c->key);
}

static void add_level(const struct view *v, struct tile_map_chart *c, const struct indicator *i,
                      const struct unit *u, struct letters *l) {
    if (!u || !i->levels[u->level])
        return;
    c->levels[c->n_levels++] = (struct chart_level){
        u->name, figure_text(v, i, results_latest_figure(v->results, i, u, SEX_TOTAL), l),
        view_judgement(v, i, u)};
}

static const char *tiles_alt(const struct view *v, const struct indicator *i, const char *year) {
    const char *text = SENTENCE(v->arena, v->style, "tiles-alt", {"latest", year});
    text = alt_add(v, text, municipalities_words(v, i));
    return alt_add_levels(v, i, text);
}

struct chart *tile_map_chart_make(const struct view *v, const struct indicator *i) {
    const struct unit *first = unit_municipality(v->edition->units);
    if (!first || !first->tile_row || !i->levels[LEVEL_MUNICIPALITY] || !view_latest(v, i))
        return NULL;
    struct tile_map_chart *c = ARENA_NEW(v->arena, struct tile_map_chart);
    struct letters letters = {0};
    c->tiles = ARENA_ARRAY(v->arena, struct tile, (size_t)v->edition->n_municipalities);
    for (const struct unit *u = first; u; u = unit_municipality(u->next)) {
        c->tiles[c->n++] = (struct tile){
            .name = u->name,
            .short_name = u->short_name,
            .value = figure_text(v, i, results_latest_figure(v->results, i, u, SEX_TOTAL), &letters),
            .row = u->tile_row,
            .column = u->tile_column,
            .own = u == v->unit,
            .judgement = view_judgement(v, i, u)};
        c->rows = u->tile_row > c->rows ? u->tile_row : c->rows;
        c->columns = u->tile_column > c->columns ? u->tile_column : c->columns;
    }
    add_level(v, c, i, v->edition->region, &letters);
    add_level(v, c, i, v->edition->nation, &letters);
    add_key(v, c);
    const char *year = view_latest_years(v, i);
    struct chart *out = ARENA_NEW(v->arena, struct chart);
    *out = (struct chart){.kind = CHART_TILE_MAP,
                          .title = SENTENCE(v->arena, v->style, "tiles-title", {"latest", year}),
                          .subtitle = measure_shown(v, i),
                          .alt = tiles_alt(v, i, year),
                          .letters = letters,
                          .tiles = c};
    return out;
}
