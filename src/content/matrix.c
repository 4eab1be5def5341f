/* The overview: each indicator's verdict for every unit, and how many goals each unit has met. */
#include "content/maker.h"

static struct table_cell verdict_cell(const struct maker *m, const struct indicator *i,
                                      const struct unit *u) {
    enum verdict v = maker_assessment(m, i, u)->verdict;
    return (struct table_cell){.kind = CELL_VERDICT, .verdict = v, .text = verdict_word(m, v)};
}

static void make_columns(struct maker *m, struct table *t) {
    t->columns[0] =
        (struct table_column){.kind = COLUMN_NUMBER, .head = "", .spoken = maker_word(m, "number")};
    t->columns[1] = (struct table_column){
        .kind = COLUMN_TEXT, .head = "", .spoken = maker_word(m, "indicator"), .weight = 1};
    size_t c = 2;
    bool gap = true;
    for (const struct unit *u = m->edition->units; u; u = u->next, c++) {
        bool summary = u->level != LEVEL_MUNICIPALITY;
        bool own = u == m->unit && u->level == LEVEL_MUNICIPALITY;
        t->columns[c] = (struct table_column){.kind = COLUMN_SYMBOL,
                                              .head = u->name,
                                              .turned = true,
                                              .strong = summary,
                                              .own = own,
                                              .gap = summary && gap};
        gap &= !summary;
    }
}

static void add_indicator(struct maker *m, struct table *t, const struct indicator *i) {
    struct table_row *row = table_add(m->arena, t, ROW_PLAIN);
    row->cells[0] = (struct table_cell){.kind = CELL_TEXT, .text = arena_printf(m->arena, "%d", i->number)};
    row->cells[1] = (struct table_cell){.kind = CELL_TEXT, .text = i->short_name, .dest = i->id};
    size_t c = 2;
    for (const struct unit *u = m->edition->units; u; u = u->next)
        row->cells[c++] = verdict_cell(m, i, u);
}

static void add_total(struct maker *m, struct table *t) {
    struct table_row *row = table_add(m->arena, t, ROW_TOTAL);
    row->cells[0] = (struct table_cell){.kind = CELL_EMPTY};
    row->cells[1] = (struct table_cell){.kind = CELL_STRONG, .text = maker_word(m, "goals-met")};
    size_t c = 2;
    for (const struct unit *u = m->edition->units; u; u = u->next) {
        int met = 0;
        for (int k = 0; k < m->edition->n_indicators; k++)
            met += maker_assessment(m, m->edition->indicators[k], u)->verdict == VERDICT_MET;
        row->cells[c++] = (struct table_cell){.kind = CELL_STRONG, .text = arena_printf(m->arena, "%d", met)};
    }
}

struct table *matrix_make(struct maker *m) {
    size_t units = 0;
    for (const struct unit *u = m->edition->units; u; u = u->next)
        units++;
    struct table *t = table_new(m->arena, 2 + units);
    make_columns(m, t);
    add_indicator_rows(m, t, true, add_indicator);
    add_total(m, t);
    return t;
}
