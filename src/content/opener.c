/* An area's opening page: its indicators with the verdicts of the unit, the county and the nation. */
#include "content/maker.h"

static void add_indicator(struct maker *m, struct table *t, const struct indicator *i,
                          const struct unit *const units[3], size_t n) {
    struct table_row *row = table_add(m->arena, t, ROW_PLAIN);
    row->cells[0] = (struct table_cell){.kind = CELL_TEXT, .text = arena_printf(m->arena, "%d", i->number)};
    row->cells[1] = (struct table_cell){.kind = CELL_TEXT, .text = i->name};
    for (size_t k = 0; k < n; k++) {
        enum verdict v = maker_assessment(m, i, units[k])->verdict;
        row->cells[2 + k] =
            (struct table_cell){.kind = CELL_VERDICT, .verdict = v, .text = verdict_word(m, v)};
    }
    row->cells[2 + n] = (struct table_cell){.kind = CELL_PAGE, .text = i->id};
}

static struct table *opener_table(struct maker *m, const struct area *area) {
    const struct unit *units[3];
    size_t n = 0;
    units[n++] = m->unit;
    if (m->edition->region && m->edition->region != m->unit)
        units[n++] = m->edition->region;
    if (m->edition->nation)
        units[n++] = m->edition->nation;
    struct table *t = table_new(m->arena, 3 + n);
    t->columns[0] =
        (struct table_column){.kind = COLUMN_NUMBER, .head = "", .spoken = maker_word(m, "number")};
    t->columns[1] =
        (struct table_column){.kind = COLUMN_TEXT, .head = maker_word(m, "indicator"), .weight = 1};
    for (size_t k = 0; k < n; k++)
        t->columns[2 + k] = (struct table_column){.kind = COLUMN_SYMBOL, .head = units[k]->name};
    t->columns[2 + n] = (struct table_column){.kind = COLUMN_FIGURE, .head = maker_word(m, "page")};
    for (const struct subgroup *g = area->subgroups; g; g = g->next) {
        add_subgroup_row(m, t, g);
        for (const struct indicator *i = g->indicators; i; i = i->next)
            add_indicator(m, t, i, units, n);
    }
    return t;
}

static const char *area_source(struct maker *m, const struct area *area) {
    const struct indicator **list =
        ARENA_ARRAY(m->arena, const struct indicator *, (size_t)m->edition->n_indicators);
    size_t n = 0;
    for (const struct subgroup *g = area->subgroups; g; g = g->next)
        for (const struct indicator *i = g->indicators; i; i = i->next)
            list[n++] = i;
    return source_text(m, list, n, NULL);
}

struct opener *opener_make(struct maker *m, const struct area *area, int number, int count) {
    struct opener *o = ARENA_NEW(m->arena, struct opener);
    o->id = area->id;
    o->kicker = SENTENCE(m->arena, m->style, "area-kicker", {"number", arena_printf(m->arena, "%d", number)},
                         {"count", arena_printf(m->arena, "%d", count)});
    o->title = area->name;
    o->lead = plain_words(m, area->lead);
    o->table = opener_table(m, area);
    o->note = area_source(m, area);
    return o;
}
