/* An area's opening page: its indicators with the verdicts of the unit, the county and the nation. */
#include "content/indicator_rows.h"
#include "content/items.h"

static void add_indicator(const struct view *v, struct table *t, const struct indicator *i,
                          const struct unit *const units[3], size_t n) {
    struct table_row *row = table_add(v->arena, t, ROW_PLAIN);
    row->at = i->at;
    row->cells[0] = (struct table_cell){.kind = CELL_TEXT, .text = arena_printf(v->arena, "%d", i->number)};
    row->cells[1] = (struct table_cell){.kind = CELL_TEXT, .text = i->name};
    for (size_t k = 0; k < n; k++) {
        struct judgement j = view_judgement(v, i, units[k]);
        row->cells[2 + k] =
            (struct table_cell){.kind = CELL_VERDICT, .judgement = j, .text = view_judgement_words(v, j)};
    }
    row->cells[2 + n] = (struct table_cell){.kind = CELL_PAGE, .text = i->id};
}

static struct table *opener_table(const struct view *v, const struct area *area) {
    const struct unit *units[3];
    size_t n = 0;
    units[n++] = v->unit;
    if (v->edition->region && v->edition->region != v->unit)
        units[n++] = v->edition->region;
    if (v->edition->nation)
        units[n++] = v->edition->nation;
    struct table *t = table_new(v->arena, 3 + n);
    t->columns[0] =
        (struct table_column){.kind = COLUMN_NUMBER, .head = "", .spoken = view_word(v, "number")};
    t->columns[1] =
        (struct table_column){.kind = COLUMN_TEXT, .head = view_word(v, "indicator"), .weight = 1};
    for (size_t k = 0; k < n; k++)
        t->columns[2 + k] = (struct table_column){.kind = COLUMN_SYMBOL, .head = units[k]->name};
    t->columns[2 + n] = (struct table_column){.kind = COLUMN_FIGURE, .head = view_word(v, "page")};
    for (const struct subgroup *g = area->subgroups; g; g = g->next) {
        subgroup_row_add(v, t, g);
        for (const struct indicator *i = g->indicators; i; i = i->next)
            add_indicator(v, t, i, units, n);
    }
    return t;
}

static struct source_line area_source(const struct view *v, const struct area *area, struct letters letters) {
    const struct indicator **list =
        ARENA_ARRAY(v->arena, const struct indicator *, (size_t)v->edition->n_indicators);
    size_t n = 0;
    for (const struct subgroup *g = area->subgroups; g; g = g->next)
        for (const struct indicator *i = g->indicators; i; i = i->next)
            list[n++] = i;
    return source_line(v, list, n, letters, NULL);
}

struct area_page *area_page_make(const struct view *v, const struct area *area, int number, int count) {
    struct area_page *o = ARENA_NEW(v->arena, struct area_page);
    o->id = area->id;
    o->kicker = SENTENCE(v->arena, v->style, "area-kicker", {"number", arena_printf(v->arena, "%d", number)},
                         {"count", arena_printf(v->arena, "%d", count)});
    o->title = area->name;
    o->lead = area->lead;
    o->table = opener_table(v, area);
    o->source = area_source(v, area, o->table->letters);
    return o;
}
