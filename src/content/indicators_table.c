/* The indicators with the goals they contribute to, wanted direction, target and source. */
#include "content/maker.h"

const char *target_change_text(struct maker *m, const struct indicator *i) {
    if (!(i->target.change > 0)) {
        m->no_target = true;
        return maker_word(m, "no-target-figure");
    }
    return number_change(m->arena, i->direction * i->target.change,
                         i->target.change == (int)i->target.change ? 0 : 1);
}

static void make_columns(struct maker *m, struct table *t) {
    size_t c = 0;
    t->columns[c++] = (struct table_column){.kind = COLUMN_NUMBER, .head = maker_word(m, "number")};
    t->columns[c++] =
        (struct table_column){.kind = COLUMN_TEXT, .head = maker_word(m, "indicator"), .weight = 5};
    for (const struct goal *g = m->edition->goals; g; g = g->next)
        t->columns[c++] =
            (struct table_column){.kind = COLUMN_SYMBOL,
                                  .head = arena_printf(m->arena, "%d", g->number),
                                  .group = maker_word(m, "contributes-to"),
                                  .spoken = SENTENCE(m->arena, m->style, "contributes-to-goal",
                                                     {"number", arena_printf(m->arena, "%d", g->number)})};
    t->columns[c++] = (struct table_column){
        .kind = COLUMN_TEXT, .head = maker_word(m, "direction"), .weight = 1, .gap = true};
    t->columns[c++] = (struct table_column){.kind = COLUMN_FIGURE, .head = maker_word(m, "target")};
    t->columns[c++] =
        (struct table_column){.kind = COLUMN_TEXT, .head = maker_word(m, "source"), .weight = 2, .gap = true};
}

static void add_indicator(struct maker *m, struct table *t, const struct indicator *i) {
    struct table_row *row = table_add(m->arena, t, ROW_PLAIN);
    struct table_cell *c = row->cells;
    *c++ = (struct table_cell){.kind = CELL_TEXT, .text = arena_printf(m->arena, "%d", i->number)};
    *c++ = (struct table_cell){.kind = CELL_TEXT, .text = i->name};
    for (const struct goal *g = m->edition->goals; g; g = g->next) {
        bool yes = indicator_contributes(i, g);
        *c++ = (struct table_cell){.kind = yes ? CELL_DOT : CELL_NO_DOT,
                                   .text = maker_word(m, yes ? "yes" : "no")};
    }
    bool up = i->direction == DIRECTION_UP;
    *c++ = (struct table_cell){
        .kind = CELL_DIRECTION, .up = up, .text = maker_word(m, up ? "increase" : "decrease")};
    *c++ = (struct table_cell){.kind = CELL_STRONG, .text = target_change_text(m, i)};
    *c++ = (struct table_cell){.kind = CELL_GREY, .text = i->source};
}

struct table *indicators_table_make(struct maker *m) {
    struct table *t = table_new(m->arena, 5 + (size_t)m->edition->n_goals);
    make_columns(m, t);
    add_indicator_rows(m, t, false, add_indicator);
    return t;
}
