/*
 * The overview: each indicator's verdict for every unit, and how many goals each unit has met. Units are
 * columns as long as a page has room for them; more of them are rows, and the indicators columns.
 */
#include "content/indicator_rows.h"
#include "content/items.h"

enum { UNITS_BESIDE = 20 };

static struct table_cell verdict_cell(const struct view *v, const struct indicator *i, const struct unit *u) {
    struct judgement j = view_judgement(v, i, u);
    return (struct table_cell){.kind = CELL_VERDICT, .judgement = j, .text = view_judgement_words(v, j)};
}

static void make_columns(const struct view *v, struct table *t) {
    t->columns[0] =
        (struct table_column){.kind = COLUMN_NUMBER, .head = "", .spoken = view_word(v, "number")};
    t->columns[1] = (struct table_column){
        .kind = COLUMN_TEXT, .head = "", .spoken = view_word(v, "indicator"), .weight = 1};
    size_t c = 2;
    bool gap = true;
    for (const struct unit *u = v->edition->units; u; u = u->next, c++) {
        bool summary = u->level != LEVEL_MUNICIPALITY;
        bool own = u == v->unit && u->level == LEVEL_MUNICIPALITY;
        t->columns[c] = (struct table_column){.kind = COLUMN_SYMBOL,
                                              .head = u->name,
                                              .rotated = true,
                                              .strong = summary,
                                              .own = own,
                                              .gap = summary && gap};
        gap &= !summary;
    }
}

static void add_indicator(const struct view *v, struct table *t, const struct indicator *i) {
    struct table_row *row = table_add(v->arena, t, ROW_PLAIN);
    row->at = i->at;
    row->cells[0] = (struct table_cell){.kind = CELL_TEXT, .text = arena_printf(v->arena, "%d", i->number)};
    row->cells[1] = (struct table_cell){.kind = CELL_TEXT, .text = i->short_name, .dest = i->id};
    size_t c = 2;
    for (const struct unit *u = v->edition->units; u; u = u->next)
        row->cells[c++] = verdict_cell(v, i, u);
}

/* How many of a unit's goals are met; how many for sure. */
static struct table_cell met_cell(const struct view *v, const struct unit *u, bool sure) {
    const struct verdict_counts *c = &v->results->counts[u->index];
    int met = sure ? c->sure[VERDICT_MET] : c->of[VERDICT_MET];
    return (struct table_cell){.kind = sure ? CELL_TEXT : CELL_STRONG,
                               .text = arena_printf(v->arena, "%d", met)};
}

static void add_total(const struct view *v, struct table *t, const char *key, bool sure) {
    struct table_row *row = table_add(v->arena, t, sure ? ROW_PLAIN : ROW_TOTAL);
    row->cells[0] = (struct table_cell){.kind = CELL_EMPTY};
    row->cells[1] = (struct table_cell){.kind = sure ? CELL_TEXT : CELL_STRONG, .text = view_word(v, key)};
    size_t c = 2;
    for (const struct unit *u = v->edition->units; u; u = u->next)
        row->cells[c++] = met_cell(v, u, sure);
}

static void add_unit(const struct view *v, struct table *t, const struct unit *u) {
    bool summary = u->level != LEVEL_MUNICIPALITY;
    struct table_row *row = table_add(v->arena, t, summary ? ROW_STRONG : u == v->unit ? ROW_OWN : ROW_PLAIN);
    row->cells[0] = (struct table_cell){.kind = CELL_TEXT, .text = u->name};
    size_t c = 1;
    for (int k = 0; k < v->edition->n_indicators; k++)
        row->cells[c++] = verdict_cell(v, v->edition->indicators[k], u);
    row->cells[c++] = met_cell(v, u, false);
    row->cells[c] = met_cell(v, u, true);
}

/* A row a unit, for more units than a page has room for side by side. */
static struct table *units_make(const struct view *v) {
    size_t n = (size_t)v->edition->n_indicators;
    struct table *t = table_new(v->arena, n + 3);
    t->columns[0] = (struct table_column){.kind = COLUMN_TEXT, .head = view_word(v, "unit"), .weight = 1};
    for (size_t k = 0; k < n; k++) {
        const struct indicator *i = v->edition->indicators[k];
        t->columns[1 + k] =
            (struct table_column){.kind = COLUMN_SYMBOL,
                                  .head = arena_printf(v->arena, "%d\u2002%s", i->number, i->short_name),
                                  .rotated = true};
    }
    t->columns[1 + n] = (struct table_column){.kind = COLUMN_SYMBOL,
                                              .head = view_word(v, "goals-met"),
                                              .rotated = true,
                                              .strong = true,
                                              .gap = true};
    t->columns[2 + n] =
        (struct table_column){.kind = COLUMN_SYMBOL, .head = view_word(v, "goals-met-sure"), .rotated = true};
    for (const struct unit *u = v->edition->units; u; u = u->next)
        add_unit(v, t, u);
    return t;
}

struct table *matrix_make(const struct view *v) {
    size_t units = 0;
    for (const struct unit *u = v->edition->units; u; u = u->next)
        units++;
    if (units > UNITS_BESIDE)
        return units_make(v);
    struct table *t = table_new(v->arena, 2 + units);
    make_columns(v, t);
    indicator_rows_add(v, t, true, add_indicator);
    add_total(v, t, "goals-met", false);
    add_total(v, t, "goals-met-sure", true);
    return t;
}
