/*
 * The overview: each indicator's verdict for every unit, and how many goals each unit has met. Units are
 * columns as long as a page has room for them; more of them are rows, and the indicators columns.
 */
#include "content/maker.h"

enum { UNITS_BESIDE = 20 };

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

static struct table_cell met_cell(const struct maker *m, const struct unit *u) {
    int met = 0;
    for (int k = 0; k < m->edition->n_indicators; k++)
        met += maker_assessment(m, m->edition->indicators[k], u)->verdict == VERDICT_MET;
    return (struct table_cell){.kind = CELL_STRONG, .text = arena_printf(m->arena, "%d", met)};
}

static void add_total(struct maker *m, struct table *t) {
    struct table_row *row = table_add(m->arena, t, ROW_TOTAL);
    row->cells[0] = (struct table_cell){.kind = CELL_EMPTY};
    row->cells[1] = (struct table_cell){.kind = CELL_STRONG, .text = maker_word(m, "goals-met")};
    size_t c = 2;
    for (const struct unit *u = m->edition->units; u; u = u->next)
        row->cells[c++] = met_cell(m, u);
}

static void add_unit(struct maker *m, struct table *t, const struct unit *u) {
    bool summary = u->level != LEVEL_MUNICIPALITY;
    struct table_row *row = table_add(m->arena, t, summary ? ROW_STRONG : u == m->unit ? ROW_OWN : ROW_PLAIN);
    row->cells[0] = (struct table_cell){.kind = CELL_TEXT, .text = u->name};
    size_t c = 1;
    for (int k = 0; k < m->edition->n_indicators; k++)
        row->cells[c++] = verdict_cell(m, m->edition->indicators[k], u);
    row->cells[c] = met_cell(m, u);
}

/* A row a unit, for more units than a page has room for side by side. */
static struct table *units_make(struct maker *m) {
    size_t n = (size_t)m->edition->n_indicators;
    struct table *t = table_new(m->arena, n + 2);
    t->columns[0] = (struct table_column){.kind = COLUMN_TEXT, .head = maker_word(m, "unit"), .weight = 1};
    for (size_t k = 0; k < n; k++) {
        const struct indicator *i = m->edition->indicators[k];
        t->columns[1 + k] =
            (struct table_column){.kind = COLUMN_SYMBOL,
                                  .head = arena_printf(m->arena, "%d\u2002%s", i->number, i->short_name),
                                  .turned = true};
    }
    t->columns[1 + n] = (struct table_column){.kind = COLUMN_SYMBOL,
                                              .head = maker_word(m, "goals-met"),
                                              .turned = true,
                                              .strong = true,
                                              .gap = true};
    for (const struct unit *u = m->edition->units; u; u = u->next)
        add_unit(m, t, u);
    return t;
}

struct table *matrix_make(struct maker *m) {
    size_t units = 0;
    for (const struct unit *u = m->edition->units; u; u = u->next)
        units++;
    if (units > UNITS_BESIDE)
        return units_make(m);
    struct table *t = table_new(m->arena, 2 + units);
    make_columns(m, t);
    add_indicator_rows(m, t, true, add_indicator);
    add_total(m, t);
    return t;
}

static void fill_units(struct maker *m, struct matrix_chart *c) {
    bool *summary = ARENA_ARRAY(m->arena, bool, c->n_units);
    size_t n = 0;
    c->units = ARENA_ARRAY(m->arena, const char *, c->n_units);
    c->own = c->n_units;
    for (const struct unit *u = m->edition->units; u; u = u->next, n++) {
        c->units[n] = u->name;
        summary[n] = u->level != LEVEL_MUNICIPALITY;
        if (u == m->unit && !summary[n])
            c->own = n;
    }
    c->summary = summary;
}

static void add_line(struct maker *m, struct matrix_chart *c, const struct indicator *i) {
    enum verdict *verdicts = ARENA_ARRAY(m->arena, enum verdict, c->n_units);
    size_t n = 0;
    for (const struct unit *u = m->edition->units; u; u = u->next)
        verdicts[n++] = maker_assessment(m, i, u)->verdict;
    c->lines[c->n++] = (struct matrix_line){arena_printf(m->arena, "%d", i->number), i->short_name, verdicts};
}

const struct matrix_chart *matrix_make_chart(struct maker *m) {
    struct matrix_chart *c = ARENA_NEW(m->arena, struct matrix_chart);
    size_t areas = 0;
    for (const struct unit *u = m->edition->units; u; u = u->next)
        c->n_units++;
    for (const struct area *a = m->edition->areas; a; a = a->next)
        areas++;
    fill_units(m, c);
    c->lines = ARENA_ARRAY(m->arena, struct matrix_line, areas + (size_t)m->edition->n_indicators);
    for (const struct area *a = m->edition->areas; a; a = a->next) {
        c->lines[c->n++] = (struct matrix_line){.name = a->name};
        for (const struct subgroup *g = a->subgroups; g; g = g->next)
            for (const struct indicator *i = g->indicators; i; i = i->next)
                if (i->status)
                    add_line(m, c, i);
    }
    for (int v = 0; v < VERDICT_COUNT; v++)
        c->words[v] = verdict_word(m, (enum verdict)v);
    return c;
}
