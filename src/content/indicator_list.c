/* The indicators with the goals they contribute to, wanted direction, target and source. */
#include "content/figure_text.h"
#include "content/indicator_rows.h"
#include "content/items.h"

static void make_columns(const struct view *v, struct table *t) {
    size_t c = 0;
    t->columns[c++] = (struct table_column){.kind = COLUMN_NUMBER, .head = view_word(v, "number")};
    t->columns[c++] =
        (struct table_column){.kind = COLUMN_TEXT, .head = view_word(v, "indicator"), .weight = 5};
    for (const struct goal *g = v->edition->goals; g; g = g->next)
        t->columns[c++] =
            (struct table_column){.kind = COLUMN_SYMBOL,
                                  .head = arena_printf(v->arena, "%d", g->number),
                                  .group = view_word(v, "contributes-to"),
                                  .spoken = SENTENCE(v->arena, v->style, "contributes-to-goal",
                                                     {"number", arena_printf(v->arena, "%d", g->number)})};
    t->columns[c++] = (struct table_column){
        .kind = COLUMN_TEXT, .head = view_word(v, "direction"), .weight = 1, .gap = true};
    t->columns[c++] = (struct table_column){.kind = COLUMN_FIGURE, .head = view_word(v, "target")};
    t->columns[c++] =
        (struct table_column){.kind = COLUMN_TEXT, .head = view_word(v, "source"), .weight = 2, .gap = true};
}

static void add_indicator(const struct view *v, struct table *t, const struct indicator *i) {
    struct table_row *row = table_add(v->arena, t, ROW_PLAIN);
    row->at = i->at;
    struct table_cell *c = row->cells;
    *c++ = (struct table_cell){.kind = CELL_TEXT, .text = arena_printf(v->arena, "%d", i->number)};
    *c++ = (struct table_cell){.kind = CELL_TEXT, .text = i->name};
    for (const struct goal *g = v->edition->goals; g; g = g->next) {
        bool yes = indicator_contributes(i, g);
        *c++ = (struct table_cell){.kind = yes ? CELL_DOT : CELL_NO_DOT,
                                   .text = view_word(v, yes ? "yes" : "no")};
    }
    *c++ = (struct table_cell){.kind = CELL_DIRECTION,
                               .up = i->direction == DIRECTION_UP,
                               .text = view_word(v, direction_type(i->direction)->verb)};
    *c++ = (struct table_cell){.kind = CELL_STRONG, .text = target_change_text(v, i, &t->letters)};
    *c++ = (struct table_cell){.kind = CELL_GREY, .text = i->source};
}

struct table *indicator_list_make(const struct view *v) {
    struct table *t = table_new(v->arena, 5 + (size_t)v->edition->n_goals);
    make_columns(v, t);
    indicator_rows_add(v, t, false, add_indicator);
    return t;
}
